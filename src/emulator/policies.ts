import { passwordFirst, passwordOptional, signUpDisabled } from './apps/basic';
import { customAttributes } from './apps/custom-attributes';
import { everything } from './apps/everything';
import { passkey } from './apps/passkey';
import type { App } from './policy';

export { customAttributes, everything, passkey, passwordFirst, passwordOptional, signUpDisabled };

/** The apps an emulator has when it is given none. */
export const builtInApps: App[] = [
  passwordFirst,
  passwordOptional,
  signUpDisabled,
  everything,
  passkey,
  customAttributes,
];

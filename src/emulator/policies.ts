import { passwordFirst, passwordOptional, signUpDisabled } from './apps/basic';
import { customAttributes } from './apps/custom-attributes';
import type { App } from './policy';

export { customAttributes, passwordFirst, passwordOptional, signUpDisabled };

/** The apps an emulator has when it is given none. */
export const builtInApps: App[] = [
  passwordFirst,
  passwordOptional,
  signUpDisabled,
  customAttributes,
];

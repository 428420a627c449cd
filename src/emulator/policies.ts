import { activation } from './apps/activation';
import { passwordFirst, passwordOptional, signUpDisabled } from './apps/basic';
import { captcha } from './apps/captcha';
import { customAttributes } from './apps/custom-attributes';
import { everything } from './apps/everything';
import { passkey } from './apps/passkey';
import { social } from './apps/social';
import type { App } from './policy';

export {
  activation,
  captcha,
  customAttributes,
  everything,
  passkey,
  passwordFirst,
  passwordOptional,
  signUpDisabled,
  social,
};

/** The apps an emulator has when it is given none. */
export const builtInApps: App[] = [
  passwordFirst,
  passwordOptional,
  signUpDisabled,
  everything,
  passkey,
  social,
  captcha,
  customAttributes,
  activation,
];

import { activation } from './apps/activation.js';
import { passwordFirst, passwordOptional, signUpDisabled } from './apps/basic.js';
import { captcha } from './apps/captcha.js';
import { customAttributes } from './apps/custom-attributes.js';
import { everything } from './apps/everything.js';
import { passkey } from './apps/passkey.js';
import { social } from './apps/social.js';
import type { App } from './policy.js';

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

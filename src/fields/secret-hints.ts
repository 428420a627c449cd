import { familyOf } from '../idx/authenticator-key.js';
import type { Authenticator, Field } from '../idx/step.js';
import { hintsFor, type Hints } from './hints.js';

/** Codes that are sent or shown elsewhere, and typed here once. */
const CODE: Hints = { autocomplete: 'one-time-code', inputmode: 'numeric', ltr: true };
const CODE_AUTHENTICATORS = ['okta_email', 'phone_number', 'google_otp', 'okta_verify'];

/** True for the field that takes a one-time code. */
export const isCode = (field: Field, authenticator: Authenticator | undefined): boolean =>
  field.path.at(-1) === 'passcode' && CODE_AUTHENTICATORS.includes(familyOf(authenticator?.key));

/** A code without the spaces and dashes with which it is often copied: "123 456". */
export const bareCode = (typed: string): string => typed.replace(/[\s-]/g, '');

/** What a code has to look like. Its length cannot be the control's, which would cut off what is pasted. */
function codeHints({ format, minLength = 1, maxLength }: Field): Hints {
  const isText = format === 'alphanumeric';
  const character = isText ? '[A-Za-z0-9]' : '[^\\s\\-]';
  const pattern = `(?:[\\s\\-]*${character}){${minLength},${maxLength ?? ''}}[\\s\\-]*`;
  const hints = { ...CODE, pattern };
  return isText ? { ...hints, inputmode: 'text', autocapitalize: 'characters' } : hints;
}

/** The hints for what any step asks: a profile's, and those for secrets. */
export function hintsOf(field: Field, authenticator: Authenticator | undefined): Hints {
  if (isCode(field, authenticator)) return codeHints(field);
  if (field.control !== 'password') return hintsFor(field);
  // Not every secret is a password to be kept: an answer, a token's code.
  const isPassword = authenticator?.key === 'okta_password';
  return { autocomplete: isPassword ? 'current-password' : 'off', ltr: true };
}

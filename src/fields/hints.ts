import { lookUp } from '../idx/look-up.js';
import type { Authenticator, Field } from '../idx/step.js';

/** What helps the browser, the keyboard and the password manager with one control. */
export interface Hints {
  type?: 'text' | 'email' | 'tel' | 'number' | 'date';
  /** @see https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#autofill */
  autocomplete?: string;
  inputmode?: 'numeric' | 'tel' | 'email';
  /** Addresses, numbers and codes are written left to right in every language. */
  ltr?: boolean;
  autocapitalize?: 'none';
}

const EMAIL: Hints = { type: 'email', autocomplete: 'email', ltr: true, autocapitalize: 'none' };
const PHONE: Hints = { type: 'tel', autocomplete: 'tel', inputmode: 'tel', ltr: true };

/** Okta's base attributes, by the last part of the path. */
const ATTRIBUTES: Record<string, Hints> = {
  email: EMAIL,
  login: { ...EMAIL, autocomplete: 'username' },
  secondEmail: EMAIL,
  firstName: { autocomplete: 'given-name' },
  middleName: { autocomplete: 'additional-name' },
  lastName: { autocomplete: 'family-name' },
  displayName: { autocomplete: 'name' },
  nickName: { autocomplete: 'nickname' },
  honorificPrefix: { autocomplete: 'honorific-prefix' },
  honorificSuffix: { autocomplete: 'honorific-suffix' },
  title: { autocomplete: 'organization-title' },
  organization: { autocomplete: 'organization' },
  mobilePhone: PHONE,
  primaryPhone: PHONE,
  phoneNumber: PHONE,
  streetAddress: { autocomplete: 'street-address' },
  city: { autocomplete: 'address-level2' },
  state: { autocomplete: 'address-level1' },
  zipCode: { autocomplete: 'postal-code', ltr: true },
  country: { autocomplete: 'country-name' },
  countryCode: { autocomplete: 'country' },
  preferredLanguage: { autocomplete: 'language' },
  profileUrl: { autocomplete: 'url', ltr: true, autocapitalize: 'none' },
};

/** Codes that are sent or shown elsewhere, and typed here once. */
const CODE: Hints = { autocomplete: 'one-time-code', inputmode: 'numeric', ltr: true };
const CODE_AUTHENTICATORS = ['okta_email', 'phone_number', 'google_otp', 'okta_verify'];

/** True for the field that takes a one-time code. */
export const isCode = (field: Field, authenticator: Authenticator | undefined): boolean =>
  field.path.at(-1) === 'passcode' && CODE_AUTHENTICATORS.includes(authenticator?.key ?? '');

/** Not every secret is a password to be kept: an answer, a token's code. */
const secretKind = (authenticator: Authenticator | undefined) =>
  authenticator?.key === 'okta_password' ? 'current-password' : 'off';

export function hintsFor(field: Field, authenticator: Authenticator | undefined): Hints {
  if (isCode(field, authenticator)) return CODE;
  if (field.control === 'password') return { autocomplete: secretKind(authenticator), ltr: true };
  if (field.type === 'number' || field.type === 'integer') return { type: 'number' };
  if (field.format === 'date') return { type: 'date' };
  return lookUp(ATTRIBUTES, field.path.at(-1) ?? '') ?? {};
}

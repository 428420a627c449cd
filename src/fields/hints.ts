import { lookUp } from '../idx/look-up.js';
import type { Field } from '../idx/step.js';

/** What helps the browser, the keyboard and the password manager with one control. */
export interface Hints {
  type?: 'text' | 'email' | 'tel' | 'number' | 'date';
  /** @see https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#autofill */
  autocomplete?: string;
  inputmode?: 'numeric' | 'tel' | 'email' | 'text';
  /** Addresses, numbers and codes are written left to right in every language. */
  ltr?: boolean;
  autocapitalize?: 'none' | 'characters';
  /** What the whole value has to match. */
  pattern?: string;
}

const EMAIL: Hints = { type: 'email', autocomplete: 'email', ltr: true, autocapitalize: 'none' };
const PHONE: Hints = { type: 'tel', autocomplete: 'tel', inputmode: 'tel', ltr: true };

/** Okta's base attributes, by the last part of the path. A text is what `autocomplete` says. */
const ATTRIBUTES: Record<string, Hints | string> = {
  email: EMAIL,
  // Mostly an address; whether it has to be one is the org's to say.
  login: { autocomplete: 'username', inputmode: 'email', ltr: true, autocapitalize: 'none' },
  secondEmail: EMAIL,
  firstName: 'given-name',
  middleName: 'additional-name',
  lastName: 'family-name',
  displayName: 'name',
  nickName: 'nickname',
  honorificPrefix: 'honorific-prefix',
  honorificSuffix: 'honorific-suffix',
  title: 'organization-title',
  organization: 'organization',
  mobilePhone: PHONE,
  primaryPhone: PHONE,
  phoneNumber: PHONE,
  streetAddress: 'street-address',
  city: 'address-level2',
  state: 'address-level1',
  zipCode: { autocomplete: 'postal-code', ltr: true },
  country: 'country-name',
  countryCode: 'country',
  preferredLanguage: 'language',
  profileUrl: { autocomplete: 'url', ltr: true, autocapitalize: 'none' },
};

/** The hints for what a profile asks. */
export function hintsFor(field: Field): Hints {
  if (field.type === 'number' || field.type === 'integer') return { type: 'number' };
  if (field.format === 'date') return { type: 'date' };
  const hints = lookUp(ATTRIBUTES, field.path.at(-1) ?? '') ?? {};
  return typeof hints === 'string' ? { autocomplete: hints } : hints;
}

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

/** Okta's base attributes, by the last part of the path. */
const ATTRIBUTES: Record<string, Hints> = {
  email: EMAIL,
  // Mostly an address; whether it has to be one is the org's to say.
  login: { autocomplete: 'username', inputmode: 'email', ltr: true, autocapitalize: 'none' },
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

/** The hints for what a profile asks. */
export function hintsFor(field: Field): Hints {
  if (field.type === 'number' || field.type === 'integer') return { type: 'number' };
  if (field.format === 'date') return { type: 'date' };
  return lookUp(ATTRIBUTES, field.path.at(-1) ?? '') ?? {};
}

import {
  AsYouType,
  getCountries,
  getCountryCallingCode,
  parsePhoneNumberFromString,
  type CountryCode,
} from 'libphonenumber-js/min';

/** What is known of the world's phone numbers. Heavy: loaded when a number is asked for. */
export interface PhoneNumbers {
  /** Groups the digits as people of the country do. */
  format(typed: string, country: string): string;
  /** The country that an international number names, if it does. */
  countryOf(typed: string): string | undefined;
  /** E.164, with an extension as `x123`; nothing when it can be no number. */
  toE164(typed: string, country: string): string | undefined;
  /** E.g. `44`; nothing where a country has none. */
  callingCode(country: string): string | undefined;
}

const known = new Set<string>(getCountries());
const codeOf = (country: string): CountryCode | undefined =>
  known.has(country) ? (country as CountryCode) : undefined;

export const phoneNumbers: PhoneNumbers = {
  format: (typed, country) => new AsYouType(codeOf(country)).input(typed),

  countryOf: (typed) => parsePhoneNumberFromString(typed)?.country,

  toE164(typed, country) {
    // People write 00 for the plus, and libphonenumber takes that for a part of the number.
    const number = parsePhoneNumberFromString(typed.trim().replace(/^00/, '+'), codeOf(country));
    if (!number?.isPossible()) return undefined;
    return number.ext ? `${number.number}x${number.ext}` : number.number;
  },

  callingCode(country) {
    const code = codeOf(country);
    return code && getCountryCallingCode(code);
  },
};

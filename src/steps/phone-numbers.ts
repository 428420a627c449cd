import {
  AsYouType,
  parsePhoneNumberFromString,
  type CountryCode,
  type MetadataJson,
} from 'libphonenumber-js/core/es6';

/** How phone numbers are read and written. Loaded when a number is asked for. */
export interface PhoneNumbers {
  /** Groups the digits as people of the country do. */
  format(typed: string, country: string): string;
  /** The country that an international number names, if it does. */
  countryOf(typed: string): string | undefined;
  /** E.164, with an extension as `x123`; nothing when it can be no number. */
  toE164(typed: string, country: string): string | undefined;
}

/** @param plans libphonenumber's, of the countries that are known by now */
export function phoneNumbers(plans: MetadataJson): PhoneNumbers {
  const within = (country: string): { defaultCountry?: CountryCode } =>
    Object.hasOwn(plans.countries, country) ? { defaultCountry: country as CountryCode } : {};

  return {
    format(typed, country) {
      try {
        return new AsYouType(within(country), plans).input(typed);
      } catch {
        return typed; // libphonenumber fails at some beginnings, e.g. 09 in Cape Verde
      }
    },

    countryOf: (typed) => parsePhoneNumberFromString(typed, plans)?.country,

    toE164(typed, country) {
      // People write 00 for the plus, and libphonenumber takes that for a part of the number.
      const international = typed.trim().replace(/^00/, '+');
      const number = parsePhoneNumberFromString(international, within(country), plans);
      if (!number?.isPossible()) return undefined;
      return number.ext ? `${number.number}x${number.ext}` : number.number;
    },
  };
}

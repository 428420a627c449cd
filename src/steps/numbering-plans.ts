import type { CountryCode, MetadataJson } from 'libphonenumber-js/core/es6';
import { CALLING_CODES } from './numbering/calling-codes.js';
import type { Zone } from './numbering/zone.js';

/** By the first digit of their calling codes. Heavy together, and a visitor needs one of them. */
const ZONES: Readonly<Record<string, () => Promise<{ default: Zone }>>> = {
  1: () => import('./numbering/zone-1.js'),
  2: () => import('./numbering/zone-2.js'),
  3: () => import('./numbering/zone-3.js'),
  4: () => import('./numbering/zone-4.js'),
  5: () => import('./numbering/zone-5.js'),
  6: () => import('./numbering/zone-6.js'),
  7: () => import('./numbering/zone-7.js'),
  8: () => import('./numbering/zone-8.js'),
  9: () => import('./numbering/zone-9.js'),
};

/** How many digits a number may have after the calling code, as far as E.164 says. */
const LENGTHS = [4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14];

/** Of a country whose zone is not there: every number may be one of it. */
const unknownPlan = (callingCode: string) => [callingCode, '00', '\\d+', LENGTHS];

/** All that is known by now. The zones are put into it as they come. */
export const plans: MetadataJson = {
  version: 4,
  country_calling_codes: {},
  countries: {},
  nonGeographic: {},
};

for (const [callingCode, countries] of Object.entries(CALLING_CODES)) {
  const codes = countries.split(' ') as CountryCode[];
  plans.country_calling_codes[callingCode] = codes;
  for (const country of codes) plans.countries[country] = unknownPlan(callingCode);
}

/** E.g. `44`; nothing where a country has none. */
export const callingCodeOf = (country: string): string | undefined =>
  Object.hasOwn(plans.countries, country)
    ? (plans.countries[country as CountryCode]?.[0] as string)
    : undefined;

const zones = new Map<string, Promise<void>>();

/** Fetches the zone of a number, or of the country when the number names no other. */
export function loadPlans(typed: string, country: string): Promise<void> {
  const [, named] = /^\s*(?:\+|00)\D*(\d)/.exec(typed) ?? [];
  const digit = named ?? callingCodeOf(country)?.[0] ?? '';
  const load = ZONES[digit];
  if (!load) return Promise.resolve();
  const known = zones.get(digit);
  if (known) return known;
  const loading = load().then(
    ({ default: zone }) => {
      Object.assign(plans.countries, zone.countries);
      Object.assign(plans.nonGeographic, zone.nonGeographic);
    },
    // It is fetched again when it is needed again. Without it the org judges.
    () => void zones.delete(digit),
  );
  zones.set(digit, loading);
  return loading;
}

import type { Option } from '../idx/step.js';
import { browserLanguage } from './browser-language.js';
import { twoLetterCodes } from './two-letters.js';

/**
 * Codes that browsers have a name for although they are no country of ISO 3166: those of no country,
 * and those that CLDR (supplementalMetadata, territoryAlias) has another one for. Browsers do not agree
 * on the latter: to WebKit, DD is Germany too.
 */
const NO_COUNTRIES = (
  'AC CP CQ DG EA EU EZ IC QO TA UN XA XB ZZ ' +
  'AN BU CS CT DD DY FQ FX HV JT MI NH NQ NT PC PU PZ QU RH SU TP UK VD WK YD YU ZR'
).split(' ');

const lists = new Map<string, Option[]>();

/**
 * Every country by its ISO 3166 code, named and sorted in a language. The browser knows them all,
 * so that no list of them has to be loaded.
 *
 * @param lang a BCP 47 tag; default: the browser's
 */
export function countries(lang = browserLanguage()): Option[] {
  const known = lists.get(lang);
  if (known) return known;
  const names = new Intl.DisplayNames([lang, 'en'], { type: 'region', fallback: 'none' });
  const list = twoLetterCodes()
    .filter((code) => !NO_COUNTRIES.includes(code))
    .flatMap((code): Option[] => {
      const label = names.of(code);
      return label ? [{ value: code, label, fields: [] }] : [];
    })
    .sort((one, other) => one.label.localeCompare(other.label, lang));
  lists.set(lang, list);
  return list;
}

/** The codes that a list such as `DE AT CH` has, in its order. */
export const codesOf = (list: string | null | undefined): string[] =>
  (list ?? '')
    .toUpperCase()
    .split(/[\s,]+/)
    .filter(Boolean);

/**
 * Those countries that a list of codes names, in its order; every one where it names none.
 *
 * @param lang a BCP 47 tag; default: the browser's
 */
export function countriesOf(list: string | null | undefined, lang?: string): Option[] {
  const all = countries(lang);
  const named = [...new Set(codesOf(list))].flatMap((code) =>
    all.filter(({ value }) => value === code),
  );
  return named.length ? named : all;
}

import type { Option } from '../idx/step.js';
import { browserLanguage } from './browser-language.js';
import { twoLetterCodes } from './two-letters.js';

/** Languages that are written differently in many countries, beside the one they are most spoken in. */
const VARIANTS =
  'ar-AE ar-SA de-AT de-CH en-AU en-CA en-GB en-IE en-IN en-NZ en-ZA es-AR es-CL es-CO es-MX es-US ' +
  'fr-BE fr-CA fr-CH it-CH nl-BE pt-PT zh-HK zh-SG zh-TW';

/** A language of a country, as Okta takes it: Esperanto is of the world, `001`. */
const OF_COUNTRY = /^[a-z]{2}-(?!ZZ)[A-Z]{2}$/;

/** Each language with the region that it is most spoken in; old codes, such as `iw`, left out. */
function mostLikely(): string[] {
  return twoLetterCodes().flatMap((letters) => {
    const code = letters.toLowerCase();
    const { language, region } = new Intl.Locale(code).maximize();
    return language === code && region ? [`${code}-${region}`] : [];
  });
}

const lists = new Map<string, Option[]>();

/**
 * Languages as Okta writes them, `en_US`, named and sorted in a language. The browser knows the
 * names, so that no list of them has to be loaded.
 *
 * @param lang a BCP 47 tag; default: the browser's
 */
export function locales(lang = browserLanguage()): Option[] {
  const known = lists.get(lang);
  if (known) return known;
  const names = new Intl.DisplayNames([lang, 'en'], {
    type: 'language',
    languageDisplay: 'standard',
    fallback: 'none',
  });
  const tags = [...mostLikely(), ...VARIANTS.split(' '), ...navigator.languages];
  const list = [...new Set(tags)]
    .filter((tag) => OF_COUNTRY.test(tag))
    .flatMap((tag): Option[] => {
      const named = names.of(tag.slice(0, 2)) && names.of(tag);
      return named ? [{ value: tag.replace('-', '_'), label: named, fields: [] }] : [];
    })
    .sort((one, other) => one.label.localeCompare(other.label, lang));
  lists.set(lang, list);
  return list;
}

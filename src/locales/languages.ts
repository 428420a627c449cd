import type { FirstWords } from './en/first-form.js';

/** Texts of the page's own, by language and in the shape of ours: of each as many as it likes. */
export type OwnWords = Readonly<Record<string, object>>;

/** A language that can be drawn. */
export interface Language {
  /** BCP 47, as it was asked for: for the browser's names, dates and plurals. */
  lang: string;
  /** The folder that has its words; `en` is always there. */
  folder: string;
  /** Empty for that of the page. */
  dir: '' | 'rtl';
}

/** A language with as many words as the first form needs. */
export interface SpokenLanguage extends Language {
  own: OwnWords;
  words: FirstWords;
}

/** Beside English; each is a folder here, and beside the script. */
export const FOLDERS = (
  'ar bg bn ca cs da de el es et fa fi fr he hi hr ht hu id it ja ko lt lv ms nb nl pl pt-BR pt-PT ' +
  'ro ru sk sl sr sv th tr uk ur vi zh-CN zh-TW'
).split(' ');

/** The folder of a language, by its canonical tag, if there is one. */
function folderOf(lang: string): string | undefined {
  const locale = new Intl.Locale(lang);
  // Only of these a tag may leave out what decides. The first `maximize()` of a page takes 10 ms and more.
  const { language, script, region } = /^(zh|pt|sr)\b/.test(lang) ? locale.maximize() : locale;
  const variants: Record<string, string> = {
    zh: script === 'Hant' ? 'zh-TW' : 'zh-CN',
    pt: region === 'BR' ? 'pt-BR' : 'pt-PT',
    // Ours is Cyrillic.
    sr: script === 'Latn' ? '' : 'sr',
    no: 'nb',
    nn: 'nb',
  };
  const folder = variants[language] ?? language;
  return ['en', ...FOLDERS].includes(folder) ? folder : undefined;
}

/** True for the texts of a page that are of a language: `de-AT` has those of `de` too. */
export const isOf = (lang: string, tag: string): boolean =>
  `${lang}-`.toLowerCase().startsWith(`${tag}-`.toLowerCase());

/**
 * The first language that can be drawn, of those that the element and its page are in and that the
 * browser prefers. English if there is none.
 */
export function languageOf(element: Element, own: OwnWords = {}): Language {
  const page = element.closest<HTMLElement>('[lang]')?.lang || document.documentElement.lang;
  return languageFor([page, ...navigator.languages], own);
}

/** The first that can be drawn of some BCP 47 tags, or English. */
export function languageFor(tags: readonly string[], own: OwnWords = {}): Language {
  for (const tag of tags) {
    try {
      // Old codes, such as `iw`, are replaced in it; in WebKit not in the parts of the same object.
      const lang = new Intl.Locale(tag.replaceAll('_', '-')).baseName;
      const isOwn = Object.keys(own).some((own) => isOf(lang, own));
      const folder = folderOf(lang) ?? (isOwn && 'en');
      if (folder) return { lang, folder, dir: /^(ar|fa|he|ur)$/.test(folder) ? 'rtl' : '' };
    } catch {
      // No language at all: a page may say anything.
    }
  }
  return { lang: 'en', folder: 'en', dir: '' };
}

/**
 * A file of a language, from beside the script.
 *
 * @throws what the browser's `import()` throws
 */
export const load = async <T extends object>(
  folder: string,
  file: 'words' | 'rare' | 'okta',
): Promise<T> => ((await import(`./${folder}/${file}.js`)) as { default: T }).default;

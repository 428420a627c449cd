import { firstWords, type FirstWords } from './en/first-form.js';
import { isOf, type OwnWords } from './languages.js';

/** A page's texts for a language: the more special ones come last. */
export const ownOf = (own: OwnWords, lang: string): object[] =>
  Object.keys(own)
    .filter((tag) => isOf(lang, tag))
    .sort((one, other) => one.length - other.length)
    .map((tag) => own[tag] ?? {});

/** What the first form says, with a page's texts in it. */
export const firstWordsWith = (own: OwnWords, lang: string, words?: object): FirstWords =>
  merge(firstWords, words, ...ownOf(own, lang));

type Table = Record<string, unknown>;

const isTable = (value: unknown): value is Table => typeof value === 'object' && value !== null;

/** What a page says counts where it is text, or a table where there is one: it is data of any kind. */
function either(was: unknown, is: unknown): unknown {
  if (isTable(is)) return was === undefined || isTable(was) ? merge(was ?? {}, is) : was;
  const takesText = !isTable(was) || 'other' in was;
  return typeof is === 'string' && takesText ? is : was;
}

/** A table with the entries of others in the place of its own. */
export const merge = <T extends object>(table: T, ...others: (object | undefined)[]): T =>
  others.reduce<T>((merged, other = {}) => {
    const own = Object.entries(other).map(([key, is]) => {
      return [key, either((merged as Table)[key], is)];
    });
    return { ...merged, ...(Object.fromEntries(own) as T) };
  }, table);

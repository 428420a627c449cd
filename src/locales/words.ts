import { en, type Words } from './en.js';
import { lookUp } from '../idx/look-up.js';
import type { Step } from '../idx/step.js';

export type { Words };

/** The words of the page's language. English is the one that is always there. */
export const defaultWords: Words = en;

/** Puts values in the place of `{name}`. */
export const fill = (text: string, values: Record<string, string | number>): string =>
  text.replace(/\{(\w+)\}/g, (placeholder, name: string) => String(values[name] ?? placeholder));

/** Looks up the longest key that has words: `name/authenticator/detail`, then shorter ones. */
export function wordsOf(
  table: Record<string, string>,
  { name, authenticator }: Step,
  detail?: string,
): string | undefined {
  const { key } = authenticator ?? {};
  return [`${name}/${key}/${detail}`, `${name}/${detail}`, `${name}/${key}`, name]
    .map((entry) => lookUp(table, entry))
    .find((text) => text !== undefined);
}

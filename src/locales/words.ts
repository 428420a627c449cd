import { familyOf } from '../idx/authenticator-key.js';
import { lookUp } from '../idx/look-up.js';
import type { Step } from '../idx/step.js';
import { basicWords } from './en/basic.js';
import type { Parts, Text, Words } from './language.js';

export type { Words };

/** English: what is always there, and from the first step after the profile on the rest. */
export const defaultWords = { ...basicWords, methods: {}, endings: {} } as unknown as Words;

/** Loads what the steps after the profile say. */
export async function loadStepWords(): Promise<void> {
  Object.assign(defaultWords, (await import('./en/with-steps.js')).withSteps(basicWords));
}

/**
 * Puts values in the place of `{name}`.
 *
 * @param text what depends on a number is chosen by `values.count`
 * @param lang the language of the text, for its plurals
 */
export function fill(text: Text, values: Record<string, string | number>, lang = 'en'): string {
  const chosen =
    typeof text === 'string'
      ? text
      : (text[new Intl.PluralRules(lang).select(Number(values['count']))] ?? text.other);
  return chosen.replace(/\{(\w+)\}/g, (placeholder, name: string) =>
    String(values[name] ?? placeholder),
  );
}

/** The words that come with a step, in the language of the others; of its tables, too, as many as there are. */
export function partOf<Name extends keyof Parts>(
  words: Words,
  name: Name,
  english: Parts[Name],
): Parts[Name] {
  const own: Record<string, unknown> = words[name] ?? {};
  const all = Object.entries<unknown>(english).map(([key, text]) => {
    const said = own[key] ?? text;
    return [key, typeof said === 'object' ? Object.assign({}, text, said) : said];
  });
  return Object.fromEntries(all) as Parts[Name];
}

/** Looks up the longest key that has words: `name/authenticator/detail`, then shorter ones. */
export function wordsOf(
  table: Record<string, string>,
  { name: full, authenticator }: Step,
  detail?: string,
): string | undefined {
  // A password that is not kept by Okta is renewed as any is.
  const name = full.replace('custom-password-expiry', 'authenticator');
  const key = familyOf(authenticator?.key);
  return [`${name}/${key}/${detail}`, `${name}/${detail}`, `${name}/${key}`, name]
    .map((entry) => lookUp(table, entry))
    .find((text) => text !== undefined);
}

import type { Authenticator } from '../idx/step.js';
import { passwordWords } from '../locales/en/password.js';
import type { Parts } from '../locales/language.js';
import { fill } from '../locales/words.js';

/** One rule of the org's password policy. */
export interface PasswordRule {
  text: string;
  /** Undefined where only the server can judge: shown, never ticked, never in the way. */
  test?: (password: string) => boolean;
}

/** What is known of the person, for the rules that keep it out of the password. */
export type Person = Readonly<Record<string, unknown>>;

const count = (password: string, characters: RegExp) => (password.match(characters) ?? []).length;

/** Okta compares parts of four characters and more of the user name, cut at punctuation. */
function partsOf(value: unknown): string[] {
  const parts = typeof value === 'string' ? value.toLowerCase().split(/[,.\-_#@\s]+/) : [];
  return parts.filter((part) => part.length >= 4);
}

/** Shorter names are in half of all words: whether they count is for the org to say. */
const SHORTEST_NAME = 3;

function without(value: unknown): PasswordRule['test'] {
  if (typeof value !== 'string' || value.length < SHORTEST_NAME) return undefined;
  const parts = [value.toLowerCase(), ...partsOf(value)];
  return (password) => !parts.some((part) => password.toLowerCase().includes(part));
}

function repeats(limit: number): PasswordRule['test'] {
  return (password) => !new RegExp(`(.)\\1{${limit},}`, 'su').test(password);
}

/**
 * The rules of the password authenticator's settings, in the order that people check them.
 *
 * @param person profile values by attribute name, and `identifier`
 * @param lang the language of the words
 * @see https://developer.okta.com/docs/reference/api/policy/#password-complexity-object
 */
export function passwordRules(
  { settings }: Authenticator,
  person: Person,
  words: Parts['password'] = passwordWords,
  lang?: string,
): PasswordRule[] {
  const complexity = (settings['complexity'] ?? {}) as Record<string, unknown>;
  const age = (settings['age'] ?? {}) as Record<string, unknown>;
  const number = (name: string) => Number(complexity[name] ?? 0);
  const rules: PasswordRule[] = [];

  const minLength = number('minLength');
  if (minLength) {
    const text = fill(words.minLength, { count: minLength }, lang);
    rules.push({ text, test: (password) => Array.from(password).length >= minLength });
  }
  const characters = [
    ['minLowerCase', /\p{Ll}/gu],
    ['minUpperCase', /\p{Lu}/gu],
    ['minNumber', /\p{Nd}/gu],
    ['minSymbol', /[^\p{L}\p{N}\s]/gu],
  ] as const;
  for (const [name, pattern] of characters) {
    const least = number(name);
    if (least) {
      rules.push({ text: words[name], test: (password) => count(password, pattern) >= least });
    }
  }
  if (complexity['excludeUsername']) {
    rules.push({ text: words.excludeUsername, test: without(person['identifier']) });
  }
  const excluded = (complexity['excludeAttributes'] ?? []) as string[];
  if (excluded.includes('firstName')) {
    rules.push({ text: words.excludeFirstName, test: without(person['firstName']) });
  }
  if (excluded.includes('lastName')) {
    rules.push({ text: words.excludeLastName, test: without(person['lastName']) });
  }
  // Orgs have both names for it.
  const limit = number('maxConsecutiveCharacters') || number('maxConsecutiveRepeatingCharacters');
  if (limit) {
    const text = fill(words.maxConsecutiveRepeatingCharacters, { count: limit }, lang);
    rules.push({ text, test: repeats(limit) });
  }
  // An expression of the org's, in a language that only it knows.
  if (complexity['oelStatement']) rules.push({ text: words.blockedWords });
  const history = Number(age['historyCount'] ?? 0);
  if (history) rules.push({ text: fill(words.historyCount, { count: history }, lang) });
  return rules;
}

/**
 * The policy in the words of password generators.
 *
 * @see https://developer.apple.com/password-rules/
 */
export function passwordRulesAttribute({ settings }: Authenticator): string | undefined {
  const complexity = (settings['complexity'] ?? {}) as Record<string, unknown>;
  const has = (name: string) => Number(complexity[name] ?? 0) > 0;
  const parts = [
    has('minLength') && `minlength: ${Number(complexity['minLength'])}`,
    has('minLowerCase') && 'required: lower',
    has('minUpperCase') && 'required: upper',
    has('minNumber') && 'required: digit',
    has('minSymbol') && 'required: special',
  ].filter(Boolean);
  return parts.length ? parts.map((part) => `${part};`).join(' ') : undefined;
}

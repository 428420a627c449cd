import type { PasswordRules } from '../policy.js';
import { textOf, type User } from '../users.js';

/** Okta checks a list of a million; a handful of the most used is enough to meet the refusal. */
const COMMON = new Set(
  'password password1 password12 password123 passw0rd 12345678 123456789 1234567890 qwerty123 qwertyuiop 1q2w3e4r abc12345 abcd1234 iloveyou1 letmein1 welcome1 welcome123 admin123 football1 sunshine1 princess1 dragon123 monkey123 superman1 trustno1'.split(
    ' ',
  ),
);

/** Is the password among the most used ones, in any letter case? */
export const isCommon = (password: string): boolean => COMMON.has(password.toLowerCase());

/** Okta: `settings` of the password authenticator. */
export function passwordSettings(rules: PasswordRules = {}): object {
  const { blockedWords = [] } = rules;
  return {
    complexity: {
      minLength: rules.minLength ?? 8,
      minLowerCase: rules.minLowerCase ?? 0,
      minUpperCase: rules.minUpperCase ?? 0,
      minNumber: rules.minNumber ?? 0,
      minSymbol: rules.minSymbol ?? 0,
      excludeUsername: rules.excludeUsername ?? false,
      excludeAttributes: rules.excludeAttributes ?? [],
      ...pick(rules, 'maxConsecutiveRepeatingCharacters', 'maxConsecutiveCharacters'),
      // The language of it is public, an example of it is not: clients cannot but see that it is there.
      ...(blockedWords.length ? { oelStatement: expression(blockedWords) } : {}),
    },
    age: { minAgeMinutes: rules.minAgeMinutes ?? 0, historyCount: rules.historyCount ?? 0 },
  };
}

const pick = (rules: PasswordRules, ...names: (keyof PasswordRules)[]): object =>
  Object.fromEntries(names.flatMap((name) => (rules[name] ? [[name, rules[name]]] : [])));

const expression = (words: string[]): string =>
  words.map((word) => `password.value.contains(${JSON.stringify(word)})`).join(' OR ');

/** The most of one character in a row, by whichever name it is given. */
const mostRepeats = (rules: PasswordRules): number | undefined =>
  rules.maxConsecutiveCharacters ?? rules.maxConsecutiveRepeatingCharacters;

const count = (text: string, what: RegExp): number => text.match(what)?.length ?? 0;

/** Parts of a name Okta looks for: four characters and more between `, . - _ # @`. */
const parts = (name: string): string[] =>
  name
    .toLowerCase()
    .split(/[,.\-_#@]/)
    .filter((part) => part.length >= 4);

/** Does the password keep every rule of the policy? */
export function meetsRules(password: string, user: User, rules: PasswordRules = {}): boolean {
  const lower = password.toLowerCase();
  const repeats = mostRepeats(rules) ?? Infinity;
  const runs = password.match(/(.)\1*/gsu) ?? [];
  const longestRun = runs.reduce((longest, run) => Math.max(longest, run.length), 0);
  return (
    password.length >= (rules.minLength ?? 8) &&
    count(password, /\p{Ll}/gu) >= (rules.minLowerCase ?? 0) &&
    count(password, /\p{Lu}/gu) >= (rules.minUpperCase ?? 0) &&
    count(password, /\p{Nd}/gu) >= (rules.minNumber ?? 0) &&
    count(password, /[^\p{L}\p{Nd}]/gu) >= (rules.minSymbol ?? 0) &&
    longestRun <= repeats &&
    !(rules.blockedWords ?? []).some((word) => lower.includes(word.toLowerCase())) &&
    !(rules.excludeUsername && parts(user.login).some((part) => lower.includes(part))) &&
    !(rules.excludeAttributes ?? []).some((name) => {
      const value = textOf(user, name).toLowerCase();
      // A name of one or two letters would forbid half of all passwords.
      return value.length >= 3 && lower.includes(value);
    })
  );
}

const ATTRIBUTE_WORDS: Record<string, string> = { firstName: 'first name', lastName: 'last name' };

/** The policy in a sentence, as Okta words it. */
export function rulesSentence(rules: PasswordRules = {}): string {
  const some = (n: number | undefined, one: string, many: string): string[] =>
    !n ? [] : [n === 1 ? one : `${String(n)} ${many}`];
  const repeats = mostRepeats(rules);
  const list = [
    `at least ${String(rules.minLength ?? 8)} characters`,
    ...some(rules.minLowerCase, 'a lowercase letter', 'lowercase letters'),
    ...some(rules.minUpperCase, 'an uppercase letter', 'uppercase letters'),
    ...some(rules.minNumber, 'a number', 'numbers'),
    ...some(rules.minSymbol, 'a symbol', 'symbols'),
    ...(rules.excludeUsername ? ['no parts of your username'] : []),
    ...(rules.excludeAttributes ?? []).map(
      (name) => `does not include your ${ATTRIBUTE_WORDS[name] ?? name}`,
    ),
    ...(rules.blockedWords?.length ? ['no blocked words'] : []),
    ...(repeats ? [`no more than ${String(repeats)} repeating characters in a row`] : []),
  ];
  const history = rules.historyCount
    ? ` Your password cannot be any of your last ${String(rules.historyCount)} passwords.`
    : '';
  return `Password requirements: ${list.join(', ')}.${history}`;
}

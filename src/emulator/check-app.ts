import { authenticators } from './authenticators/index.js';
import { isObject } from './body.js';
import { wrongValues } from './check-values.js';
import type { App, AuthenticatorKey, Policy } from './policy.js';

/** Every member of a policy: a policy that is read from a file has no compiler to check it. */
const MEMBERS: Record<keyof Policy, true> = {
  signUp: true,
  profile: true,
  required: true,
  groups: true,
  optional: true,
  passwordInProfile: true,
  profileUpdate: true,
  direct: true,
  password: true,
  emailMagicLink: true,
  phoneMethods: true,
  oktaVerifyChannels: true,
  phoneErrors: true,
  idps: true,
  captcha: true,
  passkeys: true,
  passkeyPromotion: true,
  codes: true,
  askBeforeSending: true,
  autoEnroll: true,
  verifyEnrolled: true,
  gracePeriods: true,
  activationByMail: true,
  enumerationPrevention: true,
  registrationUnavailable: true,
  denied: true,
  keepMeSignedIn: true,
  consent: true,
  links: true,
  passwordExpiresInDays: true,
  passwordKeptAt: true,
  identityProofing: true,
  deviceGracePeriod: true,
  safeMode: true,
  emailConsent: true,
  transactionLifetimeSeconds: true,
};

const isMember = (name: string): boolean => Object.hasOwn(MEMBERS, name);
const isKey = (value: unknown): value is AuthenticatorKey =>
  typeof value === 'string' && Object.hasOwn(authenticators, value);

/**
 * Checks an app as a file or a program has it.
 *
 * @throws TypeError that says what is wrong and what it could be
 */
export function checkApp({ clientId, policy }: App): void {
  const given: unknown = policy;
  const fail = (problem: string): never => {
    throw new TypeError(`The policy of app "${clientId}": ${problem}`);
  };
  if (!isObject(given)) return fail('it is an object.');
  const unknown = Object.keys(given).find((name) => !isMember(name));
  if (unknown !== undefined) {
    fail(`there is no \`${unknown}\`. It may have ${Object.keys(MEMBERS).join(', ')}.`);
  }
  const { profile, profileUpdate = [], required, optional, groups = [] } = given;
  for (const [name, attributes] of Object.entries({ profile, profileUpdate })) {
    if (!Array.isArray(attributes) || !attributes.every(isAttribute)) {
      fail(`\`${name}\` is a list of attributes, each with a \`name\` and a \`label\`.`);
    }
  }
  if (!(profile as unknown[]).some(isLogin)) {
    fail('`profile` requires neither email nor login.');
  }
  const lists = {
    required: Array.isArray(required)
      ? (required as unknown[]).flatMap(keysIn)
      : [required ?? null],
    optional: keysIn(optional),
    groups: Array.isArray(groups)
      ? groups.flatMap((group) => keysIn(isObject(group) && group.keys))
      : [groups],
  };
  for (const [name, keys] of Object.entries(lists)) {
    const wrong = keys.find((key) => !isKey(key));
    if (wrong === undefined) continue;
    const shape = {
      required: 'a list of lists of authenticators',
      optional: 'a list of authenticators',
      groups: 'a list of `{ "keys": […], "count": 1 }`',
    }[name];
    fail(
      `\`${name}\` is ${shape ?? ''}, and ${JSON.stringify(wrong)} is none. ` +
        `They are ${Object.keys(authenticators).join(', ')}.`,
    );
  }
  for (const problem of wrongValues(given)) fail(problem);
}

const isAttribute = (value: unknown): boolean =>
  isObject(value) && typeof value.name === 'string' && typeof value.label === 'string';

const isLogin = (value: unknown): boolean =>
  isObject(value) && value.required === true && /^(email|login)$/.test(String(value.name));

/** What should be a list, or what is there in its place. */
const keysIn = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value ?? null]);

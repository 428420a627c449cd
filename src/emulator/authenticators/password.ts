import { digest, matches } from '../digest.js';
import { messages } from '../messages.js';
import type { PasswordRules } from '../policy.js';
import { id } from '../random.js';
import { enrollmentOf, type User } from '../users.js';
import { answerForm, fixedMethod } from './answer-form.js';
import type { Authenticator, Refusal } from './authenticator.js';
import { isCommon, meetsRules, passwordSettings, rulesSentence } from './password-rules.js';

/** Is this the password of `user`? Takes as long for people who have none. */
export const passwordMatches = (user: User | undefined, password: string): boolean =>
  matches(password, user && enrollmentOf(user, 'okta_password')?.digest);

/** What is wrong with a new password, if anything. */
export function refusePassword(
  password: unknown,
  user: User,
  rules: PasswordRules = {},
): Refusal | undefined {
  const because = (message = messages.fieldRequired('passcode')): Refusal => ({
    status: 400,
    fields: { 'credentials.passcode': [message] },
  });
  if (typeof password !== 'string' || !password) return because();
  if (!meetsRules(password, user, rules)) {
    return because(messages.passwordRequirements(rulesSentence(rules)));
  }
  // Said above the form, where the person has to be told which field it is about.
  if (rules.breached?.includes(password)) {
    return { status: 400, messages: [messages.passwordBreached()] };
  }
  return isCommon(password) ? because(messages.passwordCommon()) : undefined;
}

/** Keeps a password that was found good; false when the account has one meanwhile. */
export function setPassword(user: User, password: string): boolean {
  const kept = digest(password);
  if (enrollmentOf(user, 'okta_password')) return false;
  user.enrollments.push({
    key: 'okta_password',
    id: id('lae'),
    methods: ['password'],
    digest: kept,
  });
  return true;
}

/** Okta: Password. */
export const password: Authenticator = {
  key: 'okta_password',
  type: 'password',
  id: 'autpassword000000001',
  displayName: 'Password',
  amr: () => ['pwd'],
  methods: () => ['password'],
  optionFields: () => [fixedMethod('password')],

  begin({ challenge }) {
    challenge.stage = 'answer';
    return undefined;
  },

  page(ceremony) {
    const enroll = ceremony.challenge.purpose === 'enroll';
    const label = enroll ? 'Enter password' : 'Password';
    return {
      remediations: [answerForm(ceremony, [{ name: 'passcode', label, secret: true }])],
      ...(enroll ? { settings: passwordSettings(ceremony.policy.password) } : {}),
    };
  },

  answer({ challenge, user, policy }, { passcode }) {
    if (challenge.purpose === 'verify') {
      if (passwordMatches(user, typeof passcode === 'string' ? passcode : '')) {
        return undefined;
      }
      return { status: 401, messages: [messages.authenticationFailed()], counts: true };
    }
    const refusal = refusePassword(passcode, user, policy.password);
    if (refusal || typeof passcode !== 'string') return refusal;
    const set = setPassword(user, passcode);
    return set ? undefined : { status: 400, messages: [messages.badRequest()] };
  },
};

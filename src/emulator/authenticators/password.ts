import { messages } from '../messages';
import { base64url, id, sameText, secret, sha256 } from '../random';
import { enrollmentOf, type User } from '../users';
import { answerForm, fixedMethod } from './answer-form';
import type { Authenticator, Refusal } from './authenticator';
import { isCommon, meetsRules, passwordSettings, rulesSentence } from './password-rules';

/**
 * One round of salted SHA-256: an emulator keeps made-up passwords in memory for an afternoon, and
 * has to sign up hundreds of people a second. Never do this where passwords are real.
 */
const digest = async (password: string, salt: string): Promise<string> =>
  base64url(await sha256(salt + password));

/** Is this the password of `user`? Takes as long for people who have none. */
export async function passwordMatches(user: User | undefined, password: string): Promise<boolean> {
  const kept = user && enrollmentOf(user, 'okta_password')?.digest;
  const hash = await digest(password, kept?.salt ?? 'nobody');
  return kept !== undefined && sameText(hash, kept.hash);
}

/** What is wrong with a new password, if anything. */
function refuse(password: unknown, user: User, rules = {}): Refusal | undefined {
  const because = (message = messages.fieldRequired('passcode')): Refusal => ({
    status: 400,
    fields: { 'credentials.passcode': [message] },
  });
  if (typeof password !== 'string' || !password) return because();
  if (!meetsRules(password, user, rules)) {
    return because(messages.passwordRequirements(rulesSentence(rules)));
  }
  return isCommon(password) ? because(messages.passwordCommon()) : undefined;
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

  async answer({ challenge, user, policy }, { passcode }) {
    if (challenge.purpose === 'verify') {
      if (await passwordMatches(user, typeof passcode === 'string' ? passcode : '')) {
        return undefined;
      }
      return { status: 401, messages: [messages.authenticationFailed()], counts: true };
    }
    const refusal = refuse(passcode, user, policy.password);
    if (refusal || typeof passcode !== 'string') return refusal;
    const salt = secret(16);
    const hash = await digest(passcode, salt);
    // Two answers at once: the first one counts.
    if (enrollmentOf(user, 'okta_password'))
      return { status: 400, messages: [messages.badRequest()] };
    user.enrollments.push({
      key: 'okta_password',
      id: id('lae'),
      methods: ['password'],
      digest: { salt, hash },
    });
    return undefined;
  },
};

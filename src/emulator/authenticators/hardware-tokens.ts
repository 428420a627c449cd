import { messages } from '../messages.js';
import type { AuthenticatorKey } from '../policy.js';
import { id } from '../random.js';
import { enrollmentOf } from '../users.js';
import type { Field, Message } from '../wire.js';
import { answerForm, fixedMethod } from './answer-form.js';
import type { Authenticator, Ceremony, Choice, Refusal } from './authenticator.js';

/** What a field has to look like, beside being there. */
type Rules = Record<string, RegExp>;

const SIX_DIGITS = /^\d{6}$/;

/**
 * Checks what a token shows. There is no token and nobody to ask about one, so every code of the
 * right form is right: what a page has to do about the wrong ones can be tried with any other.
 */
function check(credentials: Choice, rules: Rules): Refusal | undefined {
  const fields: Record<string, Message[]> = {};
  let wrong = false;
  for (const [name, pattern] of Object.entries(rules)) {
    const value = credentials[name];
    const text = typeof value === 'string' ? value.trim() : '';
    if (pattern.test(text)) continue;
    wrong ||= text !== '';
    fields[`credentials.${name}`] = [text ? messages.invalidCode() : messages.fieldRequired(name)];
  }
  if (!Object.keys(fields).length) return undefined;
  return { status: wrong ? 401 : 400, fields, counts: wrong };
}

interface Token {
  key: AuthenticatorKey;
  id: string;
  displayName: string;
  type: 'app' | 'security_key';
  /** Prefix of the ids of enrollments. */
  prefix: string;
  fields(ceremony: Ceremony): Field[];
  rules: Rules;
  /** More that can be wrong with codes of the right form. */
  judge?(credentials: Choice): Refusal | undefined;
  optionFields?: Field[];
}

/** A token that shows codes. */
function token({ fields, rules, judge, prefix, ...about }: Token): Authenticator {
  const passcode: Field = { name: 'passcode', label: 'Enter code', required: true, secret: true };
  return {
    ...about,
    amr: () => ['otp', 'hwk'],
    methods: () => ['otp'],
    optionFields: () => about.optionFields ?? [fixedMethod('otp')],
    begin({ challenge }) {
      challenge.stage = 'answer';
      return undefined;
    },
    page: (ceremony) => ({
      remediations: [
        answerForm(
          ceremony,
          ceremony.challenge.purpose === 'enroll' ? fields(ceremony) : [passcode],
        ),
      ],
    }),
    answer({ challenge, user }, credentials) {
      if (challenge.purpose === 'verify') {
        return check(credentials, { passcode: rules.passcode ?? SIX_DIGITS });
      }
      const refusal = check(credentials, rules) ?? judge?.(credentials);
      if (refusal) return refusal;
      if (enrollmentOf(user, about.key)) return { status: 400, messages: [messages.badRequest()] };
      user.enrollments.push({ key: about.key, id: id(prefix), methods: ['otp'] });
      return undefined;
    },
  };
}

const visible = (name: string, label: string): Field => ({
  name,
  label,
  required: true,
  visible: true,
});

/** Okta: Symantec VIP. Two codes in a row prove that the credential is in hand. */
export const symantecVip = token({
  key: 'symantec_vip',
  id: 'autsymantec000000001',
  displayName: 'Symantec VIP',
  type: 'app',
  prefix: 'svf',
  // Recorded with the id alone.
  optionFields: [],
  fields: () => [
    visible('credentialId', 'Enter credential ID'),
    visible('passcode', 'Security Code 1'),
    visible('nextPasscode', 'Security Code 2'),
  ],
  rules: { credentialId: /^[A-Z]{4}\d{8}$/i, passcode: SIX_DIGITS, nextPasscode: SIX_DIGITS },
  judge: ({ passcode, nextPasscode }) =>
    passcode === nextPasscode
      ? {
          status: 401,
          fields: { 'credentials.nextPasscode': [messages.invalidCode()] },
          counts: true,
        }
      : undefined,
});

/** The passcode with which a server asks to wait for the next one: to meet that answer by hand. */
const WAIT_FOR_NEXT = '000000';

/** Okta: a RADIUS-like token of the company, told apart by the user name there. */
const radius = (key: 'rsa_token' | 'onprem_mfa', own: string, displayName: string): Authenticator =>
  token({
    key,
    id: own,
    displayName,
    type: 'security_key',
    prefix: 'opf',
    fields: ({ user }) => [
      { name: 'id', required: true, value: own, mutable: false },
      { name: 'methodType', required: true, value: 'otp', mutable: false },
      { name: 'clientData', label: 'User Name', value: user.login, required: true },
      { name: 'passcode', label: 'Passcode', required: true },
    ],
    rules: { clientData: /\S/, passcode: /^\d{6,8}$/ },
    judge: ({ passcode }) =>
      passcode === WAIT_FOR_NEXT
        ? { status: 401, messages: [messages.waitForNextCode()] }
        : undefined,
  });

/** Okta: RSA SecurID. */
export const rsaToken = radius('rsa_token', 'autrsatoken000000001', 'RSA SecurID');

/** Okta: On-Prem MFA. */
export const onPrem = radius('onprem_mfa', 'autonprem00000000001', 'On-Prem MFA');

/** Okta: YubiKey one-time passwords, 44 characters of modhex typed by the key itself. */
export const yubikey = token({
  key: 'yubikey_token',
  id: 'autyubikey0000000001',
  displayName: 'YubiKey Authenticator',
  type: 'security_key',
  prefix: 'ykf',
  fields: () => [
    { name: 'passcode', label: 'Insert then tap your YubiKey', required: true, secret: true },
  ],
  rules: { passcode: /^[cbdefghijklnrtuv]{44}$/ },
});

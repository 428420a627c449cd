import { messages } from '../messages.js';
import type { PhoneMethod, Policy } from '../policy.js';
import { id } from '../random.js';
import { enrollmentOf } from '../users.js';
import { form, type Field, type Option } from '../wire.js';
import { answerForm, METHOD_LABELS, verificationData } from './answer-form.js';
import type { Authenticator, Ceremony, Refusal } from './authenticator.js';
import { checkCode, codeField, newCode, reachable, tooEarly, tooMany } from './one-time-code.js';

/** E.164; a voice call may have an extension, as Okta writes it: `+15551234567x123`. */
const NUMBER: Record<PhoneMethod, RegExp> = {
  sms: /^\+[1-9]\d{6,14}$/,
  voice: /^\+[1-9]\d{6,14}(x\d{1,10})?$/,
};

const allowed = (policy: Policy): PhoneMethod[] => policy.phoneMethods ?? ['sms', 'voice'];

const methodField = (methods: PhoneMethod[], required: boolean): Field => ({
  name: 'methodType',
  type: 'string',
  required,
  options: methods.map((value): Option => ({ label: METHOD_LABELS[value] ?? value, value })),
});

function dial(ceremony: Ceremony): void {
  if (!reachable(ceremony)) return;
  const { challenge, transaction, mailbox } = ceremony;
  const code = newCode(ceremony);
  const voice = challenge.method === 'voice';
  mailbox.send({
    kind: voice ? 'voice' : 'sms',
    to: challenge.to ?? '',
    text: voice
      ? `Hello. Your code for ${transaction.app.label} is ${[...code].join(', ')}. Again: ${[...code].join(', ')}.`
      : `Your ${transaction.app.label} verification code is ${code}.`,
    code,
  });
}

function invalidNumber(policy: Policy): Refusal {
  return policy.phoneErrors === 'field'
    ? { status: 400, messages: [messages.invalidPhone()] }
    : { status: 400, messages: [messages.invalidPhoneOnSelect()], onSelect: true };
}

/** Okta: Phone. Asks for method and number first, then for the code sent there. */
export const phone: Authenticator = {
  key: 'phone_number',
  type: 'phone',
  id: 'autphone000000000001',
  displayName: 'Phone',
  amr: (enrollment) => [enrollment.methods[0] === 'voice' ? 'tel' : 'sms'],
  methods: allowed,
  optionFields: (policy) => [
    methodField(allowed(policy), false),
    { name: 'phoneNumber', label: 'Phone number', required: false },
  ],

  begin(ceremony, choice) {
    const { challenge, policy, user } = ceremony;
    if (challenge.purpose === 'verify') {
      const enrollment = enrollmentOf(user, 'phone_number');
      const wanted = allowed(policy).find((type) => type === choice.methodType);
      challenge.method = wanted ?? enrollment?.methods[0];
      challenge.to = enrollment?.to;
      challenge.stage = policy.askBeforeSending && !wanted ? 'data' : 'answer';
      if (challenge.stage !== 'answer') return undefined;
      const refusal = tooMany(ceremony);
      if (!refusal) dial(ceremony);
      return refusal;
    }
    const method = allowed(policy).find((type) => type === choice.methodType);
    if (choice.methodType !== undefined && !method) {
      return { status: 400, messages: [messages.badRequest()] };
    }
    challenge.method = method;
    challenge.stage = 'data';
    if (choice.phoneNumber === undefined) return undefined;
    if (!method) return { status: 400, messages: [messages.fieldRequired('methodType')] };
    const number = typeof choice.phoneNumber === 'string' ? choice.phoneNumber.trim() : '';
    if (!NUMBER[method].test(number)) return invalidNumber(policy);
    const refusal = tooMany(ceremony);
    if (refusal) return refusal;
    challenge.stage = 'answer';
    challenge.to = number;
    dial(ceremony);
    return undefined;
  },

  page(ceremony) {
    const { transaction, challenge, policy } = ceremony;
    const methods = allowed(policy).filter(
      (type) => !challenge.method || type === challenge.method,
    );
    const resend = form(transaction, 'resend', 'challenge/resend');
    if (challenge.stage === 'answer') {
      return { remediations: [answerForm(ceremony, [codeField(policy)])], resend, methods };
    }
    if (challenge.purpose === 'verify') {
      return { remediations: [verificationData(ceremony, phone.id, 'Phone', allowed(policy))] };
    }
    const data: Field[] = [
      { name: 'id', required: true, value: phone.id, mutable: false },
      methodField(methods, true),
      { name: 'phoneNumber', required: true },
    ];
    const step = form(
      transaction,
      'authenticator-enrollment-data',
      'credential/enroll',
      [{ name: 'authenticator', label: 'Phone', form: { value: data } }],
      { relatesTo: '$.currentAuthenticator' },
    );
    return { remediations: [step], resend, methods, enrolling: false };
  },

  answer(ceremony, credentials) {
    const refusal = checkCode(ceremony, credentials);
    if (refusal || ceremony.challenge.purpose === 'verify') return refusal;
    const { user, challenge } = ceremony;
    user.enrollments.push({
      key: 'phone_number',
      id: id('sms'),
      methods: [challenge.method ?? 'sms'],
      to: challenge.to,
    });
    return undefined;
  },

  resend(ceremony) {
    // Recorded pages offer resend before anything was sent; there is nothing to repeat then.
    if (ceremony.challenge.stage !== 'answer') {
      return { status: 400, messages: [messages.badRequest()] };
    }
    const refusal = tooEarly(ceremony);
    if (!refusal) dial(ceremony);
    return refusal;
  },
};

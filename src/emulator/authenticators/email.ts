import { messages } from '../messages.js';
import type { Mailbox } from '../outbox.js';
import { id } from '../random.js';
import { enrollmentOf, textOf } from '../users.js';
import { form } from '../wire.js';
import { answerForm, fixedMethod, verificationData } from './answer-form.js';
import type { Authenticator, Ceremony } from './authenticator.js';
import { checkCode, codeField, newCode, reachable, tooEarly, tooMany } from './one-time-code.js';

/** ms between two polls, as recorded. */
const POLL = 4000;

/** To the owner of an account whose address somebody has signed up with: nobody else may learn of it. */
export function tellOwner(mailbox: Mailbox, to: string, label: string): void {
  mailbox.send({
    kind: 'email',
    to,
    subject: 'You have an account already',
    text: `Hi,\n\nSomebody wants to create an account for ${label} with this address, which has one already. If it was you, sign in instead.`,
  });
}

function mail(ceremony: Ceremony): void {
  if (!reachable(ceremony)) return;
  const { transaction, challenge, user, policy, mailbox } = ceremony;
  const to = challenge.to ?? '';
  if (user.duplicate) return tellOwner(mailbox, to, transaction.app.label);
  const code = newCode(ceremony);
  const link = policy.emailMagicLink
    ? magicLink(transaction.request.redirectUri, code, transaction.request.state)
    : undefined;
  const firstName = textOf(user, 'firstName');
  const name = firstName ? `Hi ${firstName},` : 'Hi,';
  mailbox.send({
    kind: 'email',
    to,
    subject: challenge.purpose === 'verify' ? 'One-time code' : 'Confirm your email address',
    text:
      `${name}\n\nYour code for ${transaction.app.label} is ${code}.` +
      (link ? `\nOr open this link in the browser you started in: ${link}` : ''),
    code,
    ...(link ? { link } : {}),
  });
}

/** Okta: the address e-mail templates build from `redirectUri`, one-time token and relay state. */
export function magicLink(redirectUri: string, otp: string, state?: string): string {
  const url = new URL(redirectUri);
  url.searchParams.set('otp', otp);
  if (state !== undefined) url.searchParams.set('state', state);
  return url.href;
}

/** Okta: Email. The code goes to the address in the profile; it may travel as a magic link too. */
export const email: Authenticator = {
  key: 'okta_email',
  type: 'email',
  id: 'autemail000000000001',
  displayName: 'Email',
  amr: () => ['otp'],
  methods: () => ['email'],
  optionFields: () => [fixedMethod('email')],

  begin(ceremony, choice) {
    const { challenge, user, policy } = ceremony;
    const asks = challenge.purpose !== 'enroll' && policy.askBeforeSending;
    challenge.stage = asks && choice.methodType === undefined ? 'data' : 'answer';
    challenge.to = enrollmentOf(user, 'okta_email')?.to ?? (textOf(user, 'email') || user.login);
    if (challenge.stage !== 'answer') return undefined;
    const refusal = tooMany(ceremony);
    if (!refusal) mail(ceremony);
    return refusal;
  },

  page(ceremony) {
    const { transaction, policy, challenge } = ceremony;
    if (challenge.stage === 'data') {
      return { remediations: [verificationData(ceremony, email.id, 'Email', ['email'])] };
    }
    return {
      remediations: [answerForm(ceremony, [codeField(policy)])],
      contextualData: { useEmailMagicLink: policy.emailMagicLink ?? false },
      resend: form(transaction, 'resend', 'challenge/resend'),
      poll: form(transaction, 'poll', 'challenge/poll', [], { refresh: POLL }),
    };
  },

  answer(ceremony, credentials) {
    const refusal = checkCode(ceremony, credentials);
    if (refusal || ceremony.challenge.purpose === 'verify') return refusal;
    const { user, challenge } = ceremony;
    user.enrollments.push({
      key: 'okta_email',
      id: id('eae'),
      methods: ['email'],
      to: challenge.to,
    });
    return undefined;
  },

  resend(ceremony) {
    // Nothing was sent yet that could be repeated.
    if (ceremony.challenge.stage !== 'answer') {
      return { status: 400, messages: [messages.badRequest()] };
    }
    const refusal = tooEarly(ceremony);
    if (!refusal) mail(ceremony);
    return refusal;
  },

  poll: () => false,
};

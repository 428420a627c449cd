import { messages } from '../messages.js';
import type { OktaVerifyChannel, Policy } from '../policy.js';
import { id, secret } from '../random.js';
import { form, type Field } from '../wire.js';
import type { Authenticator, Ceremony, Refusal } from './authenticator.js';
import { qrCode } from './google-otp.js';
import { tooEarly, tooMany } from './one-time-code.js';

const POLL = 4000;

/** Channels by which the phone gets its link, with the labels Okta sends. */
const CHANNELS = {
  qrcode: 'QRCODE',
  email: 'EMAIL',
  sms: 'SMS',
  samedevice: 'SAMEDEVICE',
} as const;
type Channel = OktaVerifyChannel;

const allowed = (policy: Policy): Channel[] =>
  policy.oktaVerifyChannels ?? ['qrcode', 'email', 'sms'];

const channelField = (policy: Policy, required: boolean): Field => ({
  name: 'channel',
  type: 'string',
  required,
  options: allowed(policy).map((value) => ({ label: CHANNELS[value], value })),
});

/** Where the phone says it is done; a real one would open the app instead. */
const deviceLink = ({ transaction, challenge }: Ceremony): string =>
  `${transaction.origin}/emulator/okta-verify?id=${challenge.token ?? ''}`;

function sendLink(ceremony: Ceremony): void {
  const { transaction, challenge, mailbox, now } = ceremony;
  const link = deviceLink(ceremony);
  challenge.sentAt = now;
  transaction.told += 1;
  mailbox.send({
    kind: challenge.channel === 'sms' ? 'sms' : 'email',
    to: challenge.to ?? '',
    ...(challenge.channel === 'email' ? { subject: 'Set up Okta Verify' } : {}),
    text: `Set up Okta Verify on this device: ${link}`,
    link,
  });
}

/** Does the phone get its link by a message? */
const byMessage = (channel: string | undefined): boolean =>
  channel === 'email' || channel === 'sms';

const dataName = (channel: string | undefined): 'email' | 'phoneNumber' =>
  channel === 'sms' ? 'phoneNumber' : 'email';

/** Okta Verify. A device elsewhere does the enrollment while the page polls. */
const oktaVerifyBy = (
  about: Pick<Authenticator, 'key' | 'id' | 'displayName'>,
  methods: string[],
): Authenticator => ({
  ...about,
  type: 'app',
  amr: () => ['swk'],
  methods: () => methods,
  optionFields: (policy) => [channelField(policy, false)],

  begin({ challenge, policy }, choice) {
    challenge.token = secret(24);
    challenge.stage = 'wait';
    if (challenge.purpose === 'verify') return undefined;
    const [first] = allowed(policy);
    const channel = allowed(policy).find((one) => one === (choice.channel ?? first));
    if (!channel) return { status: 400, messages: [messages.badRequest()] };
    challenge.channel = channel;
    if (byMessage(channel)) challenge.stage = 'data';
    return undefined;
  },

  page(ceremony) {
    const { transaction, challenge, policy } = ceremony;
    if (challenge.purpose === 'verify') {
      const relatesTo = '$.currentAuthenticator';
      const poll = { relatesTo, refresh: POLL };
      return {
        remediations: [form(transaction, 'challenge-poll', 'challenge/poll', [], poll)],
        methods: methods.slice(0, 1),
        unrelated: true,
      };
    }
    const { channel, stage, to } = challenge;
    const name = dataName(channel);
    const channels: Field = {
      name: 'authenticator',
      type: 'object',
      label: about.displayName,
      value: {
        form: {
          value: [
            { name: 'id', required: true, value: about.id, mutable: false },
            channelField(policy, true),
          ],
        },
      },
    };
    const others = form(transaction, 'select-enrollment-channel', 'credential/enroll', [channels]);
    if (stage === 'data') {
      const label = channel === 'sms' ? 'Phone number' : 'Email';
      return {
        remediations: [
          form(transaction, 'enrollment-channel-data', 'challenge/send', [
            { name, label, required: true, visible: true },
          ]),
          others,
        ],
        contextualData: { selectedChannel: channel },
        enrolling: false,
      };
    }
    const poll = form(transaction, 'enroll-poll', 'challenge/poll', [], { refresh: POLL });
    if (channel === 'samedevice') {
      const samedevice = {
        orgUrl: new URL(transaction.origin).host,
        downloadHref: 'https://apps.apple.com/us/app/okta-verify/id490179405',
        platform: 'IOS',
        // A real one opens the app.
        setupOVUrl: deviceLink(ceremony),
        securityLevel: 'ANY',
      };
      return {
        remediations: [poll, others],
        contextualData: { samedevice, selectedChannel: channel },
        enrolling: false,
      };
    }
    if (channel === 'qrcode') {
      return {
        remediations: [poll, others],
        contextualData: { qrcode: qrCode(deviceLink(ceremony)), selectedChannel: channel },
        enrolling: false,
      };
    }
    return {
      remediations: [poll, others],
      contextualData: { selectedChannel: channel, [name]: to },
      resend: form(transaction, 'resend', 'challenge/resend', [
        { name, required: true, value: to ?? '', visible: false, mutable: false },
      ]),
      enrolling: false,
    };
  },

  // Okta Verify never takes an answer from the browser while it is being enrolled.
  answer: () => ({ status: 400, messages: [messages.badRequest()] }),

  send(ceremony, body): Refusal | undefined {
    const { challenge } = ceremony;
    if (challenge.stage !== 'data' || !byMessage(challenge.channel)) {
      return { status: 400, messages: [messages.badRequest()] };
    }
    const name = dataName(challenge.channel);
    const to = body[name];
    if (typeof to !== 'string' || !to.trim()) {
      return { status: 400, fields: { [name]: [messages.fieldRequired(name)] } };
    }
    if (name === 'phoneNumber' && !/^\+[1-9]\d{6,14}$/.test(to.trim())) {
      return { status: 400, fields: { [name]: [messages.invalidPhone()] } };
    }
    if (name === 'email' && !/^[^\s@]+@[^\s@]+$/.test(to.trim())) {
      return { status: 400, fields: { [name]: [messages.invalidEmail('Email')] } };
    }
    const refusal = tooMany(ceremony);
    if (refusal) return refusal;
    challenge.to = to.trim();
    challenge.stage = 'wait';
    sendLink(ceremony);
    return undefined;
  },

  resend(ceremony) {
    if (ceremony.challenge.stage !== 'wait' || !byMessage(ceremony.challenge.channel)) {
      return { status: 400, messages: [messages.badRequest()] };
    }
    const refusal = tooEarly(ceremony);
    if (!refusal) sendLink(ceremony);
    return refusal;
  },

  poll({ challenge, user }) {
    if (!challenge.confirmed) return false;
    if (challenge.purpose === 'verify') return true;
    user.enrollments.push({ key: about.key, id: id('pfd'), methods });
    return true;
  },
});

/** Okta: Okta Verify, with all that it can. */
export const oktaVerify = oktaVerifyBy(
  { key: 'okta_verify', id: 'autoktaverify0000001', displayName: 'Okta Verify' },
  ['push', 'totp', 'signed_nonce'],
);

/** Okta: its notifications, where they are set up apart. */
export const oktaVerifyPush = oktaVerifyBy(
  { key: 'okta_verify_push', id: 'autoktaverifypush001', displayName: 'Okta Verify push' },
  ['push'],
);

/** Okta: FastPass, where it is set up apart. */
export const oktaVerifyFastpass = oktaVerifyBy(
  { key: 'okta_verify_fastpass', id: 'autoktaverifyfastpa1', displayName: 'Okta FastPass' },
  ['signed_nonce'],
);

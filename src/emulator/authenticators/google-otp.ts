import { Secret, TOTP } from 'otpauth';
import { renderSVG } from 'uqr';
import { messages } from '../messages.js';
import { id } from '../random.js';
import { enrollmentOf } from '../users.js';
import { answerForm, fixedMethod } from './answer-form.js';
import type { Authenticator, Ceremony, Choice, Refusal } from './authenticator.js';

/** Bytes of a shared secret; sixteen characters of base32, as recorded. */
const SECRET_SIZE = 10;
/** Steps of 30 seconds before and after now in which a code is right: clocks differ. */
const WINDOW = 1;

const totp = ({ transaction, user }: Ceremony, secret: string): TOTP =>
  new TOTP({ issuer: transaction.app.label, label: user.login, secret });

/** A QR code as an image that needs no request. */
export function qrCode(text: string): { method: 'embedded'; href: string; type: string } {
  const type = 'image/svg+xml';
  const svg = renderSVG(text, { border: 2 });
  return { method: 'embedded', href: `data:${type};base64,${btoa(svg)}`, type };
}

/** The step a code is of, when it is right and newer than the last one that was accepted. */
function stepOf(ceremony: Ceremony, code: string, secret: string, after: number) {
  const generator = totp(ceremony, secret);
  const timestamp = ceremony.now;
  const delta = generator.validate({ token: code, timestamp, window: WINDOW });
  if (delta === null) return undefined;
  const step = generator.counter({ timestamp }) + delta;
  return step > after ? step : undefined;
}

function check(ceremony: Ceremony, { passcode }: Choice): Refusal | number {
  const refuse = (status: 400 | 401, message = messages.invalidCode()): Refusal => ({
    status,
    fields: { 'credentials.passcode': [message] },
    counts: status === 401,
  });
  if (typeof passcode !== 'string' || !passcode.trim()) {
    return refuse(400, messages.fieldRequired('passcode'));
  }
  const { challenge, user } = ceremony;
  const kept = enrollmentOf(user, challenge.key)?.totp;
  const secret = kept?.secret ?? challenge.secret ?? '';
  // People type the space that their app shows in the middle.
  const code = passcode.replace(/\s/g, '');
  if (!secret) return refuse(401);
  return stepOf(ceremony, code, secret, kept?.lastStep ?? -Infinity) ?? refuse(401);
}

/** An app that makes codes from a shared secret (RFC 6238). */
const codeApp = (
  about: Pick<Authenticator, 'key' | 'id' | 'displayName' | 'optionFields'>,
  method: string,
): Authenticator => ({
  ...about,
  type: 'app',
  amr: () => ['otp'],
  methods: () => [method],

  begin({ challenge, user }) {
    challenge.stage = 'answer';
    if (!enrollmentOf(user, about.key)) {
      challenge.secret = new Secret({ size: SECRET_SIZE }).base32;
    }
    return undefined;
  },

  page(ceremony) {
    const { challenge } = ceremony;
    const field = { name: 'passcode', label: 'Enter code', required: true, visible: true };
    const remediations = [answerForm(ceremony, [field])];
    if (challenge.purpose === 'verify') return { remediations };
    const sharedSecret = challenge.secret ?? '';
    const qrcode = qrCode(totp(ceremony, sharedSecret).toString());
    return { remediations, contextualData: { qrcode, sharedSecret } };
  },

  answer(ceremony, credentials) {
    const checked = check(ceremony, credentials);
    if (typeof checked !== 'number') return checked;
    const { user, challenge } = ceremony;
    const kept = enrollmentOf(user, about.key)?.totp;
    if (kept) kept.lastStep = checked;
    else {
      user.enrollments.push({
        key: about.key,
        id: id('uft'),
        methods: [method],
        totp: { secret: challenge.secret ?? '', lastStep: checked },
      });
    }
    return undefined;
  },
});

/** Okta: Google Authenticator, or any other app. */
export const googleOtp = codeApp(
  {
    key: 'google_otp',
    id: 'autgoogleotp00000001',
    displayName: 'Google Authenticator',
    // Recorded with the id alone.
    optionFields: () => [],
  },
  'otp',
);

/** Okta: the codes of Okta Verify, where they are set up apart. */
export const oktaVerifyTotp = codeApp(
  {
    key: 'okta_verify_totp',
    id: 'autoktaverifytotp001',
    displayName: 'Okta Verify code',
    optionFields: () => [fixedMethod('totp')],
  },
  'totp',
);

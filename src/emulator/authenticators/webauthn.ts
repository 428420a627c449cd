// A part of the WebAuthn library needs this first, and bundlers put it too late where the library asks
// for it. Nothing is imported on demand: the emulator is built as one file.
import 'reflect-metadata/lite';
import { verifyAuthenticationResponse, verifyRegistrationResponse } from '@simplewebauthn/server';
import {
  decodeAttestationObject,
  isoBase64URL,
  parseAuthenticatorData,
} from '@simplewebauthn/server/helpers';
import { messages } from '../messages.js';
import { id, secret } from '../random.js';
import { enrollmentOf, textOf, type Passkey } from '../users.js';
import type { Field } from '../wire.js';
import { answerForm, fixedMethod } from './answer-form.js';
import type { Authenticator, Ceremony, Choice, Refusal } from './authenticator.js';

/** Algorithms a credential may use (COSE): ES256 and RS256, as recorded. */
const ALGORITHMS = [-7, -257];

const hidden = (name: string, label: string): Field => ({
  name,
  label,
  required: true,
  visible: false,
  hint: 'webauthn',
});

/**
 * What a browser gives for a new credential. Recorded as all required; still, clients leave out the
 * last two when the browser does not tell them, and the server has to do without.
 */
export const attestationFields = (): Field[] => [
  hidden('clientData', 'Client Data'),
  hidden('attestation', 'Attestation'),
  hidden('transports', 'Transports'),
  hidden('clientExtensions', 'Client Extensions'),
];

/** Clients send base64 of either alphabet; the library takes base64url. */
const textIn = (value: unknown): string =>
  typeof value === 'string'
    ? value.trim().replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '')
    : '';

/** okta-auth-js sends the list as JSON in a text. */
function transportsIn(value: unknown): string[] {
  let list = value;
  if (typeof value === 'string') {
    try {
      list = JSON.parse(value) as unknown;
    } catch {
      list = value.split(',');
    }
  }
  return Array.isArray(list) ? list.filter((item) => typeof item === 'string') : [];
}

/** Okta: `activationData`, the options of `navigator.credentials.create` as JSON. */
export function activationData({ transaction, challenge, user, policy }: Ceremony): object {
  const { rpId, userVerification = 'discouraged', hints } = policy.passkeys ?? {};
  const { authenticatorAttachment, residentKey, attestation = 'direct' } = policy.passkeys ?? {};
  const name = [textOf(user, 'firstName'), textOf(user, 'lastName')].filter(Boolean).join(' ');
  const kept = enrollmentOf(user, 'webauthn')?.passkey;
  return {
    rp: { ...(rpId ? { id: rpId } : {}), name: transaction.app.label },
    user: { displayName: name || user.login, name: user.login, id: user.id },
    pubKeyCredParams: ALGORITHMS.map((alg) => ({ type: 'public-key', alg })),
    challenge: challenge.token,
    attestation,
    authenticatorSelection: {
      userVerification,
      ...(authenticatorAttachment ? { authenticatorAttachment } : {}),
      ...(residentKey ? { residentKey, requireResidentKey: residentKey === 'required' } : {}),
    },
    excludeCredentials: kept ? [{ type: 'public-key', id: kept.id }] : [],
    ...(hints ? { hints } : {}),
    u2fParams: { appid: transaction.origin },
  };
}

/** What every proof has to be about: this challenge, this page, this domain. */
function expected({ transaction, challenge, policy }: Ceremony) {
  const { clientOrigin } = transaction;
  return {
    expectedChallenge: challenge.token ?? '',
    expectedOrigin: clientOrigin,
    expectedRPID: policy.passkeys?.rpId ?? new URL(clientOrigin).hostname,
    requireUserVerification: policy.passkeys?.userVerification === 'required',
  };
}

const failed = (): Refusal => ({
  status: 400,
  messages: [messages.enrollmentFailed()],
  counts: true,
});

/** The credential in an attestation, when it is genuine and an answer to this challenge. */
async function newPasskey(ceremony: Ceremony, credentials: Choice): Promise<Passkey | undefined> {
  try {
    const attestationObject = textIn(credentials.attestation);
    // The credential's id is not among what Okta's clients send; the attestation holds it.
    const authData = decodeAttestationObject(isoBase64URL.toBuffer(attestationObject)).get(
      'authData',
    );
    const { credentialID } = parseAuthenticatorData(authData);
    if (!credentialID) return undefined;
    const credentialId = isoBase64URL.fromBuffer(credentialID);
    const { verified, registrationInfo } = await verifyRegistrationResponse({
      response: {
        id: credentialId,
        rawId: credentialId,
        type: 'public-key',
        response: { clientDataJSON: textIn(credentials.clientData), attestationObject },
        clientExtensionResults: {},
      },
      supportedAlgorithmIDs: ALGORITHMS,
      ...expected(ceremony),
    });
    if (!verified || !registrationInfo) return undefined;
    const { id, publicKey, counter } = registrationInfo.credential;
    return { id, publicKey, counter, transports: transportsIn(credentials.transports) };
  } catch {
    // The library throws for whatever is malformed, stale or of another site.
    return undefined;
  }
}

/** Checks an attestation and keeps its credential. */
export async function enrollPasskey(
  ceremony: Ceremony,
  credentials: Choice,
): Promise<Refusal | undefined> {
  const missing = ['clientData', 'attestation'].filter((name) => !textIn(credentials[name]));
  if (missing.length) {
    const fields = missing.map((name) => [`credentials.${name}`, [messages.fieldRequired(name)]]);
    return { status: 400, fields: Object.fromEntries(fields) as Refusal['fields'] };
  }
  const passkey = await newPasskey(ceremony, credentials);
  const { user, challenge } = ceremony;
  if (!passkey || enrollmentOf(user, 'webauthn')) return failed();
  challenge.token = undefined;
  user.enrollments.push({ key: 'webauthn', id: id('fwf'), methods: ['webauthn'], passkey });
  return undefined;
}

async function verifyPasskey(
  ceremony: Ceremony,
  credentials: Choice,
): Promise<Refusal | undefined> {
  const passkey = enrollmentOf(ceremony.user, 'webauthn')?.passkey;
  if (!passkey) return failed();
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response: {
        id: passkey.id,
        rawId: passkey.id,
        type: 'public-key',
        response: {
          clientDataJSON: textIn(credentials.clientData),
          authenticatorData: textIn(credentials.authenticatorData),
          signature: textIn(credentials.signatureData),
        },
        clientExtensionResults: {},
      },
      credential: { id: passkey.id, publicKey: passkey.publicKey, counter: passkey.counter },
      ...expected(ceremony),
    });
    if (!verified) return failed();
    passkey.counter = authenticationInfo.newCounter;
    ceremony.challenge.token = undefined;
    return undefined;
  } catch {
    return failed();
  }
}

/** Okta: FIDO2 (WebAuthn), shown as passkey, security key or biometric. */
export const webauthn: Authenticator = {
  key: 'webauthn',
  type: 'security_key',
  id: 'autwebauthn000000001',
  displayName: 'Security Key or Biometric',
  amr: () => ['pop'],
  methods: () => ['webauthn'],
  optionFields: () => [fixedMethod('webauthn')],

  begin({ challenge }) {
    challenge.stage = 'answer';
    // 32 characters of base64url: 24 bytes.
    challenge.token = secret(32);
    return undefined;
  },

  page(ceremony) {
    if (ceremony.challenge.purpose === 'enroll') {
      return {
        remediations: [answerForm(ceremony, attestationFields())],
        contextualData: { activationData: activationData(ceremony) },
        settings: {},
      };
    }
    const { challenge, policy } = ceremony;
    const fields = [
      hidden('clientData', 'Client Data'),
      hidden('authenticatorData', 'Authenticator Data'),
      hidden('signatureData', 'Signature Data'),
    ];
    return {
      remediations: [answerForm(ceremony, fields)],
      contextualData: {
        challengeData: {
          challenge: challenge.token,
          userVerification: policy.passkeys?.userVerification ?? 'discouraged',
          ...(policy.passkeys?.rpId ? { rpId: policy.passkeys.rpId } : {}),
        },
      },
    };
  },

  answer: (ceremony, credentials) =>
    ceremony.challenge.purpose === 'enroll'
      ? enrollPasskey(ceremony, credentials)
      : verifyPasskey(ceremony, credentials),
};

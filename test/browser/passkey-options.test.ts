import { expect } from '@open-wc/testing';
import type { Step } from '../../src/idx/step.js';
import { clearPage, draw } from './helpers.js';

/** All that WebAuthn knows of, and what Okta adds. */
const CREATION = {
  rp: { id: 'localhost', name: 'Org' },
  user: { id: '00utjm1GstPjCF9Ad0g3', name: 'ada@example.com', displayName: 'Ada' },
  challenge: 'zrTo0mMXyCt90mweh2HL',
  pubKeyCredParams: [
    { type: 'public-key', alg: -7 },
    { type: 'public-key', alg: -257 },
  ],
  timeout: 60_000,
  excludeCredentials: [{ type: 'public-key', id: 'AAAA', transports: ['internal', 'hybrid'] }],
  authenticatorSelection: {
    authenticatorAttachment: 'platform',
    residentKey: 'required',
    requireResidentKey: true,
    userVerification: 'preferred',
  },
  hints: ['client-device', 'hybrid'],
  attestation: 'direct',
  attestationFormats: ['packed', 'tpm'],
  extensions: {
    credProps: true,
    minPinLength: true,
    credentialProtectionPolicy: 'userVerificationRequired',
    largeBlob: { support: 'preferred' },
    prf: { eval: { first: 'Zmlyc3Q', second: 'c2Vjb25k' } },
    'okta.example': { level: 2 },
  },
  u2fParams: { appid: 'https://example.okta.com' },
};

const REQUEST = {
  challenge: 'zrTo0mMXyCt90mweh2HL',
  rpId: 'localhost',
  timeout: 60_000,
  userVerification: 'preferred',
  hints: ['security-key'],
  extensions: { appid: 'https://example.okta.com', 'okta.example': 'kept' },
};

const ENROLLED = [
  { key: 'okta_password', id: 'aut1' },
  { key: 'webauthn', id: 'aut2', credentialId: 'BBBB', profile: { transports: 'usb,nfc' } },
  { key: 'webauthn', id: 'aut3', credentialId: 'CC+/', transports: ['internal'] },
];

const KNOWN = [
  { type: 'public-key', id: 'BBBB', transports: ['usb', 'nfc'] },
  { type: 'public-key', id: 'CC-_', transports: ['internal'] },
];

const stepOf = (name: string, contextualData: object, fields: readonly string[]) =>
  ({
    id: `${name}/webauthn`,
    name,
    authenticator: {
      key: 'webauthn',
      name: 'Passkey',
      methods: ['webauthn'],
      profile: {},
      settings: {},
      contextualData,
    },
    fields: fields.map((field) => ({
      name: `credentials.${field}`,
      path: ['credentials', field],
      control: 'hidden',
      type: 'string',
      label: '',
      hint: 'webauthn',
      required: true,
      options: [],
      messages: [],
    })),
    enrolled: ENROLLED,
    actions: [],
    messages: [],
    details: [],
    submit: true,
  }) as unknown as Step;

/** Bytes as the org writes them. */
function asSent(value: unknown): unknown {
  if (value instanceof ArrayBuffer) return asSent(new Uint8Array(value));
  if (value instanceof Uint8Array) {
    const text = btoa(String.fromCharCode(...value));
    return text.replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
  }
  if (Array.isArray(value)) return value.map(asSent);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, asSent(inner)]));
}

describe('What the browser is asked for', () => {
  const { credentials } = navigator;
  const natives = ['parseCreationOptionsFromJSON', 'parseRequestOptionsFromJSON'] as const;
  const kept = natives.map((name) => [name, PublicKeyCredential[name]] as const);
  let asked: { publicKey: object } | undefined;
  let made: Credential | null = null;

  const ask = (options: { publicKey: object }) => {
    asked = options;
    return Promise.resolve(made);
  };

  beforeEach(() => {
    asked = undefined;
    made = null;
    const value = { create: ask, get: ask };
    Object.defineProperty(navigator, 'credentials', { configurable: true, value });
  });

  afterEach(() => {
    Object.defineProperty(navigator, 'credentials', { configurable: true, value: credentials });
    for (const [name, value] of kept) Object.assign(PublicKeyCredential, { [name]: value });
    clearPage();
  });

  const submit = async (step: Step) => {
    const { element, flow } = await draw(step);
    await element.submit().catch(() => undefined);
    return flow;
  };

  const browsers: Record<string, (() => unknown) | undefined> = {
    'reads the org’s JSON itself': undefined,
    'knows no such function': () => undefined,
    'finds something wrong with it': () => () => {
      throw new TypeError('no');
    },
    'drops what it does not know': () => () => ({ rp: CREATION.rp, hints: [] }),
  };

  for (const [browser, parser] of Object.entries(browsers)) {
    const isOlder = browser.startsWith('drops');

    describe(`where it ${browser}`, () => {
      beforeEach(() => {
        if (!parser) return;
        for (const name of natives) Object.assign(PublicKeyCredential, { [name]: parser() });
      });

      it('is all that the org says of the new passkey, field by field, and nothing else', async () => {
        await submit(stepOf('enroll-authenticator', { activationData: CREATION }, ['attestation']));
        const received = asSent(asked?.publicKey) as Record<string, unknown>;
        const sent: Record<string, unknown> = {
          ...CREATION,
          excludeCredentials: [...KNOWN, ...CREATION.excludeCredentials],
          ...(isOlder && { hints: [] }),
        };
        for (const field of Object.keys(sent)) expect(received[field], field).to.eql(sent[field]);
        expect(Object.keys(received).sort()).to.eql(Object.keys(sent).sort());
      });

      if (isOlder) return;
      it('is all that the org says of the proof, field by field, and nothing else', async () => {
        await submit(stepOf('challenge-authenticator', { challengeData: REQUEST }, ['clientData']));
        const received = asSent(asked?.publicKey) as Record<string, unknown>;
        const sent: Record<string, unknown> = { ...REQUEST, allowCredentials: KNOWN };
        for (const field of Object.keys(sent)) expect(received[field], field).to.eql(sent[field]);
        expect(Object.keys(received).sort()).to.eql(Object.keys(sent).sort());
      });
    });
  }

  describe('is answered to the org', () => {
    const answer = async (fields: readonly string[]) => {
      const response = {
        clientDataJSON: Uint8Array.of(1).buffer,
        attestationObject: Uint8Array.of(2).buffer,
        getTransports: () => ['internal', 'hybrid'],
      };
      made = Object.create(PublicKeyCredential.prototype, {
        id: { value: 'new-one' },
        response: { value: response },
        getClientExtensionResults: { value: () => ({ credProps: { rk: true } }) },
      }) as Credential;
      const flow = await submit(
        stepOf('enroll-authenticator', { activationData: CREATION }, fields),
      );
      return flow.sent[0]?.body['credentials'];
    };

    it('with the transports and the extensions’ results, where the org asks for them', async () => {
      const fields = ['clientData', 'attestation', 'transports', 'clientExtensions'];
      expect(await answer(fields)).to.eql({
        clientData: 'AQ',
        attestation: 'Ag',
        transports: '["internal","hybrid"]',
        clientExtensions: '{"credProps":{"rk":true}}',
      });
    });

    it('without them, where it does not', async () => {
      expect(await answer(['clientData', 'attestation'])).to.eql({
        clientData: 'AQ',
        attestation: 'Ag',
      });
    });
  });
});

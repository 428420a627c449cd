import { expect } from '@open-wc/testing';
import type { FailureError } from '../../src/idx/failure.js';
import type { Step } from '../../src/idx/step.js';
import { clearPage, draw, settle, until, type Drawn } from './helpers.js';

const step = {
  id: 'enroll-authenticator/webauthn',
  name: 'enroll-authenticator',
  authenticator: {
    key: 'webauthn',
    name: 'Passkey',
    methods: ['webauthn'],
    profile: {},
    settings: {},
    contextualData: {
      activationData: {
        rp: { id: 'localhost', name: 'Org' },
        user: { id: 'AAAA', name: 'ada@example.com', displayName: 'Ada' },
        challenge: 'AAAA',
        pubKeyCredParams: [{ type: 'public-key', alg: -7 }],
      },
    },
  },
  fields: [
    {
      name: 'credentials.clientData',
      path: ['credentials', 'clientData'],
      control: 'hidden',
      type: 'string',
      label: '',
      hint: 'webauthn',
      required: true,
      options: [],
      messages: [],
    },
  ],
  enrolled: [],
  actions: [],
  messages: [],
  details: [],
  submit: true,
} as unknown as Step;

describe('The dialog for a passkey', () => {
  const { credentials } = navigator;
  let signal: AbortSignal | undefined;
  let drawn: Drawn;

  beforeEach(async () => {
    signal = undefined;
    Object.defineProperty(navigator, 'credentials', {
      configurable: true,
      value: {
        // Nobody answers it.
        create: (options: CredentialCreationOptions) =>
          new Promise((_, reject) => {
            signal = options.signal;
            signal?.addEventListener('abort', () => reject(signal?.reason));
          }),
      },
    });
    drawn = await draw(step);
    drawn.element.submit().catch(() => undefined);
    await until(() => signal);
  });

  afterEach(() => {
    Object.defineProperty(navigator, 'credentials', { configurable: true, value: credentials });
    clearPage();
  });

  it('stays open while the element is moved', async () => {
    const elsewhere = document.createElement('main');
    document.body.append(elsewhere);
    elsewhere.append(drawn.element);
    await settle();
    expect(signal?.aborted).to.equal(false);
  });

  it('is closed when the element is taken out', async () => {
    drawn.element.remove();
    await settle();
    expect(signal?.aborted).to.equal(true);
  });

  it('is closed when another step comes that needs none', async () => {
    drawn.element.step = { ...step, fields: [] };
    await settle();
    expect(signal?.aborted).to.equal(true);
  });

  for (const [who, message] of [
    ['the page', 'The origin of the document is not the same as its ancestors.'], // WebKit's
    ['a person', 'This request has been cancelled by the user.'],
  ] as const) {
    it(`is refused by ${who}: so it is told`, async () => {
      Object.defineProperty(navigator, 'credentials', {
        configurable: true,
        value: { create: () => Promise.reject(new DOMException(message, 'NotAllowedError')) },
      });
      const { element } = await draw(step);
      const why = await element.submit().then(
        () => undefined,
        (thrown: FailureError) => thrown.failure.message,
      );
      expect(why).to.match(who === 'the page' ? /page does not allow passkeys/ : /canceled/);
    });
  }
});

describe('A passkey', () => {
  const { credentials } = navigator;
  const kept = {
    getClientCapabilities: PublicKeyCredential.getClientCapabilities,
    signalUnknownCredential: PublicKeyCredential.signalUnknownCredential,
  };
  type Options = CredentialCreationOptions & { mediation?: string };
  let asked: Options[];
  let unknown: object[];
  let capabilities: Record<string, boolean>;
  /** What the browser does when it is asked for one. */
  let create: (options: Options) => Promise<unknown>;

  const made = () =>
    Object.create(PublicKeyCredential.prototype, {
      id: { value: 'new-one' },
      getClientExtensionResults: { value: () => ({}) },
      response: {
        value: {
          clientDataJSON: Uint8Array.of(1).buffer,
          attestationObject: Uint8Array.of(2).buffer,
        },
      },
    }) as unknown;

  const declines = () => Promise.reject(new DOMException('', 'NotAllowedError'));

  beforeEach(() => {
    asked = [];
    unknown = [];
    capabilities = { conditionalCreate: true, userVerifyingPlatformAuthenticator: true };
    create = () => Promise.resolve(made());
    Object.defineProperty(navigator, 'credentials', {
      configurable: true,
      value: {
        create: (options: Options) => {
          asked.push(options);
          return create(options);
        },
      },
    });
    Object.assign(PublicKeyCredential, {
      getClientCapabilities: () => Promise.resolve(capabilities),
      signalUnknownCredential: (options: object) => {
        unknown.push(options);
        return Promise.resolve();
      },
    });
  });

  afterEach(() => {
    Object.defineProperty(navigator, 'credentials', { configurable: true, value: credentials });
    Object.assign(PublicKeyCredential, kept);
    clearPage();
  });

  const withData = (data: object, more: Partial<Step> = {}): Step => ({
    ...step,
    ...more,
    authenticator: {
      ...step.authenticator!,
      contextualData: {
        activationData: {
          ...(step.authenticator!.contextualData['activationData'] as object),
          ...data,
        },
      },
    },
  });

  const offered = (data: object = {}, more: Partial<Step> = {}) =>
    withData(data, {
      id: 'enroll-authenticator-promotion',
      name: 'enroll-authenticator-promotion',
      actions: [{ name: 'skip', rel: 'skip' }],
      enrolled: [{ key: 'okta_password' }],
      ...more,
    });

  const error = { text: 'Unable to enroll authenticator. Try again.', level: 'error' } as const;
  const button = ({ element }: Drawn) => element.querySelector('button[type=submit]');
  const said = ({ element }: Drawn) =>
    Array.from(
      element.querySelectorAll('.okta-register-message'),
      ({ textContent }) => textContent,
    );

  describe('that the org has refused', () => {
    it('is unknown to the device from then on', async () => {
      const drawn = await draw(step);
      await drawn.element.submit();
      expect(unknown).to.eql([]);
      drawn.element.step = withData({}, { messages: [error] });
      await settle();
      expect(unknown).to.eql([{ rpId: 'localhost', credentialId: 'new-one' }]);
      drawn.element.step = withData({}, { messages: [error] });
      await settle();
      expect(unknown.length).to.equal(1);
    });

    it('is told apart from one whose step is drawn again, e.g. in another language', async () => {
      const refused = { ...step, messages: [error] };
      const drawn = await draw(refused);
      await drawn.element.submit();
      drawn.element.step = { ...refused, messages: [{ ...error, text: 'Noch einmal.' }] };
      await settle();
      expect(unknown).to.eql([]);
    });
  });

  describe('that cannot be made', () => {
    const cases: Record<string, [object, Record<string, boolean>, RegExp | undefined]> = {
      'on a device that has nothing to keep it': [
        { authenticatorSelection: { authenticatorAttachment: 'platform' } },
        { userVerifyingPlatformAuthenticator: false },
        /can’t create the kind of passkey/,
      ],
      'for an address that is not the page’s': [
        { rp: { id: 'example.com', name: 'Org' } },
        { relatedOrigins: false },
        /can’t be created on this page’s address/,
      ],
      'or may be made, for all that the browser tells': [
        { rp: { id: 'example.com', name: 'Org' } },
        {},
        undefined,
      ],
      'or can be made on another device': [
        {},
        { userVerifyingPlatformAuthenticator: false },
        undefined,
      ],
    };
    for (const [when, [data, can, text]] of Object.entries(cases)) {
      it(`${when}: ${text ? 'so it is said, and there is no button for it' : 'it is tried'}`, async () => {
        capabilities = can;
        const drawn = await draw(withData(data));
        await settle();
        if (text) expect(said(drawn).join()).to.match(text);
        else expect(said(drawn)).to.eql([]);
        expect(button(drawn) === null).to.equal(text !== undefined);
      });
    }

    it('is not offered beside what can be', async () => {
      const { PublicKeyCredential: api } = window;
      Reflect.deleteProperty(window, 'PublicKeyCredential');
      try {
        const option = (key: string) => ({
          value: key,
          label: key,
          fields: [],
          authenticator: { key, profile: {} },
        });
        const list = (...keys: string[]) =>
          ({
            ...step,
            name: 'select-authenticator-enroll',
            authenticator: undefined,
            fields: [
              {
                ...step.fields[0],
                name: 'authenticator',
                path: ['authenticator'],
                control: 'choice',
                hint: undefined,
                options: keys.map(option),
              },
            ],
          }) as unknown as Step;
        const offers = async (...keys: string[]) => {
          const { form } = await draw(list(...keys));
          return Array.from(form.querySelectorAll('input'), ({ value }) => value);
        };
        expect(await offers('okta_email', 'webauthn')).to.eql(['okta_email']);
        expect(await offers('webauthn')).to.eql(['webauthn']);
      } finally {
        Object.assign(window, { PublicKeyCredential: api });
      }
    });
  });

  describe('that is offered after the password', () => {
    it('is explained, and may be left for another time', async () => {
      capabilities = {};
      const drawn = await draw(offered());
      expect(drawn.element.querySelector('summary')?.textContent).to.equal('What is a passkey?');
      expect(drawn.element.textContent).to.contain('Not now');
    });

    it('is made without a dialog where the browser can, and sent', async () => {
      const { flow } = await draw(offered());
      await until(() => flow.sent.length);
      expect(asked.map(({ mediation }) => mediation)).to.eql(['conditional']);
      expect(flow.sent[0]?.body).to.eql({ credentials: { clientData: 'AQ' } });
    });

    it('is left as an offer where the browser declines, with nothing said', async () => {
      create = declines;
      const drawn = await draw(offered());
      await until(() => asked.length);
      await settle();
      expect(said(drawn)).to.eql([]);
      expect(drawn.flow.sent).to.eql([]);
      expect(drawn.flow.asked).to.eql([]);
      create = () => Promise.resolve(made());
      await drawn.element.submit();
      expect(asked.map(({ mediation }) => mediation)).to.eql(['conditional', undefined]);
      expect(drawn.flow.sent.length).to.equal(1);
    });

    it('gives way to the button', async () => {
      create = ({ signal, mediation }) =>
        mediation
          ? new Promise((_, reject) => {
              signal?.addEventListener('abort', () => reject(signal.reason));
            })
          : Promise.resolve(made());
      const { element, flow } = await draw(offered());
      await until(() => asked.length);
      await element.submit();
      expect(asked[0]?.signal?.aborted).to.equal(true);
      expect(flow.sent.length).to.equal(1);
    });

    it('is unknown to the device again when the org does not take it', async () => {
      const drawn = await draw(offered());
      await until(() => drawn.flow.sent.length);
      drawn.element.step = offered();
      await settle();
      expect(unknown.length).to.equal(1);
      expect(asked.length).to.equal(1);
    });

    const not: Record<string, Step> = {
      'where there is no password': offered({}, { enrolled: [] }),
      'where it is no offer': withData({}, { enrolled: [{ key: 'okta_password' }] }),
      'where the org wants the person verified': offered({
        authenticatorSelection: { userVerification: 'required' },
      }),
      'where the org wants a security key': offered({ hints: ['security-key'] }),
    };
    for (const [where, other] of Object.entries(not)) {
      it(`is asked for by the button alone ${where}`, async () => {
        await draw(other);
        await settle();
        expect(asked).to.eql([]);
      });
    }
  });
});

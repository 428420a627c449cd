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

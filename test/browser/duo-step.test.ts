import { expect } from '@open-wc/testing';
import { ContextProvider } from '@lit/context';
import type { Flow } from '../../src/flow/flow.js';
import type { Failure } from '../../src/idx/failure.js';
import type { Authenticator, Step } from '../../src/idx/step.js';
import type { JsonObject } from '../../src/idx/wire.js';
import { flowContext } from '../../src/steps/context.js';
import { DuoStep } from '../../src/steps/duo-step.js';
import { clearPage, RecordedFlow, settle, until } from './helpers.js';

customElements.define('drawn-duo-step', class extends DuoStep {});

const TOKEN = 'TX|dHg=|0a1b:APP|YXBw|2c3d';
const SIGNED = 'AUTH|dHg=|4e5f';
const SIGNATURE = 'AUTH|dHg=|4e5f:APP|YXBw|2c3d';
/** The tests' own server plays the org, and so Duo too, as the emulator does. */
const { host: HOST, origin: ORIGIN } = location;

interface Data {
  host?: unknown;
  signedToken?: unknown;
  script?: unknown;
}

const stepOf = (contextualData: Data): Step => ({
  id: 'enroll-authenticator/duo',
  name: 'enroll-authenticator',
  authenticator: {
    key: 'duo',
    id: 'aut1',
    displayName: 'Duo Security',
    methods: ['idp'],
    contextualData: contextualData as JsonObject,
  } as unknown as Authenticator,
  fields: [
    {
      name: 'credentials.signatureData',
      path: ['credentials', 'signatureData'],
      control: 'hidden',
      required: true,
      options: [],
      messages: [],
    } as unknown as Step['fields'][number],
  ],
  enrolled: [],
  actions: [],
  messages: [],
  details: [],
  submit: false,
});

interface Drawn {
  element: DuoStep;
  frame: HTMLIFrameElement;
  flow: RecordedFlow;
  failures: Failure[];
  /** What was sent as the signature, each time. */
  signatures(): unknown[];
}

/** Draws the step inside of a widget that says which org this is. */
async function drawDuo(
  data: Data,
  widget: object = { issuer: `${ORIGIN}/oauth2/default` },
): Promise<Drawn> {
  const parent = Object.assign(document.createElement('main'), widget);
  const flow = new RecordedFlow();
  const failures: Failure[] = [];
  flow.fail = (failure) => void failures.push(failure);
  new ContextProvider(parent, { context: flowContext, initialValue: flow as unknown as Flow });
  const element = document.createElement('drawn-duo-step') as DuoStep;
  element.step = stepOf(data);
  flow.shown = () => element.step;
  parent.append(element);
  document.body.append(parent);
  await element.updateComplete;
  const frame = element.querySelector<HTMLIFrameElement>('iframe[title="Duo"]')!;
  const signatures = () =>
    flow.sent.map(({ body }) => (body['credentials'] as Record<string, unknown>)['signatureData']);
  return { element, frame, flow, failures, signatures };
}

/** Lets the page in a frame say something to this one. */
async function say(frame: HTMLIFrameElement, message: unknown): Promise<void> {
  const text = JSON.stringify(message);
  (frame.contentWindow as unknown as typeof globalThis).eval(
    `parent.postMessage(${text}, '${ORIGIN}')`,
  );
  await settle();
}

const loaded = (frame: HTMLIFrameElement): Promise<unknown> =>
  until(() => frame.contentDocument?.readyState === 'complete' && isThere(frame), 'its frame');

const isThere = ({ contentWindow, src }: HTMLIFrameElement) => contentWindow?.location.href === src;

const scriptsOf = () => Array.from(document.scripts, ({ src }) => src);

describe('Duo', () => {
  afterEach(clearPage);

  it('is a page of its own in a frame that may not lead this one away', async () => {
    const { frame, failures } = await drawDuo({ host: HOST, signedToken: TOKEN });
    const { origin, pathname, searchParams } = new URL(frame.src);
    expect([origin, pathname]).to.deep.equal([ORIGIN, '/frame/web/v1/auth']);
    expect(Object.fromEntries(searchParams)).to.deep.equal({
      tx: 'TX|dHg=|0a1b',
      parent: ORIGIN + location.pathname,
      v: '2.6',
    });
    expect(Array.from(frame.sandbox)).to.have.members([
      ...['allow-scripts', 'allow-same-origin', 'allow-forms'],
      ...['allow-popups', 'allow-popups-to-escape-sandbox'],
    ]);
    expect(failures).to.deep.equal([]);
  });

  it('sends what its page has signed, with the app’s part of the token', async () => {
    const { frame, signatures } = await drawDuo({ host: HOST, signedToken: TOKEN });
    await loaded(frame);
    await say(frame, SIGNED);
    expect(signatures()).to.deep.equal([SIGNATURE]);
    await say(frame, SIGNED);
    expect(signatures(), 'one signature for one token').to.have.lengthOf(1);
  });

  it('runs no script that a response names', async () => {
    const before = scriptsOf();
    await drawDuo({ host: HOST, signedToken: TOKEN, script: `${ORIGIN}/evil.js` });
    await settle();
    expect(scriptsOf()).to.deep.equal(before);
  });

  for (const host of ['api-1.duosecurity.com', 'api-1.duofederal.com']) {
    it(`is found at ${host}`, async () => {
      const { frame, failures } = await drawDuo({ host, signedToken: TOKEN });
      expect(new URL(frame.src).origin).to.equal(`https://${host}`);
      expect(failures).to.deep.equal([]);
    });
  }

  it('is found at the org of an OktaAuth that the page brings', async () => {
    const authClient = { options: { issuer: `${ORIGIN}/oauth2/default` } };
    const widget = { issuer: 'https://other.example/', authClient };
    const { frame, failures } = await drawDuo({ host: HOST, signedToken: TOKEN }, widget);
    expect(new URL(frame.src).origin).to.equal(ORIGIN);
    expect(failures).to.deep.equal([]);
  });

  for (const host of [
    'evil.example',
    'duosecurity.com.evil.example',
    'evilduosecurity.com',
    'evil.example/.duosecurity.com',
    'evil.example#.duosecurity.com',
    'evil.example\\.duosecurity.com',
    'user@evil.example:443?.duosecurity.com',
    'api-1.duosecurity.com:8443',
    '',
    undefined,
    { toString: () => 'api-1.duosecurity.com' },
  ]) {
    it(`is never shown from elsewhere: ${String(host)} ${typeof host}`, async () => {
      const { frame, failures } = await drawDuo({ host, signedToken: TOKEN });
      expect(frame.getAttribute('src')).to.equal(null);
      expect(failures.map(({ code, remedy }) => [code, remedy])).to.deep.equal([
        ['script-error', 'retry'],
      ]);
      expect(failures[0]?.fix).to.contain('duosecurity.com');
    });
  }

  for (const signedToken of [undefined, '', 'ERR|Access denied', 'TX|a|b', 'TX|a:APP|b:c', 7]) {
    it(`is not shown for what is no token: ${String(signedToken)}`, async () => {
      const { frame, failures } = await drawDuo({ host: HOST, signedToken });
      expect(frame.getAttribute('src')).to.equal(null);
      expect(failures.map(({ code }) => code)).to.deep.equal(['script-error']);
    });
  }

  describe('hears only its own page', () => {
    let drawn: Drawn;
    beforeEach(async () => {
      drawn = await drawDuo({ host: HOST, signedToken: TOKEN });
      await loaded(drawn.frame);
    });
    const expectNothing = () => {
      expect(drawn.signatures()).to.deep.equal([]);
      expect(drawn.failures).to.deep.equal([]);
    };

    it('and not this page', async () => {
      window.postMessage(SIGNED, '*');
      await settle();
      expectNothing();
    });

    it('and not another frame of the same origin', async () => {
      const other = document.createElement('iframe');
      document.querySelector('main')!.append(other);
      await say(other, SIGNED);
      expectNothing();
    });

    it('and not another origin in its frame', async () => {
      const told = new Promise<MessageEvent>((done) => {
        addEventListener('message', done, { once: true });
      });
      drawn.frame.sandbox.value = 'allow-scripts';
      drawn.frame.srcdoc = `<script>parent.postMessage('${SIGNED}', '*')</script>`;
      const { source, origin } = await told;
      expect([source === drawn.frame.contentWindow, origin]).to.deep.equal([true, 'null']);
      await settle();
      expectNothing();
    });

    for (const message of [
      '',
      'AUTH|one',
      'AUTH|a|b|c',
      ' AUTH|a|b',
      'AUTH|a|b:APP|c|d',
      'AUTH|<b>|c',
      'TX|a|b',
      'ENROLL|a|b',
      { data: SIGNED },
      [SIGNED],
      null,
    ]) {
      it(`and not what is no signature: ${JSON.stringify(message)}`, async () => {
        await say(drawn.frame, message);
        expectNothing();
        await say(drawn.frame, SIGNED);
        expect(drawn.signatures(), 'the real one still counts').to.deep.equal([SIGNATURE]);
      });
    }

    it('and nothing once the step is gone', async () => {
      const { frame, element, flow } = drawn;
      const post = (frame.contentWindow as unknown as typeof globalThis).eval(
        `(message) => parent.postMessage(message, '${ORIGIN}')`,
      ) as (message: string) => void;
      post(SIGNED);
      element.remove();
      await settle();
      expect(flow.sent).to.deep.equal([]);
    });
  });

  it('that reports an error is told, and begins anew when it is tried again', async () => {
    const { element, frame, failures, signatures } = await drawDuo({
      host: HOST,
      signedToken: TOKEN,
    });
    await loaded(frame);
    await say(frame, 'ERR|The request has timed out');
    expect(failures.map(({ code }) => code)).to.deep.equal(['script-error']);
    expect(failures[0]?.fix).to.contain('timed out');
    element.failure = failures[0];
    await element.updateComplete;
    await expect(element).to.be.accessible();
    await say(frame, SIGNED);
    expect(signatures()).to.deep.equal([]);
    const again = new Promise((done) => frame.addEventListener('load', done, { once: true }));
    element.failure = undefined;
    await again;
    await say(frame, SIGNED);
    expect(signatures()).to.deep.equal([SIGNATURE]);
  });

  it('goes on where it is when the step is drawn in another language', async () => {
    const { element, frame, signatures } = await drawDuo({ host: HOST, signedToken: TOKEN });
    await loaded(frame);
    const set: (string | null)[] = [];
    new MutationObserver((records) => {
      set.push(...records.map(({ attributeName }) => attributeName));
    }).observe(frame, { attributes: true });
    element.step = { ...element.step };
    await element.updateComplete;
    await settle();
    expect(set).to.deep.equal([]);
    await say(frame, SIGNED);
    expect(signatures()).to.deep.equal([SIGNATURE]);
  });

  it('whose signature is refused begins anew with the token of the refusal', async () => {
    const { element, frame, signatures } = await drawDuo({ host: HOST, signedToken: TOKEN });
    await loaded(frame);
    await say(frame, SIGNED);
    element.step = {
      ...stepOf({ host: HOST, signedToken: 'TX|bmV3|6a7b:APP|bmV3|8c9d' }),
      messages: [{ text: 'Authentication failed.', level: 'error' }],
    };
    await element.updateComplete;
    await loaded(frame);
    expect(new URL(frame.src).searchParams.get('tx')).to.equal('TX|bmV3|6a7b');
    await say(frame, 'AUTH|bmV3|0000');
    expect(signatures()).to.deep.equal([SIGNATURE, 'AUTH|bmV3|0000:APP|bmV3|8c9d']);
  });

  // The last one: a page cannot take a policy back.
  it('that the page’s policy keeps out is told, with what to change', async () => {
    const policy = document.createElement('meta');
    policy.httpEquiv = 'Content-Security-Policy';
    policy.content = `frame-src ${ORIGIN}`;
    document.head.append(policy);
    const { failures } = await drawDuo({ host: 'api-1.duosecurity.com', signedToken: TOKEN });
    await until(() => failures.length);
    expect(failures.map(({ code }) => code)).to.deep.equal(['script-error']);
    expect(failures[0]?.fix).to.contain('frame-src').and.contain('https://api-1.duosecurity.com');
  });
});

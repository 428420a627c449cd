import { expect } from '@open-wc/testing';
import '../../src/define.js';
import type { OktaRegister } from '../../src/element/okta-register.js';
import { button, buttons, settle, stopClock, submit, until, type Clock } from './helpers.js';
import { atStep, endsClean, openOrg, type Org, place, press, sendCode } from './org.js';
import {
  ADA,
  alertOf,
  expectTyped,
  fillProfile,
  hear,
  latestCode,
  register,
  toCode,
} from './person.js';

type Answer = () => Response | Promise<Response>;

const lost: Answer = () => Promise.reject(new TypeError('Failed to fetch'));
const never: Answer = () => new Promise(() => undefined);

const answerOf =
  (status: number, type: string, body: string): Answer =>
  () =>
    new Response(body, { status, headers: { 'content-type': type } });
const json = (status: number, body: object, type = 'application/json') =>
  answerOf(status, type, JSON.stringify(body));
const html = (status: number) =>
  answerOf(status, 'text/html', '<!doctype html><h1>502 Bad Gateway</h1>');

const apiError = (errorCode: string, errorSummary: string) => ({
  errorCode,
  errorSummary,
  errorLink: errorCode,
  errorId: 'oae123',
  errorCauses: [],
});

const idxError = (key: string, message: string) => ({
  version: '1.0.0',
  messages: { type: 'array', value: [{ message, i18n: { key }, class: 'ERROR' }] },
});

const LIST = 'select-authenticator-enroll';

describe('What goes wrong between here and the org', () => {
  let org: Org;
  let page: ReturnType<typeof hear>;
  let clock: Clock | undefined;

  beforeEach(() => {
    page = hear();
    org = openOrg();
  });

  endsClean(() => {
    clock?.restore();
    clock = undefined;
    org.close();
  });

  /** Tries again, which was offered, and signs up from the first form on. */
  async function tryAnew(widget: OktaRegister): Promise<void> {
    await press(widget, 'Try again');
    await atStep(widget, 'enroll-profile');
    await register(widget);
    await atStep(widget, LIST);
  }

  /** At the list of what can be skipped: the phone. */
  async function atPhone(): Promise<OktaRegister> {
    const widget = place();
    await toCode(widget);
    await sendCode(widget, latestCode(org));
    await atStep(widget, LIST);
    return widget;
  }

  /** The sign-up ends well, for the one who has made it. */
  async function expectWelcome(): Promise<void> {
    const ends = () =>
      page.details<{ tokens: { idToken: { claims: Record<string, unknown> } } }>('registered');
    await until(() => ends().length, 'the end');
    await settle();
    expect(ends()).to.have.lengthOf(1);
    const { claims } = ends()[0]!.tokens.idToken;
    expect([claims['email'], claims['given_name']]).to.deep.equal([ADA.email, ADA.firstName]);
  }

  it('no network at the start: it is tried again, and what was typed stays', async () => {
    const { fetch } = window;
    window.fetch = (input, init) =>
      new Request(input, init).url.includes('/oauth2/')
        ? Promise.reject(new TypeError('Failed to fetch'))
        : fetch(input, init);
    const widget = place();
    try {
      await page.alerted(widget, 'network-error', /Check your connection/);
      await fillProfile(widget);
    } finally {
      window.fetch = fetch;
    }
    button(widget, 'Try again').click();
    await until(() => org.count('/idp/idx/enroll') === 1);
    await until(() => !buttons(widget).includes('Try again'));
    expectTyped(widget);
    await submit(widget);
    await atStep(widget, LIST);
  });

  it('no network at the start: what stands inside the element shows beside “Try again”, and is gone once there is', async () => {
    const { fetch } = window;
    window.fetch = (input, init) =>
      new Request(input, init).url.includes('/oauth2/')
        ? Promise.reject(new TypeError('Failed to fetch'))
        : fetch(input, init);
    const widget = place({}, { content: '<p>Or <a href="/other-way">another way in</a></p>' });
    const isOtherShown = () =>
      widget.querySelector('a[href="/other-way"]')!.getClientRects().length;
    try {
      await page.failed(widget, 'network-error');
      await until(isOtherShown, 'the other way in');
      expect(alertOf(widget)).not.to.equal('');
    } finally {
      window.fetch = fetch;
    }
    button(widget, 'Try again').click();
    await until(() => !isOtherShown(), 'nothing but the form');
    await toCode(widget);
    await sendCode(widget, latestCode(org));
    await atStep(widget, LIST);
    button(widget, 'Skip').click();
    await expectWelcome();
  });

  it('no network at submit: what was typed stays, and is sent once more', async () => {
    const widget = place();
    org.once('/idp/idx/enroll/new', lost);
    await register(widget);
    await page.alerted(widget, 'network-error', /Check your connection/);
    expectTyped(widget);
    button(widget, 'Try again').click();
    await atStep(widget, LIST);
    expect(page.failures()).to.have.lengthOf(1);
  });

  it('the answer to the profile is lost: it is not sent twice', async () => {
    const widget = place();
    org.loseAnswer('/idp/idx/enroll/new');
    await register(widget);
    await page.alerted(widget, 'network-error', /Check your connection/);
    button(widget, 'Try again').click();
    await atStep(widget, LIST);
    expect(org.count('/enroll/new')).to.equal(1);
    await submit(widget);
    await atStep(widget, 'enroll-authenticator', 'okta_password');
  });

  it('the answer to the last code is lost: the sign-up ends well all the same', async () => {
    const widget = await atPhone();
    org.loseAnswer('/idp/idx/skip');
    button(widget, 'Skip').click();
    await page.alerted(widget, 'network-error', /Check your connection/);
    button(widget, 'Try again').click();
    await expectWelcome();
    expect(org.count('/idp/idx/skip')).to.equal(1);
  });

  it('no network for the tokens: trying again gets them', async () => {
    const widget = await atPhone();
    org.once('/oauth2/default/v1/token', lost);
    button(widget, 'Skip').click();
    await page.alerted(widget, 'network-error', /Check your connection/);
    button(widget, 'Try again').click();
    await expectWelcome();
  });

  // While a transaction is opened okta-auth-js tells the status, later only that it was no JSON.
  const answers: [string, Answer, { start: string; submit?: string }][] = [
    ['a page of a proxy (502)', html(502), { start: 'server-error', submit: 'bad-response' }],
    ['a page of a captive portal (200)', html(200), { start: 'bad-response' }],
    ['JSON that is no page', json(200, { hello: 'world' }), { start: 'bad-response' }],
    [
      'an empty answer (503)',
      () => new Response('', { status: 503 }),
      { start: 'server-error', submit: 'bad-response' },
    ],
    [
      'a server error of the API (500)',
      json(500, apiError('E0000009', 'Internal Server Error')),
      { start: 'server-error' },
    ],
    [
      'the rate limit, told by the API (429)',
      json(429, apiError('E0000047', 'API call exceeded rate limit due to too many requests.')),
      { start: 'rate-limited' },
    ],
    [
      'the rate limit, told by the Identity Engine (429)',
      json(429, idxError('tooManyRequests', 'Too many requests'), 'application/ion+json'),
      { start: 'rate-limited' },
    ],
  ];
  const sentences: Record<string, RegExp> = {
    'server-error': /The server has a problem\. Try again in a moment\./,
    'bad-response': /Something went wrong between here and the server\. Try again\./,
    'rate-limited': /Too many tries in a short time\. Wait a minute and try again\./,
  };
  for (const [what, answer, { start, submit: sent = start }] of answers) {
    it(`${what} at submit: told, and tried again`, async () => {
      const widget = place();
      org.once('/idp/idx/enroll/new', answer);
      await register(widget);
      await page.alerted(widget, sent, sentences[sent]!);
      expectTyped(widget);
      button(widget, 'Try again').click();
      await atStep(widget, LIST);
      expect(page.failures()).to.have.lengthOf(1);
    });

    it(`${what} at the start: told, and tried again`, async () => {
      org.once('/idp/idx/introspect', answer);
      const widget = place();
      await page.alerted(widget, start, sentences[start]!);
      await tryAnew(widget);
      expect(page.failures()).to.have.lengthOf(1);
    });
  }

  it('no answer at all: after half a minute it is told, and tried again', async () => {
    clock = stopClock();
    const widget = place();
    await atStep(widget, 'enroll-profile');
    org.once('/idp/idx/enroll/new', never);
    await register(widget);
    await until(() => org.count('/enroll/new') === 1);
    await clock.tick(29_000);
    expect(page.failures()).to.deep.equal([]);
    await clock.tick(2_000);
    await page.alerted(widget, 'timeout', /too long/);
    expectTyped(widget);
    button(widget, 'Try again').click();
    await atStep(widget, LIST);
  });

  it('no answer at the start: after half a minute it is told, and tried again', async () => {
    clock = stopClock();
    org.once('/oauth2/default/v1/interact', never);
    const widget = place();
    await until(() => org.count('/v1/interact') === 1);
    await clock.tick(31_000);
    await page.alerted(widget, 'timeout', /too long/);
    await tryAnew(widget);
  });
});

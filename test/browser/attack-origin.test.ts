import { expect } from '@open-wc/testing';
import { builtInApps } from '../../src/emulator/index.js';
import '../../src/define.js';
import type { OktaRegister } from '../../src/element/okta-register.js';
import { clearPage, settle, stopClock, until, type Clock } from './helpers.js';
import { forge, redirect, type Forged } from './forge.js';
import {
  choose,
  listen,
  openOrg,
  place,
  press,
  sendCode,
  sendPassword,
  sendProfile,
  titled,
  type Org,
} from './org.js';

const EMAIL = 'ada@example.com';
const ELSEWHERE = 'https://elsewhere.example';

describe('an answer that wants what is typed sent elsewhere', () => {
  let org: Org;
  let forged: Forged | undefined;
  let clock: Clock | undefined;
  let events: ReturnType<typeof listen>;
  const { error } = console;

  beforeEach(() => {
    org = openOrg({ apps: builtInApps });
    events = listen(document.body);
    console.error = () => undefined;
  });

  afterEach(async () => {
    clearPage();
    await settle();
    clock?.restore();
    forged?.end();
    org.close();
    console.error = error;
  });

  const codes = () =>
    events.details<{ code: string }>('registration-error').map(({ code }) => code);

  const widget = (): OktaRegister => place({ clientId: 'password-optional' });

  /** Does what leads to a request, and waits for the failure that stands in its place. */
  const names: [name: string, act: (widget: OktaRegister) => Promise<void>][] = [
    ['select-enroll-profile', () => Promise.resolve()],
    ['enroll-profile', (widget) => sendProfile(widget, EMAIL)],
    [
      'enroll-authenticator',
      async (widget) => {
        await sendProfile(widget, EMAIL);
        await titled(widget, 'Check your email');
        await sendCode(widget, '123456');
      },
    ],
    [
      'skip',
      async (widget) => {
        await sendProfile(widget, EMAIL);
        await titled(widget, 'Check your email');
        await sendCode(widget, org.emulator.outbox.latest()?.code);
        await press(widget, 'Skip');
      },
    ],
  ];

  for (const [name, act] of names) {
    it(`is not obeyed: ${name}`, async () => {
      forged = forge((body) => redirect(body, name, ELSEWHERE));
      await act(widget());
      await until(() => codes().length || forged?.strayed.length, 'a failure');
      expect(forged.strayed).to.deep.equal([]);
      expect(codes()).to.deep.equal(['foreign-origin']);
    });
  }

  const disguises = [
    ELSEWHERE.replace('https:', 'http:'),
    '//elsewhere.example/idp/idx/enroll/new',
    '\\\\elsewhere.example/idp/idx/enroll/new',
    'https:\\\\elsewhere.example/idp/idx/enroll/new',
    ' https://elsewhere.example/',
    'https://org.example@elsewhere.example/idp/idx/enroll/new',
    'https://org.example.elsewhere.example/idp/idx/enroll/new',
    'https://org.example:8443/idp/idx/enroll/new',
    'http://org.example/idp/idx/enroll/new',
    '/idp/idx/enroll/new',
  ];
  for (const address of disguises) {
    it(`is not obeyed in disguise: ${address}`, async () => {
      forged = forge((body) => redirect(body, 'enroll-profile', address));
      await sendProfile(widget(), EMAIL);
      await until(() => codes().length || forged?.strayed.length, 'a failure');
      expect(forged.strayed).to.deep.equal([]);
      expect(codes()).to.deep.equal(['foreign-origin']);
    });
  }

  const actions: [
    name: string,
    told: string[],
    act: (form: OktaRegister, clock: Clock) => Promise<unknown>,
  ][] = [
    [
      'resend',
      ['foreign-origin'],
      async (form, clock) => {
        await clock.tick(31_000);
        await press(form, 'Send again');
      },
    ],
    ['poll', [], (_, clock) => clock.tick(5_000)],
    ['cancel', [], (form) => form.cancel()],
  ];
  for (const [name, told, act] of actions) {
    it(`is not obeyed: ${name}`, async () => {
      clock = stopClock();
      forged = forge((body) => redirect(body, name, ELSEWHERE));
      const form = widget();
      await sendProfile(form, EMAIL);
      await titled(form, 'Check your email');
      await act(form, clock);
      // The issuer was asked whether that origin is the org's: so the request was about to go.
      const asked = () => org.count('/.well-known/openid-configuration') > 1;
      await until(() => asked() || forged?.strayed.length, 'a look at the origin');
      await settle();
      expect(forged.strayed).to.deep.equal([]);
      expect(codes()).to.deep.equal(told);
    });
  }

  it('gets no password', async () => {
    forged = forge((body) => redirect(body, 'enroll-authenticator', ELSEWHERE));
    const form = place({ clientId: 'password-first' });
    await sendProfile(form, EMAIL);
    await choose(form, 'Password');
    await sendPassword(form);
    await until(() => codes().length || forged?.strayed.length, 'a failure');
    expect(forged.strayed).to.deep.equal([]);
  });

  it('is obeyed where the issuer’s discovery document names that origin', async () => {
    forged = forge((body, path) => {
      redirect(body, 'enroll-profile', ELSEWHERE);
      if (!path.endsWith('/openid-configuration')) return undefined;
      return { ...body, authorization_endpoint: `${ELSEWHERE}/oauth2/default/v1/authorize` };
    });
    await sendProfile(widget(), EMAIL);
    await until(() => forged?.strayed.length, 'the request');
    expect(forged.strayed[0]?.url).to.equal(`${ELSEWHERE}/idp/idx/enroll/new`);
  });

  it('is not obeyed for a copy of that document that storage has', async () => {
    forged = forge((body) => redirect(body, 'enroll-profile', ELSEWHERE));
    const form = widget();
    await until(() => org.count('/idp/idx/enroll'), 'the org’s form');
    await titled(form, 'Create account');
    const cache = localStorage.getItem('okta-cache-storage') ?? '';
    expect(cache).to.contain('authorization_endpoint');
    localStorage.setItem('okta-cache-storage', cache.replaceAll('https://org.example', ELSEWHERE));
    await sendProfile(form, EMAIL);
    await until(() => codes().length || forged?.strayed.length, 'a failure');
    expect(forged.strayed).to.deep.equal([]);
  });

  it('is not obeyed where a saved transaction says where the code is exchanged', async () => {
    const form = widget();
    await sendProfile(form, EMAIL);
    await titled(form, 'Check your email');
    forged = forge(() => undefined);
    for (const storage of [sessionStorage, localStorage]) {
      for (const [key, value] of Object.entries(storage) as [string, string][]) {
        storage.setItem(
          key,
          value.replaceAll(/"(\w+Url)":"https:\/\/org\.example/g, `"$1":"${ELSEWHERE}`),
        );
      }
    }
    form.remove();
    await settle();
    const again = widget();
    await titled(again, 'Check your email');
    await sendCode(again, org.emulator.outbox.latest()?.code);
    await press(again, 'Skip');
    await titled(again, 'You’re signed up');
    expect(forged.strayed).to.deep.equal([]);
    expect(events.details('registered')).to.have.lengthOf(1);
  });
});

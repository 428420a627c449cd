import { expect } from '@open-wc/testing';
import { OktaAuth } from '@okta/okta-auth-js/idx';
import { builtInApps, passwordFirst, type App } from '../../src/emulator/index.js';
import '../../src/define.js';
import type { OktaRegister } from '../../src/element/okta-register.js';
import type { RegistrationErrorDetail, StepChangeDetail } from '../../src/host/events.js';
import ar from '../../src/locales/ar/words.js';
import {
  asksForWay,
  button,
  buttons,
  clearPage,
  control,
  descriptionOf,
  duplicateIds,
  settle,
  stopClock,
  submit,
  textOf,
  type,
  until,
  expectSame,
  type Clock,
} from './helpers.js';
import {
  choose,
  listen,
  openOrg,
  ownForm,
  ORIGIN,
  place,
  press,
  sendCode,
  sendPassword,
  sendProfile,
  titled,
  type Org,
} from './org.js';

const ISSUER = `${ORIGIN}/oauth2/default`;
const EMAIL = 'ada@example.com';

/** An app whose profile form is not the one that is drawn ahead. */
const otherProfile: App = {
  ...passwordFirst,
  clientId: 'other-profile',
  policy: {
    ...passwordFirst.policy,
    profile: [
      { name: 'email', label: 'Work email', required: true },
      { name: 'lastName', label: 'Surname', required: true },
      { name: 'firstName', label: 'First name', required: true },
      { name: 'nickName', label: 'Nickname', required: true },
    ],
  },
};

const openWidget = (properties = {}): OktaRegister => place(properties);

describe('<okta-register>', () => {
  let org: Org;
  let events: ReturnType<typeof listen>;
  let complaints: string[];
  const address = location.href;

  const { error } = console;

  beforeEach(() => {
    org = openOrg({ apps: [...builtInApps, otherProfile] });
    const target = new EventTarget();
    events = listen(target);
    for (const name of ['step-change', 'registered', 'registration-error', 'registration-canceled'])
      document.addEventListener(name, relay);
    function relay(event: Event) {
      const { detail, cancelable } = event as CustomEvent;
      const copy = new CustomEvent(event.type, { detail, cancelable });
      if (!target.dispatchEvent(copy)) event.preventDefault();
    }
    stopRelay = () => {
      for (const name of [
        'step-change',
        'registered',
        'registration-error',
        'registration-canceled',
      ])
        document.removeEventListener(name, relay);
    };
    complaints = [];
    console.error = (...words: unknown[]) => complaints.push(words.join(' '));
  });
  let stopRelay: () => void;
  let clock: Clock | undefined;

  afterEach(async () => {
    clock?.restore();
    clock = undefined;
    clearPage();
    await settle();
    stopRelay();
    org.close();
    console.error = error;
    history.replaceState(null, '', address);
  });

  const errors = () => events.details<RegistrationErrorDetail>('registration-error');
  const names = () => events.details<StepChangeDetail>('step-change').map(({ name }) => name);
  const code = (kind?: 'email' | 'sms' | 'voice') =>
    org.emulator.outbox.latest(undefined, kind)?.code;

  describe('before anything is loaded', () => {
    it('draws the form at once', async () => {
      const widget = openWidget();
      await widget.updateComplete;
      await Promise.resolve();
      await widget.updateComplete;
      const inputs = Array.from(widget.querySelectorAll('form input'), (i) =>
        i.getAttribute('name'),
      );
      expect(inputs).to.deep.equal([
        'userProfile.firstName',
        'userProfile.lastName',
        'userProfile.email',
      ]);
      expect(org.seen).to.deep.equal([]);
    });

    it('keeps what was typed, the focus and the caret when the org’s form arrives', async () => {
      const interact = org.hold('/interact');
      const widget = openWidget({ clientId: 'other-profile' });
      await until(() => org.count('/interact'));
      const first = type(widget, 'userProfile.firstName', 'Ada');
      const email = type(widget, 'userProfile.email', 'written@example.com');
      const last = type(widget, 'userProfile.lastName', 'Byron');
      last.setSelectionRange(1, 3);
      interact.resolve(undefined);
      await until(() => widget.querySelector('[name="userProfile.nickName"]'));
      const inputs = Array.from(widget.querySelectorAll('form input'));
      [email, last, first].forEach((input, index) => expectSame(inputs[index], input));
      expect(inputs.map((input) => (input as HTMLInputElement).value)).to.deep.equal([
        'written@example.com',
        'Byron',
        'Ada',
        '',
      ]);
      expect(textOf(last.labels![0])).to.equal('Surname');
      expectSame(document.activeElement, last);
      expect([last.selectionStart, last.selectionEnd]).to.deep.equal([1, 3]);
    });

    it('lets a submit wait, and sends it once', async () => {
      const interact = org.hold('/interact');
      const widget = openWidget();
      await until(() => org.count('/interact'));
      type(widget, 'userProfile.firstName', 'Ada');
      type(widget, 'userProfile.lastName', 'Byron');
      type(widget, 'userProfile.email', EMAIL);
      await submit(widget);
      await submit(widget);
      expect(widget.busy).to.equal(true);
      expect(org.count('/enroll/new')).to.equal(0);
      interact.resolve(undefined);
      await titled(widget, 'Set up your sign-in');
      expect(org.count('/enroll/new')).to.equal(1);
    });

    it('asks for what the org’s form has more, before anything is sent', async () => {
      const interact = org.hold('/interact');
      const widget = openWidget({ clientId: 'other-profile' });
      await until(() => org.count('/interact'));
      type(widget, 'userProfile.firstName', 'Ada');
      type(widget, 'userProfile.lastName', 'Byron');
      type(widget, 'userProfile.email', EMAIL);
      await submit(widget);
      interact.resolve(undefined);
      await until(() => errors().length);
      const nickName = control(widget, 'userProfile.nickName');
      expect(org.count('/enroll/new')).to.equal(0);
      expect(descriptionOf(nickName)).to.equal('Fill in this field.');
      expectSame(document.activeElement, nickName);
    });

    it('sends nothing when the sign-up turns out to be at another step', async () => {
      const before = openWidget();
      await sendProfile(before, EMAIL);
      await titled(before, 'Set up your sign-in');
      before.remove();
      await settle();
      sessionStorage.removeItem('okta-register-step');
      const introspect = org.hold('/introspect');
      const widget = openWidget();
      await until(() => widget.querySelector('form'));
      type(widget, 'userProfile.firstName', 'Ada');
      type(widget, 'userProfile.lastName', 'Byron');
      type(widget, 'userProfile.email', EMAIL);
      await submit(widget);
      introspect.resolve(undefined);
      await titled(widget, 'Set up your sign-in');
      await settle();
      expect(org.count('/enroll/new')).to.equal(1);
      expect(errors()).to.deep.equal([]);
    });

    it('does not pull the focus to itself', async () => {
      const outside = document.createElement('input');
      document.body.append(outside);
      outside.focus();
      const widget = openWidget();
      await titled(widget, 'Create account');
      expectSame(document.activeElement, outside);
      outside.remove();
    });

    it('draws no first form where a sign-up is under way, but says that it loads', async () => {
      const before = openWidget();
      await sendProfile(before, EMAIL);
      await titled(before, 'Set up your sign-in');
      before.remove();
      await settle();
      const introspect = org.hold('/introspect');
      const widget = place({}, { content: '<p id="fallback">Sign up by phone: 555</p>' });
      await until(() => org.count('/introspect') === 2);
      expect(widget.querySelector('form')).to.equal(null);
      const { shadowRoot } = widget;
      expect(textOf(shadowRoot!.querySelector('[role="status"]'))).to.equal('Loading');
      expect(shadowRoot!.querySelector<HTMLElement>('[part="progress"]')!.hidden).to.equal(false);
      const fallback = widget.querySelector<HTMLElement>('#fallback')!;
      expect(fallback.getClientRects()).to.have.lengthOf(1);
      introspect.resolve(undefined);
      await titled(widget, 'Set up your sign-in');
      expect(fallback.getClientRects()).to.have.lengthOf(0);
      expect(org.count('/interact')).to.equal(1);
    });

    it('draws the values that the page proposes', async () => {
      const widget = openWidget({ prefill: { email: EMAIL, firstName: 'Ada' } });
      await until(() => widget.querySelector('form'));
      expect(control(widget, 'userProfile.email').value).to.equal(EMAIL);
      await titled(widget, 'Create account');
      expect(control(widget, 'userProfile.firstName').value).to.equal('Ada');
    });
  });

  describe('attributes', () => {
    const cases: [properties: object, code: string, named: string][] = [
      [{ issuer: undefined }, 'missing-attribute', 'issuer'],
      [{ clientId: undefined }, 'missing-attribute', 'client-id'],
      [{ issuer: 'https://{yourOktaDomain}/oauth2/default' }, 'invalid-attribute', 'issuer'],
      [{ clientId: '<your client id>' }, 'invalid-attribute', 'client-id'],
      [{ issuer: 'http://org.example/oauth2/default' }, 'invalid-attribute', 'issuer'],
      [{ issuer: 'org.example' }, 'invalid-attribute', 'issuer'],
      [{ issuer: 'https://org-admin.okta.com' }, 'invalid-attribute', 'issuer'],
    ];
    for (const [properties, expected, named] of cases) {
      it(`${JSON.stringify(properties)} is ${expected}, said once to page, person and installer`, async () => {
        const widget = openWidget(properties);
        await until(() => errors().length);
        await settle();
        expect(errors().map(({ code, retryable }) => [code, retryable])).to.deep.equal([
          [expected, false],
        ]);
        expect(textOf(widget.querySelector('[role="alert"]'))).to.equal(errors()[0]!.message);
        expect(complaints).to.have.lengthOf(1);
        expect(complaints[0]).to.contain(named);
        expect(org.seen).to.deep.equal([]);
        await expect(widget).to.be.accessible();
      });
    }

    it('that are set later start the sign-up', async () => {
      const widget = openWidget({ issuer: undefined });
      await until(() => errors().length);
      widget.setAttribute('issuer', ISSUER);
      await titled(widget, 'Create account');
      expect(textOf(widget.querySelector('[role="alert"]'))).to.equal('');
      expect(errors()).to.have.lengthOf(1);
    });

    it('that a framework sets right after connecting are in time', async () => {
      const widget = document.createElement('okta-register');
      document.body.append(widget);
      widget.issuer = ISSUER;
      widget.clientId = 'password-first';
      await titled(widget, 'Create account');
      expect(errors()).to.deep.equal([]);
    });

    it('are read from HTML', async () => {
      const main = document.createElement('main');
      main.innerHTML = `<okta-register issuer="${ISSUER}/" client-id="password-first"
        scopes="openid email" redirect-uri="https://site.example/done" sign-in-url="/sign-in"></okta-register>`;
      document.body.append(main);
      const widget = main.querySelector('okta-register')!;
      await titled(widget, 'Create account');
      await until(() => org.count('/interact'));
      const { body } = org.seen.find(({ path }) => path.endsWith('/interact'))!;
      expect(body).to.include({
        client_id: 'password-first',
        scope: 'openid email',
        redirect_uri: 'https://site.example/done',
      });
      expect(widget.querySelector('a')!.pathname).to.equal('/sign-in');
    });

    for (const [given, seconds] of [
      ['5', 5],
      ['0', 30],
      ['x', 30],
    ] as const) {
      it(`say how long a request may take: request-timeout="${given}"`, async () => {
        clock = stopClock();
        org.hold('/interact');
        const widget = openWidget();
        widget.setAttribute('request-timeout', given);
        await until(() => org.count('/interact'));
        await clock.tick(seconds * 1000 - 1);
        expect(errors()).to.deep.equal([]);
        await clock.tick(1);
        expect(errors().map(({ code }) => code)).to.deep.equal(['timeout']);
      });
    }

    it('say it by the property too, and count from the next request on', async () => {
      clock = stopClock();
      const widget = openWidget();
      await titled(widget, 'Create account');
      org.hold('/enroll/new');
      widget.requestTimeout = 2;
      await sendProfile(widget, EMAIL);
      await until(() => org.count('/enroll/new'));
      await clock.tick(2000);
      expect(errors().map(({ code }) => code)).to.deep.equal(['timeout']);
    });

    it('default to the page’s own address and the usual scopes', async () => {
      await titled(openWidget(), 'Create account');
      await until(() => org.count('/interact'));
      const { body } = org.seen.find(({ path }) => path.endsWith('/interact'))!;
      expect(body).to.include({
        scope: 'openid profile email',
        redirect_uri: location.origin + location.pathname,
      });
    });

    it('keep what names the page in an address of WordPress, and no other parameter', async () => {
      const before = location.href;
      history.replaceState(null, '', '?utm_source=mail&page_id=64&page_idea=2#top');
      try {
        await titled(openWidget(), 'Create account');
        await until(() => org.count('/interact'));
        const { body } = org.seen.find(({ path }) => path.endsWith('/interact'))!;
        expect(body).to.include({
          redirect_uri: `${location.origin}${location.pathname}?page_id=64`,
        });
      } finally {
        history.replaceState(null, '', before);
      }
    });

    it('lead nobody to an address that is not of the web', async () => {
      const widget = openWidget({ signInUrl: 'javascript:alert(1)' });
      await titled(widget, 'Create account');
      expect(widget.querySelector('a')).to.equal(null);
    });

    it('give way to the page’s own OktaAuth, which has the tokens in the end', async () => {
      const authClient = new OktaAuth({
        issuer: ISSUER,
        clientId: 'password-optional',
        redirectUri: location.origin + location.pathname,
        scopes: ['openid', 'email'],
      });
      const widget = openWidget({ issuer: undefined, clientId: undefined, authClient });
      await sendProfile(widget, EMAIL);
      await titled(widget, 'Check your email');
      await sendCode(widget, code());
      await press(widget, 'Skip');
      await titled(widget, 'You’re signed up');
      const { idToken } = authClient.tokenManager.getTokensSync();
      expect(idToken?.claims.email).to.equal(EMAIL);
      expect(errors()).to.deep.equal([]);
    });
  });

  describe('a sign-up', () => {
    it('password first, e-mail, and no phone', async () => {
      const widget = openWidget();
      const whole: string[] = [];
      document.addEventListener('step-change', () => {
        whole.push(...styled(widget));
      });
      await sendProfile(widget, EMAIL);
      await choose(widget, 'Password');
      await sendPassword(widget);
      await choose(widget, 'Email');
      await titled(widget, 'Check your email');
      await sendCode(widget, code('email'));
      await press(widget, 'Skip');
      await titled(widget, 'You’re signed up');
      await until(() => events.details('registered').length);
      await settle();

      expect(events.details<StepChangeDetail>('step-change')).to.deep.equal([
        { name: 'enroll-profile', authenticator: undefined, previous: undefined },
        {
          name: 'select-authenticator-enroll',
          authenticator: undefined,
          previous: 'enroll-profile',
        },
        {
          name: 'enroll-authenticator',
          authenticator: 'okta_password',
          previous: 'select-authenticator-enroll',
        },
        {
          name: 'select-authenticator-enroll',
          authenticator: undefined,
          previous: 'enroll-authenticator',
        },
        {
          name: 'enroll-authenticator',
          authenticator: 'okta_email',
          previous: 'select-authenticator-enroll',
        },
        {
          name: 'select-authenticator-enroll',
          authenticator: undefined,
          previous: 'enroll-authenticator',
        },
        { name: 'success', authenticator: undefined, previous: 'select-authenticator-enroll' },
      ]);
      expect(whole, 'inline styles').to.deep.equal([]);
      const [registered, ...more] = events.details<{ tokens: Record<string, object> }>(
        'registered',
      );
      expect(more).to.deep.equal([]);
      expect(Object.keys(registered!.tokens).sort()).to.deep.equal(['accessToken', 'idToken']);
      expect(localStorage.getItem('okta-token-storage')).to.contain('idToken');
      expect(org.count('/token')).to.equal(1);
      expect(errors()).to.deep.equal([]);
      expect(org.emulator.outbox.messages.map(({ kind }) => kind)).to.deep.equal(['email']);
      await expect(widget).to.be.accessible();
    });

    for (const [method, title] of [
      ['sms', 'Enter the code from the SMS we sent to +1 ••• ••• 4567.'],
      ['voice', 'Enter the code from the call we made to +1 ••• ••• 4567.'],
    ] as const) {
      it(`password first, by phone (${method}), with a wrong code on the way`, async () => {
        const widget = openWidget();
        await sendProfile(widget, EMAIL);
        await choose(widget, 'Password');
        await sendPassword(widget);
        await choose(widget, 'Phone');
        await titled(widget, 'Add your phone');
        type(widget, 'authenticator.phoneNumber', '+1 (555) 123-4567');
        await submit(widget);
        await until(() => asksForWay(widget), 'the ways');
        widget.querySelector<HTMLInputElement>(`input[value="${method}"]`)!.click();
        await submit(widget);
        await titled(widget, 'Enter the code');
        expect(textOf(widget.querySelector('.okta-register-intro'))).to.equal(title);
        expect(org.emulator.outbox.latest('+15551234567', method)).not.to.equal(undefined);
        await sendCode(widget, 'wrong');
        await until(() => errors().length);
        expect(errors()[0]).to.include({ code: 'invalid-code', retryable: true });
        expect(control(widget, 'credentials.passcode').value).to.equal('wrong');
        await sendCode(widget, code(method));
        await press(widget, 'Skip');
        await titled(widget, 'You’re signed up');
      });
    }

    it('password optional, by code, with nothing more', async () => {
      const widget = openWidget({ clientId: 'password-optional' });
      await sendProfile(widget, EMAIL);
      await titled(widget, 'Check your email');
      await sendCode(widget, code());
      await press(widget, 'Skip');
      await titled(widget, 'You’re signed up');
      expect(names()).to.deep.equal([
        'enroll-profile',
        'enroll-authenticator',
        'select-authenticator-enroll',
        'success',
      ]);
    });

    it('password optional, by the link of the e-mail, in the same browser', async () => {
      const waiting = openWidget({ clientId: 'password-optional' });
      await sendProfile(waiting, EMAIL);
      await titled(waiting, 'Check your email');
      const { link = '' } = org.emulator.outbox.latest()!;
      history.replaceState(null, '', `?${new URL(link).searchParams.toString()}&keep=1`);
      const tab = openWidget({ clientId: 'password-optional' });
      await titled(tab, 'Set up your sign-in');
      await titled(waiting, 'Sign-up continues in another tab');
      expect(location.search).to.equal('?keep=1');
      await press(tab, 'Skip');
      await titled(tab, 'You’re signed up');
      await settle();
      expect(events.details('registered')).to.have.lengthOf(1);
      expect(org.count('/token')).to.equal(1);
      expect(errors()).to.deep.equal([]);
      expect(textOf(waiting.querySelector('h2'))).to.equal('Sign-up continues in another tab');
    });

    it('by the link of the e-mail in another browser shows the code, and asks the org nothing', async () => {
      history.replaceState(null, '', '?otp=123456&state=of-another-browser');
      const widget = openWidget({ clientId: 'password-optional' });
      await titled(widget, 'Your code');
      expect(textOf(widget.querySelector('output'))).to.equal('123456');
      expect(location.search).to.equal('');
      expect(org.count('/interact')).to.equal(0);
      expect(names()).to.deep.equal(['enter-code']);
      // No sign-up of this tab is past the first form.
      expect(sessionStorage.getItem('okta-register-step')).to.equal(null);
      await expect(widget).to.be.accessible();
    });

    it('is resumed after a reload, without another e-mail', async () => {
      const before = openWidget({ clientId: 'password-optional' });
      await sendProfile(before, EMAIL);
      await titled(before, 'Check your email');
      before.remove();
      await settle();
      const widget = openWidget({ clientId: 'password-optional' });
      await titled(widget, 'Check your email');
      expect(org.emulator.outbox.messages).to.have.lengthOf(1);
      expect(org.count('/interact')).to.equal(1);
      await sendCode(widget, code());
      await titled(widget, 'Set up your sign-in');
    });

    it('tells no secret and no profile value in any event but the last', async () => {
      const widget = openWidget();
      await sendProfile(widget, 'not@valid');
      await until(() => errors().length);
      type(widget, 'userProfile.email', EMAIL);
      await submit(widget);
      await choose(widget, 'Password');
      await sendPassword(widget, 'short');
      await until(() => errors().length > 1);
      await sendPassword(widget);
      await choose(widget, 'Email');
      await titled(widget, 'Check your email');
      await sendCode(widget, '987654321');
      await until(() => errors().length > 2);
      await sendCode(widget, code());
      await press(widget, 'Skip');
      await titled(widget, 'You’re signed up');
      const told = JSON.stringify(
        events.all.filter((event) => event.type !== 'registered').map((event) => event.detail),
      );
      for (const secret of [
        'Byron',
        EMAIL,
        'not@valid',
        'Abcd1234',
        'short!',
        '987654321',
        code()!,
      ])
        expect(told).not.to.contain(secret);
    });

    it('does not go on by itself when the page prevents it', async () => {
      const widget = openWidget({ clientId: 'password-optional', successUrl: '#welcome' });
      widget.addEventListener('registered', (event) => event.preventDefault());
      await toSuccess(widget);
      await settle();
      expect(location.hash).to.equal('');
    });

    it('goes on to success-url once the tokens are stored', async () => {
      const widget = openWidget({ clientId: 'password-optional', successUrl: '#welcome' });
      let stored: string | null = null;
      widget.addEventListener('registered', () => {
        stored = localStorage.getItem('okta-token-storage');
      });
      await toSuccess(widget);
      await until(() => location.hash === '#welcome');
      expect(stored).to.contain('accessToken');
    });

    it('goes to no success-url that is not of the web', async () => {
      const successUrl = 'javascript:document.documentElement.dataset.ran=1';
      const widget = openWidget({ clientId: 'password-optional', successUrl });
      await toSuccess(widget);
      await settle();
      expect(document.documentElement.dataset['ran']).to.equal(undefined);
    });

    it('stays at its end when the element is moved', async () => {
      const widget = openWidget({ clientId: 'password-optional' });
      await toSuccess(widget);
      const main = document.createElement('main');
      document.body.append(main);
      main.append(widget);
      await settle();
      expect(textOf(widget.querySelector('h2'))).to.equal('You’re signed up');
      expect(org.count('/interact')).to.equal(1);
    });

    it('goes on when the element is moved, with what is typed in it', async () => {
      const widget = openWidget();
      await titled(widget, 'Create account');
      type(widget, 'userProfile.email', EMAIL);
      const main = document.createElement('main');
      document.body.append(main);
      main.append(widget);
      await settle();
      expect(control(widget, 'userProfile.email').value).to.equal(EMAIL);
      await sendProfile(widget, EMAIL);
      await titled(widget, 'Set up your sign-in');
      expect(org.count('/interact')).to.equal(1);
      expect(org.count('/introspect')).to.equal(1);
    });
  });

  async function toSuccess(widget: OktaRegister): Promise<void> {
    await sendProfile(widget, EMAIL);
    await titled(widget, 'Check your email');
    await sendCode(widget, code());
    await press(widget, 'Skip');
    await titled(widget, 'You’re signed up');
    await until(() => events.details('registered').length);
  }

  describe('cancel', () => {
    it('ends the sign-up, says so, and begins anew', async () => {
      const widget = openWidget();
      await sendProfile(widget, EMAIL);
      await titled(widget, 'Set up your sign-in');
      button(widget, 'Cancel').click();
      await titled(widget, 'Sign-up canceled');
      expect(events.details('registration-canceled')).to.deep.equal([{}]);
      await until(() => org.count('/cancel') === 1);
      expect(names().at(-1)).to.equal('canceled');
      await press(widget, 'Start again');
      await titled(widget, 'Create account');
      expect(control(widget, 'userProfile.email').value).to.equal('');
      await until(() => org.count('/interact') === 2);
    });

    it('by the method does the same', async () => {
      const widget = openWidget();
      await titled(widget, 'Create account');
      await widget.cancel();
      expect(events.details('registration-canceled')).to.have.lengthOf(1);
      expect(textOf(widget.querySelector('h2'))).to.equal('Sign-up canceled');
    });

    it('is for who has begun: restart() shows the first form at once', async () => {
      const widget = openWidget();
      await sendProfile(widget, EMAIL);
      await titled(widget, 'Set up your sign-in');
      const interact = org.hold('/interact');
      void widget.restart();
      await until(() => org.count('/interact') === 2);
      expect(textOf(widget.querySelector('h2'))).to.equal('Create account');
      expect(widget.querySelectorAll('form')).to.have.lengthOf(1);
      interact.resolve(undefined);
      await titled(widget, 'Create account');
      expect(widget.step?.name).to.equal('enroll-profile');
    });
  });

  describe('a failure', () => {
    const json =
      (status: number, body: object, headers = {}) =>
      () =>
        new Response(JSON.stringify(body), {
          status,
          headers: { 'content-type': 'application/json', ...headers },
        });
    const html = (status: number) => () =>
      new Response('<html>Bad gateway</html>', {
        status,
        headers: { 'content-type': 'text/html' },
      });
    const down = () => Promise.reject(new TypeError('Failed to fetch'));
    const tooMany = {
      version: '1.0.0',
      messages: {
        type: 'array',
        value: [{ message: 'Too many requests', i18n: { key: 'tooManyRequests' }, class: 'ERROR' }],
      },
    };

    const opening: [
      what: string,
      path: string,
      answer: () => Response | Promise<Response>,
      code: string,
      retryable: boolean,
    ][] = [
      ['the network is down', '/interact', down, 'network-error', true],
      ['an unknown issuer', '/openid-configuration', json(404, {}), 'unknown-issuer', false],
      [
        'an unknown client',
        '/interact',
        json(400, { error: 'invalid_client', error_description: 'Invalid client' }),
        'unknown-client',
        false,
      ],
      [
        'an address that is not registered',
        '/interact',
        json(400, { error: 'invalid_request', error_description: "The 'redirect_uri' parameter" }),
        'redirect-uri-mismatch',
        false,
      ],
      [
        'an org without the Interaction Code grant',
        '/interact',
        json(400, { error: 'access_denied', error_description: 'Not enabled.' }),
        'feature-disabled',
        false,
      ],
      ['too many requests', '/introspect', json(429, tooMany), 'rate-limited', true],
      [
        'an error of the server',
        '/introspect',
        json(500, { errorCode: 'E0000009' }),
        'server-error',
        true,
      ],
    ];
    for (const [what, path, answer, expected, retryable] of opening) {
      it(`while opening: ${what}`, async () => {
        org.once(path, answer);
        const widget = openWidget();
        await until(() => errors().length);
        await settle();
        expect(errors().map((detail) => [detail.code, detail.retryable])).to.deep.equal([
          [expected, retryable],
        ]);
        expect(textOf(widget.querySelector('[role="alert"]'))).to.equal(errors()[0]!.message);
        expect(widget.busy).to.equal(false);
        expect(buttons(widget).includes('Try again')).to.equal(retryable);
        await expect(widget).to.be.accessible();
        if (!retryable) return;
        await press(widget, 'Try again');
        await until(() => !widget.busy && org.count('/enroll'));
        await titled(widget, 'Create account');
        expect(textOf(widget.querySelector('[role="alert"]'))).to.equal('');
      });
    }

    const sending: [what: string, answer: () => Response | Promise<Response>, codes: string[]][] = [
      ['the network is down', down, ['network-error']],
      ['HTML in place of JSON', html(200), ['bad-response']],
      ['a gateway’s HTML', html(502), ['server-error', 'bad-response']],
      ['too many requests', json(429, tooMany), ['rate-limited']],
      [
        'too many requests, by the edge',
        json(429, { errorCode: 'E0000047', errorSummary: 'API call exceeded rate limit' }),
        ['rate-limited'],
      ],
      [
        'an error of the server',
        json(500, { errorCode: 'E0000009', errorSummary: 'Internal Server Error' }),
        ['server-error'],
      ],
    ];
    for (const [what, answer, codes] of sending) {
      it(`while sending: ${what}`, async () => {
        const widget = openWidget();
        await titled(widget, 'Create account');
        org.once('/enroll/new', answer);
        await sendProfile(widget, EMAIL);
        await until(() => errors().length);
        await settle();
        expect(errors()).to.have.lengthOf(1);
        expect(codes).to.include(errors()[0]!.code);
        expect(errors()[0]!.retryable).to.equal(true);
        expect(textOf(widget.querySelector('[role="alert"]'))).to.equal(errors()[0]!.message);
        expect(control(widget, 'userProfile.email').value).to.equal(EMAIL);
        expect(widget.busy).to.equal(false);
        await press(widget, 'Try again');
        await titled(widget, 'Set up your sign-in');
        expect(org.emulator.users).not.to.equal(undefined);
        expect(errors()).to.have.lengthOf(1);
      });
    }

    it('of an answer that was lost sends nothing twice', async () => {
      const widget = openWidget();
      await titled(widget, 'Create account');
      org.loseAnswer('/enroll/new');
      await sendProfile(widget, EMAIL);
      await until(() => errors().length);
      await press(widget, 'Try again');
      await titled(widget, 'Set up your sign-in');
      expect(org.count('/enroll/new')).to.equal(1);
    });

    it('of the exchange of tokens can be tried again', async () => {
      const widget = openWidget({ clientId: 'password-optional' });
      await sendProfile(widget, EMAIL);
      await titled(widget, 'Check your email');
      await sendCode(widget, code());
      org.once('/token', down);
      await press(widget, 'Skip');
      await until(() => errors().length);
      expect(errors()[0]!.code).to.equal('network-error');
      await press(widget, 'Try again');
      await titled(widget, 'You’re signed up');
      await until(() => events.details('registered').length);
      expect(events.details('registered')).to.have.lengthOf(1);
      expect(org.count('/skip')).to.equal(1);
    });

    it('because the sign-up timed out begins anew, with the profile as typed', async () => {
      const widget = openWidget({ clientId: 'password-optional' });
      await sendProfile(widget, EMAIL);
      await titled(widget, 'Check your email');
      await org.emulator.fetch(new Request(`${ORIGIN}/emulator/expire`, { method: 'POST' }));
      await sendCode(widget, code());
      await titled(widget, 'Create account');
      expect(errors().map(({ code }) => code)).to.deep.equal(['session-expired']);
      expect(control(widget, 'userProfile.email').value).to.equal(EMAIL);
      expect(textOf(widget.querySelector('[role="alert"]'))).to.equal(
        'Your sign-up timed out. Please continue from here.',
      );
    });

    it('of a saved sign-up that has expired is told, and a new one begins', async () => {
      const before = openWidget();
      await sendProfile(before, EMAIL);
      await titled(before, 'Set up your sign-in');
      before.remove();
      await org.emulator.fetch(new Request(`${ORIGIN}/emulator/expire`, { method: 'POST' }));
      await settle();
      const widget = openWidget();
      await titled(widget, 'Create account');
      expect(errors().map(({ code }) => code)).to.deep.equal(['session-expired']);
      expect(org.count('/interact')).to.equal(2);
    });

    it('because sign-up is off is said to person and installer', async () => {
      const widget = openWidget({ clientId: 'sign-up-disabled' });
      await until(() => errors().length);
      expect(errors()[0]).to.include({ code: 'sign-up-disabled', retryable: false });
      expect(complaints.join()).to.contain('Self-service registration is not enabled');
      expect(textOf(widget.querySelector('[role="alert"]'))).to.equal(
        'Sign-up isn’t open on this site.',
      );
    });

    it('of a used address stands at its field, and keeps everything', async () => {
      const first = openWidget({ clientId: 'password-optional' });
      await toSuccess(first);
      clearPage();
      await settle();
      const widget = openWidget({ clientId: 'password-optional' });
      await sendProfile(widget, EMAIL);
      await until(() => errors().length);
      const email = control(widget, 'userProfile.email');
      expect(errors().map(({ code }) => code)).to.deep.equal(['already-registered']);
      expect(descriptionOf(email)).to.contain('already exists');
      expectSame(document.activeElement, email);
      expect(control(widget, 'userProfile.firstName').value).to.equal('Ada');
    });

    it('of a bad number brings the person back to it', async () => {
      const widget = openWidget();
      await sendProfile(widget, EMAIL);
      await choose(widget, 'Password');
      await sendPassword(widget);
      await choose(widget, 'Phone');
      await titled(widget, 'Add your phone');
      // An extension can be called, but gets no SMS.
      type(widget, 'authenticator.phoneNumber', '+1 555 123 4567 x12');
      await submit(widget);
      await submit(widget);
      await until(() => errors().length);
      await settle();
      const number = control(widget, 'authenticator.phoneNumber');
      expect(errors().map(({ code }) => code)).to.deep.equal(['invalid-phone']);
      expect(descriptionOf(number)).to.contain('Invalid Phone Number.');
      expectSame(document.activeElement, number);
      type(widget, 'authenticator.phoneNumber', '+1 555 123 4567');
      await submit(widget);
      await submit(widget);
      await titled(widget, 'Enter the code');
    });

    it('is never caused by a double click', async () => {
      const widget = openWidget();
      await titled(widget, 'Create account');
      type(widget, 'userProfile.firstName', 'Ada');
      type(widget, 'userProfile.lastName', 'Byron');
      type(widget, 'userProfile.email', EMAIL);
      const next = widget.querySelector<HTMLButtonElement>('[type="submit"]')!;
      next.click();
      next.click();
      await titled(widget, 'Set up your sign-in');
      expect(org.count('/enroll/new')).to.equal(1);
      expect(errors()).to.deep.equal([]);
    });
  });

  describe('the next step', () => {
    /** What is read out beside what has the focus. */
    const announced = ({ shadowRoot }: HTMLElement) =>
      Array.from(shadowRoot!.querySelectorAll('[role="status"]'), textOf).filter(Boolean);

    it('has the focus on its heading, for who is at work there, and nothing is read out beside', async () => {
      const widget = openWidget();
      await sendProfile(widget, EMAIL);
      await titled(widget, 'Set up your sign-in');
      await settle();
      expectSame(document.activeElement, widget.querySelector('h2'));
      expect(announced(widget)).to.deep.equal([]);
    });

    /** Safari gives a pressed button no focus, and takes it from the input. */
    const pressInSafari = async (widget: OktaRegister) => {
      (document.activeElement as HTMLElement).blur();
      await submit(widget);
    };

    it('has the focus in Safari too, where a pressed button does not get it', async () => {
      const widget = openWidget();
      await ownForm(widget, org);
      type(widget, 'userProfile.firstName', 'Ada');
      type(widget, 'userProfile.lastName', 'Byron');
      type(widget, 'userProfile.email', EMAIL);
      await pressInSafari(widget);
      await titled(widget, 'Set up your sign-in');
      await settle();
      expectSame(document.activeElement, widget.querySelector('h2'));
      expect(announced(widget)).to.deep.equal([]);
    });

    it('has it in Safari when the button was pressed before the rest was loaded', async () => {
      const prefill = { firstName: 'Ada', lastName: 'Byron', email: EMAIL };
      const widget = openWidget({ loading: 'lazy', prefill });
      widget.style.marginBlockStart = '500vh'; // far from the screen
      await until(() => widget.querySelector('form'));
      expect(org.count('/interact')).to.equal(0);
      await pressInSafari(widget);
      await titled(widget, 'Set up your sign-in');
      await settle();
      expectSame(document.activeElement, widget.querySelector('h2'));
    });

    it('is read out to who is elsewhere on the page, where the focus stays; the first is not', async () => {
      const outside = document.createElement('input');
      document.body.append(outside);
      const widget = openWidget();
      const answer = org.hold('/enroll/new');
      await sendProfile(widget, EMAIL);
      expect(announced(widget)).to.deep.equal(['Sending']);
      outside.focus();
      answer.resolve(undefined);
      await titled(widget, 'Set up your sign-in');
      await until(() => announced(widget).join() === 'Set up your sign-in');
      expectSame(document.activeElement, outside);
      outside.remove();
    });
  });

  describe('the heading', () => {
    it('has the level that the page gives it, in the first form and after it', async () => {
      const widget = openWidget();
      widget.setAttribute('heading-level', '3');
      const level = () => widget.querySelector('h2')?.getAttribute('aria-level');
      await until(() => level() === '3');
      await sendProfile(widget, EMAIL);
      await titled(widget, 'Set up your sign-in');
      expect(level()).to.equal('3');
      for (const unknown of ['none', '7', '2.5']) {
        widget.setAttribute('heading-level', '4');
        await until(() => level() === '4');
        widget.setAttribute('heading-level', unknown);
        await until(() => level() !== '4');
        expect(level(), unknown).to.equal(null);
      }
    });
  });

  describe('on a page', () => {
    it('shares no id with another one', async () => {
      const one = openWidget();
      const two = openWidget();
      await titled(one, 'Create account');
      await titled(two, 'Create account');
      expect(duplicateIds()).to.deep.equal([]);
      const label = two.querySelector('label')!;
      expect(two.contains(label.control)).to.equal(true);
      await expect(two).to.be.accessible();
    });

    it('has its form in the page’s own tree, and only the frame in its shadow', async () => {
      const widget = openWidget();
      const form = await titled(widget, 'Create account');
      expect(Array.from(document.forms).includes(form)).to.equal(true);
      expect(widget.shadowRoot!.querySelector('form, input, button')).to.equal(null);
    });

    it('shows what the site puts around the form, where it belongs', async () => {
      const widget = place(
        { clientId: 'password-optional' },
        {
          content: `
            <b slot="header">Logo</b><i slot="footer">Help</i>
            <small slot="terms">Terms</small><strong slot="success">Welcome!</strong>
            <p id="fallback">Loading</p>`,
        },
      );
      const visible = () =>
        Array.from(widget.querySelectorAll<HTMLElement>('[slot]:not([slot="step"]), #fallback'))
          .filter((element) => element.getClientRects().length)
          .map(textOf);
      await titled(widget, 'Create account');
      expect(visible()).to.deep.equal(['Logo', 'Help', 'Terms']);
      await sendProfile(widget, EMAIL);
      await titled(widget, 'Check your email');
      expect(visible()).to.deep.equal(['Logo', 'Help']);
      await sendCode(widget, code());
      await press(widget, 'Skip');
      await until(() => events.details('registered').length);
      expect(visible()).to.deep.equal(['Logo', 'Help', 'Welcome!']);
    });

    it('shows the fallback before the element is upgraded', () => {
      const other = document.implementation.createHTMLDocument();
      other.body.innerHTML = '<okta-register><p>Sign up by phone</p></okta-register>';
      const widget = other.querySelector('okta-register')!;
      expect(widget.shadowRoot).to.equal(null);
      expect(textOf(widget)).to.equal('Sign up by phone');
    });

    it('lives inside somebody’s shadow root, with its styles there', async () => {
      const main = document.createElement('main');
      document.body.append(main);
      const root = main.attachShadow({ mode: 'open' });
      const widget = place({}, { into: root });
      await sendProfile(widget, EMAIL);
      const form = await titled(widget, 'Set up your sign-in');
      await settle();
      expectSame(root.activeElement, form.querySelector('h2'));
      expect(root.adoptedStyleSheets).not.to.have.lengthOf(0);
      expect(getComputedStyle(form).display).to.equal('grid');
      expect(root.querySelectorAll('style')).to.have.lengthOf(0);
    });

    it('adopts its styles once for all widgets of a tree', async () => {
      await titled(openWidget(), 'Create account');
      await settle();
      const { length } = document.adoptedStyleSheets;
      await titled(openWidget(), 'Create account');
      await settle();
      expect(document.adoptedStyleSheets).to.have.lengthOf(length);
      expect(new Set(document.adoptedStyleSheets)).to.have.lengthOf(length);
    });

    it('follows the direction of the page; addresses stay left to right', async () => {
      const widget = openWidget();
      widget.dir = 'rtl';
      widget.lang = 'ar';
      await titled(widget, ar.titles['enroll-profile']);
      const directionOf = (name: string) => getComputedStyle(control(widget, name)).direction;
      expect(directionOf('userProfile.firstName')).to.equal('rtl');
      expect(directionOf('userProfile.email')).to.equal('ltr');
      await expect(widget).to.be.accessible();
    });

    it('is accessible as a whole, and says while something is on its way', async () => {
      const widget = openWidget();
      const answer = org.hold('/enroll/new');
      await sendProfile(widget, EMAIL);
      const { shadowRoot } = widget;
      expect(shadowRoot!.querySelector('[part="card"]')!.getAttribute('aria-busy')).to.equal(
        'true',
      );
      const status = shadowRoot!.querySelector('[role="status"]');
      expect(textOf(status)).to.equal('Sending');
      // NVDA says nothing of what is in a busy part of the page.
      expect(status!.closest('[aria-busy]')).to.equal(null);
      await expect(widget).to.be.accessible();
      answer.resolve(undefined);
      await titled(widget, 'Set up your sign-in');
      expect(shadowRoot!.querySelector('[part="card"]')!.getAttribute('aria-busy')).to.equal(
        'false',
      );
      expect(textOf(shadowRoot!.querySelector('[role="status"]'))).to.equal('');
      await expect(widget).to.be.accessible();
    });

    it('leaves nothing running when it is taken off', async () => {
      clock = stopClock();
      const widget = openWidget({ clientId: 'password-optional' });
      await sendProfile(widget, EMAIL);
      await titled(widget, 'Check your email');
      await clock.tickUntil(() => org.count('/challenge/poll'), 'a poll');
      widget.remove();
      await settle();
      const { length } = org.seen;
      await clock.tick(60_000);
      expect(org.seen).to.have.lengthOf(length);
    });

    it('tells whoever listens far above it: events bubble out of shadow roots', async () => {
      const main = document.createElement('main');
      document.body.append(main);
      place({}, { into: main.attachShadow({ mode: 'open' }) });
      await until(() => names().length);
      expect(names()).to.deep.equal(['enroll-profile']);
    });
  });
});

/** Elements that carry style of their own, which a strict CSP would refuse. */
function styled(widget: OktaRegister): string[] {
  const found = [
    ...widget.querySelectorAll('[style], style'),
    ...widget.shadowRoot!.querySelectorAll('[style], style'),
  ];
  return found.map(({ outerHTML }) => outerHTML);
}

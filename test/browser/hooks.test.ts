import { expect } from '@open-wc/testing';
import { builtInApps } from '../../src/emulator/index.js';
import '../../src/define.js';
import type {
  RegistrationErrorDetail,
  StepChangeDetail,
  StepSubmitDetail,
} from '../../src/host/events.js';
import type { OktaRegister } from '../../src/element/okta-register.js';
import {
  clearPage,
  control,
  descriptionOf,
  expectSame,
  held,
  settle,
  stopClock,
  submit,
  textOf,
  type,
  until,
  type Clock,
} from './helpers.js';
import {
  listen,
  openOrg,
  ORIGIN,
  place,
  press,
  sendCode,
  sendProfile,
  titled,
  type Org,
} from './org.js';
import { campaign, listenToConsole, orgForm, profiles, sendForm, write } from './sites.js';

const EMAIL = 'ada@example.com';

/** What a page has on `window`, put there by a script that is no module. */
const page = globalThis as unknown as Record<string, unknown>;

describe('what a page can do without a module', () => {
  let org: Org;
  let owner: ReturnType<typeof listenToConsole>;
  let events: ReturnType<typeof listen>;
  let clock: Clock | undefined;
  const cleanUp: (() => void)[] = [];
  const { error } = console;

  beforeEach(() => {
    org = openOrg({ apps: [...builtInApps, campaign] });
    owner = listenToConsole();
    events = listen(document.body);
    console.error = () => undefined; // what goes wrong here is told to the owner too
  });

  afterEach(async () => {
    clock?.restore();
    clock = undefined;
    cleanUp.splice(0).forEach((clean) => clean());
    clearPage();
    await settle();
    org.close();
    owner.restore();
    console.error = error;
  });

  const failures = () => events.details<RegistrationErrorDetail>('registration-error');
  const code = () => org.emulator.outbox.latest()?.code;
  const alertOf = (widget: OktaRegister) => textOf(widget.querySelector('[role="alert"]'));

  function onWindow(name: string, value: unknown): void {
    page[name] = value;
    cleanUp.push(() => Reflect.deleteProperty(page, name));
  }

  /** Listens as a tag manager does: on the document, at any time. */
  function onSubmit(run: (detail: StepSubmitDetail, event: Event) => void): StepSubmitDetail[] {
    const seen: StepSubmitDetail[] = [];
    const listener = (event: CustomEvent<StepSubmitDetail>) => {
      seen.push(event.detail);
      run(event.detail, event);
    };
    document.addEventListener('step-submit', listener as EventListener);
    cleanUp.push(() => document.removeEventListener('step-submit', listener as EventListener));
    return seen;
  }

  async function filled(): Promise<{ widget: OktaRegister; form: HTMLFormElement }> {
    const widget = write('hidden-plan="team"');
    const form = await orgForm(widget);
    type(form, 'userProfile.email', EMAIL);
    type(form, 'userProfile.lastName', 'Byron');
    return { widget, form };
  }

  describe('step-submit', () => {
    it('is told of every answer before it is sent, and holds nothing that was typed', async () => {
      const sent: number[] = [];
      const seen = onSubmit(() => sent.push(org.seen.length));
      const widget = place({ clientId: 'password-optional' });
      await sendProfile(widget, EMAIL);
      await titled(widget, 'Check your email');
      await sendCode(widget, code());
      await press(widget, 'Skip');
      await until(() => events.details('registered').length);
      expect(seen.map(({ name, authenticator }) => [name, authenticator])).to.deep.equal([
        ['enroll-profile', undefined],
        ['enroll-authenticator', 'okta_email'],
      ]);
      expect(org.seen[sent[0]!]?.path).to.match(/enroll\/new$/);
      expect(org.seen[sent[1]!]?.path).to.match(/challenge\/answer$/);
      expect(JSON.stringify(seen)).not.to.match(new RegExp(`${EMAIL}|Ada|${code()}`));
      expect(Object.keys(seen[0]!).sort()).to.deep.equal(
        ['addValues', 'authenticator', 'name', 'refuse', 'waitUntil'].sort(),
      );
    });

    it('comes after the widget’s own checks', async () => {
      const seen = onSubmit(() => undefined);
      const widget = write('hidden-plan="team"');
      const form = await orgForm(widget);
      await submit(form);
      await until(() => failures().length);
      expect(seen).to.deep.equal([]);
    });

    it('stops the answer when it is prevented, and leaves the form as it is', async () => {
      let stop = true;
      onSubmit((_, event) => stop && event.preventDefault());
      const { widget, form } = await filled();
      await submit(form);
      await until(() => !widget.busy);
      expect(profiles(org)).to.deep.equal([]);
      expect(failures()).to.deep.equal([]);
      expect(control(form, 'userProfile.email').value).to.equal(EMAIL);
      stop = false;
      await sendForm(widget);
      expect(profiles(org)).to.have.lengthOf(1);
    });

    it('waits for every promise, busy, and sends once', async () => {
      const [one, two, three] = [held<undefined>(), held<undefined>(), held<undefined>()];
      const seen = onSubmit(({ waitUntil }) => {
        waitUntil(one.promise.then(() => waitUntil(three.promise)));
        waitUntil(two.promise);
      });
      const { widget, form } = await filled();
      await submit(form);
      await until(() => widget.busy);
      await submit(form);
      await submit(form);
      one.resolve(undefined);
      await settle();
      two.resolve(undefined);
      await settle();
      expect(widget.busy).to.equal(true);
      expect(widget.shadowRoot!.querySelector('[aria-busy="true"]')).not.to.equal(null);
      expect(profiles(org)).to.deep.equal([]);
      three.resolve(undefined);
      await titled(widget, 'Set up your sign-in');
      expect(profiles(org)).to.have.lengthOf(1);
      expect(seen).to.have.lengthOf(1);
    });

    it('reads the form after the wait, and adds values where it is left open', async () => {
      onSubmit(({ waitUntil, addValues }) => {
        addValues({ marketingSource: 'early', email: 'no@example.com' });
        waitUntil(
          Promise.resolve().then(() => {
            addValues({ marketingSource: 'spring', seats: '7', nothing: 'SECRET' });
            control(document, 'userProfile.lastName').value = 'Lovelace';
          }),
        );
      });
      const { widget } = await filled();
      await sendForm(widget);
      expect(profiles(org)).to.deep.equal([
        { email: EMAIL, lastName: 'Lovelace', plan: 'team', marketingSource: 'spring', seats: 7 },
      ]);
      expect(owner.warnings).to.have.lengthOf(1);
      expect(owner.warnings[0]).to.contain('nothing');
      expect(owner.warnings[0]).not.to.match(/SECRET|seats/);
    });

    it('refuses at a field: shown there, read there, focused', async () => {
      let refuses = true;
      onSubmit(({ refuse }) => refuses && refuse('Use your work address.', 'email'));
      const { widget, form } = await filled();
      form.querySelector<HTMLElement>('[type="submit"]')!.focus();
      await submit(form);
      const email = control(form, 'userProfile.email');
      await until(() => email.getAttribute('aria-invalid') === 'true');
      expect(descriptionOf(email)).to.equal('Use your work address.');
      expectSame(document.activeElement, email);
      expect(email.value).to.equal(EMAIL);
      expect(profiles(org)).to.deep.equal([]);
      expect(failures()).to.deep.equal([
        {
          code: 'invalid-input',
          message: 'Use your work address.',
          step: 'enroll-profile',
          retryable: true,
        },
      ]);
      await expect(widget).to.be.accessible();
      refuses = false;
      await sendForm(widget);
    });

    it('refuses by what a wait finds out, and by the first that fails', async () => {
      const never = new Promise(() => undefined);
      onSubmit(({ waitUntil }) => {
        waitUntil(never);
        waitUntil(Promise.reject(new Error('This address is on no list.')));
      });
      const { widget, form } = await filled();
      await submit(form);
      await until(() => failures().length);
      expect(alertOf(widget)).to.equal('This address is on no list.');
      expect(failures()[0]!.code).to.equal('invalid-input');
      expect(widget.busy).to.equal(false);
      expect(profiles(org)).to.deep.equal([]);
    });

    it('says something where a wait fails without a word', async () => {
      onSubmit(({ waitUntil }) => waitUntil(Promise.reject(new Error())));
      const { widget, form } = await filled();
      await submit(form);
      await until(() => failures().length);
      expect(alertOf(widget)).to.equal('Sign-up could not go on.');
    });

    it('refuses above the form what it names no field for, or one that is not there', async () => {
      for (const field of [undefined, 'nothing', 'plan']) {
        onSubmit(({ refuse }) => refuse('Not today.', field));
        const { widget, form } = await filled();
        await submit(form);
        await until(() => alertOf(widget) === 'Not today.');
        widget.parentElement!.remove();
        await settle();
        cleanUp.splice(0).forEach((clean) => clean());
      }
      expect(profiles(org)).to.deep.equal([]);
    });

    it('gives up on a page that hangs, says so, and can be tried again', async () => {
      let hangs = true;
      onSubmit(({ waitUntil }) => hangs && waitUntil(new Promise(() => undefined)));
      const { widget, form } = await filled();
      await import('../../src/host/host-page.js');
      clock = stopClock();
      form.requestSubmit();
      await settle();
      await clock.tick(29_000);
      expect(widget.busy).to.equal(true);
      await clock.tick(1_000);
      await settle();
      clock.restore();
      await until(() => failures().length);
      expect(failures()[0]).to.include({ code: 'page-timeout', retryable: true });
      expect(alertOf(widget)).to.contain('takes too long');
      expect(widget.busy).to.equal(false);
      expect(profiles(org)).to.deep.equal([]);
      hangs = false;
      await press(widget, 'Try again');
      await titled(widget, 'Set up your sign-in');
      expect(profiles(org)).to.have.lengthOf(1);
    });

    it('sends nothing when the sign-up is canceled meanwhile', async () => {
      const wait = held<undefined>();
      onSubmit(({ waitUntil }) => waitUntil(wait.promise));
      const { widget, form } = await filled();
      await submit(form);
      await until(() => widget.busy);
      await widget.cancel();
      wait.resolve(undefined);
      await settle();
      expect(widget.step?.name).to.equal('canceled');
      expect(profiles(org)).to.deep.equal([]);
    });
  });

  describe('on-… attributes', () => {
    it('call the page’s functions with the events, by a dotted path', async () => {
      const called: [string, unknown, unknown][] = [];
      const App = {
        signedUp(this: unknown, event: CustomEvent) {
          called.push(['registered', event.detail, this]);
        },
      };
      onWindow('App', App);
      onWindow('changed', ({ detail }: CustomEvent<StepChangeDetail>) =>
        called.push(['step-change', detail.name, undefined]),
      );
      onWindow('failed', ({ detail }: CustomEvent<RegistrationErrorDetail>) =>
        called.push(['registration-error', detail.code, undefined]),
      );
      const main = document.createElement('main');
      main.innerHTML = `<okta-register issuer="${ORIGIN}/oauth2/default" client-id="password-optional"
        on-registered="App.signedUp" on-step-change="changed" on-registration-error="failed"></okta-register>`;
      document.body.append(main);
      const widget = main.querySelector('okta-register')!;
      await sendProfile(widget, EMAIL);
      await titled(widget, 'Check your email');
      await sendCode(widget, 'wrong');
      await until(() => called.some(([name]) => name === 'registration-error'));
      await sendCode(widget, code());
      await press(widget, 'Skip');
      await until(() => called.some(([name]) => name === 'registered'));
      expect(called.map(([name, what]) => (name === 'registered' ? name : what))).to.deep.equal([
        'enroll-profile',
        'enroll-authenticator',
        'invalid-code',
        'select-authenticator-enroll',
        'success',
        'registered',
      ]);
      const [, detail, self] = called.at(-1)!;
      expect(detail).to.have.property('tokens');
      expectSame(self, App);
      expect(owner.warnings).to.deep.equal([]);
    });

    it('call for the first failure too, and for a sign-up that was canceled', async () => {
      const called: string[] = [];
      onWindow('heard', ({ type: name }: Event) => called.push(name));
      const main = document.createElement('main');
      main.innerHTML = `<okta-register on-registration-error="heard" on-registration-canceled="heard"></okta-register>`;
      document.body.append(main);
      await until(() => called.length);
      await main.querySelector('okta-register')!.cancel();
      await until(() => called.length > 1);
      expect(called).to.deep.equal(['registration-error', 'registration-canceled']);
    });

    it('decide on an answer', async () => {
      onWindow('check', ({ detail }: CustomEvent<StepSubmitDetail>) =>
        detail.refuse('No.', 'lastName'),
      );
      const widget = write('hidden-plan="team" on-step-submit="check"');
      const form = await orgForm(widget);
      type(form, 'userProfile.email', EMAIL);
      type(form, 'userProfile.lastName', 'Byron');
      await submit(form);
      await until(() => failures().length);
      expect(descriptionOf(control(form, 'userProfile.lastName'))).to.equal('No.');
    });

    it('that are set later count', async () => {
      const widget = write();
      await orgForm(widget);
      let called = 0;
      onWindow('later', () => called++);
      widget.setAttribute('on-registration-canceled', 'later');
      await settle();
      await import('../../src/host/host-page.js');
      await settle();
      await widget.cancel();
      expect(called).to.equal(1);
    });

    for (const path of [
      'noSuchFunction',
      'App.inherited',
      'App.text',
      'constructor',
      'App.()',
      '',
    ]) {
      it(`that name no function are told once, when the event comes: "${path}"`, async () => {
        const Base = class {
          inherited(): void {
            throw new Error('It is not the page’s own.');
          }
        };
        onWindow('App', Object.assign(new Base(), { text: 'alert(1)' }));
        const widget = write(`on-registration-canceled="${path}" data-case="${path}"`);
        await orgForm(widget);
        await settle();
        expect(owner.warnings).to.deep.equal([]);
        await widget.cancel();
        expect(owner.warnings).to.have.lengthOf(path ? 1 : 0);
        await widget.restart();
        await orgForm(widget);
        await widget.cancel();
        expect(owner.warnings).to.have.lengthOf(path ? 1 : 0);
        if (path) expect(owner.warnings[0]).to.contain(`on-registration-canceled="${path}"`);
      });
    }
  });

  describe('analytics="datalayer"', () => {
    const layer = () => page['dataLayer'] as Record<string, unknown>[];

    it('pushes how far somebody gets, and nothing of what they type', async () => {
      cleanUp.push(() => delete page['dataLayer']);
      const main = document.createElement('main');
      main.innerHTML = `<okta-register issuer="${ORIGIN}/oauth2/default" client-id="password-optional"
        analytics="datalayer"></okta-register>`;
      document.body.append(main);
      const widget = main.querySelector('okta-register')!;
      await sendProfile(widget, EMAIL);
      await titled(widget, 'Check your email');
      await new Promise((done) => setTimeout(done, 30));
      await sendCode(widget, 'wrong');
      await until(() => layer().length === 3);
      await sendCode(widget, code());
      await press(widget, 'Skip');
      await until(() => layer().length === 6);
      const pushed = layer().map(({ ms, ...entry }) => {
        expect(ms === undefined || (Number.isInteger(ms) && Number(ms) >= 0)).to.equal(true);
        return entry;
      });
      expect(pushed).to.deep.equal([
        { event: 'okta_register_step', step: 'enroll-profile', authenticator: undefined },
        { event: 'okta_register_step', step: 'enroll-authenticator', authenticator: 'okta_email' },
        { event: 'okta_register_error', step: 'enroll-authenticator', code: 'invalid-code' },
        {
          event: 'okta_register_step',
          step: 'select-authenticator-enroll',
          authenticator: undefined,
        },
        { event: 'okta_register_step', step: 'success', authenticator: undefined },
        { event: 'okta_register_registered' },
      ]);
      expect(layer()[0]!['ms']).to.equal(0);
      expect(layer()[3]!['ms']).to.be.at.least(30);
      const { accessToken } = JSON.parse(localStorage.getItem('okta-token-storage')!) as {
        accessToken: { accessToken: string };
      };
      const all = JSON.stringify(layer());
      for (const secret of [EMAIL, 'Ada', 'Byron', code(), accessToken.accessToken, 'ey']) {
        expect(all).not.to.contain(secret);
      }
    });

    it('pushes into the layer that is there', async () => {
      const before = [{ event: 'gtm.js' }];
      onWindow('dataLayer', before);
      await orgForm(write('analytics="datalayer"'));
      await until(() => before.length === 2);
      expectSame(layer(), before);
    });

    it('makes no layer where nobody has asked for one', async () => {
      await orgForm(write('on-step-change="noop"'));
      expect(page).not.to.have.property('dataLayer');
    });
  });

  describe('an attribute with a few values', () => {
    for (const [attribute, fix, normally] of [
      ['theme="drak"', 'light, dark, system, inherit', 'as the page'],
      ['loading="lasy"', 'eager, lazy', 'eager'],
      ['outcome="token"', 'tokens, code, none', 'tokens'],
      ['analytics="gtag"', 'datalayer', 'none'],
    ] as const) {
      it(`tells the owner what it can be: ${attribute}`, async () => {
        const widget = write(attribute);
        await orgForm(widget);
        await until(() => owner.warnings.length);
        await widget.restart();
        await orgForm(widget);
        expect(owner.warnings).to.have.lengthOf(1);
        expect(owner.warnings[0]).to.contain(attribute);
        expect(owner.warnings[0]).to.contain(fix);
        expect(owner.warnings[0]).to.contain(normally);
        expect(failures()).to.deep.equal([]);
      });
    }

    it('is quiet where it is right, or empty', async () => {
      await orgForm(write('theme="dark" loading="eager" outcome="" analytics="datalayer"'));
      cleanUp.push(() => delete page['dataLayer']);
      await settle();
      expect(owner.warnings).to.deep.equal([]);
    });
  });
});

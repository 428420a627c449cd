import { expect } from '@open-wc/testing';
import '../../src/define.js';
import type { OktaRegister } from '../../src/element/okta-register.js';
import { captchaStub } from '../../src/emulator/captcha-stub.js';
import { passwordFirst, type App, type CaptchaSettings } from '../../src/emulator/index.js';
import {
  button,
  clearPage,
  settle,
  stopClock,
  submit,
  type,
  until,
  type Clock,
} from './helpers.js';
import { openOrg, place, titled, type Org } from './org.js';
import { ADA, expectTyped, fillProfile, hear, register } from './person.js';

const asking = (captcha: CaptchaSettings): App => ({
  ...passwordFirst,
  clientId: 'asking',
  policy: { ...passwordFirst.policy, captcha },
});

type Call = (...parameters: unknown[]) => unknown;

interface Provider {
  render: Call;
  execute: Call;
  reset: Call;
}

/** The provider's script, which the page has already. */
function provide(name: 'hcaptcha' | 'grecaptcha', script = captchaStub): Provider {
  new Function(script)(); // what its address would bring
  return (window as unknown as Record<string, Provider>)[name]!;
}

/** What the org answers arrives otherwise, until the org is closed. */
function change(text: (answer: string) => string): void {
  const { fetch } = window;
  window.fetch = async (input, init) => {
    const response = await fetch(input, init);
    const before = await response.clone().text();
    const after = text(before);
    const { status, headers } = response;
    return after === before ? response : new Response(after, { status, headers });
  };
}

describe('A captcha', () => {
  let org: Org;
  let heard: ReturnType<typeof hear>;
  let clock: Clock | undefined;
  const { now } = Date;
  const unhandled: unknown[] = [];
  const note = ({ reason }: PromiseRejectionEvent) => void unhandled.push(reason);

  beforeEach(() => {
    org = openOrg({ apps: [asking({ type: 'HCAPTCHA', siteKey: 'emulator' })] });
    heard = hear();
    unhandled.length = 0;
    window.addEventListener('unhandledrejection', note);
  });

  afterEach(async () => {
    clock?.restore();
    clock = undefined;
    window.removeEventListener('unhandledrejection', note);
    clearPage();
    await settle();
    org.close();
    Date.now = now;
    for (const name of ['hcaptcha', 'grecaptcha']) Reflect.deleteProperty(window, name);
  });

  const codes = () => heard.failures().map(({ code }) => code);

  const fillIn = async (): Promise<OktaRegister> => {
    const main = document.createElement('main');
    document.body.append(main);
    const widget = place({ clientId: 'asking' }, { into: main });
    // What is loaded does not wait for a clock that stands still.
    await until(() => widget.step?.fields.some(({ hint }) => hint === 'captcha'));
    await titled(widget, 'Create account');
    await fillProfile(widget);
    return widget;
  };

  const send = async (): Promise<OktaRegister> => {
    const widget = await fillIn();
    await submit(widget);
    return widget;
  };

  const tokens = () =>
    org.bodiesTo('/enroll/new').map(({ captchaVerify }) => {
      const { captchaToken } = captchaVerify as { captchaToken: string };
      return captchaToken;
    });

  const isPast = (widget: OktaRegister) => titled(widget, 'Set up your sign-in');

  it('that is not asked for loads nothing of anybody', async () => {
    org.close();
    org = openOrg();
    performance.clearResourceTimings();
    const main = document.createElement('main');
    document.body.append(main);
    const widget = place({}, { into: main });
    await register(widget);
    await isPast(widget);
    const addresses = [
      ...performance.getEntriesByType('resource').map(({ name }) => name),
      ...Array.from(document.scripts, ({ src }) => src).filter(Boolean),
    ];
    const strangers = addresses.filter((address) => new URL(address).origin !== location.origin);
    expect(strangers).to.deep.equal([]);
  });

  it('gets what the org says of it as values', async () => {
    org.close();
    const siteKey = `"><img src=x onerror="document.title='no'">`;
    org = openOrg({ apps: [asking({ type: 'HCAPTCHA', siteKey })] });
    const provider = provide('hcaptcha');
    const { render } = provider;
    let options: Record<string, unknown> = {};
    provider.render = (container, given) => {
      options = given as Record<string, unknown>;
      return render(container, given);
    };
    const widget = await send();
    await until(() => widget.step?.name !== 'enroll-profile');
    expect(options['sitekey']).to.equal(siteKey);
    expect(widget.querySelector('img[onerror]')).to.equal(null);
  });

  const wrongs: Record<string, (provider: Provider) => void> = {
    'whose render throws': (provider) => {
      provider.render = () => {
        throw new Error('no');
      };
    },
    'whose execute throws': (provider) => {
      provider.execute = () => {
        throw new Error('no');
      };
    },
    'whose execute rejects': (provider) => {
      provider.execute = () => Promise.reject(new Error('no'));
    },
  };

  for (const [what, spoil] of Object.entries(wrongs)) {
    it(`${what} is told, leaves nothing that fails later, and can be tried again`, async () => {
      const provider = provide('hcaptcha');
      const whole = { ...provider };
      spoil(provider);
      const widget = await fillIn();
      clock = stopClock();
      await submit(widget);
      await clock.tick(10);
      expect(codes()).to.deep.equal(['captcha-unavailable']);
      await clock.tick(200_000);
      expect(unhandled).to.deep.equal([]);
      clock.restore();
      Object.assign(provider, whole);
      button(widget, 'Try again').click();
      await isPast(widget);
      expect(org.count('/enroll/new')).to.equal(1);
    });
  }

  it('that nobody solves in two minutes is told', async () => {
    provide('hcaptcha').execute = () => undefined;
    const widget = await fillIn();
    clock = stopClock();
    await submit(widget);
    await clock.tick(119_000);
    expect(codes()).to.deep.equal([]);
    await clock.tick(2_000);
    expect(codes()).to.deep.equal(['captcha-unavailable']);
    expect(unhandled).to.deep.equal([]);
  });

  for (const [type, name, fate] of [
    ['HCAPTCHA', 'hcaptcha', 'error'],
    ['HCAPTCHA', 'hcaptcha', 'expired'],
    ['RECAPTCHA_V2', 'grecaptcha', 'closed'],
  ] as const) {
    it(`of ${type} that ends as ${fate} is told, and a fresh one is had`, async () => {
      org.close();
      org = openOrg({ apps: [asking({ type, siteKey: 'emulator' })] });
      // The first try ends so, the next one does not.
      const once = captchaStub.replace(
        'if (fate) return reject(fate);',
        'if (fate) { options.sitekey = "emulator"; return reject(fate); }',
      );
      provide(name, once);
      change((answer) => answer.replace('"emulator"', `"emulator-${fate}"`));
      const widget = await send();
      await heard.failed(widget, 'captcha-unavailable');
      expect(org.count('/enroll/new')).to.equal(0);
      button(widget, 'Try again').click();
      await isPast(widget);
    });
  }

  it('that the org finds too old is told, and a fresh one is had', async () => {
    provide('hcaptcha');
    const widget = await fillIn();
    // The org has a clock of its own.
    Date.now = () => now() - 300_000;
    await submit(widget);
    await heard.failed(widget, 'invalid-input');
    expectTyped(widget);
    Date.now = now;
    await submit(widget);
    await isPast(widget);
    expect(new Set(tokens())).to.have.lengthOf(2);
  });

  it('asks for a fresh token each time the profile is refused', async () => {
    provide('hcaptcha');
    const widget = await fillIn();
    type(widget, 'userProfile.email', 'ada@nowhere');
    await submit(widget);
    await heard.failed(widget, 'invalid-input');
    type(widget, 'userProfile.email', ADA.email);
    await submit(widget);
    await isPast(widget);
    expect(new Set(tokens())).to.have.lengthOf(2);
  });

  /** Sends the form, and somebody takes their time. */
  const sendAndWait = async () => {
    const provider = provide('hcaptcha');
    const { execute } = provider;
    let solve: (() => unknown) | undefined;
    provider.execute = (...parameters) => void (solve = () => execute(...parameters));
    const widget = await send();
    await until(() => solve);
    return { widget, solve: () => solve?.() };
  };

  it('goes on while the element is moved', async () => {
    const { widget, solve } = await sendAndWait();
    const elsewhere = document.createElement('main');
    document.body.append(elsewhere);
    elsewhere.append(widget);
    await settle();
    expect(codes()).to.deep.equal([]);
    solve();
    await isPast(widget);
    expect(org.count('/enroll/new')).to.equal(1);
  });

  it('that is solved when the element is gone changes nothing', async () => {
    const { widget, solve } = await sendAndWait();
    widget.remove();
    await settle();
    solve();
    await settle();
    expect(codes()).to.deep.equal([]);
    expect(org.count('/enroll/new')).to.equal(0);
    expect(unhandled).to.deep.equal([]);
    document.body.append(widget);
    await titled(widget, 'Create account');
  });

  describe('of ALTCHA', () => {
    const challenges = () => org.seen.filter(({ path }) => path.endsWith('/altcha'));

    beforeEach(() => {
      org.close();
      org = openOrg({ apps: [asking({ type: 'ALTCHA', siteKey: 'emulator' })] });
    });

    it('is solved while the form is filled in, for the sign-up that asks', async () => {
      const widget = await fillIn();
      await until(() => challenges().length);
      expect(org.count('/enroll/new')).to.equal(0);
      expect(challenges()[0]?.method).to.equal('POST');
      expect(Object.keys(challenges()[0]?.body ?? {})).to.eql(['stateHandle']);
      await submit(widget);
      await isPast(widget);
      expect(challenges().length).to.equal(1);
    });

    it('is solved again when the form is sent after it has expired', async () => {
      const widget = await fillIn();
      await until(() => challenges().length);
      clock = stopClock();
      await clock.tick(121_000);
      await submit(widget);
      await until(() => challenges().length === 2);
      clock.restore();
      await isPast(widget);
      expect(codes()).to.deep.equal([]);
    });

    it('that cannot be had while the form is filled in is had when it is sent, with nothing said', async () => {
      org.once('/altcha', () => new Response('{}', { status: 503 }));
      const widget = await fillIn();
      await until(() => challenges().length);
      await submit(widget);
      await isPast(widget);
      expect(challenges().length).to.equal(2);
      expect(codes()).to.deep.equal([]);
    });

    it('that cannot be reached is told, and can be tried again', async () => {
      const down = () => Promise.reject(new TypeError('Failed to fetch'));
      org.once('/altcha', down);
      org.once('/altcha', down);
      const widget = await send();
      const { retryable } = await heard.failed(widget, 'captcha-unavailable');
      expect(challenges()).to.have.lengthOf(2);
      expect(retryable).to.equal(true);
      expectTyped(widget);
      button(widget, 'Try again').click();
      await isPast(widget);
    });

    it('tells another origin nothing of the sign-up', async () => {
      const { fetch } = window;
      const told: unknown[] = [];
      window.fetch = async (input, init) => {
        if (String(input).startsWith('https://elsewhere.example')) {
          told.push(init?.body);
          return new Response('{}', { status: 503 });
        }
        return fetch(input, init);
      };
      change((answer) =>
        answer.replaceAll(/https?:[^"]*\/altcha/g, 'https://elsewhere.example/altcha'),
      );
      await fillIn();
      await until(() => told.length);
      expect(told).to.deep.equal(['{}']);
    });

    it('comes from the org’s own address where the response names none', async () => {
      // As an org answers that is no newer than its widget.
      change((answer) => {
        if (!answer.includes('"challengeUrlForm"')) return answer;
        const page = JSON.parse(answer) as { captcha: { value: object } };
        Reflect.deleteProperty(page.captcha.value, 'challengeUrlForm');
        return JSON.stringify(page);
      });
      await fillIn();
      await until(() => challenges().length);
      const { path, method } = challenges()[0]!;
      expect([path, method]).to.eql(['/api/v1/altcha', 'GET']);
    });
  });
});

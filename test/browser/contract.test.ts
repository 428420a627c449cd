import { expect } from '@open-wc/testing';
import '../../src/define.js';
import type { OktaRegister } from '../../src/element/okta-register.js';
import { createAccount } from '../account.js';
import {
  button,
  control,
  expectSame,
  settle,
  stopClock,
  submit,
  textOf,
  type,
  until,
  type Clock,
} from './helpers.js';
import {
  atStep,
  endsClean,
  openOrg,
  type Org,
  ORIGIN,
  place,
  press,
  sendCode,
  sendPhone,
} from './org.js';
import {
  ADA,
  check,
  enterPassword,
  errorOf,
  expectIdle,
  fillProfile,
  hear,
  latestCode,
  PASSCODE,
  PASSWORD,
  PHONE,
  register,
  toCode,
  toList,
  toPassword,
} from './person.js';

const LIST = 'select-authenticator-enroll';
const OPTIONAL = { clientId: 'password-optional' };
const STORAGE = 'okta-token-storage';
const ATTRIBUTES = `issuer="${ORIGIN}/oauth2/default" client-id="password-optional"`;

let org: Org;
let page: ReturnType<typeof hear>;
let clock: Clock | undefined;
const address = location.href;

beforeEach(() => {
  page = hear();
  org = openOrg();
});

endsClean(() => {
  clock?.restore();
  clock = undefined;
  org.close();
  history.replaceState(null, '', address);
});

/** From the first form to the end, by nothing but the e-mail address. */
async function finish(widget: OktaRegister): Promise<void> {
  await register(widget);
  await atStep(widget, 'enroll-authenticator', 'okta_email');
  await sendCode(widget, latestCode(org));
  await atStep(widget, LIST);
  await press(widget, 'Skip');
  await until(() => page.details('registered').length, 'the end');
}

/** Whether words are on the screen, in the element or in what the page puts into it. */
const shows = (widget: OktaRegister, words: string) =>
  Array.from(widget.querySelectorAll('*')).some(
    (element) => textOf(element).includes(words) && element.getClientRects().length > 0,
  );

const state = ({ step, busy }: OktaRegister) => ({ name: step?.name, busy });

/** A place on the page that the next test does not find. */
function placeFor(name: string): HTMLElement {
  const main = document.createElement('main');
  main.id = name;
  document.body.append(main);
  return main;
}

describe('Events', () => {
  it('every step is told once, with the one before', async () => {
    const widget = place();
    await toCode(widget);
    await sendCode(widget, latestCode(org));
    await atStep(widget, LIST);
    await press(widget, 'Skip');
    await until(() => page.details('registered').length, 'the end');
    await settle();

    const enroll = 'enroll-authenticator';
    expect(
      page
        .details('step-change')
        .map(({ name, authenticator, previous }) => [name, authenticator, previous]),
    ).to.deep.equal([
      ['enroll-profile', undefined, undefined],
      [LIST, undefined, 'enroll-profile'],
      [enroll, 'okta_password', LIST],
      [LIST, undefined, enroll],
      [enroll, 'okta_email', LIST],
      [LIST, undefined, enroll],
      ['success', undefined, LIST],
    ]);
    for (const { type: name, bubbles, composed, cancelable, detail } of page.all) {
      expect([bubbles, composed], name).to.deep.equal([true, true]);
      expect(cancelable, name).to.equal(name === 'registered');
      if (name !== 'step-change') continue;
      const known = ['authenticator', 'name', 'previous'];
      expect(Object.keys(detail as object).sort()).to.deep.equal(known);
    }
  });

  it('the tokens are stored when `registered` is heard, once', async () => {
    let stored: string | null = null;
    const widget = place(OPTIONAL);
    widget.addEventListener('registered', () => (stored = localStorage.getItem(STORAGE)));
    await finish(widget);
    await settle();
    type Tokens = Record<string, Record<string, string>>;
    const [registered, ...more] = page.details<{ tokens: Tokens }>('registered');
    expect(more).to.deep.equal([]);
    expect(Object.keys(registered!)).to.deep.equal(['tokens']);
    const { tokens } = registered!;
    expect(Object.keys(tokens).sort()).to.deep.equal(['accessToken', 'idToken']);
    const kept = JSON.parse(stored ?? '{}') as Tokens;
    for (const name of ['idToken', 'accessToken']) {
      expect(kept[name]?.[name]).to.be.a('string');
      expect(kept[name]?.[name]).to.equal(tokens[name]?.[name]);
    }
  });

  it('nothing that was typed is in any event but `registered`', async () => {
    await createAccount(org.emulator, 'taken@example.com', ORIGIN, location.origin);
    const widget = place();
    await register(widget, { ...ADA, email: 'taken@example.com' });
    await page.failed(widget, 'already-registered');
    await toPassword(widget);
    await enterPassword(widget, 'Welcome123');
    await page.failed(widget, 'password-refused');
    await enterPassword(widget, PASSWORD, 'otherwise');
    await page.failed(widget, 'invalid-input');
    await enterPassword(widget);
    await atStep(widget, LIST);
    await check(widget, 'Phone');
    await atStep(widget, 'authenticator-enrollment-data');
    await sendPhone(widget, '+15551234567x89');
    await page.failed(widget, 'invalid-phone');
    await sendPhone(widget, PHONE);
    await atStep(widget, 'enroll-authenticator', 'phone_number');
    await sendCode(widget, 'wrong1');
    await page.failed(widget, 'invalid-code');
    const code = latestCode(org, PHONE);
    await sendCode(widget, code);
    await atStep(widget, LIST);
    button(widget, 'Skip').click();
    await until(() => page.details('registered').length, 'the end');

    const others = page.all.filter(({ type }) => type !== 'registered');
    const told = JSON.stringify(others.map(({ detail }) => detail as object)).toLowerCase();
    const typed = [...Object.values(ADA), 'taken@', PASSWORD, 'Welcome123', 'otherwise'];
    for (const value of [...typed, '5551234567', code, 'wrong1'])
      expect(told.includes(value.toLowerCase()), value).to.equal(false);
    const known = ['code', 'message', 'retryable', 'step'];
    for (const detail of page.failures()) expect(Object.keys(detail).sort()).to.deep.equal(known);
  });

  it('preventDefault() of `registered` keeps the widget on its page', async () => {
    document.addEventListener('registered', (event) => event.preventDefault(), { once: true });
    const widget = place({ ...OPTIONAL, successUrl: '#welcome' });
    await finish(widget);
    await atStep(widget, 'success');
    await settle();
    expect(shows(widget, 'You’re signed up')).to.equal(true);
    expect(page.details('registered')).to.have.lengthOf(1);
    expect(location.href).to.equal(address);
    const tokens = JSON.parse(localStorage.getItem(STORAGE) ?? '{}') as object;
    expect(Object.keys(tokens).sort()).to.deep.equal(['accessToken', 'idToken']);
  });
});

describe('Attributes and properties', () => {
  it('sign-in-url is where “Sign in” leads; without it there is no link', async () => {
    const link = (widget: OktaRegister) =>
      Array.from(widget.querySelectorAll('form a')).find((a) => textOf(a) === 'Sign in');
    const widget = place({ signInUrl: '#sign-in' });
    await until(() => link(widget), 'the link');
    (link(widget) as HTMLAnchorElement).click();
    await until(() => location.hash === '#sign-in', 'the page that it leads to');
    widget.remove();
    const other = place();
    await atStep(other, 'enroll-profile');
    expect(link(other)).to.equal(undefined);
  });

  it('without success-url the widget stays and says that all is well', async () => {
    const widget = place(OPTIONAL);
    await finish(widget);
    await atStep(widget, 'success');
    await until(() => shows(widget, 'Your account is ready.'), 'the words at the end');
    expect(page.details('registered')).to.have.lengthOf(1);
    expect(location.href).to.equal(address);
  });

  it('the page’s own words at the end stand in the slot `success`', async () => {
    const words = 'Ferns are on their way';
    const widget = place(OPTIONAL, { content: `<p slot="success">${words}</p>` });
    await fillProfile(widget);
    expect(shows(widget, words)).to.equal(false);
    await finish(widget);
    await until(() => shows(widget, words), words);
    expect(shows(widget, 'Your account is ready.')).to.equal(false);
  });

  it('prefill fills the form, set before or after the script has run', async () => {
    // In a document that has no scripts, the element is not yet what it will be.
    const other = document.implementation.createHTMLDocument();
    other.body.innerHTML = `<okta-register ${ATTRIBUTES}></okta-register>`;
    const widget = other.querySelector('okta-register')!;
    widget.prefill = { email: 'before@example.com', firstName: 'Bea' };
    expect(widget.shadowRoot).to.equal(null);
    widget.setAttribute('client-id', 'password-first');
    document.body.append(widget);
    await atStep(widget, 'enroll-profile');
    const valueOf = (name: string) => control(widget, `userProfile.${name}`).value;
    await until(() => valueOf('email') === 'before@example.com');
    expect(valueOf('firstName')).to.equal('Bea');
    type(widget, 'userProfile.firstName', 'Typed');
    widget.prefill = { email: 'after@example.com', firstName: 'Ann' };
    await until(() => valueOf('email') === 'after@example.com');
    expect(valueOf('firstName')).to.equal('Typed');
    type(widget, 'userProfile.lastName', 'Last');
    await submit(widget);
    await atStep(widget, LIST);
    expect(org.bodiesTo('/enroll/new')).to.deep.equal([
      { userProfile: { firstName: 'Typed', lastName: 'Last', email: 'after@example.com' } },
    ]);
  });
});

describe('Methods', () => {
  it('start, restart, cancel; step and busy tell where it is', async () => {
    const widget = place();
    await toList(widget);
    expect(state(widget)).to.deep.equal({ name: LIST, busy: false });

    await widget.start();
    expect(org.count('/v1/interact'), 'start() while it runs does nothing').to.equal(1);

    await widget.restart();
    await atStep(widget, 'enroll-profile');
    expect(org.count('/v1/interact')).to.equal(2);

    await widget.cancel();
    expect(state(widget)).to.deep.equal({ name: 'canceled', busy: false });
    await until(() => page.details('registration-canceled').length === 1);

    await widget.start();
    await atStep(widget, 'enroll-profile');
    await register(widget);
    await atStep(widget, LIST);
  });

  it('busy while an answer is on its way', async () => {
    const widget = place();
    await until(() => org.count('/idp/idx/enroll') === 1);
    const answer = org.hold('/enroll/new');
    await register(widget);
    await until(() => widget.busy);
    const progress = () => widget.shadowRoot!.querySelector('[part="progress"]')!;
    await until(() => progress().getClientRects().length, 'the bar that moves');
    await settle();
    expect(state(widget)).to.deep.equal({ name: 'enroll-profile', busy: true });
    answer.resolve(undefined);
    await atStep(widget, LIST);
    await widget.updateComplete;
    expectIdle(widget);
  });
});

describe('Somebody’s page', () => {
  it('a step that comes while the focus is elsewhere leaves it there', async () => {
    const link = document.createElement('a');
    link.href = '/';
    link.textContent = 'Fernwood';
    placeFor('site').append(link);
    const widget = place();
    await atStep(widget, 'enroll-profile');
    org.once('/idp/idx/enroll/new', (request) => {
      link.focus();
      return org.emulator.fetch(request);
    });
    await register(widget);
    await atStep(widget, LIST);
    expectSame(document.activeElement, link);
  });

  it('the widget works inside an open shadow root', async () => {
    const host = placeFor('host');
    host.setHTMLUnsafe(
      `<div><template shadowrootmode="open"><okta-register ${ATTRIBUTES}></okta-register></template></div>`,
    );
    const { shadowRoot: root } = host.firstElementChild!;
    const widget = root!.querySelector('okta-register')!;
    await fillProfile(widget);
    const { borderRadius } = getComputedStyle(control(widget, 'userProfile.email'));
    expect(borderRadius, 'the form has its styles there too').not.to.equal('0px');
    await submit(widget);
    await atStep(widget, 'enroll-authenticator', 'okta_email');
    await until(() => root!.activeElement?.className.includes('okta-register-title'), 'the focus');
    await sendCode(widget, 'wrong');
    await page.failed(widget, 'invalid-code');
    await until(() => /Invalid code/.test(errorOf(widget, PASSCODE)), 'the error');
    await sendCode(widget, latestCode(org));
    await atStep(widget, LIST);
    button(widget, 'Skip').click();
    await until(() => page.details('registered').length, 'the end');
    await settle();
    expect(page.details('registered')).to.have.lengthOf(1);
  });

  it('moving the element keeps the step, what was typed, and the transaction', async () => {
    const widget = place();
    await toCode(widget);
    type(widget, PASSCODE, '123');
    const sent = org.seen.length;
    placeFor('footer').append(widget);
    await settle();
    await atStep(widget, 'enroll-authenticator', 'okta_email');
    expect(control(widget, PASSCODE).value).to.equal('123');
    placeFor('main').prepend(widget);
    await sendCode(widget, latestCode(org));
    await atStep(widget, LIST);
    expect(org.count('/v1/interact')).to.equal(1);
    expect(org.seen).to.have.lengthOf(sent + 1);
    expect(widget.querySelectorAll('form')).to.have.lengthOf(1);
  });

  it('an element that is taken away falls silent, and resumes when it is back', async () => {
    clock = stopClock();
    const widget = place(OPTIONAL);
    await register(widget);
    await atStep(widget, 'enroll-authenticator', 'okta_email');
    widget.remove();
    const sent = org.seen.length;
    await clock.tick(20_000);
    expect(org.seen).to.have.lengthOf(sent);
    placeFor('main').append(widget);
    await settle();
    await atStep(widget, 'enroll-authenticator', 'okta_email');
    await sendCode(widget, latestCode(org));
    await atStep(widget, LIST);
    expect(org.emulator.outbox.messages).to.have.lengthOf(1);
    expect(org.count('/v1/interact')).to.equal(1);
  });

  it('two widgets on a page have ids of their own', async () => {
    const main = placeFor('main');
    main.innerHTML = `<okta-register ${ATTRIBUTES}></okta-register>`;
    const widget = main.querySelector('okta-register')!;
    await atStep(widget, 'enroll-profile');
    const other = widget.cloneNode() as OktaRegister;
    widget.after(other);
    const drawn = () => document.querySelectorAll('okta-register form');
    await until(() => drawn().length === 2, 'two forms');
    await atStep(other, 'enroll-profile');
    const ids = Array.from(document.querySelectorAll('okta-register [id]'), ({ id }) => id);
    expect(ids).not.to.deep.equal([]);
    expect(new Set(ids).size).to.equal(ids.length);
  });
});

import { expect } from '@open-wc/testing';
import type { Policy } from '../../src/emulator/index.js';
import '../../src/define.js';
import type { OktaRegister } from '../../src/element/okta-register.js';
import { ownApp } from '../e2e/own-app.js';
import { buttons, clearPage, settle, submit, textOf } from './helpers.js';
import {
  atStep,
  endsClean,
  expectFailures,
  type Heard,
  listen,
  openOrg,
  type Org,
  place,
  press,
  sendCode,
  sendPassword,
  sendProfile,
  signedUp,
} from './org.js';

const EMAIL = 'ada@example.com';

let org: Org;
let events: Heard;

endsClean(() => {
  org.close();
});

/** Past the profile, under a policy. */
async function register(policy: Partial<Policy>): Promise<OktaRegister> {
  org = openOrg({ apps: [ownApp(policy)] });
  events = listen();
  const widget = place({ clientId: 'own' });
  await sendProfile(widget, EMAIL);
  return widget;
}

const latestMail = () => org.emulator.outbox.latest(EMAIL);

describe('A password that has expired', () => {
  const elsewhere = { passwordKeptAt: { name: 'Directory', url: 'https://directory.example/' } };

  async function withPassword(more: Partial<Policy> = {}): Promise<OktaRegister> {
    const widget = await register({
      required: [['okta_password']],
      passwordExpiresInDays: 0,
      ...more,
    });
    await atStep(widget, 'enroll-authenticator', 'okta_password');
    await sendPassword(widget);
    return widget;
  }

  it('is replaced before one goes on', async () => {
    const widget = await withPassword();
    const form = await atStep(widget, 'reenroll-authenticator', 'okta_password');
    expect(form.innerText).to.contain('Your password has expired.');
    expect(buttons(form)).not.to.contain('Skip');
    await sendPassword(widget, 'Moss and 8 windows', textOf(form.querySelector('h2')));
    await signedUp(widget, events);
  });

  it('and is kept elsewhere is not asked for here: there is the way to where it is', async () => {
    const widget = await withPassword(elsewhere);
    const form = await atStep(widget, 'reenroll-custom-password-expiry', 'okta_password');
    expect(form.querySelector('[name="credentials.passcode"]')).to.equal(null);
    expect(buttons(form)).not.to.contain('Skip');
    expect(buttons(form)).to.contain('Continue with Directory');
  });

  it('soon, and is kept elsewhere, can be left for later', async () => {
    const widget = await withPassword({ ...elsewhere, passwordExpiresInDays: 4 });
    const name = 'reenroll-custom-password-expiry-warning';
    const form = await atStep(widget, name, 'okta_password');
    expect(buttons(form)).to.contain('Continue with Directory');
    await press(widget, 'Skip');
    await signedUp(widget, events);
    expect(org.emulator.users.find(EMAIL)?.profile).to.contain({ email: EMAIL });
  });
});

describe('An email address that is enrolled by its proof', () => {
  it('is proven by a code, after leave to send it', async () => {
    const widget = await register({ autoEnroll: true, askBeforeSending: true });
    await atStep(widget, 'authenticator-verification-data', 'okta_email');
    expect(latestMail()).to.equal(undefined);
    await submit(widget);
    await atStep(widget, 'challenge-authenticator', 'okta_email');
    await sendCode(widget, '000000');
    await expectFailures(widget, events, 'invalid-code');
    await sendCode(widget, latestMail()?.code);
    await signedUp(widget, events);
    const account = org.emulator.users.find(EMAIL);
    expect(account?.enrollments.map(({ key }) => key)).to.deep.equal(['okta_email']);
  });
});

describe('Where the org does not say whether an address has an account', () => {
  const signInUrl = 'https://example.com/sign-in';

  it('the code is waited for as ever, and the way to the account stays', async () => {
    const first = await register({ enumerationPrevention: true });
    await atStep(first, 'enroll-authenticator', 'okta_email');
    await sendCode(first, latestMail()?.code);
    await signedUp(first, events);
    clearPage();
    await settle();

    events = listen();
    const widget = place({ clientId: 'own', signInUrl });
    await sendProfile(widget, EMAIL);
    const form = await atStep(widget, 'enroll-authenticator', 'okta_email');
    expect(form.innerText).to.contain(
      `We sent a message to ${EMAIL}. Enter the code from it here.`,
    );
    expect(latestMail()?.text).to.match(/has one already/);
    await sendCode(widget, '123456');
    await expectFailures(widget, events, 'invalid-code');
    const link = Array.from(form.querySelectorAll('a')).find((one) => textOf(one) === 'Sign in')!;
    expect([link.href, link.target]).to.deep.equal([signInUrl, '']);
    let followed = false;
    const stay = (event: Event) => {
      followed = !event.defaultPrevented;
      event.preventDefault();
    };
    document.addEventListener('click', stay, { once: true });
    link.click();
    expect(followed).to.equal(true);
  });
});

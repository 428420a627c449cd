import { expect } from '@open-wc/testing';
import type { Policy } from '../../src/emulator/index.js';
import '../../src/define.js';
import type { OktaRegister } from '../../src/element/okta-register.js';
import { withPolicy } from '../e2e/own-app.js';
import { buttons, clearPage, settle, submit, textOf } from './helpers.js';
import { openOrg, place, press, sendCode, type Org } from './org.js';
import { ADA, atStep, enterPassword, hear, latestCode, register } from './person.js';

let org: Org;
let heard: ReturnType<typeof hear>;

afterEach(async () => {
  clearPage();
  await settle();
  org.close();
});

/** Past the profile, under a policy. */
async function open(policy: Partial<Policy>): Promise<OktaRegister> {
  org = openOrg({ apps: withPolicy(policy).apps! });
  heard = hear();
  const widget = place({ clientId: 'own' });
  await register(widget);
  return widget;
}

const latestMail = () => org.emulator.outbox.latest(ADA.email);

describe('A password that has expired', () => {
  const elsewhere = { passwordKeptAt: { name: 'Directory', url: 'https://directory.example/' } };

  async function withPassword(more: Partial<Policy> = {}): Promise<OktaRegister> {
    const widget = await open({
      required: [['okta_password']],
      passwordExpiresInDays: 0,
      ...more,
    });
    await atStep(widget, 'enroll-authenticator', 'okta_password');
    await enterPassword(widget);
    return widget;
  }

  it('is replaced before one goes on', async () => {
    const widget = await withPassword();
    const form = await atStep(widget, 'reenroll-authenticator', 'okta_password');
    expect(form.innerText).to.contain('Your password has expired.');
    expect(buttons(form)).not.to.contain('Skip');
    await enterPassword(widget, 'Moss and 8 windows');
    await heard.signedUp();
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
    await heard.signedUp();
    expect(org.emulator.users.find(ADA.email)?.profile).to.contain({ email: ADA.email });
  });
});

describe('An email address that is enrolled by its proof', () => {
  it('is proven by a code, after leave to send it', async () => {
    const widget = await open({ autoEnroll: true, askBeforeSending: true });
    await atStep(widget, 'authenticator-verification-data', 'okta_email');
    expect(latestMail()).to.equal(undefined);
    await submit(widget);
    await atStep(widget, 'challenge-authenticator', 'okta_email');
    await sendCode(widget, '000000');
    await heard.failed(widget, 'invalid-code');
    await sendCode(widget, latestCode(org));
    await heard.signedUp();
    const account = org.emulator.users.find(ADA.email);
    expect(account?.enrollments.map(({ key }) => key)).to.deep.equal(['okta_email']);
  });
});

describe('Where the org does not say whether an address has an account', () => {
  const signInUrl = 'https://example.com/sign-in';

  it('the code is waited for as ever, and the way to the account stays', async () => {
    const first = await open({ enumerationPrevention: true });
    await atStep(first, 'enroll-authenticator', 'okta_email');
    await sendCode(first, latestCode(org));
    await heard.signedUp();
    clearPage();
    await settle();

    heard = hear();
    const widget = place({ clientId: 'own', signInUrl });
    await register(widget);
    const form = await atStep(widget, 'enroll-authenticator', 'okta_email');
    expect(form.innerText).to.contain(
      `We sent a message to ${ADA.email}. Enter the code from it here.`,
    );
    expect(latestMail()?.text).to.match(/has one already/);
    await sendCode(widget, '123456');
    await heard.failed(widget, 'invalid-code');
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

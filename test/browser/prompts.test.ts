import { expect } from '@open-wc/testing';
import '../../src/define.js';
import type { OktaRegister } from '../../src/element/okta-register.js';
import type { Policy } from '../../src/emulator/index.js';
import { ownApp } from '../e2e/own-app.js';
import {
  control,
  option,
  settle,
  stopClock,
  submit,
  textOf,
  until,
  type Clock,
} from './helpers.js';
import {
  atStep,
  choose,
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
  sendPhone,
  sendProfile,
  signedUp,
  titled,
} from './org.js';

const EMAIL = 'ada@example.com';
const PHONE = '+15551234567';

let org: Org;
let widget: OktaRegister;
let heard: Heard;
let clock: Clock | undefined;

endsClean(() => {
  org.close();
  clock?.restore();
  clock = undefined;
});

/** Somebody comes to a page whose org has this policy. */
function arrive(policy: Partial<Policy>): void {
  org = openOrg({ apps: [ownApp(policy)] });
  widget = place({ clientId: 'own' });
  heard = listen(widget);
}

/** From the profile on, past the code in the mail. */
async function enter(policy: Partial<Policy>): Promise<void> {
  arrive(policy);
  await sendProfile(widget, EMAIL);
  await atStep(widget, 'enroll-authenticator', 'okta_email');
  await sendCode(widget, org.emulator.outbox.latest(EMAIL)?.code);
}

const lines = () => Array.from(widget.querySelectorAll('.okta-register-details li'), textOf);

/** What can be read of the step. */
const shown = () => widget.querySelector('form')!.innerText.replace(/\s+/g, ' ');

const addressOf = (link: string) =>
  Array.from(widget.querySelectorAll('a'))
    .find((one) => textOf(one) === link)
    ?.getAttribute('href');

describe('Prompts', () => {
  it('come one after another', async () => {
    await enter({
      profileUpdate: [{ name: 'city', label: 'City', required: false }],
      passkeyPromotion: true,
      consent: 'all',
      keepMeSignedIn: true,
    });
    await atStep(widget, 'profile-update');
    await press(widget, 'Skip');
    await atStep(widget, 'enroll-authenticator-promotion');
    await press(widget, 'Not now');
    await atStep(widget, 'consent');
    option(widget, 'Allow Access').click();
    await submit(widget);
    await atStep(widget, 'keep-me-signed-in');
    await submit(widget);
    await signedUp(widget, heard);
    expect(org.emulator.users.find(EMAIL)).not.to.equal(undefined);
  });
});

describe('A passkey that is offered at the end', () => {
  it('is skipped', async () => {
    await enter({ passkeyPromotion: true });
    await atStep(widget, 'enroll-authenticator-promotion', 'webauthn');
    await press(widget, 'Not now');
    await signedUp(widget, heard);
    const enrolled = org.emulator.users.find(EMAIL)?.enrollments.map(({ key }) => key);
    expect(enrolled).to.deep.equal(['okta_email']);
  });
});

describe('Whether to stay signed in', () => {
  for (const stay of [true, false]) {
    it(`is answered with ${stay ? 'yes' : 'no'}`, async () => {
      await enter({ keepMeSignedIn: true });
      await atStep(widget, 'keep-me-signed-in');
      const box = option(widget, 'Stay signed in');
      expect([box.type, box.checked]).to.deep.equal(['checkbox', false]);
      if (stay) box.click();
      await submit(widget);
      await signedUp(widget, heard);
      expect(org.bodiesTo('/keep-me-signed-in')).to.deep.equal([{ keepMeSignedIn: stay }]);
    });
  }
});

describe('What has to be set up beside what is required', () => {
  it('is a number of a group, and then a device that may be used a while longer', async () => {
    await enter({
      groups: [{ keys: ['okta_password', 'phone_number', 'security_question'], count: 2 }],
      deviceGracePeriod: {
        until: '2030-02-01T00:00:00.000Z',
        ways: [{ label: 'Update it', url: 'https://example.com/update' }],
      },
    });
    const radiosUnder = (title: string) =>
      Array.from(widget.querySelectorAll('fieldset'))
        .find((set) => textOf(set.querySelector(':scope > legend')) === title)
        ?.querySelectorAll('[type="radio"]').length;
    await atStep(widget, 'select-authenticator-enroll');
    expect(radiosUnder('Set up 2 of these')).to.equal(3);
    await choose(widget, 'Password');
    await atStep(widget, 'enroll-authenticator', 'okta_password');
    await sendPassword(widget);
    await atStep(widget, 'select-authenticator-enroll');
    expect(radiosUnder('Set up 1 of these')).to.equal(2);
    await choose(widget, 'Phone');
    await atStep(widget, 'authenticator-enrollment-data');
    await sendPhone(widget, PHONE);
    await atStep(widget, 'enroll-authenticator', 'phone_number');
    await sendCode(widget, org.emulator.outbox.latest(PHONE)?.code);
    await atStep(widget, 'device-assurance-grace-period');
    expect(addressOf('Update it')).to.equal('https://example.com/update');
    await submit(widget);
    await signedUp(widget, heard);
    await expectFailures(widget, heard);
  });
});

describe('Consent', () => {
  it('to everything is given with its scopes in view', async () => {
    await enter({ consent: 'all' });
    await atStep(widget, 'consent');
    expect(lines()).to.deep.equal(['View your profile information.', 'View your email address.']);
    await submit(widget);
    await expectFailures(widget, heard, 'invalid-input');
    option(widget, 'Allow Access').click();
    await submit(widget);
    await signedUp(widget, heard);
    expect(org.bodiesTo('/consent')).to.deep.equal([{ consent: true }]);
  });

  it('that is not given ends the sign-up', async () => {
    await enter({ consent: 'all' });
    await atStep(widget, 'consent');
    option(widget, "Don't Allow").click();
    await submit(widget);
    await atStep(widget, 'terminal');
    await expectFailures(widget, heard, 'access-denied');
    await press(widget, 'Start again');
    await atStep(widget, 'enroll-profile');
  });

  it('scope by scope is given for those that are ticked', async () => {
    await enter({ consent: 'granular' });
    await atStep(widget, 'granular-consent');
    await expectFailures(widget, heard);
    expect(widget.querySelectorAll('[type="checkbox"]')).to.have.lengthOf(2);
    option(widget, 'View your email address.').click();
    await press(widget, 'Allow');
    const { tokens } = await signedUp(widget, heard);
    expect(tokens.idToken?.claims).not.to.have.property('email');
    expect(org.bodiesTo('/consent')).to.deep.equal([
      { consent: true, optedScopes: { openid: true, profile: true, email: false } },
    ]);
  });

  it('scope by scope can be refused as a whole', async () => {
    await enter({ consent: 'granular' });
    await atStep(widget, 'granular-consent');
    await press(widget, 'Don’t allow');
    await atStep(widget, 'terminal');
    await expectFailures(widget, heard, 'access-denied');
    expect(org.bodiesTo('/consent')).to.deep.equal([{ consent: false }]);
  });

  it('of whoever opened the mail says what asked for it', async () => {
    await enter({ emailConsent: true });
    await atStep(widget, 'email-challenge-consent');
    expect(lines()).to.deep.equal(['Application: Own']);
    option(widget, 'Allow').click();
    await submit(widget);
    await signedUp(widget, heard);
  });

  it('of whoever opened the mail, refused, ends the sign-up', async () => {
    await enter({ emailConsent: true });
    await atStep(widget, 'email-challenge-consent');
    option(widget, 'Deny').click();
    await submit(widget);
    await atStep(widget, 'terminal');
    await expectFailures(widget, heard, 'refused');
    expect(shown()).to.contain('Operation cancelled by user.');
  });
});

describe('A grace period', () => {
  it('is shown with the authenticator: until when, or how often it can be put off', async () => {
    const end = new Date(Date.now() + 3 * 24 * 60 * 60 * 1000);
    await enter({
      optional: ['okta_password', 'security_question', 'symantec_vip', 'google_otp'],
      gracePeriods: {
        okta_password: { until: end.toISOString() },
        security_question: { skips: 2 },
        symantec_vip: { skips: 1 },
      },
    });
    await atStep(widget, 'select-authenticator-enroll');
    const date = new Intl.DateTimeFormat('en', { dateStyle: 'long' }).format(end);
    const about = (name: string) =>
      option(widget, name).closest('label')!.innerText.replace(/\s+/g, ' ').trim();
    expect(about('Password')).to.contain(`Required from ${date}`);
    expect(about('Security Question')).to.match(/put off 2 more times/);
    expect(about('Symantec VIP')).to.match(/put off 1 more time$/);
    expect(about('Google Authenticator')).not.to.match(/put off|Required/);
    await press(widget, 'Skip');
    await signedUp(widget, heard);
  });
});

describe('An org that is in safe mode', () => {
  it('lets people wait, and the page goes on by itself', async () => {
    clock = stopClock();
    await enter({ safeMode: { wait: 2 } });
    await atStep(widget, 'poll');
    expect(shown()).to.contain('This page goes on by itself.');
    await settle();
    expect(org.count('/idp/idx/poll')).to.equal(0);
    await clock.tickUntil(() => heard.details('registered').length);
    await signedUp(widget, heard);
    expect(org.count('/idp/idx/poll')).to.equal(2);
  });

  it('that can set nothing up says so, and goes on', async () => {
    await enter({ safeMode: 'optional', optional: ['okta_password'] });
    await atStep(widget, 'skip');
    await titled(widget, 'Not available right now');
    expect(shown()).to.match(/temporarily unavailable/);
    await submit(widget);
    await signedUp(widget, heard);
  });
});

describe('A password that expires soon', () => {
  const TITLE = 'Your password expires soon';
  const toWarning = async () => {
    arrive({
      required: [['okta_password']],
      passwordExpiresInDays: 4,
      password: { minLength: 8, minNumber: 1 },
    });
    await sendProfile(widget, EMAIL);
    await atStep(widget, 'enroll-authenticator', 'okta_password');
    await sendPassword(widget);
    await atStep(widget, 'reenroll-authenticator-warning', 'okta_password');
  };

  it('can be changed', async () => {
    await toWarning();
    await sendPassword(widget, 'password1', TITLE);
    await expectFailures(widget, heard, 'password-refused');
    await sendPassword(widget, 'Moss and 8 windows', TITLE);
    await signedUp(widget, heard);
  });

  it('can be left', async () => {
    await toWarning();
    await press(widget, 'Skip');
    await signedUp(widget, heard);
  });
});

describe('An org that lets nobody in', () => {
  it('for now says so, and can be asked again', async () => {
    arrive({ registrationUnavailable: true });
    const { policy } = org.emulator.apps[0]!;
    const [failure] = await expectFailures(widget, heard, 'sign-up-unavailable');
    expect(failure?.retryable).to.equal(true);
    expect(shown()).to.contain('Registration is currently unavailable.');
    delete policy.registrationUnavailable;
    await press(widget, 'Try again');
    await until(() => widget.querySelector('[name="userProfile.email"]'));
    expect(control(widget, 'userProfile.email').getClientRects()).to.have.lengthOf(1);
    await sendProfile(widget, EMAIL);
    await atStep(widget, 'enroll-authenticator', 'okta_email');
  });

  it('says why in its own words, with its link', async () => {
    arrive({
      denied: {
        message: 'Only from the office.',
        links: [{ label: 'Ask for help', url: 'https://help.example/' }],
      },
    });
    await sendProfile(widget, EMAIL);
    await atStep(widget, 'terminal');
    await expectFailures(widget, heard, 'access-denied');
    expect(shown()).to.contain('Only from the office.');
    expect(addressOf('Ask for help')).to.equal('https://help.example/');
  });
});

import { expect } from '@open-wc/testing';
import { TOTP } from 'otpauth';
import type { AuthenticatorKey, Policy } from '../../src/emulator/index.js';
import '../../src/define.js';
import type { OktaRegister } from '../../src/element/okta-register.js';
import { ownApp } from '../e2e/own-app.js';
import {
  buttons,
  errorsIn,
  fill,
  labelled,
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
  choices,
  choose,
  endsClean,
  expectFailures,
  type Heard,
  listen,
  openOrg,
  type Org,
  ORIGIN,
  place,
  press,
  sendCode,
  sendProfile,
  signedUp,
} from './org.js';
import { atProvider, errorOf } from './person.js';

const EMAIL = 'ada@example.com';
const LIST = 'select-authenticator-enroll';

let org: Org;
let events: Heard;
let clock: Clock | undefined;

endsClean(() => {
  clock?.restore();
  clock = undefined;
  org.close();
});

/** At the list, after the e-mail address: these authenticators are there to choose from. */
async function offer(keys: AuthenticatorKey[], more: Partial<Policy> = {}): Promise<OktaRegister> {
  org = openOrg({ apps: [ownApp({ optional: keys, ...more })], now: () => Date.now() });
  events = listen();
  const widget = place({ clientId: 'own' });
  await sendProfile(widget, EMAIL);
  await atStep(widget, 'enroll-authenticator', 'okta_email');
  await sendCode(widget, org.emulator.outbox.latest(EMAIL)?.code);
  await atStep(widget, LIST);
  return widget;
}

const enrolled = () => org.emulator.users.find(EMAIL)?.enrollments.map(({ key }) => key);

const credentialsSent = () => org.bodiesTo('/challenge/answer').at(-1)?.['credentials'];

/** The phone, which the emulator plays: its owner opens the link, or scans the code. */
async function confirmOnPhone(link = '/emulator/okta-verify'): Promise<void> {
  const request = new Request(new URL(link, ORIGIN), { method: 'POST' });
  const response = await org.emulator.fetch(request);
  expect(await response.json()).to.deep.equal({ confirmed: true });
  // The page asks every four seconds.
  await clock!.tick(4000);
}

describe('A security question', () => {
  it('is chosen from the list', async () => {
    const widget = await offer(['security_question']);
    await choose(widget, 'Security Question');
    const form = await atStep(widget, 'enroll-authenticator', 'security_question');
    const question = labelled(form, 'Choose a security question', 'select');
    question.selectedIndex = 2;
    question.dispatchEvent(new Event('change', { bubbles: true }));
    const { value: questionKey } = question;
    fill(labelled(form, 'Answer'), 'Fern');
    await submit(widget);
    await signedUp(widget, events);
    expect(questionKey).not.to.equal('');
    expect(credentialsSent()).to.deep.equal({ questionKey, answer: 'Fern' });
    expect(enrolled()).to.deep.equal(['okta_email', 'security_question']);
  });

  it('may be one’s own; what is wrong with it is told on its field', async () => {
    const widget = await offer(['security_question']);
    await choose(widget, 'Security Question');
    const form = await atStep(widget, 'enroll-authenticator', 'security_question');
    labelled(form, 'Create my own').click();
    await settle();
    const question = labelled(form, 'Create a security question');
    const answer = labelled(form, 'Answer');
    fill(question, '<b>Which</b> fern?');
    fill(answer, 'abc');
    await submit(widget);
    await expectFailures(widget, events, 'invalid-input');
    expect(errorsIn(form)).to.have.lengthOf(2);
    expect(errorsIn(form).join()).to.match(/HTML tags.*at least 4/s);
    expect(question.value).to.equal('<b>Which</b> fern?');
    expect(question.getAttribute('aria-invalid')).to.equal('true');
    fill(question, 'Which fern?');
    fill(answer, 'Maidenhair');
    await submit(widget);
    await signedUp(widget, events);
    expect(credentialsSent()).to.deep.equal({
      questionKey: 'custom',
      question: 'Which fern?',
      answer: 'Maidenhair',
    });
  });
});

describe('A hardware token', () => {
  it('of Symantec is set up with its ID and two codes in a row', async () => {
    const widget = await offer(['symantec_vip']);
    await choose(widget, 'Symantec VIP');
    const form = await atStep(widget, 'enroll-authenticator', 'symantec_vip');
    fill(labelled(form, 'Enter credential ID'), 'VSMT12345678');
    fill(labelled(form, 'Security Code 1'), '123456');
    fill(labelled(form, 'Security Code 2'), '123456');
    await submit(widget);
    await expectFailures(widget, events, 'invalid-code');
    expect(errorOf(widget, 'credentials.nextPasscode')).not.to.equal('');
    fill(labelled(form, 'Security Code 2'), '654321');
    await submit(widget);
    await signedUp(widget, events);
    expect(enrolled()).to.deep.equal(['okta_email', 'symantec_vip']);
  });

  for (const [label, key] of [
    ['RSA SecurID', 'rsa_token'],
    ['On-Prem MFA', 'onprem_mfa'],
  ] as const) {
    it(`of ${label} is set up with the name there and a code, after waiting for the next one`, async () => {
      const widget = await offer([key]);
      await choose(widget, label);
      const form = await atStep(widget, 'enroll-authenticator', key);
      expect(labelled(form, 'User Name').value).to.equal(EMAIL);
      fill(labelled(form, 'Passcode'), '000000');
      await submit(widget);
      await expectFailures(widget, events, 'invalid-input');
      expect(form.innerText).to.contain('Wait for token to change');
      fill(labelled(form, 'User Name'), 'ada');
      fill(labelled(form, 'Passcode'), '123456');
      await submit(widget);
      await signedUp(widget, events);
      const { clientData, passcode, id } = credentialsSent() as Record<string, string>;
      expect([clientData, passcode]).to.deep.equal(['ada', '123456']);
      expect(id).to.be.a('string').that.is.not.empty;
      expect(enrolled()).to.deep.equal(['okta_email', key]);
    });
  }
});

describe('Okta Verify', () => {
  /** From the list to Okta Verify, with a clock that stands still. */
  async function set(more: Partial<Policy> = {}): Promise<OktaRegister> {
    clock = stopClock();
    const widget = await offer(['okta_verify'], more);
    await choose(widget, 'Okta Verify');
    await atStep(widget, 'enroll-poll', 'okta_verify');
    return widget;
  }

  it('is set up by scanning a code, and the page goes on by itself', async () => {
    const widget = await set();
    const picture = widget.querySelector<HTMLImageElement>('img[alt*="QR code"]')!;
    await until(() => picture.naturalWidth > 0, 'the picture');
    await confirmOnPhone();
    await signedUp(widget, events);
    expect(enrolled()).to.deep.equal(['okta_email', 'okta_verify']);
  });

  for (const [channel, name, wrong, to] of [
    ['Get a link by email', 'email', 'ada', 'ada@phone.example'],
    ['Get a link by SMS', 'phoneNumber', '+1', '+15551234567'],
  ] as const) {
    it(`is set up by a link (${name}), which can be sent again`, async () => {
      const widget = await set();
      await press(widget, 'Set it up another way');
      await atStep(widget, 'select-enrollment-channel');
      labelled(widget, channel).click();
      await submit(widget);
      await atStep(widget, 'enrollment-channel-data');
      type(widget, name, wrong);
      await submit(widget);
      await until(() => errorOf(widget, name), 'the error');
      type(widget, name, to);
      await submit(widget);
      const form = await atStep(widget, 'enroll-poll', 'okta_verify');
      expect(form.innerText).to.contain(`to ${to}.`);
      const links = () => org.emulator.outbox.messages.filter((message) => message.to === to);
      expect(links()).to.have.lengthOf(1);
      await clock!.tick(60_000);
      await press(widget, 'Send again');
      await until(() => links().length > 1, 'the second link');
      expect(links()).to.have.lengthOf(2);
      await atStep(widget, 'enroll-poll', 'okta_verify');
      await confirmOnPhone(links().at(-1)?.link);
      await signedUp(widget, events);
      expect(enrolled()).to.deep.equal(['okta_email', 'okta_verify']);
    });
  }

  it('is set up on the same device by a link, or given up for another method', async () => {
    const widget = await set({
      optional: ['okta_verify', 'security_question'],
      oktaVerifyChannels: ['samedevice', 'qrcode'],
    });
    const linkTo = (label: string) =>
      Array.from(widget.querySelectorAll('a')).find((link) => textOf(link) === label)?.href;
    const link = linkTo('Open Okta Verify');
    expect(link).to.contain(`${ORIGIN}/emulator/okta-verify?id=`);
    expect(linkTo('Get the app')).to.match(/^https:/);
    await press(widget, 'Choose another method');
    await atStep(widget, LIST);
    await choose(widget, 'Okta Verify');
    await atStep(widget, 'enroll-poll', 'okta_verify');
    await press(widget, 'Set it up another way');
    await atStep(widget, 'select-enrollment-channel');
    await press(widget, 'Back');
    await atStep(widget, 'enroll-poll', 'okta_verify');
    expect(linkTo('Open Okta Verify')).not.to.equal(link);
    await confirmOnPhone(linkTo('Open Okta Verify'));
    await atStep(widget, LIST);
    expect(enrolled()).to.deep.equal(['okta_email', 'okta_verify']);
    expect(choices(widget)).to.deep.equal(['Security Question']);
    await press(widget, 'Skip');
    await signedUp(widget, events);
  });
});

describe('Okta Verify in three keys', () => {
  const KEYS = ['okta_verify_totp', 'okta_verify_push', 'okta_verify_fastpass'] as const;

  it('is set up one by one: a code that is typed, and two that a phone confirms', async () => {
    clock = stopClock();
    const widget = await offer([], { groups: [{ keys: [...KEYS], count: 3 }] });
    const names = ['Okta Verify code', 'Okta Verify push', 'Okta FastPass'];
    expect(choices(widget)).to.deep.equal(names);

    await choose(widget, 'Okta Verify code');
    await atStep(widget, 'enroll-authenticator', 'okta_verify_totp');
    const secret = widget.step?.authenticator?.contextualData['sharedSecret'];
    await sendCode(widget, new TOTP({ secret: String(secret) }).generate());

    await atStep(widget, LIST);
    await choose(widget, 'Okta Verify push');
    // The last one is there without being chosen.
    for (const key of ['okta_verify_push', 'okta_verify_fastpass']) {
      await atStep(widget, 'enroll-poll', key);
      await confirmOnPhone();
    }
    await signedUp(widget, events);
    expect(enrolled()).to.deep.equal(['okta_email', ...KEYS]);
  });
});

describe('An authenticator that an administrator sets up', () => {
  it('says so in the list, where another one can be chosen', async () => {
    const widget = await offer(['custom_otp', 'custom_app']);
    await choose(widget, 'Custom OTP');
    await expectFailures(widget, events, 'invalid-input');
    const form = await atStep(widget, LIST);
    expect(form.innerText).to.contain('Contact your administrator to continue enrollment');
    expect(buttons(form)).to.contain('Skip');
    await press(widget, 'Skip');
    await signedUp(widget, events);
  });
});

// The way there and back by real pages: test/e2e/authenticators.test.ts.
describe('An identity provider as an authenticator', () => {
  const address = location.href;
  afterEach(() => history.replaceState(null, '', address));

  async function answer(
    widget: OktaRegister,
    key: string,
    label: string,
    decision: 'approve' | 'refuse',
  ): Promise<OktaRegister> {
    await atStep(widget, 'redirect-idp', key);
    await atProvider(org, widget, label, { decision });
    return place({ clientId: 'own' });
  }

  it('Smart Card: there and back again', async () => {
    const widget = await offer(['smart_card_idp']);
    await choose(widget, 'Smart Card');
    const back = await answer(widget, 'smart_card_idp', 'Smart Card', 'approve');
    await signedUp(back, events);
    expect(enrolled()).to.deep.equal(['okta_email', 'smart_card_idp']);
  });

  it('Company Login: refused there, tried again here, with something left to do', async () => {
    const first = await offer(['external_idp', 'security_question']);
    await choose(first, 'Company Login');
    const second = await answer(first, 'external_idp', 'Company Login', 'refuse');
    await atStep(second, 'redirect-idp', 'external_idp');
    expect(textOf(second)).to.contain('Unable to enroll authenticator. Try again.');
    const third = await answer(second, 'external_idp', 'Company Login', 'approve');
    await atStep(third, LIST);
    expect(location.search).to.equal('');
    expect(enrolled()).to.deep.equal(['okta_email', 'external_idp']);
    expect(events.details('registered')).to.deep.equal([]);
    await press(third, 'Skip');
    await signedUp(third, events);
  });
});

describe('A passkey', () => {
  const { credentials } = navigator;
  afterEach(() => {
    Object.defineProperty(navigator, 'credentials', { configurable: true, value: credentials });
  });

  it('that does not work leaves the other methods open', async () => {
    const create = () => Promise.reject(new DOMException('', 'NotAllowedError'));
    Object.defineProperty(navigator, 'credentials', { configurable: true, value: { create } });
    org = openOrg({
      apps: [
        ownApp({
          required: [['okta_email', 'webauthn']],
          passkeys: { userVerification: 'required' },
        }),
      ],
    });
    events = listen();
    const widget = place({ clientId: 'own' });
    await sendProfile(widget, EMAIL);
    await choose(widget, 'Security Key or Biometric');
    await atStep(widget, 'enroll-authenticator', 'webauthn');
    await press(widget, 'Create passkey');
    await expectFailures(widget, events, 'passkey-failed');
    await press(widget, 'Choose another method');
    await choose(widget, 'Email');
    await atStep(widget, 'enroll-authenticator', 'okta_email');
    await sendCode(widget, org.emulator.outbox.latest(EMAIL)?.code);
    await signedUp(widget, events);
  });
});

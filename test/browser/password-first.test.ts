import { expect } from '@open-wc/testing';
import '../../src/define.js';
import type { OktaRegister } from '../../src/element/okta-register.js';
import { passwordFirst, type App } from '../../src/emulator/index.js';
import { control, expectSame, metRules, settle, submit, textOf, type, until } from './helpers.js';
import {
  atStep,
  choices,
  choose,
  endsClean,
  openOrg,
  type Org,
  place,
  press,
  sendCode,
  sendPassword,
  sendPhone,
  shown,
  signedUp,
} from './org.js';
import {
  ADA,
  enterPassword,
  errorOf,
  fillProfile,
  hear,
  latestCode,
  PASSCODE,
  PASSWORD,
  PHONE,
  toCode,
  toList,
  toPassword,
} from './person.js';

const NUMBER = 'authenticator.phoneNumber';

/** An org that asks for other things, in another order. */
const ownProfile: App = {
  ...passwordFirst,
  policy: {
    ...passwordFirst.policy,
    profile: [
      { name: 'email', label: 'Your e-mail', required: true },
      { name: 'firstName', label: 'Given name', required: true },
      { name: 'shoeSize', label: 'Shoe size', required: false },
    ],
  },
};

describe('Password first', () => {
  let org: Org;
  let heard: ReturnType<typeof hear>;

  beforeEach(() => {
    org = openOrg();
    heard = hear();
  });

  endsClean(() => {
    org.close();
  });

  const atList = (widget: OktaRegister) => atStep(widget, 'select-authenticator-enroll');
  const atPhoneCode = (widget: OktaRegister) =>
    atStep(widget, 'enroll-authenticator', 'phone_number');
  const atEmailCode = (widget: OktaRegister) =>
    atStep(widget, 'enroll-authenticator', 'okta_email');

  /** Puts a widget on the page and leads it to a step. */
  async function placeAt(lead: (widget: OktaRegister) => Promise<void>): Promise<OktaRegister> {
    const widget = place();
    await lead(widget);
    return widget;
  }

  /** At the list of what can be skipped: the phone. */
  async function toPhone(): Promise<OktaRegister> {
    const widget = await placeAt(toCode);
    await sendCode(widget, latestCode(org));
    await atList(widget);
    return widget;
  }

  async function toPhoneNumber(): Promise<OktaRegister> {
    const widget = await placeAt(toList);
    await choose(widget, 'Phone');
    await atStep(widget, 'authenticator-enrollment-data', 'phone_number');
    return widget;
  }

  it('the profile form asks for what the org asks for, in its order, with its words', async () => {
    org.close();
    org = openOrg({ apps: [ownProfile] });
    const widget = place();
    const labels = () => Array.from(widget.querySelectorAll('form label'), textOf);
    await until(() => labels().includes('Your e-mail'));
    expect(labels()).to.deep.equal(['Your e-mail', 'Given name', 'Shoe size (optional)']);
    const inputs = Array.from(widget.querySelectorAll<HTMLInputElement>('form input'));
    expect(inputs.map(({ name }) => name)).to.deep.equal([
      'userProfile.email',
      'userProfile.firstName',
      'userProfile.shoeSize',
    ]);
    await fillProfile(widget, { email: ADA.email, firstName: 'Ada' });
    await submit(widget);
    await atList(widget);
    expect(org.bodiesTo('/enroll/new')).to.deep.equal([
      { userProfile: { email: ADA.email, firstName: 'Ada' } },
    ]);
  });

  it('what is typed before the org has answered stays, though its form has another order', async () => {
    org.close();
    org = openOrg({ apps: [ownProfile] });
    const enroll = org.hold('/idp/idx/enroll');
    const widget = place();
    const first = () => textOf(widget.querySelector('form label'));
    await until(() => org.count('/idp/idx/enroll'), 'the form is asked for');
    type(widget, 'userProfile.email', 'ada@example');
    expect(first()).to.equal('First name');
    enroll.resolve(undefined);
    await until(() => first() === 'Your e-mail', 'the org’s form');
    // As the keyboard does: where the focus is, at the caret.
    document.execCommand('insertText', false, '.com');
    expect(control(widget, 'userProfile.email').value).to.equal(ADA.email);
  });

  it('names and kinds of the controls are those of the contract', async () => {
    const widget = await placeAt(toList);
    const radios = widget.querySelectorAll<HTMLInputElement>('form [name="authenticator"]');
    expect(Array.from(radios, ({ type }) => type)).to.deep.equal(['radio', 'radio']);
    const legends = Array.from(widget.querySelectorAll('form fieldset > legend'), textOf);
    expect(legends).to.deep.equal(['Required sign-in methods']);
    await choose(widget, 'Phone');
    await atStep(widget, 'authenticator-enrollment-data');
    const number = control(widget, NUMBER);
    expect(number.getAttribute('type')).to.equal('tel');
    expect(number.getAttribute('autocomplete')).to.equal('tel');
    await sendPhone(widget, PHONE);
    await atPhoneCode(widget);
    const passcode = control(widget, PASSCODE);
    expect(passcode.getAttribute('autocomplete')).to.equal('one-time-code');
    expect(passcode.getAttribute('inputmode')).to.equal('numeric');
    // Password managers and the site's scripts reach every control from the document.
    expect(document.forms).not.to.have.lengthOf(0);
    expect(document.querySelector('okta-register form input')).not.to.equal(null);
  });

  it('two different passwords are an error on the second and send nothing', async () => {
    const widget = await placeAt(toPassword);
    const before = org.seen.length;
    await enterPassword(widget, PASSWORD, `${PASSWORD}!`);
    await heard.failed(widget, 'invalid-input');
    const again = control(widget, 'confirm-password');
    expect(errorOf(widget, 'confirm-password')).to.equal('The passwords don’t match.');
    expect(again.getAttribute('aria-invalid')).to.equal('true');
    expectSame(document.activeElement, again);
    expect(control(widget, PASSCODE).value).to.equal(PASSWORD);
    expect(org.seen).to.have.lengthOf(before);

    await sendPassword(widget, PASSWORD);
    await atList(widget);
    expect(org.bodiesTo('/challenge/answer')).to.deep.equal([
      { credentials: { passcode: PASSWORD } },
    ]);
  });

  it('the rules of the password are ticked as one types', async () => {
    const widget = await placeAt(toPassword);
    const metAfter = async (text: string) => {
      type(widget, PASSCODE, text);
      await settle();
      return metRules(widget);
    };
    expect(widget.querySelectorAll('.okta-register-rules li')).to.have.lengthOf(7);
    expect(metRules(widget)).to.deep.equal([]);
    const excluded = ['No part of your email address', 'Not your first name', 'Not your last name'];
    for (const text of ['a', 'ab', 'abc']) {
      expect(await metAfter(text)).to.deep.equal(['A lowercase letter', ...excluded]);
    }
    expect(await metAfter('abcDEF12')).to.have.lengthOf(7);
    expect(await metAfter('Lovelace1')).not.to.include('Not your last name');
  });

  for (const [method, kind, words] of [
    ['SMS', 'sms', 'SMS we sent to +1 ••• ••• 4567'],
    ['Voice call', 'voice', 'call we made to +1 ••• ••• 4567'],
  ] as const) {
    it(`a phone is proven by ${method}, its number sent as E.164`, async () => {
      const widget = await toPhone();
      await submit(widget);
      await sendPhone(widget, '+1 (555) 123-4567', method);
      await atPhoneCode(widget);
      expect(shown(widget)).to.contain(words);
      const { authenticator } = org.bodiesTo('/credential/enroll').at(-1)!;
      expect(authenticator).to.include({ phoneNumber: PHONE, methodType: kind });
      await sendCode(widget, latestCode(org, PHONE, kind));
      await signedUp(widget, heard, 'Ada Lovelace');
    });
  }

  it('the phone may be the required one, and the e-mail the optional one', async () => {
    const widget = await toPhoneNumber();
    await sendPhone(widget, PHONE);
    await atPhoneCode(widget);
    await sendCode(widget, latestCode(org, PHONE));
    await atList(widget);
    expect(choices(widget)).to.deep.equal(['Email']);
    await submit(widget);
    await atEmailCode(widget);
    await sendCode(widget, latestCode(org));
    await signedUp(widget, heard, 'Ada Lovelace');
  });

  it('a malformed number is an error on its field and sends nothing', async () => {
    const widget = await toPhoneNumber();
    const before = org.seen.length;
    for (const number of ['555 1234', '12345', '+1 555 CALL NOW']) {
      type(widget, NUMBER, number);
      await submit(widget);
      await heard.failed(widget, 'invalid-input');
      expect(errorOf(widget, NUMBER)).to.match(/country code/);
      // Grouped as numbers are, but not lost.
      const kept = control(widget, NUMBER).value;
      expect(kept.replace(/[ ()-]/g, '')).to.equal(number.replaceAll(' ', ''));
    }
    expect(org.seen).to.have.lengthOf(before);
    expect(control(widget, 'authenticator.methodType').getClientRects()).to.have.lengthOf(0);
  });

  it('a wrong number is corrected before the code is sent', async () => {
    const widget = await toPhoneNumber();
    type(widget, NUMBER, '+15550000000');
    await submit(widget);
    await until(() => shown(widget).includes('+1 ••• ••• 0000'));
    await press(widget, 'Change the number');
    await until(() => control(widget, NUMBER).getClientRects().length);
    expect(control(widget, NUMBER).value).to.equal('+15550000000');
    await sendPhone(widget, PHONE);
    await atPhoneCode(widget);
    expect(org.emulator.outbox.latest('+15550000000')).to.equal(undefined);
    await sendCode(widget, latestCode(org, PHONE));
    await atList(widget);
  });

  it('a wrong number is corrected after the code was sent', async () => {
    const widget = await toPhoneNumber();
    await sendPhone(widget, '+15550000000');
    await atPhoneCode(widget);
    await press(widget, 'Use another number');
    await sendPhone(widget, PHONE);
    await atPhoneCode(widget);
    expect(shown(widget)).to.contain('+1 ••• ••• 4567');
    await sendCode(widget, latestCode(org, PHONE));
    await atList(widget);
  });

  it('another method can be chosen while the code of one is waited for', async () => {
    const widget = await toPhoneNumber();
    await press(widget, 'Choose another method');
    await atList(widget);
    await choose(widget, 'Email');
    await atEmailCode(widget);
    await sendCode(widget, latestCode(org));
    await atList(widget);
    expect(choices(widget)).to.deep.equal(['Phone']);
  });

  it('a code is taken with the spaces it was copied with', async () => {
    const widget = await placeAt(toCode);
    const sent = latestCode(org);
    await sendCode(widget, ` ${sent.slice(0, 3)} ${sent.slice(3)} `);
    await atList(widget);
    expect(heard.details('registration-error')).to.deep.equal([]);
  });
});

import { expect } from '@open-wc/testing';
import '../../src/define.js';
import type { OktaRegister } from '../../src/element/okta-register.js';
import type { App } from '../../src/emulator/index.js';
import { ownApp, PROFILE } from '../e2e/own-app.js';
import {
  button,
  buttons,
  control,
  metRules,
  option,
  pick,
  settle,
  submit,
  textOf,
  type,
  until,
} from './helpers.js';
import { atStep, endsClean, openOrg, type Org, place, sendCode, shown, signedUp } from './org.js';
import { ADA, errorOf, fillProfile, hear, latestCode, PASSWORD } from './person.js';

let org: Org;
let heard: ReturnType<typeof hear>;

function begin(apps?: App[]): void {
  org = openOrg(apps && { apps });
  heard = hear();
}

endsClean(() => {
  document.documentElement.lang = '';
  org.close();
});

const set = (widget: OktaRegister, attribute: string, value: string) =>
  type(widget, `userProfile.${attribute}`, value);
const valueOf = (widget: OktaRegister, attribute: string) =>
  control(widget, `userProfile.${attribute}`).value;

const opened = async (): Promise<OktaRegister> => {
  const widget = place({ clientId: 'custom-attributes' });
  await until(() => widget.querySelector('[name="userProfile.age"]'));
  await atStep(widget, 'enroll-profile');
  return widget;
};

/** Every attribute that is required, and the password. */
async function fillRequired(widget: OktaRegister): Promise<void> {
  await fillProfile(widget);
  set(widget, 'age', '36');
  option(widget, 'Team').click();
  pick(widget, 'userProfile.countryCode', 'GB');
  const terms = control(widget, 'userProfile.terms');
  if (!terms.checked) option(widget, 'I accept the terms').click();
  type(widget, 'credentials.passcode', PASSWORD);
  type(widget, 'confirm-password', PASSWORD);
}

const atEmail = (widget: OktaRegister) => atStep(widget, 'enroll-authenticator', 'okta_email');
const profileSent = () => org.bodiesTo('/enroll/new').at(-1)!['userProfile'] as typeof ADA & object;

describe('Attributes of every type', () => {
  beforeEach(() => begin());

  it('are drawn by their type, each with its label', async () => {
    const form = (await opened()).querySelector('form')!;
    const drawn = Array.from(
      form.querySelectorAll<HTMLInputElement>('[name^="userProfile."]'),
      (input) => {
        const group = input.closest('fieldset')?.querySelector('legend');
        const name = input.name.slice('userProfile.'.length);
        return `${name}: ${input.type}: ${textOf(group ?? input.labels?.[0])}`;
      },
    );
    expect(drawn.filter((line, index) => drawn.indexOf(line) === index)).to.deep.equal([
      'firstName: text: First name',
      'lastName: text: Last name',
      'email: email: Email',
      'nickName: text: Nickname (optional)',
      'about: textarea: About you (optional)',
      'age: number: Age',
      'height: number: Height in meters (optional)',
      'birthday: date: Birthday (optional)',
      'plan: radio: Plan',
      'department: select-one: Department (optional)',
      'interests: checkbox: Interests (optional)',
      'countryCode: select-one: Country',
      'locale: select-one: Language (optional)',
      'pet: radio: Do you have a pet? (optional)',
      'terms: checkbox: I accept the terms',
      'newsletter: checkbox: Send me the newsletter (optional)',
    ]);
  });

  it('are sent with the types of the schema, and what was left alone is not sent', async () => {
    const widget = await opened();
    await fillRequired(widget);
    await submit(widget);
    await atEmail(widget);
    expect(org.bodiesTo('/enroll/new')).to.deep.equal([
      {
        userProfile: {
          ...ADA,
          age: 36,
          plan: 'team',
          countryCode: 'GB',
          terms: true,
          registrationLocation: 'web',
        },
        credentials: { passcode: PASSWORD },
      },
    ]);
  });

  it('are all sent when all are given, and kept by the account', async () => {
    const widget = await opened();
    await fillRequired(widget);
    set(widget, 'nickName', 'Countess');
    set(widget, 'about', 'One line.\nAnother.');
    set(widget, 'height', '1.65');
    set(widget, 'birthday', '1815-12-10');
    pick(widget, 'userProfile.department', 'Engineering');
    option(widget, 'Books').click();
    option(widget, 'Sports').click();
    pick(widget, 'userProfile.locale', 'German (Germany)');
    option(widget, 'No').click();
    option(widget, 'Send me the newsletter').click();
    await submit(widget);
    await atEmail(widget);
    expect(profileSent()).to.deep.equal({
      ...ADA,
      nickName: 'Countess',
      about: 'One line.\nAnother.',
      age: 36,
      height: 1.65,
      birthday: '1815-12-10',
      plan: 'team',
      department: 'engineering',
      interests: ['books', 'sports'],
      countryCode: 'GB',
      locale: 'de_DE',
      pet: false,
      terms: true,
      newsletter: true,
      registrationLocation: 'web',
    });
  });

  it('that are required are asked for on their fields before anything is sent', async () => {
    const widget = await opened();
    await fillProfile(widget);
    await submit(widget);
    await heard.failed(widget, 'invalid-input');
    expect(errorOf(widget, 'userProfile.age')).to.equal('Fill in this field.');
    expect(errorOf(widget, 'userProfile.countryCode')).to.equal('Fill in this field.');
    expect(shown(widget)).to.contain('Choose one.');
    expect(org.count('/enroll/new')).to.equal(0);
  });

  it('that the org refuses are told on their fields, and every value stays', async () => {
    const widget = await opened();
    await fillRequired(widget);
    set(widget, 'age', '12');
    set(widget, 'height', '-1');
    set(widget, 'about', 'Mathematics');
    option(widget, 'Music').click();
    await submit(widget);
    await heard.failed(widget, 'invalid-input');
    expect(errorOf(widget, 'userProfile.age')).to.match(/'Age'/);
    expect(errorOf(widget, 'userProfile.height')).to.match(/'Height in meters'/);
    const kept = Array.from(new FormData(widget.querySelector('form')!));
    expect(kept.filter(([, value]) => value !== '')).to.deep.equal([
      ['userProfile.firstName', ADA.firstName],
      ['userProfile.lastName', ADA.lastName],
      ['userProfile.email', ADA.email],
      ['userProfile.about', 'Mathematics'],
      ['userProfile.age', '12'],
      ['userProfile.height', '-1'],
      ['userProfile.plan', 'team'],
      ['userProfile.interests', 'music'],
      ['userProfile.countryCode', 'GB'],
      ['userProfile.terms', 'true'],
      ['credentials.passcode', PASSWORD],
      ['confirm-password', PASSWORD],
    ]);
    set(widget, 'age', '36');
    set(widget, 'height', '');
    await submit(widget);
    await atEmail(widget);
    expect(profileSent()).to.deep.include({ interests: ['music'] });
    expect(profileSent()).not.to.have.property('height');
  });

  it('name countries and languages in the language of the page', async () => {
    document.documentElement.lang = 'de';
    const widget = await opened();
    const label = (attribute: string, value: string) =>
      control(widget, `userProfile.${attribute}`).querySelector(`option[value="${value}"]`)
        ?.textContent;
    expect(label('countryCode', 'AT')).to.equal('Österreich');
    expect(label('locale', 'fr_FR')).to.equal('Französisch (Frankreich)');
  });

  it('offer each country once, by the code that it has today, and languages of a country alone', async () => {
    const widget = await opened();
    const optionsOf = (attribute: string) => [
      ...control<HTMLSelectElement>(widget, `userProfile.${attribute}`).options,
    ];
    const countries = optionsOf('countryCode').filter(({ value }) => value);
    const names = countries.map((country) => textOf(country));
    expect(names.filter((name, at) => names.indexOf(name) !== at)).to.deep.equal([]);
    const codes = countries.map(({ value }) => value);
    expect(codes).to.include.members(['DE', 'GB', 'RS', 'XK']);
    for (const old of ['DD', 'UK', 'YU', 'SU', 'ZZ']) expect(codes).not.to.include(old);
    expect(codes).to.have.length.within(245, 255);
    for (const { value } of optionsOf('locale'))
      expect(value).to.match(/^([a-z]{2}_(?!ZZ)[A-Z]{2})?$/);
  });

  it('stay as they were chosen when the language of the page changes, and the lists are sorted anew', async () => {
    document.documentElement.lang = 'en';
    const widget = await opened();
    pick(widget, 'userProfile.countryCode', 'Germany');
    pick(widget, 'userProfile.locale', 'German (Germany)');
    document.documentElement.lang = 'de';
    // What is chosen, and not the words on the screen: browsers do not agree whether options are there.
    const chosen = () =>
      textOf(control(widget, 'userProfile.countryCode').querySelector(':checked'));
    await until(() => chosen() === 'Deutschland', 'the names in German');
    expect(valueOf(widget, 'countryCode')).to.equal('DE');
    expect(valueOf(widget, 'locale')).to.equal('de_DE');
  });

  it('with the password among them: its rules, the same again, and a look at it', async () => {
    const widget = await opened();
    const password = control(widget, 'credentials.passcode');
    const enter = async (text: string, again = text) => {
      type(widget, 'credentials.passcode', text);
      type(widget, 'confirm-password', again);
      await submit(widget);
    };
    await fillProfile(widget);
    type(widget, 'credentials.passcode', 'ada lovelace');
    await settle();
    expect(metRules(widget)).to.deep.equal([
      'At least 8 characters',
      'A lowercase letter',
      'No part of your email address',
    ]);
    type(widget, 'credentials.passcode', PASSWORD);
    await settle();
    expect(metRules(widget)).to.have.lengthOf(
      widget.querySelectorAll('.okta-register-rule').length,
    );
    button(widget, 'Show password').click();
    await settle();
    expect(password.type).to.equal('text');
    button(widget, 'Hide password').click();
    await settle();
    expect(password.type).to.equal('password');

    await fillRequired(widget);
    await enter(PASSWORD, 'Fern and 7 doors');
    await heard.failed(widget, 'invalid-input');
    expect(errorOf(widget, 'confirm-password')).to.equal('The passwords don’t match.');
    await enter('Short1');
    await heard.failed(widget, 'invalid-input');
    expect(errorOf(widget, 'credentials.passcode')).to.match(/At least 8 characters/);
    await enter('Password1');
    await heard.failed(widget, 'password-refused');
    expect(errorOf(widget, 'credentials.passcode')).to.match(/commonly used/);
    await fillRequired(widget);
    await submit(widget);
    await atEmail(widget);
  });

  it('keep what was typed into the form that is there before the org’s', async () => {
    const introspect = org.hold('/idp/idx/introspect');
    const widget = place({ clientId: 'custom-attributes' });
    await until(() => org.count('/introspect') && widget.querySelector('form'));
    expect(widget.querySelector('[name="userProfile.age"]')).to.equal(null);
    await fillProfile(widget);
    control(widget, 'userProfile.lastName').focus();
    introspect.resolve(undefined);
    await until(() => widget.querySelector('[name="userProfile.age"]'));
    await until(() => widget.querySelector('[name="credentials.passcode"]'));
    for (const [attribute, value] of Object.entries(ADA)) {
      expect(valueOf(widget, attribute)).to.equal(value);
    }
    expect((document.activeElement as HTMLInputElement).name).to.equal('userProfile.lastName');
    await fillRequired(widget);
    await submit(widget);
    await atEmail(widget);
  });
});

describe('What the org asks for at the end', () => {
  async function toUpdate(): Promise<OktaRegister> {
    begin();
    const widget = await opened();
    await fillRequired(widget);
    await submit(widget);
    await atEmail(widget);
    await sendCode(widget, latestCode(org));
    await atStep(widget, 'profile-update');
    return widget;
  }

  it('is refused on its field, and then sent as one profile', async () => {
    const widget = await toUpdate();
    set(widget, 'city', 'London');
    set(widget, 'secondEmail', 'ada@home');
    await submit(widget);
    await heard.failed(widget, 'invalid-input');
    expect(errorOf(widget, 'userProfile.secondEmail')).not.to.equal('');
    expect(valueOf(widget, 'city')).to.equal('London');
    set(widget, 'secondEmail', 'ada@home.example');
    await submit(widget);
    await signedUp(widget, heard, 'Ada Lovelace');
    expect(org.bodiesTo('/enroll/update').at(-1)).to.deep.equal({
      userProfile: { city: 'London', secondEmail: 'ada@home.example' },
    });
    const { profile } = org.emulator.users.find(ADA.email) ?? {};
    expect(profile?.['secondEmail']).to.equal('ada@home.example');
  });

  it('can be skipped', async () => {
    const widget = await toUpdate();
    expect(shown(widget)).to.contain('Used to recover your account if you get locked out.');
    button(widget, 'Skip').click();
    await signedUp(widget, heard, 'Ada Lovelace');
    expect(org.count('/enroll/update')).to.equal(0);
  });

  it('cannot be skipped when it is required', async () => {
    begin([ownApp({ profileUpdate: [{ name: 'city', label: 'City', required: true }] })]);
    const widget = place({ clientId: 'own' });
    await atStep(widget, 'enroll-profile');
    await fillProfile(widget);
    await submit(widget);
    await atEmail(widget);
    await sendCode(widget, latestCode(org));
    await atStep(widget, 'profile-update');
    expect(buttons(widget)).not.to.include('Skip');
    await submit(widget);
    await heard.failed(widget, 'invalid-input');
    set(widget, 'city', 'London');
    await submit(widget);
    await signedUp(widget, heard, 'Ada Lovelace');
  });

  it('comes with values that were proposed, and sends what was changed', async () => {
    const profile = [
      ...PROFILE,
      { name: 'team', label: 'Team', required: true, value: 'Ferns' },
      { name: 'news', label: 'News', required: false, type: 'boolean', value: true },
      { name: 'seats', label: 'Seats', required: false, type: 'integer', value: 3 },
    ] as const;
    begin([ownApp({ profile: [...profile] })]);
    const widget = place({ clientId: 'own' });
    await until(() => widget.querySelector('[name="userProfile.team"]'));
    await atStep(widget, 'enroll-profile');
    expect(valueOf(widget, 'team')).to.equal('Ferns');
    await fillProfile(widget);
    option(widget, 'News').click();
    await submit(widget);
    await atEmail(widget);
    expect(profileSent()).to.deep.equal({ ...ADA, team: 'Ferns', news: false, seats: 3 });
  });
});

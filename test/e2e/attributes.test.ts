import assert from 'node:assert/strict';
import { test, visit } from './visit.js';
import { ADA, PASSWORD, type Visitor } from './visitor.js';
import { look } from './look.js';
import { PROFILE, withPolicy } from './own-app.js';

const profileField = (visitor: Visitor, attribute: string) =>
  visitor.field(`userProfile.${attribute}`);

/** Every attribute that is required, and the password. */
async function fillRequired(visitor: Visitor): Promise<void> {
  await visitor.fillProfile();
  await profileField(visitor, 'age').fill('36');
  await visitor.element.getByRole('radio', { name: 'Team' }).check();
  await profileField(visitor, 'countryCode').selectOption('GB');
  await visitor.element.getByRole('checkbox', { name: 'I accept the terms' }).check();
  await visitor.field('credentials.passcode').fill(PASSWORD);
  await visitor.field('confirm-password').fill(PASSWORD);
}

const opened = async (visitor: Visitor) => {
  await visitor.open();
  await profileField(visitor, 'age').waitFor();
  await visitor.expectStep('enroll-profile');
};

const profileSent = (visitor: Visitor) =>
  visitor.bodiesTo('/enroll/new').at(-1)?.['userProfile'] as Record<string, unknown>;

test.describe('Attributes of every type', () => {
  visit(
    'are drawn by their type, each with its label',
    async (visitor) => {
      await opened(visitor);
      const drawn = await visitor.form.evaluate((form: HTMLFormElement) =>
        Array.from(form.querySelectorAll<HTMLInputElement>('[name^="userProfile."]'), (control) => {
          const group = control.closest('fieldset')?.querySelector('legend');
          const label = group ?? control.labels?.[0];
          return [
            control.name.slice('userProfile.'.length),
            control.type,
            label?.textContent.replace(/\s+/g, ' ').trim(),
          ].join(': ');
        }).filter((line, index, all) => all.indexOf(line) === index),
      );
      assert.deepEqual(drawn, [
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
      await look(visitor, 'attributes');
    },
    { policy: 'custom-attributes' },
  );

  visit(
    'are sent with the types of the schema, and what was left alone is not sent',
    async (visitor) => {
      await opened(visitor);
      await fillRequired(visitor);
      await visitor.submit();
      await visitor.expectStep('enroll-authenticator', 'okta_email');
      assert.deepEqual(visitor.bodiesTo('/enroll/new'), [
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
    },
    { policy: 'custom-attributes' },
  );

  visit(
    'are all sent when all are given, and kept by the account',
    async (visitor) => {
      await opened(visitor);
      await fillRequired(visitor);
      await profileField(visitor, 'nickName').fill('Countess');
      await profileField(visitor, 'about').fill('One line.\nAnother.');
      await profileField(visitor, 'height').fill('1.65');
      await profileField(visitor, 'birthday').fill('1815-12-10');
      await profileField(visitor, 'department').selectOption({ label: 'Engineering' });
      await visitor.element.getByRole('checkbox', { name: 'Books' }).check();
      await visitor.element.getByRole('checkbox', { name: 'Sports' }).check();
      await profileField(visitor, 'locale').selectOption({ label: 'German (Germany)' });
      await visitor.element.getByRole('radio', { name: 'No', exact: true }).check();
      await visitor.element.getByRole('checkbox', { name: 'newsletter' }).check();
      await visitor.submit();
      await visitor.expectStep('enroll-authenticator', 'okta_email');
      assert.deepEqual(profileSent(visitor), {
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
    },
    { policy: 'custom-attributes' },
  );

  visit(
    'that are required are asked for on their fields before anything is sent',
    async (visitor) => {
      await opened(visitor);
      await visitor.fillProfile();
      await visitor.submit();
      await visitor.expectFailure('invalid-input');
      assert.equal(await visitor.errorOf('userProfile.age'), 'Fill in this field.');
      assert.equal(await visitor.errorOf('userProfile.countryCode'), 'Fill in this field.');
      await visitor.expectText('Choose one.');
      assert.equal(visitor.sentTo('/enroll/new').length, 0);
      await look(visitor, 'attributes-errors');
    },
    { policy: 'custom-attributes' },
  );

  visit(
    'that the org refuses are told on their fields, and every value stays',
    async (visitor) => {
      await opened(visitor);
      await fillRequired(visitor);
      await profileField(visitor, 'age').fill('12');
      await profileField(visitor, 'height').fill('-1');
      await profileField(visitor, 'about').fill('Mathematics');
      await visitor.element.getByRole('checkbox', { name: 'Music' }).check();
      await visitor.submit();
      await visitor.expectFailure('invalid-input');
      assert.match(await visitor.errorOf('userProfile.age'), /'Age'/);
      assert.match(await visitor.errorOf('userProfile.height'), /'Height in meters'/);
      const kept = await visitor.form.evaluate((form: HTMLFormElement) =>
        Array.from(new FormData(form)).filter(([, value]) => value !== ''),
      );
      assert.deepEqual(kept, [
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
      await profileField(visitor, 'age').fill('36');
      await profileField(visitor, 'height').fill('');
      await visitor.submit();
      await visitor.expectStep('enroll-authenticator', 'okta_email');
      assert.deepEqual(profileSent(visitor)['interests'], ['music']);
      assert.equal(profileSent(visitor)['height'], undefined);
    },
    { policy: 'custom-attributes' },
  );

  visit(
    'name countries and languages in the language of the page',
    async (visitor) => {
      await visitor.open('/sign-up.html', (html) => html.replace('lang="en"', 'lang="de"'));
      await profileField(visitor, 'age').waitFor();
      await visitor.expectStep('enroll-profile');
      const label = (attribute: string, value: string) =>
        profileField(visitor, attribute).locator(`option[value="${value}"]`).textContent();
      assert.equal(await label('countryCode', 'AT'), 'Österreich');
      assert.equal(await label('locale', 'fr_FR'), 'Französisch (Frankreich)');
    },
    { policy: 'custom-attributes' },
  );

  visit(
    'with the password among them: its rules, the same again, and a look at it',
    async (visitor) => {
      await opened(visitor);
      const password = visitor.field('credentials.passcode');
      const met = () => visitor.form.locator('[data-met="true"]').allInnerTexts();
      await visitor.fillProfile();
      await password.fill('ada lovelace');
      assert.deepEqual(
        (await met()).map((rule) => rule.split('\n')[0]),
        ['At least 8 characters', 'A lowercase letter', 'No part of your email address'],
      );
      await password.fill(PASSWORD);
      const rules = await visitor.form.locator('.okta-register-rule').count();
      assert.equal((await met()).length, rules);
      await visitor.button('Show password').click();
      assert.equal(await password.getAttribute('type'), 'text');
      await visitor.button('Hide password').click();
      assert.equal(await password.getAttribute('type'), 'password');
      await fillRequired(visitor);
      await visitor.field('confirm-password').fill('Fern and 7 doors');
      await visitor.submit();
      await visitor.expectFailure('invalid-input');
      const mismatch = 'The passwords don’t match.';
      assert.equal(await visitor.errorOf('confirm-password'), mismatch);
      await password.fill('Short1');
      await visitor.field('confirm-password').fill('Short1');
      await visitor.submit();
      await visitor.expectFailure('invalid-input');
      assert.match(await visitor.errorOf('credentials.passcode'), /At least 8 characters/);
      await password.fill('Password1');
      await visitor.field('confirm-password').fill('Password1');
      await visitor.submit();
      await visitor.expectFailure('password-refused');
      assert.match(await visitor.errorOf('credentials.passcode'), /commonly used/);
      await fillRequired(visitor);
      await visitor.submit();
      await visitor.expectStep('enroll-authenticator', 'okta_email');
    },
    { policy: 'custom-attributes' },
  );

  visit(
    'keep what was typed into the form that is there before the org’s',
    async (visitor) => {
      let letGo: () => void = () => undefined;
      const held = new Promise<void>((resolve) => (letGo = resolve));
      await visitor.page.route('**/idp/idx/introspect', async (route) => {
        await held;
        await route.continue();
      });
      await visitor.open();
      await visitor.fillProfile();
      await visitor.field('userProfile.lastName').focus();
      letGo();
      await profileField(visitor, 'age').waitFor();
      await visitor.field('credentials.passcode').waitFor();
      for (const [attribute, value] of Object.entries(ADA)) {
        assert.equal(await profileField(visitor, attribute).inputValue(), value);
      }
      const focused = await visitor.page.evaluate(
        () => (document.activeElement as HTMLInputElement).name,
      );
      assert.equal(focused, 'userProfile.lastName');
      await fillRequired(visitor);
      await visitor.submit();
      await visitor.expectStep('enroll-authenticator', 'okta_email');
    },
    { policy: 'custom-attributes' },
  );
});

test.describe('What the org asks for at the end', () => {
  const toTheEnd = async (visitor: Visitor) => {
    await opened(visitor);
    await fillRequired(visitor);
    await visitor.submit();
    await visitor.expectStep('enroll-authenticator', 'okta_email');
    await visitor.enterCode(visitor.latestCode());
    await visitor.expectStep('profile-update');
  };

  visit(
    'can be skipped',
    async (visitor) => {
      await toTheEnd(visitor);
      await visitor.expectText('Used to recover your account if you get locked out.');
      await look(visitor, 'profile-update');
      await visitor.button('Skip').click();
      await visitor.expectWelcome();
      assert.equal(visitor.sentTo('/enroll/update').length, 0);
    },
    { policy: 'custom-attributes' },
  );

  visit(
    'is refused on its field, and then sent as one profile',
    async (visitor) => {
      await toTheEnd(visitor);
      await profileField(visitor, 'city').fill('London');
      await profileField(visitor, 'secondEmail').fill('ada@home');
      await visitor.submit();
      await visitor.expectFailure('invalid-input');
      assert.notEqual(await visitor.errorOf('userProfile.secondEmail'), '');
      assert.equal(await profileField(visitor, 'city').inputValue(), 'London');
      await profileField(visitor, 'secondEmail').fill('ada@home.example');
      await visitor.submit();
      await visitor.expectWelcome();
      assert.deepEqual(visitor.bodiesTo('/enroll/update').at(-1), {
        userProfile: { city: 'London', secondEmail: 'ada@home.example' },
      });
      const { profile } = visitor.site.emulator.users.find(ADA.email) ?? {};
      assert.equal(profile?.['secondEmail'], 'ada@home.example');
    },
    { policy: 'custom-attributes' },
  );

  visit(
    'cannot be skipped when it is required',
    async (visitor) => {
      await visitor.register();
      await visitor.expectStep('enroll-authenticator', 'okta_email');
      await visitor.enterCode(visitor.latestCode());
      await visitor.expectStep('profile-update');
      assert.equal(await visitor.button('Skip').count(), 0);
      await visitor.submit();
      await visitor.expectFailure('invalid-input');
      await profileField(visitor, 'city').fill('London');
      await visitor.submit();
      await visitor.expectWelcome();
    },
    withPolicy({ profileUpdate: [{ name: 'city', label: 'City', required: true }] }),
  );

  visit(
    'comes with values that were proposed, and sends what was changed',
    async (visitor) => {
      await visitor.open();
      await profileField(visitor, 'team').waitFor();
      await visitor.expectStep('enroll-profile');
      assert.equal(await profileField(visitor, 'team').inputValue(), 'Ferns');
      await visitor.fillProfile();
      await visitor.element.getByRole('checkbox', { name: 'News' }).uncheck();
      await visitor.submit();
      await visitor.expectStep('enroll-authenticator', 'okta_email');
      assert.deepEqual(profileSent(visitor), { ...ADA, team: 'Ferns', news: false, seats: 3 });
    },
    withPolicy({
      profile: [
        ...PROFILE,
        { name: 'team', label: 'Team', required: true, value: 'Ferns' },
        { name: 'news', label: 'News', required: false, type: 'boolean', value: true },
        { name: 'seats', label: 'Seats', required: false, type: 'integer', value: 3 },
      ],
    }),
  );
});

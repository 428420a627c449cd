import assert from 'node:assert/strict';
import { passwordFirst, type App } from '../../src/emulator/index.js';
import { resumeAtCode, resumeAtList, resumeAtPhone } from './mid-flow.js';
import { expect, test, visit } from './visit.js';
import { ADA, PASSWORD, PHONE, type Visitor } from './visitor.js';

async function toPhoneNumber(visitor: Visitor): Promise<void> {
  await resumeAtList(visitor);
  await visitor.choose('Phone');
  await visitor.expectStep('authenticator-enrollment-data', 'phone_number');
}

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

/** The labels of the form's fields, from top to bottom. */
const labels = (visitor: Visitor) =>
  visitor.form
    .locator('label')
    .evaluateAll((all) => all.map((label) => label.textContent.replace(/\s+/g, ' ').trim()));

test.describe('Password first', () => {
  visit('from the sign-in page to the welcome page with password and e-mail', async (visitor) => {
    const { page } = visitor;
    await visitor.open('/');
    await page.getByRole('link', { name: 'Sign up' }).click();
    await page.waitForURL('**/sign-up.html');

    await visitor.expectStep('enroll-profile');
    await visitor.fillProfile();
    await visitor.submit();

    await visitor.expectStep('select-authenticator-enroll');
    assert.deepEqual(await visitor.choices(), ['Password']);
    assert.equal(await visitor.button('Skip').count(), 0);
    await visitor.submit();

    await visitor.expectStep('enroll-authenticator', 'okta_password');
    await visitor.enterPassword();

    await visitor.expectStep('select-authenticator-enroll');
    assert.deepEqual(await visitor.choices(), ['Email', 'Phone']);
    assert.equal(await visitor.button('Skip').count(), 0);
    await visitor.choose('Email');

    await visitor.expectStep('enroll-authenticator', 'okta_email');
    await visitor.expectText(ADA.email);
    await visitor.enterCode(visitor.latestCode());

    await visitor.expectStep('select-authenticator-enroll');
    assert.deepEqual(await visitor.choices(), ['Phone']);
    await visitor.button('Skip').click();

    await visitor.expectWelcome();
    await page.getByText(ADA.email).first().waitFor();
    assert.deepEqual(await visitor.storedTokens(), ['accessToken', 'idToken']);
  });

  visit('whoever signed up can sign out, and in again with the password', async (visitor) => {
    const { page } = visitor;
    await resumeAtPhone(visitor);
    await visitor.button('Skip').click();
    await visitor.expectWelcome();

    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.waitForURL(`${visitor.site.origin}/`);
    assert.deepEqual(await visitor.storedTokens(), []);

    await page.getByLabel('Email', { exact: true }).fill(ADA.email);
    await page.getByLabel('Password', { exact: true }).fill('not the password 1');
    await page.getByRole('button', { name: 'Next' }).click();
    await page.getByRole('alert').filter({ hasText: /\w/ }).waitFor();
    await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
    await page.getByRole('button', { name: 'Next' }).click();
    await visitor.expectWelcome();
  });

  const asked = 'the profile form asks for what the org asks for, in its order, with its words';
  visit(
    asked,
    async (visitor) => {
      await visitor.open();
      await expect
        .poll(() => labels(visitor))
        .toEqual(['Your e-mail', 'Given name', 'Shoe size (optional)']);
      const names = await visitor.form
        .locator('input')
        .evaluateAll((inputs) => inputs.map((input) => input.getAttribute('name')));
      assert.deepEqual(names, [
        'userProfile.email',
        'userProfile.firstName',
        'userProfile.shoeSize',
      ]);
      await visitor.fillProfile({ email: ADA.email, firstName: 'Ada' });
      await visitor.submit();
      await visitor.expectStep('select-authenticator-enroll');
      assert.deepEqual(visitor.bodiesTo('/enroll/new'), [
        { userProfile: { email: ADA.email, firstName: 'Ada' } },
      ]);
    },
    { apps: [ownProfile] },
  );

  visit(
    'what is typed before the org has answered stays, though its form has another order',
    async (visitor) => {
      const { page } = visitor;
      let release: () => void = () => undefined;
      const held = new Promise<void>((resolve) => (release = resolve));
      await page.route('**/idp/idx/enroll', async (route) => {
        await held;
        await route.continue();
      });
      await visitor.open();
      const email = visitor.field('userProfile.email');
      await email.pressSequentially('ada@example');
      assert.equal((await labels(visitor))[0], 'First name');
      release();
      await expect.poll(async () => (await labels(visitor))[0]).toBe('Your e-mail');
      await page.keyboard.type('.com');
      assert.equal(await email.inputValue(), ADA.email);
    },
    { apps: [ownProfile] },
  );

  visit('names and kinds of the controls are those of the contract', async (visitor) => {
    await resumeAtList(visitor);
    const radios = visitor.field('authenticator');
    assert.deepEqual(
      await radios.evaluateAll((all) => all.map((radio) => (radio as HTMLInputElement).type)),
      ['radio', 'radio'],
    );
    assert.equal(await visitor.form.getByRole('group', { name: 'Sign-in methods' }).count(), 1);
    await visitor.choose('Phone');
    await visitor.expectStep('authenticator-enrollment-data');
    const number = visitor.field('authenticator.phoneNumber');
    assert.equal(await number.getAttribute('type'), 'tel');
    assert.equal(await number.getAttribute('autocomplete'), 'tel');
    await visitor.enterPhone();
    await visitor.expectStep('enroll-authenticator', 'phone_number');
    const code = visitor.field('credentials.passcode');
    assert.equal(await code.getAttribute('autocomplete'), 'one-time-code');
    assert.equal(await code.getAttribute('inputmode'), 'numeric');
    // Password managers and the site's scripts reach every control from the document.
    const outside = await visitor.page.evaluate(
      () =>
        document.forms.length > 0 && document.querySelector('okta-register form input') !== null,
    );
    assert.ok(outside);
  });

  visit('two different passwords are an error on the second and send nothing', async (visitor) => {
    await visitor.register();
    await visitor.expectStep('select-authenticator-enroll');
    await visitor.submit();
    await visitor.expectStep('enroll-authenticator', 'okta_password');
    const before = visitor.sent.length;
    await visitor.enterPassword(PASSWORD, `${PASSWORD}!`);
    await expect.poll(() => visitor.errorOf('confirm-password')).toBe('The passwords don’t match.');
    assert.equal(await visitor.field('confirm-password').getAttribute('aria-invalid'), 'true');
    await expect(async () => {
      const focused = await visitor.page.evaluate(() =>
        document.activeElement?.getAttribute('name'),
      );
      assert.equal(focused, 'confirm-password');
    }).toPass();
    assert.equal(await visitor.field('credentials.passcode').inputValue(), PASSWORD);
    await visitor.expectFailure('invalid-input');
    assert.equal(visitor.sent.length, before);

    await visitor.enterPassword();
    await visitor.expectStep('select-authenticator-enroll');
    assert.deepEqual(visitor.bodiesTo('/challenge/answer'), [
      { credentials: { passcode: PASSWORD } },
    ]);
  });

  visit('the rules of the password are ticked as one types', async (visitor) => {
    await visitor.register();
    await visitor.expectStep('select-authenticator-enroll');
    await visitor.submit();
    await visitor.expectStep('enroll-authenticator', 'okta_password');
    const rules = visitor.form.locator('.okta-register-rules li');
    const met = () =>
      rules.evaluateAll((all) =>
        all
          .filter(({ dataset }) => dataset['met'] === 'true')
          .map((rule) => rule.textContent.replace(/\s*– done/, '').trim()),
      );
    assert.equal(await rules.count(), 7);
    assert.deepEqual(await met(), []);
    const excluded = ['No part of your email address', 'Not your first name', 'Not your last name'];
    await visitor.field('credentials.passcode').pressSequentially('abc');
    await expect.poll(() => met()).toEqual(['A lowercase letter', ...excluded]);
    await visitor.field('credentials.passcode').pressSequentially('DEF12');
    await expect.poll(async () => (await met()).length).toBe(7);
    await visitor.field('credentials.passcode').fill('Lovelace1');
    await expect.poll(async () => !(await met()).includes('Not your last name')).toBe(true);
  });

  for (const [method, kind, words] of [
    ['SMS', 'sms', 'SMS we sent to +1 ••• ••• 4567'],
    ['Voice call', 'voice', 'call we made to +1 ••• ••• 4567'],
  ] as const) {
    visit(`a phone is proven by ${method}, its number sent as E.164`, async (visitor) => {
      await resumeAtPhone(visitor);
      await visitor.submit();
      await visitor.expectStep('authenticator-enrollment-data', 'phone_number');
      await visitor.enterPhone('+1 (555) 123-4567', method);
      await visitor.expectStep('enroll-authenticator', 'phone_number');
      await visitor.expectText(words);
      const [authenticator] = visitor
        .bodiesTo('/credential/enroll')
        .slice(-1)
        .map((body) => body['authenticator'] as Record<string, string>);
      assert.equal(authenticator?.['phoneNumber'], PHONE);
      assert.equal(authenticator['methodType'], kind);
      await visitor.enterCode(visitor.latestCode(PHONE, kind));
      await visitor.expectWelcome();
    });
  }

  visit('the phone may be the required one, and the e-mail the optional one', async (visitor) => {
    await toPhoneNumber(visitor);
    await visitor.enterPhone();
    await visitor.expectStep('enroll-authenticator', 'phone_number');
    await visitor.enterCode(visitor.latestCode(PHONE));
    await visitor.expectStep('select-authenticator-enroll');
    assert.deepEqual(await visitor.choices(), ['Email']);
    await visitor.submit();
    await visitor.expectStep('enroll-authenticator', 'okta_email');
    await visitor.enterCode(visitor.latestCode());
    await visitor.expectWelcome();
  });

  visit('a malformed number is an error on its field and sends nothing', async (visitor) => {
    await toPhoneNumber(visitor);
    const before = visitor.sent.length;
    for (const number of ['555 1234', '12345', '+1 555 CALL NOW']) {
      await visitor.field('authenticator.phoneNumber').fill(number);
      await visitor.submit();
      await visitor.expectFailure('invalid-input');
      await expect.poll(() => visitor.errorOf('authenticator.phoneNumber')).toMatch(/country code/);
      // Grouped as numbers are, but not lost.
      const kept = await visitor.field('authenticator.phoneNumber').inputValue();
      assert.equal(kept.replace(/[ ()-]/g, ''), number.replaceAll(' ', ''));
    }
    assert.equal(visitor.sent.length, before);
    assert.equal(await visitor.field('authenticator.methodType').first().isVisible(), false);
  });

  visit('a wrong number is corrected before the code is sent', async (visitor) => {
    await toPhoneNumber(visitor);
    await visitor.field('authenticator.phoneNumber').fill('+15550000000');
    await visitor.submit();
    await visitor.expectText('+1 ••• ••• 0000');
    await visitor.button('Change the number').click();
    const number = visitor.field('authenticator.phoneNumber');
    await number.waitFor();
    assert.equal(await number.inputValue(), '+15550000000');
    await visitor.enterPhone();
    await visitor.expectStep('enroll-authenticator', 'phone_number');
    assert.equal(visitor.site.emulator.outbox.latest('+15550000000'), undefined);
    await visitor.enterCode(visitor.latestCode(PHONE));
    await visitor.expectStep('select-authenticator-enroll');
  });

  visit('a wrong number is corrected after the code was sent', async (visitor) => {
    await toPhoneNumber(visitor);
    await visitor.enterPhone('+15550000000');
    await visitor.expectStep('enroll-authenticator', 'phone_number');
    await visitor.button('Use another number').click();
    await visitor.expectStep('authenticator-enrollment-data', 'phone_number');
    await visitor.enterPhone(PHONE);
    await visitor.expectStep('enroll-authenticator', 'phone_number');
    await visitor.expectText('+1 ••• ••• 4567');
    await visitor.enterCode(visitor.latestCode(PHONE));
    await visitor.expectStep('select-authenticator-enroll');
  });

  visit('another method can be chosen while the code of one is waited for', async (visitor) => {
    await toPhoneNumber(visitor);
    await visitor.button('Choose another method').click();
    await visitor.expectStep('select-authenticator-enroll');
    await visitor.choose('Email');
    await visitor.expectStep('enroll-authenticator', 'okta_email');
    await visitor.enterCode(visitor.latestCode());
    await visitor.expectStep('select-authenticator-enroll');
    assert.deepEqual(await visitor.choices(), ['Phone']);
  });

  visit('a code is taken with the spaces it was copied with', async (visitor) => {
    await resumeAtCode(visitor);
    const code = visitor.latestCode();
    await visitor.enterCode(` ${code.slice(0, 3)} ${code.slice(3)} `);
    await visitor.expectStep('select-authenticator-enroll');
    assert.equal(visitor.heardOf('registration-error').length, 0);
  });
});

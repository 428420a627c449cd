import assert from 'node:assert/strict';
import { passwordFirst, type App } from '../../src/emulator/index.js';
import { resumeAtPhone } from './mid-flow.js';
import { expect, test, visit } from './visit.js';
import { ADA, PASSWORD, type Visitor } from './visitor.js';

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
    await page.getByRole('button', { name: 'Next', exact: true }).click();
    await page.getByRole('alert').filter({ hasText: /\w/ }).waitFor();
    await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
    await page.getByRole('button', { name: 'Next', exact: true }).click();
    await visitor.expectWelcome();
  });

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
});

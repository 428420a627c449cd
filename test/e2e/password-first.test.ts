import assert from 'node:assert/strict';
import { resumeAtPhone } from './mid-flow.js';
import { test, visit } from './visit.js';
import { ADA, PASSWORD } from './visitor.js';

test.describe('Password first', () => {
  visit(
    'from the sign-in page to the welcome page with password and e-mail',
    async (visitor) => {
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
    },
    { tag: '@smoke' },
  );

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
});

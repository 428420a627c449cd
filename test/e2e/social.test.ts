import assert from 'node:assert/strict';
import { test, visit } from './visit.js';
import { ADA, PASSWORD, type Visitor } from './visitor.js';
import { withPolicy } from './own-app.js';

const GOOGLE = { id: '0oagoogle00000000001', name: 'Google', type: 'GOOGLE' };

/** From the sign-up page to the provider's. */
async function goTo(visitor: Visitor, name: string): Promise<void> {
  await visitor.open();
  await visitor.button(`Continue with ${name}`).click();
  await visitor.page.getByRole('heading', { name, level: 1 }).waitFor();
}

/** What the provider is told of somebody. */
async function agree({ page }: Visitor, person: Record<string, string>): Promise<void> {
  for (const [label, value] of Object.entries(person)) await page.getByLabel(label).fill(value);
  await page.getByRole('button', { name: 'Continue' }).click();
}

const ADA_ELSEWHERE = { 'First name': 'Ada', 'Last name': 'Lovelace', Email: ADA.email };

const search = ({ page }: Visitor) => new URL(page.url()).search;

test.describe('Signing up with a provider', () => {
  visit(
    'is offered beside the form, with its name and mark',
    async (visitor) => {
      await visitor.open();
      await visitor.button('Continue with Google').waitFor();
      await visitor.expectStep('enroll-profile');
      const buttons = visitor.element.locator('.okta-register-provider');
      assert.deepEqual(
        (await buttons.allInnerTexts()).map((text) => text.trim()),
        ['Google', 'Apple', 'Microsoft', 'Company Login'].map((name) => `Continue with ${name}`),
      );
      assert.equal(await buttons.locator('svg').count(), 4);
      // Four squares, side by side.
      assert.equal(await buttons.nth(2).locator('svg > path').count(), 4);
    },
    { policy: 'social' },
  );

  visit(
    'that tells everything comes back with the account made',
    async (visitor) => {
      await goTo(visitor, 'Google');
      await agree(visitor, ADA_ELSEWHERE);
      await visitor.expectWelcome();
      assert.deepEqual(await visitor.storedTokens(), ['accessToken', 'idToken']);
      assert.equal(visitor.heardOf('registered').length, 1);
      assert.equal(visitor.heardOf('registration-error').length, 0);
      await visitor.page.goBack();
      await visitor.page.waitForURL('**/sign-up.html*');
      assert.equal(search(visitor), '');
      assert.equal(visitor.heardOf('registered').length, 1);
    },
    withPolicy({ idps: [GOOGLE] }),
  );

  visit(
    'goes on here with what is left to do',
    async (visitor) => {
      await goTo(visitor, 'Apple');
      await agree(visitor, { Email: ADA.email });
      await visitor.expectStep('profile-update');
      assert.equal(search(visitor), '');
      assert.equal(visitor.heardOf('registered').length, 0);
      await visitor.fillProfile({ firstName: 'Ada', lastName: 'Lovelace' });
      await visitor.submit();
      await visitor.expectWelcome();
      assert.equal(visitor.heardOf('registered').length, 1);
    },
    { policy: 'social' },
  );

  visit(
    'that is refused there is told, and the form works',
    async (visitor) => {
      await goTo(visitor, 'Google');
      await visitor.page.getByRole('button', { name: 'Cancel' }).click();
      await visitor.page.waitForURL('**/sign-up.html*');
      await visitor.expectFailure('provider-refused');
      await visitor.expectText(/with that account did not work/);
      await visitor.expectStep('enroll-profile');
      assert.equal(search(visitor), '');
      await visitor.fillProfile();
      await visitor.submit();
      await visitor.expectStep('enroll-authenticator', 'okta_password');
      await visitor.enterPassword(PASSWORD);
      await visitor.expectStep('enroll-authenticator', 'okta_email');
      await visitor.enterCode(visitor.latestCode());
      await visitor.expectWelcome();
    },
    { policy: 'social' },
  );

  visit(
    'is given up by going back, and tried once more',
    async (visitor) => {
      await goTo(visitor, 'Google');
      await visitor.page.goBack();
      await visitor.expectStep('enroll-profile');
      await visitor.button('Continue with Google').click();
      await agree(visitor, ADA_ELSEWHERE);
      await visitor.expectWelcome();
    },
    withPolicy({ idps: [GOOGLE] }),
  );

  visit(
    'is done where the org says no more of a sign-up that is over',
    async (visitor) => {
      await goTo(visitor, 'Google');
      await visitor.page.route('**/idp/idx/introspect', (route) =>
        route.fulfill({
          status: 400,
          headers: { 'access-control-allow-origin': '*' },
          json: { errorCode: 'E0000003', errorSummary: 'The request body was not well-formed.' },
        }),
      );
      await agree(visitor, ADA_ELSEWHERE);
      await visitor.expectWelcome();
      assert.deepEqual(await visitor.storedTokens(), ['accessToken', 'idToken']);
      assert.equal(visitor.heardOf('registration-error').length, 0);
      visitor.errors.length = 0; // the browser reports the refusal
    },
    withPolicy({ idps: [GOOGLE] }),
  );

  visit(
    'whose tokens cannot be had is told, and can be tried again',
    async (visitor) => {
      await visitor.page.route('**/v1/token', (route) => route.abort(), { times: 1 });
      await goTo(visitor, 'Google');
      await agree(visitor, ADA_ELSEWHERE);
      const { detail } = await visitor.expectFailure('network-error');
      assert.equal(detail['retryable'], true);
      await visitor.button('Try again').click();
      await visitor.expectWelcome();
      assert.equal(visitor.heardOf('registered').length, 1);
    },
    withPolicy({ idps: [GOOGLE] }),
  );
});

test.describe('What an address brings that is somebody else’s', () => {
  visit('is left alone', async (visitor) => {
    for (const query of [
      '?code=abc&state=xyz',
      '?interaction_code=abc&state=unknown',
      '?error=access_denied&error_description=No&state=unknown',
      '?error=interaction_required&state=unknown',
    ]) {
      await visitor.open(`/sign-up.html${query}`);
      await visitor.expectStep('enroll-profile');
      assert.equal(search(visitor), query);
      await visitor.fillProfile();
      await visitor.submit();
      await visitor.expectStep('select-authenticator-enroll');
      assert.equal(search(visitor), query);
      await visitor.button('Cancel').click();
      await visitor.expectStep('canceled');
    }
    assert.equal(visitor.heardOf('registration-error').length, 0);
    assert.equal(visitor.heardOf('registered').length, 0);
  });
});

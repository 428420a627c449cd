import assert from 'node:assert/strict';
import { test, visit } from './visit.js';
import { ADA, type Visitor } from './visitor.js';
import { withPolicy } from './own-app.js';

const GOOGLE = { id: '0oagoogle00000000001', name: 'Google', type: 'GOOGLE' };

/** From the sign-up page to the provider's. */
async function goToGoogle(visitor: Visitor): Promise<void> {
  await visitor.button('Continue with Google').click();
  await visitor.page.getByRole('heading', { name: 'Google', level: 1 }).waitFor();
}

const ADA_ELSEWHERE = { 'First name': 'Ada', 'Last name': 'Lovelace', Email: ADA.email };

// What may come back of it: test/browser/social.test.ts.
test.describe('Signing up with a provider', () => {
  visit(
    'is given up by going back, and tried once more; that tells everything comes back with the account made',
    async (visitor) => {
      await visitor.open();
      await goToGoogle(visitor);
      await visitor.page.goBack();
      await visitor.expectStep('enroll-profile');
      await goToGoogle(visitor);
      for (const [label, value] of Object.entries(ADA_ELSEWHERE)) {
        await visitor.page.getByLabel(label).fill(value);
      }
      await visitor.page.getByRole('button', { name: 'Continue' }).click();
      await visitor.expectWelcome();
      assert.deepEqual(await visitor.storedTokens(), ['accessToken', 'idToken']);
      assert.equal(visitor.heardOf('registered').length, 1);
      assert.equal(visitor.heardOf('registration-error').length, 0);
      await visitor.page.goBack();
      await visitor.page.waitForURL('**/sign-up.html*');
      assert.equal(new URL(visitor.page.url()).search, '');
      assert.equal(visitor.heardOf('registered').length, 1);
    },
    withPolicy({ idps: [GOOGLE] }),
  );
});

import assert from 'node:assert/strict';
import { test, visit } from './visit.js';
import { ADA } from './visitor.js';
import { withPolicy } from './own-app.js';

test.describe('Prompts', () => {
  visit(
    'come one after another, and a reload goes on where it stood',
    async (visitor) => {
      await visitor.register();
      await visitor.expectStep('enroll-authenticator', 'okta_email');
      await visitor.enterCode(visitor.latestCode());
      await visitor.expectStep('profile-update');
      await visitor.page.reload();
      await visitor.expectStep('profile-update');
      await visitor.button('Skip').click();
      await visitor.expectStep('enroll-authenticator-promotion');
      await visitor.button('Not now').click();
      await visitor.expectStep('consent');
      await visitor.element.getByRole('radio', { name: 'Allow Access' }).check();
      await visitor.submit();
      await visitor.expectStep('keep-me-signed-in');
      await visitor.submit();
      await visitor.expectWelcome();
      assert.equal(visitor.heardOf('registered').length, 1);
      assert.ok(visitor.site.emulator.users.find(ADA.email));
    },
    withPolicy({
      profileUpdate: [{ name: 'city', label: 'City', required: false }],
      passkeyPromotion: true,
      consent: 'all',
      keepMeSignedIn: true,
    }),
  );
});

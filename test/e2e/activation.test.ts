import assert from 'node:assert/strict';
import { test, visit } from './visit.js';
import { ADA } from './visitor.js';

// What becomes of it, and to the end: test/browser/activation.test.ts.
test.describe('An invitation', () => {
  visit(
    'by a link in a mail lands past the profile, and its token leaves the address',
    async (visitor) => {
      const { emulator, origin } = visitor.site;
      emulator.invite('activation', ADA, { url: `${origin}/sign-up.html` });
      await visitor.page.goto(visitor.latestLink());
      await visitor.expectStep('select-authenticator-enroll');
      assert.equal(visitor.page.url(), `${origin}/sign-up.html`);
      assert.equal(visitor.heardOf('step-change').length, 1);
      // A reload goes on where it stood.
      await visitor.page.reload();
      await visitor.expectStep('select-authenticator-enroll');
      await visitor.choose('Password');
      await visitor.expectStep('enroll-authenticator', 'okta_password');
    },
    { policy: 'activation' },
  );
});

import { expectAccessible } from './axe.js';
import { test, visit } from './visit.js';
import type { Visitor } from './visitor.js';

/** In the dark only the colours are others. */
async function check({ page }: Visitor): Promise<void> {
  await expectAccessible(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectAccessible(page, { onlyColors: true });
  await page.emulateMedia({ colorScheme: 'light' });
}

// Each response with its errors, light and dark, is looked at in test/browser.
test.describe('axe finds nothing wrong, light and dark,', () => {
  visit(
    'with the demo’s pages',
    async (visitor) => {
      await visitor.open('/');
      await check(visitor);
      await visitor.register();
      await visitor.expectStep('enroll-authenticator', 'okta_email');
      await check(visitor);
      const second = await visitor.newTab();
      await second.page.goto(visitor.latestLink());
      await second.expectStep('select-authenticator-enroll');
      await second.button('Skip').click();
      await second.expectWelcome();
      await check(second);
    },
    { policy: 'password-optional', panel: true },
  );

  visit(
    'after Cancel, nor with a failure on the page',
    async (visitor) => {
      await visitor.register();
      await visitor.expectStep('enroll-authenticator', 'okta_email');
      await visitor.button('Cancel').click();
      await visitor.expectStep('canceled');
      await check(visitor);
      await visitor.page.route('**/v1/interact', (route) => route.abort());
      await visitor.button('Start again').click();
      await visitor.expectFailure('network-error');
      await check(visitor);
    },
    { policy: 'password-optional' },
  );
});

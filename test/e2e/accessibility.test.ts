import { expectAccessible } from './axe.js';
import { test, visit } from './visit.js';
import { PHONE, type Visitor } from './visitor.js';

/** In the dark only the colours are others. */
async function check({ page }: Visitor): Promise<void> {
  await expectAccessible(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectAccessible(page, { onlyColors: true });
  await page.emulateMedia({ colorScheme: 'light' });
}

test.describe('axe finds nothing wrong, light and dark,', () => {
  visit(
    'with any step of password first, nor with their errors',
    async (visitor) => {
      await visitor.open();
      await visitor.expectStep('enroll-profile');
      await visitor.submit();
      await visitor.expectFailure('invalid-input');
      await check(visitor);
      await visitor.fillProfile();
      await visitor.submit();
      await visitor.expectStep('select-authenticator-enroll');
      await check(visitor);
      await visitor.submit();
      await visitor.expectStep('enroll-authenticator', 'okta_password');
      await visitor.field('credentials.passcode').pressSequentially('abcD');
      await check(visitor);
      await visitor.enterPassword('abcD');
      await visitor.expectFailure('invalid-input');
      await check(visitor);
      await visitor.enterPassword('Password1');
      await visitor.expectFailure('password-refused');
      await check(visitor);
      await visitor.enterPassword();
      await visitor.expectStep('select-authenticator-enroll');
      await check(visitor);
      await visitor.choose('Email');
      await visitor.expectStep('enroll-authenticator', 'okta_email');
      await check(visitor);
      await visitor.enterCode('wrong');
      await visitor.expectFailure('invalid-code');
      await check(visitor);
      await visitor.enterCode(visitor.latestCode());
      await visitor.expectStep('select-authenticator-enroll');
      await check(visitor);
      await visitor.submit();
      await visitor.expectStep('authenticator-enrollment-data');
      await check(visitor);
      await visitor.field('authenticator.phoneNumber').fill(PHONE);
      await visitor.submit();
      await visitor.field('authenticator.methodType').first().waitFor();
      await check(visitor);
      await visitor.choose('SMS');
      await visitor.expectStep('enroll-authenticator', 'phone_number');
      await check(visitor);
      await visitor.button('Cancel').click();
      await visitor.expectStep('canceled');
      await check(visitor);
    },
    { panel: true },
  );

  visit(
    'with any step of password optional, nor with the demo’s pages',
    async (visitor) => {
      await visitor.open('/');
      await check(visitor);
      await visitor.register();
      await visitor.expectStep('enroll-authenticator', 'okta_email');
      await check(visitor);
      const second = await visitor.newTab();
      await second.page.goto(visitor.latestLink());
      await second.expectStep('select-authenticator-enroll');
      await visitor.expectStep('transferred');
      await check(visitor);
      await check(second);
      await second.choose('Okta Verify');
      await second.expectStep('enroll-poll', 'okta_verify');
      await check(second);
      await second.button('Choose another method').click();
      await second.expectStep('select-authenticator-enroll');
      await second.button('Skip').click();
      await second.expectWelcome();
      await check(second);
      await second.page.goto(`${visitor.site.origin}/sign-up.html?otp=123456&state=unknown`);
      await second.expectStep('enter-code');
      await check(second);
    },
    { policy: 'password-optional', panel: true },
  );

  visit(
    'with a failure on the page',
    async (visitor) => {
      await visitor.page.route('**/v1/interact', (route) => route.abort());
      await visitor.open();
      await visitor.expectFailure('network-error');
      await check(visitor);
    },
    { panel: true },
  );
});

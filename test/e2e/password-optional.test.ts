import assert from 'node:assert/strict';
import { resumeAtEmail, resumePastEmail } from './mid-flow.js';
import { expect, test, visit } from './visit.js';
import { ADA, type Visitor } from './visitor.js';

const OPTIONAL = { policy: 'password-optional' };

async function toEmail(visitor: Visitor): Promise<void> {
  await visitor.register();
  await visitor.expectStep('enroll-authenticator', 'okta_email');
}

/** The tab left behind says that another one goes on, and takes that for no failure. */
async function expectLeftBehind(visitor: Visitor): Promise<void> {
  await visitor.expectStep('transferred');
  await visitor.expectText('Sign-up continues in another tab');
  assert.deepEqual(visitor.heardOf('registration-error'), []);
  assert.deepEqual(visitor.errors, []);
}

test.describe('Password optional', () => {
  visit(
    'the code of the e-mail, and nothing else, makes an account',
    async (visitor) => {
      await toEmail(visitor);
      await visitor.expectText(ADA.email);
      assert.ok(await visitor.field('credentials.passcode').isVisible());
      assert.equal(await visitor.button('Skip').count(), 0);
      await visitor.enterCode(visitor.latestCode());
      await visitor.expectStep('select-authenticator-enroll');
      assert.deepEqual(await visitor.choices(), ['Okta Verify', 'Password']);
      for (const name of ['Next', 'Skip', 'Cancel']) {
        assert.equal(await visitor.button(name).count(), 1, name);
      }
      await visitor.button('Skip').click();
      await visitor.expectWelcome();
      assert.deepEqual(await visitor.storedTokens(), ['accessToken', 'idToken']);
    },
    { ...OPTIONAL, tag: '@smoke' },
  );

  for (const [how, channel] of [
    ['at once', true],
    ['by polling where there is no BroadcastChannel', false],
  ] as const) {
    visit(
      `the link goes on in its own tab; the first tab learns of it ${how}`,
      async (first) => {
        if (!channel) {
          await first.context.addInitScript(() => {
            Reflect.deleteProperty(globalThis, 'BroadcastChannel');
          });
        }
        await (channel ? toEmail : resumeAtEmail)(first);
        if (channel) await first.page.route('**/challenge/poll', (route) => route.abort());
        const second = await first.newTab();
        await second.page.goto(first.latestLink());
        await second.expectStep('select-authenticator-enroll');
        assert.doesNotMatch(second.page.url(), /otp|state/);
        // A hidden tab does not poll: it asks when somebody comes back to it.
        if (!channel) await first.page.bringToFront();
        await expectLeftBehind(first);
        assert.ok(channel || first.sentTo('/challenge/poll').length > 0);
        await second.page.bringToFront();
        await second.button('Skip').click();
        await second.expectWelcome();
        assert.equal(first.sentTo('/v1/token').length + second.sentTo('/v1/token').length, 1);
        assert.equal(second.heardOf('registered').length, 1);
        assert.deepEqual(first.heardOf('registered'), []);
        await expectLeftBehind(first);
      },
      OPTIONAL,
    );
  }

  visit(
    'a link that was used already leads to where the sign-up stands; the tab left behind can take it back',
    async (first) => {
      await resumeAtEmail(first);
      const link = first.latestLink();
      const second = await first.newTab();
      await second.page.goto(link);
      await second.expectStep('select-authenticator-enroll');
      await expectLeftBehind(first);
      const third = await first.newTab();
      await third.page.goto(link);
      await third.expectStep('select-authenticator-enroll');
      assert.equal(third.sentTo('/challenge/answer').length, 0);
      await first.page.bringToFront();
      await first.button('Continue here instead').click();
      await first.expectStep('select-authenticator-enroll');
      await first.button('Skip').click();
      await first.expectWelcome();
      for (const tab of [second, third]) {
        assert.deepEqual(tab.heardOf('registration-error'), []);
      }
    },
    OPTIONAL,
  );

  visit(
    'the link in another browser shows the code, which completes the first one',
    async (first) => {
      await resumeAtEmail(first);
      const other = await first.newDevice({ permissions: ['clipboard-read', 'clipboard-write'] });
      const link = first.latestLink();
      await other.page.goto(link);
      await other.expectStep('enter-code');
      await other.expectText('Enter this code in the tab or on the device where you began');
      const address = new URL(other.page.url());
      assert.equal(address.search, '');
      assert.equal(address.pathname, '/sign-up.html');

      const output = other.element.locator('output');
      const code = (await output.innerText()).trim();
      assert.equal(code, new URL(link).searchParams.get('otp'));
      const size = await output.evaluate((element) =>
        parseFloat(getComputedStyle(element).fontSize),
      );
      assert.ok(size >= 28, `large type, not ${String(size)}px`);
      await other.button('Copy code').click();
      await other.expectText('Copied');
      assert.equal(await other.page.evaluate(() => navigator.clipboard.readText()), code);
      // That browser has no part in the sign-up: it asked the org for nothing.
      assert.deepEqual(other.sent, []);

      await first.enterCode(code);
      await first.expectStep('select-authenticator-enroll');
      await other.context.close();
    },
    OPTIONAL,
  );

  visit(
    'an old link, after another message was asked for, is refused with a sentence',
    async (first) => {
      await first.page.clock.install();
      await resumeAtEmail(first);
      const link = first.latestLink();
      first.site.advance(60_000);
      await first.page.clock.fastForward(31_000);
      await first.button('Send again').click();
      await first.expectText('Sent again. Only the newest code works.');
      const second = await first.newTab();
      await second.page.goto(link);
      await second.expectFailure('invalid-code');
      await second.expectStep('enroll-authenticator', 'okta_email');
      await second.expectText('Invalid code. Try again.');
      await second.enterCode(first.latestCode());
      await second.expectStep('select-authenticator-enroll');
    },
    OPTIONAL,
  );

  visit(
    'an account without a password signs in with a code',
    async (visitor) => {
      const { page } = visitor;
      await resumePastEmail(visitor);
      await visitor.expectStep('select-authenticator-enroll');
      await visitor.button('Skip').click();
      await visitor.expectWelcome();
      await page.getByRole('button', { name: 'Sign out' }).click();
      await page.waitForURL(`${visitor.site.origin}/`);
      const before = visitor.latestCode();
      await page.getByLabel('Email', { exact: true }).fill(ADA.email);
      await page.getByRole('button', { name: 'Next', exact: true }).click();
      await page.getByLabel('Code from the email').waitFor();
      await expect.poll(() => visitor.latestCode()).not.toBe(before);
      await page.getByLabel('Code from the email').fill(visitor.latestCode());
      await page.getByRole('button', { name: 'Next', exact: true }).click();
      await visitor.expectWelcome();
    },
    OPTIONAL,
  );
});

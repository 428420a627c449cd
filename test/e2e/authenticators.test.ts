import assert from 'node:assert/strict';
import { TOTP } from 'otpauth';
import type { AuthenticatorKey } from '../../src/emulator/index.js';
import { expectSignedUp, resumePastEmail } from './mid-flow.js';
import { test, visit, type VisitOptions } from './visit.js';
import { ADA, type Visitor } from './visitor.js';
import { withPolicy } from './own-app.js';

/** An e-mail address, and then these authenticators to choose from. */
const offering = (keys: AuthenticatorKey[], options?: VisitOptions) =>
  withPolicy({ optional: keys }, options);

/** From the list to the authenticator with this label. */
async function set(visitor: Visitor, label: string): Promise<void> {
  await resumePastEmail(visitor);
  await visitor.expectStep('select-authenticator-enroll');
  await visitor.choose(label);
}

const enrolled = ({ site }: Visitor) =>
  site.emulator.users.find(ADA.email)?.enrollments.map(({ key }) => key);

const credentialsSent = (visitor: Visitor) =>
  visitor.bodiesTo('/challenge/answer').at(-1)?.['credentials'];

test.describe('An authenticator app', () => {
  visit(
    'is set up with the key on the screen, which can be copied',
    async (visitor) => {
      await set(visitor, 'Google Authenticator');
      await visitor.expectStep('enroll-authenticator', 'google_otp');
      const picture = visitor.element.getByRole('img', { name: /QR code/ });
      assert.equal(await picture.evaluate((img: HTMLImageElement) => img.naturalWidth > 0), true);
      const shown = await visitor.element.locator('.okta-register-key').innerText();
      const secret = shown.replace(/\s/g, '');
      assert.match(secret, /^[A-Z2-7]{16}$/);
      await visitor.button('Copy key').click();
      await visitor.expectText('Copied');
      assert.equal(await visitor.page.evaluate(() => navigator.clipboard.readText()), secret);
      await visitor.enterCode('000000');
      await visitor.expectFailure('invalid-code');
      assert.notEqual(await visitor.errorOf('credentials.passcode'), '');
      const code = new TOTP({ secret }).generate();
      await visitor.enterCode(`${code.slice(0, 3)} ${code.slice(3)}`);
      await expectSignedUp(visitor);
      assert.deepEqual(enrolled(visitor), ['okta_email', 'google_otp']);
      assert.deepEqual(credentialsSent(visitor), { passcode: code });
    },
    offering(['google_otp'], {
      browser: { permissions: ['clipboard-read', 'clipboard-write'] },
    }),
  );
});

test.describe('A hardware token', () => {
  visit(
    'of YubiKey is set up by a touch, which types and presses Enter',
    async (visitor) => {
      await set(visitor, 'YubiKey Authenticator');
      await visitor.expectStep('enroll-authenticator', 'yubikey_token');
      const passcode = visitor.element.getByLabel('Insert then tap your YubiKey');
      assert.equal(await passcode.getAttribute('autocomplete'), 'off');
      await passcode.fill('cccccc');
      await passcode.press('Enter');
      await visitor.expectFailure('invalid-code');
      await passcode.fill('cccccc'.padEnd(44, 'bdefghijklnrtuv'));
      await passcode.press('Enter');
      await expectSignedUp(visitor);
      assert.deepEqual(enrolled(visitor), ['okta_email', 'yubikey_token']);
    },
    offering(['yubikey_token']),
  );
});

test.describe('Duo', () => {
  // The demo's policy lets no frame in; a site whose org uses Duo has to.
  const browser = { bypassCSP: true };

  visit(
    'is set up in its own frame',
    async (visitor) => {
      await set(visitor, 'Duo Security');
      await visitor.expectStep('enroll-authenticator', 'duo');
      const frame = visitor.element.frameLocator('iframe[title="Duo"]');
      await frame.getByRole('heading', { name: 'Duo Security' }).waitFor();
      await frame.getByRole('button', { name: 'Approve' }).click();
      await expectSignedUp(visitor);
      assert.deepEqual(enrolled(visitor), ['okta_email', 'duo']);
    },
    offering(['duo'], { browser }),
  );

  visit(
    'that the page’s policy keeps out is told, and can be given up',
    async (visitor) => {
      await set(visitor, 'Duo Security');
      await visitor.expectFailure('script-error');
      assert.ok(await visitor.button('Cancel').isVisible());
      visitor.forgive(/frame-src/);
    },
    offering(['duo']),
  );
});

test.describe('An identity provider as an authenticator', () => {
  // What may come back of it: test/browser/authenticators.test.ts.
  visit(
    'Company Login: there and back again',
    async (visitor) => {
      await set(visitor, 'Company Login');
      await visitor.expectStep('redirect-idp', 'external_idp');
      await visitor.button('Continue with Company Login').click();
      await visitor.page.getByRole('button', { name: 'Continue' }).click();
      await expectSignedUp(visitor);
      assert.deepEqual(enrolled(visitor), ['okta_email', 'external_idp']);
    },
    offering(['external_idp']),
  );
});

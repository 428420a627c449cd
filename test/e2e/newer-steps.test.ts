import assert from 'node:assert/strict';
import { TOTP } from 'otpauth';
import type { OktaRegister } from '../../src/element/okta-register.js';
import { signUp } from '../emulator/helpers.js';
import { look } from './look.js';
import { withPolicy } from './own-app.js';
import { test, visit } from './visit.js';
import { ADA, type Visitor } from './visitor.js';

/** Past the profile and the code of the e-mail. */
async function enter(visitor: Visitor): Promise<void> {
  await visitor.register();
  await visitor.expectStep('enroll-authenticator', 'okta_email');
  await visitor.enterCode(visitor.latestCode());
}

test.describe('Okta Verify in three keys', () => {
  const KEYS = ['okta_verify_totp', 'okta_verify_push', 'okta_verify_fastpass'] as const;
  const LIST = 'select-authenticator-enroll';

  visit(
    'is set up one by one: a code that is typed, and two that a phone confirms',
    async (visitor) => {
      await enter(visitor);
      await visitor.expectStep(LIST);
      const choices = ['Okta Verify code', 'Okta Verify push', 'Okta FastPass'];
      assert.deepEqual(await visitor.choices(), choices);
      await look(visitor, 'okta-verify-keys');

      await visitor.choose('Okta Verify code');
      await visitor.expectStep('enroll-authenticator', 'okta_verify_totp');
      await look(visitor, 'okta-verify-totp');
      const secret = await visitor.element.evaluate(
        (element: OktaRegister) => element.step?.authenticator?.contextualData['sharedSecret'],
      );
      await visitor.enterCode(new TOTP({ secret: String(secret) }).generate());

      await visitor.expectStep(LIST);
      await visitor.choose('Okta Verify push');
      // The last one is there without being chosen.
      for (const key of ['okta_verify_push', 'okta_verify_fastpass']) {
        await visitor.expectStep('enroll-poll', key);
        const address = `${visitor.site.origin}/emulator/okta-verify`;
        assert.equal((await fetch(address, { method: 'POST' })).status, 200);
      }
      await visitor.expectWelcome();
      const account = visitor.site.emulator.users.find(ADA.email);
      assert.deepEqual(
        account?.enrollments.map(({ key }) => key),
        ['okta_email', ...KEYS],
      );
    },
    withPolicy({ groups: [{ keys: [...KEYS], count: 3 }] }),
  );
});

test.describe('Who has to prove who they are', () => {
  const atPersona = ({ page }: Visitor, button: string) =>
    page.getByRole('button', { name: button }).click();

  visit(
    'goes to a provider, may come back without, and is signed up once they have',
    async (visitor) => {
      await enter(visitor);
      await visitor.expectStep('redirect-idverify');
      await look(visitor, 'identity-proofing');
      await visitor.button('Continue with Persona').click();
      await visitor.page.getByRole('heading', { name: 'Persona', level: 1 }).waitFor();
      await atPersona(visitor, 'Cancel');
      await visitor.expectStep('redirect-idverify');
      await visitor.expectText('Persona could not find out who you are. Try again.');
      assert.equal(new URL(visitor.page.url()).search, '');
      await visitor.button('Continue with Persona').click();
      await atPersona(visitor, 'Continue');
      await visitor.expectWelcome();
      assert.equal(visitor.heardOf('registered').length, 1);
      assert.deepEqual(await visitor.storedTokens(), ['accessToken', 'idToken']);
    },
    withPolicy({ identityProofing: { id: 'IDV_PERSONA', name: 'Persona' } }),
  );
});

test.describe('A password that has expired', () => {
  const withPassword = async (visitor: Visitor) => {
    await visitor.register();
    await visitor.expectStep('enroll-authenticator', 'okta_password');
    await visitor.enterPassword();
  };
  const expired = (more: Parameters<typeof withPolicy>[0] = {}) =>
    withPolicy({ required: [['okta_password']], passwordExpiresInDays: 0, ...more });
  const elsewhere = { passwordKeptAt: { name: 'Directory', url: 'https://directory.example/' } };

  visit(
    'is replaced before one goes on',
    async (visitor) => {
      await withPassword(visitor);
      await visitor.expectStep('reenroll-authenticator', 'okta_password');
      await visitor.expectText('Your password has expired.');
      assert.equal(await visitor.button('Skip').count(), 0);
      await look(visitor, 'password-expired');
      await visitor.enterPassword('Moss and 8 windows');
      await visitor.expectWelcome();
    },
    expired(),
  );

  visit(
    'and is kept elsewhere is not asked for here: there is the way to where it is',
    async (visitor) => {
      await withPassword(visitor);
      await visitor.expectStep('reenroll-custom-password-expiry', 'okta_password');
      assert.equal(await visitor.field('credentials.passcode').count(), 0);
      assert.equal(await visitor.button('Skip').count(), 0);
      await visitor.button('Continue with Directory').waitFor();
      await look(visitor, 'password-expired-elsewhere');
    },
    expired(elsewhere),
  );

  visit(
    'soon, and is kept elsewhere, can be left for later',
    async (visitor) => {
      await withPassword(visitor);
      await visitor.expectStep('reenroll-custom-password-expiry-warning', 'okta_password');
      await visitor.button('Continue with Directory').waitFor();
      await visitor.button('Skip').click();
      await visitor.expectWelcome();
      assert.ok(visitor.site.emulator.users.find(ADA.email));
    },
    expired({ ...elsewhere, passwordExpiresInDays: 4 }),
  );
});

test.describe('An email address that is enrolled by its proof', () => {
  visit(
    'is proven by a code, after leave to send it',
    async (visitor) => {
      await visitor.register();
      await visitor.expectStep('authenticator-verification-data', 'okta_email');
      await look(visitor, 'auto-enroll-data');
      await visitor.submit();
      await visitor.expectStep('challenge-authenticator', 'okta_email');
      await visitor.enterCode('000000');
      await visitor.expectFailure('invalid-code');
      await visitor.enterCode(visitor.latestCode());
      await visitor.expectWelcome();
      const account = visitor.site.emulator.users.find(ADA.email);
      assert.deepEqual(
        account?.enrollments.map(({ key }) => key),
        ['okta_email'],
      );
    },
    withPolicy({ autoEnroll: true, askBeforeSending: true }),
  );
});

test.describe('Where the org does not say whether an address has an account', () => {
  visit(
    'the code is waited for as ever, and the way to the account stays',
    async (visitor) => {
      const { site } = visitor;
      await signUp(site.origin, 'own', ADA.email);
      await visitor.register();
      await visitor.expectStep('enroll-authenticator', 'okta_email');
      await visitor.expectText(`We sent a message to ${ADA.email}. Enter the code from it here.`);
      await look(visitor, 'hidden-account');
      assert.match(site.emulator.outbox.latest(ADA.email)?.text ?? '', /has one already/);
      await visitor.enterCode('123456');
      await visitor.expectFailure('invalid-code');
      await visitor.form.getByRole('link', { name: 'Sign in' }).click();
      await visitor.page.waitForURL(`${site.origin}/`);
    },
    withPolicy({ enumerationPrevention: true }),
  );
});

import assert from 'node:assert/strict';
import { TOTP } from 'otpauth';
import type { AuthenticatorKey, Policy } from '../../src/emulator/index.js';
import { resumePastEmail } from './mid-flow.js';
import { expect, test, visit, type VisitOptions } from './visit.js';
import { ADA, type Visitor } from './visitor.js';
import { look } from './look.js';
import { withPolicy } from './own-app.js';

/** An e-mail address, and then these authenticators to choose from. */
const offering = (keys: AuthenticatorKey[], more: Partial<Policy> = {}, options?: VisitOptions) =>
  withPolicy({ optional: keys, ...more }, options);

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

/** The phone, which the emulator plays: its owner opens the link, or scans the code. */
async function confirmOnPhone({ site }: Visitor, link = '/emulator/okta-verify'): Promise<void> {
  const response = await fetch(new URL(link, site.origin), { method: 'POST' });
  assert.deepEqual(await response.json(), { confirmed: true });
}

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
      await look(visitor, 'authenticator-app');
      await visitor.button('Copy key').click();
      await visitor.expectText('Copied');
      assert.equal(await visitor.page.evaluate(() => navigator.clipboard.readText()), secret);
      await visitor.enterCode('000000');
      await visitor.expectFailure('invalid-code');
      assert.notEqual(await visitor.errorOf('credentials.passcode'), '');
      await look(visitor, 'authenticator-app-refused');
      const code = new TOTP({ secret }).generate();
      await visitor.enterCode(`${code.slice(0, 3)} ${code.slice(3)}`);
      await visitor.expectWelcome();
      assert.deepEqual(enrolled(visitor), ['okta_email', 'google_otp']);
      assert.deepEqual(credentialsSent(visitor), { passcode: code });
    },
    offering(
      ['google_otp'],
      {},
      { browser: { permissions: ['clipboard-read', 'clipboard-write'] } },
    ),
  );
});

test.describe('A security question', () => {
  visit(
    'is chosen from the list',
    async (visitor) => {
      await set(visitor, 'Security Question');
      await visitor.expectStep('enroll-authenticator', 'security_question');
      await look(visitor, 'security-question');
      const question = visitor.form.getByRole('combobox', { name: 'Choose a security question' });
      await question.selectOption({ index: 2 });
      const key = await question.inputValue();
      await visitor.form.getByLabel('Answer').filter({ visible: true }).fill('Fern');
      await visitor.submit();
      await visitor.expectWelcome();
      assert.deepEqual(credentialsSent(visitor), { questionKey: key, answer: 'Fern' });
      assert.deepEqual(enrolled(visitor), ['okta_email', 'security_question']);
    },
    offering(['security_question']),
  );

  visit(
    'may be one’s own; what is wrong with it is told on its field',
    async (visitor) => {
      await set(visitor, 'Security Question');
      await visitor.expectStep('enroll-authenticator', 'security_question');
      await visitor.element.getByRole('radio', { name: 'Create my own' }).check();
      const question = visitor.element.getByRole('textbox', { name: 'Create a security question' });
      const answer = visitor.form.getByLabel('Answer').filter({ visible: true });
      await question.fill('<b>Which</b> fern?');
      await answer.fill('abc');
      await visitor.submit();
      await visitor.expectFailure('invalid-input');
      const errors = () => visitor.form.locator('.okta-register-error:visible').allInnerTexts();
      assert.equal((await errors()).length, 2);
      assert.match((await errors()).join(), /HTML tags.*at least 4/s);
      assert.equal(await question.inputValue(), '<b>Which</b> fern?');
      assert.equal(await question.getAttribute('aria-invalid'), 'true');
      await look(visitor, 'security-question-refused');
      await question.fill('Which fern?');
      await answer.fill('Maidenhair');
      await visitor.submit();
      await visitor.expectWelcome();
      assert.deepEqual(credentialsSent(visitor), {
        questionKey: 'custom',
        question: 'Which fern?',
        answer: 'Maidenhair',
      });
    },
    offering(['security_question']),
  );
});

test.describe('A hardware token', () => {
  visit(
    'of Symantec is set up with its ID and two codes in a row',
    async (visitor) => {
      await set(visitor, 'Symantec VIP');
      await visitor.expectStep('enroll-authenticator', 'symantec_vip');
      await look(visitor, 'symantec');
      await visitor.element.getByLabel('Enter credential ID').fill('VSMT12345678');
      await visitor.element.getByLabel('Security Code 1').fill('123456');
      await visitor.element.getByLabel('Security Code 2').fill('123456');
      await visitor.submit();
      await visitor.expectFailure('invalid-code');
      assert.notEqual(await visitor.errorOf('credentials.nextPasscode'), '');
      await visitor.element.getByLabel('Security Code 2').fill('654321');
      await visitor.submit();
      await visitor.expectWelcome();
      assert.deepEqual(enrolled(visitor), ['okta_email', 'symantec_vip']);
    },
    offering(['symantec_vip']),
  );

  for (const [label, key] of [
    ['RSA SecurID', 'rsa_token'],
    ['On-Prem MFA', 'onprem_mfa'],
  ] as const) {
    visit(
      `of ${label} is set up with the name there and a code, after waiting for the next one`,
      async (visitor) => {
        await set(visitor, label);
        await visitor.expectStep('enroll-authenticator', key);
        assert.equal(await visitor.element.getByLabel('User Name').inputValue(), ADA.email);
        await look(visitor, key);
        await visitor.element.getByLabel('Passcode').fill('000000');
        await visitor.submit();
        await visitor.expectFailure('invalid-input');
        await visitor.expectText(/Wait for token to change/);
        await visitor.element.getByLabel('User Name').fill('ada');
        await visitor.element.getByLabel('Passcode').fill('123456');
        await visitor.submit();
        await visitor.expectWelcome();
        const { clientData, passcode, id } = credentialsSent(visitor) as Record<string, string>;
        assert.deepEqual([clientData, passcode], ['ada', '123456']);
        assert.ok(id);
        assert.deepEqual(enrolled(visitor), ['okta_email', key]);
      },
      offering([key]),
    );
  }

  visit(
    'of YubiKey is set up by a touch, which types and presses Enter',
    async (visitor) => {
      await set(visitor, 'YubiKey Authenticator');
      await visitor.expectStep('enroll-authenticator', 'yubikey_token');
      await look(visitor, 'yubikey');
      const passcode = visitor.element.getByLabel('Insert then tap your YubiKey');
      assert.equal(await passcode.getAttribute('autocomplete'), 'off');
      await passcode.fill('cccccc');
      await passcode.press('Enter');
      await visitor.expectFailure('invalid-code');
      await passcode.fill('cccccc'.padEnd(44, 'bdefghijklnrtuv'));
      await passcode.press('Enter');
      await visitor.expectWelcome();
      assert.deepEqual(enrolled(visitor), ['okta_email', 'yubikey_token']);
    },
    offering(['yubikey_token']),
  );
});

test.describe('Okta Verify', () => {
  visit(
    'is set up by scanning a code, and the page goes on by itself',
    async (visitor) => {
      await set(visitor, 'Okta Verify');
      await visitor.expectStep('enroll-poll', 'okta_verify');
      const picture = visitor.element.getByRole('img', { name: /QR code/ });
      assert.equal(await picture.evaluate((img: HTMLImageElement) => img.naturalWidth > 0), true);
      await look(visitor, 'okta-verify-qr');
      await confirmOnPhone(visitor);
      await visitor.expectWelcome();
      assert.deepEqual(enrolled(visitor), ['okta_email', 'okta_verify']);
    },
    offering(['okta_verify']),
  );

  for (const [channel, name, wrong, to] of [
    ['Get a link by email', 'email', 'ada', 'ada@phone.example'],
    ['Get a link by SMS', 'phoneNumber', '+1', '+15551234567'],
  ] as const) {
    visit(
      `is set up by a link (${name}), which can be sent again`,
      async (visitor) => {
        await set(visitor, 'Okta Verify');
        await visitor.expectStep('enroll-poll', 'okta_verify');
        await visitor.button('Set it up another way').click();
        await visitor.expectStep('select-enrollment-channel');
        if (name === 'email') await look(visitor, 'okta-verify-channels');
        await visitor.choose(channel);
        await visitor.expectStep('enrollment-channel-data');
        await look(visitor, `okta-verify-${name}`);
        await visitor.field(name).fill(wrong);
        await visitor.submit();
        await expect.poll(() => visitor.errorOf(name)).not.toBe('');
        await visitor.field(name).fill(to);
        await visitor.submit();
        await visitor.expectStep('enroll-poll', 'okta_verify');
        await visitor.expectText(`to ${to}.`);
        await look(visitor, `okta-verify-sent-${name}`);
        visitor.site.advance(60_000);
        await visitor.button('Send again').click();
        const { outbox } = visitor.site.emulator;
        const links = () => outbox.messages.filter((message) => message.to === to);
        await expect.poll(() => links().length).toBe(2);
        await visitor.expectStep('enroll-poll', 'okta_verify');
        await confirmOnPhone(visitor, links().at(-1)?.link);
        await visitor.expectWelcome();
        assert.deepEqual(enrolled(visitor), ['okta_email', 'okta_verify']);
      },
      offering(['okta_verify']),
    );
  }

  visit(
    'is set up on the same device by a link, or given up for another method',
    async (visitor) => {
      await set(visitor, 'Okta Verify');
      await visitor.expectStep('enroll-poll', 'okta_verify');
      const open = visitor.element.getByRole('link', { name: 'Open Okta Verify' });
      const link = (await open.getAttribute('href')) ?? '';
      await visitor.element.getByRole('link', { name: 'Get the app' }).waitFor();
      await look(visitor, 'okta-verify-same-device');
      await visitor.button('Choose another method').click();
      await visitor.expectStep('select-authenticator-enroll');
      await look(visitor, 'okta-verify-another');
      await visitor.choose('Okta Verify');
      await visitor.expectStep('enroll-poll', 'okta_verify');
      await visitor.button('Set it up another way').click();
      await visitor.expectStep('select-enrollment-channel');
      await visitor.button('Back').click();
      await visitor.expectStep('enroll-poll', 'okta_verify');
      assert.notEqual(await open.getAttribute('href'), link);
      await confirmOnPhone(visitor, (await open.getAttribute('href')) ?? '');
      await visitor.expectStep('select-authenticator-enroll');
      assert.deepEqual(enrolled(visitor), ['okta_email', 'okta_verify']);
      assert.deepEqual(await visitor.choices(), ['Security Question']);
      await visitor.button('Skip').click();
      await visitor.expectWelcome();
    },
    offering(['okta_verify', 'security_question'], {
      oktaVerifyChannels: ['samedevice', 'qrcode'],
    }),
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
      await look(visitor, 'duo');
      await frame.getByRole('button', { name: 'Approve' }).click();
      await visitor.expectWelcome();
      assert.deepEqual(enrolled(visitor), ['okta_email', 'duo']);
    },
    offering(['duo'], {}, { browser }),
  );

  visit(
    'that the page’s policy keeps out is told, and can be given up',
    async (visitor) => {
      await set(visitor, 'Duo Security');
      await visitor.expectFailure('script-error');
      await look(visitor, 'duo-blocked');
      assert.ok(await visitor.button('Cancel').isVisible());
      visitor.errors.length = 0; // the policy is violated, and the browser says so
    },
    offering(['duo']),
  );
});

test.describe('An identity provider as an authenticator', () => {
  for (const [label, key] of [
    ['Company Login', 'external_idp'],
    ['Smart Card', 'smart_card_idp'],
  ] as const) {
    visit(
      `${label}: there and back again`,
      async (visitor) => {
        await set(visitor, label);
        await visitor.expectStep('redirect-idp', key);
        await look(visitor, key);
        await visitor.button(`Continue with ${label}`).click();
        await visitor.page.getByRole('button', { name: 'Continue' }).click();
        await visitor.expectWelcome();
        assert.deepEqual(enrolled(visitor), ['okta_email', key]);
      },
      offering([key]),
    );
  }

  visit(
    'Company Login: refused there, tried again here, with something left to do',
    async (visitor) => {
      await set(visitor, 'Company Login');
      await visitor.expectStep('redirect-idp', 'external_idp');
      await visitor.button('Continue with Company Login').click();
      await visitor.page.getByRole('button', { name: 'Cancel' }).click();
      await visitor.page.waitForURL('**/sign-up.html');
      await visitor.expectStep('redirect-idp', 'external_idp');
      await visitor.expectText('Unable to enroll authenticator. Try again.');
      await look(visitor, 'external_idp-refused');
      await visitor.button('Continue with Company Login').click();
      await visitor.page.getByRole('button', { name: 'Continue' }).click();
      await visitor.expectStep('select-authenticator-enroll');
      assert.equal(new URL(visitor.page.url()).search, '');
      assert.deepEqual(enrolled(visitor), ['okta_email', 'external_idp']);
      assert.equal(visitor.heardOf('registered').length, 0);
      await visitor.button('Skip').click();
      await visitor.expectWelcome();
    },
    offering(['external_idp', 'security_question']),
  );
});

test.describe('An authenticator that an administrator sets up', () => {
  visit(
    'says so in the list, where another one can be chosen',
    async (visitor) => {
      await set(visitor, 'Custom OTP');
      await visitor.expectFailure('invalid-input');
      await visitor.expectStep('select-authenticator-enroll');
      await visitor.expectText('Contact your administrator to continue enrollment');
      await look(visitor, 'custom-otp');
      await visitor.button('Skip').click();
      await visitor.expectWelcome();
    },
    offering(['custom_otp', 'custom_app']),
  );
});

import assert from 'node:assert/strict';
import { resumePastEmail } from './mid-flow.js';
import { expect, test, visit } from './visit.js';
import { ADA, PHONE, type Visitor } from './visitor.js';
import { look } from './look.js';
import { withPolicy } from './own-app.js';

/** From the profile on, past the code in the mail. */
async function enter(visitor: Visitor): Promise<void> {
  await visitor.register();
  await visitor.expectStep('enroll-authenticator', 'okta_email');
  await visitor.enterCode(visitor.latestCode());
}

const lines = (visitor: Visitor) =>
  visitor.form
    .locator('.okta-register-details li')
    .evaluateAll((items) => items.map((item) => item.textContent.replace(/\s+/g, ' ').trim()));

test.describe('Whether to stay signed in', () => {
  for (const stay of [true, false]) {
    visit(
      `is answered with ${stay ? 'yes' : 'no'}`,
      async (visitor) => {
        await resumePastEmail(visitor);
        await visitor.expectStep('keep-me-signed-in');
        const box = visitor.element.getByRole('checkbox', { name: 'Stay signed in' });
        assert.equal(await box.isChecked(), false);
        if (stay) await look(visitor, 'keep-me-signed-in');
        await box.setChecked(stay);
        await visitor.submit();
        await visitor.expectWelcome();
        assert.deepEqual(visitor.bodiesTo('/keep-me-signed-in'), [{ keepMeSignedIn: stay }]);
      },
      withPolicy({ keepMeSignedIn: true }),
    );
  }
});

test.describe('What has to be set up beside what is required', () => {
  visit(
    'is a number of a group, and then a device that may be used a while longer',
    async (visitor) => {
      await enter(visitor);
      await visitor.expectStep('select-authenticator-enroll');
      const titled = (count: number) =>
        visitor.element.getByRole('group', { name: `Set up ${String(count)} of these` });
      assert.equal(await titled(2).getByRole('radio').count(), 3);
      await visitor.choose('Password');
      await visitor.expectStep('enroll-authenticator', 'okta_password');
      await visitor.enterPassword();
      await visitor.expectStep('select-authenticator-enroll');
      assert.equal(await titled(1).getByRole('radio').count(), 2);
      await visitor.choose('Phone');
      await visitor.expectStep('authenticator-enrollment-data');
      await visitor.enterPhone();
      await visitor.expectStep('enroll-authenticator', 'phone_number');
      await visitor.enterCode(visitor.latestCode(PHONE));
      await visitor.expectStep('device-assurance-grace-period');
      const link = visitor.element.getByRole('link', { name: 'Update it' });
      assert.equal(await link.getAttribute('href'), 'https://example.com/update');
      await visitor.submit();
      await visitor.expectWelcome();
      assert.deepEqual(visitor.heardOf('registration-error'), []);
    },
    withPolicy({
      groups: [{ keys: ['okta_password', 'phone_number', 'security_question'], count: 2 }],
      deviceGracePeriod: {
        until: '2030-02-01T00:00:00.000Z',
        ways: [{ label: 'Update it', url: 'https://example.com/update' }],
      },
    }),
  );
});

test.describe('Consent', () => {
  visit(
    'to everything is given with its scopes in view',
    async (visitor) => {
      await resumePastEmail(visitor);
      await visitor.expectStep('consent');
      assert.deepEqual(await lines(visitor), [
        'View your profile information.',
        'View your email address.',
      ]);
      await look(visitor, 'consent');
      await visitor.submit();
      await visitor.expectFailure('invalid-input');
      await visitor.element.getByRole('radio', { name: 'Allow Access' }).check();
      await visitor.submit();
      await visitor.expectWelcome();
      assert.deepEqual(visitor.bodiesTo('/consent'), [{ consent: true }]);
    },
    withPolicy({ consent: 'all' }),
  );

  visit(
    'that is not given ends the sign-up',
    async (visitor) => {
      await resumePastEmail(visitor);
      await visitor.expectStep('consent');
      await visitor.element.getByRole('radio', { name: "Don't Allow" }).check();
      await visitor.submit();
      await visitor.expectStep('terminal');
      await visitor.expectFailure('access-denied');
      await look(visitor, 'consent-denied');
      await visitor.button('Start again').click();
      await visitor.expectStep('enroll-profile');
    },
    withPolicy({ consent: 'all' }),
  );

  visit(
    'scope by scope is given for those that are ticked',
    async (visitor) => {
      await resumePastEmail(visitor);
      await visitor.expectStep('granular-consent');
      assert.equal(visitor.heardOf('registration-error').length, 0);
      const boxes = visitor.element.getByRole('checkbox');
      assert.equal(await boxes.count(), 2);
      await look(visitor, 'granular-consent');
      await visitor.element.getByRole('checkbox', { name: 'View your email address.' }).uncheck();
      await visitor.button('Allow').click();
      await visitor.page.waitForURL('**/welcome.html');
      assert.deepEqual(visitor.bodiesTo('/consent'), [
        { consent: true, optedScopes: { openid: true, profile: true, email: false } },
      ]);
    },
    withPolicy({ consent: 'granular' }),
  );

  visit(
    'scope by scope can be refused as a whole',
    async (visitor) => {
      await resumePastEmail(visitor);
      await visitor.expectStep('granular-consent');
      await visitor.button('Don’t allow').click();
      await visitor.expectStep('terminal');
      await visitor.expectFailure('access-denied');
      assert.deepEqual(visitor.bodiesTo('/consent'), [{ consent: false }]);
    },
    withPolicy({ consent: 'granular' }),
  );

  visit(
    'of whoever opened the mail says what asked for it',
    async (visitor) => {
      await resumePastEmail(visitor);
      await visitor.expectStep('email-challenge-consent');
      assert.deepEqual(await lines(visitor), ['Application: Own']);
      await look(visitor, 'email-consent');
      await visitor.element.getByRole('radio', { name: 'Allow' }).check();
      await visitor.submit();
      await visitor.expectWelcome();
    },
    withPolicy({ emailConsent: true }),
  );

  visit(
    'of whoever opened the mail, refused, ends the sign-up',
    async (visitor) => {
      await resumePastEmail(visitor);
      await visitor.expectStep('email-challenge-consent');
      await visitor.element.getByRole('radio', { name: 'Deny' }).check();
      await visitor.submit();
      await visitor.expectStep('terminal');
      await visitor.expectFailure('refused');
      await visitor.expectText('Operation cancelled by user.');
      await look(visitor, 'email-consent-denied');
    },
    withPolicy({ emailConsent: true }),
  );
});

test.describe('A grace period', () => {
  const until = new Date(Date.now() + 3 * 24 * 60 * 60 * 1000);
  visit(
    'is shown with the authenticator: until when, or how often it can be put off',
    async (visitor) => {
      await resumePastEmail(visitor);
      await visitor.expectStep('select-authenticator-enroll');
      const date = new Intl.DateTimeFormat('en', { dateStyle: 'long' }).format(until);
      const about = async (name: string) =>
        (
          await visitor.element
            .getByRole('radio', { name })
            .locator('xpath=ancestor::label')
            .innerText()
        ).replace(/\s+/g, ' ');
      assert.match(await about('Password'), new RegExp(`Required from ${date}`));
      assert.match(await about('Security Question'), /put off 2 more times/);
      assert.match(await about('Symantec VIP'), /put off 1 more time$/);
      assert.doesNotMatch(await about('Google Authenticator'), /put off|Required/);
      await look(visitor, 'grace-periods');
      await visitor.button('Skip').click();
      await visitor.expectWelcome();
    },
    withPolicy({
      optional: ['okta_password', 'security_question', 'symantec_vip', 'google_otp'],
      gracePeriods: {
        okta_password: { until: until.toISOString() },
        security_question: { skips: 2 },
        symantec_vip: { skips: 1 },
      },
    }),
  );
});

test.describe('An org that is in safe mode', () => {
  visit(
    'lets people wait, and the page goes on by itself',
    async (visitor) => {
      let letGo: () => void = () => undefined;
      const looked = new Promise<void>((resolve) => (letGo = resolve));
      await visitor.page.route('**/idp/idx/poll', async (route) => {
        await looked;
        await route.continue();
      });
      await resumePastEmail(visitor);
      await visitor.expectStep('poll');
      await visitor.expectText('This page goes on by itself.');
      await look(visitor, 'waiting-room');
      letGo();
      await visitor.expectWelcome();
      assert.equal(visitor.sentTo('/idp/idx/poll').length, 2);
    },
    withPolicy({ safeMode: { wait: 2 } }),
  );

  visit(
    'that can set nothing up says so, and goes on',
    async (visitor) => {
      await resumePastEmail(visitor);
      await visitor.expectStep('skip');
      await visitor.element.getByRole('heading', { name: 'Not available right now' }).waitFor();
      await visitor.expectText(/temporarily unavailable/);
      await look(visitor, 'safe-mode');
      await visitor.submit();
      await visitor.expectWelcome();
    },
    withPolicy({ safeMode: 'optional', optional: ['okta_password'] }),
  );
});

test.describe('Proving once more what has just been set up', () => {
  visit(
    'by the only authenticator there is',
    async (visitor) => {
      await resumePastEmail(visitor);
      await visitor.expectStep('challenge-authenticator', 'okta_email');
      await visitor.expectText(
        'We sent a message to a***a@example.com. Enter the code from it here.',
      );
      // The clock of the button runs, and somebody may have answered elsewhere.
      await visitor.element.getByText(/^Send again in 0:\d\d$/).waitFor();
      await look(visitor, 'prove-email');
      await expect.poll(() => visitor.sentTo('/challenge/poll').length).toBeGreaterThan(0);
      await visitor.enterCode('000000');
      await visitor.expectFailure('invalid-code');
      await visitor.enterCode(visitor.latestCode());
      await visitor.expectWelcome();
    },
    withPolicy({ verifyEnrolled: true }),
  );

  const many = withPolicy({
    verifyEnrolled: true,
    askBeforeSending: true,
    required: [['okta_email'], ['phone_number'], ['security_question'], ['okta_password']],
  });
  visit(
    'by one of several, which can be changed, and by a phone after asking how to reach it',
    async (visitor) => {
      await resumePastEmail(visitor);
      await visitor.expectStep('authenticator-enrollment-data', 'phone_number');
      await visitor.enterPhone();
      await visitor.expectStep('enroll-authenticator', 'phone_number');
      await visitor.enterCode(visitor.latestCode(PHONE));
      await visitor.expectStep('enroll-authenticator', 'security_question');
      await visitor.element.getByRole('combobox').selectOption({ index: 1 });
      await visitor.form.getByLabel('Answer').filter({ visible: true }).fill('Ferns');
      await visitor.submit();
      await visitor.expectStep('enroll-authenticator', 'okta_password');
      await visitor.enterPassword();
      await visitor.expectStep('select-authenticator-authenticate');
      assert.deepEqual(await visitor.choices(), [
        'Email',
        'Phone',
        'Security Question',
        'Password',
      ]);
      await look(visitor, 'prove-choices');

      await visitor.choose('Email');
      await visitor.expectStep('authenticator-verification-data', 'okta_email');
      assert.equal(await visitor.element.getByRole('radio', { name: 'Email' }).isChecked(), true);
      await look(visitor, 'prove-email-data');
      await visitor.button('Choose another method').click();
      await visitor.expectStep('select-authenticator-authenticate');

      await visitor.choose('Security Question');
      await visitor.expectStep('challenge-authenticator', 'security_question');
      await look(visitor, 'prove-question');
      await visitor.element.getByLabel('What is the food you least liked as a child?').fill('Moss');
      await visitor.submit();
      await visitor.expectFailure('invalid-input');
      await visitor.button('Choose another method').click();

      await visitor.choose('Password');
      await visitor.expectStep('challenge-authenticator', 'okta_password');
      const password = visitor.field('credentials.passcode');
      assert.equal(await password.getAttribute('autocomplete'), 'current-password');
      assert.equal(await visitor.field('confirm-password').count(), 0);
      await look(visitor, 'prove-password');
      await visitor.button('Choose another method').click();

      await visitor.element.getByRole('radio', { name: /^Phone/ }).check();
      await visitor.submit();
      await visitor.expectStep('authenticator-verification-data', 'phone_number');
      await look(visitor, 'prove-phone-data');
      await visitor.choose('Voice call');
      await visitor.expectStep('challenge-authenticator', 'phone_number');
      await visitor.expectText(/Enter the code from the call we made to/);
      assert.equal(await visitor.button('Use another number').count(), 0);
      await look(visitor, 'prove-phone');
      await visitor.enterCode(visitor.latestCode(PHONE, 'voice'));
      await visitor.expectWelcome();
    },
    many,
  );

  visit(
    'by Okta Verify: the page goes on by itself',
    async (visitor) => {
      await resumePastEmail(visitor);
      const confirm = async () => {
        const url = `${visitor.site.origin}/emulator/okta-verify`;
        await expect.poll(async () => (await fetch(url, { method: 'POST' })).status).toBe(200);
      };
      await visitor.expectStep('enroll-poll', 'okta_verify');
      await confirm();
      await visitor.expectStep('select-authenticator-authenticate');
      await visitor.choose('Okta Verify');
      await visitor.expectStep('challenge-poll', 'okta_verify');
      await look(visitor, 'prove-okta-verify');
      await confirm();
      await visitor.expectWelcome();
    },
    withPolicy({ verifyEnrolled: true, required: [['okta_email'], ['okta_verify']] }),
  );
});

test.describe('A password that expires soon', () => {
  const policy = withPolicy({
    required: [['okta_password']],
    passwordExpiresInDays: 4,
    password: { minLength: 8, minNumber: 1 },
  });
  const toWarning = async (visitor: Visitor) => {
    await visitor.register();
    await visitor.expectStep('enroll-authenticator', 'okta_password');
    await visitor.enterPassword();
    await visitor.expectStep('reenroll-authenticator-warning', 'okta_password');
  };

  visit(
    'can be changed',
    async (visitor) => {
      await toWarning(visitor);
      await visitor.element.getByRole('heading', { name: 'Your password expires soon' }).waitFor();
      await look(visitor, 'password-warning');
      await visitor.enterPassword('password1');
      await visitor.expectFailure('password-refused');
      await visitor.enterPassword('Moss and 8 windows');
      await visitor.expectWelcome();
    },
    policy,
  );

  visit(
    'can be left',
    async (visitor) => {
      await toWarning(visitor);
      await visitor.button('Skip').click();
      await visitor.expectWelcome();
    },
    policy,
  );
});

test.describe('An org that lets nobody in', () => {
  visit(
    'for now says so, and can be asked again',
    async (visitor) => {
      const { policy } = visitor.site.emulator.apps[0]!;
      await visitor.open();
      const { detail } = await visitor.expectFailure('sign-up-unavailable');
      assert.equal(detail['retryable'], true);
      await visitor.expectText('Registration is currently unavailable.');
      await look(visitor, 'registration-unavailable');
      delete policy.registrationUnavailable;
      await visitor.button('Try again').click();
      await visitor.field('userProfile.email').waitFor();
      await visitor.fillProfile();
      await visitor.submit();
      await visitor.expectStep('enroll-authenticator', 'okta_email');
    },
    withPolicy({ registrationUnavailable: true }),
  );

  visit(
    'says why in its own words, with its link',
    async (visitor) => {
      await visitor.register();
      await visitor.expectStep('terminal');
      await visitor.expectFailure('access-denied');
      await visitor.expectText('Only from the office.');
      const link = visitor.element.getByRole('link', { name: 'Ask for help' });
      assert.equal(await link.getAttribute('href'), 'https://help.example/');
      await look(visitor, 'access-denied');
    },
    withPolicy({
      denied: {
        message: 'Only from the office.',
        links: [{ label: 'Ask for help', url: 'https://help.example/' }],
      },
    }),
  );
});

test.describe('Prompts', () => {
  visit(
    'come one after another, and a reload goes on where it stood',
    async (visitor) => {
      await enter(visitor);
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

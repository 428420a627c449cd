import assert from 'node:assert/strict';
import { resumeAtCode, resumeAtEmail, resumeAtPhone, resumePastEmail } from './mid-flow.js';
import { withPolicy } from './own-app.js';
import { expect, test, visit } from './visit.js';
import { ADA, PHONE, type Visitor } from './visitor.js';

// What needs one page only: test/browser/continuity.test.ts.
test.describe('Nothing is sent twice', () => {
  visit('a double click, more clicks and Enter send the profile once', async (visitor) => {
    const { page } = visitor;
    await visitor.open();
    await expect.poll(() => visitor.sentTo('/idp/idx/enroll').length).toBe(1);
    await visitor.fillProfile();
    const release = await visitor.hold(/\/idp\/idx\/enroll\/new$/);
    const submit = visitor.form.locator('[type="submit"]');
    await submit.dblclick();
    await visitor.element.locator('[part="card"][aria-busy="true"]').waitFor();
    assert.equal(await submit.getAttribute('aria-disabled'), 'true');
    await submit.click({ force: true });
    await page.keyboard.press('Enter');
    release();
    await visitor.expectStep('select-authenticator-enroll');
    assert.equal(visitor.sentTo('/enroll/new').length, 1);
  });
});

test.describe('Cancel', () => {
  visit('needs no answer of the org', async (visitor) => {
    await resumeAtCode(visitor);
    await visitor.page.route('**/idp/idx/cancel', (route) => route.abort());
    await visitor.button('Cancel').click();
    await visitor.expectStep('canceled');
    await visitor.page.reload();
    await visitor.expectStep('enroll-profile');
  });
});

/** The page is loaded again: the same step, nothing sent, and no other form before it. */
async function reload(visitor: Visitor, step: string, authenticator?: string): Promise<void> {
  const { page, site } = visitor;
  const sent = site.emulator.outbox.messages.length;
  const interacts = visitor.sentTo('/v1/interact').length;
  await page.reload();
  await visitor.expectStep(step, authenticator);
  const flashed = await page.evaluate(() => Reflect.has(globalThis, 'flashed'));
  assert.equal(flashed, step === 'enroll-profile', `the profile form, on the way to ${step}`);
  assert.equal(site.emulator.outbox.messages.length, sent);
  assert.equal(visitor.sentTo('/v1/interact').length, interacts);
}

/** Notes in the page whether the profile form was ever drawn since it was loaded. */
const watchForProfile = (visitor: Visitor) =>
  visitor.page.addInitScript(() => {
    new MutationObserver(() => {
      if (document.querySelector('[name="userProfile.email"]')) {
        Object.assign(globalThis, { flashed: true });
      }
    }).observe(document, { childList: true, subtree: true });
  });

test.describe('Reload and Back', () => {
  visit('reloading resumes every step of password first', async (visitor) => {
    await watchForProfile(visitor);
    await visitor.open();
    await expect.poll(() => visitor.sentTo('/idp/idx/enroll').length).toBe(1);
    await visitor.expectStep('enroll-profile');
    await reload(visitor, 'enroll-profile');
    await visitor.fillProfile();
    await visitor.submit();
    await visitor.expectStep('select-authenticator-enroll');
    await reload(visitor, 'select-authenticator-enroll');
    await visitor.submit();
    await visitor.expectStep('enroll-authenticator', 'okta_password');
    await reload(visitor, 'enroll-authenticator', 'okta_password');
    await visitor.enterPassword();
    await visitor.expectStep('select-authenticator-enroll');
    await reload(visitor, 'select-authenticator-enroll');
    await visitor.choose('Email');
    await visitor.expectStep('enroll-authenticator', 'okta_email');
    await reload(visitor, 'enroll-authenticator', 'okta_email');
    await visitor.enterCode(visitor.latestCode());
    await visitor.expectStep('select-authenticator-enroll');
    await visitor.submit();
    await visitor.expectStep('authenticator-enrollment-data', 'phone_number');
    await reload(visitor, 'authenticator-enrollment-data', 'phone_number');
    await visitor.enterPhone();
    await visitor.expectStep('enroll-authenticator', 'phone_number');
    await reload(visitor, 'enroll-authenticator', 'phone_number');
    await visitor.enterCode(visitor.latestCode(PHONE));
    await visitor.expectWelcome();
    assert.equal(visitor.sentTo('/enroll/new').length, 1);
    assert.deepEqual(visitor.heardOf('registration-error'), []);
  });

  visit(
    'reloading resumes every step of password optional',
    async (visitor) => {
      await watchForProfile(visitor);
      await resumeAtEmail(visitor);
      await reload(visitor, 'enroll-authenticator', 'okta_email');
      await visitor.enterCode(visitor.latestCode());
      await visitor.expectStep('select-authenticator-enroll');
      await reload(visitor, 'select-authenticator-enroll');
      await visitor.choose('Okta Verify');
      await visitor.expectStep('enroll-poll', 'okta_verify');
      await reload(visitor, 'enroll-poll', 'okta_verify');
      await visitor.button('Choose another method').click();
      await visitor.expectStep('select-authenticator-enroll');
      await visitor.button('Skip').click();
      await visitor.expectWelcome();
    },
    { policy: 'password-optional' },
  );

  visit(
    'reloading resumes a prompt',
    async (visitor) => {
      await resumePastEmail(visitor);
      await visitor.expectStep('profile-update');
      await watchForProfile(visitor);
      await reload(visitor, 'profile-update');
    },
    withPolicy({ profileUpdate: [{ name: 'city', label: 'City', required: false }] }),
  );

  visit('Back from the welcome page shows a form that can be sent', async (visitor) => {
    const { page } = visitor;
    await resumeAtPhone(visitor);
    await visitor.button('Skip').click();
    await visitor.expectWelcome();
    await page.goBack();
    await page.waitForURL('**/sign-up.html');
    await visitor.expectStep('enroll-profile');
    await visitor.fillProfile({ ...ADA, email: 'second@example.com' });
    await visitor.submit();
    await visitor.expectStep('select-authenticator-enroll');
    assert.deepEqual(visitor.heardOf('registration-error'), []);
  });

  visit('Back from another page shows the step that is waited for', async (visitor) => {
    const { page } = visitor;
    await resumeAtCode(visitor);
    await page.getByRole('link', { name: 'Fernwood' }).click();
    await page.waitForURL(`${visitor.site.origin}/`);
    await page.goBack();
    await visitor.expectStep('enroll-authenticator', 'okta_email');
    await visitor.enterCode(visitor.latestCode());
    await visitor.expectStep('select-authenticator-enroll');
    assert.equal(visitor.site.emulator.outbox.messages.length, 1);
  });

  visit('steps are no pages: Back from one leads to the page before the form', async (visitor) => {
    const { page } = visitor;
    await visitor.open('/');
    await page.getByRole('link', { name: 'Sign up' }).click();
    await visitor.fillProfile();
    await visitor.submit();
    await visitor.expectStep('select-authenticator-enroll');
    await page.goBack();
    await page.waitForURL(`${visitor.site.origin}/`);
    await page.goForward();
    await visitor.expectStep('select-authenticator-enroll');
    await visitor.submit();
    await visitor.expectStep('enroll-authenticator', 'okta_password');
  });
});

test.describe('Back to a page that the browser has kept as it was', () => {
  // The headless shell has no such cache.
  const CACHE = { policy: 'password-optional', tag: '@whole-browser' } as const;

  async function back({ page }: Visitor): Promise<void> {
    await page.goBack({ waitUntil: 'commit' });
    await expect
      .poll(() => page.evaluate(() => Reflect.get(globalThis, 'persisted') as unknown))
      .toBe(true);
  }

  const noteRestored = ({ page }: Visitor) =>
    page.addInitScript(() => {
      addEventListener('pageshow', ({ persisted }) => Object.assign(globalThis, { persisted }));
    });

  visit(
    'shows the step, with what was typed, and it can be answered',
    async (visitor) => {
      const { page } = visitor;
      await noteRestored(visitor);
      await resumeAtEmail(visitor);
      const code = visitor.latestCode();
      await visitor.field('credentials.passcode').fill(code);
      await page.goto(`${visitor.site.origin}/`);
      await back(visitor);
      assert.equal(await visitor.field('credentials.passcode').inputValue(), code);
      await visitor.submit();
      await visitor.expectStep('select-authenticator-enroll');
    },
    CACHE,
  );

  visit(
    'says after the end that the account is there, and does not sign up again',
    async (visitor) => {
      await noteRestored(visitor);
      await resumePastEmail(visitor);
      await visitor.expectStep('select-authenticator-enroll');
      await visitor.button('Skip').click();
      await visitor.expectWelcome();
      const { length } = visitor.sent;
      await back(visitor);
      await visitor.expectStep('success');
      await visitor.expectText('Your account is ready.');
      assert.equal(visitor.sent.length, length);
      assert.equal(visitor.heardOf('registered').length, 1);
    },
    CACHE,
  );
});

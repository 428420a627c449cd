import assert from 'node:assert/strict';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { fileURLToPath } from 'node:url';
import { expect, test as base, type Locator, type Page } from '@playwright/test';
import { createEmulator, type Emulator } from '../../src/emulator/index.js';
import { listen } from '../../src/emulator/server.js';
import { createAccount } from '../account.js';
import { ADA, PASSWORD } from './visitor.js';

/** Okta's own widget, as it is published: its scripts, styles, pictures and words. */
const WIDGET = fileURLToPath(
  new URL('../../node_modules/@okta/okta-signin-widget/dist', import.meta.url),
);

const HTML = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Okta's widget</title>
<link rel="stylesheet" href="/osw/css/okta-sign-in.min.css"><div id="osw"></div>
<script src="/osw/js/okta-sign-in.oie.min.js"></script>`;

interface Outcome {
  tokens: Record<string, { claims: Record<string, unknown> }>;
}

interface Org {
  readonly emulator: Emulator;
  readonly origin: string;
}

const test = base.extend<{ org: Org }>({
  org: async ({}, use) => {
    const emulator = createEmulator();
    const app = new Hono();
    app.use(
      '/osw/*',
      serveStatic({ root: WIDGET, rewriteRequestPath: (path) => path.replace('/osw', '') }),
    );
    app.get('/', (context) => context.html(HTML));
    app.all('*', (context) => emulator.fetch(context.req.raw));
    const { port, close } = await listen(app.fetch, { port: 0 });
    await use({ emulator, origin: `http://localhost:${String(port)}` });
    await close();
  },
});

test.describe('Okta’s own widget signs people up at the emulator', () => {
  /** Shows the widget; answers with the tokens that it will end with. */
  async function show(
    page: Page,
    { origin }: Org,
    clientId: string,
  ): Promise<() => Promise<Outcome>> {
    await page.goto(`${origin}/`);
    const outcome = page.evaluate((id): Promise<Outcome> => {
      const { OktaSignIn } = window as unknown as {
        OktaSignIn: new (config: object) => {
          showSignInToGetTokens(where: object): Promise<never>;
        };
      };
      const widget = new OktaSignIn({
        issuer: `${location.origin}/oauth2/default`,
        clientId: id,
        redirectUri: `${location.origin}/`,
        useClassicEngine: false,
        useInteractionCodeFlow: true,
        flow: 'signup',
        language: 'en',
        assets: { baseUrl: '/osw' },
      });
      return widget.showSignInToGetTokens({ el: '#osw' }).then((tokens) => ({ tokens }));
    }, clientId);
    outcome.catch(() => undefined); // a test that fails before has said why
    return () => outcome;
  }

  async function fillProfile(page: Page, email: string): Promise<void> {
    await page.locator('[name="userProfile.firstName"]').fill(ADA.firstName);
    await page.locator('[name="userProfile.lastName"]').fill(ADA.lastName);
    await page.locator('[name="userProfile.email"]').fill(email);
    await page.locator('[type="submit"]').click();
  }

  /** The widget draws a form anew some time after it has shown it: what is typed may go. */
  const again = (answer: () => Promise<void>, next: Locator) =>
    expect(async () => {
      if (!(await next.isVisible())) await answer();
      await next.waitFor({ timeout: 5000 });
    }).toPass({ timeout: 60_000 });

  async function enterPassword(page: Page): Promise<void> {
    await page.locator('[name="credentials.passcode"]').fill(PASSWORD);
    await page.locator('[name="confirmPassword"]').fill(PASSWORD);
    await page.locator('[type="submit"]').click();
  }

  /** The code that was mailed, once it was. */
  const codeFor = async ({ emulator }: Org, email: string): Promise<string> => {
    const code = () => emulator.outbox.latest(email)?.code;
    await expect.poll(code).toBeTruthy();
    return code() ?? '';
  };

  test('password first: password, code of the e-mail, skip', async ({ page, org }) => {
    const email = 'first@example.com';
    const outcome = await show(page, org, 'password-first');
    await fillProfile(page, email);
    await page.locator('[data-se="okta_password"] .button').click();
    const mail = page.locator('[data-se="okta_email"] .button');
    await again(() => enterPassword(page), mail);
    await mail.click();
    await page.locator('[name="credentials.passcode"]').fill(await codeFor(org, email));
    await page.locator('[type="submit"]').click();
    await page.locator('.skip-all').click();
    const { tokens } = await outcome();
    assert.equal(tokens['idToken']?.claims['email'], email);
    assert.ok(tokens['accessToken']);
  });

  test('password optional: code of the e-mail, skip', async ({ page, org }) => {
    const email = 'optional@example.com';
    const outcome = await show(page, org, 'password-optional');
    await fillProfile(page, email);
    await page.locator('.enter-auth-code-instead-link').click();
    await page.locator('[name="credentials.passcode"]').fill(await codeFor(org, email));
    await page.locator('[type="submit"]').click();
    await page.locator('.skip-all').click();
    const { tokens } = await outcome();
    assert.equal(tokens['idToken']?.claims['email'], email);
    assert.ok(tokens['accessToken']);
  });

  test('refusals stand where the widget expects them, and can be corrected', async ({
    page,
    org,
  }) => {
    const email = 'refused@example.com';
    await createAccount(org.emulator, 'taken@example.com', org.origin);
    const outcome = await show(page, org, 'password-first');
    await fillProfile(page, 'taken@example.com');
    await page.getByText('A user with this Email already exists').first().waitFor();
    const password = page.locator('[data-se="okta_password"] .button');
    await again(() => fillProfile(page, email), password);
    await password.click();
    const phone = page.locator('[data-se="phone_number"] .button');
    await again(() => enterPassword(page), phone);
    await phone.click();
    await page.locator('[name="authenticator.phoneNumber"]').fill('5551234567');
    await page.locator('[type="submit"]').click();
    const code = page.locator('[name="credentials.passcode"]');
    await code.fill('wrong');
    await page.locator('[type="submit"]').click();
    await page.getByText('Invalid code. Try again.').first().waitFor();
    const skip = page.locator('.skip-all');
    await again(async () => {
      await code.fill(await codeFor(org, '+15551234567'));
      await page.locator('[type="submit"]').click();
    }, skip);
    await skip.click();
    const { tokens } = await outcome();
    assert.equal(tokens['idToken']?.claims['email'], email);
  });
});

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { createAdaptorServer } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { Locator, Page } from 'playwright-core';
import { createEmulator, type Emulator } from '../../src/emulator/index.js';
import { createAccount } from './account.js';
import { eventually } from './eventually.js';
import { ADA, PASSWORD, theBrowser } from './helpers.js';

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

describe('Okta’s own widget signs people up at the emulator', () => {
  let emulator: Emulator;
  let origin: string;
  let close: () => void;

  before(async () => {
    emulator = createEmulator();
    const app = new Hono();
    app.use(
      '/osw/*',
      serveStatic({ root: WIDGET, rewriteRequestPath: (path) => path.replace('/osw', '') }),
    );
    app.get('/', (context) => context.html(HTML));
    app.all('*', (context) => emulator.fetch(context.req.raw));
    const server = createAdaptorServer({ fetch: app.fetch });
    await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
    origin = `http://localhost:${String((server.address() as AddressInfo).port)}`;
    close = () => {
      if ('closeAllConnections' in server) server.closeAllConnections();
      server.close();
    };
  });
  after(() => close());

  /** Shows the widget; answers with the page and the tokens that it will end with. */
  async function show(clientId: string): Promise<{ page: Page; outcome: Promise<Outcome> }> {
    const context = await theBrowser().newContext();
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
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
    return { page, outcome };
  }

  async function fillProfile(page: Page, email: string): Promise<void> {
    await page.locator('[name="userProfile.firstName"]').fill(ADA.firstName);
    await page.locator('[name="userProfile.lastName"]').fill(ADA.lastName);
    await page.locator('[name="userProfile.email"]').fill(email);
    await page.locator('[type="submit"]').click();
  }

  /** The widget draws a refused form anew some time after its message: what is typed may go. */
  const again = (answer: () => Promise<void>, next: Locator) =>
    eventually(async () => {
      await answer();
      await next.waitFor({ timeout: 2000 });
    });

  const codeFor = (email: string) => {
    const code = emulator.outbox.latest(email)?.code;
    assert.ok(code);
    return code;
  };

  test('password first: password, code of the e-mail, skip', async () => {
    const email = 'first@example.com';
    const { page, outcome } = await show('password-first');
    await fillProfile(page, email);
    await page.locator('[data-se="okta_password"] .button').click();
    await page.locator('[name="credentials.passcode"]').fill(PASSWORD);
    await page.locator('[name="confirmPassword"]').fill(PASSWORD);
    await page.locator('[type="submit"]').click();
    await page.locator('[data-se="okta_email"] .button').click();
    await page.locator('[name="credentials.passcode"]').fill(codeFor(email));
    await page.locator('[type="submit"]').click();
    await page.locator('.skip-all').click();
    const { tokens } = await outcome;
    assert.equal(tokens['idToken']?.claims['email'], email);
    assert.ok(tokens['accessToken']);
    await page.context().close();
  });

  test('password optional: code of the e-mail, skip', async () => {
    const email = 'optional@example.com';
    const { page, outcome } = await show('password-optional');
    await fillProfile(page, email);
    await page.locator('.enter-auth-code-instead-link').click();
    await page.locator('[name="credentials.passcode"]').fill(codeFor(email));
    await page.locator('[type="submit"]').click();
    await page.locator('.skip-all').click();
    const { tokens } = await outcome;
    assert.equal(tokens['idToken']?.claims['email'], email);
    assert.ok(tokens['accessToken']);
    await page.context().close();
  });

  test('refusals stand where the widget expects them, and can be corrected', async () => {
    const email = 'refused@example.com';
    await createAccount(emulator, origin, 'taken@example.com');
    const { page, outcome } = await show('password-first');
    await fillProfile(page, 'taken@example.com');
    await page.getByText('A user with this Email already exists').first().waitFor();
    const password = page.locator('[data-se="okta_password"] .button');
    await again(() => fillProfile(page, email), password);
    await password.click();
    await page.locator('[name="credentials.passcode"]').fill(PASSWORD);
    await page.locator('[name="confirmPassword"]').fill(PASSWORD);
    await page.locator('[type="submit"]').click();
    await page.locator('[data-se="phone_number"] .button').click();
    await page.locator('[name="authenticator.phoneNumber"]').fill('5551234567');
    await page.locator('[type="submit"]').click();
    const code = page.locator('[name="credentials.passcode"]');
    await code.fill('wrong');
    await page.locator('[type="submit"]').click();
    await page.getByText('Invalid code. Try again.').first().waitFor();
    const skip = page.locator('.skip-all');
    await again(async () => {
      await code.fill(codeFor('+15551234567'));
      await page.locator('[type="submit"]').click();
    }, skip);
    await skip.click();
    const { tokens } = await outcome;
    assert.equal(tokens['idToken']?.claims['email'], email);
    await page.context().close();
  });
});

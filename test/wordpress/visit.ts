import assert from 'node:assert/strict';
import { test as base, expect, type Browser, type Page } from '@playwright/test';
import { createEmulator, passwordOptional, type App } from '../../src/emulator/index.js';
import { listen } from '../../src/emulator/server.js';
import type { Suite } from './packages.js';
import { openWordPress, type WordPress } from './site.js';

export { expect };

/** An org at an origin of its own, where an email address is enough. */
export interface Org {
  readonly issuer: string;
  readonly app: App;
  readonly asked: string[];
  latestCode(email: string): string;
}

export const SLUG = 'embedded-sign-up-for-okta';

const app = (): App => ({
  ...passwordOptional,
  clientId: '0oawordpress',
  redirectUris: [],
  policy: { ...passwordOptional.policy, optional: [] },
});

async function openOrg(): Promise<Org & { close: () => Promise<void> }> {
  const own = app();
  const emulator = createEmulator({ apps: [own] });
  const asked: string[] = [];
  const fetch = (request: Request) => {
    asked.push(new URL(request.url).pathname);
    return emulator.fetch(request);
  };
  const { port, close } = await listen(fetch, { port: 0 });
  return {
    issuer: `http://localhost:${String(port)}/oauth2/default`,
    app: own,
    asked,
    latestCode(email) {
      const code = emulator.outbox.latest(email)?.code;
      assert.ok(code, `a code for ${email}`);
      return code;
    },
    close,
  };
}

/**
 * One WordPress and one org for all tests of a version, which follow each other. A file that does not
 * go on where another one has ended names a `site` of its own.
 */
export const test = base.extend<
  object,
  { suite: Suite; site: string; wordpress: WordPress; org: Org }
>({
  suite: ['sid', { option: true, scope: 'worker' }],
  site: ['plugin', { option: true, scope: 'worker' }],
  wordpress: [
    async ({ suite, site }, use) => {
      const wordpress = await openWordPress(suite);
      console.log(`WordPress ${wordpress.version}: ${site}`);
      await use(wordpress);
      wordpress.close();
    },
    { scope: 'worker' },
  ],
  org: [
    async ({}, use) => {
      const org = await openOrg();
      await use(org);
      await org.close();
    },
    { scope: 'worker' },
  ],
});

/** Activates the plugin and names the org. */
export const setUp = ({ php }: WordPress, org: Org): Promise<string> =>
  php(
    `require_once ABSPATH . 'wp-admin/includes/admin.php'; activate_plugin( '${SLUG}/${SLUG}.php' );
    update_option( 'okta_register', array( 'issuer' => '${org.issuer}', 'client_id' => '${org.app.clientId}' ) );`,
  );

/** Makes a post, and gives its address. */
export const post = ({ php }: WordPress, author: string, content: string): Promise<string> =>
  php(
    `wp_set_current_user( get_user_by( 'login', '${author}' )->ID );
    echo get_permalink( wp_insert_post( array( 'post_title' => uniqid( 'a' ), 'post_status' => 'publish',
      'post_content' => wp_slash( '${content.replaceAll("'", "\\'")}' ) ) ) );`,
  );

export const htmlOf = async (address: string) => (await fetch(address)).text();

/** Somebody with a browser of their own, who is signed in to WordPress. */
export async function signInAs(
  browser: Browser,
  { address }: WordPress,
  user: string,
): Promise<Page> {
  const context = await browser.newContext();
  // Not by the form, whose script takes the focus a while after it is there.
  const form = { log: user, pwd: 'password' };
  await context.request.post(`${address}/wp-login.php`, { form });
  const page = await context.newPage();
  await page.goto(`${address}/wp-admin/`);
  await page.locator('#wpadminbar').waitFor();
  return page;
}

let visitors = 0;

/** How far things have moved on a page that has been drawn, as browsers count it. */
export const shiftOf = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as never as { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)));
      }),
  );

/** A visitor opens a page and signs up there. */
export async function signUp(
  browser: Browser,
  org: Org,
  address: string,
  prepare?: (page: Page) => Promise<void>,
): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await prepare?.(page);
  await page.goto(address);
  await signUpOn(page, org);
  return page;
}

/** Signs up on the page that is open, to the end; the token has to be in the browser's storage. */
export async function signUpOn(page: Page, org: Org): Promise<void> {
  const email = `visitor-${++visitors}@example.com`;
  org.app.redirectUris = [page.url()];
  const field = (name: string) => page.locator(`okta-register [name="${name}"]`);
  await field('userProfile.firstName').fill('Ada');
  await field('userProfile.lastName').fill('Lovelace');
  await field('userProfile.email').fill(email);
  await page.locator('okta-register [type="submit"]').click();
  await field('credentials.passcode').waitFor();
  await field('credentials.passcode').fill(org.latestCode(email));
  await page.locator('okta-register [type="submit"]').click();
  await expect(page.locator('okta-register h2')).toHaveText('You’re signed up');
  const stored = await page.evaluate(() => localStorage.getItem('okta-token-storage'));
  const { accessToken } = JSON.parse(stored ?? '{}') as { accessToken?: { accessToken: string } };
  assert.match(accessToken?.accessToken ?? '', /^[\w-]+\.[\w-]+\.[\w-]+$/);
}

import assert from 'node:assert/strict';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { run, themeFiles, THEMES } from './packages.js';
import { expect, post, setUp, shiftOf, signUpOn, test } from './visit.js';

// The default themes of the years, with and without blocks.
test.use({ site: 'themes' });

const BUTTON = `<!-- wp:buttons --><div class="wp-block-buttons"><!-- wp:button --><div class="wp-block-button"><a class="wp-block-button__link wp-element-button" href="/">A button</a></div><!-- /wp:button --></div><!-- /wp:buttons -->`;

const FORMS = { block: '<!-- wp:okta-register/sign-up /-->', shortcode: '[okta_register]' };

/** The pages, with a button of the theme's below the form. */
const addresses: Record<string, string> = {};

test.beforeAll(async ({ wordpress, org }) => {
  await setUp(wordpress, org);
  run('cp', ['-rlf', `${themeFiles()}/.`, join(wordpress.folder, 'wp-content/themes')]);
  for (const [name, form] of Object.entries(FORMS)) {
    addresses[name] = await post(wordpress, 'author', `${form}\n\n${BUTTON}`);
  }
});

/** What a button looks like. A corner that is round all the way is less so at the form's, which may be of two lines. */
const looksOf = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((button) => {
      const { backgroundColor, color, borderTopLeftRadius } = getComputedStyle(button);
      return [backgroundColor, color, Math.min(parseFloat(borderTopLeftRadius), 24)];
    });

async function open(browser: Browser, address: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await page.goto(address, { waitUntil: 'networkidle' });
  await expect(page.locator('okta-register [name="userProfile.email"]')).toBeVisible();
  return page;
}

for (const theme of THEMES) {
  test(`${theme}: the form has its button, moves nothing, and signs up`, async ({
    browser,
    wordpress,
    org,
  }) => {
    const active = await wordpress.php(`switch_theme( '${theme}' ); echo get_stylesheet();`);
    assert.equal(active, theme);
    org.app.redirectUris = Object.values(addresses);
    for (const name of Object.keys(FORMS)) {
      const page = await open(browser, addresses[name]!);
      const shift = await shiftOf(page);
      assert.ok(shift < 0.02, `${name}: ${shift}`);
      const themes = await looksOf(page, '.wp-block-button__link');
      const submit = 'okta-register [type="submit"]';
      await expect.poll(() => looksOf(page, submit), { message: name }).toEqual(themes);
      await signUpOn(page, org);
      await page.context().close();
    }
  });
}

import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { WordPress } from './site.js';
import { expect, setUp, signInAs, signUp, test } from './visit.js';

// The screen that the plugin Classic Editor brings back, which is in WordPress still.
test.describe.configure({ mode: 'serial' });
test.use({ site: 'classic editor' });

const SHORTCODE = '[okta_register theme="light"]';

test.beforeAll(async ({ wordpress, org }) => {
  await setUp(wordpress, org);
  const folder = join(wordpress.folder, 'wp-content/mu-plugins');
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'classic-editor.php'),
    `<?php add_filter( 'use_block_editor_for_post', '__return_false' );`,
  );
});

const TABS = { visual: '#content-tmce', text: '#content-html' } as const;
type Tab = keyof typeof TABS;

async function write(page: Page, tab: Tab): Promise<void> {
  await page.locator('#title').fill(`In the ${tab} tab`);
  await page.locator(TABS[tab]).click();
  // With the title WordPress saves a draft, and the button does nothing meanwhile.
  await page.locator('#sample-permalink').waitFor();
  if (tab === 'text') return page.locator('#content').fill(`Before\n\n${SHORTCODE}\n\nAfter`);
  await page.frameLocator('#content_ifr').locator('#tinymce').click();
  await page.keyboard.type('Before');
  await page.keyboard.press('Enter');
  await page.keyboard.type(SHORTCODE);
  await page.keyboard.press('Enter');
  await page.keyboard.type('After');
}

/** Saves, and gives the address of the post. */
async function save(page: Page, said: string): Promise<string> {
  await page.locator('#publish:not(.disabled)').click();
  await expect(page.locator('#message')).toContainText(said);
  return (await page.locator('#message a').getAttribute('href')) ?? '';
}

/** Who writes something with the shortcode in both tabs; gives what that loaded of the widget. */
async function writeIn(tab: Tab, page: Page, { address }: WordPress): Promise<string> {
  await page.goto(`${address}/wp-admin/post-new.php`);
  await write(page, tab);
  await save(page, 'Post published');
  const other = tab === 'text' ? 'visual' : 'text';
  await page.locator(TABS[other]).click();
  await page.locator(TABS[tab]).click();
  const saved = await save(page, 'Post updated');
  await page.locator(TABS.text).click();
  await expect(page.locator('#content')).toHaveValue(`Before\n\n${SHORTCODE}\n\nAfter`);
  return saved;
}

for (const user of ['admin', 'author']) {
  test(`${user} writes the shortcode in either tab, and visitors sign up`, async ({
    browser,
    wordpress,
    org,
  }) => {
    const page = await signInAs(browser, wordpress, user);
    const loaded: string[] = [];
    page.on('request', (request) => {
      if (/okta|embedded-sign-up/.test(request.url())) loaded.push(request.url());
    });
    for (const tab of ['visual', 'text'] as const) {
      const address = await writeIn(tab, page, wordpress);
      assert.equal(
        await page.locator('okta-register, [src*="okta"], [href*="/widget/"]').count(),
        0,
      );
      assert.deepEqual(loaded, [], 'loaded in the admin');
      const visitor = await signUp(browser, org, address);
      const widget = visitor.locator('okta-register');
      await expect(widget).toHaveAttribute('theme', 'light');
      await expect(visitor.getByText('Before', { exact: true })).toBeVisible();
      await expect(visitor.getByText('After', { exact: true })).toBeVisible();
      await visitor.context().close();
    }
    await page.context().close();
  });
}

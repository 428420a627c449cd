import { writeFileSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';
import { buildWidgetIfStale } from '../../demo/build-widget.js';
import { createDemo } from '../../demo/server.js';
import { launchOptions } from '../chromium.js';

const PICTURE = new URL('../../docs/images/profile.png', import.meta.url);

/** The profile form of the demo's sign-up page, as a page with these colours shows it. */
async function form(browser: Browser, origin: string, colorScheme: 'light' | 'dark') {
  const page = await browser.newPage({
    colorScheme,
    deviceScaleFactor: 2,
    viewport: { width: 1280, height: 900 },
  });
  await page.goto(`${origin}/sign-up.html`);
  const element = page.locator('okta-register');
  await element.locator('[name="userProfile.firstName"]').fill('Ada');
  await element.locator('[name="userProfile.lastName"]').fill('Lovelace');
  await element.locator('[name="userProfile.email"]').focus();
  const picture = await element.locator('css=[part=card]').screenshot({ caret: 'hide' });
  await page.close();
  return `data:image/png;base64,${picture.toString('base64')}`;
}

// `npx tsx test/docs/take-picture.ts` takes the picture of the README anew.
buildWidgetIfStale();
const demo = createDemo({ port: 0 });
const { origin, close } = await demo.listen();
const browser = await chromium.launch(launchOptions());
try {
  const pictures = [await form(browser, origin, 'light'), await form(browser, origin, 'dark')];
  const page = await browser.newPage({ viewport: { width: 840, height: 600 } });
  await page.setContent(
    `<body style="margin: 0; display: flex; gap: 16px; width: max-content">${pictures
      .map((src) => `<img src="${src}" width="400" style="border-radius: 8px">`)
      .join('')}</body>`,
  );
  const both = page.locator('body');
  writeFileSync(PICTURE, await both.screenshot({ omitBackground: true }));
} finally {
  await browser.close();
  await close();
}

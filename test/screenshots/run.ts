import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { buildWidgetIfStale } from '../../demo/build-widget.js';
import type { WireResponse } from '../../src/idx/wire.js';
import { findHeadlessShell, launchOptions } from '../chromium.js';
import { openSite, type Site } from '../e2e/site.js';
import { ownFiles, ownPage } from '../recorded-responses.js';

/**
 * A picture of every step in every look, and contact sheets to see them side by side:
 * `npm run screenshots`. The steps are the project's own responses (`test/responses`).
 */

const folder = fileURLToPath(new URL('../../.cache/screenshots/', import.meta.url));

const phone = { width: 320, height: 900 };
interface Look extends BrowserContextOptions {
  /** The page's language, which goes before the browser's. */
  lang?: string;
}
const LOOKS: Record<string, Look> = {
  light: {},
  dark: { colorScheme: 'dark' },
  german: { lang: 'de' },
  arabic: { lang: 'ar' },
  narrow: { viewport: phone },
  'forced-colors': { forcedColors: 'active' },
};

/** How many pictures are on one sheet: as many as can be seen at once. */
const ON_SHEET = 20;

interface Picture {
  name: string;
  file: string;
}

const { values: options } = parseArgs({
  options: {
    /** Names of looks, separated by commas. Default: all. */
    only: { type: 'string' },
  },
});

/** Opens the sign-up page of an org at which every sign-up stands at this response. */
async function open(
  page: Page,
  { origin }: Site,
  response: WireResponse,
  lang: string,
): Promise<void> {
  const body = JSON.stringify(response).replaceAll(/https?:\/\/[^/"]+(?=\/idp\/idx\/)/g, origin);
  await page.route('**/idp/idx/**', (route) =>
    route.fulfill({ body, contentType: 'application/json' }),
  );
  await page.route('**/sign-up.html', async (route) => {
    const html = await (await route.fetch()).text();
    const tag = `<html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}"`;
    return route.fulfill({ body: html.replace('<html lang="en"', tag), contentType: 'text/html' });
  });
  const answered = page.waitForResponse('**/idp/idx/introspect');
  await page.goto(`${origin}/sign-up.html`);
  await answered;
  // What draws the step may have to be loaded.
  await page.waitForLoadState('networkidle');
}

async function photograph(browser: Browser, site: Site, look: string): Promise<Picture[]> {
  const pictures: Picture[] = [];
  mkdirSync(`${folder}${look}`, { recursive: true });
  for (const ownFile of ownFiles) {
    const name = ownFile.replace(/^.*\/|\.json$/g, '');
    const { lang = 'en', ...options } = LOOKS[look] ?? {};
    const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
    const page = await context.newPage();
    const take = async (what: string) => {
      const file = `${look}/${what}.png`;
      await page.locator('okta-register').screenshot({ path: folder + file });
      pictures.push({ name: what, file });
    };
    await open(page, site, ownPage(ownFile), lang);
    await take(name);
    if (name === 'enroll-profile') {
      await page.locator('.okta-register-submit').click();
      await page.locator('.okta-register-summary').waitFor();
      await take(`${name}, sent empty`);
    }
    await context.close();
  }
  return pictures;
}

const sheetOf = (look: string, pictures: readonly Picture[]): string => `<!doctype html>
<html lang="en">
  <meta charset="utf-8" />
  <title>${look}</title>
  <style>
    body { display: grid; grid-template-columns: repeat(5, 1fr); gap: 16px; font: 13px sans-serif; background: #ddd }
    figure { margin: 0 }
    img { max-inline-size: 100%; display: block }
  </style>
  ${pictures
    .map(
      ({ name, file }) =>
        `<figure><figcaption>${name}</figcaption><img src="${encodeURI(file)}" alt="" /></figure>`,
    )
    .join('\n  ')}
</html>
`;

async function printSheets(browser: Browser, look: string, pictures: Picture[]): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1600, height: 1000 } });
  for (let first = 0; first < pictures.length; first += ON_SHEET) {
    const sheet = `${folder}${look}-${first / ON_SHEET + 1}`;
    writeFileSync(`${sheet}.html`, sheetOf(look, pictures.slice(first, first + ON_SHEET)));
    await page.goto(pathToFileURL(`${sheet}.html`).href);
    await page.screenshot({ path: `${sheet}.png`, fullPage: true });
    console.log(`${sheet}.png`);
  }
  await page.close();
}

buildWidgetIfStale();
rmSync(folder, { recursive: true, force: true });
const looks = options.only?.split(',') ?? Object.keys(LOOKS);
const site = await openSite();
const browser = await chromium.launch(launchOptions(findHeadlessShell()));
try {
  for (const look of looks) {
    if (!(look in LOOKS)) throw new Error(`No look ${look}. Looks: ${Object.keys(LOOKS).join()}.`);
    await printSheets(browser, look, await photograph(browser, site, look));
  }
} finally {
  await browser.close();
  await site.close();
}

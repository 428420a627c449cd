import { launch } from 'puppeteer-core';
import { inPath } from '../chromium.js';

const { FIREFOX_PATH } = process.env;

function start() {
  const executablePath = FIREFOX_PATH ?? inPath('firefox-esr', 'firefox');
  if (!executablePath)
    throw new Error(
      'There is no Firefox: install one (Debian: apt-get install firefox-esr), or set FIREFOX_PATH.',
    );
  return launch({ browser: 'firefox', executablePath, headless: true });
}

let started;

/** Firefox, by WebDriver BiDi. Each window has a store of its own. */
export const firefox = {
  name: 'Firefox',
  async open() {
    const browser = await (started ??= start());
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    await page.setViewport({ width: 800, height: 600 });
    return {
      goto: (url) => page.goto(url),
      url: () => page.url(),
      close: () => context.close(),
    };
  },
  async close() {
    await (await started)?.close();
    started = undefined;
  },
};

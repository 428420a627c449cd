import { launch } from 'puppeteer-core';
import { findHeadlessShell, inPath, launchOptions } from '../chromium.js';

const { FIREFOX_PATH } = process.env;

function firefoxOptions() {
  const executablePath = FIREFOX_PATH ?? inPath('firefox-esr', 'firefox');
  if (!executablePath)
    throw new Error(
      'There is no Firefox: install one (Debian: apt-get install firefox-esr), or set FIREFOX_PATH.',
    );
  return { browser: 'firefox', executablePath, headless: true };
}

const chromiumOptions = () => ({ ...launchOptions(findHeadlessShell()), headless: 'shell' });

async function windowIn(context) {
  const page = await context.newPage();
  await page.setViewport({ width: 800, height: 600 });
  const elementOf = async (find, args) => (await page.evaluateHandle(find, ...args)).asElement();
  return {
    goto: (url) => page.goto(url),
    reload: () => page.reload(),
    url: () => page.url(),
    run: (fn, ...args) => page.evaluate(fn, ...args),
    click: async (find, ...args) => (await elementOf(find, args)).click(),
    type: async (text, find, ...args) => (await elementOf(find, args)).type(text),
    newTab: () => windowIn(context),
    front: () => page.bringToFront(),
    close: () => context.close(),
  };
}

/** An engine that Puppeteer drives. Each window has a store of its own. */
function engineOf(name, options) {
  let started;
  return {
    name,
    async open() {
      const browser = await (started ??= launch(options()));
      return windowIn(await browser.createBrowserContext());
    },
    async close() {
      await (await started)?.close();
      started = undefined;
    },
  };
}

export const chromium = engineOf('Chromium', chromiumOptions);

/** By WebDriver BiDi. */
export const firefox = engineOf('Firefox', firefoxOptions);

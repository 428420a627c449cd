import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const { CHROME_PATH, PATH = '' } = process.env;

export const inPath = (...names) =>
  PATH.split(':')
    .flatMap((folder) => names.map((name) => `${folder}/${name}`))
    .find((path) => existsSync(path));

/** A whole browser: `CHROME_PATH`, or a Chrome or Chromium of the system, or Playwright's own. */
export function findChromium() {
  if (CHROME_PATH) return CHROME_PATH;
  const elsewhere = [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:/Program Files/Google/Chrome/Application/chrome.exe',
    chromium.executablePath(),
  ];
  return (
    inPath('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable') ??
    elsewhere.find((path) => existsSync(path))
  );
}

/** The same engine without a window, which takes half the time. Without one, a whole browser. */
export const findHeadlessShell = () =>
  CHROME_PATH ?? inPath('chromium-headless-shell') ?? findChromium();

/** How the tests start it: quiet, and able to run as root in a container. */
export const launchOptions = (executablePath = findChromium()) => ({
  executablePath,
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
  ],
});

function install() {
  const isRoot = process.getuid?.() === 0;
  if (!existsSync('/etc/debian_version') || !isRoot) return;
  console.log('No Chrome or Chromium found: installing one.');
  const packages = ['chromium', 'chromium-headless-shell', 'fonts-liberation'];
  const apt = (...args) => execFileSync('apt-get', args, { stdio: 'inherit' });
  try {
    apt('update');
    apt('install', '-y', '--no-install-recommends', ...packages);
  } catch {
    // What to do is said below.
  }
}

// `node test/chromium.js` makes sure that there is one.
if (import.meta.filename === process.argv[1]) {
  if (!findChromium()) install();
  if (!findChromium()) {
    console.error(
      'The tests need Chrome or Chromium: install one (Debian: apt-get install chromium chromium-headless-shell), or set CHROME_PATH.',
    );
    process.exitCode = 1;
  }
}

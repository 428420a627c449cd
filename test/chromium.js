import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

/**
 * The browser that the tests run in: `CHROME_PATH`, or a Chrome or Chromium of the system, or
 * Playwright's own.
 */
export function findChromium() {
  const { CHROME_PATH, PATH = '' } = process.env;
  if (CHROME_PATH) return CHROME_PATH;
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  const paths = [
    ...PATH.split(':').flatMap((folder) => names.map((name) => `${folder}/${name}`)),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:/Program Files/Google/Chrome/Application/chrome.exe',
    chromium.executablePath(),
  ];
  return paths.find((path) => existsSync(path));
}

/** How the tests start it: quiet, and able to run as root in a container. */
export const launchOptions = () => ({
  executablePath: findChromium(),
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
  if (existsSync('/etc/debian_version') && isRoot) {
    execFileSync('apt-get', ['update'], { stdio: 'inherit' });
    const apt = ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation'];
    execFileSync('apt-get', apt, { stdio: 'inherit' });
  } else {
    execFileSync('npx', ['playwright-core', 'install', 'chromium'], { stdio: 'inherit' });
  }
}

// `node test/chromium.js` makes sure that there is one.
if (import.meta.filename === process.argv[1] && !findChromium()) {
  console.log('No Chrome or Chromium found: installing one.');
  try {
    install();
  } catch {
    // What to do is said below.
  }
  if (!findChromium()) {
    console.error(
      'The tests need Chrome or Chromium: install one (Debian: apt-get install chromium), or set CHROME_PATH.',
    );
    process.exitCode = 1;
  }
}

import { playwrightLauncher } from '@web/test-runner-playwright';
import { findHeadlessShell, launchOptions } from '../chromium.js';
import { launcherOf } from './launcher.js';
import { chromium, firefox } from './puppeteer.js';
import { webkit } from './webkit.js';

const engines = { chromium, firefox, webkit };

/** Some engines, by their names with commas between. */
export const enginesOf = (names) =>
  names.split(',').map((name) => {
    if (!Object.hasOwn(engines, name))
      throw new Error(`ENGINE is one of ${Object.keys(engines).join(', ')}, not "${name}".`);
    return engines[name];
  });

// Two windows at a time, which only Playwright's can be.
const ofChromium = () =>
  playwrightLauncher({
    product: 'chromium',
    launchOptions: launchOptions(findHeadlessShell()),
  });

/** Their launchers for Web Test Runner. */
export const launchersOf = (names) =>
  enginesOf(names).map((engine) => (engine === chromium ? ofChromium() : launcherOf(engine)));

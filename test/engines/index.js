import { playwrightLauncher } from '@web/test-runner-playwright';
import { findHeadlessShell, launchOptions } from '../chromium.js';
import { firefox } from './firefox.js';
import { launcherOf } from './launcher.js';
import { webkit } from './webkit.js';

const chromium = () =>
  playwrightLauncher({
    product: 'chromium',
    launchOptions: launchOptions(findHeadlessShell()),
  });

const launchers = {
  chromium,
  firefox: () => launcherOf(firefox),
  webkit: () => launcherOf(webkit),
};

/** The launchers of some engines for Web Test Runner, by their names with commas between. */
export const launchersOf = (names) =>
  names.split(',').map((name) => {
    if (!Object.hasOwn(launchers, name))
      throw new Error(`ENGINE is one of ${Object.keys(launchers).join(', ')}, not "${name}".`);
    return launchers[name]();
  });

import { defaultReporter } from '@web/test-runner';
import { bundled } from './test/bundled.js';
import { launchersOf } from './test/engines/index.js';
import { freePort } from './test/free-port.js';
import { recordedModule } from './test/recorded-responses.js';
import { countTests } from './test/tally/web-reporter.js';

export default {
  files: 'test/browser/*.test.ts',
  concurrency: 3,
  // It looks for one from 8000 on by itself, and a second run at once may find the same.
  port: await freePort(),
  /** One engine, or several with commas between, one after the other. */
  browsers: launchersOf(process.env.ENGINE ?? 'chromium'),
  concurrentBrowsers: 1,
  browserStartTimeout: 120_000,
  // Each test has a time of its own; a file of hundreds needs all of theirs.
  testsFinishTimeout: 900_000,
  reporters: [defaultReporter(), countTests()],
  plugins: [bundled(), recordedModule],
  // As in playwright.config.ts: test/browser/helpers.ts tells which took the second try.
  testFramework: { config: { timeout: 40_000, retries: process.env.CI ? 1 : 0 } },
};

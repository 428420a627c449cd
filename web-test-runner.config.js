import { defaultReporter } from '@web/test-runner';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { bundled } from './test/bundled.js';
import { findHeadlessShell, launchOptions } from './test/chromium.js';
import { recordedModule } from './test/recorded-responses.js';
import { countTests } from './test/tally/web-reporter.js';

export default {
  files: 'test/browser/*.test.ts',
  concurrency: 2,
  browsers: [
    playwrightLauncher({
      product: 'chromium',
      launchOptions: launchOptions(findHeadlessShell()),
    }),
  ],
  reporters: [defaultReporter(), countTests()],
  plugins: [bundled(), recordedModule],
  testFramework: { config: { timeout: 40_000 } },
};

import { defineConfig } from '@playwright/test';
import { findHeadlessShell, launchOptions } from '../../../test/chromium.js';

const port = process.env.PORT ?? '8090';

export default defineConfig({
  outputDir: '../../../.cache/test-kit',
  reporter: 'line',
  use: {
    baseURL: `http://localhost:${port}`,
    // The browser of this project's tests; yours has its own.
    launchOptions: launchOptions(findHeadlessShell()),
  },
  webServer: {
    command: 'npx tsx ../site/serve.ts',
    url: `http://localhost:${port}/sign-up.html`,
    env: { PORT: port },
  },
});

import { defineConfig } from '@playwright/test';
import { findHeadlessShell, launchOptions } from '../chromium.js';
import { SUITES, type Suite } from './packages.js';

/** Of WordPress, the newest and the one before: see set-up.ts, which comes before. */
export default defineConfig<object, { suite: Suite }>({
  testDir: '.',
  testMatch: '*.test.ts',
  outputDir: '../../.cache/wordpress/results',
  forbidOnly: Boolean(process.env.CI),
  retries: process.env.CI ? 1 : 0,
  workers: 1,
  timeout: 120_000,
  expect: { timeout: 30_000 },
  reporter: 'list',
  use: {
    actionTimeout: 30_000,
    navigationTimeout: 60_000,
    launchOptions: launchOptions(findHeadlessShell()),
  },
  projects: SUITES.map((suite) => ({ name: suite, use: { suite } })),
});

import { defineConfig } from '@playwright/test';
import { findHeadlessShell, launchOptions } from '../chromium.js';

/** Sign-ups on pages that parts of CMSs have made: see prepare.ts, which comes before. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.test.ts',
  outputDir: '../../.cache/cms/results',
  forbidOnly: Boolean(process.env.CI),
  retries: process.env.CI ? 1 : 0,
  workers: 1,
  timeout: 90_000,
  expect: { timeout: 15_000, toPass: { timeout: 15_000, intervals: [50, 100, 150] } },
  reporter: 'list',
  use: {
    actionTimeout: 15_000,
    navigationTimeout: 15_000,
    reducedMotion: 'reduce',
    launchOptions: launchOptions(findHeadlessShell()),
  },
});

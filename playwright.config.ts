import { defineConfig } from '@playwright/test';
import { buildWidgetIfStale } from './demo/build-widget.js';
import { findChromium, findHeadlessShell, launchOptions } from './test/chromium.js';

const { CI, GITHUB_ACTIONS, TEST_WORKER_INDEX, WIDGET_DIST } = process.env;

// Tests read the files of the widget when they are loaded. Workers come after it is built.
if (!TEST_WORKER_INDEX && !WIDGET_DIST) buildWidgetIfStale();

const wholeBrowser = /@whole-browser/;

export default defineConfig({
  testDir: 'test/e2e',
  testMatch: '*.test.ts',
  outputDir: '.cache/e2e',
  snapshotPathTemplate: '{testDir}/outlines/{arg}{ext}',
  fullyParallel: true,
  forbidOnly: Boolean(CI),
  // A machine of CI that stumbles gives a test a second try; the report names each that took it.
  retries: CI ? 1 : 0,
  workers: 3,
  timeout: 90_000,
  expect: { timeout: 15_000, toPass: { timeout: 15_000, intervals: [50, 100, 150] } },
  reporter: [['dot'], ['./test/tally/playwright-reporter.js']],
  use: {
    actionTimeout: 15_000,
    navigationTimeout: 15_000,
    // Traces take a sixth of the time. Where one waits, `--trace retain-on-failure` asks for them.
    trace: GITHUB_ACTIONS ? 'retain-on-failure' : 'off',
    // What is still moving is nobody's: the tests that are about motion ask for it.
    reducedMotion: 'reduce',
  },
  projects: [
    // First: what is in a project of its own would be waited for at the end.
    {
      name: 'whole browser',
      grep: wholeBrowser,
      // A few tests, and each worker starts a browser.
      workers: 1,
      use: {
        launchOptions: {
          ...launchOptions(findChromium()),
          // Playwright switches it off; browsers have it on.
          ignoreDefaultArgs: ['--disable-back-forward-cache'],
        },
      },
    },
    {
      name: 'headless shell',
      grepInvert: wholeBrowser,
      use: { launchOptions: launchOptions(findHeadlessShell()) },
    },
  ],
});

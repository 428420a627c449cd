import { test as base } from '@playwright/test';
import { createEmulator, passwordOptional, type Emulator } from 'okta-register/emulator';

/** The org and the app that the page names: the page is tested as it is. */
const ORG = 'https://example.okta.com';
const app = { ...passwordOptional, clientId: '0oa1b2c3d4' };

/** Playwright's test with an emulator of its own, which answers in the place of the org. */
export const test = base.extend<{ emulator: Emulator }>({
  emulator: async ({ context }, use) => {
    const emulator = createEmulator({ origin: ORG, apps: [app] });
    await context.route(`${ORG}/**`, async (route) => {
      const request = route.request();
      const answer = emulator.fetch(
        new Request(request.url(), {
          method: request.method(),
          headers: await request.allHeaders(),
          body: request.postData(),
        }),
      );
      try {
        const response = await answer;
        await route.fulfill({
          status: response.status,
          headers: Object.fromEntries(response.headers),
          body: await response.text(),
        });
      } catch {
        // A fault of the emulator that breaks the connection.
        await route.abort();
      }
    });
    await use(emulator);
  },
});

export { expect } from '@playwright/test';

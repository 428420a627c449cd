import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { chromium, type Browser, type Page } from 'playwright-core';
import { createDemo } from '../../demo/server.js';
import { createEmulator, type FaultOptions } from '../../src/emulator/index.js';
import { findHeadlessShell, launchOptions } from '../chromium.js';

/** Chrome sends a request again by itself when a kept-alive connection ends without a word. */
describe('a fault behind the demo, in a browser', () => {
  const emulator = createEmulator();
  let demo: Awaited<ReturnType<ReturnType<typeof createDemo>['listen']>>;
  let browser: Browser;
  let page: Page;
  before(async () => {
    demo = await createDemo({ port: 0, emulator }).listen();
    browser = await chromium.launch(launchOptions(findHeadlessShell()));
    page = await browser.newPage();
    await page.goto(`${demo.origin}/not-found.html`);
  });
  after(async () => {
    await browser.close();
    await demo.close();
  });
  afterEach(() => {
    emulator.clearFaults();
  });

  /** What the page sees of a request to the org: the status with the body, or what was thrown. */
  const ask = (fault: FaultOptions) => {
    const handle = emulator.fault(fault);
    const seen = page.evaluate(async () => {
      const init = { method: 'POST', body: '{}', headers: { 'Content-Type': 'application/json' } };
      let status = 'fetch';
      try {
        const response = await fetch('/idp/idx/introspect', init);
        status = String(response.status);
        return `${status} ${(await response.text()).slice(0, 15)}`;
      } catch (reason) {
        return `${status}: ${reason instanceof Error ? reason.name : ''}`;
      }
    });
    return { handle, seen };
  };

  for (const [kind, expected] of [
    ['drop-request', 'fetch: TypeError'],
    ['drop-response', 'fetch: TypeError'],
    ['offline', 'fetch: TypeError'],
    ['cut', '401: TypeError'],
    ['login-page', '200 <!doctype html>'],
    ['empty-body', '401 '],
    ['truncated-body', '401 {"version":"1.0'],
    ['no-cors', '401 {"version":"1.0'],
  ] as const) {
    it(`${kind} is seen as ${expected}, and hits one request`, async () => {
      const { handle, seen } = ask({ kind });
      assert.equal(await seen, expected);
      assert.equal(handle.hits, 1);
    });
  }

  it('hits files of the site too', async () => {
    const handle = emulator.fault({ kind: 'drop-request', request: '/site.css' });
    const load = () =>
      page.evaluate(() =>
        fetch('/site.css').then(
          ({ status }) => status,
          () => 'nothing',
        ),
      );
    assert.deepEqual([await load(), await load()], ['nothing', 200]);
    assert.equal(handle.hits, 1);
  });

  it('is set and cleared in the panel, by keyboard alone', async () => {
    const { keyboard } = page;
    await page.locator('#faults-kind').focus();
    await keyboard.press('ArrowDown');
    await keyboard.press('Tab');
    await keyboard.press('Enter');
    const state = page.locator('#faults-state');
    await state.getByText('Connection lost after: next request.').waitFor();
    const [set] = emulator.faults.list;
    assert.deepEqual([set?.kind, set?.times, set?.request], ['drop-response', 1, undefined]);
    await page.locator('#faults-clear').focus();
    await keyboard.press('Enter');
    await state.getByText('Everything works again.').waitFor();
    assert.equal(emulator.faults.list.length, 0);
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'faults-kind');
  });
});

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { chromium, type Browser } from 'playwright-core';
import { createEmulator, passwordOptional } from '../../src/emulator/index.js';
import { listen } from '../../src/emulator/server.js';
import { findHeadlessShell, launchOptions } from '../chromium.js';
import { pack } from '../types/packed.js';
import { App, type Server } from './app.js';
import { FRAMEWORKS } from './frameworks.js';

/** An org at an origin of its own, where an email address is enough. */
const client = {
  ...passwordOptional,
  clientId: '0oa1b2c3d4',
  redirectUris: [] as string[],
  policy: { ...passwordOptional.policy, optional: [] },
};
const emulator = createEmulator({ apps: [client] });
const org = await listen(emulator.fetch, { port: 0 });
const issuer = `http://localhost:${String(org.port)}`;

const packed = pack();
let browser: Browser;

before(async () => {
  browser = await chromium.launch(launchOptions(findHeadlessShell()));
});
after(async () => {
  await browser.close();
  await org.close();
  packed.remove();
});

/** Somebody signs up on a page, to the end. What the page says then, and what its console said. */
async function signUp(address: string, email: string): Promise<{ said: string; told: string[] }> {
  const page = await browser.newPage();
  const told: string[] = [];
  page.on('pageerror', ({ message }) => told.push(message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) told.push(message.text());
  });
  client.redirectUris = [address];
  await page.goto(address);
  const field = (name: string) => page.locator(`okta-register [name="${name}"]`);
  const submit = page.locator('okta-register [type="submit"]');
  await field('userProfile.firstName').fill('Ada');
  // A property of the element says it, where the framework sets one.
  const lastName = field('userProfile.lastName');
  if (!(await lastName.inputValue())) await lastName.fill('King');
  await field('userProfile.email').fill(email);
  await submit.click();
  const code = field('credentials.passcode');
  await code.waitFor();
  await code.fill(emulator.outbox.latest(email)?.code ?? '');
  await submit.click();
  const status = page.getByRole('status').filter({ hasText: 'Welcome' });
  const said = (await status.textContent()) ?? '';
  await page.close();
  return { said, told };
}

for (const framework of FRAMEWORKS) {
  const { name, onServer } = framework;

  describe(`A page in ${name}`, () => {
    const app = new App(framework, packed, issuer);
    let server: Server | undefined;
    after(() => server?.close());

    it('has right types with the packed package', async () => {
      await app.install();
      await app.npm('run', 'check');
    });

    it('is built, and served', async () => {
      await app.npm('run', 'build');
      server = await app.serve();
      const page = await (await fetch(server.address)).text();
      if (onServer) assert.match(page, onServer);
    });

    it('signs somebody up, and hears of it', async () => {
      assert.ok(server);
      const { said, told } = await signUp(server.address, `ada@${name}.example.com`);
      assert.equal(said, `Welcome, Ada ${name === 'astro' ? 'King' : 'Lovelace'}`);
      assert.deepEqual(told, []);
      assert.doesNotMatch(server.said, /error/i);
    });

    it('has its mistakes found', async () => {
      assert.deepEqual(await app.unfound(), []);
    });
  });
}

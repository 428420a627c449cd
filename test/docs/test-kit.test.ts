import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import ts from 'typescript';
import { newEmail, Run } from '../emulator/helpers.js';
import { typeErrors } from '../type-errors.js';
import { freePort } from '../free-port.js';
import { ROOT } from './snippets.js';

const KIT = `${ROOT}integrations/test-kit/`;

const run = promisify(execFile);

/** Runs a tool of this project in a folder of the kit. */
async function tool(
  folder: string,
  name: string,
  args: string[],
  env: Record<string, string> = {},
) {
  const path = [`${ROOT}node_modules`, name].join('/');
  const { stdout } = await run(process.execPath, [path, ...args], {
    cwd: KIT + folder,
    env: { ...process.env, NO_COLOR: '1', ...env },
  });
  return stdout;
}

/** What a config of Cypress is: its node part, which Cypress itself would call. */
interface CypressConfig {
  e2e: {
    env: { emulatorPort: number };
    setupNodeEvents(on: On, config: { env: { emulatorPort: number } }): Promise<unknown>;
  };
}
type Task = (given: unknown) => unknown;
type On = (event: string, handler: unknown) => void;

describe('The test kit', () => {
  before(() => {
    assert.ok(existsSync(`${ROOT}dist/emulator-server.js`), 'Build first: npm run build');
  });

  it('agrees with the types of the package', () => {
    // It includes them all: the compiler says so where there are none.
    assert.deepEqual(typeErrors(KIT, { extends: `${KIT}tsconfig.json` }), []);
  });

  it('signs somebody up in Playwright, in a page that names its real org', async () => {
    const port = String(await freePort());
    const said = await tool('playwright', '@playwright/test/cli.js', ['test'], { PORT: port });
    assert.match(said, /^ +2 passed/m);
  });

  it('signs somebody up in Vitest, by okta-auth-js', async () => {
    const said = await tool('vitest', 'vitest/vitest.mjs', ['run']);
    assert.match(said, /^ +Tests +1 passed \(1\)$/m);
  });

  it('gives Cypress its tasks: the part that runs in Node', async () => {
    const address = pathToFileURL(`${KIT}cypress/cypress.config.js`).href;
    const { e2e } = ((await import(address)) as { default: CypressConfig }).default;
    const events: Record<string, unknown> = {};
    const env = { emulatorPort: await freePort() };
    await e2e.setupNodeEvents((event, handler) => (events[event] = handler), { env });
    const { codeSentTo, accountOf, fault } = events['task'] as Record<string, Task>;
    const origin = `http://localhost:${String(env.emulatorPort)}`;
    try {
      const email = newEmail();
      assert.equal(codeSentTo?.(email), null);
      assert.equal(accountOf?.(email), null);
      const person = await new Run(origin, 'password-optional').start();
      await person.register(email);
      await person.answer(String(codeSentTo?.(email)));
      assert.equal((accountOf?.(email) as { status: string }).status, 'ACTIVE');
      assert.equal(typeof fault?.({ kind: 'unauthorized', request: '/skip' }), 'string');
      assert.equal((await person.post('skip')).status, 401);
    } finally {
      await (events['after:run'] as () => Promise<void>)();
    }
    await assert.rejects(fetch(origin));
  });

  it('has for Cypress a spec whose tasks are there, and whose controls the form has', () => {
    const spec = readFileSync(`${KIT}cypress/sign-up.cy.js`, 'utf8');
    const config = readFileSync(`${KIT}cypress/cypress.config.js`, 'utf8');
    const { diagnostics } = ts.transpileModule(spec, { reportDiagnostics: true });
    assert.deepEqual(diagnostics, []);
    const tasks = Array.from(spec.matchAll(/cy\.task\('(\w+)'/g), ([, name = '']) => name);
    assert.ok(tasks.length > 1);
    for (const task of tasks) assert.ok(config.includes(`${task}: (`), task);
    // The same as those of Playwright, which were found.
    const found = readFileSync(`${KIT}playwright/sign-up.spec.ts`, 'utf8');
    for (const [, name = ''] of spec.matchAll(/'button', '([^']+)'/g)) {
      assert.ok(found.includes(`{ name: '${name}' }`), name);
    }
  });
});

import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';

const gzipped = (path: string) => gzipSync(readFileSync(path)).byteLength;

/** In bytes, gzipped. What a visitor loads before the first field, and until the profile is sent. */
const BUDGET = { script: 22_500, engine: 47_000, step: 2_500 };

interface Entry {
  types?: string;
  default: string;
}

const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  exports: Record<string, string | Entry>;
};

describe('the package', () => {
  for (const [entry, target] of Object.entries(exports)) {
    it(`has the files of its entry ${entry}`, () => {
      const paths = typeof target === 'string' ? [target] : Object.values(target as object);
      for (const path of paths as string[]) assert.ok(existsSync(path), path);
    });
  }

  it('can be imported where there is no browser, and defines nothing by it', async () => {
    const name = 'okta-register';
    const { OktaRegister } = (await import(name)) as { OktaRegister: unknown };
    assert.equal(typeof OktaRegister, 'function');
    assert.equal(globalThis.customElements?.get('okta-register'), undefined);
  });
});

describe('the script-tag file', () => {
  let chunks: string[] = [];
  before(() => {
    chunks = readdirSync('dist/chunks');
  });

  it(`weighs at most ${BUDGET.script} bytes`, () => {
    const bytes = gzipped('dist/okta-register.js');
    assert.ok(bytes <= BUDGET.script, `${bytes} bytes`);
  });

  it('leaves okta-auth-js to a chunk of its own, within its budget', () => {
    const engine = chunks.find((chunk) => chunk.startsWith('engine-'));
    assert.ok(engine);
    const bytes = gzipped(`dist/chunks/${engine}`);
    assert.ok(bytes <= BUDGET.engine, `${bytes} bytes`);
    const script = readFileSync('dist/okta-register.js', 'utf8');
    assert.ok(!script.includes('okta-transaction-storage'), 'okta-auth-js is in the script');
  });

  it(`loads each step in at most ${BUDGET.step} bytes`, () => {
    const steps = chunks.filter((chunk) => chunk.includes('-step-'));
    assert.ok(steps.length >= 3);
    for (const step of steps) assert.ok(gzipped(`dist/chunks/${step}`) <= BUDGET.step, step);
  });

  it('needs nothing that a strict CSP forbids', () => {
    for (const file of ['okta-register.js', ...chunks.map((chunk) => `chunks/${chunk}`)]) {
      const code = readFileSync(`dist/${file}`, 'utf8');
      assert.doesNotMatch(code, /\bnew Function\(|\beval\(|Function\(['"`]/, file);
    }
  });
});

import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { weights } from '../sizes.js';

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

  for (const { what, bytes, budget } of weights()) {
    it(`weighs at most ${budget} bytes: ${what}`, () => {
      assert.ok(bytes <= budget, `${bytes} bytes`);
    });
  }

  it('leaves okta-auth-js to a chunk of its own', () => {
    const script = readFileSync('dist/okta-register.js', 'utf8');
    assert.ok(!script.includes('okta-transaction-storage'), 'okta-auth-js is in the script');
  });

  it('needs nothing that a strict CSP forbids', () => {
    for (const file of ['okta-register.js', ...chunks.map((chunk) => `chunks/${chunk}`)]) {
      const code = readFileSync(`dist/${file}`, 'utf8');
      assert.doesNotMatch(code, /\bnew Function\(|\beval\(|Function\(['"`]/, file);
    }
  });
});

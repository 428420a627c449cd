import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { promisify } from 'node:util';

const run = promisify(execFile);

const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  exports: Record<string, unknown>;
};
const entries = Object.keys(exports)
  .filter((entry) => !entry.endsWith('.json') && entry !== './angular')
  .map((entry) => entry.replace('.', 'okta-register'));

/** What a process without a DOM says that has imported an entry, and what came with it. */
async function imported(entry: string, code: string, ...options: string[]): Promise<unknown> {
  const script = `const entry = await import('${entry}'); console.log(JSON.stringify(${code}));`;
  const { stdout, stderr } = await run(process.execPath, [
    ...options,
    ...['--input-type=module', '--eval', script],
  ]);
  assert.equal(stderr, '');
  return JSON.parse(stdout);
}

describe('On a server', () => {
  // Lit's own stand-in for the registry is there, and empty.
  const isIdle = `!globalThis.document && !globalThis.customElements?.get('okta-register')`;

  for (const entry of entries) {
    it(`${entry} can be imported, and does nothing`, async () => {
      assert.equal(await imported(entry, isIdle), true);
    });
  }

  for (const condition of ['edge-light', 'worker']) {
    for (const entry of entries.filter((one) => !/okta-register\.|emulator|prerender/.test(one))) {
      it(`${entry} asks for nothing of Lit where it has no stand-in: ${condition}`, async () => {
        const options = ['--conditions', condition];
        const code = `[Object.keys(entry), 'litElementVersions' in globalThis]`;
        assert.deepEqual(await imported(entry, code, ...options), [['OktaRegister'], false]);
      });
    }
  }

  it('it is the whole class all the same that is exported on Node.js', async () => {
    const version = await imported('okta-register', 'entry.OktaRegister.version');
    assert.match(String(version), /^\d+\.\d+\.\d+$/);
  });
});

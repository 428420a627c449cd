import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { build, type Plugin, type Rolldown } from 'vite';

/** The files of a build in which one source file is another than it was. */
async function files(changed?: string): Promise<string[]> {
  const change: Plugin = {
    name: 'change',
    enforce: 'pre',
    transform: (code, id) =>
      changed && id.endsWith(changed) ? { code: `${code};globalThis.name = '';`, map: null } : null,
  };
  const built = await build({
    mode: 'production',
    logLevel: 'error',
    plugins: [change],
    build: { write: false },
  });
  const [{ output }] = built as Rolldown.RolldownOutput[] as [Rolldown.RolldownOutput];
  return output.map(({ fileName }) => fileName).filter((file) => file.startsWith('chunks/'));
}

/** `chunks/runtime-Ddkm_KEs.js` is called `runtime`. */
const nameOf = (file: string) => file.slice('chunks/'.length, -'-Ddkm_KEs.js'.length);

/** What holds the address of the runtime, and so has to be fetched again with it. */
const HOLDS_RUNTIME = ['preview'];

describe('Who has had the version before', () => {
  let known: string[];
  before(async () => {
    known = await files();
  });

  for (const [changed, fetched] of [
    ['/src/steps/code-step.ts', ['accompany', 'code-step', 'runtime']],
    ['/src/steps/phone-numbers.ts', ['accompany', 'phone-numbers', 'phone-step', 'runtime']],
    ['/src/flow/flow.ts', ['runtime']],
  ] as const) {
    it(`fetches ${fetched.join(', ')} and the script anew after a change of ${changed}`, async () => {
      const again = (await files(changed)).filter((file) => !known.includes(file));
      assert.deepEqual(again.map(nameOf).sort(), [...fetched, ...HOLDS_RUNTIME].sort());
    });
  }
});

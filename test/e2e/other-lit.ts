import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** Somebody else's element, bundled with Lit as it is on npm. */
export async function otherLit(): Promise<string> {
  const entry = fileURLToPath(new URL('other-element.js', import.meta.url));
  const outputs = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, lib: { entry, formats: ['es'] } },
  });
  const [bundle] = outputs as unknown as { output: { code: string }[] }[];
  assert.ok(bundle?.output[0]);
  return bundle.output[0].code;
}

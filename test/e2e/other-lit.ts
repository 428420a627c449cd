import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

let built: Promise<string> | undefined;

/** Somebody else's element, bundled with Lit as it is on npm. */
export const otherLit = (): Promise<string> => (built ??= bundle());

async function bundle(): Promise<string> {
  const entry = fileURLToPath(new URL('other-element.js', import.meta.url));
  const outputs = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, lib: { entry, formats: ['es'] } },
  });
  const [first] = outputs as unknown as { output: { code: string }[] }[];
  assert.ok(first?.output[0]);
  return first.output[0].code;
}

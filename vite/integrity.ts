import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Adds to `sri.json` what a page can check files against. */
export function addHashes(dir: string, files: string[], known: object): void {
  const hashes = files.map((file) => {
    const hash = createHash('sha384').update(readFileSync(join(dir, file)));
    return [file, `sha384-${hash.digest('base64')}`];
  });
  const all = { ...known, ...(Object.fromEntries(hashes) as object) };
  writeFileSync(join(dir, 'sri.json'), `${JSON.stringify(all, null, 2)}\n`);
}

export const hashesIn = (dir: string) =>
  JSON.parse(readFileSync(join(dir, 'sri.json'), 'utf8')) as Record<string, string>;

/** `sri.json`: the hash of every file that a page loads. */
export const subresourceIntegrity: Plugin = {
  name: 'subresource-integrity',
  writeBundle({ dir = '' }, bundle) {
    const scripts = Object.keys(bundle).filter((file) => file.endsWith('.js'));
    // The script's build comes first; the others add to it.
    if (!scripts.includes('okta-register.js')) return addHashes(dir, scripts, hashesIn(dir));
    // Those of an earlier build of `prerender` are still there.
    const styles = readdirSync(dir).filter((file) => file.endsWith('.css'));
    addHashes(dir, [...scripts, ...styles], {});
  },
};

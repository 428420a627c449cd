import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import { firstWords } from '../src/locales/en/first-form.js';
import { addHashes, hashesIn } from './integrity.js';

/** As much of a table as another one has. */
function pick(all: object, wanted: object): object {
  const entries = Object.entries(wanted).map(([key, value]: [string, unknown]) => {
    const own = (all as Record<string, unknown>)[key];
    return [key, typeof value === 'object' ? pick(own as object, value as object) : own];
  });
  return Object.fromEntries(entries) as object;
}

/** What makes the first form needs no more of each language than that says. */
export const firstWordsOnly: Plugin = {
  name: 'first-words-only',
  async transform(code, id) {
    if (!/\/src\/locales\/(?!en\/)[\w-]+\/words\.ts$/.test(id)) return null;
    const module = `data:text/javascript,${encodeURIComponent(code)}`;
    const { default: words } = (await import(module)) as { default: object };
    return { code: `export default ${JSON.stringify(pick(words, firstWords))}`, map: null };
  },
};

/** `@lit-labs/ssr` asks Node for one thing that every browser and server has by another name. */
export const noNode: Plugin = {
  name: 'no-node',
  enforce: 'pre',
  resolveId: (id) => (id === 'buffer' ? '\0buffer' : null),
  load: (id) =>
    id === '\0buffer'
      ? 'export const Buffer = { from: (binary) => ({ toString: () => btoa(binary) }) };'
      : null,
};

/** The style sheets beside the script, for the pages that `okta-register/prerender` makes. */
export const styleSheets: Plugin = {
  name: 'style-sheets',
  async writeBundle({ dir = '' }) {
    const { styleSheets } = (await import(pathToFileURL(join(dir, 'prerender.js')).href)) as {
      styleSheets: Record<string, string>;
    };
    for (const [file, css] of Object.entries(styleSheets)) writeFileSync(join(dir, file), css);
    addHashes(dir, Object.keys(styleSheets), hashesIn(dir));
  },
};

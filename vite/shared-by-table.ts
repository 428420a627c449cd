import type { Plugin, Rolldown } from 'vite';

const IMPORT = /import \{([^}]+)\} from "\.\.?\/([^"]+)";/g;
const EXPORT = /export \{([^}]+)\};\s*$/;

/** Where a chunk finds what another one shares. */
const tableOf = ({ isEntry, name }: Rolldown.RenderedChunk) =>
  `customElements.get("okta-register").shared${isEntry ? '' : `.${name}`}`;

/** `import { a as b }` or `export { b as a }` as the pattern or the members of a table. */
const taken = (names: string) => `{${names.replaceAll(' as ', ':')}}`;
const given = (names: string) => taken(names.replace(/([\w$]+) as ([\w$]+)/g, '$2 as $1'));

/** Whether a chunk may be run before the runtime is there: the script leads to it without that one. */
function comesBefore(
  runtime: Rolldown.RenderedChunk,
  chunk: Rolldown.RenderedChunk,
  chunks: Record<string, Rolldown.RenderedChunk>,
): boolean {
  const early = new Set([runtime.fileName]);
  const follow = (file: string): void => {
    if (early.has(file)) return;
    early.add(file);
    const { imports = [], dynamicImports = [] } = chunks[file] ?? {};
    [...imports, ...dynamicImports].forEach(follow);
  };
  follow('okta-register.js');
  return early.has(chunk.fileName);
}

/** Before the script's one call: a server that imports it has no elements. */
export const IN_BROWSERS = 'globalThis.HTMLElement&&';

/**
 * The script neither imports nor exports, so that a page can load it as a module, as a classic
 * script, or as either with a query: were its chunks to import it, `okta-register.js?ver=7` would
 * be loaded again, as another module, under the name without the query. They take what they share
 * with it from the element that is defined, which is of the copy that loads them.
 *
 * In the same way the chunk of a step takes what it shares with the runtime, which loads it: if
 * each held the address of the other, a change of one would be a new address for all.
 */
export const sharedByTable: Plugin = {
  name: 'shared-by-table',
  renderChunk(code, chunk, _, { chunks }) {
    const all = Object.values(chunks);
    const script = all.find(({ isEntry }) => isEntry);
    const runtime = all.find(({ name }) => name === 'runtime');
    if (!script || !runtime) return this.error('There is no script, or no runtime.');
    const withRuntime = [
      runtime,
      ...all.filter(({ fileName }) => runtime.imports.includes(fileName)),
    ];
    /** What is there when this chunk is run. */
    const there = comesBefore(runtime, chunk, chunks) ? [script] : [script, ...withRuntime];

    let own = code.replace(IMPORT, (whole, names: string, path: string) => {
      const from = there.find(({ fileName }) => fileName.endsWith(path));
      return from ? `const ${taken(names)} = ${tableOf(from)};` : whole;
    });
    const [exported = '', names = ''] = EXPORT.exec(code) ?? [];
    if (chunk.fileName === script.fileName) {
      const give = `let first=customElements.get("okta-register");if(first)first.shared??=${given(names)}`;
      own = `(() => {${own.replace(exported, () => give)}})();`;
    } else if (withRuntime.some(({ fileName }) => fileName === chunk.fileName)) {
      own += `\n${tableOf(chunk)} = ${given(names)};`;
    }
    return { code: own, map: null };
  },
  // What is a module until now is always strict, and the minifier takes the words for it away.
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue;
      if (/okta-register\.js/.test(chunk.code)) this.error(`${chunk.fileName} imports the script.`);
      if (!chunk.isEntry) continue;
      if (!/^\(\(\)=>\{[^]+\}\)\(\);?\s*$/.test(chunk.code) || chunk.imports.length)
        this.error('The script imports or exports.');
      chunk.code = IN_BROWSERS + chunk.code.replace('{', '{"use strict";');
    }
  },
};

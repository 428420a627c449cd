import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { minifyHTMLLiterals } from 'minify-literals';
import { defineConfig, type Plugin, type Rolldown } from 'vite';
import { firstWords } from './src/locales/en/first-form.js';
import { FOLDERS } from './src/locales/languages.js';

const source = (path: string) => fileURLToPath(new URL(`src/${path}`, import.meta.url));

/** White space in templates and styles is no minifier's business, but it is the visitor's. */
const minifyTemplates: Plugin = {
  name: 'minify-templates',
  async transform(code, id) {
    if (!/\/src\/.*\.ts$/.test(id)) return null;
    const result = await minifyHTMLLiterals(code, {
      fileName: id,
      // What is drawn in SVG is not closed by the parser: <path> would hold the next one.
      minifyOptions: { keepClosingSlash: true },
    });
    return result && { code: result.code, map: null };
  },
};

/**
 * Lit of our own, beside any other on the page: a Trusted Types policy under our name, made when it
 * is first needed, because a second `lit-html` throws at load; no lists of versions on `window`, and
 * none of the functions there by which another one is patched (polyfills, hydration).
 */
const ownLit: Plugin = {
  name: 'own-lit',
  transform(code, id) {
    const [, file] =
      /\/node_modules\/.*\/(lit-html|lit-element|reactive-element)\.js$/.exec(id) ?? [];
    if (!file) return null;
    const policy = /\w+\.createPolicy\("lit-html",\{createHTML:\w+=>\w+\}\)/;
    const versions = /\(\w+\.\w+Versions\?\?=\[\]\)\.push\("[^"]+"\)/;
    const patches =
      /\w+\.\w+PolyfillSupport\b|\w+\.litElementHydrateSupport\?\.\(\{LitElement:\w+\}\)/g;
    if (!versions.test(code) || (file === 'lit-html' && !policy.test(code))) {
      this.error(`${id} has changed: neither its policy nor its list of versions is where it was.`);
    }
    const own = code
      .replace(versions, 'void 0')
      .replace(patches, 'void 0')
      .replace(policy, '{createHTML:html=>trustedByUs().createHTML(html)}');
    const trusted = JSON.stringify(source('host/trusted-types.ts'));
    return {
      code: file === 'lit-html' ? `import{trusted as trustedByUs}from${trusted};${own}` : own,
      map: null,
    };
  },
};

/**
 * Pages have libraries that change what is built in for everybody, and okta-auth-js is not written
 * for them.
 */
const steadyBuiltIns: Plugin = {
  name: 'steady-built-ins',
  transform(code, id) {
    if (!/\/src\/|okta-auth-js/.test(id) || id.endsWith('/built-ins.ts')) return null;
    const names: string[] = [];
    const steady = code.replace(/\b(?:Array\.(from)|JSON\.(stringify))(?=\()/g, (_, from) => {
      const name = from ? 'arrayFrom' : 'stringify';
      if (!names.includes(name)) names.push(name);
      return name;
    });
    if (!names.length) return null;
    const builtIns = JSON.stringify(source('embed/built-ins.ts'));
    return { code: `import{${names.join()}}from${builtIns};${steady}`, map: null };
  },
};

/** What is left out of okta-auth-js, by file: what has to be in it, and what takes its place. */
const LEFT_OUT: Readonly<Record<string, readonly [was: RegExp, is: string]>> = {
  // It listens to the document as soon as it is loaded, which throws on a page with
  // `<img name="addEventListener">`. What it listens for is of use with `pollDelay` alone, and the
  // widget, which polls by itself, sets none.
  'http/request.js': [/\bisBrowser\(\)/g, 'false'],
  // Challenges for access tokens, of which no request of the widget carries one.
  'errors/WWWAuthError.js': [
    /if \(!header\) \{\s+return null;\s+\}[^]+?return new WWWAuthError\(scheme, params\);/,
    'return null;',
  ],
  // What it says to whoever configures it is said by `configOf` before, with a code that the page hears.
  'oidc/options/OAuthOptionsConstructor.js': [/\bassertValidConfig\(options\);/, ''],
  // For browsers without a console.
  'util/console.js': [
    /function getNativeConsole\(\)[^]+?\n\}\s+function getConsole\(\)[^]+?\n\}/,
    'const getNativeConsole = () => console; const getConsole = getNativeConsole;',
  ],
  // A warning for servers.
  'storage/BaseStorageManager.js': [/if \(!isBrowser\(\) [^]+?\n {4}\}/, ''],
};

/** The package that our part of okta-auth-js is taken from: a test builds it from the older line too. */
const { OKTA_AUTH = '@okta/okta-auth-js' } = process.env;

/** Neither what does harm on some pages, nor what would be loaded for nothing. */
const lessOfOktaAuth: Plugin = {
  name: 'less-of-okta-auth',
  transform(code, id) {
    const [, file = ''] = /okta-auth-js(?:-\d+)?\/esm\/browser\/(.+)$/.exec(id) ?? [];
    const [was, is] = LEFT_OUT[file] ?? [];
    if (!was || is === undefined) return null;
    if (code.search(was) < 0)
      this.error(`${id} has changed: look at what is to be left out of it.`);
    return { code: code.replace(was, is), map: null };
  },
};

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
const IN_BROWSERS = 'globalThis.HTMLElement&&';

/**
 * The script neither imports nor exports, so that a page can load it as a module, as a classic
 * script, or as either with a query: were its chunks to import it, `okta-register.js?ver=7` would
 * be loaded again, as another module, under the name without the query. They take what they share
 * with it from the element that is defined, which is of the copy that loads them.
 *
 * In the same way the chunk of a step takes what it shares with the runtime, which loads it: if
 * each held the address of the other, a change of one would be a new address for all.
 */
const sharedByTable: Plugin = {
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

/** A language is fetched from beside the script by its name, and not by a list of addresses. */
const languagesBeside: Plugin = {
  name: 'languages-beside',
  enforce: 'pre',
  transform(code, id) {
    if (!id.endsWith('/src/locales/languages.ts')) return null;
    const beside = 'import(/* @vite-ignore */ `./locales/';
    if (!code.includes('import(`./')) this.error(`${id} loads its languages in another way.`);
    return { code: code.replace('import(`./', beside), map: null };
  },
};

/** What no visitor loads is built once, as a file of its own that is fetched from beside the script. */
const beside = (loader: string, own: string, address: string): Plugin => ({
  name: `beside-${loader}`,
  enforce: 'pre',
  transform(code, id) {
    if (!id.endsWith(`/src/${loader}.ts`)) return null;
    if (!code.includes(`import('${own}')`)) this.error(`${id} loads its file in another way.`);
    const there = `import(/* @vite-ignore */ '${address}')`;
    return { code: code.replace(`import('${own}')`, there), map: null };
  },
});

/** @param emulator its address, seen from what loads it: a chunk, or the one file */
const filesBeside = (emulator: string) => [
  beside('preview/load-emulator', 'okta-register/emulator', emulator),
  beside('element/ask-doctor', '../doctor/doctor.js', './doctor.js'),
];

/** Every file of every language but English, which is inside. */
const languages = Object.fromEntries(
  FOLDERS.flatMap((folder) =>
    ['words', 'rare', 'okta'].map((file) => `locales/${folder}/${file}`),
  ).map((path) => [path, `src/${path}.ts`]),
);

/** As much of a table as another one has. */
function pick(all: object, wanted: object): object {
  const entries = Object.entries(wanted).map(([key, value]: [string, unknown]) => {
    const own = (all as Record<string, unknown>)[key];
    return [key, typeof value === 'object' ? pick(own as object, value as object) : own];
  });
  return Object.fromEntries(entries) as object;
}

/** What makes the first form needs no more of each language than that says. */
const firstWordsOnly: Plugin = {
  name: 'first-words-only',
  async transform(code, id) {
    if (!/\/src\/locales\/(?!en\/)[\w-]+\/words\.ts$/.test(id)) return null;
    const module = `data:text/javascript,${encodeURIComponent(code)}`;
    const { default: words } = (await import(module)) as { default: object };
    return { code: `export default ${JSON.stringify(pick(words, firstWords))}`, map: null };
  },
};

/** `@lit-labs/ssr` asks Node for one thing that every browser and server has by another name. */
const noNode: Plugin = {
  name: 'no-node',
  enforce: 'pre',
  resolveId: (id) => (id === 'buffer' ? '\0buffer' : null),
  load: (id) =>
    id === '\0buffer'
      ? 'export const Buffer = { from: (binary) => ({ toString: () => btoa(binary) }) };'
      : null,
};

/** Adds to `sri.json` what a page can check files against. */
function addHashes(dir: string, files: string[], known: object): void {
  const hashes = files.map((file) => {
    const hash = createHash('sha384').update(readFileSync(join(dir, file)));
    return [file, `sha384-${hash.digest('base64')}`];
  });
  const all = { ...known, ...(Object.fromEntries(hashes) as object) };
  writeFileSync(join(dir, 'sri.json'), `${JSON.stringify(all, null, 2)}\n`);
}

const hashesIn = (dir: string) =>
  JSON.parse(readFileSync(join(dir, 'sri.json'), 'utf8')) as Record<string, string>;

/** `sri.json`: the hash of every file that a page loads. */
const subresourceIntegrity: Plugin = {
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

/** The style sheets beside the script, for the pages that `okta-register/prerender` makes. */
const styleSheets: Plugin = {
  name: 'style-sheets',
  async writeBundle({ dir = '' }) {
    const { styleSheets } = (await import(pathToFileURL(join(dir, 'prerender.js')).href)) as {
      styleSheets: Record<string, string>;
    };
    for (const [file, css] of Object.entries(styleSheets)) writeFileSync(join(dir, file), css);
    addHashes(dir, Object.keys(styleSheets), hashesIn(dir));
  },
};

/**
 * The builds of one project: the script-tag file with its chunks, its languages, the same as one classic script,
 * the emulator, what serves it and its command, what makes a page on a server, and for the bundlers of sites our part of okta-auth-js: most of them cannot take a
 * part of that package, and a part is tried with the version that it is of.
 */
const entries: Record<string, Record<string, string>> = {
  production: { 'okta-register': 'src/okta-register.ts' },
  locales: languages,
  classic: { 'okta-register.classic': 'src/okta-register.classic.ts' },
  doctor: { doctor: 'src/doctor/doctor.ts' },
  emulator: { emulator: 'src/emulator/index.ts' },
  'emulator-server': {
    'emulator-server': 'src/emulator/server.ts',
    'okta-register-emulator': 'src/emulator/command/main.ts',
  },
  prerender: { prerender: 'src/prerender/index.ts' },
  'okta-auth': { 'okta/okta-auth': 'src/okta/okta-auth.ts' },
};

export default defineConfig(({ mode }) => {
  const classic = mode === 'classic';
  const widget = classic || mode === 'production';
  return {
    publicDir: false,
    plugins: [
      minifyTemplates,
      ...(widget || mode === 'okta-auth' ? [lessOfOktaAuth] : []),
      ...(widget ? filesBeside(classic ? './emulator.js' : '../emulator.js') : []),
      ...(widget ? [languagesBeside, ownLit, steadyBuiltIns] : []),
      ...(widget || /^(doctor|locales)$/.test(mode) ? [subresourceIntegrity] : []),
      ...(mode === 'production' ? [sharedByTable] : []),
      ...(mode === 'prerender' ? [noNode, firstWordsOnly, styleSheets] : []),
    ],
    // otpauth's usual file has a copy of @noble/hashes in it, which no list of licences would name.
    resolve: {
      alias: [
        { find: /^otpauth$/, replacement: 'otpauth/slim' },
        { find: /^js-cookie$/, replacement: source('okta/cookies.ts') },
        { find: '@okta/okta-auth-js', replacement: OKTA_AUTH },
      ],
    },
    // What runs on a server is one file too, with nothing to install beside it.
    ssr: { noExternal: true },
    // A library's build by habit keeps what the bundler of an app would replace.
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      target: 'es2022',
      ssr: mode === 'prerender' || mode === 'emulator-server',
      outDir: 'dist',
      emptyOutDir: false,
      // What is in the file beside our own, for whoever hosts it or passes it on.
      license: mode !== 'locales' && {
        fileName: `licenses/${basename(Object.keys(entries[mode] ?? {})[0] ?? '')}.md`,
      },
      lib: {
        entry: entries[mode] ?? {},
        formats: [classic ? 'iife' : 'es'],
        // Required of a classic script, and used by none that exports nothing.
        name: 'oktaRegister',
      },
      rolldownOptions: {
        // What serves the emulator takes it from the package itself, as whoever asks it does.
        ...(mode === 'emulator-server' && { external: /^okta-register\// }),
        // Shared code may live in the entry itself: one request less before the form is there.
        preserveEntrySignatures: 'allow-extension',
        // okta-auth-js imports this one for its effects in many places, and it has none.
        treeshake: { moduleSideEffects: [{ test: /\/tiny-emitter\//, sideEffects: false }] },
        output: {
          minify: true,
          // They are for the bundlers of sites, which take only what is for them.
          comments: { annotation: !widget },
          entryFileNames: '[name].js',
          // Beside the script, so that a site can host the folder anywhere.
          chunkFileNames: 'chunks/[name]-[hash].js',
          // In one file with others the last of them may have left out its semicolon.
          ...(classic && { postBanner: `;${IN_BROWSERS}` }),
        },
      },
    },
  };
});

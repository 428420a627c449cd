import { basename } from 'node:path';
import { defineConfig } from 'vite';
import { filesBeside, languages, languagesBeside } from './vite/beside.js';
import { listContents } from './vite/contents.js';
import { subresourceIntegrity } from './vite/integrity.js';
import { lessOfOktaAuth, OKTA_AUTH } from './vite/less-of-okta-auth.js';
import { minifyTemplates } from './vite/minify-templates.js';
import { firstWordsOnly, noNode, styleSheets } from './vite/prerender.js';
import { IN_BROWSERS, sharedByTable } from './vite/shared-by-table.js';
import { source } from './vite/source.js';
import { ownLit, steadyBuiltIns } from './vite/steady.js';

/**
 * The builds of one project: the script-tag file with its chunks, its languages, the same as one
 * classic script, the doctor, the emulator, what serves it and its command, what makes a page on a
 * server, and for the bundlers of sites our part of okta-auth-js: most of them cannot take a part of
 * that package, and a part is tried with the version that it is of.
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
      listContents(mode),
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

import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'vite';

/** A language is imported by a name that is put together: Vite finds its files by how they end. */
const languages = {
  name: 'languages',
  enforce: 'pre',
  transform(code, id) {
    if (!id.endsWith('/src/locales/languages.ts')) return null;
    if (!code.includes('${file}.js`')) this.error(`${id} loads its languages in another way.`);
    return { code: code.replace('${file}.js`', '${file}.ts`'), map: null };
  },
};

/**
 * A plugin of Web Test Runner: each test file as one script, with what several of them have in
 * common in chunks, and what is imported when it is needed still on its own. Loading hundreds of
 * modules one by one takes each page longer than its tests.
 */
export const bundled = () => {
  const files = new Map();
  return {
    name: 'bundled',
    async serverStart() {
      const tests = readdirSync('test/browser').filter((name) => name.endsWith('.test.ts'));
      const [{ output }] = await build({
        configFile: false,
        logLevel: 'warn',
        publicDir: false,
        plugins: [languages],
        resolve: {
          alias: [
            { find: 'okta-register/emulator', replacement: resolve('src/emulator/index.ts') },
            // As in vite.config.ts; test/browser/cookies.test.ts has it by its file.
            { find: /^js-cookie$/, replacement: resolve('src/okta/cookies.ts') },
          ],
        },
        define: { 'process.env.NODE_ENV': '"production"' },
        build: {
          write: false,
          outDir: 'test',
          target: 'es2022',
          minify: false,
          sourcemap: true,
          // What a library imports is imported as it says, with nothing of Vite's around it.
          lib: { entry: tests.map((name) => `test/browser/${name}`), formats: ['es'] },
          rolldownOptions: {
            // The server's own.
            external: /^\/__web/,
            preserveEntrySignatures: false,
            output: {
              entryFileNames: 'browser/[name].ts',
              chunkFileNames: 'browser/[name]-[hash].js',
            },
          },
        },
      });
      for (const { fileName, code, source } of output)
        files.set(`/test/${fileName}`, code ?? source);
    },
    serve({ path }) {
      const body = files.get(path);
      return body && { body, type: 'js' };
    },
  };
};

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { minifyHTMLLiterals } from 'minify-literals';
import { defineConfig, type Plugin } from 'vite';

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

/** The style sheets beside the script, for the pages that `okta-register/prerender` makes. */
const styleSheets: Plugin = {
  name: 'style-sheets',
  async writeBundle({ dir = '' }) {
    const { styleSheets } = (await import(pathToFileURL(join(dir, 'prerender.js')).href)) as {
      styleSheets: Record<string, string>;
    };
    for (const [file, css] of Object.entries(styleSheets)) writeFileSync(join(dir, file), css);
  },
};

/** Builds of one project: the script-tag file with its chunks, the emulator, what runs on servers. */
const entries: Record<string, Record<string, string>> = {
  production: { 'okta-register': 'src/okta-register.ts' },
  emulator: { emulator: 'src/emulator/index.ts' },
  prerender: { prerender: 'src/prerender/index.ts' },
};

export default defineConfig(({ mode }) => ({
  publicDir: false,
  plugins: [minifyTemplates, ...(mode === 'prerender' ? [styleSheets] : [])],
  // What runs on a server is one file too, with nothing to install beside it.
  ssr: { noExternal: true },
  // A library's build by habit keeps what the bundler of an app would replace.
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    target: 'es2022',
    ssr: mode === 'prerender',
    outDir: 'dist',
    emptyOutDir: false,
    lib: { entry: entries[mode] ?? {}, formats: ['es'] },
    rolldownOptions: {
      // Shared code may live in the entry itself: one request less before the form is there.
      preserveEntrySignatures: 'allow-extension',
      output: {
        minify: true,
        entryFileNames: '[name].js',
        // Beside the script, so that a site can host the folder anywhere.
        chunkFileNames: 'chunks/[name]-[hash].js',
      },
    },
  },
}));

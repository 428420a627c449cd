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

/** Two builds of one project: the script-tag file with its chunks, and the emulator as one file. */
const entries: Record<string, Record<string, string>> = {
  production: { 'okta-register': 'src/okta-register.ts' },
  emulator: { emulator: 'src/emulator/index.ts' },
};

export default defineConfig(({ mode }) => ({
  publicDir: false,
  plugins: [minifyTemplates],
  // A library's build by habit keeps what the bundler of an app would replace.
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    target: 'es2022',
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

import { minifyHTMLLiterals } from 'minify-literals';
import { defineConfig, type Plugin } from 'vite';

/** White space in templates and styles is no minifier's business, but it is the visitor's. */
const minifyTemplates: Plugin = {
  name: 'minify-templates',
  async transform(code, id) {
    if (!/\/src\/.*\.ts$/.test(id)) return null;
    const result = await minifyHTMLLiterals(code, { fileName: id });
    return result && { code: result.code, map: null };
  },
};

/** Two builds of one project: the script-tag file with its chunks, and the emulator as one file. */
const inputs: Record<string, Record<string, string>> = {
  production: { 'okta-register': 'src/okta-register.ts' },
  emulator: { emulator: 'src/emulator/index.ts' },
};

export default defineConfig(({ mode }) => ({
  publicDir: false,
  plugins: [minifyTemplates],
  build: {
    target: 'es2022',
    outDir: 'dist',
    emptyOutDir: false,
    modulePreload: false,
    minify: true,
    rolldownOptions: {
      input: inputs[mode] ?? {},
      // Shared code may live in the entry itself: one request less before the form is there.
      preserveEntrySignatures: 'allow-extension',
      output: {
        format: 'es',
        entryFileNames: '[name].js',
        // Beside the script, so that a site can host the folder anywhere.
        chunkFileNames: 'chunks/[name]-[hash].js',
      },
    },
  },
}));

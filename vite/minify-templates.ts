import { minifyHTMLLiterals } from 'minify-literals';
import type { Plugin } from 'vite';

/** White space in templates and styles is no minifier's business, but it is the visitor's. */
export const minifyTemplates: Plugin = {
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

import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from '@playwright/test';
import { FOLDER } from './prepare.js';

/** Editors of CMSs, set up as these set them up: what is left of HTML that goes through them. */

const MODULES = fileURLToPath(new URL('node_modules/', FOLDER));

/** A page with the scripts of an editor. */
async function inPage<T>(
  browser: Browser,
  script: string,
  run: (page: Page) => Promise<T>,
): Promise<T> {
  const page = await browser.newPage();
  await page.route('http://editor.test/**', (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname !== '/') return route.fulfill({ path: join(MODULES, pathname) });
    const body = `<!doctype html><meta charset="utf-8"><textarea></textarea><script src="/${script}"></script>`;
    return route.fulfill({ contentType: 'text/html', body });
  });
  try {
    await page.goto('http://editor.test/');
    return await run(page);
  } finally {
    await page.close();
  }
}

/** What CKEditor 5 allows beside what its own buttons make. */
export interface Allowed {
  name: string;
  attributes: true | string[];
}

/** Drupal's text format “Full HTML”: ckeditor5_arbitraryHtmlSupport. */
export const ANYTHING: Allowed = { name: '', attributes: true };

/** What Drupal's text format “Basic HTML” lets be written into its source as it comes. */
export const BASIC: Allowed[] = [
  ...['<cite>', '<dl>', '<dt>', '<dd>', '<a hreflang>', '<blockquote cite>', '<ul type>'],
  ...['<ol type>', '<h2 id>', '<h3 id>', '<h4 id>', '<h5 id>', '<h6 id>'],
].map(allowedTag);

/** A tag of Drupal's “Manually editable HTML tags”, e.g. `<div id class>`. */
export function allowedTag(tag: string): Allowed {
  const [name = '', ...attributes] = tag.replace(/[<>]/g, '').split(/\s+/);
  return { name, attributes };
}

/** What CKEditor 5 gives back, with the plugins by which Drupal lets HTML be written. */
export const throughCkeditor = (
  browser: Browser,
  html: string,
  ...allow: Allowed[]
): Promise<string> =>
  inPage(browser, 'ckeditor5/dist/browser/ckeditor5.umd.js', (page) =>
    page.evaluate(
      async ([html, allow]) => {
        // eslint-disable-next-line @typescript-eslint/no-explicit-any -- installed for this test alone
        const { ClassicEditor, ...parts } = (window as any).CKEDITOR;
        const plugins = [
          ...['Essentials', 'Paragraph', 'Heading', 'Bold', 'Link', 'List', 'BlockQuote'],
          ...['SourceEditing', 'GeneralHtmlSupport'],
        ].map((name) => parts[name]);
        const editor = await ClassicEditor.create(document.querySelector('textarea'), {
          licenseKey: 'GPL',
          plugins,
          htmlSupport: {
            allow: allow.map(({ name, ...rest }) => ({ name: name || /.*/, ...rest })),
          },
        });
        editor.setData(html);
        return editor.getData() as string;
      },
      [html, allow] as const,
    ),
  );

/** What TinyMCE gives back, with what Joomla's plugin tells it of elements. */
export const throughTinymce = (browser: Browser, html: string): Promise<string> =>
  inPage(browser, 'tinymce/tinymce.min.js', (page) =>
    page.evaluate(async (html) => {
      // eslint-disable-next-line @typescript-eslint/no-explicit-any -- as above
      const [editor] = await (window as any).tinymce.init({
        selector: 'textarea',
        license_key: 'gpl',
        plugins: 'autolink lists importcss quickbars code',
        invalid_elements: 'script,applet,iframe',
        extended_valid_elements: 'hr[id|title|alt|class|width|size|noshade]',
      });
      editor.setContent(html);
      return editor.getContent() as string;
    }, html),
  );

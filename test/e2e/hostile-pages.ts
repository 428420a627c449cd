import { readFile } from 'node:fs/promises';
import type { Visitor } from './helpers.js';

/** Somebody's page: its styles, and the markup around the widget. */
export interface HostPage {
  name: string;
  /** Files of style, in order; relative to this folder's `pages/` or to `node_modules/`. */
  styles: string[];
  /** The body; `WIDGET` stands where the widget goes. */
  body?: string;
}

export const cleanPage: HostPage = { name: 'clean', styles: [] };

const inBlockTheme = `<body class="wp-theme"><div class="wp-site-blocks"><main>
  <h1>Join us</h1><div class="entry-content wp-block-post-content is-layout-constrained">
  <p>Before it.</p>WIDGET<p>After it.</p></div></main></div>`;

const inClassicTheme = `<body><div class="site"><article class="entry"><div class="entry-content">
  <h2>Join us</h2>WIDGET<p>After it.</p></div></article></div>`;

export const hostilePages: HostPage[] = [
  {
    name: 'Bootstrap 5',
    styles: ['bootstrap/dist/css/bootstrap.min.css'],
    body: '<body class="bg-light"><div class="container"><div class="row"><div class="col-md-6">WIDGET</div></div></div>',
  },
  {
    name: 'Bootstrap 5, dark',
    styles: ['bootstrap/dist/css/bootstrap.min.css'],
    body: '<body data-bs-theme="dark"><div class="container">WIDGET</div>',
  },
  {
    name: 'Tailwind 4',
    styles: ['tailwindcss/preflight.css'],
    body: '<body><div class="prose">WIDGET</div>',
  },
  { name: 'a block theme of WordPress', styles: ['wordpress-block-theme.css'], body: inBlockTheme },
  {
    name: 'a classic theme of WordPress',
    styles: ['wordpress-classic-theme.css'],
    body: inClassicTheme,
  },
  {
    name: 'a page builder',
    styles: ['page-builder.css'],
    body: '<body class="kit"><section>WIDGET</section>',
  },
  { name: 'all: unset', styles: ['unset.css'] },
  { name: 'everything set to nothing', styles: ['zeroed.css'] },
  { name: 'important rules against bare elements', styles: ['resets.css'] },
];

async function styleOf(path: string): Promise<string> {
  const own = new URL(`pages/${path}`, import.meta.url);
  const packaged = new URL(`../../node_modules/${path}`, import.meta.url);
  const css = await readFile(path.includes('/') ? packaged : own, 'utf8');
  // What Tailwind's own build does with it.
  return path.startsWith('tailwindcss/')
    ? `@layer base{${css.replaceAll('--theme(', 'var(')}}`
    : css;
}

/** Opens the widget on such a page, served by the demo, under its policy. */
export async function openOn(
  visitor: Visitor,
  { styles, body = '<body>WIDGET' }: HostPage,
  { attributes = '', css = '', root = '', content = '' } = {},
): Promise<void> {
  const all = await Promise.all(styles.map(styleOf));
  await visitor.page.route('**/host.css', (route) =>
    route.fulfill({ contentType: 'text/css', body: [...all, css].join('\n') }),
  );
  await visitor.open('/sign-up.html', (html) => {
    const [, configured = ''] = /<okta-register([^>]*)>/.exec(html) ?? [];
    const widget = `<okta-register ${configured} ${attributes}>${content}</okta-register>`;
    return `<!doctype html><html lang="en" ${root}><head><meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1"><title>A page</title>
      <link rel="stylesheet" href="/host.css">
      <script type="module" src="/okta-register/okta-register.js"></script></head>
      ${body.replace('WIDGET', widget)}</body></html>`;
  });
}

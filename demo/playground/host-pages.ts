/** Somebody's page: its styles, and the markup around the widget. */
export interface HostPage {
  /** In addresses. */
  id: string;
  name: string;
  /** Files of style, in order; relative to this folder's `pages/` or to `node_modules/`. */
  styles: string[];
  /** The body; `WIDGET` stands where the widget goes. */
  body?: string;
}

export const cleanPage: HostPage = { id: 'clean', name: 'clean', styles: [] };

const inBlockTheme = `<body class="wp-theme"><div class="wp-site-blocks"><main>
  <h1>Join us</h1><div class="entry-content wp-block-post-content is-layout-constrained">
  <p>Before it.</p>WIDGET<p>After it.</p></div></main></div>`;

const inClassicTheme = `<body><div class="site"><article class="entry"><div class="entry-content">
  <h2>Join us</h2>WIDGET<p>After it.</p></div></article></div>`;

/** What the widget has to bear: in tests it does, in the playground it is seen to. */
export const hostilePages: HostPage[] = [
  {
    id: 'bootstrap',
    name: 'Bootstrap 5',
    styles: ['bootstrap/dist/css/bootstrap.min.css'],
    body: '<body class="bg-light"><div class="container"><div class="row"><div class="col-md-6">WIDGET</div></div></div>',
  },
  {
    id: 'bootstrap-dark',
    name: 'Bootstrap 5, dark',
    styles: ['bootstrap/dist/css/bootstrap.min.css'],
    body: '<body data-bs-theme="dark"><div class="container">WIDGET</div>',
  },
  {
    id: 'tailwind',
    name: 'Tailwind 4',
    styles: ['tailwindcss/preflight.css'],
    body: '<body><div class="prose">WIDGET</div>',
  },
  {
    id: 'wordpress-block',
    name: 'a block theme of WordPress',
    styles: ['wordpress-block-theme.css'],
    body: inBlockTheme,
  },
  {
    id: 'wordpress-classic',
    name: 'a classic theme of WordPress',
    styles: ['wordpress-classic-theme.css'],
    body: inClassicTheme,
  },
  {
    id: 'page-builder',
    name: 'a page builder',
    styles: ['page-builder.css'],
    body: '<body class="kit"><section>WIDGET</section>',
  },
  { id: 'unset', name: 'all: unset', styles: ['unset.css'] },
  { id: 'zeroed', name: 'everything set to nothing', styles: ['zeroed.css'] },
  { id: 'resets', name: 'important rules against bare elements', styles: ['resets.css'] },
];

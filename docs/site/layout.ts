import { html, raw } from 'hono/html';

type Markup = ReturnType<typeof html>;

export interface Page {
  /** From the site's root, e.g. `docs/looks.html`. */
  address: string;
  title: string;
  description: string;
  main: Markup;
  /** Style sheets beside those of every page, by name. */
  styles?: string[];
  /** From the root. */
  scripts?: string[];
  /** Pages and styles that a script of ours makes, to be shown in frames. */
  frames?: boolean;
}

const WIDGET = 'okta-register/okta-register.js';

const SECTIONS = {
  'readme.html': 'Docs',
  'playground.html': 'Playground',
  'theming.html': 'Theming',
  'examples.html': 'Examples',
};

/** Everything is the site's own. There is no server that could send this as a header. */
const policyOf = ({ frames }: Page) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self'${frames ? ' blob:' : ''}`,
    "img-src 'self' data:",
    ...(frames ? ["frame-src 'self' blob:"] : []),
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types okta-register',
  ].join('; ');

/** From one page to an address of the site: it may lie in any folder of a host. */
export const rootOf = (address: string): string => '../'.repeat(address.split('/').length - 1);

const isIn = (section: string, address: string) =>
  section === address ||
  (section === 'readme.html' && !(address in SECTIONS) && address !== 'index.html');

/** A whole page of the site. */
export function layout(page: Page): Markup {
  const { address, title, description, main, styles = [], scripts = [] } = page;
  const root = rootOf(address);
  const current = (section: string) =>
    section === address ? 'page' : isIn(section, address) ? 'true' : undefined;
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policyOf(page)}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <meta name="description" content="${description}" />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href="${root}icon.svg" type="image/svg+xml" />
        ${['site', 'controls', 'code', ...styles].map((file) => html`<link rel="stylesheet" href="${root}styles/${file}.css" />`)}
        ${scripts.map((file) => html`<script type="module" src="${root}${file}"></script>`)}
      </head>
      <body>
        <a class="skip" href="#main">Skip to the content</a>
        <header class="masthead">
          <a
            class="wordmark"
            href="${root}index.html"
            ${current('index.html') ? raw('aria-current="page"') : ''}
          >
            <svg viewBox="0 0 24 24" aria-hidden="true"><use href="${root}icon.svg#mark" /></svg>
            okta-register
          </a>
          <nav aria-label="Site">
            ${Object.entries(SECTIONS).map(
              ([section, name]) =>
                html`<a
                  href="${root}${section}"
                  ${current(section) ? raw(`aria-current="${String(current(section))}"`) : ''}
                  >${name}</a
                >`,
            )}
          </nav>
        </header>
        <main id="main" tabindex="-1">${main}</main>
        <footer class="colophon">
          <p>
            Every form on this site is the widget itself, with an emulator of Okta in the page:
            nothing is sent. <a href="${root}LICENSE.txt">Apache License 2.0</a>.
          </p>
        </footer>
        <p id="copied" role="status"></p>
      </body>
    </html>`;
}

/** What a page with live forms in it needs. */
export const withWidget = (...scripts: string[]): string[] => [WIDGET, ...scripts];

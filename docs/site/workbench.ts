import { readFileSync } from 'node:fs';
import { html, raw } from 'hono/html';
import { choices, GROUPS } from '../../demo/playground/choices.js';
import { ROOT } from './documents.js';
import { layout, type Page } from './layout.js';
import { own } from './own.js';

type Markup = ReturnType<typeof html>;

const PLAYGROUND = readFileSync(`${ROOT}demo/site/playground.html`, 'utf8');

/** A part of the demo's page: there is one playground. */
function part(pattern: RegExp): Markup {
  const [found] = pattern.exec(PLAYGROUND) ?? [];
  if (!found) throw new Error(`demo/site/playground.html has no ${String(pattern)}.`);
  return html`${raw(found)}`;
}

const opening = part(/<div class="playground-opening">[^]+?<\/div>/);
const previews = part(/<section aria-labelledby="previews-heading">[^]+?<\/section>/);
const snippet = part(/<section id="snippet"[^]+?<\/section>/);
const error = part(/<p class="alert" id="playground-error"[^>]*><\/p>/);
const styles = part(
  /<div class="card">\s*<div class="playground-row">\s*<h3 id="styles-heading">[^]+?<\/pre>\s*<\/div>/,
);

interface Workbench extends Pick<Page, 'address' | 'title' | 'description'> {
  opening: Markup;
  form: Markup;
  printed: Markup;
}

const workbench = (page: Workbench, sri: string): Markup =>
  layout({
    ...page,
    main: html`<div class="workbench playground">
      ${page.opening}
      <div class="choices-column">${page.form}</div>
      ${previews} ${page.printed}
      <script type="application/json" id="sri">
        ${raw(sri)}
      </script>
    </div>`,
    styles: ['playground', 'workbench'],
    scripts: ['scripts/playground.js'],
    frames: true,
  });

/** @param sri what `dist/sri.json` says */
export const playgroundPage = (sri: string): Markup =>
  workbench(
    {
      address: 'playground.html',
      title: 'Playground: okta-register',
      description: 'Try the widget in your kind of page, and copy the snippet.',
      opening,
      form: choices(new URLSearchParams(), own),
      printed: snippet,
    },
    sri,
  );

/** The playground's looks by themselves: its form, its frames, its styles. */
export const themingPage = (sri: string): Markup =>
  workbench(
    {
      address: 'theming.html',
      title: 'Theming: okta-register',
      description: 'Choose the colours, the font and the measures of the widget, and copy the CSS.',
      opening: html`<div class="playground-opening">
        <h1>Make it yours</h1>
        <p class="lede">
          Every look is a custom property. Pick some, see them at once in light and in dark pages,
          and copy the <a href="#snippet">styles</a>. <a href="docs/looks.html">All about looks</a>.
        </p>
      </div>`,
      form: choices(
        new URLSearchParams(),
        own,
        GROUPS.filter((name) => ['page', 'looks'].includes(name)).reverse(),
      ),
      printed: html`<section id="snippet" aria-labelledby="snippet-heading">
        <h2 id="snippet-heading">CSS</h2>
        ${error} ${styles}
      </section>`,
    },
    sri,
  );

import { posix } from 'node:path';
import { html, raw } from 'hono/html';
import { addressOf, documents, type Document } from './documents.js';
import { layout } from './layout.js';
import type { Rendered } from './markdown.js';

type Markup = ReturnType<typeof html>;

const isSame = (one: Document, other: Document) => one.path === other.path;

/** A page of the documentation: the way to the others, the text, and what is in it. */
export function documentPage(document: Document, rendered: Rendered): Markup {
  const address = addressOf(document);
  const to = (other: Document) => posix.relative(posix.dirname(address), addressOf(other));
  const at = documents.findIndex((other) => isSame(other, document));
  const beside = { Previous: documents[at - 1], Next: documents[at + 1] };
  const { title, sections } = rendered;

  const links = html`<ul>
    ${documents.map(
      (other) =>
        html`<li>
          <a href="${to(other)}" ${isSame(other, document) ? raw('aria-current="page"') : ''}
            >${other.name}</a
          >
        </li>`,
    )}
  </ul>`;

  const main = html`<div class="document">
    <nav class="documents" aria-label="Documentation">
      <details>
        <summary>Documentation</summary>
        ${links}
      </details>
    </nav>
    <article class="prose">${raw(rendered.html)}</article>
    ${
      sections.length > 1
        ? html`<nav class="sections" aria-labelledby="sections-heading">
            <h2 id="sections-heading">On this page</h2>
            <ul>
              ${sections.map(({ id, name }) => html`<li><a href="#${id}">${name}</a></li>`)}
            </ul>
          </nav>`
        : ''
    }
    <nav class="beside" aria-label="Previous and next">
      ${Object.entries(beside).map(([direction, other]) =>
        other ? html`<a href="${to(other)}"><span>${direction}</span> ${other.name}</a>` : '',
      )}
    </nav>
  </div>`;

  return layout({
    address,
    title: `${title === 'okta-register' ? document.name : title}: okta-register`,
    description: `${title}: the documentation of the sign-up widget for Okta Identity Engine.`,
    main,
    styles: ['document'],
    scripts: ['scripts/document.js'],
  });
}

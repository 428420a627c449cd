import hljs from 'highlight.js/lib/core';
import bash from 'highlight.js/lib/languages/bash';
import css from 'highlight.js/lib/languages/css';
import http from 'highlight.js/lib/languages/http';
import javascript from 'highlight.js/lib/languages/javascript';
import typescript from 'highlight.js/lib/languages/typescript';
import xml from 'highlight.js/lib/languages/xml';
import { html, raw } from 'hono/html';

type Markup = ReturnType<typeof html>;

const LANGUAGES = { html: xml, js: javascript, ts: typescript, css, sh: bash, http };
for (const [name, language] of Object.entries(LANGUAGES)) hljs.registerLanguage(name, language);

/**
 * An example with its button to copy it. Its colours are classes: styles in the markup are not
 * allowed by the site's policy.
 *
 * @param id of its own on the page
 * @param what it is, for who hears the button, e.g. `the example`
 */
export function codeBlock(id: string, language: string, code: string, what: string): Markup {
  const text = code.trimEnd();
  const colored = Object.hasOwn(LANGUAGES, language)
    ? raw(hljs.highlight(text, { language }).value)
    : text;
  return html`<div class="code">
    <pre tabindex="0" role="group" aria-label="${what}"><code id="${id}">${colored}</code></pre>
    <button class="button quiet small" type="button" data-copies="${id}">
      Copy<span class="visually-hidden"> ${what}</span>
    </button>
  </div>`;
}

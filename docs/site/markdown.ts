import { statSync } from 'node:fs';
import { posix } from 'node:path';
import { html, raw } from 'hono/html';
import { Marked, type Token, type Tokens } from 'marked';
import { anchorOf } from './anchor.js';
import { codeBlock } from './code.js';
import { addressOf, documents, ROOT, textOf, type Document } from './documents.js';

export interface Rendered {
  title: string;
  html: string;
  sections: { id: string; name: string }[];
  /** Files that it shows or links to, from the project's root, by their address on the site. */
  files: Record<string, string>;
}

/** A document as HTML, with its links as they are on the site. */
export function render(document: Document): Rendered {
  const rendered: Rendered = { title: document.name, html: '', sections: [], files: {} };
  const ids = new Map<string, number>();
  let examples = 0;

  /** A second heading of the same name is `name-1`, as on GitHub. */
  const idOf = (heading: string): string => {
    const id = anchorOf(heading);
    const before = ids.get(id) ?? 0;
    ids.set(id, before + 1);
    return before ? `${id}-${String(before)}` : id;
  };

  /** Nothing for a folder: what is in it is in the repository alone. */
  const linkTo = (href: string): string | undefined => {
    if (/^(\w+:|#)/.test(href)) return href;
    const [file = '', anchor] = href.split('#');
    const path = posix.join(posix.dirname(document.path), file);
    if (statSync(ROOT + path).isDirectory()) return undefined;
    const to = path.endsWith('.md') ? documentAt(path, document) : fileAt(path, rendered);
    const relative = posix.relative(posix.dirname(addressOf(document)), to);
    return anchor ? `${relative}#${anchor}` : relative;
  };

  const marked = new Marked({
    // What looks like an address is text, unless it is written as a link.
    tokenizer: { url: () => undefined },
    renderer: {
      heading({ tokens, depth, text }) {
        const inner = this.parser.parseInline(tokens);
        const name = plain(tokens);
        if (depth === 1) rendered.title = name;
        const id = idOf(name);
        if (depth === 2) rendered.sections.push({ id, name });
        const level = `h${String(depth)}`;
        const link =
          depth === 1 ? '' : ` <a class="anchor" href="#${id}" aria-label="Link to: ${text}">#</a>`;
        return `<${level} id="${id}">${inner}${link}</${level}>\n`;
      },
      code({ text, lang = '' }) {
        examples += 1;
        return String(
          codeBlock(`example-${String(examples)}`, lang, text, `example ${String(examples)}`),
        );
      },
      table(token) {
        // It scrolls by itself where the page is narrow.
        const rows = [token.header, ...token.rows].map((cells) =>
          cells.map(({ tokens, header }) => {
            const content = this.parser.parseInline(tokens);
            return header && content ? `<th scope="col">${content}</th>` : `<td>${content}</td>`;
          }),
        );
        const [head = [], ...body] = rows.map((cells) => `<tr>${cells.join('')}</tr>`);
        return `<div class="table" tabindex="0" role="group" aria-label="Table"><table>
          <thead>${String(head)}</thead><tbody>${body.join('\n')}</tbody></table></div>`;
      },
      link({ href, tokens }) {
        const inner = this.parser.parseInline(tokens);
        const to = linkTo(href);
        return to ? String(html`<a href="${to}">${raw(inner)}</a>`) : inner;
      },
      image({ href, text }) {
        return String(html`<img src="${linkTo(href)}" alt="${text}" loading="lazy" />`);
      },
      // Comments are for the tools of the project.
      html: ({ text }) => (text.trimStart().startsWith('<!--') ? '' : text),
    },
  });
  rendered.html = marked.parse(textOf(document), { async: false });
  return rendered;
}

const plain = (tokens: Token[]): string =>
  tokens
    .map((token) => {
      const { tokens: inner, text, raw } = token as Tokens.Generic & { text?: string };
      return inner ? plain(inner) : (text ?? raw);
    })
    .join('');

function documentAt(path: string, { path: from }: Document): string {
  const found = documents.find((document) => document.path === path);
  if (!found) throw new Error(`${from} links to ${path}, which the README's table does not name.`);
  return addressOf(found);
}

/** Hosts know by its end what a file is. */
function fileAt(path: string, { files }: Rendered): string {
  const address = posix.extname(path) ? path : `${path}.txt`;
  files[address] = path;
  return address;
}

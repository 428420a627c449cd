import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** A Markdown file that is a page of the site. */
export interface Document {
  /** From the project's root, e.g. `docs/looks.md`. */
  path: string;
  /** In the navigation. */
  name: string;
}

export const textOf = ({ path }: Document): string => readFileSync(ROOT + path, 'utf8');

const readme: Document = { path: 'README.md', name: 'Getting started' };

const rows = textOf(readme).match(/^\|.*$/gm) ?? [];

/** The README and what its table leads to, in the same order. */
export const documents: readonly Document[] = [
  readme,
  ...Array.from(
    rows.join('\n').matchAll(/\[([^\]]+)\]\(([^)]+\.md)\)/g),
    ([, name = '', path = '']) => ({ path, name: name.charAt(0).toUpperCase() + name.slice(1) }),
  ),
];

/** Where a document is on the site, e.g. `docs/looks.html`. */
export const addressOf = ({ path }: Pick<Document, 'path'>): string =>
  path.toLowerCase().replace(/\.md$/, '.html');

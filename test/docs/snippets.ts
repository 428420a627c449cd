import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The project's root. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** A fenced code block of the documentation. */
export interface Snippet {
  /** Where it is, e.g. `docs/looks.md:20`. */
  at: string;
  file: string;
  /** What the fence says; nothing where it says nothing. */
  language: string;
  code: string;
  /** Why it is not run, where a comment before it says so. */
  notRun?: string;
  /** The file that it is, where the fence names one: that is tried where it is. */
  source?: string;
}

/** All Markdown files that people read, from the root. */
export const pages: readonly string[] = [
  ...readdirSync(ROOT).filter((name) => name.endsWith('.md')),
  ...readdirSync(`${ROOT}docs`).flatMap((name) => (name.endsWith('.md') ? [`docs/${name}`] : [])),
].sort();

export const textOf = (page: string): string => readFileSync(ROOT + page, 'utf8');

const FENCE = /(?:^<!-- not run: (.+?) -->\n\n?)?^( *)(```+)(\w*) *([^\n]*)\n([\s\S]*?)^ *\3$/gm;

const snippetsOf = (file: string): Snippet[] => {
  const text = textOf(file);
  return Array.from(
    text.matchAll(FENCE),
    ([, notRun, indent = '', , language = '', source, code = ''], i) => ({
      at: `${file}:${String(lineOf(text, i))}`,
      file,
      language,
      code: code.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
      ...(notRun && { notRun }),
      ...(source && { source }),
    }),
  );
};

/** The line of the fence that comes after so many others. */
function lineOf(text: string, index: number): number {
  const match = Array.from(text.matchAll(FENCE))[index];
  const before = text.slice(0, (match?.index ?? 0) + (match?.[0].indexOf('```') ?? 0));
  return before.split('\n').length;
}

export const snippets: readonly Snippet[] = pages.flatMap(snippetsOf);

export const inLanguage = (...languages: string[]): Snippet[] =>
  snippets.filter(
    ({ language, notRun, source }) => languages.includes(language) && !notRun && !source,
  );

/** The examples of a page by the heading that they stand under. */
export function sectionsOf(file: string): Map<string, Snippet[]> {
  const headings = textOf(file)
    .replace(FENCE, (code) => code.replace(/[^\n]/g, ''))
    .split('\n')
    .map((line) => /^#+ (.+)$/.exec(line)?.[1]);
  const lineOfSnippet = ({ at }: Snippet) => Number(at.split(':')[1]);
  const sections = new Map<string, Snippet[]>();
  for (const snippet of snippets.filter((one) => one.file === file)) {
    const heading = headings.slice(0, lineOfSnippet(snippet)).filter(Boolean).at(-1) ?? '';
    sections.set(heading, [...(sections.get(heading) ?? []), snippet]);
  }
  return sections;
}

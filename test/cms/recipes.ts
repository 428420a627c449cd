import assert from 'node:assert/strict';
import { sectionsOf, textOf } from '../docs/snippets.js';
import type { Org } from '../e2e/host-pages.js';

/** What docs/cms.md says to paste, as it stands there. */

export const PAGE = 'docs/cms.md';

const sections = sectionsOf(PAGE);

/** What stands under a heading, in its order. */
export function recipe(heading: string, language = 'html'): string[] {
  const found = (sections.get(heading) ?? []).filter((snippet) => snippet.language === language);
  assert.ok(found.length, `${PAGE} has nothing in ${language} under ${heading}.`);
  return found.map(({ code }) => code.trim());
}

/** What the text says between backticks that fits the pattern. */
export function said(pattern: RegExp): string {
  const [, found] = new RegExp(`\`(${pattern.source})\``).exec(textOf(PAGE)) ?? [];
  assert.ok(found, `${PAGE} says nothing like ${pattern.source}.`);
  return found;
}

/** The same with what the reader has to put in. The script is at another origin than the page. */
export const filledIn = (code: string, { issuer, clientId, site }: Org): string =>
  code
    .replaceAll('https://example.okta.com/oauth2/default', issuer)
    .replaceAll('0oa1b2c3d4', clientId)
    .replaceAll(
      'https://cdn.example.com/',
      `${site.replace('localhost', '127.0.0.1')}/okta-register/`,
    );

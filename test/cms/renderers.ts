import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ROOT } from '../docs/snippets.js';
import { FOLDER } from './prepare.js';

/** What makes pages of what people have written. Installed for these tests alone. */
const require = createRequire(new URL('package.json', FOLDER));

/** A page of Ghost with an HTML card, as its API keeps it, as HTML. */
export function ghostPage(card: string): Promise<string> {
  const { LexicalHTMLRenderer } = require('@tryghost/kg-lexical-html-renderer');
  const { DEFAULT_NODES } = require('@tryghost/kg-default-nodes');
  const { JSDOM } = require('jsdom');
  const box = { direction: null, format: '', indent: 0, version: 1 };
  const root = { ...box, type: 'root', children: [{ type: 'html', version: 1, html: card }] };
  const renderer = new LexicalHTMLRenderer({ dom: new JSDOM(), nodes: DEFAULT_NODES });
  return renderer.render(JSON.stringify({ root }), { siteUrl: 'https://ghost.example' });
}

/** What Shopify's theme makes of a “Custom Liquid” section, for visitors or in its editor. */
export function shopifySection(liquid: string, assets: string, inEditor: boolean): Promise<string> {
  const { Liquid } = require('liquidjs');
  const engine = new Liquid();
  engine.registerFilter('asset_url', (file: string) => `${assets}${file}?v=1`);
  return engine.parseAndRender(liquid, { request: { design_mode: inEditor } });
}

/**
 * Builds a site with one page of Eleventy.
 *
 * @param configuration the call of Eleventy's configuration that brings the widget along
 * @returns where the site is
 */
export function eleventySite(page: string, configuration: string): string {
  const site = join(ROOT, '.cache/cms/eleventy');
  rmSync(site, { recursive: true, force: true });
  mkdirSync(join(site, '_includes'), { recursive: true });
  cpSync(join(ROOT, 'dist'), join(site, 'node_modules/okta-register/dist'), { recursive: true });
  const files = {
    'sign-up.md': page,
    '_includes/base.njk':
      '<!doctype html><html lang="en"><title>{{ title }}</title><body>{{ content | safe }}</body></html>',
    'eleventy.config.mjs': `export default (configuration) => void configuration.${configuration};`,
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(site, name), text);
  const eleventy = fileURLToPath(new URL('node_modules/@11ty/eleventy/cmd.cjs', FOLDER));
  const { status, stdout, stderr } = spawnSync(process.execPath, [eleventy, '--quiet'], {
    cwd: site,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`Eleventy: ${stdout}${stderr}`);
  return join(site, '_site');
}

export const fileOf = (site: string, file: string): string =>
  readFileSync(join(site, file), 'utf8');

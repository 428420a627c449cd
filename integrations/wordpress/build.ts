import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { FOLDERS } from '../../src/locales/languages.js';

/**
 * Puts the plugin together: what is here, the widget of `dist`, and the first form of each language
 * as the prerenderer makes it, with places for what PHP fills in. `npm run build` comes before.
 */

const ROOT = new URL('../../', import.meta.url);
const HERE = new URL('./', import.meta.url);
const DIST = new URL('dist/', ROOT);

export const PLUGIN = new URL('.cache/wordpress/plugin/embedded-sign-up-for-okta/', ROOT);

const OWN = [
  'embedded-sign-up-for-okta.php',
  'uninstall.php',
  'readme.txt',
  'src',
  'blocks',
  'languages',
];
const WIDGET = [
  ...['okta-register.js', 'okta-register.classic.js', 'doctor.js', 'emulator.js'],
  ...['sri.json', 'okta-register.css', 'frame.css', 'chunks', 'locales', 'licenses'],
];

interface Prerender {
  prerender(options: { attributes: Record<string, string>; folder: string; terms: string }): string;
}

const quoted = (html: string) => `'${html.replace(/[\\']/g, '\\$&')}'`;

/** The form in one language, as a file of PHP that gives it with and without a link to sign in. */
function templates(language: string, { prerender }: Prerender): string {
  const made = (attributes: Record<string, string>) =>
    prerender({
      attributes: { lang: language, ...attributes },
      folder: '%FOLDER%',
      terms: '%TERMS%',
    })
      .replace(/<okta-register prerendered[^>]*>/, '<okta-register prerendered%ATTRIBUTES%>')
      .replace(/okta-register-page-\d+/g, '%ID%');
  const plain = made({});
  const signIn = made({ 'sign-in-url': 'https://sign-in.invalid' });
  return `<?php\nreturn array(\n\t'plain' => ${quoted(plain)},\n\t'sign-in' => ${quoted(signIn)},\n);\n`;
}

export async function buildPlugin(): Promise<void> {
  if (!existsSync(new URL('prerender.js', DIST))) throw new Error('Build first: npm run build');
  const prerenderer = (await import(new URL('prerender.js', DIST).href)) as Prerender;
  rmSync(PLUGIN, { recursive: true, force: true });
  mkdirSync(new URL('first-form/', PLUGIN), { recursive: true });
  for (const name of OWN) cpSync(new URL(name, HERE), new URL(name, PLUGIN), { recursive: true });
  for (const name of WIDGET) {
    cpSync(new URL(name, DIST), new URL(`widget/${name}`, PLUGIN), { recursive: true });
  }
  for (const language of ['en', ...FOLDERS]) {
    writeFileSync(new URL(`first-form/${language}.php`, PLUGIN), templates(language, prerenderer));
  }
}

if (process.argv[1] === new URL(import.meta.url).pathname) await buildPlugin();

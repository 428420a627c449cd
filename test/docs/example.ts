import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { build } from 'vite';
import { isForNode, type ScriptFile } from './scripts.js';
import type { DocumentedSite } from './site.js';
import { ROOT } from './snippets.js';

const sri = JSON.parse(readFileSync(`${ROOT}dist/sri.json`, 'utf8')) as Record<string, string>;

/** The hash of every file that a page loads, by its address. */
export const hashes = (folder: string): Record<string, string> =>
  Object.fromEntries(Object.entries(sri).map(([file, hash]) => [folder + file, hash]));

/** The file that an example names with an ellipsis in the place of its hash. */
function whole(name: string): string {
  const [before = '', after = ''] = name.split('…');
  const found = Object.keys(sri).find((file) => file.startsWith(before) && file.endsWith(after));
  if (!found) throw new Error(`dist has no ${name}.`);
  return found;
}

/** An example in HTML with what the reader has to put in: addresses and hashes. */
export function filledIn(code: string, { org, site, cdn }: DocumentedSite): string {
  const hash = (name: string) => sri[whole(name)] ?? '';
  return code
    .replaceAll('https://example.okta.com', org)
    .replaceAll('https://www.example.com', site)
    .replaceAll('https://cdn.example.com', cdn)
    .replace(
      /([\w.-]+\.js)("[^>]*integrity=")sha384-…/g,
      (_, name: string, between: string) => name + between + hash(name),
    )
    .replace(
      /"\/okta-register\/([^"]+)": "sha384-…"/g,
      (_, name: string) => `"/okta-register/${whole(name)}": "${hash(name)}"`,
    );
}

/** Bundles an example that imports the package, as a site would, into a folder beside it. */
async function bundle({ path }: ScriptFile): Promise<string> {
  const folder = basename(path).replace(/\.m[jt]s$/, '');
  await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: join(dirname(path), 'bundles', folder),
      minify: false,
      lib: { entry: path, formats: ['es'], fileName: 'example' },
    },
  });
  return `<script type="module" src="/bundles/${folder}/example.js"></script>`;
}

const SCRIPT = '<script type="module" src="/okta-register/okta-register.js"></script>';
const ELEMENT = `<okta-register
  issuer="https://example.okta.com/oauth2/default" client-id="0oa1b2c3d4"
></okta-register>`;

/** The body of a page in which an example in JavaScript or TypeScript runs. */
export async function pageOf(file: ScriptFile): Promise<string> {
  const { code } = file.snippet;
  if (isForNode(file)) {
    const { html } = (await import(file.path)) as { html: string };
    return html + SCRIPT + (html.includes('<okta-register') ? '' : ELEMENT);
  }
  const element = code.includes('createElement') ? '' : ELEMENT;
  if (/^import /m.test(code)) return element + (await bundle(file));
  return `${SCRIPT}${element}<script type="module">${code}</script>`;
}

import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * The plugin's texts, for translators: `npm run build:pot`. With `--check` it says whether the file
 * is current. gettext reads PHP and scripts; what WordPress translates of the plugin's header and of
 * block.json is given to it as calls, with the contexts under which WordPress looks it up.
 */

const HERE = new URL('./', import.meta.url).pathname;
const POT = join(HERE, 'languages/embedded-sign-up-for-okta.pot');
const MAIN = 'embedded-sign-up-for-okta.php';
const BLOCK = 'blocks/sign-up/block.json';
const DOMAIN = 'embedded-sign-up-for-okta';

const HEADER = `# The texts of Embedded Sign-Up for Okta. Made by \`npm run build:pot\`.
# This file is distributed under GPL-3.0-or-later.
msgid ""
msgstr ""
"Project-Id-Version: Embedded Sign-Up for Okta\\n"
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=UTF-8\\n"
"Content-Transfer-Encoding: 8bit\\n"
"X-Domain: ${DOMAIN}\\n"

`;

/** With the number of arguments: a call without a domain is for a sentence of WordPress' own. */
const KEYWORDS = [
  ...['__', '_e', 'esc_html__', 'esc_html_e', 'esc_attr__', 'esc_attr_e'].map((k) => `${k}:1,2t`),
  ...['_x', '_ex', 'esc_html_x', 'esc_attr_x'].map((k) => `${k}:1,2c,3t`),
  ...['_n:1,2,4t', '_nx:1,2,4c,5t'],
];

const call = (...given: string[]) =>
  `${given.length > 1 ? '_x' : '__'}(${[...given, DOMAIN].map((text) => JSON.stringify(text)).join(', ')});\n`;

function header(php: string): string {
  return ['Plugin Name', 'Description']
    .map((name) => call(new RegExp(`\\* ${name}: +(.+)`).exec(php)?.[1] ?? ''))
    .join('');
}

function block(json: string): string {
  const { title, description, keywords } = JSON.parse(json) as Record<
    'title' | 'description',
    string
  > & { keywords: string[] };
  return [
    call(title, 'block title'),
    call(description, 'block description'),
    ...keywords.map((keyword) => call(keyword, 'block keyword')),
  ].join('');
}

/** A copy of what has texts, with what gettext cannot read as files that it can. */
function copy(to: string): string[] {
  for (const name of [MAIN, 'src', 'blocks']) {
    cpSync(join(HERE, name), join(to, name), { recursive: true });
  }
  appendFileSync(join(to, MAIN), header(readFileSync(join(HERE, MAIN), 'utf8')));
  const texts = block(readFileSync(join(HERE, BLOCK), 'utf8'));
  writeFileSync(join(to, `${BLOCK}.php`), `<?php\n${texts}`);
  return readdirSync(to, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:php|js)$/.test(name))
    .sort();
}

function extract(): string {
  const cwd = mkdtempSync(join(tmpdir(), 'pot-'));
  const options = ['--from-code=UTF-8', '--add-location=file', '--no-wrap'];
  const keywords = ['--keyword', ...KEYWORDS.map((keyword) => `--keyword=${keyword}`)];
  const args = [...options, ...keywords, '--output=-', ...copy(cwd)];
  const { stdout, stderr, error } = spawnSync('xgettext', args, { cwd, encoding: 'utf8' });
  rmSync(cwd, { recursive: true });
  if (error) throw new Error('There is no xgettext. Install gettext.');
  if (stderr) throw new Error(stderr);
  // Its own header has the time in it.
  return HEADER + stdout.slice(stdout.indexOf('\n\n') + 2).replaceAll(`${BLOCK}.php`, BLOCK);
}

const made = extract();
if (!process.argv.includes('--check')) writeFileSync(POT, made);
else if (!existsSync(POT) || readFileSync(POT, 'utf8') !== made) {
  throw new Error(`${POT} is not current. Run: npm run build:pot`);
}

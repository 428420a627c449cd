import { createHash } from 'node:crypto';
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { PLUGIN } from '../../integrations/wordpress/build.js';
import { run } from './packages.js';
import { SLUG } from './visit.js';

/** The plugin as a later version, in which each chunk has changed, and so its name has. */

/** A name of a chunk, with its hash as the build makes it. */
const CHUNK = /^(.+-)[\w-]{8}(\.js)$/;

const hashOf = (file: string) =>
  `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`;

/**
 * Makes a zip of it.
 *
 * @param mark eight characters, which take the place of each hash
 */
export function zipOf(version: string, mark: string, into: string): string {
  const folder = mkdtempSync(join(into, 'version-'));
  const plugin = join(folder, SLUG);
  cpSync(PLUGIN, plugin, { recursive: true });
  change(join(plugin, `${SLUG}.php`), (php) => php.replace(/(Version: +)[\d.]+/, `$1${version}`));

  const widget = join(plugin, 'widget');
  const chunks = readdirSync(join(widget, 'chunks'));
  const renamed = chunks.map((name) => [name, later(name, chunks, mark)] as const);
  for (const [name, own] of renamed) {
    renameSync(join(widget, 'chunks', name), join(widget, 'chunks', own));
  }
  const scripts = ['okta-register.js', ...renamed.map(([, own]) => `chunks/${own}`)];
  for (const script of scripts) {
    change(join(widget, script), (code) =>
      renamed.reduce((said, [name, own]) => said.replaceAll(name, own), `${code}\n// ${mark}\n`),
    );
  }
  const hashes = JSON.parse(readFileSync(join(widget, 'sri.json'), 'utf8')) as object;
  const others = Object.entries(hashes).filter(([file]) => !file.startsWith('chunks/'));
  const own = scripts.map((script) => [script, hashOf(join(widget, script))]);
  writeFileSync(
    join(widget, 'sri.json'),
    JSON.stringify(Object.fromEntries([...others, ...own]) as object),
  );
  return zip(folder);
}

/** Two chunks may differ by their hash alone. */
function later(name: string, all: readonly string[], mark: string): string {
  const [, before = '', after = ''] = CHUNK.exec(name) ?? [];
  if (!before) throw new Error(`${name} has no hash.`);
  const number = all.filter((other) => other.startsWith(before)).indexOf(name);
  return `${before}${mark.slice(0, 7)}${number}${after}`;
}

function change(file: string, to: (text: string) => string): void {
  writeFileSync(file, to(readFileSync(file, 'utf8')));
}

function zip(folder: string): string {
  const file = `${folder}.zip`;
  const code = `$zip = new ZipArchive(); $zip->open( $argv[1], ZipArchive::CREATE );
    foreach ( new RecursiveIteratorIterator( new RecursiveDirectoryIterator( $argv[2], FilesystemIterator::SKIP_DOTS ) ) as $path => $info ) {
      $zip->addFile( $path, substr( $path, strlen( $argv[2] ) + 1 ) );
    }
    $zip->close();`;
  run('php', ['-r', code, '--', file, folder]);
  rmSync(folder, { recursive: true });
  return file;
}

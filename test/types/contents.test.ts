import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { dirname, join } from 'node:path';
import { after, describe, it } from 'node:test';
import ts from 'typescript';
import { contentsOf, type BuiltFile } from '../../vite/contents.js';
import { pack } from './packed.js';

const manifest = readFileSync('package.json', 'utf8');
const { exports, dependencies, peerDependencies, peerDependenciesMeta, scripts } = JSON.parse(
  manifest,
) as {
  exports: Record<string, string | { types: string; default: string }>;
  dependencies: Record<string, string>;
  peerDependencies: Record<string, string>;
  peerDependenciesMeta: Record<string, { optional?: boolean }>;
  scripts: Record<string, string>;
};

const packed = pack();
after(() => packed.remove());
const textOf = (file: string) => readFileSync(`${packed.path}/${file}`, 'utf8');

/** The packages that a module, or its types, imports, by others too. */
function importsOf(file: string, known: Set<string>): string[] {
  if (known.has(file)) return [];
  known.add(file);
  return ts.preProcessFile(textOf(file), true, true).importedFiles.flatMap(({ fileName }) => {
    if (isBuiltin(fileName)) return [];
    const [name] = /^(@[^/]+\/)?[^/.]+/.exec(fileName) ?? [];
    if (name) return [name];
    const path = join(dirname(file), fileName);
    return importsOf(file.endsWith('.d.ts') ? path.replace(/\.js$/, '.d.ts') : path, known);
  });
}

describe('the packed package', () => {
  /** The table of the contributing guide: its patterns, where `*` is anything but a slash. */
  const patterns = Array.from(
    readFileSync('docs/contributing.md', 'utf8')
      .split('## The package')[1]!
      .split('\n## ')[0]!
      .matchAll(/^\| (`.+?`) +\|/gm),
    ([, cell = '']) => Array.from(cell.matchAll(/`([^`]+)`/g), ([, pattern = '']) => pattern),
  ).flat();
  const expression = (pattern: string) =>
    new RegExp(
      `^${pattern
        .replaceAll('.', '\\.')
        .replace(/\*\*\/|\*/g, (stars) => (stars === '*' ? '[^/]*' : '(.+/)?'))}$`,
    );

  it('holds what the contributing guide says, and nothing else', () => {
    assert.ok(patterns.length > 5);
    const unsaid = packed.files.filter(
      (file) => !patterns.some((one) => expression(one).test(file)),
    );
    assert.deepEqual(unsaid, []);
    const missing = patterns.filter(
      (one) => !packed.files.some((file) => expression(one).test(file)),
    );
    assert.deepEqual(missing, []);
  });

  it('weighs at most 1.1 MB packed and 4 MB unpacked, of which the languages are a third', () => {
    assert.ok(packed.tarball.byteLength <= 1_100_000, `${packed.tarball.byteLength} bytes packed`);
    const unpacked = packed.files.reduce((sum, file) => sum + Buffer.byteLength(textOf(file)), 0);
    assert.ok(unpacked <= 4_000_000, `${unpacked} bytes unpacked`);
  });

  it('runs nothing when it is installed', () => {
    const hooks = Object.keys(scripts).filter((name) =>
      /^(pre|post)?(install|prepare)$/.test(name),
    );
    assert.deepEqual(hooks, []);
  });

  it('imports what it depends on, and depends on nothing else', () => {
    const known = new Set<string>();
    const entries = Object.values(exports).flatMap((entry) =>
      typeof entry === 'string' ? [] : [entry.types, entry.default],
    );
    const imported = entries
      // They are built as one file each: see the licences.
      .filter((entry) => !/\/(emulator|emulator-server|prerender)\.js$/.test(entry))
      .flatMap((entry) => importsOf(entry, known));
    assert.ok(known.size > 50);
    // Itself: a preview loads the emulator by its name.
    const others = [...new Set(imported)].filter((name) => name !== 'okta-register');
    // A framework is the site's own, and React's types are a package beside it.
    const needed = Object.keys({ ...dependencies, ...peerDependencies });
    assert.deepEqual(others.sort(), needed.filter((name) => !name.startsWith('@types/')).sort());
  });

  it('makes nobody install a framework', () => {
    for (const [name, range] of Object.entries(peerDependencies)) {
      assert.deepEqual([range, peerDependenciesMeta[name]], ['*', { optional: true }], name);
    }
  });

  it('has the hash of every file that a page loads in sri.json', () => {
    const files = packed.files
      .filter((file) =>
        /^dist\/((chunks\/.*|locales\/(?!en\/)[\w-]+\/\w+|doctor|okta-register(\.classic)?)\.js|[\w-]+\.css)$/.test(
          file,
        ),
      )
      .map((file) => [
        file.replace('dist/', ''),
        `sha384-${createHash('sha384').update(textOf(file)).digest('base64')}`,
      ]);
    assert.ok(files.length > 10);
    assert.equal(files.filter(([file]) => file?.endsWith('.css')).length, 2);
    assert.deepEqual(JSON.parse(textOf('dist/sri.json')), Object.fromEntries(files));
  });
});

describe('the licences of what is built in', () => {
  const ALLOWED = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT'];
  const builds = {
    'okta-register': 'production',
    'okta-register.classic': 'classic',
    emulator: 'emulator',
    'emulator-server': 'emulator-server',
    prerender: 'prerender',
    'okta-auth': 'okta-auth',
  };

  for (const [file, mode] of Object.entries(builds)) {
    it(`are told and allow it, and nothing else is needed: ${file}`, () => {
      const headings = Array.from(
        textOf(`dist/licenses/${file}.md`).matchAll(/^## (\S+) - [\d.]+(?: \((.+)\))?$/gm),
        ([, name = '', license = '']) => ({ name, license }),
      );
      const chunks = JSON.parse(readFileSync(contentsOf(mode), 'utf8')) as BuiltFile[];
      const packages = chunks
        .flatMap(({ moduleIds }) => moduleIds)
        .map((id) => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1] ?? '')
        .filter(Boolean);
      assert.ok(packages.length > 0);
      const told = headings.map(({ name }) => name);
      assert.deepEqual([...new Set(told)].sort(), [...new Set(packages)].sort());
      // What is not built in would have to be installed.
      const own = chunks.map(({ fileName }) => fileName);
      const missing = chunks
        .flatMap(({ imports, dynamicImports }) => [...imports, ...dynamicImports])
        .filter((name) => !own.includes(name) && !isBuiltin(name))
        // Itself: what serves the emulator takes it from the package.
        .filter((name) => !/^okta-register\//.test(name));
      assert.deepEqual(missing, []);
      const others = headings.filter(({ license }) => !ALLOWED.includes(license));
      assert.deepEqual(others, []);
    });
  }

  it('are those of what otpauth is made of, too', () => {
    assert.match(textOf('dist/licenses/emulator.md'), /^## @noble\/hashes /m);
  });
});

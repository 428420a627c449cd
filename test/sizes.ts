import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

/**
 * What a visitor's browser loads, in bytes of gzip -9, and how much that may be.
 */

const DIST = fileURLToPath(new URL('../dist/', import.meta.url));

const read = (file: string, dist: string) => readFileSync(join(dist, file));

/** The file of a chunk, e.g. `chunks/runtime-Ddkm_KEs.js`. */
function chunkIn(dist: string, name: string): string {
  const found = readdirSync(join(dist, 'chunks')).filter((file) =>
    new RegExp(`^${name}-[\\w-]{8}\\.js$`).test(file),
  );
  if (found.length !== 1) throw new Error(`${found.length} chunks are called ${name}: build anew.`);
  return `chunks/${found[0]}`;
}

/** A file and all that it imports at once. */
function withImports(file: string, dist: string, known = new Set<string>()): Set<string> {
  known.add(file);
  for (const [, name = ''] of read(file, dist)
    .toString()
    .matchAll(/(?:\bfrom|\bimport)\s*"(\.[^"]+)"/g)) {
    const imported = new URL(name, `file:///${file}`).pathname.slice(1);
    if (!known.has(imported)) withImports(imported, dist, known);
  }
  return known;
}

export const gzipped = (file: string, dist = DIST): number =>
  gzipSync(read(file, dist), { level: 9 }).byteLength;

export interface Weight {
  what: string;
  bytes: number;
  budget: number;
}

/** Everything that has a budget, of a build; default: `dist`. */
export function weights(dist = DIST): Weight[] {
  const chunk = (name: string) => chunkIn(dist, name);
  const size = (file: string) => gzipped(file, dist);
  const allOf = (files: string[]) => new Set(files.flatMap((file) => [...withImports(file, dist)]));
  const weigh = (what: string, budget: number, files: string[], there: string[] = []): Weight => ({
    what,
    budget,
    bytes: [...allOf(files)]
      .filter((file) => !allOf(there).has(file))
      .map(size)
      .reduce((sum, bytes) => sum + bytes, 0),
  });

  const script = 'okta-register.js';
  const runtime = chunk('runtime');
  const signUp = [script, runtime, chunk('new-password'), chunk('code-step')];
  const chunks = readdirSync(join(dist, 'chunks')).map((file) => `chunks/${file}`);
  const needed = allOf([script, runtime]);
  const ofNumbers = /\/(?:phone-(?:step|numbers)|zone-\d)-/;
  const heavier = (one: string, other: string) => (size(one) > size(other) ? one : other);
  const heaviest = chunks
    .filter((file) => !needed.has(file) && !ofNumbers.test(file))
    .reduce(heavier);
  const zone = chunks.filter((file) => file.includes('/zone-')).reduce(heavier);
  const longest = readdirSync(join(dist, 'locales'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.js'))
    .map((file) => `locales/${file}`)
    .reduce(heavier);
  return [
    weigh('until the first field can be typed into', 16_000, [script]),
    weigh('until the profile can be sent', 48_000, [script, runtime]),
    weigh('a sign-up with password and a code by email', 52_000, signUp),
    weigh(
      `a phone number, besides (with ${zone})`,
      20_000,
      [chunk('phone-step'), chunk('phone-numbers'), zone],
      signUp,
    ),
    {
      what: `the heaviest of the other parts (${heaviest})`,
      budget: 3_000,
      bytes: size(heaviest),
    },
    weigh('the doctor, which no visitor loads', 12_000, ['doctor.js']),
    {
      what: `the heaviest file of a language (${longest})`,
      budget: 4_096,
      bytes: size(longest),
    },
  ];
}

/** For people. */
export const sizeReport = (): string =>
  weights()
    .map(({ what, bytes, budget }) =>
      [`${(bytes / 1000).toFixed(1)} kB`.padStart(9), `of ${budget / 1000}`.padEnd(7), what].join(
        '  ',
      ),
    )
    .join('\n');

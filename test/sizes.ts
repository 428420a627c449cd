import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/**
 * What a visitor's browser loads, in bytes of gzip -9, and how much that may be.
 */

const DIST = new URL('../dist/', import.meta.url);

const read = (file: string) => readFileSync(new URL(file, DIST));

/** The file of a chunk, e.g. `chunks/runtime-Ddkm_KEs.js`. */
function chunk(name: string): string {
  const found = readdirSync(new URL('chunks/', DIST)).filter((file) =>
    new RegExp(`^${name}-[\\w-]{8}\\.js$`).test(file),
  );
  if (found.length !== 1) throw new Error(`${found.length} chunks are called ${name}: build anew.`);
  return `chunks/${found[0]}`;
}

/** A file and all that it imports at once. */
function withImports(file: string, known = new Set<string>()): Set<string> {
  known.add(file);
  for (const [, name = ''] of read(file)
    .toString()
    .matchAll(/(?:\bfrom|\bimport)\s*"(\.[^"]+)"/g)) {
    const imported = new URL(name, `file:///${file}`).pathname.slice(1);
    if (!known.has(imported)) withImports(imported, known);
  }
  return known;
}

export const gzipped = (file: string): number => gzipSync(read(file), { level: 9 }).byteLength;

export interface Weight {
  what: string;
  bytes: number;
  budget: number;
}

const allOf = (files: string[]) => new Set(files.flatMap((file) => [...withImports(file)]));

const weigh = (what: string, budget: number, files: string[], there: string[] = []): Weight => ({
  what,
  budget,
  bytes: [...allOf(files)]
    .filter((file) => !allOf(there).has(file))
    .map(gzipped)
    .reduce((sum, bytes) => sum + bytes, 0),
});

/** Everything that has a budget. Reads `dist`. */
export function weights(): Weight[] {
  const script = 'okta-register.js';
  const runtime = chunk('runtime');
  const signUp = [script, runtime, chunk('new-password'), chunk('code-step')];
  const chunks = readdirSync(new URL('chunks/', DIST)).map((file) => `chunks/${file}`);
  const needed = allOf([script, runtime]);
  const ofNumbers = /\/(?:phone-(?:step|numbers)|zone-\d)-/;
  const heavier = (one: string, other: string) => (gzipped(one) > gzipped(other) ? one : other);
  const heaviest = chunks
    .filter((file) => !needed.has(file) && !ofNumbers.test(file))
    .reduce(heavier);
  const zone = chunks.filter((file) => file.includes('/zone-')).reduce(heavier);
  const longest = readdirSync(new URL('locales/', DIST), { recursive: true, encoding: 'utf8' })
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
      bytes: gzipped(heaviest),
    },
    weigh('the doctor, which no visitor loads', 12_000, ['doctor.js']),
    {
      what: `the heaviest file of a language (${longest})`,
      budget: 4_096,
      bytes: gzipped(longest),
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

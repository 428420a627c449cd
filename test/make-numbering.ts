import { writeFileSync } from 'node:fs';
import type { MetadataJson } from 'libphonenumber-js/core/es6';
import metadata from 'libphonenumber-js/min/metadata';

/** The folder that is made of libphonenumber's metadata by `npm run numbering`. */
export const FOLDER = 'src/steps/numbering/';

const MADE = '// Made of libphonenumber-js by `npm run numbering`.';

const {
  country_calling_codes: codes,
  countries,
  nonGeographic,
} = metadata as unknown as MetadataJson;

/** Of a table, the rows whose keys begin with one of these. */
function pick<Row>(table: Record<string, Row>, keys: string[]): Record<string, Row | undefined> {
  return Object.fromEntries(keys.map((key) => [key, table[key]]));
}

function zone(digit: string): string {
  const inZone = (code: string) => code.startsWith(digit);
  const own = Object.keys(codes)
    .filter(inZone)
    .flatMap((code) => codes[code] ?? []);
  const plans = {
    countries: pick(countries, own),
    nonGeographic: pick(nonGeographic, Object.keys(nonGeographic).filter(inZone)),
  };
  return [
    MADE,
    "import type { Zone } from './zone.js';",
    `const zone: Zone = ${JSON.stringify(plans)};`,
    'export default zone;\n',
  ].join('\n');
}

function callingCodes(): string {
  const table = Object.entries(codes).map(([code, own]) => [code, own.join(' ')]);
  const type = 'Readonly<Record<string, string>>';
  return [
    MADE,
    '/** The countries of each calling code, the main one first. */',
    `export const CALLING_CODES: ${type} = ${JSON.stringify(Object.fromEntries(table))};\n`,
  ].join('\n');
}

/** What each file of the folder says. */
export const numbering: ReadonlyMap<string, string> = new Map([
  ['calling-codes.ts', callingCodes()],
  ...[...'123456789'].map((digit) => [`zone-${digit}.ts`, zone(digit)] as const),
]);

if (process.argv[1] === import.meta.filename) {
  for (const [file, text] of numbering) writeFileSync(FOLDER + file, text);
}

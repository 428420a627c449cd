import { readdirSync } from 'node:fs';
import { before } from 'node:test';
import { fileURLToPath } from 'node:url';

/**
 * Imports the test files of these folders into one process: starting one for each, and compiling
 * for each what they have in common, takes longer than the tests. None runs before all are there:
 * a module that is imported while a test has stopped the time would keep the stopped clock.
 */
let imported = (): void => undefined;
const all = new Promise<void>((resolve) => (imported = resolve));
before(() => all);
const folders = process.argv.slice(2);
const coverage = folders.includes('emulator') ? await import('./emulator/coverage.js') : undefined;
for (const folder of folders) {
  const url = new URL(`${folder}/`, import.meta.url);
  for (const file of readdirSync(url).sort()) {
    if (file.endsWith('.test.ts')) await import(fileURLToPath(new URL(file, url)));
  }
}
// What the others have seen is looked at last.
coverage?.checkCoverage();
imported();

import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * Imports the test files of these folders into one process: starting one for each, and compiling
 * for each what they have in common, takes longer than the tests.
 */
for (const folder of process.argv.slice(2)) {
  const url = new URL(`${folder}/`, import.meta.url);
  for (const file of readdirSync(url).sort()) {
    if (file.endsWith('.test.ts')) await import(fileURLToPath(new URL(file, url)));
  }
}

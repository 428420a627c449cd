import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';

const FOLDER = '.cache/results';

/** Keeps how a stage of the tests has ended, and says it. */
export function keepResult(stage, { passed, failed }) {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(`${FOLDER}/${stage}.json`, JSON.stringify({ passed, failed }));
  console.log(`${stage}: ${passed} passed, ${failed} failed`);
}

/** How each stage has ended that has run, by its name. */
export function readResults() {
  const files = existsSync(FOLDER) ? readdirSync(FOLDER, { withFileTypes: true }) : [];
  return Object.fromEntries(
    files.map(({ name }) => [
      name.replace('.json', ''),
      JSON.parse(readFileSync(`${FOLDER}/${name}`, 'utf8')),
    ]),
  );
}

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

// The manifest is committed; editors and documentation are made of it, so it has to be current.
const before = readFileSync('custom-elements.json', 'utf8');
execFileSync('npx', ['cem', 'analyze', '--quiet'], { stdio: ['ignore', 'ignore', 'inherit'] });
if (readFileSync('custom-elements.json', 'utf8') !== before) {
  console.error('custom-elements.json was stale. It has been written anew: commit it.');
  process.exitCode = 1;
}

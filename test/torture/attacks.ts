import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';

/** How many attacks of a class were tried, and how many changed nothing. */
interface Row {
  tried: number;
  held: number;
}

/** What each file of attacks in a browser is about. */
const CLASSES: Record<string, string> = {
  injection: 'injection strings in every field of every response',
  'attack-address': 'addresses and messages with what is somebody else’s',
  'attack-call-page': 'names of functions in on-*',
  'attack-clobbering': 'members that names and ids shadow',
  'attack-endless': 'answers without end',
  'attack-first-form': 'poisoned storage',
  'attack-links': 'links and pictures of other schemes',
  'attack-origin': 'requests to another origin',
  'attack-secrets': 'traces of secrets',
  'attack-stalled': 'parts that stall',
  'duo-step': 'what a provider’s frame says, or another in its name',
  marks: 'what marks must not say',
  'attack-tokens': 'ID tokens that have to be refused',
};

/** Files of attacks on the emulator. */
const ON_EMULATOR: Record<string, string> = {
  'the emulator, attacked': 'test/emulator/attacks.test.ts',
  'the emulator, fuzzed': 'test/emulator/fuzz.test.ts',
};

/** Files of pages with policies under which what is smuggled in does not run. */
const ON_PAGES: Record<string, string> = {
  'policies of strict pages, and files that were tampered with': 'csp',
};

const output = (command: string, ...args: string[]): Promise<string> =>
  new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    let text = '';
    child.stdout.on('data', (chunk) => (text += String(chunk)));
    child.on('close', () => resolve(text));
  });

async function inBrowser(): Promise<Record<string, Row>> {
  rmSync('.cache/attacks.json', { force: true });
  await output('npx', 'wtr', '--config', 'test/torture/attacks.config.js');
  const rows = JSON.parse(readFileSync('.cache/attacks.json', 'utf8')) as Record<string, Row>;
  return Object.fromEntries(
    Object.entries(rows).map(([file, row]) => [CLASSES[file] ?? file, row]),
  );
}

async function onEmulator(file: string): Promise<Row> {
  const tap = await output(
    process.execPath,
    '--import',
    'tsx',
    '--test',
    '--test-reporter=tap',
    file,
  );
  const count = (what: string): number =>
    Number(new RegExp(`^# ${what} (\\d+)`, 'm').exec(tap)?.[1]);
  return { tried: count('tests'), held: count('pass') };
}

async function onPages(file: string): Promise<Row> {
  const report = await output('npx', 'playwright', 'test', file, '--reporter=json');
  const { stats } = JSON.parse(report) as { stats: { expected: number; unexpected: number } };
  return { tried: stats.expected + stats.unexpected, held: stats.expected };
}

/** Runs the attacks and prints them. True when all held. */
export async function attack(): Promise<boolean> {
  const rows = await inBrowser();
  for (const [name, file] of Object.entries(ON_EMULATOR)) rows[name] = await onEmulator(file);
  for (const [name, file] of Object.entries(ON_PAGES)) rows[name] = await onPages(file);
  console.table(rows);
  return Object.values(rows).every(({ tried, held }) => tried > 0 && tried === held);
}

import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { format } from 'prettier';
import { launchOptions } from '../chromium.js';
import { writeChart } from './chart.js';
import { contestants as everybody } from './contestants.js';
import { measure } from './measure.js';
import { prepare } from './prepare.js';
import { report } from './report.js';
import { RESULTS, type Results } from './results.js';
import { serveContestants } from './server.js';
import { writeTable } from './table.js';

async function write(results: Results): Promise<void> {
  writeFileSync(
    RESULTS,
    await format(JSON.stringify(results), { parser: 'json', printWidth: 100 }),
  );
  writeChart(results);
  writeTable(results);
  console.log(
    '\nWritten: test/bench/results.json, test/bench/chart.svg, the table of docs/speed.md.',
  );
}

const { values: options } = parseArgs({
  options: {
    /** How often everything is measured. */
    rounds: { type: 'string', default: '10' },
    /** Names of contestants, separated by commas. Nothing is written then. */
    only: { type: 'string' },
  },
});
const rounds = Number(options.rounds);
if (!(rounds >= 1)) throw new Error('--rounds takes a number.');
const only = options.only?.split(',');
const contestants = everybody.filter(({ name }) => only?.includes(name) ?? true);
for (const name of only ?? []) {
  if (!contestants.some((contestant) => contestant.name === name)) {
    throw new Error(`--only takes ${everybody.map((one) => one.name).join(', ')}; not ${name}.`);
  }
}

prepare();
const server = await serveContestants(contestants);
const browser = await chromium.launch(launchOptions());
try {
  const results = await measure(browser, server, contestants, rounds);
  report(results);
  if (!only) await write(results);
} finally {
  await browser.close();
  await server.close();
}

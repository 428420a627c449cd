import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { launchOptions } from '../chromium.js';
import { weights } from '../sizes.js';
import { buildIn } from './contestants.js';
import { inTurn, visitTwice } from './measure.js';
import { prepare } from './prepare.js';
import { between, table } from './report.js';
import { serveContestants } from './server.js';
import { difference, interval } from './statistics.js';
import { devices } from './visit.js';

/**
 * Two builds of the widget in turns, by the first visit of a slow phone:
 * `npm run bench:compare -- --before FOLDER`. Fails when the first field has become slower beyond
 * chance, which is when the 95 % interval of the difference lies above 0.
 */
const { values: options } = parseArgs({
  options: {
    /** The folder of the build before the change. */
    before: { type: 'string' },
    /** The folder of the build after it. */
    after: { type: 'string', default: fileURLToPath(new URL('../../dist', import.meta.url)) },
    /** Rounds at most. It ends sooner when the interval is narrow enough. */
    rounds: { type: 'string', default: '40' },
  },
});
if (!options.before) throw new Error('--before takes the folder of an earlier build.');
const most = Number(options.rounds);
if (!(most >= 2)) throw new Error('--rounds takes a number from 2.');

/** Rounds before an interval is believed, and how narrow it has to be: a part of the time. */
const LEAST = 10;
const NARROW = 0.01;

/** Times in milliseconds, by the round. */
const times: Record<string, number[]> = { before: [], after: [] };
const { before = [], after = [] } = times;

prepare();
const builds = [buildIn('before', options.before), buildIn('after', options.after)];
const [slow] = devices.filter(({ name }) => name === 'slow');
const server = await serveContestants(builds);
const browser = await chromium.launch(launchOptions());
try {
  for (const build of builds) await visitTwice(browser, server, slow!, build);
  while (before.length < most && !isNarrow()) {
    for (const build of inTurn(builds, before.length)) {
      const [{ time }] = await visitTwice(browser, server, slow!, build);
      times[build.name]?.push(time);
    }
  }
} finally {
  await browser.close();
  await server.close();
}

function isNarrow(): boolean {
  const { low, high } = difference(before, after);
  return before.length >= LEAST && (high - low) / 2 < NARROW * interval(before).mean;
}

const slower = difference(before, after);
table([
  { 'first field, slow phone': 'before', value: between(interval(before), ' ms') },
  { 'first field, slow phone': 'after', value: between(interval(after), ' ms') },
  { 'first field, slow phone': 'difference', value: between(slower, ' ms') },
]);
console.log(`${String(before.length)} rounds, 95 % intervals.`);

const known = weights(options.before);
table(
  weights(options.after).map(({ what, bytes, budget }, index) => ({
    'bytes, gzip -9': what.replace(/ \(.*/, ''),
    before: known[index]?.bytes ?? '',
    after: bytes,
    difference: bytes - (known[index]?.bytes ?? NaN),
    budget,
  })),
);

if (slower.low > 0) {
  console.error('The first field has become slower.');
  process.exitCode = 1;
}

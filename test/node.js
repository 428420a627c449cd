import { spawnSync } from 'node:child_process';

/**
 * Runs tests of `node:test` as every stage of them is run, with what is given to Node: told as they
 * go, and counted (see tally/). Node has no time limit of its own; a test that hangs must end, too.
 */
const REPORTERS = ['spec', './test/tally/node-reporter.js'];
const HOUR = 3_600_000;

const { status } = spawnSync(
  process.execPath,
  [
    ...['--import', 'tsx'],
    ...REPORTERS.flatMap((reporter) => [
      `--test-reporter=${reporter}`,
      '--test-reporter-destination=stdout',
    ]),
    ...process.argv.slice(2),
  ],
  { stdio: 'inherit', timeout: HOUR / 2 },
);
process.exitCode = status ?? 1;

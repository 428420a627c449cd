import { mkdirSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import config from '../../web-test-runner.config.js';

const testsOf = ({ tests = [], suites = [] }) => [...tests, ...suites.flatMap(testsOf)];

/** The attacks in a browser, with how many there were in each file, and how many held. */
export default {
  ...config,
  files: ['test/browser/attack-*.test.ts', 'test/browser/{duo-step,injection,marks}.test.ts'],
  reporters: [
    {
      onTestRunFinished({ sessions }) {
        const rows = sessions.map(({ testFile, testResults }) => {
          const tests = testsOf(testResults ?? {});
          const held = tests.filter(({ passed }) => passed).length;
          // A file that cannot be loaded has no tests, and has not held.
          return [basename(testFile, '.test.ts'), { tried: tests.length || 1, held }];
        });
        mkdirSync('.cache', { recursive: true });
        writeFileSync('.cache/attacks.json', JSON.stringify(Object.fromEntries(rows)));
      },
    },
  ],
};

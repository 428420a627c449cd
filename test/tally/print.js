import { readResults } from './results.js';

/**
 * The last word of a run, on a line of its own: `N passed, N failed`. Its argument is how
 * `npm test` has ended.
 */
const status = Number(process.argv[2] ?? 0);
let [passed, failed] = [0, 0];
for (const [stage, result] of Object.entries(readResults())) {
  console.log(`${stage}: ${result.passed} passed, ${result.failed} failed`);
  passed += result.passed;
  failed += result.failed;
}
if (status !== 0 && failed === 0) {
  console.log('Something failed that is no test (see above); it counts as one.');
  failed = 1;
}
console.log(`${passed} passed, ${failed} failed`);

import { keepResult } from './results.js';

const testsOf = ({ tests = [], suites = [] }) => [...tests, ...suites.flatMap(testsOf)];

/** A reporter of Web Test Runner. */
export const countTests = () => ({
  onTestRunFinished({ sessions }) {
    const tests = sessions.flatMap(({ testResults }) => testsOf(testResults ?? {}));
    const passed = tests.filter((test) => test.passed).length;
    // A file that cannot be loaded has no tests, and errors.
    const broken = sessions.filter(
      ({ errors, passed: ok, testResults }) =>
        !ok && errors.length && !testsOf(testResults ?? {}).length,
    );
    keepResult('browser', { passed, failed: tests.length - passed + broken.length });
  },
});

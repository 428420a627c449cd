import { keepResult } from './results.js';

const testsOf = ({ tests = [], suites = [] }) => [...tests, ...suites.flatMap(testsOf)];

function resultOf(sessions) {
  const tests = sessions.flatMap(({ testResults }) => testsOf(testResults ?? {}));
  const passed = tests.filter((test) => test.passed).length;
  // A file that cannot be loaded has no tests, and errors.
  const broken = sessions.filter(
    ({ errors, passed: ok, testResults }) =>
      !ok && errors.length && !testsOf(testResults ?? {}).length,
  );
  return { passed, failed: tests.length - passed + broken.length };
}

/** A reporter of Web Test Runner: each engine is a stage. */
export const countTests = () => ({
  onTestRunFinished({ sessions }) {
    const all = [...sessions];
    for (const engine of new Set(all.map(({ browser }) => browser.name))) {
      const its = all.filter(({ browser }) => browser.name === engine);
      keepResult(`browser (${engine})`, resultOf(its));
    }
  },
});

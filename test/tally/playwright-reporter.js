import { keepResult } from './results.js';

/** A reporter of Playwright: what has passed, and every test that has not, by file and sentence. */
export default class CountTests {
  #errors = 0;
  #suite;

  onBegin(_, suite) {
    this.#suite = suite;
  }

  /** What is no test's own: a file that cannot be loaded, a worker that dies. */
  onError() {
    this.#errors += 1;
  }

  onEnd() {
    const tests = this.#suite?.allTests() ?? [];
    // Listing tests runs none.
    if (!this.#errors && !tests.some(({ results }) => results.length)) return;
    const failed = tests.filter((test) => !test.ok());
    const title = (test) => test.titlePath().filter(Boolean).join(' › ');
    for (const test of failed) console.log(`not passed: ${title(test)}`);
    for (const test of tests.filter((test) => test.outcome() === 'flaky')) {
      console.log(`passed at the second try: ${title(test)}`);
    }
    // Where the time goes, for whoever wants the suite to be quicker.
    const seconds = (test) => test.results.reduce((sum, { duration }) => sum + duration, 0) / 1000;
    const slowest = [...tests].sort((one, other) => seconds(other) - seconds(one)).slice(0, 10);
    for (const test of slowest) console.log(`${seconds(test).toFixed(1)} s: ${title(test)}`);
    keepResult('e2e', {
      passed: tests.length - failed.length,
      failed: failed.length + this.#errors,
    });
  }
}

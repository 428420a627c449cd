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
    const failed = tests.filter((test) => test.outcome() !== 'expected');
    for (const test of failed) {
      console.log(`not passed: ${test.titlePath().filter(Boolean).join(' › ')}`);
    }
    keepResult('e2e', {
      passed: tests.length - failed.length,
      failed: failed.length + this.#errors,
    });
  }
}

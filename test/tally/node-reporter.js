import { keepResult } from './results.js';

/** Several stages are of `node:test`: each is called as its script is, `check:package` package. */
const STAGE = process.env.npm_lifecycle_event?.replace(/^.*:/, '') ?? 'node';

const COUNT = /^(pass|fail|cancelled) (\d+)$/;

/** A reporter of `node:test`: its own counts at the end of a run. */
export default async function* countTests(events) {
  const counts = { pass: 0, fail: 0, cancelled: 0 };
  for await (const { type, data } of events) {
    const [, what, count] = (type === 'test:diagnostic' && COUNT.exec(data.message)) || [];
    if (what) counts[what] = Number(count);
  }
  keepResult(STAGE, { passed: counts.pass, failed: counts.fail + counts.cancelled });
  yield '';
}

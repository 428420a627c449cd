/**
 * Which test has seen what of all that the emulator can say: `docs/emulator-coverage.md`. Imported
 * by `together.ts` before the other tests of the emulator, which it watches.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, it, type TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import { coveragePage, type CoveredRow } from '../../docs/coverage/page.js';
import { unionOf } from '../../docs/reference/declarations.js';
import type { Page } from '../../src/emulator/wire.js';
import { watchers } from './helpers.js';
import { rowsOf, type Row } from './observed.js';

const PAGE = fileURLToPath(new URL('../../docs/emulator-coverage.md', import.meta.url));

/** Races, and whatever else comes out one way or the other. */
const UNSTEADY = ['attacks.test.ts', 'load.test.ts', 'fuzz.test.ts'];

/** The file of each group of tests, by its title. */
const files = new Map(
  readdirSync(new URL('.', import.meta.url))
    .filter((file) => file.endsWith('.test.ts'))
    .flatMap((file) => {
      const text = readFileSync(new URL(file, import.meta.url), 'utf8');
      return Array.from(
        text.matchAll(/^describe\((['"`])(.*?)\1,/gm),
        ([, , title = '']) => [title, file] as const,
      );
    }),
);

/** What each test has seen, in the order in which they ran. */
const seen = new Map<string, Map<string, Row>>();
let current: string | undefined;
const reading: Promise<void>[] = [];

beforeEach((context) => {
  current = (context as TestContext & { fullName: string }).fullName;
});
afterEach(() => {
  current = undefined;
});
watchers.push((response) => {
  const test = current;
  if (test === undefined || !response.headers.get('Content-Type')?.includes('json')) return;
  reading.push(
    response.json().then(
      (body) => {
        const rows = seen.get(test) ?? new Map<string, Row>();
        seen.set(test, rows);
        for (const row of rowsOf(body as Partial<Page> & Record<string, unknown>, response.status))
          rows.set(JSON.stringify(row), row);
      },
      // Faults break answers off.
      () => undefined,
    ),
  );
});

/** Every row with the test that is most about it: the one that has seen the fewest. */
function covered(): CoveredRow[] {
  const best = new Map<string, CoveredRow & { size: number }>();
  for (const [fullName, rows] of seen) {
    const [suite = '', ...title] = fullName.split(' > ');
    const file = files.get(suite);
    if (!file || UNSTEADY.includes(file)) continue;
    for (const [id, row] of rows) {
      if ((best.get(id)?.size ?? Infinity) <= rows.size) continue;
      best.set(id, { ...row, file, test: `${suite}: ${title.join(', ')}`, size: rows.size });
    }
  }
  return [...best.values()];
}

/** What can be done with an authenticator, and the steps of it. */
const USES = {
  choose: /^select-authenticator-enroll$/,
  enroll: /^(enroll-(authenticator|poll)|redirect-idp)$/,
  verify: /^(challenge-(authenticator|poll)|redirect-idp)$/,
};
/** Those that only an administrator can set up. */
const ONLY_LISTED = { choose: USES.choose };

const namesIn = (union: string) => unionOf(union).flatMap(({ values }) => values);

/** Called after the other tests were imported: what they have seen is looked at last. */
export function checkCoverage(): void {
  describe('docs/emulator-coverage.md', () => {
    it('names all that the emulator can say, each with a test that has seen it', async () => {
      await Promise.all(reading);
      const rows = covered();
      const has = (table: Row['table'], name: string) =>
        rows.some((row) => row.table === table && row.what === name);
      const without = [
        ...[...namesIn('RemediationName'), ...namesIn('PromptName')].filter(
          (name) => !has('steps', name),
        ),
        ...namesIn('MessageKey').filter((name) => !has('messages', name)),
        ...namesIn('AuthenticatorKey').flatMap((key) =>
          Object.entries(key.startsWith('custom_') ? ONLY_LISTED : USES)
            .filter(([, step]) => !rows.some(({ what, of }) => of === key && step.test(what)))
            .map(([use]) => `${key}: ${use}`),
        ),
      ];
      assert.deepEqual(without, [], 'No test has seen these.');
      const page = await coveragePage(rows);
      if (process.env.WRITE_COVERAGE) writeFileSync(PAGE, page);
      assert.equal(readFileSync(PAGE, 'utf8'), page, 'Run: npm run docs:coverage');
    });
  });
}

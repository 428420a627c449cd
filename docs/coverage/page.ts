import type { Row } from '../../test/emulator/observed.js';
import { code, pretty, table } from '../reference/make.js';

/** Something that the emulator says, with the test that has seen it. */
export interface CoveredRow extends Row {
  file: string;
  test: string;
}

const byName = (a: Row, b: Row) => (`${a.what} ${a.of}` < `${b.what} ${b.of}` ? -1 : 1);

/** The text of emulator-coverage.md. */
export function coveragePage(rows: readonly CoveredRow[]): Promise<string> {
  const part = (name: Row['table'], head: [string, string]) =>
    table(
      [...head, 'test'],
      rows
        .filter((row) => row.table === name)
        .sort(byName)
        .map(({ what, of, file, test }) => [
          // Words of the emulator's own have no key.
          / /.test(what) ? what : code(what),
          of && (/ /.test(of) ? of : code(of)),
          `[${test.replace(/[[\]<>]/g, '\\$&')}](../test/emulator/${file})`,
        ]),
    );
  return pretty(`
# What the emulator covers

Made by \`npm run docs:coverage\` from what the tests in \`test/emulator\` have seen, over HTTP. Change those, not this page. The compiler holds the emulator to the lists of names in \`src/emulator/names.ts\` and \`src/emulator/policy.ts\`, and a test fails where one of them has no row. Of several tests that have seen something, the one is named that is most about it.

How to use it: [the emulator](emulator.md).

## Steps

By the name of the remediation, and the authenticator that it is about or offers.

${part('steps', ['remediation', 'authenticator'])}

## Messages

By Okta's key; those without a key are in the emulator's own words, for what Okta says is not public.

${part('messages', ['message', 'at'])}

## Errors that are no page

${part('errors', ['error', 'HTTP status'])}
`);
}

import { titleOf, type Try } from './plan.js';

/** A try, and whether everything held. */
export interface Result {
  one: Try;
  held: boolean;
}

/** Prints how many tries there were of each flow, and how many of them held. */
export function printTable(results: readonly Result[]): void {
  const rows = new Map<string, { tried: number; held: number }>();
  for (const { one, held } of results) {
    const isFile = typeof one.target === 'string' && one.target !== 'poll';
    for (const name of [`${one.flow}, ${isFile ? 'files' : 'requests'}`, 'all']) {
      const row = rows.get(name) ?? { tried: 0, held: 0 };
      rows.set(name, { tried: row.tried + 1, held: row.held + Number(held) });
    }
  }
  console.table(Object.fromEntries(rows));
  for (const { one, held } of results) if (!held) console.log(`does not hold: ${titleOf(one)}`);
}

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { chartOf } from '../bench/chart.js';
import { readResults } from '../bench/results.js';
import { tableInPage, tableOf } from '../bench/table.js';

describe('what is said about speed and weight', () => {
  it('is in docs/speed.md as it was measured', () => {
    assert.equal(tableInPage(), tableOf(readResults()));
  });

  it('is in the chart as it was measured', () => {
    const chart = readFileSync(new URL('../bench/chart.svg', import.meta.url), 'utf8');
    assert.equal(chart, chartOf(readResults()));
  });
});

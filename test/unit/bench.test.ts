import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { chartOf } from '../bench/chart.js';
import { readResults } from '../bench/results.js';
import { difference, interval } from '../bench/statistics.js';
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

describe('an interval of 95 %', () => {
  it('is Student’s, around the mean', () => {
    const { mean, low, high } = interval([1, 2, 3, 4]);
    assert.equal(mean, 2.5);
    assert.deepEqual([low.toFixed(2), high.toFixed(2)], ['0.45', '4.55']);
  });

  it('is endless for one measurement, which says nothing of chance', () => {
    assert.deepEqual(interval([7]), { mean: 7, low: -Infinity, high: Infinity });
  });

  it('of a difference takes the measurements of a round together', () => {
    assert.deepEqual(difference([100, 200, 300], [110, 210, 310]), { mean: 10, low: 10, high: 10 });
    const { low, high } = difference([100, 200, 300], [90, 220, 290]);
    assert.ok(low < 0 && high > 0);
  });
});

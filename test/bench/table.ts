import { readFileSync, writeFileSync } from 'node:fs';
import { between } from './report.js';
import { kilobytes, seconds, times } from './units.js';
import {
  contestantIn,
  readResults,
  scriptUntilField,
  type ContestantResults,
  type Results,
} from './results.js';

const PAGE = new URL('../../docs/speed.md', import.meta.url);
const START = '<!-- bench:start -->';
const END = '<!-- bench:end -->';

/** What stands between the page's marks, as the results have it. */
export function tableOf(results: Results): string {
  const ours = contestantIn(results, 'okta-register');
  const head = [
    'slow phone',
    'first field, first visit',
    'next visit',
    'longest task until then',
    'JavaScript until then',
    'JavaScript of a whole sign-up',
  ];
  const rows = results.contestants.map((contestant) => row(contestant, ours));
  const widths = head.map((_, column) =>
    Math.max(...[head, ...rows].map((cells) => cells[column]?.length ?? 0)),
  );
  const line = (cells: string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [line(head), rule, ...rows.map(line), '', origin(results)].join('\n');
}

function row(contestant: ContestantResults, ours: ContestantResults | undefined): string[] {
  const { label, firstField, signUp, ratios } = contestant;
  const { slowCold, slowWarm } = firstField;
  const compared = (text: string, ratio: number | undefined) =>
    contestant === ours || !ratio ? text : `${text} (${times(ratio)})`;
  return [
    label,
    compared(seconds(slowCold.time.median), ratios?.['slowCold']),
    compared(seconds(slowWarm.time.median), ratios?.['slowWarm']),
    slowCold.longestTask.median
      ? `${String(Math.round(slowCold.longestTask.median))} ms`
      : 'under 50 ms',
    compared(kilobytes(scriptUntilField(contestant)), ratios?.['scriptUntilField']),
    signUp ? compared(kilobytes(signUp.fast.script), ratios?.['scriptOfSignUp']) : '–',
  ];
}

const origin = ({ date, machine, versions, rounds, conditions, againstStatic }: Results) =>
  [
    `Medians of ${String(rounds)} visits each on ${date.slice(0, 10)},`,
    `Chromium ${versions['chromium']?.split('.')[0] ?? ''},`,
    `okta-signin-widget ${versions['@okta/okta-signin-widget'] ?? ''},`,
    `${String(machine.cores)} cores of ${machine.processor}.`,
    `Slow phone: ${conditions['slow'] ?? ''}.`,
    ...(againstStatic
      ? [
          'Against the static form, with 95 % intervals:',
          `the first field takes ${between(againstStatic.times, '×')} as long,`,
          `the longest task until then is ${between(againstStatic.longestTask, ' ms')} longer.`,
        ]
      : []),
  ].join(' ');

/** The part of docs/speed.md between the marks, without them. */
export function tableInPage(): string {
  const page = readFileSync(PAGE, 'utf8');
  return page.slice(page.indexOf(START) + START.length, page.indexOf(END)).trim();
}

export function writeTable(results: Results): void {
  const page = readFileSync(PAGE, 'utf8');
  const [start, end] = [page.indexOf(START), page.indexOf(END)];
  if (start < 0 || end < start) throw new Error(`docs/speed.md has no ${START} … ${END}.`);
  const before = page.slice(0, start + START.length);
  writeFileSync(PAGE, `${before}\n\n${tableOf(results)}\n\n${page.slice(end)}`);
}

// `tsx test/bench/table.ts` writes it anew from results.json.
if (process.argv[1] === import.meta.filename) writeTable(readResults());

import { rounded, type Condition, type Results } from './results.js';
import type { Interval, Spread } from './statistics.js';
import { kilobytes, seconds, times } from './units.js';

const CONDITIONS: Record<Condition, string> = {
  fastCold: 'fast, first visit',
  fastWarm: 'fast, next visit',
  slowCold: 'slow phone, first visit',
  slowWarm: 'slow phone, next visit',
};

const ms = ({ median, min, max }: Spread) =>
  `${String(Math.round(median))} (${String(Math.round(min))}–${String(Math.round(max))})`;

/** A mean with its interval, for people. */
export const between = ({ mean, low, high }: Interval, unit: string): string => {
  const [middle, least, most] = [mean, low, high].map((value) => String(rounded(value)));
  return `${middle ?? ''}${unit} (${least ?? ''} to ${most ?? ''})`;
};

/** Prints everything that was measured; times are milliseconds: median (least–greatest). */
export function report(results: Results): void {
  for (const [condition, title] of Object.entries(CONDITIONS) as [Condition, string][]) {
    heading(`First field: ${title}`);
    table(
      results.contestants.map(({ label, firstField, ratios }) => {
        const it = firstField[condition];
        return {
          '': label,
          'first field': ms(it.time),
          '×': ratios?.[condition] ? times(ratios[condition]) : '',
          'form is the org’s': ms(it.formTime),
          'page + files + org + draw': (['waitPage', 'waitFiles', 'waitOrg', 'waitDraw'] as const)
            .map((part) => String(Math.round(it[part].median)))
            .join(' + '),
          'JS, CSS, other': (['script', 'style', 'other'] as const)
            .map((part) => kilobytes(it[part].median))
            .join(', '),
          requests: it.requests.median,
          'of the org': it.orgRequests.median,
          'longest task': it.longestTask.median || '<50',
          blocking: it.blocking.median,
          shift: it.layoutShift.median,
        };
      }),
    );
  }

  const signUps = results.contestants.flatMap(({ label, signUp, ratios }) =>
    signUp ? [{ label, signUp, ratios }] : [],
  );
  if (signUps.length > 0) {
    heading('A whole sign-up by keyboard, password first');
    table(
      signUps.map(({ label, signUp: { fast, slow }, ratios }) => ({
        '': label,
        'JS until the profile can be sent': kilobytes(fast.scriptUntilProfile),
        JS: kilobytes(fast.script),
        '×': ratios?.['scriptOfSignUp'] ? times(ratios['scriptOfSignUp']) : '',
        everything: kilobytes(fast.bytes),
        'requests to the org': fast.org.length,
        'own time per step': fast.ownMedian,
        slowest: fast.ownSlowest,
        'slow phone': slow.ownMedian,
        'slowest there': slow.ownSlowest,
      })),
    );
    for (const { label, signUp } of signUps) {
      const steps = (own: Record<string, Spread>) =>
        Object.entries(own)
          .map(([step, { median }]) => `${step} ${String(median)}`)
          .join(', ');
      console.log(`${label}\n  own time: ${steps(signUp.fast.own)}`);
      console.log(`  slow phone: ${steps(signUp.slow.own)}`);
      console.log(`  org: ${signUp.fast.org.join(', ')}`);
    }
  }

  const { memory, emulator, targets, againstStatic } = results;
  if (againstStatic) {
    heading('okta-register against the static form: slow phone, first visit, 95 % intervals');
    const { times: ratio, time, longestTask, prerendered } = againstStatic;
    table([
      { '': 'first field', value: between(ratio, '×') },
      { '': 'first field, later by', value: between(time, ' ms') },
      { '': 'longest task, longer by', value: between(longestTask, ' ms') },
      ...(prerendered
        ? [{ '': 'first field, prerendered', value: between(prerendered, '×') }]
        : []),
    ]);
  }
  if (memory) {
    heading('Memory: one page, one element, started over and over');
    table(memory.samples.map((sample) => ({ ...sample, heap: kilobytes(sample.heap) })));
  }
  if (emulator) {
    heading('Emulator');
    console.log(
      `${String(emulator.signUps)} sign-ups in ${seconds(emulator.seconds * 1000)}: ${String(emulator.perSecond)} per second`,
    );
  }
  if (targets.length > 0) {
    heading('Targets');
    table(
      targets.map(({ what, target, value, met }) => ({
        '': met ? 'met' : 'missed',
        what,
        target,
        value,
      })),
    );
  }
}

const heading = (words: string) => {
  console.log(`\n${words}`);
};

export function table(rows: Record<string, string | number>[]): void {
  const keys = Object.keys(rows[0] ?? {});
  const cells = [keys, ...rows.map((row) => keys.map((key) => String(row[key] ?? '')))];
  const widths = keys.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  for (const row of cells) {
    console.log(
      `  ${row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd()}`,
    );
  }
}

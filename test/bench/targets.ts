import { contestantIn, rounded, scriptUntilField, type Results } from './results.js';
import { interval, type Interval } from './statistics.js';

/** What is aimed at, and what came out. */
export interface Target {
  what: string;
  target: string;
  value: string;
  met: boolean;
}

const kB = (bytes: number) => bytes / 1000;

/**
 * Every target that the results say something about. Where nothing else is said it is the slow
 * phone's first visit.
 */
export function targetsOf(results: Omit<Results, 'targets'>): Target[] {
  const ours = contestantIn(results, 'okta-register');
  if (!ours) return [];
  const { slowCold } = ours.firstField;
  const time = (name: string) => contestantIn(results, name)?.firstField.slowCold.time.median;
  const sooner = (than: string) => {
    const theirs = time(than);
    return theirs && theirs / slowCold.time.median;
  };
  const { memory, emulator, againstStatic } = results;

  const targets: Target[] = [];
  const aim = (
    what: string,
    unit: string,
    limit: number,
    value: number | Interval | undefined,
    least = false,
  ) => {
    if (value === undefined) return;
    const { mean, low, high } = typeof value === 'number' ? interval([value]) : value;
    const isOne = !Number.isFinite(low + high);
    const between = isOne ? '' : ` (${String(rounded(low))} to ${String(rounded(high))})`;
    targets.push({
      what,
      target: `at ${least ? 'least' : 'most'} ${String(limit)}${unit}`,
      value: `${String(rounded(mean))}${unit}${between}`,
      met: least ? mean >= limit : mean <= limit,
    });
  };
  const atLeast = (what: string, unit: string, limit: number, value: number | undefined) => {
    aim(what, unit, limit, value, true);
  };

  const { slow, fast } = ours.signUp ?? {};
  atLeast('first field sooner than generation 2', '×', 8, sooner('okta-widget-2'));
  atLeast('first field sooner than generation 3', '×', 14, sooner('okta-widget-3'));
  aim('first field, of the static form’s time', '×', 1.2, againstStatic?.times);
  aim('the same with the form in the page', '×', 1, againstStatic?.prerendered);
  aim('longest task before it, beyond the static form’s', ' ms', 30, againstStatic?.longestTask);
  aim('JavaScript until the first field', ' kB', 14, kB(scriptUntilField(ours)));
  aim('JavaScript until the profile can be sent', ' kB', 45, fast && kB(fast.scriptUntilProfile));
  aim('JavaScript of a whole sign-up', ' kB', 52, fast && kB(fast.script));
  aim('own time of a step, desk', ' ms', 10, fast?.ownMedian);
  aim('own time of a step, slow phone', ' ms', 40, slow?.ownMedian);
  aim('own time of the slowest step, slow phone', ' ms', 100, slow?.ownSlowest);
  atLeast('sign-ups per second at the emulator', '', 400, emulator?.perSecond);
  const left = memory?.per100Steps;
  aim('nodes left behind by 100 steps', '', 0, left?.nodes);
  aim('event listeners left behind by 100 steps', '', 0, left?.listeners);
  aim('timers left behind by 100 steps', '', 0, left?.timers);
  // Less than one answer of the org takes up: what is left is the engine's, which goes on compiling.
  aim('memory left behind by 100 steps', ' kB', 100, left && kB(left.heap));
  return targets;
}

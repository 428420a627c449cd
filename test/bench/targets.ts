import { contestantIn, rounded, scriptUntilField, type Results } from './results.js';

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
  const staticForm = time('static');
  const prerendered = time('okta-register-prerendered');
  const { memory, emulator } = results;

  const targets: Target[] = [];
  const aim = (
    what: string,
    unit: string,
    limit: number,
    value: number | undefined,
    least = false,
  ) => {
    if (value === undefined) return;
    targets.push({
      what,
      target: `at ${least ? 'least' : 'most'} ${String(limit)}${unit}`,
      value: `${String(rounded(value))}${unit}`,
      met: least ? value >= limit : value <= limit,
    });
  };
  const atLeast = (what: string, unit: string, limit: number, value: number | undefined) => {
    aim(what, unit, limit, value, true);
  };

  const { slow, fast } = ours.signUp ?? {};
  const ofStatic = (value: number | undefined) => staticForm && value && value / staticForm;
  atLeast('first field sooner than generation 2', '×', 8, sooner('okta-widget-2'));
  atLeast('first field sooner than generation 3', '×', 14, sooner('okta-widget-3'));
  aim('first field, of the static form’s time', '×', 2.2, ofStatic(slowCold.time.median));
  aim('the same with the form in the page', '×', 1.2, ofStatic(prerendered));
  aim('longest task before the first field', ' ms', 50, slowCold.longestTask.median);
  aim('JavaScript until the first field', ' kB', 16, kB(scriptUntilField(ours)));
  aim('JavaScript until the profile can be sent', ' kB', 48, fast && kB(fast.scriptUntilProfile));
  aim('JavaScript of a whole sign-up', ' kB', 60, fast && kB(fast.script));
  aim('own time of a step, desk', ' ms', 16, fast?.ownMedian);
  aim('own time of a step, slow phone', ' ms', 50, slow?.ownMedian);
  atLeast('sign-ups per second at the emulator', '', 200, emulator?.perSecond);
  const left = memory?.per100Steps;
  aim('nodes left behind by 100 steps', '', 0, left?.nodes);
  aim('event listeners left behind by 100 steps', '', 0, left?.listeners);
  aim('timers left behind by 100 steps', '', 0, left?.timers);
  // Less than one answer of the org takes up: what is left is the engine's, which goes on compiling.
  aim('memory left behind by 100 steps', ' kB', 100, left && kB(left.heap));
  return targets;
}

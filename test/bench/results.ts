import { readFileSync } from 'node:fs';
import type { EmulatorLoad } from './emulator-load.js';
import type { FirstField } from './measure-first-field.js';
import type { SignUp } from './measure-flow.js';
import type { Memory } from './measure-memory.js';
import { difference, interval, spread, spreads, type Interval, type Spread } from './statistics.js';
import type { Target } from './targets.js';
import type { Device } from './visit.js';

/** A device with an empty cache, or after a visit. */
export type Condition = `${Device['name']}${'Cold' | 'Warm'}`;

export interface SignUpResults {
  scriptUntilProfile: number;
  script: number;
  bytes: number;
  /** What was asked of the org, in order. */
  org: string[];
  /** Of each step, in milliseconds. */
  own: Record<string, Spread>;
  ownMedian: number;
  ownSlowest: number;
}

export interface ContestantResults {
  name: string;
  label: string;
  firstField: Record<Condition, Record<keyof FirstField, Spread>>;
  signUp?: Record<Device['name'], SignUpResults>;
  /** How many times as much as okta-register, for the medians. */
  ratios?: Record<string, number>;
}

/** okta-register's first visit with a slow phone against the bare form's. */
export interface AgainstStatic {
  /** How many times as long the first field takes, by rounds. */
  times: Interval;
  /** Milliseconds that it takes longer. */
  time: Interval;
  /** Milliseconds that its longest task until then is longer. */
  longestTask: Interval;
  /** The first of these with the form in the page. */
  prerendered?: Interval;
}

/** What results.json holds. */
export interface Results {
  date: string;
  machine: { processor: string; cores: number; memory: string; load: number; system: string };
  versions: Record<string, string>;
  rounds: number;
  conditions: Record<string, string>;
  contestants: ContestantResults[];
  againstStatic?: AgainstStatic;
  memory?: Memory;
  emulator?: EmulatorLoad;
  targets: Target[];
}

export const RESULTS = new URL('results.json', import.meta.url);

export const readResults = (): Results => JSON.parse(readFileSync(RESULTS, 'utf8')) as Results;

export const contestantIn = (
  { contestants }: Pick<Results, 'contestants'>,
  name: string,
): ContestantResults | undefined => contestants.find((contestant) => contestant.name === name);

/** One decimal for small times and ratios, none for great ones. */
export const rounded = (value: number): number =>
  Math.abs(value) < 100 ? Number(value.toFixed(1)) : Math.round(value);

export const firstFieldResults = (
  samples: Record<Condition, FirstField[]>,
): ContestantResults['firstField'] =>
  Object.fromEntries(
    Object.entries(samples).map(([condition, some]) => [condition, spreads(some)]),
  ) as ContestantResults['firstField'];

/** Nothing where one of them was not measured. */
export function againstStatic(
  slowCold: (name: string) => FirstField[] | undefined,
): AgainstStatic | undefined {
  const bare = slowCold('static');
  const ours = slowCold('okta-register');
  const prerendered = slowCold('okta-register-prerendered');
  if (!bare || !ours) return undefined;
  const times = (of: FirstField[]) =>
    interval(of.map(({ time }, round) => time / (bare[round]?.time ?? NaN)));
  const more = (key: 'time' | 'longestTask') =>
    difference(
      bare.map((sample) => sample[key]),
      ours.map((sample) => sample[key]),
    );
  return {
    times: times(ours),
    time: more('time'),
    longestTask: more('longestTask'),
    ...(prerendered && { prerendered: times(prerendered) }),
  };
}

export function signUpResults(samples: SignUp[]): SignUpResults {
  const [first] = samples;
  if (!first) throw new Error('Nobody signed up.');
  const own = spreads(samples.map((sample) => sample.own));
  const medians = Object.values(own).map(({ median }) => median);
  const median = (of: (sample: SignUp) => number) => spread(samples.map(of)).median;
  return {
    scriptUntilProfile: median((sample) => sample.scriptUntilProfile),
    script: median((sample) => sample.script),
    bytes: median((sample) => sample.bytes),
    org: first.org,
    own,
    ownMedian: spread(medians).median,
    ownSlowest: Math.max(...medians),
  };
}

/**
 * The JavaScript that a slow phone's first field takes. What is loaded beside it may arrive before it
 * or after, by chance; it can do with the least that it has done with.
 */
export const scriptUntilField = ({ firstField }: ContestantResults): number =>
  firstField.slowCold.script.min;

/** Everybody by the measure of okta-register. */
export function addRatios(contestants: ContestantResults[]): void {
  const own = contestantIn({ contestants }, 'okta-register');
  if (!own) return;
  for (const contestant of contestants) {
    if (contestant === own) continue;
    const ratio = (of: (results: ContestantResults) => number | undefined) => {
      const [theirs, ours] = [of(contestant), of(own)];
      return theirs === undefined || !ours ? undefined : rounded(theirs / ours);
    };
    const ratios = {
      fastCold: ratio(({ firstField }) => firstField.fastCold.time.median),
      fastWarm: ratio(({ firstField }) => firstField.fastWarm.time.median),
      slowCold: ratio(({ firstField }) => firstField.slowCold.time.median),
      slowWarm: ratio(({ firstField }) => firstField.slowWarm.time.median),
      formSlowCold: ratio(({ firstField }) => firstField.slowCold.formTime.median),
      scriptUntilField: ratio(scriptUntilField),
      blockingSlowCold: ratio(({ firstField }) => firstField.slowCold.blocking.median),
      scriptOfSignUp: ratio(({ signUp }) => signUp?.fast.script),
      ownTimeFast: ratio(({ signUp }) => signUp?.fast.ownMedian),
      ownTimeSlow: ratio(({ signUp }) => signUp?.slow.ownMedian),
    };
    contestant.ratios = Object.fromEntries(
      Object.entries(ratios).filter((entry): entry is [string, number] => entry[1] !== undefined),
    );
  }
}

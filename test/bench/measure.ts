import { readFileSync } from 'node:fs';
import { cpus, loadavg, release, totalmem, type } from 'node:os';
import type { Browser } from 'playwright-core';
import type { Contestant } from './contestants.js';
import { measureEmulator } from './emulator-load.js';
import { measureFirstField, type FirstField } from './measure-first-field.js';
import { measureFlow, type SignUp } from './measure-flow.js';
import { measureMemory } from './measure-memory.js';
import { versionOfOktaWidget } from './prepare.js';
import {
  addRatios,
  againstStatic,
  firstFieldResults,
  rounded,
  signUpResults,
  type Condition,
  type ContestantResults,
  type Results,
} from './results.js';
import type { BenchServer } from './server.js';
import { targetsOf } from './targets.js';
import { devices, newVisitor, type Device } from './visit.js';

/** Sign-ups vary less than visits, and take longer. */
const SIGN_UPS = 3;

/** Measures everything: emulator, visits, sign-ups, memory. */
export async function measure(
  browser: Browser,
  server: BenchServer,
  contestants: Contestant[],
  rounds: number,
): Promise<Results> {
  const [load = 0] = loadavg();
  if (load > cpus().length / 2) {
    console.log(`The machine is busy (load ${load.toFixed(1)}): times will be too long, and vary.`);
  }
  console.log('Emulator…');
  const emulator = await measureEmulator();

  const visits = new Map(contestants.map(({ name }) => [name, noSamples()]));
  // The first visit of all also compresses files: nobody's time is taken.
  for (const contestant of contestants) await visitTwice(browser, server, devices[0]!, contestant);
  for (let round = 0; round < rounds; round++) {
    console.log(`Round ${String(round + 1)} of ${String(rounds)}…`);
    for (const device of devices) {
      for (const contestant of inTurn(contestants, round)) {
        const [cold, warm] = await visitTwice(browser, server, device, contestant);
        const samples = visits.get(contestant.name)!;
        samples[`${device.name}Cold`].push(cold);
        samples[`${device.name}Warm`].push(warm);
      }
    }
  }

  const signUps = new Map(contestants.map(({ name }) => [name, { fast: [], slow: [] } as SignUps]));
  for (let round = 0; round < Math.min(rounds, SIGN_UPS); round++) {
    console.log(`Sign-ups, round ${String(round + 1)}…`);
    for (const device of devices) {
      for (const contestant of inTurn(contestants, round).filter(({ flow }) => flow)) {
        const signUp = await insist(() => measureFlow(browser, device, contestant, server));
        signUps.get(contestant.name)![device.name].push(signUp);
      }
    }
  }

  const results = contestants.map(({ name, label, flow }): ContestantResults => {
    const { fast, slow } = signUps.get(name)!;
    return {
      name,
      label,
      firstField: firstFieldResults(visits.get(name)!),
      ...(flow && { signUp: { fast: signUpResults(fast), slow: signUpResults(slow) } }),
    };
  });
  addRatios(results);

  console.log('Memory…');
  const measured = {
    date: new Date().toISOString(),
    machine: machine(load),
    versions: versions(browser),
    rounds,
    conditions: Object.fromEntries(devices.map((device) => [device.name, device.description])),
    contestants: results,
    againstStatic: againstStatic((name) => visits.get(name)?.slowCold),
    ...(contestants.some(({ name }) => name === 'okta-register') && {
      memory: await insist(() => measureMemory(browser, server)),
    }),
    emulator,
  };
  return { ...measured, targets: targetsOf(measured) };
}

type Samples = Record<Condition, FirstField[]>;
type SignUps = Record<Device['name'], SignUp[]>;

function noSamples(): Samples {
  return { fastCold: [], fastWarm: [], slowCold: [], slowWarm: [] };
}

/** Whoever was first is last in the next round. */
export const inTurn = (contestants: Contestant[], round: number): Contestant[] =>
  contestants.map((_, index) => contestants[(index + round) % contestants.length]!);

export const visitTwice = (
  browser: Browser,
  server: BenchServer,
  device: Device,
  contestant: Contestant,
): Promise<[cold: FirstField, warm: FirstField]> =>
  insist(async () => {
    const context = await newVisitor(browser, device);
    try {
      const cold = await measureFirstField(context, device, contestant, server);
      return [cold, await measureFirstField(context, device, contestant, server)];
    } finally {
      await context.close();
    }
  });

/** Minutes of measuring are not lost to one hiccup; it is told, and must not happen twice. */
async function insist<Value>(measure: () => Promise<Value>): Promise<Value> {
  try {
    return await measure();
  } catch (error) {
    console.log(`Once more, because: ${error instanceof Error ? error.message : String(error)}`);
    return measure();
  }
}

function machine(load: number): Results['machine'] {
  const processors = cpus();
  return {
    processor: processors[0]?.model.trim() ?? 'unknown',
    cores: processors.length,
    memory: `${String(Math.round(totalmem() / 2 ** 30))} GB`,
    load: rounded(load),
    system: `${type()} ${release()}`,
  };
}

function versions(browser: Browser): Record<string, string> {
  const own = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  return {
    'okta-register': own.version,
    '@okta/okta-signin-widget': versionOfOktaWidget() ?? '',
    chromium: browser.version(),
    node: process.versions.node,
  };
}

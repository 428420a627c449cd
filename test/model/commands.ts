import fc from 'fast-check';
import { failure, FailureError } from '../../src/idx/failure.js';
import type { Callback } from '../../src/flow/callback.js';
import { OUTCOMES } from './client.js';
import { run, WORKS, type Work, type World } from './world.js';

/** Nothing is known beforehand of the world: what may happen in it is looked up in it. */
type Model = Record<string, never>;
/** Answers false when it could not be done. */
type Does = (world: World) => unknown;

/** Counts what was really done. */
export const steps = { count: 0 };

class Command implements fc.AsyncCommand<Model, World> {
  readonly #name: string;
  readonly #does: Does;
  constructor(name: string, does: Does) {
    this.#name = name;
    this.#does = does;
  }
  check(): boolean {
    return true;
  }
  toString(): string {
    return this.#name;
  }
  async run(_: Model, world: World): Promise<void> {
    if ((await this.#does(world)) === false) return;
    steps.count++;
    await world.time.advance(0);
    world.check();
  }
}

const command = (name: string, does: Does) => fc.constant(new Command(name, does));

/** One of several, by a number that may be too large. */
const pick = <T>(all: readonly T[], index: number): T | undefined => all[index % all.length];

/** As the button of a step does it. */
async function submitted(world: World): Promise<void> {
  const { flow } = world;
  const name = flow.step?.name;
  if (!(await flow.ready()) || flow.step?.name !== name) return; // the form is gone
  await flow.submit(() => world.does('fill', () => new FormData()));
}

function submit(world: World): unknown {
  const { flow } = world;
  if (!flow.step?.submit || flow.busy) return false;
  world.intend(flow.step.name);
  return run(world.rules, submitted(world));
}

const act = fc.nat(9).map(
  (index) =>
    new Command(`act ${String(index)}`, (world) => {
      const { flow } = world;
      const actions = flow.step?.actions.filter(({ rel }) => rel !== 'cancel') ?? [];
      const action = pick(actions, index);
      if (!action) return false;
      if (!['select', 'back', 'redirect'].includes(action.rel)) world.intend(action.name);
      run(world.rules, flow.act(action));
    }),
);

function retry(world: World): unknown {
  const { flow } = world;
  if (flow.failure?.remedy !== 'retry' || flow.busy) return false;
  // What is still being drawn says nothing of the tokens, once nobody waits for them any more.
  if (world.rules.redeemable && !world.isRedeeming) world.retries();
  else if (world.isOpening && !world.rules.anew) world.rules.intent = undefined;
  else if (flow.unanswered) world.intend(flow.unanswered, true);
  else world.rules.begin();
  return run(world.rules, flow.retry());
}

const outcome = fc.oneof(
  { arbitrary: fc.constant('ok' as const), weight: 3 },
  { arbitrary: fc.constantFrom(...OUTCOMES), weight: 1 },
);
const answer = fc.tuple(fc.nat(5), outcome).map(
  ([index, outcome]) =>
    new Command(`answer ${String(index)}: ${outcome}`, (world) => {
      const call = pick(world.calls, index);
      if (!call) return false;
      return world.answers(call, outcome);
    }),
);

const slow = fc
  .constantFrom<Work>(...WORKS)
  .map((work) => new Command(`slow: ${work}`, (world) => void world.slowNext.add(work)));

const release = fc.tuple(fc.nat(5), fc.boolean()).map(
  ([index, fails]) =>
    new Command(`release ${String(index)}${fails ? ', failed' : ''}`, (world) => {
      const one = pick(world.slow, index);
      if (!one) return false;
      world.releases(one, fails);
    }),
);

const time = fc
  .constantFrom(100, 1000, 4000, 7000, 30_000, 60_000, 200_000)
  .map((ms) => new Command(`wait ${String(ms)}`, (world) => world.time.advance(ms)));

const reload = fc.constantFrom<Callback['kind'] | undefined>(undefined, 'email', 'refused').map(
  (kind) =>
    new Command(`reload ${String(kind)}`, (world) => {
      world.reload(kind);
    }),
);

/** What ends, or cuts off, what was under way. */
const ends = [
  command('removed', (world) => {
    world.rules.begin();
    world.flow.stop();
  }),
  command('restart', (world) => {
    world.rules.begin();
    world.rules.link = false;
    run(world.rules, world.flow.restart());
  }),
  command('resume', (world) => {
    world.rules.begin();
    run(world.rules, world.flow.resume());
  }),
  command('cancel', (world) => {
    world.cancels();
    run(world.rules, world.flow.cancel());
  }),
  command('another tab takes over', (world) => world.takenOver()),
  command('another tab ends it', (world) => world.takenOver(true)),
  reload,
];

/** What the page, the network and other tabs do beside. */
const besides = [
  slow,
  release,
  command('hidden or offline', (world) => void (world.attended = false)),
  command('back', (world) => {
    world.attended = true;
    world.flow.wake();
  }),
  command('leaving', (world) => void (world.isLeft = true)),
  command('not left', (world) => void (world.isLeft = false)),
  command('the link was opened elsewhere', (world) => world.moves()),
  command('the host page refuses', (world) => void (world.refusal = 'refuse')),
  command('the host page fails', (world) => {
    world.refusal = new FailureError(failure('page-timeout'));
  }),
  command('the host page stops it', (world) => void (world.refusal = 'stop')),
];

const times = <T>(count: number, all: T[]): T[] => Array.from({ length: count }, () => all).flat();

/** What may happen to a sign-up: mostly what leads on, or the runs would not get far. */
export const happenings = [
  ...times(24, [answer]),
  ...times(8, [command('submit', submit), act]),
  ...times(8, [command('retry', retry), time, release]),
  ...times(2, besides),
  command('start', (world) => run(world.rules, world.starts())),
  ...ends,
];

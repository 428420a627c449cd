import { after, before, describe, it } from 'node:test';
import * as fc from 'fast-check';
import { ModelChannel } from './channel.js';
import { ModelClock } from './clock.js';
import { commands, steps } from './commands.js';
import { World } from './world.js';

/** How much has to happen. */
const STEPS = Number(process.env['MODEL_STEPS'] ?? 100_000);
const SEED = Number(process.env['MODEL_SEED'] ?? 20_261_126);

/** How many sign-ups are tried with one seed. */
const RUNS = 500;

describe('the flow, whatever happens in whatever order', () => {
  const { BroadcastChannel } = globalThis;
  let clock: ModelClock;
  before(() => {
    clock = new ModelClock();
    globalThis.BroadcastChannel = ModelChannel as never;
  });
  after(() => {
    clock.restore();
    globalThis.BroadcastChannel = BroadcastChannel;
  });

  it(`does nothing that the model forbids in ${STEPS} steps`, async () => {
    for (let seed = SEED; steps.count < STEPS; seed++) {
      const signUps = fc.asyncProperty(
        fc.constantFrom('entry' as const, 'profile' as const),
        fc.boolean(),
        fc.commands(commands, { maxCommands: 80, size: 'max' }),
        async (beginning, hasDraft, happenings) => {
          const world = new World(clock, beginning, hasDraft);
          await fc.asyncModelRun(() => ({ model: { world }, real: world }), happenings);
          await world.end();
        },
      );
      await fc.assert(signUps, { seed, numRuns: RUNS, includeErrorInReport: true });
    }
  });
});

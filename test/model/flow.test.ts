import { after, before, describe, it } from 'node:test';
import fc from 'fast-check';
import { happenings, steps } from './commands.js';
import { Time } from './time.js';
import { Channel, World } from './world.js';

const STEPS = Number(process.env['MODEL_STEPS'] ?? 100_000);
const SEED = Number(process.env['MODEL_SEED'] ?? 20_261_126);
const PATH = process.env['MODEL_PATH'];

describe('the flow, whatever happens in whatever order', () => {
  const time = new Time();
  const { BroadcastChannel } = globalThis;
  let world: World | undefined;
  let restore: () => void;
  const reject = (thrown: unknown) => world?.rejections.push(`unhandled: ${String(thrown)}`);
  before(() => {
    restore = time.install();
    globalThis.BroadcastChannel = Channel as never;
    process.prependListener('unhandledRejection', reject);
  });
  after(() => {
    restore();
    globalThis.BroadcastChannel = BroadcastChannel;
    process.off('unhandledRejection', reject);
  });

  it('keeps the rules', async () => {
    const property = fc.asyncProperty(
      fc.commands(happenings, { maxCommands: 80, size: 'max' }),
      fc.nat(4),
      async (commands, at) => {
        time.reset();
        Channel.open.length = 0;
        world = new World(time, at);
        await fc.asyncModelRun(() => ({ model: {}, real: world! }), commands);
        world.flow.stop();
      },
    );
    for (let seed = SEED; steps.count < STEPS; seed++) {
      await fc.assert(property, {
        seed,
        numRuns: 100,
        ...(PATH && { path: PATH }),
        includeErrorInReport: true,
      });
    }
    console.log(`${steps.count} steps, seed ${SEED}`);
  });
});

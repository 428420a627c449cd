import * as fc from 'fast-check';
import { FATES, type Fate } from './calls.js';
import { ModelChannel } from './channel.js';
import type { Outcome, World } from './world.js';

type Command = fc.AsyncCommand<{ world: World }, World>;

/** Something that happens, where it can. */
const command = (
  name: string,
  happen: (world: World) => unknown,
  isPossible: (world: World) => unknown = () => true,
): Command => ({
  check: ({ world }) => Boolean(isPossible(world)),
  async run(_, world) {
    steps.count++;
    await happen(world);
    await world.check();
  },
  toString: () => name,
});

/** How much has happened so far. */
export const steps = { count: 0 };

const open = ({ ledger }: World) => ledger.calls.some(({ isSettled }) => !isSettled);

const fate = (index: number, what: Fate) =>
  command(`request ${index} is ${what}`, (world) => world.settle(index, what), open);

const act = (index: number) =>
  command(
    `button ${index}`,
    (world) => {
      const { actions } = world.flow.step!;
      world.run(world.act(actions[index % actions.length]!));
    },
    ({ flow }) => flow.step?.actions.length,
  );

const outcome = (what: keyof World['outcomes'], next: Outcome) =>
  command(
    `${what} ${next}`,
    (world) => (world.outcomes[what] = next),
    ({ outcomes }) => outcomes[what] !== next,
  );

const attend = (isAttended: boolean) =>
  command(
    isAttended ? 'somebody returns' : 'nobody attends',
    ({ ledger, flow }) => {
      ledger.isAttended = isAttended;
      if (isAttended) flow.wake();
    },
    ({ ledger }) => ledger.isAttended !== isAttended,
  );

const pass = (seconds: number) =>
  command(`${seconds} s pass`, ({ clock }) => clock.pass(seconds * 1000));

const submit = command(
  'submit',
  (world) => world.run(world.submit()),
  ({ flow }) => flow.step?.submit,
);

const once = {
  retry: command(
    'try again',
    (world) => world.run(world.retry()),
    ({ flow }) => flow.failure?.remedy === 'retry',
  ),
  start: command('start', (world) => world.run(world.flow.start())),
  restart: command('restart', (world) => world.run(world.ending(() => world.flow.restart()))),
  cancel: command('cancel', (world) => world.run(world.ending(() => world.flow.cancel()))),
  resume: command('resume', (world) => world.run(world.ending(() => world.flow.resume()))),
  reload: command('reload', (world) => {
    world.ledger.end();
    world.flow.stop();
    world.open();
  }),
  move: command('removed and put back', (world) => {
    world.ledger.end();
    world.flow.stop();
    world.run(world.flow.start());
  }),
  other: command('another tab takes over', (world) => {
    const { size } = ModelChannel.open;
    ModelChannel.say(world.client.current.state);
    if (ModelChannel.open.size < size) world.ledger.end();
  }),
  foreign: command('another sign-up goes on', () => ModelChannel.say('transaction 0')),
  moveOn: command('it goes on elsewhere', ({ ledger }) => ledger.moveOn()),
  expire: command('it expires', ({ org }) => (org.isExpired = true)),
  release: command('what waits goes on', (world) => world.release()),
  leave: command('the page is being left', (world) => (world.isLeft = true)),
  stay: command(
    'the page is not left',
    (world) => (world.isLeft = false),
    ({ isLeft }) => isLeft,
  ),
};

const index = fc.integer({ min: 0, max: 3 });

/** All that can happen; what happens often is named often. */
export const commands: fc.Arbitrary<Command>[] = [
  ...Array.from({ length: 6 }, () => fc.constant(submit)),
  ...Array.from({ length: 8 }, () => index.map((at) => fate(at >> 1, 'taken'))),
  ...Array.from({ length: 3 }, () =>
    fc.tuple(index, fc.constantFrom(...FATES)).map(([at, what]) => fate(at, what)),
  ),
  ...Array.from({ length: 2 }, () => fc.integer({ min: 0, max: 5 }).map(act)),
  ...Array.from({ length: 2 }, () => fc.constantFrom(1, 4, 4, 7, 30, 60).map(pass)),
  fc
    .tuple(
      fc.constantFrom('ask' as const, 'fill' as const, 'load' as const, 'connect' as const),
      fc.constantFrom('done' as const, 'refused' as const, 'waits' as const),
    )
    .map(([what, next]) => outcome(what, next)),
  fc.boolean().map(attend),
  fc.constantFrom(once.retry, once.retry, once.release, once.stay),
  fc.constantFrom(...Object.values(once)),
];

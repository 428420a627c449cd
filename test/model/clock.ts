import { useFakeTimers } from 'sinon';

const turn = globalThis.setImmediate;

/** Lets everything run that needs no time to pass. */
export const settled = (): Promise<void> => new Promise((done) => turn(done));

/** A clock for thousands of sign-ups in a row: unlike that of the other tests it waits for nothing. */
export class ModelClock {
  readonly #timers = useFakeTimers({ now: 0, toFake: ['setTimeout', 'clearTimeout', 'Date'] });

  get now(): number {
    return this.#timers.now;
  }

  /** @param grain what is due is a multiple of it, in milliseconds, as is the time to pass */
  async pass(milliseconds: number, grain = 1000): Promise<void> {
    for (let passed = 0; passed < milliseconds; passed += grain) {
      this.#timers.tick(grain);
      await settled();
    }
  }

  reset(): void {
    this.#timers.reset();
  }

  restore(): void {
    this.#timers.restore();
  }
}

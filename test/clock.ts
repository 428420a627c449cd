import { useFakeTimers } from 'sinon';
import { settle } from './held.js';

/** A clock that stands still until the test moves it. Promises and events go on. */
export interface Clock {
  /** Moves the time and runs what falls due on the way, in order. */
  tick(milliseconds: number): Promise<void>;
  /** Moves the time, second by second, until a condition holds. */
  tickUntil(condition: () => unknown, what?: string): Promise<void>;
  /** How many timers wait. */
  readonly pending: number;
  restore(): void;
}

/** Stops the time. */
export function stopClock(): Clock {
  const clock = useFakeTimers({
    now: Date.now(),
    toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'],
  });
  const tick = async (milliseconds: number) => {
    await settle();
    await clock.tickAsync(milliseconds);
    await settle();
  };
  return {
    get pending() {
      return clock.countTimers();
    },
    tick,
    async tickUntil(condition, what = String(condition)) {
      for (let seconds = 0; !condition(); seconds++) {
        if (seconds > 60) throw new Error(`Never came true: ${what}`);
        await tick(1000);
      }
    },
    restore: () => clock.restore(),
  };
}

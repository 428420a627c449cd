import { useFakeTimers } from 'sinon';
import { settle } from './held.js';

/** A clock that stands still until the test moves it. Promises and events go on. */
export interface Clock {
  /** Moves the time and runs what falls due on the way, in order. */
  tick(milliseconds: number): Promise<void>;
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
  return {
    get pending() {
      return clock.countTimers();
    },
    async tick(milliseconds) {
      await settle();
      await clock.tickAsync(milliseconds);
      await settle();
    },
    restore: () => clock.restore(),
  };
}

interface Timer {
  due: number;
  run(): void;
}

/** Lets everything run that can run now. */
const settle = () => new Promise<void>((done) => setImmediate(done));

/**
 * A time that stands still until it is moved. A hundred thousand steps are too many for sinon's,
 * which waits a real millisecond for each timer.
 */
export class Time {
  now = 1_800_000_000_000;
  #timers = new Map<number, Timer>();
  #last = 0;

  /** Puts it in the place of the real one. @returns puts that back */
  install(): () => void {
    const { setTimeout, clearTimeout } = globalThis;
    const { now } = Date;
    const set = (run: () => void, milliseconds = 0) => {
      this.#timers.set(++this.#last, { due: this.now + milliseconds, run });
      return this.#last;
    };
    globalThis.setTimeout = set as never;
    globalThis.clearTimeout = ((id: number) => this.#timers.delete(id)) as never;
    Date.now = () => this.now;
    return () => {
      Object.assign(globalThis, { setTimeout, clearTimeout });
      Date.now = now;
    };
  }

  /** Forgets what waits. */
  reset(): void {
    this.#timers.clear();
  }

  /** Moves the time and runs what falls due on the way, in order. */
  async advance(milliseconds: number): Promise<void> {
    const end = this.now + milliseconds;
    await settle();
    for (let next = this.#next(end); next; next = this.#next(end)) {
      const [id, { due, run }] = next;
      this.#timers.delete(id);
      this.now = Math.max(this.now, due);
      run();
      await settle();
    }
    this.now = end;
  }

  #next(end: number): [number, Timer] | undefined {
    let first: [number, Timer] | undefined;
    for (const entry of this.#timers) {
      if (entry[1].due <= end && (!first || entry[1].due < first[1].due)) first = entry;
    }
    return first;
  }
}

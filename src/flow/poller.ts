/**
 * A timer that asks again and again. It is written here and not taken from `idx.poll()`, which
 * cannot be cancelled. It rests while nobody looks at the page, and asks at once when they return.
 */
export class Poller {
  readonly #ask: () => Promise<number | undefined>;
  #interval: number | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param ask one request; answers how long to wait for the next, in ms, if that is new */
  constructor(ask: () => Promise<number | undefined>) {
    this.#ask = ask;
  }

  /** Asks every so many milliseconds from now on; `undefined` stops. */
  follow(interval: number | undefined): void {
    this.stop();
    this.#interval = interval;
    if (interval === undefined) return;
    document.addEventListener('visibilitychange', this.#wake);
    this.#wait(interval);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#interval = undefined;
    document.removeEventListener('visibilitychange', this.#wake);
  }

  #wait(milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#tick(), milliseconds);
  }

  readonly #wake = () => {
    if (!document.hidden && this.#timer !== undefined) this.#wait(0);
  };

  async #tick(): Promise<void> {
    if (document.hidden) return;
    const timer = this.#timer;
    const next = await this.#ask();
    // The step may have changed while the answer was on its way.
    if (this.#interval === undefined || timer !== this.#timer) return;
    this.#wait(next ?? this.#interval);
  }
}

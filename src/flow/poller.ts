/** How long to leave a server alone that asked for it and does not say how long, in milliseconds. */
const PAUSE = 60_000;

/**
 * A timer that asks again and again. It is written here and not taken from `idx.poll()`, which
 * cannot be cancelled. It rests while nobody attends to the page, until {@link Poller.wake}.
 */
export class Poller {
  readonly #ask: () => Promise<number | undefined>;
  readonly #isAttended: () => boolean;
  #interval: number | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The timer whose request is on its way. */
  #asking: ReturnType<typeof setTimeout> | undefined;
  /** In milliseconds since 1970: the server has asked to be left alone until then. */
  #pausedUntil = 0;

  /**
   * @param ask one request; answers how long to wait for the next, in ms, if that is new
   * @param isAttended false while nobody looks at the page, or there is no network
   */
  constructor(ask: () => Promise<number | undefined>, isAttended: () => boolean) {
    this.#ask = ask;
    this.#isAttended = isAttended;
  }

  /** Asks every so many milliseconds from now on; `undefined` stops. */
  follow(interval: number | undefined): void {
    this.stop();
    this.#interval = interval;
    if (interval !== undefined) this.#wait(interval);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#interval = undefined;
  }

  /** Asks nothing for so many milliseconds, whoever returns to the page. */
  pause(milliseconds = PAUSE): void {
    this.#pausedUntil = Date.now() + milliseconds;
    if (this.#waits) this.#wait(0);
  }

  /** Somebody attends to the page again: asks at once, if it may. */
  wake(): void {
    if (this.#waits && this.#isAttended()) this.#wait(0);
  }

  /** The timer runs, and what it is for has not been asked. */
  get #waits(): boolean {
    return this.#timer !== undefined && this.#timer !== this.#asking;
  }

  #wait(milliseconds: number): void {
    clearTimeout(this.#timer);
    const pause = this.#pausedUntil - Date.now();
    this.#timer = setTimeout(() => void this.#tick(), Math.max(milliseconds, pause));
  }

  async #tick(): Promise<void> {
    if (!this.#isAttended()) return;
    const timer = (this.#asking = this.#timer);
    const next = await this.#ask();
    // The step may have changed while the answer was on its way.
    if (this.#interval === undefined || timer !== this.#timer) return;
    this.#wait(next ?? this.#interval);
  }
}

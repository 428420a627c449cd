import { failure, FailureError, type Failure } from '../idx/failure.js';
import { ending, type Step } from '../idx/step.js';
import type { JsonObject } from '../idx/wire.js';
import type { FlowEnvironment } from './environment.js';
import type { Poller } from './poller.js';
import type { Queue } from './queue.js';
import { within } from './timeout.js';

/** What there is to draw. */
export interface Shown {
  /** What to draw; nothing until there is something to show. */
  step: Step | undefined;
  /** An answer of the person is on its way. Polling does not count. */
  busy: boolean;
  /** A failure that is not on a field of the step. */
  failure: Failure | undefined;
  /** What was typed and is no secret, by name: to fill a form again, and to say where a code went. */
  typed: JsonObject;
}

interface ShowOptions {
  regardless?: boolean;
  along?: () => void;
}

/** How often in a row a part of the widget may fail to load before the page has to be anew. */
const LOAD_TRIES = 2;

/** Changes what there is to draw, and tells the host page of it. */
export class Screen {
  readonly shown: Shown;
  readonly #environment: FlowEnvironment;
  readonly #queue: Queue;
  readonly #poller: Poller;
  #failedLoads = 0;
  #shows = 0;

  constructor(shown: Shown, environment: FlowEnvironment, queue: Queue, poller: Poller) {
    this.shown = shown;
    this.#environment = environment;
    this.#queue = queue;
    this.#poller = poller;
  }

  /**
   * @param regardless shown even if something that it is drawn with could not be loaded
   * @param along called at the moment at which the step is another
   * @returns false when it is not on the screen: nobody waits for it, or another step has come since
   */
  async show(step: Step, { regardless = false, along }: ShowOptions = {}): Promise<boolean> {
    const goesOn = this.#newest();
    try {
      await this.loaded(this.#environment.load(step));
      this.#failedLoads = 0;
    } catch (thrown) {
      if (!goesOn()) return false;
      if (!regardless) {
        this.#poller.stop(); // polls would try it again and again
        throw thrown;
      }
    }
    if (!goesOn()) return false;
    this.shown.step = step;
    along?.();
    this.shown.failure = undefined;
    this.#poller.follow(step.poll?.interval);
    await this.#environment.changed();
    if (goesOn()) this.#environment.stepShown(step);
    return goesOn();
  }

  /**
   * Waits for a part of the widget. Browsers may remember that an import has failed, or wait for one
   * that stalls: then only a new page can have it.
   */
  async loaded(part: Promise<unknown>): Promise<void> {
    try {
      await within(part, this.#environment.timeout);
    } catch (thrown) {
      const remedy = ++this.#failedLoads < LOAD_TRIES ? 'retry' : 'reload';
      throw new FailureError(failure('script-error', { remedy, fix: String(thrown) }));
    }
  }

  /** Shows that nothing is left to answer. Until it is there the step before it takes no answer. */
  end(step: Step): Promise<boolean> {
    return this.whileBusy(() => this.show(step, { regardless: true }));
  }

  /** Is busy until the work is done. What has taken its place by then is busy on its own. */
  async whileBusy<T>(work: () => Promise<T>): Promise<T> {
    const goesOn = this.#queue.turn();
    this.#setBusy(true);
    const result = await work();
    if (goesOn()) this.#setBusy(false);
    return result;
  }

  /** Shows a failure and tells the host page of it, once. */
  fail(problem: Failure): void {
    this.shown.failure = problem;
    this.shown.step ??= ending('terminal');
    if (problem.code === 'rate-limited') this.#poller.pause(problem.retryAfter);
    void this.#environment.changed();
    this.#environment.failed(problem, this.shown.step);
  }

  /** Browsers end the requests of a page that is being left, which is no failure of anybody's. */
  async failUnlessLeft(problem: Failure, goesOn: () => boolean): Promise<void> {
    const isLeft = problem.code === 'network-error' && (await this.#environment.isLeft());
    if (!isLeft && goesOn()) this.fail(problem);
  }

  /** @returns whether nothing has come since, when it is called later */
  #newest(): () => boolean {
    const goesOn = this.#queue.turn();
    const show = ++this.#shows;
    return () => goesOn() && show === this.#shows;
  }

  #setBusy(busy: boolean): void {
    this.shown.busy = busy;
    void this.#environment.changed();
  }
}

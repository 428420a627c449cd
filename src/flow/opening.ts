import { failure, failureOf } from '../idx/failure.js';
import { ending } from '../idx/step.js';
import type { Callback } from './callback.js';
import type { FlowEnvironment } from './environment.js';
import type { Queue } from './queue.js';
import type { Screen } from './screen.js';
import { within } from './timeout.js';
import { TIMED_OUT, type Transaction } from './transaction.js';

/** The beginning: from nothing, or from what the address brought, to the step to show. */
export class Opening {
  readonly #environment: FlowEnvironment;
  readonly #queue: Queue;
  readonly #screen: Screen;
  readonly #transaction: Transaction;
  #underWay: Promise<void> | undefined;
  /** What the address brought, until the org has answered to it. */
  #callback: Callback | undefined;
  /** It is in the address no more. */
  #isTaken = false;
  /** What is saved is of a sign-up that was dropped before there was a client to forget it. */
  #forgets = false;

  constructor(
    environment: FlowEnvironment,
    queue: Queue,
    screen: Screen,
    transaction: Transaction,
  ) {
    this.#environment = environment;
    this.#queue = queue;
    this.#screen = screen;
    this.#transaction = transaction;
  }

  get isUnderWay(): boolean {
    return this.#underWay !== undefined;
  }

  /** Opens the transaction, once however often it is asked for. */
  begin(callback = this.#callback): Promise<void> {
    if (callback !== this.#callback) this.#isTaken = false;
    this.#callback = callback;
    if (!this.#underWay) {
      const underWay = this.#open(callback).finally(() => {
        if (this.#underWay === underWay) this.#underWay = undefined;
      });
      this.#underWay = underWay;
    }
    return this.#underWay;
  }

  /** Nobody waits for it any more. */
  drop(): void {
    this.#underWay = undefined;
  }

  /** Drops the sign-up, saved or being begun, and what the address brought for it. */
  forget(): void {
    const { client } = this.#transaction;
    client?.forget();
    this.#forgets = !client;
    this.#callback = undefined;
  }

  async #open(callback?: Callback): Promise<void> {
    const { shown } = this.#screen;
    const transaction = this.#transaction;
    const goesOn = this.#queue.turn();
    try {
      const listening = this.#screen.loaded(this.#environment.listen());
      try {
        if (!callback) shown.step ??= this.#environment.draft();
      } catch (thrown) {
        await listening.catch(() => undefined); // what is wrong has to be heard
        throw thrown;
      }
      void this.#environment.changed();
      await listening;
      const client = (transaction.client ??= await this.#soon(this.#environment.connect()));
      if (!goesOn()) return;
      if (this.#forgets) client.forget();
      this.#forgets = false;
      const ours = callback && client.knows(callback.state) ? callback : undefined;
      const takes = !this.#isTaken && (ours ?? callback?.kind === 'email');
      if (takes) this.#environment.callbackTaken();
      this.#isTaken = true;
      this.#callback = ours; // kept for another try, unless its sign-up is over by then
      if (takes && !ours && callback?.kind === 'email') {
        // Opened in another browser than the one that signs up: only the person can carry the code.
        const contextualData = { otp: callback.otp };
        await this.#screen.show(ending('enter-code', { contextualData }));
        return;
      }
      const underWay = shown.step?.name !== 'enroll-profile';
      const opened = await transaction.reach(ours);
      if (!opened) return;
      this.#callback = undefined;
      if (opened.answeredLink) transaction.tabs.takeOver();
      await transaction.take(opened.response);
      if (!goesOn()) return;
      // Whoever was past the first form wonders why it is back.
      if (opened.expired && underWay) this.#screen.fail(TIMED_OUT);
      if (ours?.kind === 'refused') {
        this.#screen.fail(failure('provider-refused', { fix: ours.reason }));
      }
    } catch (thrown) {
      if (!goesOn()) return;
      // What could not be shown is nothing that the form on the screen could answer.
      transaction.response = undefined;
      await this.#screen.failUnlessLeft(failureOf(thrown, 'open'), goesOn);
    }
  }

  #soon<T>(work: Promise<T>): Promise<T> {
    return within(work, this.#environment.timeout);
  }
}

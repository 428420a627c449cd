import {
  failure,
  FailureError,
  failureOf,
  failureOfResponse,
  type Failure,
} from '../idx/failure.js';
import { read } from '../idx/read.js';
import { ending, type Action, type Step } from '../idx/step.js';
import type { JsonObject } from '../idx/wire.js';
import type { Callback } from './callback.js';
import type { FlowEnvironment } from './environment.js';
import { Opening } from './opening.js';
import { Poller } from './poller.js';
import { Queue } from './queue.js';
import type { Fill, Heard } from './request.js';
import { Screen, type Shown } from './screen.js';
import { Sender } from './sender.js';
import { within } from './timeout.js';
import { Transaction } from './transaction.js';

/**
 * A sign-up from the first form to the tokens: what is shown of it, and all that the person and the
 * host page can do with it. Knows no order of steps; the server decides.
 */
export class Flow implements Shown {
  step: Step | undefined;
  busy = false;
  failure: Failure | undefined;
  typed: JsonObject = {};

  readonly #environment: FlowEnvironment;
  readonly #queue = new Queue();
  readonly #poller: Poller;
  readonly #screen: Screen;
  readonly #transaction: Transaction;
  readonly #sender: Sender;
  readonly #opening: Opening;

  constructor(environment: FlowEnvironment) {
    const queue = this.#queue;
    const isAttended = () => environment.isAttended();
    this.#environment = environment;
    this.#poller = new Poller(() => this.#poll(), isAttended);
    const screen = (this.#screen = new Screen(this, environment, queue, this.#poller));
    const transaction = new Transaction(environment, queue, screen, () => this.stop());
    this.#transaction = transaction;
    this.#sender = new Sender(environment, queue, screen, transaction);
    this.#opening = new Opening(environment, queue, screen, transaction);
  }

  /** When it can be answered no more, as the org said last; in ISO 8601. */
  get expiresAt(): string | undefined {
    return this.#transaction.response?.raw.expiresAt;
  }

  /** Opens the transaction: the saved one, or a new one. Does nothing while one is open. */
  start(callback?: Callback): Promise<void> {
    // An answer that is on its way opens it itself.
    const isOpen = (this.#transaction.response ?? this.busy) && !this.#opening.isUnderWay;
    return isOpen ? Promise.resolve() : this.#opening.begin(callback);
  }

  /** Lets go of all that runs. `start()` resumes the transaction. */
  stop(): void {
    this.#queue.end();
    this.#poller.stop();
    this.#opening.drop();
    this.#transaction.leave();
    this.busy = false;
  }

  /** Somebody attends to the page again. */
  wake(): void {
    this.#poller.wake();
  }

  /** Takes the sign-up up again where it stands, e.g. after another tab had gone on with it. */
  resume(): Promise<void> {
    this.stop();
    this.#transaction.client?.drop(); // its request may have ended with the page
    return this.start();
  }

  /** Back from the back-forward cache: what was under way is not any more. */
  async comeBack(): Promise<void> {
    if (this.busy || this.#opening.isUnderWay) await this.resume();
  }

  /** Drops the transaction and begins a new one. */
  restart(): Promise<void> {
    this.#opening.forget();
    return this.reconnect();
  }

  /** Begins, or resumes the transaction, as for the first time: the element's attributes have changed. */
  reconnect(): Promise<void> {
    this.stop();
    this.#transaction.client = undefined;
    this.step = undefined;
    this.failure = undefined;
    void this.#environment.changed();
    return this.start();
  }

  /** Ends the transaction, here and at the org. */
  async cancel(name = 'cancel'): Promise<void> {
    const { response } = this.#transaction;
    this.stop();
    this.#opening.forget();
    this.typed = {};
    this.failure = undefined;
    // The person need not wait for the org to hear of it, nor learn that it could not be told.
    response?.run(name).catch(() => undefined);
    await this.#screen.end(ending('canceled'));
    this.#environment.canceled();
  }

  /** Waits until the org's form is there. False when it could not be had, or not be drawn. */
  async ready(): Promise<boolean> {
    // The org's form may be here and not drawn yet: what draws it is on its way.
    if (this.#opening.isUnderWay || !this.#transaction.response) {
      const goesOn = this.#queue.turn();
      this.failure = undefined;
      await this.#screen.whileBusy(() => this.#opening.begin());
      if (!goesOn()) return false;
      // The end has come in its place: that is tried again when the person says so.
      if (this.#transaction.finishing) return false;
    }
    return this.#transaction.response !== undefined;
  }

  /** Answers the step with what is filled in, after the host page has been asked. */
  async submit(fill: Fill, heard?: Heard): Promise<void> {
    if (this.step) await this.#sender.send({ name: this.step.name, fill, heard });
  }

  /**
   * Runs what the response offers beside the answer to its step.
   *
   * @param name a remediation or an action, e.g. `skip` or `currentAuthenticator-resend`
   * @returns whether it was sent, and the org has taken it
   */
  async run(name: string, body?: JsonObject): Promise<boolean> {
    const id = this.step?.id;
    // Where the sign-up stands is just being asked: what is on the screen may be of before.
    if (this.#opening.isUnderWay && (!(await this.ready()) || this.step?.id !== id)) return false;
    return this.#sender.send({ name, body });
  }

  /**
   * Does what one of the step's buttons says.
   *
   * @returns whether the org was asked for it, and has taken it
   */
  async act({ rel, name, href, body }: Action): Promise<boolean> {
    const { response } = this.#transaction;
    if (this.busy && rel !== 'cancel') return false;
    if (rel === 'cancel') await this.cancel(name);
    else if (rel === 'redirect') this.#environment.leaveFor(href);
    else if (rel !== 'select' && rel !== 'back') return this.run(name, body);
    else if (response) await this.#turnTo(read(response.raw, name));
    return false;
  }

  /** Shows another form of the same response. */
  async #turnTo(step: Step): Promise<void> {
    const goesOn = this.#queue.turn();
    try {
      await this.#screen.show(step);
    } catch (thrown) {
      if (goesOn()) this.fail(failureOf(thrown, 'run'));
    }
  }

  /** The remediation or action whose answer has not come, e.g. because the network failed. */
  get unanswered(): string | undefined {
    return this.#transaction.unanswered?.name;
  }

  /** Tries again what failed. */
  async retry(): Promise<void> {
    const { finishing, unanswered } = this.#transaction;
    this.failure = undefined;
    if (this.#opening.isUnderWay) return void (await this.ready());
    if (finishing) return this.#sender.finish();
    if (unanswered) return void (await this.#sender.send(unanswered));
    this.stop();
    // The first form can be sent before the sign-up is open.
    if (this.step?.name === 'enroll-profile') await this.#opening.begin();
    else await this.#screen.whileBusy(() => this.#opening.begin());
  }

  /** Loads the page anew: where a part of the widget cannot be had otherwise. */
  reload(): void {
    this.#environment.reload();
  }

  /** Shows a failure and tells the host page of it, once. */
  fail(problem: Failure): void {
    this.#screen.fail(problem);
  }

  /** Tells the host page of something wrong that the step shows by itself, and that was not sent. */
  refuse(message: string): void {
    this.#environment.failed(failure('invalid-input', { remedy: 'correct', message }), this.step);
  }

  /** A poll is quiet: it changes what is shown only when there is something else to show. */
  async #poll(): Promise<number | undefined> {
    const { step } = this;
    const transaction = this.#transaction;
    const goesOn = this.#queue.turn();
    if (!step?.poll || this.busy) return undefined;
    const { name } = step.poll;
    let wait: number | undefined;
    await transaction.enqueue(async () => {
      // What the person has sent meanwhile comes first.
      if (this.step !== step || this.busy || !transaction.response) return;
      const asked = within(transaction.response.run(name), this.#environment.timeout);
      const answer = await asked.catch((thrown: unknown) => failureOf(thrown, 'run'));
      const problem = 'code' in answer ? answer : failureOfResponse(answer);
      if (problem?.code === 'rate-limited') this.#poller.pause(problem.retryAfter);
      if (this.step !== step || !goesOn()) return;
      if (problem?.code === 'session-expired') throw new FailureError(problem);
      if (problem || 'code' in answer) return;
      const next = read(answer.raw);
      const known = step.messages.map(({ text }) => text);
      // What was said stays until there is something else to say.
      const says = next.messages.some(({ text }) => !known.includes(text));
      if (says || next.id !== read(transaction.response.raw).id) return transaction.take(answer);
      transaction.response = answer;
      wait = next.poll?.interval;
    });
    return wait;
  }
}

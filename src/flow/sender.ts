import { FailureError, failureOf } from '../idx/failure.js';
import { read } from '../idx/read.js';
import type { IdxResponse } from '../idx/response.js';
import type { Step } from '../idx/step.js';
import type { JsonObject } from '../idx/wire.js';
import { write } from '../idx/write.js';
import type { FlowEnvironment } from './environment.js';
import type { Queue } from './queue.js';
import type { Request } from './request.js';
import type { Screen } from './screen.js';
import { within } from './timeout.js';
import { TIMED_OUT, type Transaction } from './transaction.js';

/** For a captcha or a passkey, which a person may take their time for, in milliseconds. */
const FILL_TIMEOUT = 180_000;

/** Sends what the person answers, after the host page has been asked; nothing is sent twice. */
export class Sender {
  readonly #environment: FlowEnvironment;
  readonly #queue: Queue;
  readonly #screen: Screen;
  readonly #transaction: Transaction;

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

  /**
   * Sends an answer to the step that is shown, and shows what comes back.
   *
   * @returns whether it was sent, and the org has taken it
   */
  async send(request: Request): Promise<boolean> {
    const { shown } = this.#screen;
    if (this.#transaction.finishing) await this.finish();
    else if (!shown.busy && shown.step) return this.#send(request, shown.step);
    return false;
  }

  async #send(request: Request, step: Step): Promise<boolean> {
    const { shown } = this.#screen;
    const { name, body, fill, heard } = request;
    const goesOn = this.#queue.turn();
    let taken = false;
    shown.failure = undefined;
    this.#transaction.unanswered = request;
    await this.#screen.whileBusy(async () => {
      const given = fill ? await this.#ask(step) : {};
      if (!goesOn()) return; // canceled while the host page was being asked
      if (!given) {
        // What the host page has stopped is not tried again.
        if (!shown.failure) this.#transaction.unanswered = undefined;
        return;
      }
      await this.#transaction.enqueue(async () => {
        // A poll that was on its way may have brought another step.
        if (shown.step?.id !== step.id) return;
        const response = await this.#certain(name, step.id);
        if (!response) return;
        const data = fill && (await within(fill(), FILL_TIMEOUT));
        if (!goesOn()) return; // canceled while a captcha was being solved
        const values = data ? write(shown.step.fields, data, given) : body;
        this.#remember(values);
        const answer = await within(response.run(name, values), this.#environment.timeout);
        if (!goesOn()) return;
        await this.#transaction.take(heard ? heard(answer) : answer, response);
        taken = answer.ok;
      });
    });
    return taken;
  }

  /** Tries again what is left to do once the org has taken the sign-up. */
  async finish(): Promise<void> {
    const { finishing } = this.#transaction;
    if (!finishing) return;
    this.#screen.shown.failure = undefined;
    await this.#screen.whileBusy(() => this.#transaction.enqueue(finishing));
  }

  /** Asks the host page about an answer. What it refuses is shown, and nothing is sent. */
  async #ask(step: Step): Promise<JsonObject | undefined> {
    const { shown } = this.#screen;
    const goesOn = this.#queue.turn();
    try {
      return await this.#environment.submitting(step, (part) => this.#screen.loaded(part));
    } catch (thrown) {
      if (!goesOn() || shown.step?.id !== step.id) return undefined;
      const problem = failureOf(thrown, 'run');
      const refused = thrown instanceof FailureError && thrown.step;
      if (refused) this.#environment.failed(problem, (shown.step = refused));
      else this.#screen.fail(problem);
      return undefined;
    }
  }

  /**
   * The response to answer. Where it is not known whether the last answer arrived, the state is
   * fetched again; nothing when that shows that it had, or leads elsewhere: nothing is sent twice.
   * Of a message that was asked for nothing shows whether it was sent.
   */
  async #certain(name: string, id: string): Promise<IdxResponse | undefined> {
    const transaction = this.#transaction;
    const { uncertain } = transaction;
    if (transaction.response && uncertain === undefined) return transaction.response;
    const opened = await transaction.reach();
    if (!opened) return undefined;
    transaction.uncertain = undefined;
    const { response, expired } = opened;
    const again = [uncertain, name].every((one) => one?.endsWith('-resend'));
    if (read(response.raw).id === id && !again) {
      return (transaction.response = response);
    }
    const goesOn = this.#queue.turn();
    await transaction.take(response);
    if (expired && goesOn()) this.#screen.fail(TIMED_OUT);
    return undefined;
  }

  #remember({ userProfile, authenticator }: JsonObject = {}): void {
    const { shown } = this.#screen;
    const { phoneNumber } = (authenticator ?? {}) as JsonObject;
    const known = (userProfile ?? {}) as JsonObject;
    shown.typed = { ...shown.typed, ...known, ...(phoneNumber && { phoneNumber }) };
  }
}

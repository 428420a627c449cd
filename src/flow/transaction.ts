import {
  failure,
  FailureError,
  failureOf,
  failureOfResponse,
  refusalOf,
  type Failure,
} from '../idx/failure.js';
import { read } from '../idx/read.js';
import { formToStayAt, placeMessages } from '../idx/refusal.js';
import { interactionCodeOf, type IdxResponse } from '../idx/response.js';
import { ending, isUnsupported, type Step } from '../idx/step.js';
import type { Client, Registered } from '../okta/client.js';
import type { Callback } from './callback.js';
import type { FlowEnvironment } from './environment.js';
import { openTransaction, type Opened } from './open.js';
import type { Queue } from './queue.js';
import type { Request } from './request.js';
import type { Screen } from './screen.js';
import { Tabs } from './tabs.js';
import { within } from './timeout.js';

/** After these it is not known whether the server has taken the answer. */
const UNCERTAIN = ['network-error', 'timeout', 'bad-response', 'server-error', 'script-error'];

/** The transaction had timed out, and the form to go on with is there. */
export const TIMED_OUT = failure('session-expired', { remedy: 'correct' });

/** The transaction under way: where it stands, and what each response of the server means for it. */
export class Transaction {
  client: Client | undefined;
  response: IdxResponse | undefined;
  /** The request whose answer has not come: it is sent once more when the person tries again. */
  unanswered: Request | undefined;
  /** The answer, by name, of which it is not known whether the server has taken it. */
  uncertain: string | undefined;
  /** The org has taken the sign-up: all that is left to do. */
  finishing: (() => Promise<void>) | undefined;
  readonly tabs = new Tabs((isDone) => void this.#leaveToOtherTab(isDone));
  readonly #environment: FlowEnvironment;
  readonly #queue: Queue;
  readonly #screen: Screen;
  readonly #stop: () => void;

  /** @param stop lets go of all that runs: nothing is left to answer */
  constructor(environment: FlowEnvironment, queue: Queue, screen: Screen, stop: () => void) {
    this.#environment = environment;
    this.#queue = queue;
    this.#screen = screen;
    this.#stop = stop;
  }

  /** Lets go of where it stands. What is saved of it stays. */
  leave(): void {
    this.tabs.leave();
    this.response = undefined;
    this.unanswered = undefined;
    this.uncertain = undefined;
    this.finishing = undefined;
  }

  /** Opens the saved transaction or a new one; nothing when nobody waits for it any more. */
  async reach(callback?: Callback): Promise<Opened | undefined> {
    const goesOn = this.#queue.turn();
    const client = this.#connected();
    const { state } = client;
    const { timeout } = this.#environment;
    const opened = await openTransaction(client, callback, timeout, goesOn).catch((thrown) => {
      client.drop(); // what has failed, or stalls, is not waited for again
      // What is here is of a sign-up that is over: nothing of it can be answered, nor polled.
      if (client.state !== state && goesOn()) this.response = undefined;
      throw thrown;
    });
    if (!opened || !goesOn()) return undefined;
    if (opened === 'accepted') {
      await this.#askToSignIn(failure('sign-in-required'));
      return undefined;
    }
    if ('kind' in opened) {
      await this.finish(opened.interactionCode, ending('success'), opened.state);
      return undefined;
    }
    this.tabs.join(client.state);
    return opened;
  }

  /** Takes a response of the server: the next step, a refusal, or the end. */
  async take(response: IdxResponse, answered?: IdxResponse): Promise<void> {
    const problem = failureOfResponse(response);
    if (problem) throw new FailureError(problem);
    const { shown } = this.#screen;
    let step = placeMessages(read(response.raw));
    const stay = shown.step && answered && formToStayAt(shown.step, answered, step, response);
    // A refusal may describe a slightly different form; it is the same one to the person.
    if (!response.ok && shown.step?.name === step.name) step = { ...step, id: shown.step.id };
    if (stay) step = stay;
    if (step.name === 'success') {
      this.response = response;
      return this.finish(interactionCodeOf(response), step);
    }
    const unsupported = isUnsupported(step);
    // Nobody is asked to type what could not be sent.
    if (unsupported) step = { ...step, fields: [], submit: false };
    this.unanswered = undefined;
    const along = () => {
      if (!stay) this.response = response; // not before: what cannot be drawn is not answered
    };
    if (!(await this.#screen.show(step, { along }))) return;
    const refusal = refusalOf(step);
    if (refusal?.message) this.#environment.failed(refusal, step);
    else if (refusal) this.#screen.fail(refusal);
    else if (unsupported) this.#screen.fail(failure('unsupported-step', { fix: step.name }));
  }

  /** The account is there: what the host page gets of it. */
  async finish(code: string | undefined, step: Step, state?: string): Promise<void> {
    const goesOn = this.#queue.turn();
    const client = this.#connected();
    client.accept(state);
    // Tried again from here: nothing before it can be done twice.
    this.finishing = () => this.finish(code, step, state);
    this.unanswered = undefined;
    let result: Registered;
    try {
      result = await within(client.redeem(code, state), this.#environment.timeout);
    } catch (thrown) {
      const problem = failureOf(thrown, 'run');
      if (!goesOn()) return;
      // Tokens that nobody may trust, or a code that is spent, are had no better by trying again.
      if (problem.remedy === 'retry') throw thrown;
      return this.#askToSignIn(problem);
    }
    if (!goesOn()) return;
    client.keep(result);
    this.tabs.end();
    this.#stop();
    await this.#screen.end(step);
    this.#environment.registered(result);
  }

  /** One request at a time, in the order asked for; what fails is shown. */
  enqueue(task: () => Promise<void>): Promise<void> {
    const goesOn = this.#queue.turn();
    return this.#queue.add(async () => {
      try {
        await task();
      } catch (thrown) {
        if (!goesOn()) return;
        const problem = failureOf(thrown, 'run');
        if (UNCERTAIN.includes(problem.code)) this.uncertain ??= this.unanswered?.name ?? '';
        const shown = problem.code === 'session-expired' ? await this.#beginAnew(problem) : problem;
        if (goesOn()) await this.#screen.failUnlessLeft(shown, goesOn);
      }
    });
  }

  #connected(): Client {
    if (!this.client) throw new Error('No sign-up has been started.');
    return this.client;
  }

  /** The account is there, and its tokens cannot be had: the form must not come back for it. */
  async #askToSignIn(problem: Failure): Promise<void> {
    this.#connected().forget();
    this.tabs.end();
    this.#stop();
    if (!(await this.#screen.end(ending('sign-in')))) return;
    this.#screen.fail({ ...problem, remedy: 'none' });
  }

  /** A transaction that timed out is begun anew, with the profile as it was typed. */
  async #beginAnew(expired: Failure): Promise<Failure> {
    this.#connected().forget();
    this.unanswered = undefined;
    try {
      const opened = await this.reach();
      if (opened) await this.take(opened.response);
      return TIMED_OUT;
    } catch {
      this.response = undefined; // of the old one
      return expired; // the form stays, and offers to start again
    }
  }

  async #leaveToOtherTab(isDone: boolean): Promise<void> {
    if (isDone) this.client?.accept();
    if (!this.response) return;
    this.#stop();
    this.tabs.join(this.client?.state); // the other one may end it before it is gone on with here
    await this.#screen.end(ending('transferred'));
  }
}

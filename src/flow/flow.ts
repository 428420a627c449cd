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
import { ending, isUnsupported, type Action, type Step } from '../idx/step.js';
import type { JsonObject } from '../idx/wire.js';
import { write } from '../idx/write.js';
import type { Client, Registered } from '../okta/client.js';
import type { Callback } from './callback.js';
import type { FlowEnvironment } from './environment.js';
import { openTransaction, type Opened } from './open.js';
import { Poller } from './poller.js';
import { Queue } from './queue.js';
import { Tabs } from './tabs.js';
import { within } from './timeout.js';

/** Reads the form at the moment of sending it. Rejects with a FailureError when that cannot be. */
export type Fill = () => Promise<FormData>;

/** What is to be run, and what is sent with it: as it is, or what the person has filled in. */
interface Request {
  name: string;
  body?: JsonObject;
  fill?: Fill;
}

/** After these it is not known whether the server has taken the answer. */
const UNCERTAIN = ['network-error', 'timeout', 'bad-response', 'server-error', 'script-error'];

/** For a captcha or a passkey, which a person may take their time for, in milliseconds. */
const FILL_TIMEOUT = 180_000;

/** How often in a row a part of the widget may fail to load before the page has to be anew. */
const LOAD_TRIES = 2;

/** The transaction had timed out, and the form to go on with is there. */
const TIMED_OUT = failure('session-expired', { remedy: 'correct' });

/** How long to leave a server alone that asked for it, in milliseconds. */
const RATE_LIMIT_PAUSE = 60_000;

/**
 * A sign-up from the first form to the tokens: holds the transaction's response and the step read
 * from it, and every answer goes through it. Knows no order of steps; the server decides.
 */
export class Flow {
  /** What to draw; nothing until there is something to show. */
  step: Step | undefined;
  /** An answer of the person is on its way. Polling does not count. */
  busy = false;
  /** A failure that is not on a field of the step. */
  failure: Failure | undefined;
  /** What was typed and is no secret, by name: to fill a form again, and to say where a code went. */
  typed: JsonObject = {};

  readonly #environment: FlowEnvironment;
  readonly #queue = new Queue();
  readonly #poller: Poller;
  readonly #tabs = new Tabs(() => void this.#leaveToOtherTab());
  #client: Client | undefined;
  #response: IdxResponse | undefined;
  #opening: Promise<void> | undefined;
  #unanswered: Request | undefined;
  #uncertain = false;
  /** The org has taken the sign-up: all that is left to do. */
  #finishing: (() => Promise<void>) | undefined;
  #failedLoads = 0;
  /** What the address brought, until there is a client to take it. */
  #callback: Callback | undefined;

  constructor(environment: FlowEnvironment) {
    this.#environment = environment;
    this.#poller = new Poller(
      () => this.#poll(),
      () => environment.isAttended(),
    );
  }

  /** Opens the transaction: the saved one, or a new one. Does nothing while one is open. */
  start(callback = this.#callback): Promise<void> {
    if (this.#response && !this.#opening) return Promise.resolve();
    this.#callback = callback;
    if (!this.#opening) {
      const opening = this.#open(callback).finally(() => {
        if (this.#opening === opening) this.#opening = undefined;
      });
      this.#opening = opening;
    }
    return this.#opening;
  }

  /** Lets go of all that runs. `start()` resumes the transaction. */
  stop(): void {
    this.#queue.end();
    this.#poller.stop();
    this.#tabs.leave();
    this.#opening = undefined;
    this.#response = undefined;
    this.#unanswered = undefined;
    this.#uncertain = false;
    this.#finishing = undefined;
    this.busy = false;
  }

  /** Somebody attends to the page again. */
  wake(): void {
    this.#poller.wake();
  }

  /** Takes the sign-up up again where it stands, e.g. after another tab had gone on with it. */
  resume(): Promise<void> {
    this.stop();
    return this.start();
  }

  /** Drops the transaction and begins a new one. */
  restart(): Promise<void> {
    this.stop();
    this.#client?.forget();
    this.#client = undefined; // the element's attributes may have changed
    this.step = undefined;
    this.failure = undefined;
    void this.#environment.changed();
    return this.start();
  }

  /** Ends the transaction, here and at the org. */
  async cancel(): Promise<void> {
    const response = this.#response;
    this.stop();
    this.#client?.forget();
    this.typed = {};
    this.failure = undefined;
    // The person need not wait for the org to hear of it, nor learn that it could not be told.
    response?.run('cancel').catch(() => undefined);
    await this.#show(ending('canceled'));
    this.#environment.canceled();
  }

  /** Waits until the org's form is there. False when it could not be had, or not be drawn. */
  async ready(): Promise<boolean> {
    // The org's form may be here and not drawn yet: what draws it is on its way.
    if (this.#opening || !this.#response) {
      this.failure = undefined;
      this.#setBusy(true);
      await this.start();
      this.#setBusy(false);
    }
    return this.#response !== undefined;
  }

  /** Answers the step with what is filled in, after the host page has been asked. */
  submit(fill: Fill): Promise<void> {
    return this.step ? this.#send({ name: this.step.name, fill }) : Promise.resolve();
  }

  /**
   * Runs what the response offers beside the answer to its step.
   *
   * @param name a remediation or an action, e.g. `skip` or `currentAuthenticator-resend`
   */
  run(name: string, body?: JsonObject): Promise<void> {
    return this.#send({ name, body });
  }

  /** Does what one of the step's buttons says. */
  async act({ rel, name, href, body }: Action): Promise<void> {
    if (this.busy && rel !== 'cancel') return;
    if (rel === 'cancel') await this.cancel();
    else if (rel === 'redirect') this.#environment.leaveFor(href);
    else if (rel !== 'select' && rel !== 'back') await this.run(name, body);
    else if (this.#response) await this.#show(read(this.#response.raw, name));
  }

  /** The remediation or action whose answer has not come, e.g. because the network failed. */
  get unanswered(): string | undefined {
    return this.#unanswered?.name;
  }

  /** Tries again what failed. */
  async retry(): Promise<void> {
    this.failure = undefined;
    const finishing = this.#finishing;
    if (this.#unanswered) return this.#send(this.#unanswered);
    if (!finishing) this.stop();
    const goesOn = this.#queue.turn();
    // The first form can be sent before the sign-up is open.
    this.#setBusy(this.step?.name !== 'enroll-profile');
    await (finishing ? this.#enqueue(finishing) : this.start());
    if (goesOn()) this.#setBusy(false);
  }

  /** Loads the page anew: where a part of the widget cannot be had otherwise. */
  reload(): void {
    this.#environment.reload();
  }

  /** Shows a failure and tells the host page of it, once. */
  fail(problem: Failure): void {
    this.failure = problem;
    this.step ??= ending('terminal');
    void this.#environment.changed();
    this.#environment.failed(problem, this.step);
  }

  /** Tells the host page of something wrong that the step shows by itself, and that was not sent. */
  refuse(message: string): void {
    this.#environment.failed(failure('invalid-input', { remedy: 'correct', message }), this.step);
  }

  /** Sends an answer and shows what comes back. */
  async #send(request: Request): Promise<void> {
    if (this.#finishing) return this.retry();
    if (this.busy || !this.step) return;
    const { name, body, fill } = request;
    const { id } = this.step;
    const goesOn = this.#queue.turn();
    this.failure = undefined;
    this.#unanswered = request;
    this.#setBusy(true);
    const given = fill ? await this.#ask(this.step) : {};
    if (!goesOn()) return; // canceled while the host page was being asked
    await this.#enqueue(async () => {
      // The host page has stopped it, or a poll that was on its way has brought another step.
      if (!given || this.step?.id !== id) return;
      const response = await this.#certain(name, id);
      if (!response) return;
      const data = fill && (await within(fill(), FILL_TIMEOUT));
      if (!goesOn()) return; // canceled while a captcha was being solved
      const values = data ? write(this.step.fields, data, given) : body;
      this.#remember(values);
      const answer = await this.#soon(response.run(name, values));
      if (goesOn()) await this.#take(answer, response);
    });
    if (goesOn()) this.#setBusy(false);
  }

  /**
   * The response to answer. Where it is not known whether the last answer arrived, the state is
   * fetched again; nothing when that shows that it had, or leads elsewhere: nothing is sent twice.
   */
  async #certain(name: string, id: string): Promise<IdxResponse | undefined> {
    if (this.#response && !this.#uncertain) return this.#response;
    const opened = await this.#reach();
    if (!opened) return undefined;
    this.#uncertain = false;
    const { response, expired } = opened;
    if (read(response.raw).id === id && !name.endsWith('-resend')) return response;
    await this.#take(response);
    if (expired) this.fail(TIMED_OUT);
    return undefined;
  }

  /** Asks the host page about an answer. What it refuses is shown, and nothing is sent. */
  async #ask(step: Step): Promise<JsonObject | undefined> {
    const goesOn = this.#queue.turn();
    try {
      return await this.#environment.submitting(step);
    } catch (thrown) {
      if (!goesOn() || this.step?.id !== step.id) return undefined;
      const problem = failureOf(thrown, 'run');
      const refused = thrown instanceof FailureError && thrown.step;
      if (refused) this.#environment.failed(problem, (this.step = refused));
      else this.fail(problem);
      return undefined;
    }
  }

  #remember({ userProfile, authenticator }: JsonObject = {}): void {
    const { phoneNumber } = (authenticator ?? {}) as JsonObject;
    const known = (userProfile ?? {}) as JsonObject;
    this.typed = { ...this.typed, ...known, ...(phoneNumber && { phoneNumber }) };
  }

  #connected(): Client {
    if (!this.#client) throw new Error('No sign-up has been started.');
    return this.#client;
  }

  async #open(callback?: Callback): Promise<void> {
    const goesOn = this.#queue.turn();
    try {
      const listening = this.#loaded(this.#environment.listen());
      try {
        if (!callback) this.step ??= this.#environment.draft();
      } catch (thrown) {
        await listening.catch(() => undefined); // what is wrong has to be heard
        throw thrown;
      }
      void this.#environment.changed();
      await listening;
      this.#client ??= await this.#soon(this.#environment.connect());
      if (!goesOn()) return;
      const ours = callback && this.#client.knows(callback.state) ? callback : undefined;
      // An address says what anybody writes there: whether the sign-up is over, the org has to say.
      const end =
        ours?.kind === 'code' ? await this.#soon(this.#client.open(ours.state)) : undefined;
      if (!goesOn()) return;
      if (ours || callback?.kind === 'email') this.#environment.callbackTaken();
      this.#callback = undefined;
      if (!ours && callback?.kind === 'email') {
        // Opened in another browser than the one that signs up: only the person can carry the code.
        return await this.#show(ending('enter-code', { contextualData: { otp: callback.otp } }));
      }
      if (ours?.kind === 'code' && end && !end.raw.remediation) {
        const code = interactionCodeOf(end) ?? ours.interactionCode;
        return await this.#finish(code, ending('success'), ours.state);
      }
      const underWay = !this.step;
      const opened = await this.#reach(ours);
      if (!opened) return;
      if (opened.answeredLink) this.#tabs.takeOver();
      await this.#take(opened.response);
      // Whoever was past the first form wonders why it is back.
      if (opened.expired && underWay) this.fail(TIMED_OUT);
      if (ours?.kind === 'refused') this.fail(failure('provider-refused', { fix: ours.reason }));
    } catch (thrown) {
      if (!goesOn()) return;
      // What could not be shown is nothing that the form on the screen could answer.
      this.#response = undefined;
      await this.#failUnlessLeft(failureOf(thrown, 'open'), goesOn);
    }
  }

  /** Opens the saved transaction or a new one; nothing when nobody waits for it any more. */
  async #reach(callback?: Callback): Promise<Opened | undefined> {
    const goesOn = this.#queue.turn();
    const client = this.#connected();
    const opened = await openTransaction(client, callback, this.#environment.timeout, goesOn);
    if (!opened || !goesOn()) return undefined;
    if (opened === 'accepted') {
      await this.#askToSignIn(failure('sign-in-required'));
      return undefined;
    }
    this.#tabs.join(client.state);
    return opened;
  }

  /** Takes a response of the server: the next step, a refusal, or the end. */
  async #take(response: IdxResponse, answered?: IdxResponse): Promise<void> {
    const problem = failureOfResponse(response);
    if (problem) throw new FailureError(problem);
    let step = placeMessages(read(response.raw));
    const stay = this.step && answered && formToStayAt(this.step, answered, step, response);
    // A refusal may describe a slightly different form; it is the same one to the person.
    if (!response.ok && this.step?.name === step.name) step = { ...step, id: this.step.id };
    if (stay) step = stay;
    else this.#response = response;
    if (step.name === 'success') return this.#finish(interactionCodeOf(response), step);
    const unsupported = isUnsupported(step);
    // Nobody is asked to type what could not be sent.
    if (unsupported) step = { ...step, fields: [], submit: false };
    this.#unanswered = undefined;
    await this.#show(step);
    const refusal = refusalOf(step);
    if (refusal?.message) this.#environment.failed(refusal, step);
    else if (refusal) this.fail(refusal);
    else if (unsupported) this.fail(failure('unsupported-step', { fix: step.name }));
  }

  /** The account is there: what the host page gets of it. */
  async #finish(code: string | undefined, step: Step, state?: string): Promise<void> {
    const goesOn = this.#queue.turn();
    const client = this.#connected();
    client.accept(state);
    // Tried again from here: nothing before it can be done twice.
    this.#finishing = () => this.#finish(code, step, state);
    this.#unanswered = undefined;
    let result: Registered;
    try {
      result = await this.#soon(client.redeem(code, state));
    } catch (thrown) {
      const problem = failureOf(thrown, 'run');
      if (!goesOn()) return;
      // Tokens that nobody may trust, or a code that is spent, are had no better by trying again.
      if (problem.remedy === 'retry') throw thrown;
      return this.#askToSignIn(problem);
    }
    if (!goesOn()) return;
    client.keep(result);
    this.#tabs.takeOver();
    this.stop();
    await this.#show(step, true);
    this.#environment.registered(result);
  }

  /** The account is there, and its tokens cannot be had: the form must not come back for it. */
  async #askToSignIn(problem: Failure): Promise<void> {
    this.#connected().forget();
    this.#tabs.takeOver();
    this.stop();
    await this.#show(ending('sign-in'), true);
    this.fail({ ...problem, remedy: 'none' });
  }

  /** @param regardless shown even if something that it is drawn with could not be loaded */
  async #show(step: Step, regardless = false): Promise<void> {
    const goesOn = this.#queue.turn();
    try {
      await this.#loaded(this.#environment.load(step));
      this.#failedLoads = 0;
    } catch (thrown) {
      if (!regardless && goesOn()) throw thrown;
    }
    if (!goesOn()) return;
    this.step = step;
    this.failure = undefined;
    this.#poller.follow(step.poll?.interval);
    await this.#environment.changed();
    if (goesOn()) this.#environment.stepShown(step);
  }

  /**
   * A part of the widget. Browsers may remember that an import has failed, or wait for one that
   * stalls: then only a new page can have it.
   */
  async #loaded(part: Promise<unknown>): Promise<void> {
    try {
      await this.#soon(part);
    } catch (thrown) {
      const remedy = ++this.#failedLoads < LOAD_TRIES ? 'retry' : 'reload';
      throw new FailureError(failure('script-error', { remedy, fix: String(thrown) }));
    }
  }

  /** A poll is quiet: it changes what is shown only when there is something else to show. */
  async #poll(): Promise<number | undefined> {
    const { step } = this;
    const goesOn = this.#queue.turn();
    if (!step?.poll || this.busy) return undefined;
    const { name } = step.poll;
    let wait: number | undefined;
    await this.#enqueue(async () => {
      if (this.step !== step || !this.#response) return;
      const answer = await this.#soon(this.#response.run(name)).catch((thrown: unknown) =>
        failureOf(thrown, 'run'),
      );
      if (this.step !== step || !goesOn()) return;
      const problem = 'code' in answer ? answer : failureOfResponse(answer);
      if (problem?.code === 'session-expired') throw new FailureError(problem);
      if (problem?.code === 'rate-limited') {
        this.#poller.pause(problem.retryAfter ?? RATE_LIMIT_PAUSE);
      }
      if (problem || 'code' in answer) return;
      const next = read(answer.raw);
      const known = step.messages.map(({ text }) => text);
      // What was said stays until there is something else to say.
      const says = next.messages.some(({ text }) => !known.includes(text));
      if (says || next.id !== read(this.#response.raw).id) return this.#take(answer);
      this.#response = answer;
      wait = next.poll?.interval;
    });
    return wait;
  }

  async #leaveToOtherTab(): Promise<void> {
    if (!this.#response) return;
    this.stop();
    await this.#show(ending('transferred'));
  }

  /** One request at a time, in the order asked for; what fails is shown. */
  #enqueue(task: () => Promise<void>): Promise<void> {
    const goesOn = this.#queue.turn();
    return this.#queue.add(async () => {
      try {
        await task();
      } catch (thrown) {
        if (!goesOn()) return;
        const problem = failureOf(thrown, 'run');
        if (UNCERTAIN.includes(problem.code)) this.#uncertain = true;
        const shown = problem.code === 'session-expired' ? await this.#beginAnew(problem) : problem;
        if (goesOn()) await this.#failUnlessLeft(shown, goesOn);
      }
    });
  }

  /** Browsers end the requests of a page that is being left, which is no failure of anybody's. */
  async #failUnlessLeft(problem: Failure, goesOn: () => boolean): Promise<void> {
    const isLeft = problem.code === 'network-error' && (await this.#environment.isLeft());
    if (!isLeft && goesOn()) this.fail(problem);
  }

  /** The work's result, or the failure `timeout`. */
  #soon<T>(work: Promise<T>): Promise<T> {
    return within(work, this.#environment.timeout);
  }

  /** A transaction that timed out is begun anew, with the profile as it was typed. */
  async #beginAnew(expired: Failure): Promise<Failure> {
    this.#connected().forget();
    this.#unanswered = undefined;
    try {
      const opened = await this.#reach();
      if (opened) await this.#take(opened.response);
      return TIMED_OUT;
    } catch {
      return expired; // the form stays, and offers to start again
    }
  }

  #setBusy(busy: boolean): void {
    this.busy = busy;
    void this.#environment.changed();
  }
}

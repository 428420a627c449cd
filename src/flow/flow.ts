import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Callback } from './callback.js';
import type { Client, Page, Registered } from '../okta/client.js';
import {
  failure,
  FailureError,
  failureOf,
  failureOfPage,
  refusalOf,
  type Failure,
} from '../idx/failure.js';
import { interactionCodeOf } from '../idx/interaction-code.js';
import { navigate } from '../host/navigate.js';
import { openPage, type Opened } from './open.js';
import { Poller } from './poller.js';
import { read } from '../idx/read.js';
import { formToStayAt, placeMessages } from '../idx/refusal.js';
import { isUnsupported, outcome, type Action, type Step } from '../idx/step.js';
import { Tabs } from './tabs.js';
import { within } from './timeout.js';
import type { JsonObject } from '../idx/wire.js';

/** What the flow needs of the world, and what it tells. */
export interface FlowEnvironment {
  /** Loads okta-auth-js and makes a client of the element's attributes. */
  connect(): Promise<Client>;
  /** Loads what draws a step; awaited before the step is shown. */
  load(step: Step): Promise<unknown>;
  /**
   * A form to show before the org has sent one. What is typed in it is kept.
   *
   * @throws FailureError when the sign-up could not work at all
   */
  draft(): Step | undefined;
  /** What the address brought is taken: it can be cleaned. */
  callbackTaken(): void;
  stepShown(step: Step): void;
  failed(failure: Failure, step: Step | undefined): void;
  /**
   * Asks the page before the answer to a step is sent.
   *
   * @returns what the page adds to the profile; nothing when it has stopped the answer
   * @throws FailureError when it has refused it
   */
  submitting(step: Step): Promise<JsonObject | undefined>;
  registered(result: Registered): void;
  canceled(): void;
}

/** What is sent as it is, or how to make it of what the person has filled in. */
type Body = JsonObject | ((given: JsonObject) => Promise<JsonObject>);

/** After these it is not known whether the server has taken the answer. */
const UNCERTAIN = ['network-error', 'timeout', 'bad-response', 'server-error', 'script-error'];

/** For a captcha or a passkey, which a person may take their time for, in milliseconds. */
const PATIENCE = 180_000;

/** The transaction had timed out, and the form to go on with is there. */
const TIMED_OUT = failure('session-expired', { remedy: 'correct' });

/** How long to leave a server alone that asked for it, in milliseconds. */
const RATE_LIMIT_PAUSE = 60_000;

/**
 * A sign-up from the first form to the tokens: holds the transaction's page and the step drawn of
 * it, and is the one door for every answer. Knows no order of steps; the server decides.
 */
export class Flow implements ReactiveController {
  /** What to draw; nothing until there is something to show. */
  step: Step | undefined;
  /** An answer of the person is on its way. Polling does not count. */
  busy = false;
  /** A failure that is not on a field of the step. */
  failure: Failure | undefined;
  /** What was typed and is no secret, by name: to fill a form again, and to say where a code went. */
  typed: JsonObject = {};

  readonly #host: ReactiveControllerHost & Node;
  readonly #environment: FlowEnvironment;
  readonly #poller = new Poller(() => this.#poll());
  readonly #tabs = new Tabs(() => void this.#leaveToOtherTab());
  #client: Client | undefined;
  #page: Page | undefined;
  #opening: Promise<void> | undefined;
  /** Counts starts and stops: an answer of an earlier turn is nobody's any more. */
  #turn = 0;
  #tail: Promise<void> = Promise.resolve();
  #unanswered: { name: string; body?: Body } | undefined;
  #uncertain = false;
  /** What the address brought, until there is a client to take it. */
  #callback: Callback | undefined;

  constructor(host: ReactiveControllerHost & Node, environment: FlowEnvironment) {
    this.#host = host;
    this.#environment = environment;
    host.addController(this);
  }

  hostDisconnected(): void {
    // Moving an element disconnects and connects it in one go: that must not end the sign-up.
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.stop();
    });
  }

  /** Opens the transaction: the saved one, or a new one. Does nothing while one is open. */
  start(callback = this.#callback): Promise<void> {
    if (this.#page && !this.#opening) return Promise.resolve();
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
    this.#turn++;
    this.#poller.stop();
    this.#tabs.leave();
    this.#opening = undefined;
    this.#page = undefined;
    this.#unanswered = undefined;
    this.#uncertain = false;
    this.#tail = Promise.resolve(); // nobody waits for what is still on its way
    this.busy = false;
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
    this.#host.requestUpdate();
    return this.start();
  }

  /** Ends the transaction, here and at the org. */
  async cancel(): Promise<void> {
    const page = this.#page;
    this.stop();
    this.#client?.forget();
    this.typed = {};
    this.failure = undefined;
    // The person need not wait for the org to hear of it, nor learn that it could not be told.
    page?.run('cancel').catch(() => undefined);
    await this.#show(outcome('canceled'));
    this.#environment.canceled();
  }

  /** Waits until the org's form is there. False when it could not be had. */
  async ready(): Promise<boolean> {
    // The org's form may be here and not drawn yet: what draws it is on its way.
    if (this.#opening || !this.#page) {
      this.failure = undefined;
      this.#setBusy(true);
      await this.start();
      this.#setBusy(false);
    }
    return this.#page !== undefined;
  }

  /**
   * Sends an answer and shows what comes back. The one door: submit, skip, send again.
   *
   * @param name a remediation or an action of the page, e.g. `enroll-profile`
   * @param body what is sent; a function makes the answer to the step, of which the page is asked
   */
  async run(name: string, body?: Body): Promise<void> {
    if (this.busy || !this.step) return;
    const { id } = this.step;
    const turn = this.#turn;
    this.failure = undefined;
    this.#unanswered = { name, body };
    this.#setBusy(true);
    const given = typeof body === 'function' ? await this.#ask(this.step) : {};
    if (turn !== this.#turn) return; // canceled while the page was being asked
    await this.#enqueue(async () => {
      // The page has stopped it, or a poll that was on its way has brought another step.
      if (!given || this.step?.id !== id) return;
      let page = this.#page;
      if (!page || this.#uncertain) {
        const opened = await this.#reach();
        if (!opened) return;
        ({ page } = opened);
        this.#uncertain = false;
        // The answer had arrived after all, or the page moved on: nothing is sent twice.
        if (read(page.raw).id !== id || name.endsWith('-resend')) {
          await this.#take(page);
          if (opened.expired) this.fail(TIMED_OUT);
          return;
        }
      }
      const values = typeof body === 'function' ? await within(body(given), PATIENCE) : body;
      if (turn !== this.#turn) return; // canceled while a captcha was being solved
      this.#remember(values);
      const answer = await within(page.run(name, values));
      if (turn === this.#turn) await this.#take(answer, page);
    });
    if (turn === this.#turn) this.#setBusy(false);
  }

  /** Does what one of the step's buttons says. */
  async act({ rel, name, href, body }: Action): Promise<void> {
    if (this.busy && rel !== 'cancel') return;
    if (rel === 'cancel') await this.cancel();
    else if (rel === 'redirect') navigate(href);
    else if (rel !== 'select' && rel !== 'back') await this.run(name, body);
    else if (this.#page) await this.#show(read(this.#page.raw, name));
  }

  /** The remediation or action whose answer has not come, e.g. because the network failed. */
  get unanswered(): string | undefined {
    return this.#unanswered?.name;
  }

  /** Tries again what failed. */
  retry(): Promise<void> {
    this.failure = undefined;
    const { name, body } = this.#unanswered ?? {};
    return name ? this.run(name, body) : this.resume();
  }

  /** Shows a failure and tells the page of it, once. */
  fail(problem: Failure): void {
    this.failure = problem;
    this.step ??= outcome('terminal');
    this.#host.requestUpdate();
    this.#environment.failed(problem, this.step);
  }

  /** Tells the page of something wrong that the step shows by itself, and that was not sent. */
  refuse(message: string): void {
    this.#environment.failed(failure('invalid-input', { remedy: 'correct', message }), this.step);
  }

  /** Asks the page about an answer. What it refuses is shown, and nothing is sent. */
  async #ask(step: Step): Promise<JsonObject | undefined> {
    const turn = this.#turn;
    try {
      return await this.#environment.submitting(step);
    } catch (thrown) {
      if (turn !== this.#turn || this.step?.id !== step.id) return undefined;
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
    const turn = this.#turn;
    try {
      if (!callback) this.step ??= this.#environment.draft();
      this.#host.requestUpdate();
      this.#client ??= await within(this.#environment.connect());
      if (turn !== this.#turn) return;
      const ours = callback && this.#client.knows(callback.state) ? callback : undefined;
      if (ours || callback?.kind === 'email') this.#environment.callbackTaken();
      this.#callback = undefined;
      if (!ours && callback?.kind === 'email') {
        // Opened in another browser than the one that signs up: only the person can carry the code.
        return await this.#show(outcome('enter-code', { contextualData: { otp: callback.otp } }));
      }
      if (ours?.kind === 'code') {
        return await this.#finish(ours.interactionCode, outcome('success'), ours.state);
      }
      const underWay = !this.step;
      const opened = await this.#reach(ours);
      if (!opened) return;
      if (opened.answeredLink) this.#tabs.takeOver();
      await this.#take(opened.page);
      // Whoever was past the first form wonders why it is back.
      if (opened.expired && underWay) this.fail(TIMED_OUT);
      if (ours?.kind === 'refused') this.fail(failure('provider-refused', { fix: ours.reason }));
    } catch (thrown) {
      if (turn === this.#turn) this.fail(failureOf(thrown, 'open'));
    }
  }

  /** Opens the saved transaction or a new one; nothing when nobody waits for it any more. */
  async #reach(callback?: Callback): Promise<Opened | undefined> {
    const turn = this.#turn;
    const client = this.#connected();
    const opened = await openPage(client, callback, () => turn === this.#turn);
    if (!opened || turn !== this.#turn) return undefined;
    this.#tabs.join(client.state);
    return opened;
  }

  /** Takes an answer of the server: the next step, a refusal, or the end. */
  async #take(page: Page, answered?: Page): Promise<void> {
    const problem = failureOfPage(page);
    if (problem) throw new FailureError(problem);
    let step = placeMessages(read(page.raw));
    const stay = this.step && answered && formToStayAt(this.step, answered, step, page);
    // A refusal may describe a slightly different form; it is the same one to the person.
    if (!page.ok && this.step?.name === step.name) step = { ...step, id: this.step.id };
    if (stay) step = stay;
    else this.#page = page;
    if (step.name === 'success') return this.#finish(interactionCodeOf(page), step);
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

  async #finish(code: string | undefined, step: Step, state?: string): Promise<void> {
    const turn = this.#turn;
    const result = await within(this.#connected().redeem(code, state));
    if (turn !== this.#turn) return;
    this.#connected().keep(result);
    this.#tabs.takeOver();
    this.stop();
    await this.#show(step);
    this.#environment.registered(result);
  }

  async #show(step: Step): Promise<void> {
    const turn = this.#turn;
    await this.#environment.load(step);
    if (turn !== this.#turn) return;
    this.step = step;
    this.failure = undefined;
    this.#poller.follow(step.poll?.interval);
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    if (turn === this.#turn) this.#environment.stepShown(step);
  }

  /** A poll is quiet: it changes what is shown only when there is something else to show. */
  async #poll(): Promise<number | undefined> {
    const { step } = this;
    const turn = this.#turn;
    if (!step?.poll || this.busy) return undefined;
    const { name } = step.poll;
    let wait: number | undefined;
    await this.#enqueue(async () => {
      if (this.step !== step || !this.#page) return;
      const answer = await within(this.#page.run(name)).catch(() => undefined);
      if (!answer || this.step !== step || turn !== this.#turn) return;
      const problem = failureOfPage(answer);
      if (problem?.code === 'session-expired') throw new FailureError(problem);
      if (problem?.code === 'rate-limited') wait = RATE_LIMIT_PAUSE;
      if (problem) return;
      const next = read(answer.raw);
      const known = step.messages.map(({ text }) => text);
      // What was said stays until there is something else to say.
      if (
        next.id !== read(this.#page.raw).id ||
        next.messages.some(({ text }) => !known.includes(text))
      ) {
        return this.#take(answer);
      }
      this.#page = answer;
      wait = next.poll?.interval;
    });
    return wait;
  }

  async #leaveToOtherTab(): Promise<void> {
    if (!this.#page) return;
    this.stop();
    await this.#show(outcome('transferred'));
  }

  /** One request at a time, in the order asked for; what fails is shown. */
  #enqueue(task: () => Promise<void>): Promise<void> {
    const turn = this.#turn;
    this.#tail = this.#tail.then(async () => {
      if (turn !== this.#turn) return;
      try {
        await task();
      } catch (thrown) {
        if (turn !== this.#turn) return;
        const problem = failureOf(thrown, 'run');
        if (UNCERTAIN.includes(problem.code)) this.#uncertain = true;
        const shown = problem.code === 'session-expired' ? await this.#beginAnew(problem) : problem;
        if (turn === this.#turn) this.fail(shown);
      }
    });
    return this.#tail;
  }

  /** A transaction that timed out is begun anew, with the profile as it was typed. */
  async #beginAnew(expired: Failure): Promise<Failure> {
    this.#connected().forget();
    this.#unanswered = undefined;
    try {
      const opened = await this.#reach();
      if (opened) await this.#take(opened.page);
      return TIMED_OUT;
    } catch {
      return expired; // the form stays, and offers to start again
    }
  }

  #setBusy(busy: boolean): void {
    this.busy = busy;
    this.#host.requestUpdate();
  }
}

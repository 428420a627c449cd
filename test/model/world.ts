import type { FlowEnvironment } from '../../src/flow/environment.js';
import { Flow } from '../../src/flow/flow.js';
import { failure, FailureError, type Failure } from '../../src/idx/failure.js';
import { read } from '../../src/idx/read.js';
import type { Action, Step } from '../../src/idx/step.js';
import { held, type Held } from '../held.js';
import { enrollProfile } from '../responses.js';
import { ModelClient, type Fate, type Saved } from './calls.js';
import { ModelChannel } from './channel.js';
import { settled, type ModelClock } from './clock.js';
import { Ledger } from './ledger.js';
import { Org, type Place } from './org.js';

/** What becomes of something that the flow waits for and that is not the org. */
export type Outcome = 'done' | 'refused' | 'waits';

/** A page with a sign-up on it, in a browser, at an org. */
export class World {
  readonly org: Org;
  readonly ledger: Ledger;
  readonly clock: ModelClock;
  flow!: Flow;
  readonly client: { current: ModelClient };
  /** The host page is asked, the form is read, a step's code is loaded. */
  readonly outcomes: Record<'ask' | 'fill' | 'load' | 'connect' | 'listen', Outcome> = {
    ask: 'done',
    fill: 'done',
    load: 'done',
    connect: 'done',
    listen: 'done',
  };
  isLeft = false;
  readonly #saved: Saved = {};
  #waiting: Held<unknown>[] = [];
  readonly #hasDraft: boolean;
  #clicks = 0;
  /** Failures that were shown, and those that the host page was told of while they were. */
  #shown = 0;
  #told = 0;
  #refusals = 0;

  constructor(clock: ModelClock, beginning: Place, hasDraft: boolean) {
    clock.reset();
    ModelChannel.open.clear();
    this.clock = clock;
    this.org = new Org(beginning);
    this.ledger = new Ledger(this.org, () => clock.now);
    this.client = { current: this.#newClient() };
    this.#hasDraft = hasDraft;
    this.open();
  }

  /** The page is loaded. */
  open(): void {
    this.ledger.pausedUntil = 0;
    this.client.current = this.#newClient();
    this.flow = new Flow(this.#environment());
    this.#watch(this.flow);
    this.run(this.flow.start());
  }

  /** Presses the button of the form, as the step element does. */
  async submit(): Promise<void> {
    const { flow } = this;
    const { step } = flow;
    if (flow.busy || !(await flow.ready()) || !step) return;
    if (flow.step?.id !== step.id) return; // the form is gone
    const click = `click-${++this.#clicks}`;
    const data = new FormData();
    data.set('userProfile.email', click);
    data.set('credentials.passcode', click);
    data.set('authenticator', 'autpassword');
    await this.#allowing(flow.busy ? [] : [step.name, 'redeem'], () =>
      flow.submit(() => this.#hooked('fill', data)),
    );
  }

  /** Presses one of the step's other buttons. */
  act(action: Action): Promise<void> {
    if (action.rel === 'cancel') return this.ending(() => this.flow.act(action));
    return this.#allowing(this.flow.busy ? [] : [action.name, 'redeem'], () =>
      this.flow.act(action),
    );
  }

  /** Presses "Try again". */
  retry(): Promise<void> {
    const { flow, ledger } = this;
    if (flow.unanswered && flow.unanswered === flow.step?.name) return this.submit();
    if (!flow.unanswered && !ledger.isFinishing) return this.ending(() => flow.retry());
    return this.#allowing([flow.unanswered ?? '', 'redeem'], () => flow.retry());
  }

  /** Does what ends all that is under way. */
  ending(what: () => Promise<void>): Promise<void> {
    this.ledger.end();
    return what();
  }

  settle(index: number, fate: Fate): void {
    const open = this.ledger.calls.filter(({ isSettled }) => !isSettled);
    const call = open.at(-1 - (index % open.length));
    if (call) this.ledger.settle(call, fate);
  }

  /** Lets what waits and is not the org go on. */
  release(): void {
    for (const { resolve } of this.#waiting.splice(0)) resolve(undefined);
  }

  /** Runs something that nobody waits for: it must not reject. */
  run(work: Promise<unknown>): void {
    work.catch((thrown: unknown) => this.ledger.wrong.push(`rejected: ${String(thrown)}`));
  }

  /** Waits until nothing happens by itself, and checks what holds whenever that is so. */
  async check(): Promise<void> {
    await settled();
    const { flow, ledger } = this;
    if (!ledger.live.length && !this.#waiting.length && flow.busy) {
      ledger.wrong.push('busy, and nothing is under way');
    }
    if (this.#shown !== this.#told) {
      ledger.wrong.push(`${this.#shown} failures were shown, ${this.#told} told`);
    }
    const [first] = ledger.wrong;
    if (first) throw new Error(first);
  }

  /** Lets the time pass with nothing answered: what waits must not wait for ever. */
  async end(): Promise<void> {
    this.release();
    await this.clock.pass(10 * 60_000, 30_000);
    await this.check();
    this.flow.stop();
  }

  async #allowing(names: string[], what: () => Promise<void>): Promise<void> {
    const { ledger } = this;
    const permit = { names };
    ledger.permits.push(permit);
    await what();
    ledger.permits = ledger.permits.filter((other) => other !== permit);
  }

  #newClient(): ModelClient {
    return new ModelClient(this.org, this.#saved, (call) => {
      const { epoch } = this.ledger;
      const made = Object.assign(call, { at: this.clock.now, epoch, isSettled: false });
      this.ledger.made(made, this.flow.busy);
    });
  }

  async #hooked<T>(what: keyof World['outcomes'], result: T): Promise<T> {
    const outcome = this.outcomes[what];
    const refused = what === 'load' || what === 'connect' || what === 'listen';
    if (outcome === 'refused' && refused) throw new TypeError('importing a module failed');
    if (outcome === 'refused') throw new FailureError(failure('invalid-input'));
    if (outcome === 'done') return result;
    const waiting = held<unknown>();
    this.#waiting.push(waiting);
    await waiting.promise;
    return result;
  }

  /** Counts what is shown. */
  #watch(flow: Flow): void {
    let shown: Failure | undefined;
    let step: Step | undefined;
    Object.defineProperty(flow, 'failure', {
      get: () => shown,
      set: (next: Failure | undefined) => {
        shown = next;
        if (next) this.#shown++;
      },
    });
    Object.defineProperty(flow, 'step', {
      get: () => step,
      set: (next: Step | undefined) => {
        step = next;
        if (next) this.ledger.shown(next);
      },
    });
  }

  #environment(): FlowEnvironment {
    return {
      timeout: 30_000,
      listen: () => this.#hooked('listen', undefined),
      connect: () => this.#hooked('connect', this.client.current),
      load: () => this.#hooked('load', undefined),
      draft: () => (this.#hasDraft ? { ...read(enrollProfile()), actions: [] } : undefined),
      isAttended: () => this.ledger.isAttended,
      isLeft: () => Promise.resolve(this.isLeft),
      callbackTaken: () => undefined,
      changed: () => Promise.resolve(),
      stepShown: () => undefined,
      failed: (problem) => {
        if (problem === this.flow.failure) this.#told++;
        else this.#refusals++;
      },
      submitting: () => this.#hooked('ask', {}),
      leaveFor: () => undefined,
      reload: () => undefined,
      registered: () => this.ledger.registered(),
      canceled: () => undefined,
    };
  }
}

import type { FlowEnvironment } from '../../src/flow/environment.js';
import { Flow } from '../../src/flow/flow.js';
import { failure, FailureError, type Failure } from '../../src/idx/failure.js';
import { read } from '../../src/idx/read.js';
import type { Step } from '../../src/idx/step.js';
import type { JsonObject, WireResponse } from '../../src/idx/wire.js';
import { enrollProfile } from '../responses.js';
import type { Callback } from '../../src/flow/callback.js';
import { ModelClient, type Call, type Made, type Outcome, type Storage } from './client.js';
import { Org, type SignUp } from './org.js';
import { Rules } from './rules.js';
import type { Time } from './time.js';

/** What the page does for the flow, and may take its time for. */
export const WORKS = [
  'listen',
  'connect',
  'load',
  'changed',
  'submitting',
  'fill',
  'isLeft',
] as const;
export type Work = (typeof WORKS)[number];

/** Something that the page is slow with. */
interface Slow {
  work: Work;
  epoch: number;
  until: number;
  release(error?: Error): void;
}

/** Nobody waits for what the flow returns, as on a page; but it never rejects. */
export function run(rules: Rules, started: Promise<unknown>): void {
  started.catch((thrown: unknown) => rules.break(`rejected: ${String(thrown)}`));
}

/** The tabs' channel: what other tabs say is said by the test. */
export class Channel {
  static open: Channel[] = [];
  onmessage: ((event: { data: unknown }) => void) | undefined;
  constructor() {
    Channel.open.push(this);
  }
  postMessage(): void {
    // heard by other tabs only
  }
  close(): void {
    Channel.open.splice(Channel.open.indexOf(this), 1);
  }
}

const TIMEOUT = 30_000;
/** What a person may take for a captcha, and more. */
const FOREVER = 3_600_000;

/** A page with a sign-up in it, watched by the rules. */
export class World {
  readonly rules = new Rules();
  readonly org = new Org();
  readonly storage: Storage = {};
  readonly calls: Call[] = [];
  readonly slow: Slow[] = [];
  readonly slowNext = new Set<Work>();
  attended = true;
  isLeft = false;
  /** What the host page says to the next answer. */
  refusal: Error | 'refuse' | 'stop' | undefined;
  flow!: Flow;
  registered = 0;
  kept = 0;
  /** Promises that nobody had caught. */
  readonly rejections: string[] = [];
  readonly time: Time;
  #serial = 0;
  #connected: ModelClient | undefined;

  /** @param at where the sign-up stands that is saved; 0: none is */
  constructor(time: Time, at: number) {
    this.time = time;
    if (at) this.storage.signUp = Object.assign(this.org.begin(), { at });
    this.load();
    run(this.rules, this.starts());
  }

  /** The page is loaded, or loaded anew. */
  load(): void {
    this.rules.begin();
    this.rules.led.clear();
    this.rules.link = false;
    this.rules.pausedUntil = 0;
    this.attended = true;
    this.isLeft = false;
    const flow = (this.flow = new Flow(this.#environment()));
    this.#watch(flow, 'step', (step: Step | undefined) => this.rules.shown(step));
    this.#watch(flow, 'failure', (problem: Failure | undefined) => this.rules.failed(problem));
  }

  /** What the person, or the page, waits for. */
  get awaited(): Call[] {
    return this.calls.filter(
      (call) => call.name !== 'cancel' && this.rules.isAwaited(call, this.time.now),
    );
  }

  /** Where the sign-up stands is being asked, or its tokens are, and no answer was sent. */
  get isOpening(): boolean {
    const polls = this.awaited.some(({ name }) => name.endsWith('-poll'));
    return this.isWaiting && !polls && !this.flow.busy && !this.flow.unanswered;
  }

  get isRedeeming(): boolean {
    return this.awaited.some(({ name }) => name === 'redeem');
  }

  get isWaiting(): boolean {
    const isOurs = ({ epoch, until }: Slow) => epoch === this.rules.epoch && this.time.now < until;
    return this.awaited.length > 0 || this.slow.some(isOurs);
  }

  /** @param work done at once, unless the page is to be slow with it */
  does<T>(work: Work, result: () => T): Promise<T> {
    if (!this.slowNext.delete(work)) return new Promise((done) => done(result()));
    return new Promise((resolve, reject) => {
      const limit = work === 'fill' ? 180_000 : work === 'submitting' ? FOREVER : TIMEOUT;
      this.slow.push({
        work,
        epoch: this.rules.epoch,
        until: this.time.now + (work === 'changed' || work === 'isLeft' ? FOREVER : limit),
        release(error) {
          try {
            if (error) throw error;
            resolve(result());
          } catch (thrown) {
            reject(thrown as Error);
          }
        },
      });
    });
  }

  readonly #ask = (asked: Made): void => {
    const { epoch } = this.rules;
    const call: Call = { ...asked, epoch, until: this.time.now + TIMEOUT };
    this.rules.asked(call, this.awaited, this.time.now, this.attended, this.flow.busy);
    this.calls.push(call);
  };

  readonly #kept = (signUp: SignUp): void => {
    this.kept++;
    this.rules.led.add('success');
    if (signUp.registered++) this.rules.break('the tokens of a sign-up kept twice');
  };

  /** The person wants an answer sent. Nothing comes of it while another is on its way. */
  intend(name: string, again = false): void {
    const { rules, flow } = this;
    if (flow.busy) return;
    // Whether a message was sent that nobody heard of is not tried out by sending another.
    if (!(again && rules.lost?.endsWith('-resend'))) rules.intent = name;
    this.retries();
  }

  retries(): void {
    if (this.rules.redeemable) this.rules.redeems = 1;
  }

  cancels(): void {
    this.rules.begin();
    this.rules.link = false;
    this.rules.led.add('canceled');
  }

  starts(callback?: Callback): Promise<void> {
    if (this.rules.ended) this.rules.redeemable = false; // another sign-up
    this.rules.ended = false;
    return this.flow.start(callback);
  }

  reload(kind: Callback['kind'] | undefined): void {
    this.flow.stop();
    this.calls.length = 0;
    this.load();
    const state = this.storage.signUp?.state ?? 'unknown';
    if (kind === 'email') this.rules.led.add('enter-code');
    if (kind === 'email') {
      this.rules.link = true;
      run(this.rules, this.starts({ kind, otp: '123456', state }));
    } else if (kind === 'refused') {
      run(this.rules, this.starts({ kind, reason: 'No.', state }));
    } else run(this.rules, this.starts());
  }

  moves(): boolean {
    const { signUp } = this.storage;
    if (signUp) this.org.moveOn(signUp);
    return signUp !== undefined;
  }

  /** @param ends the other tab has got the tokens, too */
  takenOver(ends = false): boolean {
    const channel = Channel.open.at(-1);
    const state = this.#connected?.state;
    if (!channel || !state) return false;
    const data = ends ? `${state} done` : state;
    const signUp = this.org.signUps.find((one) => one.state === state);
    if (ends && signUp) signUp.isOver = true;
    const before = this.slow.length;
    channel.onmessage?.({ data });
    if (Channel.open.includes(channel)) return false; // it is at another sign-up
    this.rules.begin();
    this.rules.led.add('transferred');
    for (const slow of this.slow.slice(before)) slow.epoch = this.rules.epoch;
    return true;
  }

  /** Answers a request. What comes too late changes nothing. */
  async answers(call: Call, outcome: Outcome): Promise<void> {
    const { rules, time } = this;
    this.calls.splice(this.calls.indexOf(call), 1);
    if (call.name === 'cancel' || !rules.isAwaited(call, time.now)) {
      const before = this.#seen();
      rules.isLate = true;
      call.settle(outcome);
      rules.isLate = false;
      await time.advance(0);
      if (before !== this.#seen()) rules.break(`${call.name} answered too late: ${outcome}`);
      return;
    }
    if (this.org.signUps.some(({ isAccepted }) => isAccepted)) rules.led.add('sign-in');
    rules.answered(call.name, outcome, time.now);
    call.settle(outcome);
  }

  #seen(): string {
    const { busy, step, failure } = this.flow;
    return JSON.stringify([busy, step, failure, this.calls.length, this.registered, this.kept]);
  }

  releases(slow: Slow, fails: boolean): void {
    this.slow.splice(this.slow.indexOf(slow), 1);
    const canFail = ['listen', 'connect', 'load', 'fill', 'submitting'].includes(slow.work);
    slow.release(
      fails && canFail ? new TypeError('error loading dynamically imported module') : undefined,
    );
  }

  /** What holds after whatever has happened. */
  check(): void {
    const { rules, flow } = this;
    if (flow.busy && !this.isWaiting) rules.break('busy for nothing');
    if (!this.isWaiting && rules.untold.length) rules.break(`never told: ${rules.untold.join()}`);
    if (!this.slow.length && this.kept !== this.registered) rules.break('registered and not told');
    for (const { accounts } of this.org.signUps) if (accounts > 1) rules.break('two accounts');
    rules.broken.push(...this.rejections.splice(0));
    if (rules.broken.length) throw new Error(rules.broken.join('\n'));
  }

  #client(): ModelClient {
    const came = (raw: WireResponse, ok: boolean) => {
      const isRefusal = !ok && raw.remediation !== undefined;
      this.rules.came(++this.#serial, 'successWithInteractionCode' in raw, isRefusal);
      return this.#serial;
    };
    return (this.#connected = new ModelClient(this.org, this.storage, this.#ask, came, this.#kept));
  }

  #watch<K extends 'step' | 'failure'>(flow: Flow, key: K, heard: (value: Flow[K]) => void): void {
    let now = flow[key];
    Object.defineProperty(flow, key, {
      get: () => now,
      set: (value: Flow[K]) => {
        heard(value);
        now = value;
      },
    });
  }

  #environment(): FlowEnvironment {
    const isOurs = () => environment === this.#current;
    const environment: FlowEnvironment = {
      timeout: TIMEOUT,
      listen: () => this.does('listen', () => undefined),
      connect: () => this.does('connect', () => this.#client()),
      load: () => this.does('load', () => undefined),
      draft: () => ({ ...read(enrollProfile()), actions: [{ name: 'cancel', rel: 'cancel' }] }),
      isAttended: () => this.attended,
      isLeft: () => this.does('isLeft', () => this.isLeft),
      callbackTaken: () => undefined,
      changed: () => this.does('changed', () => undefined),
      stepShown: () => undefined,
      failed: (problem) => {
        if (isOurs()) this.rules.told(problem);
      },
      submitting: (step) => this.does('submitting', () => this.#submitting(step)),
      leaveFor: () => undefined,
      reload: () => undefined,
      registered: () => {
        this.registered++;
      },
      canceled: () => undefined,
    };
    this.#current = environment;
    return environment;
  }
  #current: FlowEnvironment | undefined;

  #submitting(step: Step): JsonObject | undefined {
    const { refusal } = this;
    this.refusal = undefined;
    if (refusal === 'refuse') {
      const messages = [{ text: 'No.', level: 'error' as const }];
      throw new FailureError(failure('invalid-input'), { ...step, identifier: 'host', messages });
    }
    if (refusal instanceof Error) throw refusal;
    return refusal === 'stop' ? undefined : {};
  }
}

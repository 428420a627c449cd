import { failureOfResponse } from '../../src/idx/failure.js';
import { read } from '../../src/idx/read.js';
import type { Step } from '../../src/idx/step.js';
import type { Call, Fate } from './calls.js';
import type { Answer, Org } from './org.js';

/** As long as the flow waits for an answer, in milliseconds. */
export const TIMEOUT = 30_000;

/** Fates that a person is told of. */
const FAILS: Fate[] = ['lost before', 'lost after', 'broken', 'broken after', 'no JSON'];

/** One of these unsafe requests has been asked for by the person. */
export interface Permit {
  names: string[];
}

/**
 * The model: what may be asked of the org now, and what may be shown. It knows nothing of how the
 * flow goes about it. What is not allowed is noted, for an error that is thrown in the flow would
 * only be one more failure to it.
 */
export class Ledger {
  readonly wrong: string[] = [];
  readonly calls: Call[] = [];
  /** Counts what ends all that is under way: nobody waits for requests of an earlier one. */
  epoch = 0;
  permits: Permit[] = [];
  isAttended = true;
  /** The org has asked not to be polled until then. */
  pausedUntil = 0;
  /** The account is there, and what the page gets of it is not. */
  isFinishing = false;
  readonly #org: Org;
  readonly #now: () => number;
  /** Responses that may be answered now. */
  #current = new Set<number>();
  /** Responses that nobody waited for. */
  readonly #stale = new Set<number>();
  /** Versions that somebody else has made. */
  readonly #foreign = new Set<number>();
  readonly #taken = new Map<string, number>();
  readonly #registered = new Map<number, number>();

  constructor(org: Org, now: () => number) {
    this.#org = org;
    this.#now = now;
  }

  isLive = (call: Call): boolean =>
    !call.isSettled && call.epoch === this.epoch && this.#now() - call.at < TIMEOUT;

  /** Requests that somebody waits for. */
  get live(): Call[] {
    return this.calls.filter((call) => call.name !== 'cancel' && this.isLive(call));
  }

  /** All that was under way is not any more. */
  end(): void {
    this.epoch++;
    this.permits = [];
    this.isFinishing = false;
    this.#current.clear();
  }

  made(call: Call, isBusy: boolean): void {
    const { name, on } = call;
    const others = this.live;
    this.calls.push(call);
    if (on && !offers(on, name)) this.wrong.push(`${name} is not offered by what it answers`);
    if (name === 'cancel') return;
    for (const other of others) this.wrong.push(`${name} is asked for while ${other.name} runs`);
    if (name.endsWith('-poll')) this.#polled(isBusy);
    if (call.isSafe) return;
    if (on && !this.#current.has(on.serial)) {
      this.wrong.push(`${name} answers a response that is not the current one`);
    }
    const permit = this.permits.find(({ names }) => names.includes(name));
    if (!permit) this.wrong.push(`${name} is sent though nobody has asked for it`);
    this.permits = this.permits.filter((other) => other !== permit);
    if (on && this.#isLeft(on)) this.wrong.push(`${name} answers what has been answered`);
  }

  /** Decides a request. @returns how many failures have to be told for it, where that is certain */
  settle(call: Call, fate: Fate): number | undefined {
    const isLive = this.isLive(call);
    const { version } = this.#org;
    const late = FAILS.includes(fate) ? 'lost before' : 'late';
    const answer = call.settle(isLive ? fate : late);
    call.isSettled = true;
    if (this.#org.version !== version) this.#effect(call);
    const isPoll = call.name.endsWith('-poll');
    if (answer && !isLive) this.#stale.add(answer.serial);
    const isPage = answer && !failureOfResponse(answer);
    if (isLive && isPage) {
      if (!isPoll) this.#current.clear();
      this.#current.add(answer.serial);
      if (answer.raw.successWithInteractionCode) {
        this.permits.push({ names: ['redeem'] });
        this.isFinishing = true;
      }
    }
    if (isPoll && isLive && fate.startsWith('limited')) {
      this.pausedUntil = this.#now() + (fate === 'limited' ? 60_000 : 7000);
    }
    if (!isLive || (isPoll && FAILS.includes(fate))) return 0;
    return FAILS.includes(fate) ? 1 : undefined;
  }

  /** A request is taken, and its answer is on its way. */
  take(call: Call): void {
    if (call.on) call.taken ??= this.#org.run(call.name);
    this.#effect(call);
  }

  /** Another tab goes on. */
  moveOn(): void {
    this.#org.moveOn();
    this.#foreign.add(this.#org.version);
  }

  shown({ identifier, name }: Step): void {
    if (this.#stale.has(Number(identifier))) this.wrong.push(`${name} is of a stale answer`);
  }

  registered(): void {
    const { transaction } = this.#org;
    const times = (this.#registered.get(transaction) ?? 0) + 1;
    this.#registered.set(transaction, times);
    if (times > 1) this.wrong.push('registered is told twice of one sign-up');
    this.isFinishing = false;
  }

  #polled(isBusy: boolean): void {
    if (isBusy) this.wrong.push('the org is polled while an answer is on its way');
    if (!this.isAttended) this.wrong.push('the org is polled though nobody attends');
    if (this.#now() < this.pausedUntil) this.wrong.push('the org is polled in its pause');
  }

  /** The sign-up has gone on from a response, and this browser's own requests have done it. */
  #isLeft({ version }: Answer): boolean {
    for (let later = version + 1; later <= this.#org.version; later++) {
      if (!this.#foreign.has(later)) return true;
    }
    return false;
  }

  /** What one press of a button has filled in takes effect once. */
  #effect({ body }: Call): void {
    const click = /click-\d+/.exec(JSON.stringify(body ?? {}))?.[0];
    if (!click) return;
    const times = (this.#taken.get(click) ?? 0) + 1;
    this.#taken.set(click, times);
    if (times > 1) this.wrong.push(`${click} takes effect twice`);
  }
}

/** True when a response has a remediation or an action of this name. */
function offers({ raw }: Answer, name: string): boolean {
  const names = raw.remediation?.value?.map((remediation) => remediation.name) ?? [];
  const { poll, actions } = read(raw);
  return [...names, ...actions.map((action) => action.name), poll?.name, 'cancel'].includes(name);
}

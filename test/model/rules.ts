import { refusalOf, type Failure } from '../../src/idx/failure.js';
import type { Step } from '../../src/idx/step.js';
import type { Outcome } from './client.js';
import { isSafe } from './org.js';

/** A request on its way. */
export interface Asked {
  name: string;
  /** Which of the person's beginnings it belongs to. */
  epoch: number;
  /** Given up from then on, in milliseconds. */
  until: number;
  /** The response that it is run on lets it be asked. */
  isOffered: boolean;
  /** It is of the sign-up that is saved, and not of one before it. */
  isCurrent: boolean;
}

/** The endings that one of these has to have led to. */
export type Led = 'canceled' | 'transferred' | 'success' | 'sign-in' | 'enter-code';

/**
 * The model of the flow: what it may do. It knows what the person did and what came back, and
 * nothing of how the flow works.
 */
export class Rules {
  /** What was broken. */
  readonly broken: string[] = [];
  /** Ends what came before: restart, cancel, another tab, the element gone. */
  epoch = 0;
  /** The answer that the person has asked for and that has not been sent. */
  intent: string | undefined;
  /** An answer was lost, and where things stand has not been looked at. */
  lost: string | undefined;
  /** A poll has found that the sign-up had timed out: another is begun, of which nobody knows yet. */
  anew = false;
  redeems = 0;
  /** The link of an e-mail has brought an answer of which the org has not said what became of it. */
  link = false;
  /** The org has said that the account is there. */
  redeemable = false;
  pausedUntil = 0;
  /** The sign-up has an ending: no form comes back by itself. */
  ended = false;
  /** What is being answered is awaited by nobody. */
  isLate = false;
  readonly led = new Set<Led>();
  /** Shown, and not told yet. */
  untold: string[] = [];
  /** The epoch in which each page came, by its serial. */
  readonly #came = new Map<string, number>();
  #newest = 0;
  readonly #said = new Set<string>();

  break(what: string): void {
    this.broken.push(what);
  }

  /** What came before is nobody's any more. */
  begin(): void {
    this.epoch++;
    this.intent = undefined;
    this.lost = undefined;
    this.anew = false;
    this.untold = [];
    this.redeems = 0;
    this.redeemable = false;
    this.ended = false;
    // The link of an e-mail waits until it is taken.
    for (const led of this.led) if (led !== 'enter-code') this.led.delete(led);
  }

  isAwaited({ epoch, until }: Asked, now: number): boolean {
    return epoch === this.epoch && now < until;
  }

  /** A page has come. */
  came(serial: number, isSuccess: boolean, isRefusal: boolean): void {
    if (this.isLate) return;
    // The form that the person stays at says it anew.
    if (isRefusal) this.#said.clear();
    this.#came.set(String(serial), this.epoch);
    if (isSuccess) this.redeemable = true;
    if (isSuccess) this.redeems = 1;
  }

  /** @param others what else is awaited */
  asked(asked: Asked, others: Asked[], now: number, attended: boolean, busy: boolean): void {
    const { name } = asked;
    if (name === 'cancel') return; // whatever there is to cancel, and nobody waits for it
    if (!asked.isOffered) this.break(`${name} on a page that does not offer it`);
    if (!asked.isCurrent) this.break(`${name} of a sign-up that is over`);
    if (others.length) this.break(`${name} beside ${others.map((other) => other.name).join()}`);
    if (name.endsWith('-poll')) {
      if (!attended) this.break('polled although nobody attends');
      if (now < this.pausedUntil) this.break('polled although the org asked to be left alone');
      if (busy) this.break('polled while an answer waits');
    }
    if (name === 'redeem' && this.redeems-- <= 0) this.break('redeemed by itself');
    if (isSafe(name) || name === 'redeem') return;
    const isLink = this.link && name === 'enroll-authenticator';
    if (this.intent !== name && !isLink) this.break(`${name} by itself`);
    if (this.lost) this.break(`${name} although nobody knows whether ${this.lost} arrived`);
    this.intent = undefined;
  }

  /** @param outcome how an awaited request ended */
  answered(name: string, outcome: Outcome, now: number): void {
    const uncertain = ['lost before', 'lost after', 'server error', 'html'].includes(outcome);
    // What only looks where things stand need not be shown, nor polled after.
    const matters = name.endsWith('-poll') || (!isSafe(name) && name !== 'redeem');
    if (matters && outcome.startsWith('rate-limited')) {
      this.pausedUntil = now + (outcome === 'rate-limited' ? 60_000 : 7000);
    }
    if (name.endsWith('-poll')) this.anew = outcome === 'expired';
    if (name === 'open') this.anew = false;
    const looked = name === 'open' && !uncertain && !outcome.startsWith('rate-limited');
    if (looked) this.lost = undefined;
    const settled = ['ok', 'refused', 'terminal', 'transferred'].includes(outcome);
    if (settled && name === 'enroll-authenticator') this.link = false;
    if (uncertain && !isSafe(name) && name !== 'redeem') this.lost = name;
  }

  shown(step: Step | undefined): void {
    if (!step) return;
    const { name, identifier } = step;
    if (identifier === 'host') this.untold.push('invalid-input');
    else if (identifier) this.#shownPage(step, identifier);
    else if (['canceled', 'transferred', 'sign-in', 'enter-code'].includes(name)) {
      if (!this.led.has(name as Led)) this.break(`${name} for no reason`);
      this.ended = true;
    } else if (this.ended) this.break(`${name} after the end`);
  }

  #shownPage(step: Step, serial: string): void {
    const { name } = step;
    if (this.#came.get(serial) !== this.epoch) this.break(`${name} of an answer nobody waits for`);
    if (Number(serial) < this.#newest) this.break(`${name} of an older answer`);
    this.#newest = Number(serial);
    if (this.ended) this.break(`${name} after the end`);
    if (name === 'success' && !this.led.has('success')) this.break('success without tokens');
    if (name === 'success') this.ended = true;
    const refusal = refusalOf(step);
    if (!refusal?.message || this.#said.has(serial)) return;
    this.#said.add(serial);
    this.untold.push(refusal.code);
  }

  failed(problem: Failure | undefined): void {
    if (problem) this.untold.push(problem.code);
  }

  told({ code }: Failure): void {
    const index = this.untold.indexOf(code);
    if (index < 0) this.break(`${code} told and not shown`);
    else this.untold.splice(index, 1);
  }
}

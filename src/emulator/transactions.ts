import { Bounded, KEPT } from './bounded.js';
import type { App } from './policy.js';
import { secret } from './random.js';
import { beginning, type InteractRequest, type Transaction } from './transaction.js';

/** ms; Okta gives entry and profile pages two hours. */
const ENTRY_LIFETIME = 2 * 60 * 60 * 1000;
/** ms an interaction code can be spent. */
const CODE_LIFETIME = 60 * 1000;
/** ms a finished transaction still answers the polls of other tabs. */
const EPILOGUE = 5 * 60 * 1000;
const SWEEP_EVERY = 60 * 1000;

/** Has somebody else accepted the invitation that this transaction began with? */
const overtaken = ({ user, returning, activated }: Transaction): boolean =>
  user?.status === 'ACTIVE' && !returning && !activated;

/**
 * Open transactions by their handles, as many as are kept: the oldest makes room for a new one.
 * Expired ones are forgotten lazily.
 */
export class Transactions {
  readonly #now: () => number;
  readonly #most: number;
  readonly #byState = new Map<string, Transaction>();
  /** Those that only answer polls any more. */
  readonly #closed: Bounded<string, Transaction>;
  readonly #turns = new WeakMap<Transaction, Promise<unknown>>();
  readonly #byInteraction = new Map<string, Transaction>();
  readonly #byCode = new Map<string, Transaction>();
  #swept = 0;

  constructor(now: () => number, most = KEPT) {
    this.#now = now;
    this.#most = most;
    this.#closed = new Bounded(most);
  }

  /**
   * Does something with the transaction of a state handle once everything before has been done:
   * many answers at once are no more tries than one after the other.
   */
  async inTurn<Result>(
    stateHandle: string,
    work: (transaction: Transaction | undefined) => Result | Promise<Result>,
  ): Promise<Result> {
    const transaction = this.byStateHandle(stateHandle);
    if (!transaction) return work(undefined);
    const before = this.#turns.get(transaction);
    // It may have come to an end meanwhile.
    const result = before
      ? before.then(() => work(this.byStateHandle(stateHandle)))
      : Promise.resolve(work(transaction));
    const turn = result.then(
      () => undefined,
      () => undefined,
    );
    this.#turns.set(transaction, turn);
    try {
      return await result;
    } finally {
      if (this.#turns.get(transaction) === turn) this.#turns.delete(transaction);
    }
  }

  open(app: App, origin: string, request: InteractRequest): Transaction {
    this.#sweep();
    for (const oldest of this.#byState.values()) {
      if (this.#byState.size < this.#most) break;
      this.end(oldest);
    }
    const transaction: Transaction = {
      interactionHandle: secret(43),
      stateHandle: '',
      app,
      origin,
      request,
      clientOrigin: new URL(request.redirectUri).origin,
      expiresAt: 0,
      told: 0,
      ...beginning(),
    };
    this.#byInteraction.set(transaction.interactionHandle, transaction);
    this.restart(transaction);
    return transaction;
  }

  /** Back to the entry page under a new state handle; the old one is dead. */
  restart(transaction: Transaction): void {
    this.#byState.delete(transaction.stateHandle);
    this.#byCode.delete(transaction.interactionCode ?? '');
    transaction.stateHandle = `02${secret(40)}`;
    Object.assign(transaction, beginning());
    transaction.expiresAt = this.#now() + ENTRY_LIFETIME;
    this.#byState.set(transaction.stateHandle, transaction);
  }

  byStateHandle(handle: string): Transaction | undefined {
    return this.#alive(this.#byState.get(handle) ?? this.#closed.get(handle));
  }

  byInteractionHandle(handle: string): Transaction | undefined {
    return this.#alive(this.#byInteraction.get(handle));
  }

  /** Every live transaction, oldest first. */
  all(): Transaction[] {
    return [...this.#byState.values()].filter((transaction) => this.#alive(transaction));
  }

  /** Somebody answered: once there is a user the clock starts again. */
  touch(transaction: Transaction): void {
    if (!transaction.user) return;
    const seconds = transaction.app.policy.transactionLifetimeSeconds ?? 3600;
    transaction.expiresAt = this.#now() + seconds * 1000;
  }

  /** Success: what is left is to spend the code, soon. */
  succeed(transaction: Transaction): void {
    transaction.step = 'success';
    transaction.interactionCode = secret(43);
    transaction.expiresAt = this.#now() + CODE_LIFETIME;
    this.#byCode.set(transaction.interactionCode, transaction);
  }

  /** The transaction of a code, once: it still answers late polls afterwards, nothing else. */
  spend(code: string): Transaction | undefined {
    const transaction = this.#alive(this.#byCode.get(code));
    this.#byCode.delete(code);
    if (!transaction) return undefined;
    this.end(transaction);
    transaction.step = 'closed';
    transaction.expiresAt = this.#now() + EPILOGUE;
    this.#closed.set(transaction.stateHandle, transaction);
    return transaction;
  }

  end(transaction: Transaction): void {
    this.#byCode.delete(transaction.interactionCode ?? '');
    this.#byState.delete(transaction.stateHandle);
    this.#closed.delete(transaction.stateHandle);
    this.#byInteraction.delete(transaction.interactionHandle);
  }

  #alive(transaction: Transaction | undefined): Transaction | undefined {
    if (!transaction) return undefined;
    if (transaction.expiresAt > this.#now() && !overtaken(transaction)) return transaction;
    this.end(transaction);
    return undefined;
  }

  #sweep(): void {
    const now = this.#now();
    if (now - this.#swept < SWEEP_EVERY) return;
    this.#swept = now;
    for (const transaction of this.#byState.values()) this.#alive(transaction);
    for (const transaction of this.#closed.values()) this.#alive(transaction);
  }
}

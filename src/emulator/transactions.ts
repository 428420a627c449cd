import { Bounded, KEPT } from './bounded.js';
import type { PromptName } from './names.js';
import type { App, AuthenticatorKey } from './policy.js';
import { secret } from './random.js';
import type { User } from './users.js';
import type { Message } from './wire.js';

/** What `/v1/interact` was asked. */
export interface InteractRequest {
  issuer: string;
  /** Base of the OAuth endpoints; differs from the issuer for the org authorization server. */
  endpoints: string;
  redirectUri: string;
  scopes: string[];
  codeChallenge: string;
  state?: string;
  nonce?: string;
}

/** An authenticator being enrolled or verified, and how far that is. */
export interface Challenge {
  key: AuthenticatorKey;
  /** `auto-enroll`: proven as what one has, and enrolled with that; see {@link Policy.autoEnroll}. */
  purpose: 'enroll' | 'verify' | 'auto-enroll';
  /** `data` asks where to send to, `answer` for the proof, `wait` polls until a device has it. */
  stage: 'data' | 'answer' | 'wait';
  /** Phone: chosen method. */
  method?: string;
  /** Okta Verify: how the device gets its link. */
  channel?: string;
  /** Where the code or link went. */
  to?: string;
  code?: { value: string; expiresAt: number };
  sentAt?: number;
  /** Authenticator app: what it will share with the server. */
  secret?: string;
  /** Okta Verify: what the device calls back with. WebAuthn: the challenge. */
  token?: string;
  /** Okta Verify: the device has called back. */
  confirmed?: boolean;
}

/** Where a transaction is. */
export type Step =
  | 'identify'
  | 'enroll-profile'
  | 'select'
  | 'challenge'
  /** The list of the account's own authenticators, none in hand. */
  | 'select-verify'
  /** Something that is asked for beside authenticators; see `prompts/`. */
  | 'prompt'
  /** An invitation that has expired; another may be asked for. */
  | 'activation-expired'
  /** Messages and nothing else to do. */
  | 'terminal'
  | 'success'
  | 'closed';

/** A transaction that has come to an end that is no success. */
export interface Ending {
  status: 200 | 400 | 403;
  messages: Message[];
}

/** Okta: one run through the Identity Engine, from interact to the interaction code. */
export interface Transaction {
  readonly interactionHandle: string;
  stateHandle: string;
  readonly app: App;
  readonly origin: string;
  readonly request: InteractRequest;
  /** Origin of the page that asks; passkeys are bound to it. */
  clientOrigin: string;
  /** ms since epoch. */
  expiresAt: number;
  step: Step;
  user?: User;
  challenge?: Challenge;
  /** Wrong answers since the last right one. */
  failures: number;
  /** The person wants no optional authenticator. */
  skipped: boolean;
  /** Somebody who has an account signs in. */
  returning: boolean;
  /** The account became active in this transaction. */
  activated: boolean;
  /** Messages sent. */
  told: number;
  /** The prompt on the page, at step `prompt`. */
  prompt?: PromptName;
  /** Prompts answered or skipped. */
  prompted: Set<PromptName>;
  ending?: Ending;
  /** The activation token that has expired. */
  activation?: string;
  /** What the account had when the transaction began has been verified. */
  verified: boolean;
  /** Okta: stay signed in, once asked. */
  keepSignedIn?: boolean;
  /** Pages of the waiting room shown so far. */
  waits: number;
  /** Said on the next page, once: what went wrong elsewhere. */
  notice?: Message[];
  /** Authentication methods used (RFC 8176). */
  amr: string[];
  interactionCode?: string;
}

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
      step: 'identify',
      failures: 0,
      skipped: false,
      returning: false,
      activated: false,
      told: 0,
      verified: false,
      waits: 0,
      prompted: new Set(),
      amr: [],
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
    transaction.step = 'identify';
    transaction.user = undefined;
    transaction.challenge = undefined;
    transaction.failures = 0;
    transaction.skipped = false;
    transaction.returning = false;
    transaction.activated = false;
    transaction.activation = undefined;
    transaction.verified = false;
    transaction.keepSignedIn = undefined;
    transaction.waits = 0;
    transaction.prompt = undefined;
    transaction.prompted.clear();
    transaction.ending = undefined;
    transaction.notice = undefined;
    transaction.amr = [];
    transaction.interactionCode = undefined;
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

import type { Choice, Refusal } from '../authenticators/authenticator.js';
import type { Engine } from '../engine.js';
import type { PromptName } from '../names.js';
import type { Policy } from '../policy.js';
import type { Ending, Transaction } from '../transaction.js';
import type { User } from '../users.js';
import type { Page } from '../wire.js';

/** What a prompt works with. */
export interface Asking {
  engine: Engine;
  transaction: Transaction;
  user: User;
  policy: Policy;
}

/** What becomes of an answer. Nothing: go on. `again`: the same page. An ending: nobody goes on. */
export type Outcome = Refusal | { ending: Ending } | 'again' | undefined;

/** One prompt: everything the engine knows about it is behind this. */
export interface Prompt {
  readonly name: PromptName;
  /** The endpoint under `/idp/idx` that takes its answer. */
  readonly path: string;
  /** Does the policy want this of this user now? */
  wanted(asking: Asking): boolean;
  /** Before its page is drawn for the first time. */
  begin?(asking: Asking): void;
  page(asking: Asking): Partial<Page>;
  answer(asking: Asking, body: Choice): Outcome | Promise<Outcome>;
  /** May it be skipped? Default never. */
  skippable?(asking: Asking): boolean;
  /** When it was skipped. */
  skipped?(asking: Asking): void;
}

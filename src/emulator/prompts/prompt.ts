import type { Choice, Refusal } from '../authenticators/authenticator';
import type { Engine } from '../engine';
import type { Policy } from '../policy';
import type { Ending, Transaction } from '../transactions';
import type { User } from '../users';
import type { Page } from '../wire';

/** Everything that can be asked for beside authenticators, by the name of its remediation. */
export type PromptName = 'profile-update' | 'enroll-authenticator-promotion';

/** What a prompt works with. */
export interface Asking {
  engine: Engine;
  transaction: Transaction;
  user: User;
  policy: Policy;
}

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
  /** Nothing returned: go on. An ending: nobody goes on. */
  answer(
    asking: Asking,
    body: Choice,
  ): Refusal | { ending: Ending } | undefined | Promise<Refusal | { ending: Ending } | undefined>;
  /** May it be skipped? Default never. */
  skippable?(asking: Asking): boolean;
}

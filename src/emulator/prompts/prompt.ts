import type { Choice, Refusal } from '../authenticators/authenticator.js';
import type { Engine } from '../engine.js';
import type { RemediationName } from '../names.js';
import type { Policy } from '../policy.js';
import type { Ending, Transaction } from '../transactions.js';
import type { User } from '../users.js';
import type { Page } from '../wire.js';

/** Everything that can be asked for beside authenticators, by the name of its remediation. */
export type PromptName = Extract<
  RemediationName,
  | 'email-challenge-consent'
  | 'profile-update'
  | 'reenroll-authenticator'
  | 'reenroll-authenticator-warning'
  | 'reenroll-custom-password-expiry'
  | 'reenroll-custom-password-expiry-warning'
  | 'enroll-authenticator-promotion'
  | 'redirect-idverify'
  | 'consent'
  | 'granular-consent'
  | 'device-assurance-grace-period'
  | 'keep-me-signed-in'
  | 'poll'
>;

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
}

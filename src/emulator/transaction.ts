import type { PromptName } from './names.js';
import type { App, AuthenticatorKey } from './policy.js';
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
  /** Messages sent, whatever begins anew. */
  told: number;
  step: Step;
  user: User | undefined;
  challenge: Challenge | undefined;
  /** Wrong answers since the last right one. */
  failures: number;
  /** The person wants no optional authenticator. */
  skipped: boolean;
  /** Somebody who has an account signs in. */
  returning: boolean;
  /** The account became active in this transaction. */
  activated: boolean;
  /** The prompt on the page, at step `prompt`. */
  prompt: PromptName | undefined;
  /** Prompts answered or skipped. */
  prompted: Set<PromptName>;
  ending: Ending | undefined;
  /** The activation token that has expired. */
  activation: string | undefined;
  /** What the account had when the transaction began has been verified. */
  verified: boolean;
  /** Pages of the waiting room shown so far. */
  waits: number;
  /** Said on the next page, once: what went wrong elsewhere. */
  notice: Message[] | undefined;
  /** Authentication methods used (RFC 8176). */
  amr: string[];
  interactionCode: string | undefined;
}

/** Where every transaction begins, and begins anew. */
export const beginning = () => ({
  step: 'identify' as Step,
  user: undefined,
  challenge: undefined,
  failures: 0,
  skipped: false,
  returning: false,
  activated: false,
  prompt: undefined,
  prompted: new Set<PromptName>(),
  ending: undefined,
  activation: undefined,
  verified: false,
  waits: 0,
  notice: undefined,
  amr: [] as string[],
  interactionCode: undefined,
});

import type { Authenticator, Ceremony } from './authenticators/authenticator';
import { authenticators } from './authenticators/index';
import type { Captchas } from './captcha';
import type { Mailbox } from './outbox';
import type { App, AuthenticatorKey, Policy } from './policy';
import type { Tokens } from './tokens';
import type { Transaction, Transactions } from './transactions';
import { enrollmentOf, type User, type Users } from './users';

/** What the parts of one emulator share. */
export interface Engine {
  readonly apps: App[];
  readonly users: Users;
  readonly mailbox: Mailbox;
  readonly transactions: Transactions;
  readonly tokens: Tokens;
  readonly captchas: Captchas;
  /** ms since epoch. */
  now(): number;
}

/** Authenticators a user may choose now, in order, and whether one of them must be. */
export interface Offer {
  keys: AuthenticatorKey[];
  required: boolean;
}

/** What the policy still asks of this user: the first open group, else what is optional. */
export function offerTo(user: User, policy: Policy): Offer {
  // Whoever comes from an identity provider has their password there.
  const has = (key: AuthenticatorKey): boolean =>
    enrollmentOf(user, key) !== undefined || (key === 'okta_password' && user.idp !== undefined);
  const open = policy.required.find((group) => !group.some(has));
  if (open) return { keys: open, required: true };
  return { keys: policy.optional.filter((key) => !has(key)), required: false };
}

/** A ceremony with the authenticator that holds it. */
export interface CurrentCeremony extends Ceremony {
  authenticator: Authenticator;
}

/** The challenge of a transaction with everything its authenticator needs. */
export function ceremonyOf(engine: Engine, transaction: Transaction): CurrentCeremony | undefined {
  const { user, challenge, app } = transaction;
  if (!user || !challenge) return undefined;
  return {
    transaction,
    challenge,
    user,
    policy: app.policy,
    mailbox: engine.mailbox,
    now: engine.now(),
    authenticator: authenticators[challenge.key],
  };
}

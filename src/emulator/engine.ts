import type { Authenticator, Ceremony } from './authenticators/authenticator.js';
import { authenticators } from './authenticators/index.js';
import type { Captchas } from './captcha.js';
import type { Invitations } from './invitations.js';
import type { Mailbox } from './outbox.js';
import type { App, AuthenticatorKey, Policy } from './policy.js';
import type { RandomBytes } from './random.js';
import type { Tokens } from './tokens.js';
import type { Transaction } from './transaction.js';
import type { Transactions } from './transactions.js';
import { enrollmentOf, type User, type Users } from './users.js';
import type { GracePeriod } from './wire.js';

/** What the parts of one emulator share. */
export interface Engine {
  readonly apps: App[];
  readonly users: Users;
  readonly mailbox: Mailbox;
  readonly transactions: Transactions;
  readonly tokens: Tokens;
  readonly captchas: Captchas;
  readonly invitations: Invitations;
  /** ms since epoch. */
  now(): number;
  /** What codes are made of. */
  readonly random: RandomBytes;
  /** Is this the origin of a page that may ask? */
  trusts(origin: string): boolean;
}

/** Authenticators a user may choose now, in order, and whether one of them must be. */
export interface Offer {
  keys: AuthenticatorKey[];
  required: boolean;
}

/** Until when an optional authenticator may be put off; `over` when that time has come. */
export function graceOf(
  user: User,
  policy: Policy,
  key: AuthenticatorKey,
  now: number,
): GracePeriod | 'over' | undefined {
  const grace = policy.gracePeriods?.[key];
  if (!grace) return undefined;
  if ('until' in grace) {
    const expiry = new Date(grace.until).toISOString();
    return Date.parse(expiry) > now ? { type: 'BY_DATE_TIME', expiry } : 'over';
  }
  const remainingSkips = grace.skips - (user.skips?.[key] ?? 0);
  return remainingSkips > 0 ? { type: 'BY_SKIP_COUNT', remainingSkips } : 'over';
}

/** The groups of the policy, and how many of each are left to enroll. */
export const groupsOf = (user: User, { groups = [] }: Policy) =>
  groups.map(({ keys, count }, index) => ({
    id: `arggroup00000000000${String(index)}`,
    keys,
    count,
    remaining: Math.max(0, count - keys.filter((key) => enrollmentOf(user, key)).length),
  }));

/**
 * What the policy still asks of this user: the first open group, what may not be put off any
 * longer, else what is optional. Whoever signs in is asked only for what has a grace period.
 */
export function offerTo({ user, app, returning, skipped }: Transaction, now: number): Offer {
  if (!user) return { keys: [], required: false };
  const { policy } = app;
  // Whoever comes from an identity provider has their password there.
  const has = (key: AuthenticatorKey): boolean =>
    enrollmentOf(user, key) !== undefined || (key === 'okta_password' && user.idp !== undefined);
  const open = policy.required.find((group) => !group.some(has));
  if (open) return { keys: open, required: true };
  const short = groupsOf(user, policy).filter(({ remaining }) => remaining > 0);
  const wanted = new Set(short.flatMap(({ keys }) => keys).filter((key) => !has(key)));
  if (wanted.size) return { keys: [...wanted], required: true };
  const left = policy.optional.filter((key) => !has(key));
  // The last time it is put off still counts for this run.
  const due = skipped ? undefined : left.find((key) => graceOf(user, policy, key, now) === 'over');
  if (due) return { keys: [due], required: true };
  const keys = returning ? left.filter((key) => policy.gracePeriods?.[key]) : left;
  return { keys, required: false };
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
    random: engine.random,
    authenticator: authenticators[challenge.key],
  };
}

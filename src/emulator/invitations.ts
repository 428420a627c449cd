import { isObject } from './body.js';
import { Bounded } from './bounded.js';
import { messages } from './messages.js';
import type { Mailbox } from './outbox.js';
import { secret } from './random.js';
import type { App } from './policy.js';
import type { Ending } from './transaction.js';
import type { Profile, User, Users } from './users.js';

/** How somebody is invited. */
export interface InviteOptions {
  /** Address of the page with the form; the mail carries a link to it. Default: no link. */
  url?: string;
  /** Seconds the token is good for; default a week, as with Okta. */
  lifetimeSeconds?: number;
}

interface Invitation extends InviteOptions {
  clientId: string;
  user: User;
  expiresAt: number;
}

const WEEK = 7 * 24 * 60 * 60;

/** What a token is worth. */
export type Redeemed = { user: User } | { expired: User } | { ending: Ending };

/** Accounts that an administrator made and their owners have to finish. Okta: activation tokens. */
export class Invitations {
  readonly #apps: App[];
  readonly #now: () => number;
  readonly #users: Users;
  readonly #mailbox: Mailbox;
  readonly #byToken = new Bounded<string, Invitation>();

  constructor(apps: App[], now: () => number, users: Users, mailbox: Mailbox) {
    this.#apps = apps;
    this.#now = now;
    this.#users = users;
    this.#mailbox = mailbox;
  }

  /**
   * Makes the account and its token, and sends the mail.
   *
   * @throws TypeError where there is no such app, or the profile is none
   */
  invite(clientId: unknown, profile: unknown, options: InviteOptions = {}): string {
    const app = this.#apps.find((candidate) => candidate.clientId === clientId);
    if (!app || !isProfile(profile)) {
      throw new TypeError('A known clientId and a profile with login or email are needed.');
    }
    const login = String(profile.login ?? profile.email ?? '');
    return this.send(app.clientId, this.#users.stage(login, { ...profile }), options);
  }

  /** Sends the mail for an account that exists. */
  send(clientId: string, user: User, options: InviteOptions = {}): string {
    user.invited = true;
    return this.#issue({ ...options, clientId, user, expiresAt: 0 });
  }

  /** A new token in the place of one that has expired. */
  renew(token: string): void {
    const invitation = this.#byToken.get(token);
    if (!invitation) return;
    this.#byToken.delete(token);
    this.#issue(invitation);
  }

  redeem(token: string, clientId: string): Redeemed {
    const invitation = this.#byToken.get(token);
    if (invitation?.clientId !== clientId || this.#users.find(invitation.user.login)) {
      return { ending: { status: 403, messages: [messages.activationMissing()] } };
    }
    if (invitation.expiresAt <= this.#now()) return { expired: invitation.user };
    return { user: invitation.user };
  }

  #issue(invitation: Invitation): string {
    const token = secret(32);
    const { user, url, lifetimeSeconds = WEEK } = invitation;
    this.#byToken.set(token, { ...invitation, expiresAt: this.#now() + lifetimeSeconds * 1000 });
    const link = url === undefined ? undefined : linkTo(url, token);
    this.#mailbox.send({
      kind: 'email',
      to: String(user.profile.email ?? user.login),
      subject: 'Activate your account',
      text: link ? `Activate your account: ${link}` : `Your activation token is ${token}.`,
      code: token,
      ...(link ? { link } : {}),
    });
    return token;
  }
}

/** Texts, numbers, booleans and lists of texts, and a name to sign in with that fits a mail. */
function isProfile(value: unknown): value is Profile {
  if (!isObject(value)) return false;
  const login = value.login ?? value.email;
  if (typeof login !== 'string' || !login || login.length > 254) return false;
  return Object.values(value).every((one) =>
    Array.isArray(one)
      ? one.every((item) => typeof item === 'string')
      : /^(string|number|boolean)$/.test(typeof one),
  );
}

function linkTo(url: string, token: string): string {
  const link = new URL(url);
  link.searchParams.set('activation_token', token);
  return link.href;
}

import { Bounded } from './bounded.js';
import type { Digest } from './digest.js';
import type { AuthenticatorKey } from './policy.js';
import { id } from './random.js';
import type { Scalar } from './wire.js';

/** Okta: an authenticator a user has enrolled. */
export interface Enrollment {
  key: AuthenticatorKey;
  id: string;
  methods: string[];
  /** The phone number or address it reaches. */
  to?: string;
  /** Salted digest of the password or of the answer to a question; see `digest.ts`. */
  digest?: Digest;
  /** The question that was chosen. */
  question?: { key: string; text: string };
  /** TOTP: what the app and the server share, and the last step a code was accepted for. */
  totp?: { secret: string; lastStep: number };
  /** WebAuthn: the credential. */
  passkey?: Passkey;
}

/** WebAuthn: what is kept of a credential to verify it later. */
export interface Passkey {
  /** Base64url. */
  id: string;
  publicKey: Uint8Array<ArrayBuffer>;
  counter: number;
  transports: string[];
}

/** What an attribute of the profile may hold. */
export type ProfileValue = Scalar | string[];

/** A profile by attribute. */
export type Profile = Record<string, ProfileValue>;

/** Okta: a user. STAGED until everything required is enrolled. */
export interface User {
  id: string;
  login: string;
  status: 'STAGED' | 'ACTIVE';
  profile: Profile;
  enrollments: Enrollment[];
  /** Okta: the identity provider the account came from, which proves its password. */
  idp?: string;
  /** Its address is another account's, and nobody is told but the owner; no code is right. */
  duplicate?: boolean;
  /** An administrator made the account; see {@link Invitations}. */
  invited?: boolean;
  /** Apps whose scopes they have agreed to, by client id. */
  consents?: string[];
  /** Times each authenticator with a grace period was put off. */
  skips?: Partial<Record<AuthenticatorKey, number>>;
  /** How often a promoted passkey was skipped, and when last (milliseconds since 1970). */
  promotion?: { skips: number; skippedAt: number };
}

/** An attribute as text; nothing when the profile does not have it. */
export const textOf = ({ profile }: User, name: string): string =>
  profile[name] === undefined ? '' : String(profile[name]);

/** Read access to the accounts, for tests and demos. */
export interface UserStore {
  /** The ACTIVE account that signs in with `login`, in any letter case. */
  find(login: string): User | undefined;
  readonly size: number;
}

/**
 * The accounts. A registration in progress is a STAGED user that only its transaction knows: when
 * it is abandoned, it vanishes with the transaction, and the e-mail address was never taken.
 */
export class Users implements UserStore {
  readonly #active: Bounded<string, User>;

  constructor(most = 100_000) {
    this.#active = new Bounded(most);
  }

  get size(): number {
    return this.#active.size;
  }

  readonly has = (login: string): boolean => this.find(login) !== undefined;

  find(login: string): User | undefined {
    return this.#active.get(login.toLowerCase());
  }

  stage(login: string, profile: Profile): User {
    return { id: id('00u'), login, status: 'STAGED', profile, enrollments: [] };
  }

  /** Makes the account real; false when another registration took the login meanwhile. */
  activate(user: User): boolean {
    const login = user.login.toLowerCase();
    const owner = this.#active.get(login);
    if (owner && owner !== user) return false;
    user.status = 'ACTIVE';
    this.#active.set(login, user);
    return true;
  }
}

/** The enrollment of `user` for an authenticator, when there is one. */
export function enrollmentOf(user: User, key: AuthenticatorKey): Enrollment | undefined {
  return user.enrollments.find((enrollment) => enrollment.key === key);
}

import type { AuthenticatorKey } from './policy';
import { id } from './random';

/** Okta: an authenticator a user has enrolled. */
export interface Enrollment {
  key: AuthenticatorKey;
  id: string;
  methods: string[];
  /** The phone number or address it reaches. */
  to?: string;
  /** Salted digest of the password; see `authenticators/password.ts`. */
  digest?: { salt: string; hash: string };
}

/** Okta: a user. STAGED until everything required is enrolled. */
export interface User {
  id: string;
  login: string;
  status: 'STAGED' | 'ACTIVE';
  profile: Record<string, string>;
  enrollments: Enrollment[];
}

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
  readonly #active = new Map<string, User>();

  get size(): number {
    return this.#active.size;
  }

  find(login: string): User | undefined {
    return this.#active.get(login.toLowerCase());
  }

  stage(login: string, profile: Record<string, string>): User {
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

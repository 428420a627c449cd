import { exportJWK, generateKeyPair, jwtVerify, SignJWT } from 'jose';
import { Bounded } from './bounded.js';
import { claims } from './claims.js';
import type { TokenFlaw } from './faults/fault.js';
import { base64url, id, secret, sha256 } from './random.js';
import { flawed } from './token-flaws.js';
import type { User } from './users.js';

/** Seconds ID and access tokens are valid. Okta: one hour by default. */
export const TOKEN_LIFETIME = 3600;

/** What tokens are issued for. */
export interface Grant {
  issuer: string;
  clientId: string;
  scopes: string[];
  user: User;
  nonce?: string;
  /** ms since epoch. */
  authTime: number;
  amr: string[];
}

/** RFC 6749 section 5.1. */
export interface TokenResponse {
  token_type: 'Bearer';
  expires_in: number;
  access_token: string;
  scope: string;
  id_token: string;
  refresh_token?: string;
}

/** RFC 7519 section 4. Of our own, as published types name nothing that is built into the emulator. */
interface Claims {
  sub?: string;
  jti?: string;
  [name: string]: unknown;
}

/** RFC 7517 section 5. */
interface KeySet {
  keys: object[];
}

interface KeyPair {
  privateKey: CryptoKey;
  publicKey: CryptoKey;
  jwk: object;
}

/**
 * Making a pair takes longer than the rest of a sign-up: all emulators of a process have the same,
 * made when the first token is signed, and each has a `kid` of its own for it.
 */
let ownPair: Promise<KeyPair> | undefined;
/** That of somebody else, to sign what nobody may accept. */
let foreignPair: Promise<KeyPair> | undefined;

const own = () => (ownPair ??= generate());

/** Signs, verifies and remembers tokens. */
export class Tokens {
  readonly #now: () => number;
  readonly #refresh = new Bounded<string, Grant>();
  readonly #revoked = new Bounded<string, true>();
  readonly #kid = id('key');

  constructor(now: () => number) {
    this.#now = now;
  }

  /** RFC 7517: the public key. */
  async jwks(): Promise<KeySet> {
    const { jwk } = await own();
    return { keys: [{ ...jwk, kid: this.#kid, alg: 'RS256', use: 'sig' }] };
  }

  /** @param flaw what is to be wrong with the ID token; default nothing */
  async issue(grant: Grant, flaw?: TokenFlaw): Promise<TokenResponse> {
    const { issuer, clientId, scopes, user, nonce, amr } = grant;
    const login = user.login;
    const authTime = Math.floor(grant.authTime / 1000);
    const access_token = await this.#sign({
      ver: 1,
      jti: `AT.${secret(43)}`,
      iss: issuer,
      aud: 'api://default',
      cid: clientId,
      uid: user.id,
      scp: scopes,
      auth_time: authTime,
      sub: login,
    });
    const half = sha256(access_token).slice(0, 16);
    const id_token = await this.#sign(
      {
        ...claims(user, scopes),
        ver: 1,
        iss: issuer,
        aud: clientId,
        jti: `ID.${secret(43)}`,
        amr: amr.length > 1 ? [...amr, 'mfa'] : amr,
        ...(nonce !== undefined ? { nonce } : {}),
        auth_time: authTime,
        at_hash: base64url(half),
      },
      flaw,
    );
    return {
      token_type: 'Bearer',
      expires_in: TOKEN_LIFETIME,
      access_token,
      scope: scopes.join(' '),
      id_token,
      ...(scopes.includes('offline_access') ? { refresh_token: this.#remember(grant) } : {}),
    };
  }

  /** The grant of a refresh token, which is spent: every use gives a new one. */
  spendRefreshToken(token: string, clientId: string, issuer?: string): Grant | undefined {
    const grant = this.#refresh.get(token);
    if (grant?.clientId !== clientId) return undefined;
    if (issuer !== undefined && grant.issuer !== issuer) return undefined;
    this.#refresh.delete(token);
    return grant;
  }

  /** The claims of an access token that is genuine, current and not revoked. */
  async verify(token: string): Promise<Claims | undefined> {
    const { publicKey } = await own();
    try {
      const { payload, protectedHeader } = await jwtVerify(token, publicKey, {
        audience: 'api://default',
        currentDate: new Date(this.#now()),
      });
      if (protectedHeader.kid !== this.#kid) return undefined;
      return this.#revoked.has(payload.jti ?? '') ? undefined : payload;
    } catch {
      return undefined;
    }
  }

  /** RFC 7009: also quiet about tokens nobody knows. */
  async revoke(token: string, clientId: string): Promise<void> {
    if (this.spendRefreshToken(token, clientId)) return;
    const payload = await this.verify(token);
    if (payload?.jti && payload.cid === clientId) this.#revoked.set(payload.jti, true);
  }

  #remember(grant: Grant): string {
    const token = secret(43);
    this.#refresh.set(token, grant);
    return token;
  }

  async #sign(payload: Claims, flaw?: TokenFlaw): Promise<string> {
    const now = Math.floor(this.#now() / 1000);
    const sound = { ...payload, iat: now, exp: now + TOKEN_LIFETIME };
    const kid = flaw === 'unknown-key' ? id('key') : this.#kid;
    const isForeign = flaw === 'unknown-key' || flaw === 'signature';
    const { privateKey } = await (isForeign ? (foreignPair ??= generate()) : own());
    return new SignJWT(flaw ? flawed(sound, flaw, now) : sound)
      .setProtectedHeader({ alg: 'RS256', kid })
      .sign(privateKey);
  }
}

async function generate(): Promise<KeyPair> {
  const { privateKey, publicKey } = await generateKeyPair('RS256', { modulusLength: 2048 });
  return { privateKey, publicKey, jwk: await exportJWK(publicKey) };
}

/**
 * What the widget has to do with an `OktaAuth`, as types of its own: a site that never imports
 * okta-auth-js need not have it installed for them. `test/types` proves that they fit it.
 */

type Claim = string | number | boolean | Record<string, string | number | boolean>;

/** What an ID token or an access token says: those of OpenID Connect Core, and the org's own. */
export type Claims = Record<string, Claim | Claim[]> & {
  /** Of the account: what stays when the email changes. */
  sub: string;
  iss?: string;
  aud?: string;
  /** Seconds since 1970, as all times are. */
  exp?: number;
  iat?: number;
  auth_time?: number;
  nonce?: string;
  jti?: string;
  ver?: number;
  acr?: string;
  at_hash?: string;
  name?: string;
  given_name?: string;
  family_name?: string;
  preferred_username?: string;
  email?: string;
  email_verified?: boolean;
  locale?: string;
  zoneinfo?: string;
  updated_at?: number;
};

interface AnyToken {
  /** Seconds since 1970. */
  expiresAt: number;
  authorizeUrl: string;
  scopes: string[];
}

export interface AccessToken extends AnyToken {
  /** As it is sent: `Authorization: Bearer …`. A secret. */
  accessToken: string;
  /** Absent when the token is not a JWT. */
  claims?: Claims;
  tokenType: string;
  userinfoUrl: string;
}

export interface IdToken extends AnyToken {
  /** The JWT: its signature, issuer, audience, times and nonce have been checked. */
  idToken: string;
  claims: Claims;
  issuer: string;
  clientId: string;
}

export interface RefreshToken extends AnyToken {
  /** A secret. */
  refreshToken: string;
  tokenUrl: string;
  issuer: string;
}

/** The tokens of a sign-up, in the shape in which okta-auth-js keeps them. */
export interface Tokens {
  accessToken?: AccessToken;
  /** With the scope `openid`. */
  idToken?: IdToken;
  /** With the scope `offline_access`. */
  refreshToken?: RefreshToken;
}

/** What is known of a sign-up while it goes on. */
export interface TransactionMeta {
  clientId?: string;
  issuer?: string;
  redirectUri?: string;
  scopes?: string[];
  state?: string;
  nonce?: string;
  codeChallenge?: string;
  codeVerifier?: string;
  flow?: string;
  interactionHandle?: string;
  activationToken?: string;
}

/** A response of the org, with functions for what can be answered. */
export interface OktaIdxResponse {
  readonly rawIdxState: object;
  readonly requestDidSucceed?: boolean;
  readonly actions: Readonly<Record<string, unknown>>;
  proceed(remediation: string, values: unknown): Promise<OktaIdxResponse>;
}

/**
 * An `OktaAuth` of okta-auth-js (7.12 or later), as far as the widget uses it: the site's own one, or
 * the one made here.
 */
export interface AuthClient {
  readonly options: {
    readonly clientId?: string;
    readonly issuer?: string;
    /** Seconds. The client sets it. */
    maxClockSkew?: number;
  };
  readonly transactionManager: {
    load(options: { state?: string }): object | null;
    clear(): void;
    clearIdxResponse(): void;
  };
  readonly idx: {
    interact(options: {
      withCredentials: boolean;
      flow: 'register';
      activationToken?: string;
      codeChallenge?: string;
    }): Promise<{ meta: TransactionMeta }>;
    introspect(options: {
      interactionHandle: string;
      withCredentials: boolean;
    }): Promise<OktaIdxResponse>;
    getSavedTransactionMeta(options: {
      flow: 'register';
      state?: string;
    }): TransactionMeta | undefined;
    saveTransactionMeta(meta: TransactionMeta): void;
    makeIdxResponse(
      raw: object,
      kept: { withCredentials: boolean },
      requestDidSucceed: boolean,
    ): OktaIdxResponse | Promise<OktaIdxResponse>;
  };
  readonly token: {
    exchangeCodeForTokens(
      exchange: Pick<TransactionMeta, 'clientId' | 'codeVerifier' | 'redirectUri' | 'scopes'> & {
        interactionCode?: string;
      },
    ): Promise<{ tokens: Tokens }>;
  };
  readonly tokenManager: { setTokens(tokens: Tokens): void };
  /** What the last refused request was told by `Retry-After`, in milliseconds: of the one made here. */
  readonly retryAfter?: number;
}

import { failure, FailureError } from '../idx/failure.js';
import { lookUp } from '../idx/look-up.js';
import type { IdxResponse } from '../idx/response.js';
import type { AuthClient, OktaIdxResponse, Tokens, TransactionMeta } from './auth-client.js';
import { clockSkew } from './clock.js';
import { createOktaAuth } from './okta-auth.js';
import type { JsonObject, WireResponse } from '../idx/wire.js';
import { checkOrigin } from './own-origins.js';

/**
 * The only file that knows how okta-auth-js is used; `okta-auth.ts` makes one. It uses the calls
 * below `idx.proceed()`: `interact`, `introspect`, and the functions that each response carries.
 * Every answer is then run on the response that it answers, which leaves out a whole family of
 * surprises of `proceed()`: it forgets refused responses, throws when a response has nothing left
 * to do, renames inputs, and drops values that no remediator of its own expects.
 */

/** What is left of a sign-up in the end: by default the tokens. */
export type Outcome = 'tokens' | 'code' | 'none';

/** What the host page gets in the end, by the outcome. */
export interface Registered {
  tokens?: Tokens;
  /** Redeemed by the site's server, with the verifier. */
  interactionCode?: string;
  /** The OAuth state of the transaction. */
  state?: string;
  /** What the ID token will repeat. */
  nonce?: string;
  /** Absent when the challenge came from the server, which has the verifier. */
  codeVerifier?: string;
}

export interface ClientConfig {
  issuer: string;
  clientId: string;
  redirectUri: string;
  scopes: string[];
  /** The token of an invited person: the sign-up then begins past the profile. */
  activationToken?: string;
  /** Default `tokens`. */
  outcome?: Outcome;
  /** The PKCE challenge (S256) of a server that keeps the verifier to itself. */
  codeChallenge?: string;
  authClient?: AuthClient;
  /** The language that the org is asked to answer in, as a BCP 47 tag. Not of the host page's client. */
  language?: () => string;
}

export interface Client {
  /**
   * Resumes the saved sign-up, or begins one.
   *
   * @param state the OAuth state that a link brought back; default: this tab's own transaction
   */
  open(state?: string): Promise<IdxResponse>;
  /** True when a sign-up can be resumed: a hint, not a promise, for it may have expired. */
  knows(state?: string): boolean;
  /** The OAuth state of the open transaction: its name, not a secret. */
  readonly state: string | undefined;
  /**
   * Makes of an interaction code what the host page gets: by default the tokens, exchanged and checked.
   *
   * @param state the OAuth state that came back with the code; default: the open transaction's
   */
  redeem(interactionCode: string | undefined, state?: string): Promise<Registered>;
  /** Stores the tokens where `authClient.tokenManager` has them; without any, nothing is kept. */
  keep(result: Registered): void;
  /**
   * Notes that the account of the transaction is there, also for when the page is loaded anew.
   *
   * @param state as for `redeem`
   */
  accept(state?: string): void;
  /** True when the account of the opened transaction is there. */
  readonly isAccepted: boolean;
  /** Forgets the saved transaction, and one that is being begun. */
  forget(): void;
  /** Nobody waits any more for a sign-up that is being begun: the next one is begun anew. */
  drop(): void;
}

const FLOW = 'register';

type Meta = TransactionMeta & { accepted?: boolean };

/** What is saved of a sign-up, by whichever client of the page: of all in this tab it is the newest. */
let newest: Meta | undefined;

/**
 * No cookies: a session that the browser already has at the org must not answer in place of the
 * person who signs up, and third-party cookies are blocked more often than not.
 */
const withCredentials = false;

/** okta-auth-js copies what it sends by assignment, by which a field named `__proto__` is lost. */
const sendable = (body: JsonObject): JsonObject => {
  if (!Object.hasOwn(body, '__proto__')) return body;
  function toJSON(this: JsonObject) {
    return { ...body, ...this, toJSON: body['toJSON'] };
  }
  return { ...body, toJSON } as unknown as JsonObject;
};

export function createClient(config: ClientConfig): Client {
  const auth: AuthClient = config.authClient ?? createOktaAuth(config);

  let meta: Meta | undefined;
  /** A sign-up is begun once, until it is forgotten. */
  let beginning: ReturnType<typeof auth.idx.interact> | undefined;

  const toResponse = (response: OktaIdxResponse): IdxResponse => {
    const raw = response.rawIdxState as WireResponse;
    // A site's own OktaAuth has the settings of the site.
    const skew = config.authClient ? undefined : clockSkew(raw.expiresAt);
    if (skew) auth.options.maxClockSkew = skew;
    return {
      raw,
      ok: response.requestDidSucceed !== false,
      ...(response.requestDidSucceed === false && { retryAfter: auth.retryAfter }),
      async run(name, body = {}) {
        await checkOrigin(auth.options.issuer ?? '', raw, name);
        const action = lookUp(response.actions, name) as
          ((params: JsonObject) => Promise<OktaIdxResponse>) | undefined;
        const sent = sendable(body);
        return toResponse(await (action ? action(sent) : response.proceed(name, sent)));
      },
    };
  };

  const saved = (state?: string): Meta | undefined => {
    // Looked at first: okta-auth-js warns on the console about another app's or flow's transaction.
    const stored = auth.transactionManager.load(state ? { state } : {}) as Meta | null;
    const { clientId, issuer } = auth.options;
    if (stored?.flow !== FLOW || stored.clientId !== clientId || stored.issuer !== issuer) {
      return undefined;
    }
    // A challenge of another transaction has another verifier: its code would be good for nothing.
    if (config.codeChallenge && stored.codeChallenge !== config.codeChallenge) return undefined;
    return auth.idx.getSavedTransactionMeta({ flow: FLOW, ...(state && { state }) });
  };

  /** The open transaction, or the saved one: never another than that of the state. */
  const transactionOf = (state?: string): Meta | undefined => {
    meta ??= saved(state);
    return state && meta?.state !== state ? undefined : meta;
  };

  const introspect = async (interactionHandle: string): Promise<IdxResponse> => {
    // A response that another part of the site saved would be served in place of the current one.
    auth.transactionManager.clearIdxResponse();
    try {
      return toResponse(await auth.idx.introspect({ interactionHandle, withCredentials }));
    } catch (error) {
      // On a refusal whose content type is ion+json okta-auth-js throws and hides the response.
      const text = (error as { xhr?: { responseText?: string } }).xhr?.responseText;
      if (!text?.startsWith('{')) throw error;
      const raw = JSON.parse(text) as WireResponse;
      if (!raw.version) throw error;
      return toResponse(await auth.idx.makeIdxResponse(raw as never, { withCredentials }, false));
    }
  };

  const drop = (): void => {
    beginning = undefined;
  };

  const forget = (): void => {
    drop();
    newest = meta = undefined;
    auth.transactionManager.clear();
  };

  /** What okta-auth-js saves or clears when nobody waits for it any more is put as it was. */
  const restore = (): void => {
    auth.transactionManager.clear();
    if (newest) auth.idx.saveTransactionMeta(newest);
  };

  const begin = () => {
    auth.transactionManager.clear();
    const { activationToken, codeChallenge } = config;
    const options = { withCredentials, flow: FLOW, activationToken, codeChallenge };
    return auth.idx.interact(options as never);
  };

  return {
    get state() {
      return meta?.state;
    },

    knows: (state) => saved(state) !== undefined,

    async open(state) {
      const { activationToken } = config;
      meta = saved(state);
      // An invitation is a sign-up of its own, unless it is the one that is under way.
      if (activationToken && meta?.activationToken !== activationToken) meta = undefined;
      newest = meta;
      if (!meta?.interactionHandle) {
        const begun = (beginning ??= begin());
        const answer = await begun;
        if (begun !== beginning) {
          restore();
          throw new FailureError(failure('timeout'));
        }
        newest = meta = answer.meta;
      } else if (state) {
        // The link opened in a tab of its own, which goes on with the sign-up from here.
        auth.idx.saveTransactionMeta(meta);
      }
      return introspect(meta.interactionHandle ?? '');
    },

    accept(state) {
      const transaction = transactionOf(state);
      if (!transaction || transaction.accepted) return;
      newest = meta = { ...transaction, accepted: true };
      auth.idx.saveTransactionMeta(meta);
    },

    get isAccepted() {
      return meta?.accepted === true;
    },

    async redeem(interactionCode, state) {
      const transaction = transactionOf(state);
      if (!transaction) throw new FailureError(failure('session-expired'));
      if (config.outcome === 'none') return {};
      if (config.outcome === 'code' && interactionCode) {
        const { state: own, nonce, codeVerifier } = transaction;
        return { interactionCode, state: own, nonce, ...(codeVerifier && { codeVerifier }) };
      }
      const { clientId, codeVerifier, redirectUri, scopes, nonce } = transaction;
      try {
        // Where to, and how strictly it is checked, is said by the options, not by what was stored.
        const { tokens } = await auth.token.exchangeCodeForTokens({
          interactionCode,
          clientId,
          codeVerifier,
          redirectUri,
          scopes,
        });
        // okta-auth-js checks signature, issuer, audience and times, but on this path no nonce.
        if (tokens.idToken && tokens.idToken.claims.nonce !== nonce) {
          const fix = 'The ID token was issued for another transaction: its nonce differs.';
          throw new FailureError(failure('token-rejected', { fix }));
        }
        return { tokens };
      } catch (error) {
        if ((error as Error).name === 'AuthSdkError') {
          // The code is spent, and its tokens are not for this client, not for now, or not genuine.
          throw new FailureError(failure('token-rejected', { fix: (error as Error).message }));
        }
        throw error;
      } finally {
        restore(); // until somebody has taken the end of it, it is saved that the account is there
      }
    },

    keep({ tokens }) {
      if (tokens) auth.tokenManager.setTokens(tokens);
      forget();
    },

    forget,
    drop,
  };
}

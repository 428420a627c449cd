import {
  AuthSdkError,
  createOAuthOptionsConstructor,
  createOAuthStorageManager,
  createTransactionManager,
  decodeToken,
  getOAuthUrls,
  getSavedTransactionMeta,
  handleOAuthResponse,
  httpRequest,
  interact,
  introspect,
  OktaUserAgent,
  prepareTokenParams,
  saveTransactionMeta,
  type OktaAuthIdxInterface,
} from '@okta/okta-auth-js/idx';
import type { AuthClient, Tokens } from './auth-client.js';
import { storageSettings } from './storage.js';

export interface OktaAuthConfig {
  issuer: string;
  clientId: string;
  redirectUri: string;
  scopes: string[];
  /** The language that the org is asked to answer in, as a BCP 47 tag; it may become another. */
  language?: () => string;
}

/**
 * `Retry-After` in milliseconds: seconds, or a date.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#field.retry-after
 */
function readRetryAfter(value: string | undefined): number | undefined {
  if (!value) return undefined;
  const wait = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now();
  return Number.isFinite(wait) ? Math.max(0, wait) : undefined;
}

/**
 * An `OktaAuth` with as much in it as a sign-up needs. The class of that name brings sessions,
 * renewal of tokens, pop-ups, elections between tabs and a second engine for the flow along, more
 * than twice what is here, and no bundler can leave out what hangs on a class. Options, requests,
 * PKCE, transactions, responses, storage and all checks of tokens are okta-auth-js'; so a page's own
 * `OktaAuth` of the same client finds transactions and tokens as its own.
 *
 * It is put together of nothing but exports of the package. In `dist` this file is built as one with
 * what it imports: webpack and esbuild take all of such a package or nothing, and its parts have to
 * be of the version that they were tried with.
 */
export function createOktaAuth({ language, ...config }: OktaAuthConfig): AuthClient {
  const Options = createOAuthOptionsConstructor();
  const StorageManager = createOAuthStorageManager();
  const TransactionManager = createTransactionManager();

  let retryAfter: number | undefined;
  const options = new Options({
    ...config,
    // Read for each request.
    headers: {
      get 'Accept-Language'() {
        return language?.();
      },
    },
    storageManager: storageSettings(),
    transformErrorXHR(xhr: { headers?: Record<string, string> }) {
      retryAfter = readRetryAfter(xhr.headers?.['retry-after']);
      return xhr;
    },
  });
  const storageManager = new StorageManager(
    options.storageManager,
    options.cookies,
    options.storageUtil,
  );
  const transactionManager = Object.assign(
    new TransactionManager({
      storageManager,
      // What tabs share has no fallback: to save it where storage is blocked would end the sign-up.
      enableSharedStorage: options.storageUtil.testStorageType('localStorage'),
    }),
    // Responses are saved by `idx.proceed()` and its kin only, which are not here.
    { loadIdxResponse: () => null, clearIdxResponse: () => undefined },
  );

  /** What a code was exchanged for, until it is checked: the keys may have to be fetched again. */
  let exchanged: { code: string; answer: object } | undefined;

  const auth: AuthClient = {
    options,
    get retryAfter() {
      return retryAfter;
    },
    transactionManager,
    idx: {
      interact: (params) => interact(sdk, params),
      introspect: (params) => introspect(sdk, params),
      getSavedTransactionMeta: (params) => getSavedTransactionMeta(sdk, params),
      saveTransactionMeta: (meta) => saveTransactionMeta(sdk, meta as never),
      // The reader of responses is not exported, but `introspect` reads a saved one with it, and asks
      // nobody.
      makeIdxResponse: (rawIdxResponse, params, requestDidSucceed) => {
        const loadIdxResponse = () => ({ rawIdxResponse, requestDidSucceed });
        return introspect({ ...sdk, transactionManager: { loadIdxResponse } } as never, params);
      },
    },
    token: {
      // Written out, for okta-auth-js' own drags DPoP along.
      async exchangeCodeForTokens(params) {
        const { clientId, redirectUri, codeVerifier, interactionCode, scopes = [] } = params;
        const urls = getOAuthUrls(sdk);
        if (!interactionCode) throw new AuthSdkError('There is no interaction code to exchange.');
        if (exchanged?.code !== interactionCode) {
          const answer = (await httpRequest(sdk, {
            method: 'POST',
            url: urls.tokenUrl,
            headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
            args: {
              client_id: clientId,
              redirect_uri: redirectUri,
              grant_type: 'interaction_code',
              code_verifier: codeVerifier,
              interaction_code: interactionCode,
            },
          })) as object;
          exchanged = { code: interactionCode, answer };
        }
        const { answer } = exchanged;
        const responseType = scopes.includes('openid') ? ['token', 'id_token'] : ['token'];
        const result = await handleOAuthResponse(
          sdk,
          { ...params, responseType } as never,
          answer,
          urls,
        );
        exchanged = undefined;
        transactionManager.clear();
        return result;
      },
    },
    tokenManager: {
      // The events of a `TokenManager` are heard on the same object only, and nobody has this one.
      setTokens(tokens) {
        const storage = storageManager.getTokenStorage({ useSeparateCookies: true });
        const stored = storage.getStorage() as Record<string, Tokens>;
        const kept = (['idToken', 'accessToken', 'refreshToken'] as const)
          .filter((type) => tokens[type])
          // The host page may have given the token before this one a key of its own.
          .map((type) => [
            Object.keys(stored).find((key) => stored[key]?.[type]) ?? type,
            tokens[type],
          ]);
        storage.setStorage(Object.fromEntries(kept));
      },
    },
  };

  // Typed as a whole `OktaAuth` by the functions above, which use no more of it than this.
  const sdk = {
    ...auth,
    storageManager,
    // A secure context has both, and there is no other: `configOf` sees to it.
    features: { isPKCESupported: () => true, isTokenVerifySupported: () => true },
    _oktaUserAgent: new OktaUserAgent(),
    token: {
      decode: decodeToken,
      prepareTokenParams: (params: object) => prepareTokenParams(sdk, params),
    },
  } as unknown as OktaAuthIdxInterface;

  return auth;
}

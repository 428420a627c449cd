import { configOf, defaultRedirectUri, type Configured } from '../element/config.js';
import { failureOf, type Failure, type FailureCode } from '../idx/failure.js';
import { memberOf } from '../host/member-of.js';
import { appOf } from '../okta/app-of.js';
import type { AuthClient } from '../okta/auth-client.js';
import { originOf } from '../okta/origin-of.js';
import { ask, type Answer, type NoAnswer } from './ask.js';

/** Of an `OktaAuth` of the page's own. */
type ClientOptions = AuthClient['options'] & {
  readonly redirectUri?: string;
  readonly scopes?: readonly string[];
};

/** Of no verifier: no code is redeemed. */
const CHALLENGE = 'okta-register-doctor'.padEnd(43, '-');

const NAME = 'okta-register-doctor';

/** Of a sign-up that the org does not begin. */
export interface Refusal {
  readonly code: FailureCode | 'invalid-scope';
  /** What the org said. */
  readonly fix?: string;
}

function once<Result>(get: () => Promise<Result>): () => Promise<Result> {
  let got: Promise<Result> | undefined;
  return () => (got ??= get());
}

/**
 * What is checked: the element, its page and its org. Each request is sent once, whatever number of
 * checks wants its answer, and none of them with cookies.
 */
export class Setup {
  readonly element: Element;
  readonly issuer: string;
  readonly clientId: string;
  readonly redirectUri: string;
  readonly scopes: string;
  /** Why the widget does not begin with these attributes. */
  readonly failure: Failure | undefined;

  constructor(element: Element) {
    this.element = element;
    // An element that the page does not let be defined has its attributes alone.
    const given = element as Partial<Configured>;
    const text = (name: string) => element.getAttribute(name) ?? undefined;
    const source: Configured = {
      issuer: given.issuer ?? text('issuer'),
      clientId: given.clientId ?? text('client-id'),
      redirectUri: given.redirectUri ?? text('redirect-uri'),
      scopes: given.scopes ?? text('scopes'),
      authClient: given.authClient,
      getAttribute: (name) => element.getAttribute(name),
    };
    const client = given.authClient?.options as ClientOptions | undefined;
    const { issuer = '', clientId = '' } = appOf(source);
    this.issuer = issuer.replace(/\/+$/, '');
    this.clientId = clientId;
    this.redirectUri = client?.redirectUri ?? source.redirectUri ?? defaultRedirectUri();
    this.scopes = client?.scopes?.join(' ') ?? source.scopes ?? 'openid profile email';
    try {
      configOf(source);
    } catch (error) {
      this.failure = failureOf(error, 'open');
    }
  }

  /** The origin of the org; nothing where the issuer is no address. */
  get org(): string | undefined {
    return /^https?:/.test(this.issuer) ? originOf(this.issuer) : undefined;
  }

  readonly discovery = once(() => ask(this.#discovery, { cache: 'no-store' }));

  /**
   * Begins a sign-up as the widget does, and leaves it there: nothing is stored, no account is made.
   * As okta-auth-js does, it sends a header that a browser asks leave for: where it gets none,
   * nothing is begun.
   */
  readonly interact = once(() => {
    const body = new URLSearchParams({
      client_id: this.clientId,
      scope: this.scopes,
      redirect_uri: this.redirectUri,
      code_challenge: CHALLENGE,
      code_challenge_method: 'S256',
      state: NAME,
      nonce: NAME,
    });
    const server = /\/oauth2(\/|$)/.test(this.issuer) ? this.issuer : `${this.issuer}/oauth2`;
    const headers = { Accept: 'application/json', 'X-Okta-User-Agent-Extended': NAME };
    return ask(`${server}/v1/interact`, { method: 'POST', headers, body }, this.#discovery);
  });

  /** What the sign-up begins with; nothing where there is none. */
  readonly introspect = once(async () => {
    const begun = await this.interact();
    const interactionHandle = (begun as Partial<Answer>).json?.['interaction_handle'];
    if (!this.org || typeof interactionHandle !== 'string') return undefined;
    const type = 'application/ion+json; okta-version=1.0.0';
    const headers = { Accept: type, 'Content-Type': type };
    const body = JSON.stringify({ interactionHandle });
    const address = `${this.org}/idp/idx/introspect`;
    return ask(address, { method: 'POST', headers, body }, this.#discovery);
  });

  /** Why the org begins no sign-up; nothing where it does, or has not said. */
  async refusal(): Promise<Refusal | undefined> {
    const { ok = true, json } = (await this.interact()) as Partial<Answer>;
    if (ok || !json) return undefined;
    const { code, fix } = failureOf(json, 'open');
    return { code: json['error'] === 'invalid_scope' ? 'invalid-scope' : code, fix };
  }

  /** What a visitor gets at the redirect URI; nothing where that is on another origin. */
  readonly ownPage = once(async (): Promise<Answer | NoAnswer | undefined> => {
    if (originOf(this.redirectUri) !== location.origin) return undefined;
    const address = new URL(this.redirectUri, memberOf(document, 'baseURI'));
    address.searchParams.set('state', NAME); // as the org adds it
    return ask(address.href, { cache: 'no-store' });
  });

  get #discovery(): string {
    return `${this.issuer}/.well-known/openid-configuration`;
  }
}

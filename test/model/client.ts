import type { IdxResponse } from '../../src/idx/response.js';
import type { WireResponse } from '../../src/idx/wire.js';
import type { Client, Registered } from '../../src/okta/client.js';
import { apiError, sessionExpired, terminal, tooManyRequests, transferred } from '../responses.js';
import { networkError, TOKENS } from '../unit/scripted-flow.js';
import { failure, FailureError } from '../../src/idx/failure.js';
import type { Org, SignUp } from './org.js';
import type { Asked } from './rules.js';

/** How a request ends. */
export const OUTCOMES = [
  'ok',
  'refused',
  'lost before',
  'lost after',
  'rate-limited',
  'rate-limited for 7 s',
  'server error',
  'html',
  'expired',
  'terminal',
  'transferred',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** A request that the test answers. */
export interface Call extends Asked {
  signUp: SignUp | undefined;
  settle(outcome: Outcome): void;
}

/** What the client knows of a request. */
export type Made = Omit<Call, 'epoch' | 'until'>;

/** What a response lets be asked, as okta-auth-js reads it. */
function offersOf(raw: WireResponse): string[] {
  const actions = Object.entries(raw as Record<string, Part | undefined>).flatMap(([key, part]) => [
    ...(part?.rel && part.name ? [part.name] : []),
    ...Object.entries(part?.value ?? {})
      .filter(([, action]) => action?.href)
      .map(([inner]) => `${key}-${inner}`),
  ]);
  return [...(raw.remediation?.value ?? []).map(({ name }) => name), ...actions];
}

/** A part of a response: an action, or an object that may have some. */
interface Part {
  name?: string;
  rel?: unknown;
  value?: Record<string, { href?: unknown } | undefined>;
}

/** What tabs and page loads have in common. */
export interface Storage {
  signUp?: SignUp;
}

/** A client at the small org, as `createClient` is one at a real one. */
export class ModelClient implements Client {
  #open: SignUp | undefined;
  /** Begun once, until it is forgotten. */
  #beginning: Storage | undefined;
  readonly #org: Org;
  readonly #storage: Storage;
  readonly #ask: (call: Made) => void;
  readonly #came: (raw: WireResponse, ok: boolean) => number;
  readonly #kept: (signUp: SignUp) => void;

  constructor(
    org: Org,
    storage: Storage,
    ask: (call: Made) => void,
    came: (raw: WireResponse, ok: boolean) => number,
    kept: (signUp: SignUp) => void,
  ) {
    this.#org = org;
    this.#storage = storage;
    this.#ask = ask;
    this.#came = came;
    this.#kept = kept;
  }

  get state(): string | undefined {
    return this.#open?.state;
  }

  get isAccepted(): boolean {
    return this.#open?.isAccepted === true;
  }

  knows(state?: string): boolean {
    const { signUp } = this.#storage;
    return signUp !== undefined && (!state || state === signUp.state);
  }

  open(): Promise<IdxResponse> {
    const saved = (this.#open = this.#storage.signUp);
    if (saved) return this.#call('open', saved, () => this.#response(saved));
    const begun = (this.#beginning ??= {});
    return this.#call('open', undefined, () => {
      const signUp = (begun.signUp ??= this.#org.begin());
      if (begun !== this.#beginning) throw new FailureError(failure('timeout'));
      this.#open = this.#storage.signUp = signUp;
      return this.#response(signUp);
    });
  }

  redeem(): Promise<Registered> {
    const signUp = (this.#open ??= this.#storage.signUp);
    if (!signUp) return Promise.reject(new FailureError(failure('session-expired')));
    return this.#call('redeem', signUp, () => {
      if (signUp.spent) throw new FailureError(failure('sign-in-required'));
      signUp.spent = signUp.isOver = true;
      return { tokens: TOKENS };
    });
  }

  accept(): void {
    const signUp = (this.#open ??= this.#storage.signUp);
    if (signUp) signUp.isAccepted = true;
  }

  keep(): void {
    this.#kept(this.#open!);
    this.#storage.signUp = undefined;
  }

  forget(): void {
    this.drop();
    this.#open = this.#storage.signUp = undefined;
  }

  drop(): void {
    this.#beginning = undefined;
  }

  #response(signUp: SignUp, refused = false): IdxResponse {
    if (signUp.isOver) return this.#answer(sessionExpired(), signUp, false);
    return this.#answer(this.#org.page(signUp, refused), signUp, !refused);
  }

  #answer(bare: WireResponse, signUp: SignUp, ok: boolean, retryAfter?: number): IdxResponse {
    // Found again in the step that is read from it.
    const user = { value: { identifier: String(this.#came(bare, ok)) } };
    const raw = { ...bare, user };
    const run = (name: string) =>
      this.#call(
        name,
        signUp,
        () => this.#response(signUp, !signUp.isOver && !this.#org.take(signUp, name)),
        offersOf(raw).includes(name),
      );
    return { raw, ok, retryAfter, run };
  }

  #call<T extends IdxResponse | Registered>(
    name: string,
    signUp: SignUp | undefined,
    take: () => T,
    isOffered = true,
  ): Promise<T> {
    return new Promise<IdxResponse | Registered>((resolve, reject) => {
      const settle = (outcome: Outcome) => {
        try {
          resolve(this.#settled(outcome, name, signUp, take));
        } catch (thrown) {
          reject(thrown as Error);
        }
      };
      const isCurrent = signUp === this.#storage.signUp;
      this.#ask({ name, signUp, isOffered, isCurrent, settle });
    }) as Promise<T>;
  }

  /** @throws as okta-auth-js does */
  #settled(
    outcome: Outcome,
    name: string,
    signUp: SignUp | undefined,
    take: () => IdxResponse | Registered,
  ): IdxResponse | Registered {
    const say = (raw: WireResponse, retryAfter?: number) => {
      if (name !== 'redeem' && signUp) return this.#answer(raw, signUp, false, retryAfter);
      throw Object.assign(new Error('Refused'), { xhr: { status: 500 } });
    };
    if (outcome === 'lost before') throw networkError();
    if (outcome === 'rate-limited') return say(tooManyRequests());
    if (outcome === 'rate-limited for 7 s') return say(tooManyRequests(), 7000);
    if (outcome === 'server error') return say(apiError('E0000009', 'Internal Server Error'));
    if (outcome === 'refused' && signUp && !isSafeOrRedeem(name))
      return this.#response(signUp, true);
    if (outcome === 'transferred' && signUp && name.endsWith('-poll')) {
      return this.#answer(transferred(), signUp, true);
    }
    if ((outcome === 'expired' || outcome === 'terminal') && signUp && name !== 'redeem') {
      signUp.isOver = true;
      if (outcome === 'expired') return say(sessionExpired());
      return this.#answer(terminal('security.access_denied', 'No.'), signUp, false);
    }
    if (name === 'redeem' && outcome === 'refused') {
      throw new FailureError(failure('token-rejected'));
    }
    const answer = take();
    if (outcome === 'lost after') throw networkError();
    if (outcome === 'html') throw new SyntaxError('Unexpected token <');
    return answer;
  }
}

const isSafeOrRedeem = (name: string): boolean =>
  name === 'redeem' || name === 'open' || name.endsWith('-poll') || name === 'cancel';

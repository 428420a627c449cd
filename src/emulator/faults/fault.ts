/** What is wrong with an ID token; a client has to refuse every one of them. */
export type TokenFlaw =
  /** Signed with a key that the org does not publish, under an id nobody knows. */
  | 'unknown-key'
  /** Signed with another key than the published one whose id it names. */
  | 'signature'
  /** `iss` is another org. */
  | 'issuer'
  /** `aud` is another client. */
  | 'audience'
  /** `nonce` is not the one of this sign-up. */
  | 'nonce'
  /** `exp` was an hour ago. */
  | 'expired'
  /** `iat` is an hour from now, and so `exp` two hours. */
  | 'issued-in-future'
  /** `at_hash` is of another access token. */
  | 'access-token-hash';

/** What an administrator has not set up for the app that asks. */
export type SetUpFlaw =
  /** The org has no such app. */
  | 'client-id'
  /** The app has not the Interaction Code grant. */
  | 'interaction-code'
  /** The redirect URI is not registered. */
  | 'redirect-uri'
  /** The profile enrollment policy does not allow sign-up. */
  | 'sign-up';

/** Kinds that need no more than their name. */
export type PlainFaultKind =
  /**
   * The connection ends before the request was seen: nothing took effect. The client sees a network
   * error (`fetch` rejects with a TypeError).
   */
  | 'drop-request'
  /** The request takes effect and its answer is lost. The client sees a network error. */
  | 'drop-response'
  /**
   * The request waits until the fault is cleared, and then goes on, or until the client gives up,
   * and then has had no effect. The client sees nothing.
   */
  | 'stall'
  /**
   * The request takes effect; the headers and half of the body arrive, then the connection breaks.
   * `fetch` resolves, and reading the body rejects with a TypeError.
   */
  | 'cut'
  /** 401 with an API error (E0000011) in the place of the answer; nothing took effect. */
  | 'unauthorized'
  /** 500 with an API error (E0000009); nothing took effect. */
  | 'internal-server-error'
  /** 502 with a page of HTML, as a gateway makes it; nothing took effect. */
  | 'bad-gateway'
  /** 503 with an API error (E0000010); nothing took effect. */
  | 'service-unavailable'
  /** The request takes effect; status and headers are right and the body is empty. */
  | 'empty-body'
  /** The request takes effect; the body ends in the middle, and the connection says that is all. */
  | 'truncated-body'
  /** The request takes effect; the answer is right but for its content type, `text/html`. */
  | 'wrong-content-type'
  /**
   * 302 to a page of HTML with status 200, as the sign-on of a company's network answers; nothing
   * took effect. A browser follows it; who calls the wrapped function itself gets the 302.
   */
  | 'login-page'
  /**
   * The answer lacks `access-control-allow-origin`. A page of another origin sees a network error,
   * and so does who calls the wrapped function itself. A request that a browser asks for leave to
   * send (a CORS preflight) has no effect; any other has. Pages of the same origin notice nothing.
   */
  | 'no-cors'
  /** Every request is dropped until the fault is cleared. The client sees network errors. */
  | 'offline';

/** What goes wrong. */
export type FaultKind =
  | { kind: PlainFaultKind }
  /** The request arrives so many milliseconds late, by `setTimeout` as it is at that moment. */
  | { kind: 'delay'; milliseconds: number }
  /**
   * 429 with an API error (E0000047); nothing took effect. `retryAfter` are the seconds that the
   * `Retry-After` header says, as a number or as an HTTP date (RFC 9110 section 10.2.3); default:
   * there is no header.
   */
  | { kind: 'too-many-requests'; retryAfter?: number; retryAfterFormat?: 'seconds' | 'date' }
  /** The token endpoint does its work and signs an ID token that a client has to refuse. */
  | { kind: 'flawed-id-token'; flaw: TokenFlaw }
  /** `/v1/interact` answers as where an administrator has not set something up. */
  | { kind: 'wrong-set-up'; flaw: SetUpFlaw };

/**
 * Which request: the how many-th from now on (1 is the next one), the end of its path, what the
 * path with its query matches, or what a function says.
 */
export type FaultTarget = number | string | RegExp | ((request: Request) => boolean);

/** A fault to set. */
export type FaultOptions = FaultKind & {
  /**
   * Default: every request; for `flawed-id-token` every one to the token endpoint, for `wrong-set-up`
   * every one to `/v1/interact`.
   */
  request?: FaultTarget;
  /** How many requests it hits; `Infinity` for good. Default 1, for `offline` for good. */
  times?: number;
};

/** A fault that was set. */
export interface FaultHandle {
  readonly id: string;
  /** Requests it has hit so far. */
  readonly hits: number;
  /** Ends it. What stalls goes on. */
  clear(): void;
}

const PLAIN: Record<PlainFaultKind, true> = {
  'drop-request': true,
  'drop-response': true,
  stall: true,
  cut: true,
  unauthorized: true,
  'internal-server-error': true,
  'bad-gateway': true,
  'service-unavailable': true,
  'empty-body': true,
  'truncated-body': true,
  'wrong-content-type': true,
  'login-page': true,
  'no-cors': true,
  offline: true,
};

/** Every kind by its name. */
export const FAULT_KINDS: readonly FaultKind['kind'][] = [
  ...(Object.keys(PLAIN) as PlainFaultKind[]),
  'delay',
  'too-many-requests',
  'flawed-id-token',
  'wrong-set-up',
];

const FLAWS: Record<TokenFlaw, true> = {
  'unknown-key': true,
  signature: true,
  issuer: true,
  audience: true,
  nonce: true,
  expired: true,
  'issued-in-future': true,
  'access-token-hash': true,
};

/** Every flaw an ID token can have. */
export const TOKEN_FLAWS = Object.keys(FLAWS) as readonly TokenFlaw[];

const SET_UP_FLAWS: Record<SetUpFlaw, true> = {
  'client-id': true,
  'interaction-code': true,
  'redirect-uri': true,
  'sign-up': true,
};

/** ms `setTimeout` can count. */
const LONGEST_DELAY = 2 ** 31 - 1;

/** The fault that was meant, with every default in its place. */
export type CheckedFault = FaultKind & { request?: FaultTarget; times: number };

/**
 * Reads a fault, from a program or from JSON, in which `null` stands for `Infinity` as it does in
 * `JSON.stringify`.
 *
 * @throws TypeError that says what is wrong
 */
export function checkFault(given: unknown): CheckedFault {
  if (typeof given !== 'object' || given === null) throw new TypeError('A fault is an object.');
  const { request, times, ...rest } = given as Record<string, unknown>;
  const kind = checkKind(rest);
  const forGood = times === null || (times === undefined && kind.kind === 'offline');
  const count = forGood ? Infinity : (times ?? 1);
  if (count !== Infinity && !isWhole(count, 1)) {
    throw new TypeError('`times` is a whole number from 1, or Infinity.');
  }
  const target = checkTarget(request);
  return { ...kind, ...(target !== undefined && { request: target }), times: count };
}

function checkKind(given: Record<string, unknown>): FaultKind {
  const { kind, milliseconds, retryAfter, retryAfterFormat, flaw } = given;
  if (typeof kind !== 'string' || !FAULT_KINDS.some((known) => known === kind)) {
    throw new TypeError(`\`kind\` is one of ${FAULT_KINDS.join(', ')}.`);
  }
  switch (kind) {
    case 'delay':
      if (!isWhole(milliseconds, 0) || milliseconds > LONGEST_DELAY) {
        throw new TypeError(`\`milliseconds\` is a whole number up to ${String(LONGEST_DELAY)}.`);
      }
      return { kind, milliseconds };
    case 'too-many-requests':
      if (retryAfter === undefined) return { kind };
      if (!isWhole(retryAfter, 0)) throw new TypeError('`retryAfter` is a whole number.');
      return {
        kind,
        retryAfter,
        retryAfterFormat: retryAfterFormat === 'date' ? 'date' : 'seconds',
      };
    case 'flawed-id-token':
      if (!TOKEN_FLAWS.some((known) => known === flaw)) {
        throw new TypeError(`\`flaw\` is one of ${TOKEN_FLAWS.join(', ')}.`);
      }
      return { kind, flaw: flaw as TokenFlaw };
    case 'wrong-set-up':
      if (!Object.hasOwn(SET_UP_FLAWS, String(flaw))) {
        throw new TypeError(`\`flaw\` is one of ${Object.keys(SET_UP_FLAWS).join(', ')}.`);
      }
      return { kind, flaw: flaw as SetUpFlaw };
    default:
      return { kind: kind as PlainFaultKind };
  }
}

function checkTarget(request: unknown): FaultTarget | undefined {
  if (request === undefined || request instanceof RegExp) return request;
  if (typeof request === 'function') return request as (request: Request) => boolean;
  if (typeof request === 'string' && request) return request;
  if (isWhole(request, 1)) return request;
  throw new TypeError(
    '`request` is a whole number from 1, the end of a path, a RegExp or a function.',
  );
}

const isWhole = (value: unknown, least: number): value is number =>
  Number.isSafeInteger(value) && (value as number) >= least;

import {
  checkFault,
  type CheckedFault,
  type FaultHandle,
  type FaultOptions,
  type FaultTarget,
  type SetUpFlaw,
  type TokenFlaw,
} from './fault.js';
import * as responses from './responses.js';

/** Answers requests, as a server does. */
export type FetchHandler = (request: Request) => Response | Promise<Response>;

/** How a layer of faults is set up. */
export interface FaultsOptions {
  /** ms since epoch, for `Retry-After` as a date; default `Date.now`. */
  now?: () => number;
  /**
   * Which requests `request: 3` counts, and a fault without `request` is about; default all. Others
   * are hit by their path, a RegExp or a function.
   */
  counts?: (request: Request) => boolean;
  /** Which requests nothing ever happens to; default none. */
  spares?: (request: Request) => boolean;
}

/** Things that go wrong between a client and a server. */
export interface Faults {
  /** Sets a fault. Of several that fit a request the one that was set first hits it. */
  fault(options: FaultOptions): FaultHandle;
  /** Ends them all. */
  clearFaults(): void;
  /**
   * Puts whatever answers requests behind these faults: it rejects with a TypeError where a
   * browser's `fetch` would. A request that passes several wrapped handlers is hit by the first.
   */
  wrap(handler: FetchHandler): (request: Request) => Promise<Response>;
  /** Those set and not cleared, spent ones too. */
  readonly list: readonly ActiveFault[];
}

/** A fault and what has become of it. */
export type ActiveFault = CheckedFault & FaultHandle;

/** Faults kept: enough for any test, too few to fill the memory. */
const MOST = 1000;

/** The one endpoint that some are about. */
const OWN_PATHS: Partial<Record<CheckedFault['kind'], string>> = {
  'flawed-id-token': '/v1/token',
  'wrong-set-up': '/v1/interact',
};

const isPreflight = ({ method, headers }: Request): boolean =>
  method === 'OPTIONS' && headers.has('Access-Control-Request-Method');

class SetFault implements FaultHandle {
  readonly id: string;
  readonly is: CheckedFault;
  hits = 0;
  /** Ends every wait that this fault has begun. */
  readonly cleared = new AbortController();
  #counted = 0;
  readonly #forget: (fault: SetFault) => void;

  constructor(id: string, is: CheckedFault, forget: (fault: SetFault) => void) {
    this.id = id;
    this.is = is;
    this.#forget = forget;
  }

  clear(): void {
    this.#forget(this);
    this.cleared.abort();
  }

  get spent(): boolean {
    return this.hits >= this.is.times;
  }

  count(): void {
    this.#counted += 1;
  }

  /** Is it about this request, which is the next one when it is `ahead` of being counted? */
  fits(request: Request, counts: boolean, ahead: 0 | 1): boolean {
    if (this.spent) return false;
    const target = this.is.request;
    if (typeof target === 'number') return counts && this.#counted + ahead >= target;
    if (target !== undefined) return isAt(request, target);
    const path = OWN_PATHS[this.is.kind];
    return path ? isAt(request, path) : counts;
  }
}

function isAt(request: Request, target: Exclude<FaultTarget, number>): boolean {
  if (typeof target === 'function') return target(request);
  const { pathname, search } = new URL(request.url);
  if (typeof target === 'string') return pathname.endsWith(target);
  return pathname.concat(search).search(target) !== -1;
}

interface Flaws {
  'flawed-id-token': TokenFlaw;
  'wrong-set-up': SetUpFlaw;
}

const flawed = new WeakMap<Request, { kind: keyof Flaws; flaw: string }>();

/** What is to be wrong with what answers this request, of the kind that this can be made wrong in. */
export function flawFor<Kind extends keyof Flaws>(
  request: Request,
  kind: Kind,
): Flaws[Kind] | undefined {
  const is = flawed.get(request);
  return is?.kind === kind ? (is.flaw as Flaws[Kind]) : undefined;
}

/** A layer of faults, to be put around whatever answers requests. */
export function createFaults(options: FaultsOptions = {}): Faults {
  const { now = Date.now, counts = () => true, spares = () => false } = options;
  const judged = new WeakSet<Request>();
  let set: SetFault[] = [];
  let made = 0;

  const forget = (fault: SetFault): void => {
    set = set.filter((other) => other !== fault);
  };

  /** The fault that hits this request, if any. */
  const judge = (request: Request): SetFault | undefined => {
    if (spares(request)) return undefined;
    const counted = counts(request);
    const preflight = isPreflight(request);
    if (counted && !preflight) for (const fault of set) fault.count();
    const hit = set.find((fault) => {
      // A browser asks for leave first; where it gets none the request itself is never sent.
      if (preflight && !/^(offline|no-cors)$/.test(fault.is.kind)) return false;
      return fault.fits(request, counted, preflight ? 1 : 0);
    });
    if (!hit) return undefined;
    if (preflight && counted) for (const fault of set) fault.count();
    hit.hits += 1;
    return hit;
  };

  return {
    fault(given) {
      const is = checkFault(given);
      if (set.length >= MOST) set = set.filter(({ spent }) => !spent);
      if (set.length >= MOST) throw new RangeError(`There are ${String(MOST)} faults already.`);
      const fault = new SetFault(String(++made), is, forget);
      set.push(fault);
      return fault;
    },
    clearFaults() {
      for (const fault of set) fault.clear();
    },
    wrap: (handler) => async (request) => {
      if (judged.has(request)) return handler(request);
      if (request.url.endsWith(responses.LOGIN_PATH)) return responses.loginPage(request);
      if (!set.length) return handler(request);
      judged.add(request);
      const fault = judge(request);
      return fault ? happen(fault, request, handler, now) : handler(request);
    },
    get list() {
      return set.map((fault) => ({
        ...fault.is,
        id: fault.id,
        hits: fault.hits,
        clear: () => {
          fault.clear();
        },
      }));
    },
  };
}

async function happen(
  { is, cleared }: SetFault,
  request: Request,
  handler: FetchHandler,
  now: () => number,
): Promise<Response> {
  switch (is.kind) {
    case 'drop-request':
    case 'offline':
      throw new responses.NetworkError();
    case 'drop-response':
      await handler(request);
      throw new responses.NetworkError();
    case 'delay':
      await pause(request.signal, cleared.signal, is.milliseconds);
      return handler(request);
    case 'stall':
      await pause(request.signal, cleared.signal);
      return handler(request);
    case 'cut':
      return responses.cut(await handler(request));
    case 'too-many-requests': {
      const { retryAfter, retryAfterFormat } = is;
      if (retryAfter === undefined) return responses.apiErrorFor(request, 'E0000047');
      const date = retryAfterFormat === 'date' && new Date(now() + retryAfter * 1000);
      const header = date ? date.toUTCString() : String(retryAfter);
      return responses.apiErrorFor(request, 'E0000047', { 'Retry-After': header });
    }
    case 'unauthorized':
      return responses.apiErrorFor(request, 'E0000011');
    case 'internal-server-error':
      return responses.apiErrorFor(request, 'E0000009');
    case 'bad-gateway':
      return responses.badGateway(request);
    case 'service-unavailable':
      return responses.apiErrorFor(request, 'E0000010');
    case 'empty-body':
      return responses.withoutBody(await handler(request));
    case 'truncated-body':
      return responses.truncated(await handler(request));
    case 'wrong-content-type':
      return responses.asHtml(await handler(request));
    case 'login-page':
      return responses.toLogin(request);
    case 'no-cors':
      throw new responses.NetworkError(responses.withoutCors(await handler(request)));
    case 'flawed-id-token':
    case 'wrong-set-up':
      flawed.set(request, is);
      return handler(request);
  }
}

/** Waits for the time, if any, or until the fault is cleared; rejects when the client gives up. */
function pause(client: AbortSignal, cleared: AbortSignal, milliseconds?: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = milliseconds === undefined ? undefined : setTimeout(done, milliseconds);
    function done(): void {
      clearTimeout(timer);
      client.removeEventListener('abort', done);
      cleared.removeEventListener('abort', done);
      if (client.aborted) reject(client.reason as Error);
      else resolve();
    }
    client.addEventListener('abort', done);
    cleared.addEventListener('abort', done);
    if (client.aborted || cleared.aborted) done();
  });
}

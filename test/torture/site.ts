import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import {
  createEmulator,
  createFaults,
  type Emulator,
  type FaultHandle,
} from '../../src/emulator/index.js';
import { listen } from '../../src/emulator/server.js';
import type { Flow } from './flows.js';
import { isForGood, type Fault, type Try } from './plan.js';

const { WIDGET_DIST: dist = fileURLToPath(new URL('../../dist', import.meta.url)) } = process.env;

const FOLDER = '/okta-register/';
const SCRIPT = `${FOLDER}okta-register.js`;
const FETCHED = /^\/(idp|oauth2)\//;
const POLL = /\/poll$/;

/** What a request is called in the table: the same in every run. */
export const nameOf = ({ method, url }: Request): string =>
  `${method} ${new URL(url).pathname.replace(/-[\w-]{8}(?=\.\w+$)/, '')}`;

/** A page with the widget in it, and an org at another origin, both with one fault to come. */
export interface Site {
  readonly address: string;
  readonly emulator: Emulator;
  readonly fault: FaultHandle | undefined;
  /** Requests of the page to the org but polls, by number, and the widget's files: what can fail. */
  readonly requests: string[];
  readonly files: Set<string>;
  /** Requests that are being answered, but for those that stall. */
  readonly underWay: number;
  /** How many codes the org has given tokens for. */
  readonly exchanged: number;
  close(): Promise<void>;
}

async function serve(fetch: (request: Request) => Promise<Response>) {
  const { port, close } = await listen(fetch, { port: 0 });
  return { origin: `http://localhost:${String(port)}`, close };
}

const page = (issuer: string, { app, attributes = '' }: Flow): string => `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8" /><title>Sign up</title><link rel="icon" href="data:," /></head>
  <body>
    <script type="module" src="${SCRIPT}"></script>
    <okta-register issuer="${issuer}" client-id="${app.clientId}" sign-in-url="/sign-in" ${attributes}>
      <a href="/elsewhere">Sign up elsewhere</a>
    </okta-register>
  </body>
</html>`;

export async function openSite(flow: Flow, { target, fault }: Partial<Try>): Promise<Site> {
  const emulator = createEmulator({ apps: [flow.app] });
  const fileFaults = createFaults();
  const requests: string[] = [];
  const files = new Set<string>();
  let exchanged = 0;
  let underWay = 0;
  let handle: FaultHandle | undefined;

  /** Counts what is under way. A fault hits a request as soon as it is handed over. */
  const counted = async (answer: () => Promise<Response>): Promise<Response> => {
    const hits = handle?.hits;
    const response = answer();
    if (fault?.kind === 'stall' && handle?.hits !== hits) return response;
    underWay += 1;
    return response.finally(() => void (underWay -= 1));
  };

  /** The number of each request; of a poll, and of a preflight, how many came before it. */
  const numbers = new WeakMap<Request, { number: number; polls: boolean }>();
  const org = await serve(async (request) => {
    const { pathname } = new URL(request.url);
    const fetched = FETCHED.test(pathname) && request.headers.get('sec-fetch-mode') !== 'navigate';
    if (fetched) {
      const polls = POLL.test(pathname);
      const preflight = request.method === 'OPTIONS';
      if (!polls && !preflight) requests.push(nameOf(request));
      numbers.set(request, { number: requests.length + (preflight && !polls ? 1 : 0), polls });
    }
    const response = await counted(() => emulator.fetch(request));
    if (request.method === 'POST' && pathname.endsWith('/token') && response.ok) exchanged += 1;
    return response;
  });

  const serveFile = async (request: Request): Promise<Response> => {
    const { pathname } = new URL(request.url);
    const type = pathname.endsWith('.css') ? 'text/css' : 'text/javascript';
    const body = await readFile(`${dist}/${pathname.slice(FOLDER.length)}`);
    return new Response(body, { headers: { 'content-type': type, 'cache-control': 'no-store' } });
  };
  const missing = { hits: 0, cleared: false };
  const host = await serve(async (request) => {
    if (!new URL(request.url).pathname.startsWith(FOLDER)) {
      const headers = { 'content-type': 'text/html' };
      return new Response(page(`${org.origin}/oauth2/default`, flow), { headers });
    }
    const name = nameOf(request);
    files.add(name);
    const misses = fault?.kind === 'not-found' && name === target && !missing.cleared;
    if (misses && (isForGood(fault) || !missing.hits)) {
      missing.hits += 1;
      return new Response('Not found', { status: 404 });
    }
    return counted(() => fileFaults.wrap(serveFile)(request));
  });

  if (fault && target !== undefined) handle = setFault(fault, target);

  function setFault({ kind, times, ...more }: Fault, at: number | string): FaultHandle {
    if (kind === 'not-found') {
      const clear = () => void (missing.cleared = true);
      return {
        id: kind,
        clear,
        get hits() {
          return missing.hits;
        },
      };
    }
    const options = { ...more, kind, times } as Parameters<Emulator['fault']>[0];
    if (typeof at === 'string' && at !== 'poll') {
      return fileFaults.fault({ ...options, request: (request) => nameOf(request) === at });
    }
    const hits = (request: Request): boolean => {
      const { number = 0, polls = false } = numbers.get(request) ?? {};
      if (at === 'poll') return polls;
      return isForGood({ times }) ? number >= Number(at) : !polls && number === at;
    };
    return emulator.fault({ ...options, request: hits });
  }

  return {
    address: `${host.origin}/sign-up`,
    emulator,
    fault: handle,
    requests,
    files,
    get underWay() {
      return underWay;
    },
    get exchanged() {
      return exchanged;
    },
    close: async () => {
      handle?.clear();
      await Promise.all([org.close(), host.close()]);
    },
  };
}

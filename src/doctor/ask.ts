import { originOf } from '../okta/origin-of.js';
import { violations } from './violations.js';

/** What a server has answered. */
export interface Answer {
  readonly status: number;
  readonly ok: boolean;
  /** Where it came from in the end. */
  readonly url: string;
  readonly headers: Headers;
  readonly text: string;
  /** Nothing where it is no object in JSON. */
  readonly json: Readonly<Record<string, unknown>> | undefined;
}

/**
 * Why there is no answer. `policy`: the page's content security policy does not let it ask. `cors`:
 * the server is there, and does not let this page read. `unreachable`: it is not there.
 */
export type NoAnswer = 'policy' | 'cors' | 'unreachable';

/** How long one `ask()` may take, in milliseconds: longer than a server takes that answers at all. */
const PATIENCE = 10_000;

function objectIn(text: string): Answer['json'] {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value ? (value as Answer['json']) : undefined;
  } catch {
    return undefined;
  }
}

type Send = (address: string, init?: RequestInit) => Promise<Response>;

/** Whether a server is there, which a page may know of every server, and no more. */
const isThere = (address: string, send: Send): Promise<boolean> =>
  send(address, { mode: 'no-cors', cache: 'no-store' }).then(
    () => true,
    () => false,
  );

async function reason(address: string, probe: string, send: Send): Promise<NoAnswer> {
  const there = await isThere(probe, send);
  const origin = originOf(address);
  const isBlocked = (await violations()).some(
    ({ directive, blocked }) => directive === 'connect-src' && originOf(blocked) === origin,
  );
  if (isBlocked) return 'policy';
  return there ? 'cors' : 'unreachable';
}

/**
 * Asks a server.
 *
 * @param probe what is asked for to see whether the server is there at all, by GET
 */
export async function ask(
  address: string,
  init?: RequestInit,
  probe = address,
): Promise<Answer | NoAnswer> {
  const signal = AbortSignal.timeout(PATIENCE);
  const send: Send = (where, how) => fetch(where, { credentials: 'omit', signal, ...how });
  try {
    const { status, ok, url, headers, text } = await send(address, init).then(async (response) => ({
      status: response.status,
      ok: response.ok,
      url: response.url,
      headers: response.headers,
      text: await response.text(),
    }));
    return { status, ok, url, headers, text, json: objectIn(text) };
  } catch {
    return reason(address, probe, send);
  }
}

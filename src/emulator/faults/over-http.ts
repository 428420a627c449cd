import type { FetchHandler } from './faults.js';
import { breaksOff, NetworkError } from './responses.js';

/** What is used of the response of Node's `http` module. */
export interface NodeResponse {
  writeHead(status: number, headers: Record<string, string>): unknown;
  write(chunk: Uint8Array, written: () => void): unknown;
  destroy(): unknown;
}

/** What is used of the request of Node's `http` module. */
export interface NodeRequest {
  readonly socket: {
    write(text: string, written: () => void): unknown;
    destroy(): unknown;
  };
}

/**
 * No HTTP response: two lengths contradict each other (RFC 9112 section 6.3). A connection that is
 * kept alive and ends without a word makes browsers send the request again, by themselves and even
 * a POST, so that nobody would notice the fault.
 */
const NO_RESPONSE = 'HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n';

/** The connection is gone, and with it whoever would take an answer. */
const nobodyWaits = (): Promise<never> => new Promise(() => undefined);

/**
 * Serves a wrapped handler over real HTTP: a network error ends the connection, an answer that
 * breaks off is broken off. For `serve` of `@hono/node-server`:
 * `serve({ fetch: overHttp(emulator.fetch) })`.
 */
export function overHttp(
  handler: FetchHandler,
): (request: Request, env: { incoming: NodeRequest; outgoing: NodeResponse }) => Promise<Response> {
  return async (request, { incoming, outgoing }) => {
    let response: Response;
    try {
      response = await handler(request);
    } catch (error) {
      // Who gave up waits for nothing any more.
      if (request.signal.aborted) return nobodyWaits();
      if (!(error instanceof NetworkError)) throw error;
      if (error.response) return error.response;
      drop(incoming);
      return nobodyWaits();
    }
    if (!breaksOff(response)) return response;
    await breakOff(response, outgoing);
    return nobodyWaits();
  };
}

/** The response has no connection yet while the one before it on the same connection is ending. */
function drop({ socket }: NodeRequest): void {
  socket.write(NO_RESPONSE, () => {
    socket.destroy();
  });
}

async function breakOff(response: Response, outgoing: NodeResponse): Promise<void> {
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  const reader = response.body?.getReader();
  try {
    for (;;) {
      const chunk = await reader?.read();
      if (!chunk?.value) break;
      const { value } = chunk;
      await new Promise<void>((written) => {
        outgoing.write(value, written);
      });
    }
  } catch {
    // Here is where it breaks off.
  }
  outgoing.destroy();
}

import { serve, type ServerType } from '@hono/node-server';
import {
  createEmulator,
  overHttp,
  type Emulator,
  type EmulatorOptions,
  type FetchHandler,
} from 'okta-register/emulator';

/** Where a server listens. */
export interface ListenOptions {
  /** Default 8080; 0 is any that is free. */
  port?: number;
  /**
   * The interface. Default `localhost`, which nobody reaches from elsewhere: whoever reaches the
   * emulator reads every code that it sends.
   */
  host?: string;
}

/** How an emulator is served. */
export interface EmulatorServerOptions extends EmulatorOptions, ListenOptions {}

/** An emulator that listens. */
export interface EmulatorServer {
  /** Where browsers reach it. Default: `http://localhost` with its port. */
  readonly origin: string;
  /** What the element and okta-auth-js take. */
  readonly issuer: string;
  readonly emulator: Emulator;
  close(): Promise<void>;
}

/**
 * By default Node closes a connection that nothing has come over for five seconds. On a busy machine
 * a client may send at that very moment, and gets ECONNRESET. So it is the client that closes.
 */
const KEPT_OPEN = { keepAliveTimeout: 0 };

/**
 * Lets a handler answer over HTTP, with the faults that break connections.
 *
 * @throws the system's error, e.g. with the code `EADDRINUSE` when the port is taken
 */
export function listen(
  handler: FetchHandler,
  { port = 8080, host = 'localhost' }: ListenOptions = {},
): Promise<{ port: number; close(): Promise<void> }> {
  return new Promise((resolve, reject) => {
    const options = { fetch: overHttp(handler), port, hostname: host, serverOptions: KEPT_OPEN };
    const server = serve(options, (info) => {
      resolve({ port: info.port, close: () => close(server) });
    });
    server.once('error', reject);
  });
}

function close(server: ServerType): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error?: Error) => {
      if (error) reject(error);
      else resolve();
    });
    // Browsers keep their connections open; closing must not wait for them.
    if ('closeAllConnections' in server) server.closeAllConnections();
  });
}

/**
 * Serves an emulator of its own over HTTP, in Node. It is **not for production**: see
 * {@link createEmulator}.
 */
export async function startEmulator(options: EmulatorServerOptions = {}): Promise<EmulatorServer> {
  const emulator = createEmulator(options);
  const { port, close } = await listen(emulator.fetch, options);
  const origin = new URL(options.origin ?? `http://localhost:${String(port)}`).origin;
  // Where it was given none, its origin is that of the first request, whichever name that has: this.
  await emulator.fetch(new Request(`${origin}/emulator/apps`));
  return { origin, issuer: `${origin}/oauth2/default`, emulator, close };
}

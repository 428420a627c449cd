import { createEmulator, type Emulator } from '../src/emulator/index.js';
import { listen } from '../src/emulator/server.js';
import { createSite } from './routes.js';

export interface DemoOptions {
  /** Default 8080. 0 lets the system choose when `listen()` is called. */
  port?: number;
  /**
   * The interface to listen on. Default `localhost`, which nobody reaches from elsewhere: whoever
   * reaches the emulator reads every code that it sends.
   */
  hostname?: string;
  /** Where browsers reach the demo. Default `http://localhost:<port>`. */
  origin?: string;
  /** Default: a new one. `null` for a real org, which needs `issuer` and `clientId`. */
  emulator?: Emulator | null;
  issuer?: string;
  clientId?: string;
  /** Folder of the built widget. Default `dist/` of this repository. */
  dist?: string;
  /** `false`: the site alone, without the panel of the demo. Default true. */
  panel?: boolean;
}

export interface Demo {
  fetch(request: Request): Promise<Response>;
  /** Rejects with `EADDRINUSE` when the port is taken. */
  listen(): Promise<{ origin: string; close(): Promise<void> }>;
  readonly emulator: Emulator | null;
}

/** The small site with the sign-up widget in it, and an Identity Engine behind it. */
export function createDemo(options: DemoOptions = {}): Demo {
  const { port = 8080, hostname = 'localhost' } = options;
  // Port 0 has no origin before somebody listens, or asks.
  let origin = options.origin ?? (port === 0 ? undefined : `http://localhost:${String(port)}`);
  const emulator =
    options.emulator === undefined ? createEmulator(origin ? { origin } : {}) : options.emulator;
  const site = createSite(emulator, options, () => origin ?? '');

  const answer = async (request: Request): Promise<Response> => {
    origin ??= new URL(request.url).origin;
    return site.fetch(request);
  };
  // The pages, the widget's files and the org fail alike.
  const fetch = emulator ? emulator.faults.wrap(answer) : answer;

  return {
    fetch,
    emulator,
    listen: async () => {
      const { port: taken, close } = await listen(fetch, { port, host: hostname });
      origin ??= `http://localhost:${String(taken)}`;
      return { origin, close };
    },
  };
}

import { fileURLToPath } from 'node:url';
import { serve, type ServerType } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { createEmulator, type Emulator } from '../src/emulator/index.js';
import { renderPage } from './pages.js';
import { panel } from './panel.js';
import { authJsFile } from './vendor.js';

const local = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/**
 * The policy somebody picked. It is a cookie, not a query parameter, because the link in the
 * email comes back to the redirect URI, which has no query of its own.
 */
const POLICY_COOKIE = 'demo-policy';

export interface DemoOptions {
  /** Default 8080. 0 lets the system choose when `listen()` is called. */
  port?: number;
  /** Where browsers reach the demo. Default `http://localhost:<port>`. */
  origin?: string;
  /** Default: a new one. `null` for a real org, which needs `issuer` and `clientId`. */
  emulator?: Emulator | null;
  issuer?: string;
  clientId?: string;
  /** Folder of the built widget. Default `dist/` of this repository. */
  dist?: string;
}

export interface Demo {
  fetch(request: Request): Promise<Response>;
  /** Rejects with `EADDRINUSE` when the port is taken. */
  listen(): Promise<{ origin: string; close(): Promise<void> }>;
  readonly emulator: Emulator | null;
}

/** The small site with the sign-up widget in it, and an Identity Engine behind it. */
export function createDemo(options: DemoOptions = {}): Demo {
  const { port = 8080 } = options;
  // Port 0 has no origin before somebody listens, or asks.
  let origin = options.origin ?? (port === 0 ? undefined : `http://localhost:${String(port)}`);
  const emulator =
    options.emulator === undefined ? createEmulator(origin ? { origin } : {}) : options.emulator;
  const site = createSite(emulator, options, () => origin ?? '');

  const fetch = async (request: Request): Promise<Response> => {
    origin ??= new URL(request.url).origin;
    return site.fetch(request);
  };

  return {
    fetch,
    emulator,
    listen: () =>
      new Promise((resolve, reject) => {
        const server = serve({ fetch, port, hostname: 'localhost' }, (info) => {
          origin ??= `http://localhost:${String(info.port)}`;
          resolve({ origin, close: () => close(server) });
        });
        server.once('error', reject);
      }),
  };
}

function close(server: ServerType): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => {
      if (error) reject(error);
      else resolve();
    });
    // Browsers keep their connections open; closing must not wait for them.
    if ('closeAllConnections' in server) server.closeAllConnections();
  });
}

function createSite(emulator: Emulator | null, options: DemoOptions, origin: () => string): Hono {
  const issuer = () => options.issuer ?? `${origin()}/oauth2/default`;
  const org = () => new URL(issuer()).origin;
  const apps = emulator?.apps ?? [];
  const defaultClient = options.clientId ?? apps[0]?.clientId;
  if (!defaultClient) throw new Error('Without an emulator the demo needs issuer and clientId.');

  const app = new Hono();

  if (emulator) {
    const answer = (request: Request) => emulator.fetch(request);
    for (const path of ['/idp/*', '/oauth2/*', '/emulator/*']) {
      app.all(path, (c) => answer(c.req.raw));
    }
  }

  app.use(async (c, next) => {
    await next();
    // Strict on purpose: it shows that neither the site nor the widget needs an exception.
    c.header(
      'Content-Security-Policy',
      [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        `connect-src 'self' ${org()}`,
        "img-src 'self' data:",
        "form-action 'self'",
        "base-uri 'none'",
      ].join('; '),
    );
    c.header('Cache-Control', 'no-cache');
    c.header('X-Content-Type-Options', 'nosniff');
  });

  app.use(
    '/okta-register/*',
    serveStatic({
      root: options.dist ?? local('../dist'),
      rewriteRequestPath: (path) => path.replace('/okta-register', ''),
    }),
  );
  app.get('/vendor/okta-auth-js.min.js', serveStatic({ path: authJsFile() }));

  app.post('/policy', async (c) => {
    const { policy, page } = await c.req.parseBody();
    if (apps.some(({ clientId }) => clientId === policy)) {
      setCookie(c, POLICY_COOKIE, String(policy), { path: '/', sameSite: 'Lax' });
    }
    return c.redirect(page === '/' ? '/' : '/sign-up.html', 303);
  });

  const page = async (path: string, policy: string | undefined) => {
    const chosen = apps.find(({ clientId }) => clientId === policy)?.clientId;
    const clientId = options.clientId ?? chosen ?? defaultClient;
    return renderPage(path, {
      issuer: issuer(),
      clientId,
      forgotUrl: emulator ? '/forgot.html' : `${org()}/signin/forgot-password`,
      panel: String(await panel({ apps, clientId, path })),
    });
  };

  app.get('/:page{(?:[a-z-]+\\.html)?}', async (c, next) => {
    const body = await page(c.req.path, getCookie(c, POLICY_COOKIE));
    return body === undefined ? next() : c.html(body);
  });
  app.get('*', serveStatic({ root: local('./site') }));
  app.notFound(async (c) =>
    c.req.header('accept')?.includes('text/html')
      ? c.html((await page('/not-found.html', getCookie(c, POLICY_COOKIE))) ?? '', 404)
      : c.text('Not found', 404),
  );

  return app;
}

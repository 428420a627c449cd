import { fileURLToPath } from 'node:url';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono, type Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import type { Emulator } from '../src/emulator/index.js';
import { renderPage } from './pages.js';
import { panel, panelHead } from './panel.js';
import { choices } from './playground/choices.js';
import { createPlayground } from './playground/playground.js';
import { authJsFile } from './vendor.js';

export interface SiteOptions {
  issuer?: string;
  clientId?: string;
  dist?: string;
  panel?: boolean;
}

const local = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/**
 * The policy somebody picked. It is a cookie, not a query parameter, because the link in the
 * email comes back to the redirect URI, which has no query of its own.
 */
const POLICY_COOKIE = 'demo-policy';

const PLAYGROUND = '/playground.html';

/**
 * Everything the demo answers.
 *
 * @param origin asked at each request: before the first one the port may not be known
 */
export function createSite(
  emulator: Emulator | null,
  options: SiteOptions,
  origin: () => string,
): Hono {
  const issuer = () => options.issuer ?? `${origin()}/oauth2/default`;
  const org = () => new URL(issuer()).origin;
  const apps = emulator?.apps ?? [];
  const defaultClient = options.clientId ?? apps[0]?.clientId;
  if (!defaultClient) throw new Error('Without an emulator the demo needs issuer and clientId.');

  const app = new Hono();

  if (emulator) {
    const answer = (request: Request) => emulator.fetch(request);
    for (const path of ['/idp/*', '/oauth2/*', '/emulator/*', '/frame/*']) {
      app.all(path, (c) => answer(c.req.raw));
    }
  }

  app.use(async (c, next) => {
    await next();
    if (!c.res.headers.has('Content-Security-Policy')) {
      c.header('Content-Security-Policy', contentSecurityPolicy(org(), c.req.path));
    }
    c.header('Cache-Control', 'no-cache');
    c.header('X-Content-Type-Options', 'nosniff');
  });

  const dist = options.dist ?? local('../dist');
  app.use(
    '/okta-register/*',
    // For the pages into which somebody pastes a snippet of the playground.
    (c, next) => {
      c.header('Access-Control-Allow-Origin', '*');
      return next();
    },
    serveStatic({
      root: dist,
      rewriteRequestPath: (path) => path.replace('/okta-register', ''),
    }),
  );
  app.get('/vendor/okta-auth-js.min.js', serveStatic({ path: authJsFile() }));

  app.post('/policy', async (c) => {
    const { policy, page } = await c.req.parseBody();
    if (apps.some(({ clientId }) => clientId === policy)) {
      setCookie(c, POLICY_COOKIE, String(policy), { path: '/', sameSite: 'Lax' });
    }
    const referrer = c.req.header('referer') ?? '';
    const choice = URL.canParse(referrer) ? new URL(referrer).search : '';
    if (page === PLAYGROUND) return c.redirect(PLAYGROUND + choice, 303);
    return c.redirect(page === '/' ? '/' : '/sign-up.html', 303);
  });

  const addresses = (c: Context) => {
    const policy = getCookie(c, POLICY_COOKIE);
    const chosen = apps.find(({ clientId }) => clientId === policy)?.clientId;
    const clientId = options.clientId ?? chosen ?? defaultClient;
    return { issuer: issuer(), clientId, folder: `${origin()}/okta-register/` };
  };

  app.route(
    '/playground',
    createPlayground({
      own: addresses,
      dist,
      // A real org knows the address of this page, and none of the previews'.
      ...(!emulator && { redirectUri: () => `${origin()}/sign-up.html` }),
    }),
  );

  const page = async (c: Context, path = c.req.path) => {
    const own = addresses(c);
    const form = path === PLAYGROUND && choices(new URL(c.req.url).searchParams, own);
    const choice = form ? { choices: form } : {};
    const shows = options.panel ?? true;
    return renderPage(path, {
      ...own,
      forgotUrl: emulator ? '/forgot.html' : `${org()}/signin/forgot-password`,
      panel: shows ? String(await panel({ apps, clientId: own.clientId, path, ...choice })) : '',
      panelHead: shows ? String(await panelHead(choice)) : '',
    });
  };

  app.get('/:page{(?:[a-z-]+\\.html)?}', async (c, next) => {
    const body = await page(c);
    return body === undefined ? next() : c.html(body);
  });
  app.get('*', serveStatic({ root: local('./site') }));
  app.notFound(async (c) =>
    c.req.header('accept')?.includes('text/html')
      ? c.html((await page(c, '/not-found.html')) ?? '', 404)
      : c.text('Not found', 404),
  );

  return app;
}

/** Strict on purpose: it shows that neither the site nor the widget needs an exception. */
function contentSecurityPolicy(org: string, path: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    `connect-src 'self' ${org}`,
    "img-src 'self' data:",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    // The previews.
    ...(path === PLAYGROUND ? ["frame-src 'self'"] : []),
  ].join('; ');
}

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { createEmulator, type App, type EmulatorOptions } from '../../src/emulator/index.js';
import { listen as serve } from '../../src/emulator/server.js';
import { withPolicy } from './own-app.js';
import type { Site } from './site.js';

/**
 * Pages of other people: a web server of theirs with the widget's files on it, and an org at an
 * origin of its own.
 */

export const { WIDGET_DIST: dist = fileURLToPath(new URL('../../dist', import.meta.url)) } =
  process.env;

/** The org as a page knows it. */
export interface Org {
  /** Where the page itself is. */
  site: string;
  origin: string;
  issuer: string;
  clientId: string;
}

export interface Pages {
  /** HTML by path. */
  pages: (org: Org) => Record<string, string>;
  /** Scripts by path, beside `/okta-register/`; a function makes one when it is asked for. */
  scripts?: Record<string, string | (() => Promise<string>)>;
  /** What every page is sent with, e.g. a policy. */
  headers?: (org: Org) => Record<string, string>;
  /** What every script is sent with, e.g. how long it is kept. */
  scriptHeaders?: Record<string, string>;
  /** The org's app. Default: an email address is enough. */
  app?: App;
  /** How the org is set up besides. */
  org?: (site: string) => EmulatorOptions;
}

/** A host of the widget, and what its server was asked for. */
export interface PageSite extends Site {
  readonly org: Org;
  readonly asked: string[];
}

const [emailOnly] = withPolicy({ emailMagicLink: true }).apps ?? [];
assert.ok(emailOnly);

export const MODULE = '<script type="module" src="/okta-register/okta-register.js"></script>';
export const CLASSIC = '<script src="/okta-register/okta-register.classic.js"></script>';

/** The second of the two lines. */
export const element = ({ issuer, clientId }: Org, inside = ''): string =>
  `<okta-register issuer="${issuer}" client-id="${clientId}">${inside}</okta-register>`;

export const html = (body: string, head = ''): string => `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8" /><title>Somebody’s page</title>${head}</head>
  <body>${body}</body>
</html>`;

const listen = (server: Server): Promise<number> =>
  new Promise((resolve) => {
    server.listen(0, () => resolve((server.address() as AddressInfo).port));
  });

const close = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });

export async function openPageSite(options: Pages): Promise<PageSite> {
  const { pages, scripts = {}, headers, scriptHeaders, app = emailOnly as App } = options;
  // As the emulator's: it is the client that closes a connection.
  const pageServer = createServer({ keepAliveTimeout: 0 }, (request, response) => {
    answer(request, response).catch(() => response.writeHead(404).end());
  });
  const site = `http://localhost:${await listen(pageServer)}`;
  let ahead = 0;
  const emulator = createEmulator({
    apps: [app],
    now: () => Date.now() + ahead,
    ...options.org?.(site),
  });
  const orgServer = await serve(emulator.fetch, { port: 0 });
  const origin = `http://localhost:${String(orgServer.port)}`;
  const org = { site, origin, issuer: `${origin}/oauth2/default`, clientId: app.clientId };
  const asked: string[] = [];

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { pathname } = new URL(request.url ?? '', 'http://host');
    asked.push(pathname);
    const page = pages(org)[pathname];
    if (page !== undefined) {
      response.writeHead(200, { 'content-type': 'text/html', ...headers?.(org) });
      response.end(page);
      return;
    }
    // A frame without an origin loads modules as a stranger does.
    const [, host, file] =
      /^\/(okta-register|no-cors)\/([\w./-]+\.js(?:on)?)$/.exec(pathname) ?? [];
    const type = {
      'content-type': file?.endsWith('.json') ? 'application/json' : 'text/javascript',
      ...scriptHeaders,
      ...(host !== 'no-cors' && { 'access-control-allow-origin': '*' }),
    };
    const own = scripts[pathname];
    const script =
      (typeof own === 'function' ? await own() : own) ??
      (file && (await readFile(`${dist}/${file}`, 'utf8')));
    response.writeHead(script === undefined ? 404 : 200, type);
    response.end(script);
  };
  return {
    origin: org.site,
    emulator,
    org,
    asked,
    advance: (milliseconds) => void (ahead += milliseconds),
    close: async () => void (await Promise.all([close(pageServer), orgServer.close()])),
  };
}

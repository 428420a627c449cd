import { readFileSync } from 'node:fs';
import { Hono } from 'hono';
import { createEmulator, passwordFirst, type App } from '../../src/emulator/index.js';
import { listen } from '../../src/emulator/server.js';
import { ROOT } from './snippets.js';

/** The app of the examples, with every attribute of the profile that one of them names. */
const app: App = {
  ...passwordFirst,
  clientId: '0oa1b2c3d4',
  policy: {
    ...passwordFirst.policy,
    profile: [
      ...passwordFirst.policy.profile,
      { name: 'nickName', label: 'Nickname', required: false },
      { name: 'plan', label: 'Plan', required: false },
      { name: 'seats', label: 'Seats', required: false, type: 'integer' },
      { name: 'companyID', label: 'Company', required: false },
      { name: 'marketingSource', label: 'Source', required: false },
      { name: 'referralCode', label: 'Referral', required: false },
      { name: 'termsAccepted', label: 'Terms', required: false, type: 'boolean' },
    ],
  },
};

interface Page {
  body: string;
  /** Beside the content type. */
  headers?: Record<string, string>;
}

/** A site with the built widget, its CDN and its org, each of an origin of its own. */
export interface DocumentedSite {
  readonly site: string;
  readonly org: string;
  readonly cdn: string;
  /** Adds a page, and gives its address. */
  add(page: Page): string;
  close(): Promise<void>;
}

const JAVASCRIPT = { 'Content-Type': 'text/javascript', 'Access-Control-Allow-Origin': '*' };

function file(path: string): Response {
  const type = path.endsWith('.css') ? { 'Content-Type': 'text/css' } : JAVASCRIPT;
  return new Response(readFileSync(ROOT + path), { headers: type });
}

/** @param bundles the folder with the scripts that a bundler has made of examples */
export async function serveSite(bundles: string): Promise<DocumentedSite> {
  const relatedOrigins: string[] = [];
  const emulator = createEmulator({ apps: [app], relatedOrigins });
  const pages: Page[] = [];

  const host = new Hono();
  host.get('/okta-register/*', ({ req }) => file(req.path.replace('/okta-register/', 'dist/')));
  host.get('/bundles/*', ({ req }) => file(req.path.replace('/bundles/', bundles)));
  host.get('/pages/:index', (context) => {
    const page = pages[Number(context.req.param('index'))];
    if (!page) return context.notFound();
    for (const [name, value] of Object.entries(page.headers ?? {})) context.header(name, value);
    return context.html(
      `<!doctype html><html lang="en"><title>Example</title><body>${page.body}</body></html>`,
    );
  });
  // What the examples ask their own site for.
  host.get('/plan-of', (context) => context.text('team'));
  host.get('/logo.svg', (context) =>
    context.body('<svg xmlns="http://www.w3.org/2000/svg"/>', 200, {
      'Content-Type': 'image/svg+xml',
    }),
  );
  host.get('/favicon.ico', (context) => context.body(null, 204));

  const answer = (request: Request): Response | Promise<Response> => {
    const { hostname, pathname } = new URL(request.url);
    if (hostname === '127.0.0.1') return emulator.fetch(request);
    if (hostname === 'cdn.localhost') return file(`dist${pathname}`);
    return host.fetch(request);
  };
  // No host: it hears 127.0.0.1 and localhost alike, with IPv6 or without.
  const { port, close } = await listen(answer, { port: 0, host: '' });
  const origin = (name: string) => `http://${name}:${String(port)}`;
  relatedOrigins.push(origin('localhost'));
  return {
    site: origin('localhost'),
    org: origin('127.0.0.1'),
    cdn: origin('cdn.localhost'),
    add: (page) => `${origin('localhost')}/pages/${String(pages.push(page) - 1)}`,
    close,
  };
}

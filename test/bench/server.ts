import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { createAdaptorServer } from '@hono/node-server';
import { Hono } from 'hono';
import { createEmulator, type Emulator } from '../../src/emulator/index.js';
import type { Contestant } from './contestants.js';

export interface BenchServer {
  /** Where the pages are. */
  site: string;
  /** Where the Identity Engine is: another origin, as it is for every site. */
  org: string;
  emulator: Emulator;
  close(): Promise<void>;
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.png': 'image/png',
};
const PACKED_ALREADY = /^\.(woff2?|png)$/;

/**
 * Serves every contestant's page at `/<name>`, and the emulator at an origin of its own. All are
 * treated alike: HTTP/1.1 with keep-alive, gzip at level 9, pages asked for anew at every visit,
 * and their files kept by the browser for good.
 */
export async function serveContestants(contestants: Contestant[]): Promise<BenchServer> {
  const emulator = createEmulator();
  const org = await listen(orgApp(emulator));
  const site = await listen(siteApp(contestants, org.origin));
  return {
    site: site.origin,
    org: org.origin,
    emulator,
    close: async () => {
      await Promise.all([site.close(), org.close()]);
    },
  };
}

function siteApp(contestants: Contestant[], org: string): Hono {
  const app = new Hono();
  for (const { name, page } of contestants) {
    app.get(`/${name}`, () => {
      const { head, body } = page(org);
      const answer = packed(html(head, body), '.html', 'no-cache');
      return new Response(answer.body, { headers: answer.headers });
    });
  }
  const folders = Object.assign({}, ...contestants.map(({ folders }) => folders)) as Record<
    string,
    string
  >;
  for (const [path, folder] of Object.entries(folders)) {
    const read = readOnce();
    app.get(`${path}/*`, async (context) => {
      const file = join(folder, normalize(context.req.path.slice(path.length)));
      return (await read(file)) ?? context.notFound();
    });
  }
  return app;
}

/** Files are compressed once: no visit pays for it, whoever's it is. */
function readOnce() {
  const files = new Map<string, Promise<Packed | undefined>>();
  const pack = async (file: string): Promise<Packed | undefined> => {
    const body = await readFile(file).catch(() => undefined);
    return body && packed(body, extname(file), 'public, max-age=31536000, immutable');
  };
  return async (file: string): Promise<Response | undefined> => {
    const known = files.get(file) ?? pack(file);
    files.set(file, known);
    const found = await known;
    return found && new Response(found.body, { headers: found.headers });
  };
}

interface Packed {
  body: Uint8Array<ArrayBuffer>;
  headers: Record<string, string>;
}

function packed(content: string | Buffer, extension: string, caching: string): Packed {
  const headers = {
    'content-type': TYPES[extension] ?? 'application/octet-stream',
    'cache-control': caching,
  };
  if (PACKED_ALREADY.test(extension))
    return { body: new Uint8Array(Buffer.from(content)), headers };
  const body = new Uint8Array(gzipSync(content, { level: 9 }));
  return { body, headers: { ...headers, 'content-encoding': 'gzip', vary: 'accept-encoding' } };
}

function orgApp(emulator: Emulator): Hono {
  const app = new Hono();
  app.all('*', async ({ req }) => {
    const response = await emulator.fetch(req.raw);
    if (!response.headers.get('content-type')?.includes('json')) return response;
    const headers = new Headers(response.headers);
    headers.set('content-encoding', 'gzip');
    const body = gzipSync(await response.arrayBuffer(), { level: 9 });
    return new Response(body, { status: response.status, headers });
  });
  return app;
}

const html = (head: string, body: string) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width" />
<title>Sign up</title>
<link rel="icon" href="data:," />
${head}
</head>
<body>
${body}
</body>
</html>
`;

async function listen(app: Hono): Promise<{ origin: string; close(): Promise<void> }> {
  const server = createAdaptorServer({ fetch: app.fetch });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${String(port)}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        if ('closeAllConnections' in server) server.closeAllConnections();
      }),
  };
}

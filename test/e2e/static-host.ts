import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';

/** A host of files, which has a site in one of its folders and knows nothing of what it serves. */
export async function openStaticHost(
  root: string,
  folder: string,
): Promise<{ address: string; close(): void }> {
  const app = new Hono().use(
    `${folder}*`,
    serveStatic({ root, rewriteRequestPath: (path) => path.replace(folder, '/') }),
  );
  const server = serve({ fetch: app.fetch, port: 0 });
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://localhost:${String(port)}${folder}`,
    close: () => {
      server.close();
      if ('closeAllConnections' in server) server.closeAllConnections();
    },
  };
}

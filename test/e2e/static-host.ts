import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { listen } from '../../src/emulator/server.js';

/** A host of files, which has a site in one of its folders and knows nothing of what it serves. */
export async function openStaticHost(
  root: string,
  folder: string,
): Promise<{ address: string; close(): Promise<void> }> {
  const app = new Hono().use(
    `${folder}*`,
    serveStatic({ root, rewriteRequestPath: (path) => path.replace(folder, '/') }),
  );
  const { port, close } = await listen(app.fetch, { port: 0 });
  return { address: `http://localhost:${String(port)}${folder}`, close };
}

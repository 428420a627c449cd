/** The site under test, in the place of yours. */
import { fileURLToPath } from 'node:url';
import { serve } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';

const local = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const site = new Hono();
site.use(
  '/okta-register/*',
  serveStatic({
    root: local('../../../dist'),
    rewriteRequestPath: (path) => path.replace('/okta-register', ''),
  }),
);
site.use(serveStatic({ root: local('.') }));
serve({ fetch: site.fetch, port: Number(process.env.PORT), hostname: 'localhost' });

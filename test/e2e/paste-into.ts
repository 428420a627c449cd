import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A site of somebody's: the printed tags in a page, the printed styles, the printed header. */
export async function pasteInto(snippet: Record<'tags' | 'styles' | 'header', string>): Promise<{
  origin: string;
  close: () => void;
}> {
  const [, name = '', value = ''] = /^([\w-]+): (.+)$/.exec(snippet.header) ?? [];
  const server = await new Promise<Server>((resolve) => {
    const created = createServer({ keepAliveTimeout: 0 }, (request, response) => {
      if (request.url === '/site.css') {
        response.writeHead(200, { 'content-type': 'text/css' }).end(snippet.styles);
        return;
      }
      const page = `<!doctype html><html lang="en"><head><meta charset="utf-8">
        <title>Somebody’s page</title><link rel="stylesheet" href="/site.css"></head>
        <body><h1>Join us</h1>${snippet.tags}<p>After it.</p></body></html>`;
      response.writeHead(200, { 'content-type': 'text/html', [name]: value }).end(page);
    }).listen(0, () => resolve(created));
  });
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Hono, type Context } from 'hono';
import { readChoice, type Addresses, type ReadChoice } from './choice.js';
import { stylesOf } from './host-page-styles.js';
import { pageOf, previewPage, previewsOf, type AddressOf } from './previews.js';
import { snippet } from './snippet.js';

const looksOf = (query: string) => `/playground/looks.css?${query}`;

/** The choice is in the path: links in mails come back to an address without its query. */
const addressOf: AddressOf = (page, device, choice, query) =>
  ['/playground/page', page.id, device, ...(choice ? [encodeURIComponent(choice)] : [])].join('/') +
  query;

export interface PlaygroundOptions {
  /** The demo's own org and files, for whoever asks. */
  own: (context: Context) => Addresses;
  /** Folder of the built widget. */
  dist: string;
  /** Of the previews, where the org knows only some addresses. */
  redirectUri?: () => string;
}

/** Everything that the page of the playground asks for, below `/playground`. */
export function createPlayground({ own, dist, redirectUri }: PlaygroundOptions): Hono {
  const app = new Hono();

  const integrity = async () =>
    JSON.parse(await readFile(join(dist, 'sri.json'), 'utf8')) as Record<string, string>;

  app.get('/snippet', async (c) => {
    const { choice, problems, canonical } = readChoice(new URL(c.req.url).searchParams, own(c));
    return c.json({
      ...(await snippet(choice, await integrity())),
      previews: previewsOf(choice, canonical, addressOf),
      looks: looksOf(String(canonical)),
      theme: choice.theme === 'page' ? null : choice.theme,
      problems,
      query: String(canonical),
    });
  });

  const css = (c: Context, styles: string) =>
    c.body(styles, 200, { 'Content-Type': 'text/css; charset=utf-8' });

  app.get('/looks.css', async (c) => {
    const { choice } = readChoice(new URL(c.req.url).searchParams, own(c));
    return css(c, (await snippet(choice, {})).styles);
  });

  app.get('/styles/:file{[a-z-]+\\.css}', async (c) => {
    const page = pageOf(c.req.param('file').replace('.css', ''));
    return page ? css(c, await stylesOf(page)) : c.notFound();
  });

  app.get('/page/:page/:device{(?:light|dark)}/:choice?', async (c) => {
    const page = pageOf(c.req.param('page'));
    if (!page) return c.notFound();
    const { choice, canonical } = forPreview(c.req.param('choice') ?? '', own(c));
    const shown = await snippet(choice, await integrity());
    // What the snippet's page would be sent with: that it is enough is there to be seen.
    c.header('Content-Security-Policy', `${shown.policy}; frame-ancestors 'self'`);
    return c.html(
      previewPage(page, c.req.param('device'), {
        tags: shown.tags,
        pageStyles: `/playground/styles/${page.id}.css`,
        looks: looksOf(String(canonical)),
      }),
    );
  });

  /** The demo's own org and files in the place of the chosen ones. It ends where it is. */
  const forPreview = (query: string, addresses: Addresses): ReadChoice => {
    const read = readChoice(new URLSearchParams(query), addresses);
    const ends = { successUrl: '', ...(redirectUri && { redirectUri: redirectUri() }) };
    return { ...read, choice: { ...read.choice, ...addresses, ...ends } };
  };

  return app;
}

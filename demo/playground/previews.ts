import { html, raw } from 'hono/html';
import type { Choice } from './choice.js';
import { cleanPage, hostilePages, type HostPage } from './host-pages.js';

/** One of the frames side by side. */
export interface Preview {
  id: string;
  title: string;
  width: 'phone' | 'wide';
  device: 'light' | 'dark';
  src: string;
  /** Changes when the frame has to load its page anew; the looks can be changed in place. */
  version: string;
}

const PLAIN: HostPage = { ...cleanPage, name: 'a plain page' };

export const pageOf = (id: string): HostPage | undefined =>
  [PLAIN, ...hostilePages].find((page) => page.id === id);

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Where the page of a frame is, of which the choice and the address' own query are known. */
export type AddressOf = (
  page: HostPage,
  device: Preview['device'],
  choice: string,
  query: string,
) => string;

/** The frames that show a choice. */
export function previewsOf(
  choice: Choice,
  canonical: URLSearchParams,
  addressOf: AddressOf,
): Preview[] {
  const pages = [PLAIN, pageOf(choice.page) ?? PLAIN];
  const widths = choice.width === 'both' ? (['phone', 'wide'] as const) : [choice.width];
  const devices = choice.device === 'both' ? (['light', 'dark'] as const) : [choice.device];
  const own = withoutViews(canonical);
  const kept = new URLSearchParams([...own].filter(([name]) => !/^(--.*|theme)$/.test(name)));
  const query = choice.query && `?${String(new URLSearchParams(choice.query))}`;
  return widths.flatMap((width) =>
    devices.flatMap((device) =>
      pages.map((page) => ({
        id: `${page.id}-${width}-${device}`,
        title: `${capital(page.name)}, ${width}, ${device} device`,
        width,
        device,
        src: addressOf(page, device, String(own), query),
        version: `${String(kept)} ${query}`,
      })),
    ),
  );
}

/** What the choice says of the frames themselves. */
const withoutViews = (query: URLSearchParams): URLSearchParams =>
  new URLSearchParams(
    [...query].filter(([name]) => !['page', 'width', 'device', 'query'].includes(name)),
  );

interface Content {
  tags: string;
  /** Addresses of the styles: the page's own, and those of the snippet. */
  pageStyles: string;
  looks: string;
}

/** The page with the widget in it, as the snippet puts it there. */
export function previewPage(
  page: HostPage,
  device: string,
  { tags, pageStyles, looks }: Content,
): ReturnType<typeof html> {
  const { body = '<body>WIDGET', name } = page;
  // A plain page is as dark as the device; other people's pages are what they are.
  const scheme = page === PLAIN ? html`<meta name="color-scheme" content="${device}" />` : '';
  const styles = page.styles.length > 0 ? html`<link rel="stylesheet" href="${pageStyles}" />` : '';
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Preview: ${name}</title>
        <base target="_blank" />
        ${scheme} ${styles}
        <link rel="stylesheet" id="looks" href="${looks}" />
      </head>
      ${raw(body.replace('WIDGET', () => tags))}
    </html>`;
}

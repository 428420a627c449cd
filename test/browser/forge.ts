import { ORIGIN } from './org.js';

/** Requests that went to another origin than the org's and the page's. */
export interface Forged {
  readonly strayed: { url: string; body: string }[];
  end(): void;
}

type Change = (body: Record<string, never>, path: string) => unknown;

/** Changes what the org answers, as somebody between here and there could, and catches what strays. */
export function forge(change: Change): Forged {
  const { fetch } = window;
  const strayed: Forged['strayed'] = [];
  window.fetch = async (input, init) => {
    const request = new Request(input, init);
    const { origin, pathname } = new URL(request.url);
    if (origin !== ORIGIN && origin !== location.origin) {
      strayed.push({ url: request.url, body: await request.clone().text() });
      return Response.json({});
    }
    const response = await fetch(input, init);
    if (!response.headers.get('content-type')?.includes('json')) return response;
    const body = (await response.json()) as Record<string, never>;
    const { status, headers } = response;
    const changed = change(body, pathname) ?? body;
    return new Response(JSON.stringify(changed), { status, headers });
  };
  return {
    strayed,
    end: () => {
      window.fetch = fetch;
    },
  };
}

/** Every address in what came, wherever it stands, of one remediation or action. */
export function redirect(value: unknown, name: string, to: string): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value as Record<string, Record<string, unknown>>)) {
    if (inner?.['href'] && (inner['name'] === name || key === name)) {
      const href = String(inner['href']);
      inner['href'] = to.startsWith('http') ? href.replace(ORIGIN, to) : to;
    }
    redirect(inner, name, to);
  }
}

import { errorBody } from '../errors.js';

/** Where `login-page` sends to. */
export const LOGIN_PATH = '/emulator/login';

/**
 * What `fetch` rejects with when there was no answer, or none that a page may see. A server that
 * catches it ends the connection without an answer; see `overHttp`.
 */
export class NetworkError extends TypeError {
  /** What a server sends all the same: browsers keep it from the page. */
  readonly response: Response | undefined;

  constructor(response?: Response) {
    super('Failed to fetch');
    this.response = response;
  }
}

/** Lets the page that asked see an answer that is not the engine's. */
function forPage(request: Request, headers: Record<string, string>): Headers {
  const origin = request.headers.get('Origin');
  const cors = {
    'Access-Control-Allow-Origin': origin ?? '',
    'Access-Control-Allow-Credentials': 'true',
    'Access-Control-Expose-Headers': 'Retry-After',
    Vary: 'Origin',
  };
  return new Headers({ ...headers, 'Cache-Control': 'no-store', ...(origin ? cors : {}) });
}

/** Okta: an API error. */
export const apiErrorFor = (
  request: Request,
  code: 'E0000009' | 'E0000010' | 'E0000011' | 'E0000047',
  headers: Record<string, string> = {},
): Response => {
  const [status, body] = errorBody(code);
  return new Response(JSON.stringify(body), {
    status,
    headers: forPage(request, { 'Content-Type': 'application/json', ...headers }),
  });
};

const page = (title: string, rest: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body><h1>${title}</h1>${rest}</body></html>\n`;

const htmlFor = (request: Request, status: number, body: string): Response =>
  new Response(body, {
    status,
    headers: forPage(request, { 'Content-Type': 'text/html; charset=utf-8' }),
  });

/** What a gateway says for a server that does not answer. */
export const badGateway = (request: Request): Response =>
  htmlFor(request, 502, page('502 Bad Gateway', ''));

/** To the sign-on of a company's network. */
export const toLogin = (request: Request): Response =>
  new Response(null, {
    status: 302,
    headers: forPage(request, { Location: new URL(LOGIN_PATH, request.url).href }),
  });

/** The sign-on itself. */
export const loginPage = (request: Request): Response =>
  htmlFor(request, 200, page('Sign in to the network', '<p>Sign in to go on.</p>'));

/** The answer with other headers. */
function changed(
  response: Response,
  body: BodyInit | null,
  change: (headers: Headers) => void,
): Response {
  const headers = new Headers(response.headers);
  change(headers);
  const { status, statusText } = response;
  return new Response(body, { status, statusText, headers });
}

export const withoutBody = async (response: Response): Promise<Response> => {
  await response.body?.cancel();
  return changed(response, null, (headers) => {
    headers.set('Content-Length', '0');
  });
};

export const asHtml = (response: Response): Response =>
  changed(response, response.body, (headers) => {
    headers.set('Content-Type', 'text/html; charset=utf-8');
  });

export const withoutCors = (response: Response): Response =>
  changed(response, response.body, (headers) => {
    headers.delete('Access-Control-Allow-Origin');
  });

/** Half of the body, as if that were all. */
export async function truncated(response: Response): Promise<Response> {
  const bytes = new Uint8Array(await response.arrayBuffer());
  const half = bytes.subarray(0, bytes.length >> 1);
  return changed(response, half.length ? half : null, (headers) => {
    headers.set('Content-Length', String(half.length));
  });
}

const broken = new WeakSet<Response>();

/** Does the connection break while this answer is on its way? */
export const breaksOff = (response: Response): boolean => broken.has(response);

/** Headers and half of the body, then an error in the place of the rest. */
export async function cut(response: Response): Promise<Response> {
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (!bytes.length) throw new NetworkError();
  let sent = false;
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        if (sent) controller.error(new NetworkError());
        else controller.enqueue(bytes.subarray(0, bytes.length >> 1));
        sent = true;
      },
    },
    // Nothing ahead: an error would take with it what waits to be read.
    { highWaterMark: 0 },
  );
  const result = changed(response, body, (headers) => {
    headers.set('Content-Length', String(bytes.length));
  });
  broken.add(result);
  return result;
}

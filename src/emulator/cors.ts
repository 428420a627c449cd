import type { FetchHandler } from './faults/faults.js';

const PREFLIGHT = {
  'Access-Control-Allow-Methods': 'GET, POST, DELETE',
  'Access-Control-Allow-Headers': 'accept, content-type, authorization, x-okta-user-agent-extended',
  'Access-Control-Max-Age': '3600',
};

/**
 * Lets pages of trusted origins read the answers (Fetch standard, "CORS protocol"). Written by hand
 * because the middleware of the router makes three responses of every one, a tenth of a sign-up.
 */
export function withCors(trusts: (origin: string) => boolean, handler: FetchHandler): FetchHandler {
  return async (request) => {
    const asks = request.method === 'OPTIONS';
    const response = asks ? new Response(null, { status: 204 }) : await handler(request);
    const { headers } = response;
    headers.append('Vary', 'Origin');
    const origin = request.headers.get('Origin');
    if (!origin || !trusts(origin)) return response;
    headers.set('Access-Control-Allow-Origin', origin);
    headers.set('Access-Control-Allow-Credentials', 'true');
    headers.set('Access-Control-Expose-Headers', 'Retry-After');
    if (asks) for (const [name, value] of Object.entries(PREFLIGHT)) headers.set(name, value);
    return response;
  };
}

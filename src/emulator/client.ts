import type { Context } from 'hono';
import type { Engine } from './engine.js';
import { oauthError } from './errors.js';
import type { App } from './policy.js';

/**
 * The app a request to an OAuth endpoint comes from: public clients name themselves in the form, or
 * as the user of Basic authentication with an empty password (RFC 6749 section 2.3.1).
 */
export function clientOf(engine: Engine, context: Context, form: URLSearchParams): App | undefined {
  const clientId = form.get('client_id') ?? basicUser(context.req.header('Authorization'));
  return engine.apps.find((app) => app.clientId === clientId);
}

/** RFC 6749 section 5.2. */
export const invalidClient = (context: Context): Response =>
  oauthError(context, 'invalid_client', "Invalid value for 'client_id' parameter.", 401);

function basicUser(header = ''): string | undefined {
  const [, credentials = ''] = /^Basic (.+)$/i.exec(header) ?? [];
  try {
    return decodeURIComponent(atob(credentials).split(':', 1)[0] ?? '');
  } catch {
    return undefined;
  }
}

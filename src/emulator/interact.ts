import type { Context } from 'hono';
import { activate } from './activate.js';
import { clientOf, invalidClient } from './client.js';
import { formIn } from './body.js';
import type { Engine } from './engine.js';
import { malformed, oauthError } from './errors.js';
import type { SetUpFlaw } from './faults/fault.js';
import { flawFor } from './faults/faults.js';
import type { App } from './policy.js';

/** Scopes the authorization server knows. Okta: the reserved ones. */
export const SCOPES = ['openid', 'profile', 'email', 'address', 'phone', 'offline_access'];

/** S256 makes 32 bytes, 43 characters of base64url (RFC 7636 section 4.2). */
const CHALLENGE = /^[\w-]{43}$/;

const MISSING =
  "The 'redirect_uri' parameter must be a Login redirect URI in the client app settings: ";

/** The authorization server a request came to. */
export interface Server {
  issuer: string;
  endpoints: string;
}

/** `/v1/interact` (Okta: Interaction Code grant): opens a transaction. */
export async function interact(
  engine: Engine,
  context: Context,
  origin: string,
  server: Server,
): Promise<Response> {
  const form = await formIn(context.req.raw);
  if (!form) return malformed(context);
  const value = (name: string): string => form.get(name) ?? '';
  const fail = (error: string, description: string): Response =>
    oauthError(context, error, description);

  const app = asSetUp(clientOf(engine, context, form), flawFor(context.req.raw, 'wrong-set-up'));
  if (!app) return invalidClient(context);
  if (app.interactionCode === false) {
    return fail('access_denied', 'The requested feature is not enabled in this environment.');
  }
  if (!allowsRedirect(app, value('redirect_uri'))) {
    return fail('invalid_request', `${MISSING}${origin}`);
  }
  if (!CHALLENGE.test(value('code_challenge'))) {
    return fail(
      'invalid_request',
      "PKCE code challenge is required when the token endpoint authentication method is 'NONE'.",
    );
  }
  if (value('code_challenge_method') !== 'S256') {
    return fail('invalid_request', "The 'code_challenge_method' parameter must be 'S256'.");
  }
  const scopes = value('scope').split(' ').filter(Boolean);
  if (!scopes.includes('openid')) {
    return fail('invalid_scope', "The scope parameter must contain 'openid'.");
  }
  if (scopes.some((scope) => !SCOPES.includes(scope))) {
    return fail(
      'invalid_scope',
      'One or more scopes are not configured for the authorization server resource.',
    );
  }
  const transaction = engine.transactions.open(app, origin, {
    ...server,
    redirectUri: value('redirect_uri'),
    scopes,
    codeChallenge: value('code_challenge'),
    ...(form.has('state') ? { state: value('state') } : {}),
    ...(form.has('nonce') ? { nonce: value('nonce') } : {}),
  });
  const token = form.get('activation_token');
  if (token !== null) await activate(engine, transaction, token);
  return context.json({ interaction_handle: transaction.interactionHandle });
}

/** The app as it would be, had an administrator not set something up. */
function asSetUp(app: App | undefined, flaw: SetUpFlaw | undefined): App | undefined {
  switch (app && flaw) {
    case 'client-id':
      return undefined;
    case 'interaction-code':
      return app && { ...app, interactionCode: false };
    case 'redirect-uri':
      return app && { ...app, redirectUris: [] };
    case 'sign-up':
      return app && { ...app, policy: { ...app.policy, signUp: false } };
    default:
      return app;
  }
}

function allowsRedirect({ redirectUris }: App, uri: string): boolean {
  if (redirectUris !== '*') return redirectUris.includes(uri);
  return webUrl(uri) !== undefined;
}

/** The URL when it is one a browser can be sent to. */
export function webUrl(text: string): URL | undefined {
  try {
    const url = new URL(text);
    return /^https?:$/.test(url.protocol) ? url : undefined;
  } catch {
    return undefined;
  }
}

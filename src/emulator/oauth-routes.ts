import { Hono, type Context } from 'hono';
import { decodeJwt } from 'jose';
import { formIn } from './body.js';
import { claims } from './claims.js';
import { clientOf, invalidClient } from './client.js';
import type { Engine } from './engine.js';
import { malformed, oauthError } from './errors.js';
import { interact, SCOPES, webUrl, type Server } from './interact.js';
import { token } from './token-endpoint.js';

/**
 * An authorization server. Okta has one for the org (issuer is the org itself) and custom ones
 * (issuer `{org}/oauth2/{id}`); both have their endpoints under a path of their own.
 *
 * @param issuerPath path of the issuer, for instance `/oauth2/default`, or nothing
 * @param path path of its endpoints, for instance `/oauth2/default`
 */
export function oauthRoutes(
  engine: Engine,
  origin: () => string,
  issuerPath: string,
  path: string,
): Hono {
  const routes = new Hono();
  const server = (): Server => ({ issuer: origin() + issuerPath, endpoints: origin() + path });

  const discovery = (context: Context): Response => context.json(metadata(server()));
  routes.get(`${issuerPath}/.well-known/openid-configuration`, discovery);
  routes.get(`${issuerPath}/.well-known/oauth-authorization-server`, discovery);

  routes.post(`${path}/v1/interact`, (context) => interact(engine, context, origin(), server()));
  routes.post(`${path}/v1/token`, (context) => token(engine, context, server()));
  routes.get(`${path}/v1/keys`, async (context) => context.json(await engine.tokens.jwks()));
  routes.get(`${path}/v1/userinfo`, (context) => userinfo(engine, context));
  routes.post(`${path}/v1/userinfo`, (context) => userinfo(engine, context));
  routes.get(`${path}/v1/logout`, (context) => logout(engine, context));

  routes.post(`${path}/v1/revoke`, async (context) => {
    const form = await formIn(context.req.raw);
    if (!form) return malformed(context);
    const app = clientOf(engine, context, form);
    if (!app) return invalidClient(context);
    await engine.tokens.revoke(form.get('token') ?? '', app.clientId);
    return context.body(null, 200);
  });
  return routes;
}

/** OpenID Connect Discovery 1.0. */
const metadata = ({ issuer, endpoints }: Server): object => ({
  issuer,
  authorization_endpoint: `${endpoints}/v1/authorize`,
  token_endpoint: `${endpoints}/v1/token`,
  userinfo_endpoint: `${endpoints}/v1/userinfo`,
  jwks_uri: `${endpoints}/v1/keys`,
  response_types_supported: ['code'],
  response_modes_supported: ['query', 'fragment'],
  grant_types_supported: ['interaction_code', 'refresh_token'],
  subject_types_supported: ['public'],
  id_token_signing_alg_values_supported: ['RS256'],
  scopes_supported: SCOPES,
  token_endpoint_auth_methods_supported: ['none'],
  claims_supported:
    'iss ver sub aud iat exp jti auth_time amr nonce name preferred_username given_name family_name email email_verified at_hash'.split(
      ' ',
    ),
  code_challenge_methods_supported: ['S256'],
  revocation_endpoint: `${endpoints}/v1/revoke`,
  revocation_endpoint_auth_methods_supported: ['none'],
  end_session_endpoint: `${endpoints}/v1/logout`,
  interact_endpoint: `${endpoints}/v1/interact`,
});

/** OpenID Connect Core section 5.3, errors as RFC 6750 section 3. */
async function userinfo(engine: Engine, context: Context): Promise<Response> {
  const [, bearer = ''] = /^Bearer (.+)$/i.exec(context.req.header('Authorization') ?? '') ?? [];
  const payload = await engine.tokens.verify(bearer);
  const user = engine.users.find(payload?.sub ?? '');
  if (!payload || !user) {
    context.header('WWW-Authenticate', 'Bearer error="invalid_token"');
    return oauthError(context, 'invalid_token', 'The access token is invalid.', 401);
  }
  return context.json(claims(user, Array.isArray(payload.scp) ? payload.scp : []));
}

/** OpenID Connect RP-Initiated Logout 1.0; there is no Okta session here to end. */
function logout(engine: Engine, context: Context): Response {
  const { id_token_hint, client_id, post_logout_redirect_uri, state } = context.req.query();
  const clientId = client_id ?? audienceOf(id_token_hint);
  const app = engine.apps.find((candidate) => candidate.clientId === clientId);
  if (!app) return invalidClient(context);
  if (!post_logout_redirect_uri) return context.text('Signed out.');
  const target = webUrl(post_logout_redirect_uri);
  const known =
    app.redirectUris === '*' ||
    app.redirectUris.some((uri) => webUrl(uri)?.origin === target?.origin);
  if (!target || !known) {
    return oauthError(
      context,
      'invalid_request',
      "The 'post_logout_redirect_uri' parameter must be a Logout redirect URI in the client app settings.",
    );
  }
  if (state !== undefined) target.searchParams.set('state', state);
  return context.redirect(target.href);
}

function audienceOf(idToken: string | undefined): string | undefined {
  try {
    const { aud } = decodeJwt(idToken ?? '');
    return typeof aud === 'string' ? aud : undefined;
  } catch {
    return undefined;
  }
}

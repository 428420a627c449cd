import type { Context } from 'hono';
import { clientOf, invalidClient } from './client.js';
import type { Engine } from './engine.js';
import { formIn } from './body.js';
import { malformed, oauthError } from './errors.js';
import { flawFor } from './faults/faults.js';
import { base64url, sameText, sha256 } from './random.js';
import type { Server } from './interact.js';
import type { Grant } from './tokens.js';

/** RFC 7636 section 4.1. */
const VERIFIER = /^[\w.~-]{43,128}$/;

/** `/v1/token`: interaction_code (Okta) and refresh_token (RFC 6749 section 6) grants. */
export async function token(engine: Engine, context: Context, server: Server): Promise<Response> {
  const form = await formIn(context.req.raw);
  if (!form) return malformed(context);
  const value = (name: string): string => form.get(name) ?? '';
  const app = clientOf(engine, context, form);
  if (!app) return invalidClient(context);
  let grant: Grant | string;
  switch (value('grant_type')) {
    case 'interaction_code':
      grant = spendCode(engine, app.clientId, server, form);
      break;
    case 'refresh_token':
      grant =
        engine.tokens.spendRefreshToken(value('refresh_token'), app.clientId, server.issuer) ??
        'The refresh token is invalid or expired.';
      break;
    default:
      return oauthError(
        context,
        'unsupported_grant_type',
        'The authorization grant type is not supported by the authorization server.',
      );
  }
  if (typeof grant === 'string') return oauthError(context, 'invalid_grant', grant);
  context.header('Cache-Control', 'no-store');
  return context.json(
    await engine.tokens.issue(grant, flawFor(context.req.raw, 'flawed-id-token')),
  );
}

/** The grant behind an interaction code, or why there is none. A code is spent by any attempt. */
function spendCode(
  engine: Engine,
  clientId: string,
  server: Server,
  form: URLSearchParams,
): Grant | string {
  const transaction = engine.transactions.spend(form.get('interaction_code') ?? '');
  if (!transaction?.user || transaction.app.clientId !== clientId) {
    return 'The interaction code is invalid or has expired.';
  }
  const { request, user, amr } = transaction;
  if (request.issuer !== server.issuer) return 'The interaction code is of another issuer.';
  // The success page does not list redirect_uri, so a client that follows it sends none.
  const redirectUri = form.get('redirect_uri');
  if (redirectUri !== null && redirectUri !== request.redirectUri) {
    return "The 'redirect_uri' does not match the redirection URI used in the interact request.";
  }
  const verifier = form.get('code_verifier') ?? '';
  const challenge = VERIFIER.test(verifier) ? base64url(sha256(verifier)) : '';
  if (!sameText(challenge, request.codeChallenge)) return 'PKCE verification failed.';
  const { issuer, scopes, nonce } = request;
  return {
    issuer,
    clientId,
    scopes,
    user,
    ...(nonce !== undefined ? { nonce } : {}),
    authTime: engine.now(),
    amr: [...amr],
  };
}

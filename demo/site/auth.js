/* global OktaAuth */

/** The site's own client. The page says which org and app it belongs to. */
export function createAuthClient() {
  return new OktaAuth({
    issuer: meta('okta-issuer'),
    clientId: meta('okta-client-id'),
    redirectUri: `${location.origin}/sign-up.html`,
    scopes: ['openid', 'profile', 'email'],
  });
}

/** @param {string} name */
function meta(name) {
  return document.querySelector(`meta[name="${name}"]`)?.getAttribute('content') ?? undefined;
}

/**
 * What the org said, for people; or what went wrong on the way to it.
 * @param {{ messages?: { message: string }[], error?: unknown }} transaction
 */
export function messageOf(transaction) {
  const said = (transaction.messages ?? []).map(({ message }) => message).join(' ');
  return said || messageOfError(transaction.error);
}

/** @param {unknown} error */
export function messageOfError(error) {
  const text = error instanceof Error ? error.message : '';
  return text || 'Signing in did not work. Try again.';
}

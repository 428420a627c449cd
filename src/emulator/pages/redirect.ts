import type { IdentityProvider } from '../policy.js';
import type { Transaction } from '../transaction.js';
import type { RedirectForm } from '../wire.js';

/**
 * The way to a provider. Okta has two: `/sso/idps/{id}?stateToken=…`, and the authorize endpoint
 * with `idp`, which embedded apps get. Both are answered; pages carry the second.
 */
export function redirectTo(
  { app, request, stateHandle }: Transaction,
  { id, name, type }: IdentityProvider,
  relatesTo?: string,
): RedirectForm {
  const url = new URL(`${request.endpoints}/v1/authorize`);
  url.searchParams.set('client_id', app.clientId);
  url.searchParams.set('idp', id);
  url.searchParams.set('stateToken', stateHandle);
  return {
    name: 'redirect-idp',
    type,
    idp: { id, name },
    href: url.href,
    method: 'GET',
    ...(relatesTo ? { relatesTo: [relatesTo] } : {}),
  };
}

/** The providers of the policy. */
export const redirects = (transaction: Transaction): RedirectForm[] =>
  (transaction.app.policy.idps ?? []).map((idp) => redirectTo(transaction, idp));

import { originOf } from './origin-of.js';

/**
 * The origins that an authorization server calls its own.
 *
 * @see https://openid.net/specs/openid-connect-discovery-1_0.html#ProviderMetadata
 */
async function discover(issuer: string): Promise<(string | undefined)[]> {
  try {
    const address = `${issuer}/.well-known/openid-configuration`;
    const document = (await (await fetch(address, { credentials: 'omit' })).json()) as object;
    return Object.entries(document)
      .filter(([name]) => name === 'issuer' || name.endsWith('_endpoint'))
      .map(([, value]) => originOf(value))
      .filter((origin) => origin?.split(':')[0] === issuer.split(':')[0]);
  } catch {
    return [];
  }
}

/** What to tell the owner where an origin is neither the issuer's nor one that it calls its own. */
export async function foreignOrigin(
  issuer: string,
  name: string,
  origins: readonly (string | undefined)[],
): Promise<string | undefined> {
  const known = [originOf(issuer), ...(await discover(issuer))];
  const foreign = origins.find((origin) => !origin || !known.includes(origin));
  if (foreign === undefined && origins.every(Boolean)) return undefined;
  return (
    `The org wants ${name} sent to ${foreign ?? 'no address'}, which is neither the issuer's origin ` +
    'nor in its discovery document. Nothing was sent.'
  );
}

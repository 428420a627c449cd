import { failure, FailureError } from '../idx/failure.js';
import type { WireResponse } from '../idx/wire.js';

/** Where okta-auth-js sends what is run by a name: to a remediation's address, or to an action's. */
function* addressesOf(response: WireResponse, name: string): Generator<unknown> {
  for (const remediation of response.remediation?.value ?? []) {
    if (remediation.name === name) yield remediation.href;
  }
  for (const [key, part] of Object.entries(response as Record<string, Partial<Part> | null>)) {
    if (String(part?.name) === name) yield part?.href;
    for (const [inner, action] of Object.entries(part?.value ?? {})) {
      if (`${key}-${inner}` === name) yield action?.href;
    }
  }
}

/** A part of a response: an action, or an object that may have some. */
interface Part {
  name: unknown;
  href: unknown;
  value: Record<string, { href?: unknown } | null>;
}

/** The origin that `fetch` would send to; nothing where it would refuse. */
function originOf(address: unknown): string | undefined {
  try {
    return new URL(new Request(String(address)).url).origin;
  } catch {
    return undefined;
  }
}

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

/**
 * Sees to it that what is typed goes to the org and nowhere else, whatever a response says: to the
 * issuer's origin, and to those that its discovery document names, for an org with a domain of its
 * own may answer with its other one. The document is fetched only then, and from the issuer: a copy
 * that storage has could be anybody's.
 *
 * @param name what is going to be run
 * @throws FailureError `foreign-origin`
 */
export async function checkOrigin(
  issuer: string,
  response: WireResponse,
  name: string,
): Promise<void> {
  const origins = [...addressesOf(response, name)].map(originOf);
  const own = originOf(issuer);
  if (origins.every((origin) => origin && origin === own)) return;
  const known = [own, ...(await discover(issuer))];
  const foreign = origins.find((origin) => !origin || !known.includes(origin));
  if (foreign === undefined && origins.every(Boolean)) return;
  const fix =
    `The org wants ${name} sent to ${foreign ?? 'no address'}, which is neither the issuer's origin ` +
    'nor in its discovery document. Nothing was sent.';
  throw new FailureError(failure('foreign-origin', { fix }));
}

import { failure, FailureError } from '../idx/failure.js';
import type { WireResponse } from '../idx/wire.js';
import { originOf } from './origin-of.js';

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
  // Few orgs answer from another origin.
  const { foreignOrigin } = await import('./discover.js');
  const fix = await foreignOrigin(issuer, name, origins);
  if (fix) throw new FailureError(failure('foreign-origin', { fix }));
}

import type { JWTPayload } from 'jose';
import type { TokenFlaw } from './faults/fault.js';
import { secret } from './random.js';

const HOUR = 3600;

/** The claims of an ID token with something wrong in them; the flaws of a signature change none. */
export function flawed(claims: JWTPayload, flaw: TokenFlaw, now: number): JWTPayload {
  switch (flaw) {
    case 'unknown-key':
    case 'signature':
      return claims;
    case 'issuer':
      return { ...claims, iss: 'https://other-org.example/oauth2/default' };
    case 'audience':
      return { ...claims, aud: 'another-client' };
    case 'nonce':
      return { ...claims, nonce: secret(43) };
    case 'expired':
      return { ...claims, iat: now - 2 * HOUR, exp: now - HOUR };
    case 'issued-in-future':
      return { ...claims, iat: now + HOUR, exp: now + 2 * HOUR };
    case 'access-token-hash':
      return { ...claims, at_hash: secret(22) };
  }
}

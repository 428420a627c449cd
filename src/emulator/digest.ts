import { base64url, sameText, secret, sha256 } from './random.js';

/** A salted digest. */
export interface Digest {
  salt: string;
  hash: string;
}

/**
 * One round of salted SHA-256: an emulator keeps made-up secrets in memory for an afternoon, and
 * has to sign up hundreds of people a second. Never do this where passwords are real.
 */
const hashOf = (text: string, salt: string): string => base64url(sha256(salt + text));

/** The digest of a secret that was just chosen. */
export function digest(text: string): Digest {
  const salt = secret(16);
  return { salt, hash: hashOf(text, salt) };
}

/** Is this the secret? Takes as long when there is none. */
export function matches(text: string, kept: Digest | undefined): boolean {
  const hash = hashOf(text, kept?.salt ?? 'nobody');
  return kept !== undefined && sameText(hash, kept.hash);
}

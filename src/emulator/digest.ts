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
const hashOf = async (text: string, salt: string): Promise<string> =>
  base64url(await sha256(salt + text));

/** The digest of a secret that was just chosen. */
export async function digest(text: string): Promise<Digest> {
  const salt = secret(16);
  return { salt, hash: await hashOf(text, salt) };
}

/** Is this the secret? Takes as long when there is none. */
export async function matches(text: string, kept: Digest | undefined): Promise<boolean> {
  const hash = await hashOf(text, kept?.salt ?? 'nobody');
  return kept !== undefined && sameText(hash, kept.hash);
}

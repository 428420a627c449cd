const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** A URL-safe secret of `length` characters with 6 bits of randomness each. */
export function secret(length: number): string {
  const bytes = crypto.getRandomValues(new Uint8Array(length));
  let text = '';
  for (const byte of bytes) text += ALPHABET[byte & 63] ?? '';
  return text;
}

/** An Okta-like id: 20 characters, the first three say of what. */
export function id(prefix: string): string {
  return prefix + secret(17).replace(/[-_]/g, '0');
}

/** A code of six digits, every one equally likely. */
export function sixDigits(): string {
  // 2^32 is no multiple of 10^6: numbers of the last, incomplete million are drawn again.
  const limit = Math.floor(2 ** 32 / 1e6) * 1e6;
  const box = new Uint32Array(1);
  do crypto.getRandomValues(box);
  while ((box[0] ?? 0) >= limit);
  return String((box[0] ?? 0) % 1e6).padStart(6, '0');
}

/** Compares without telling by its duration how much of the text was right. */
export function sameText(given: string, expected: string): boolean {
  let difference = given.length ^ expected.length;
  for (let i = 0; i < expected.length; i++) {
    difference |= given.charCodeAt(i) ^ expected.charCodeAt(i);
  }
  return difference === 0;
}

/** SHA-256 of a text. */
export async function sha256(text: string): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
}

/** Base64url without padding (RFC 4648 section 5). */
export function base64url(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
}

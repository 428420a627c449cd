import { sha256 as hashOf } from '@noble/hashes/sha2.js';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Drawn many at a time: asking costs more than the bytes do. */
const pool = new Uint8Array(4096);
let used = pool.length;

/** Where bytes come from; `count` is a few dozen at most. */
export type RandomBytes = (count: number) => Uint8Array<ArrayBuffer>;

/** Random bytes nobody had before. */
export const randomBytes: RandomBytes = (count) => {
  if (used + count > pool.length) {
    crypto.getRandomValues(pool);
    used = 0;
  }
  used += count;
  return pool.slice(used - count, used);
};

/** Bytes that are the same in every run with the same seed (Mulberry32): for tests, and no secret. */
export function seededBytes(seed: number): RandomBytes {
  let state = seed | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (mixed ^ (mixed >>> 14)) & 255;
  };
  return (count) => Uint8Array.from({ length: count }, next);
}

/** A URL-safe secret of `length` characters with 6 bits of randomness each. */
export function secret(length: number): string {
  let text = '';
  for (const byte of randomBytes(length)) text += ALPHABET[byte & 63] ?? '';
  return text;
}

/** An Okta-like id: 20 characters, the first three say of what. */
export function id(prefix: string): string {
  return prefix + secret(17).replace(/[-_]/g, '0');
}

/** A code of six digits, every one equally likely. */
export function sixDigits(bytes: RandomBytes): string {
  // 2^32 is no multiple of 10^6: numbers of the last, incomplete million are drawn again.
  const limit = Math.floor(2 ** 32 / 1e6) * 1e6;
  let number: number;
  do number = new DataView(bytes(4).buffer).getUint32(0);
  while (number >= limit);
  return String(number % 1e6).padStart(6, '0');
}

/** Without what looks alike: 0 and O, 1 and I. */
const READABLE = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** A code of ten letters and digits, every one equally likely. */
export function tenCharacters(bytes: RandomBytes): string {
  let text = '';
  for (const byte of bytes(10)) text += READABLE[byte & 31] ?? '';
  return text;
}

/** Compares without telling by its duration how much of the text was right. */
export function sameText(given: string, expected: string): boolean {
  let difference = given.length ^ expected.length;
  for (let i = 0; i < expected.length; i++) {
    difference |= given.charCodeAt(i) ^ expected.charCodeAt(i);
  }
  return difference === 0;
}

const encoder = new TextEncoder();

/** SHA-256 of a text. `crypto.subtle` has another thread do it: for so little, that is the longer way. */
export const sha256 = (text: string): Uint8Array => hashOf(encoder.encode(text));

/** Base64url without padding (RFC 4648 section 5). */
export function base64url(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
}

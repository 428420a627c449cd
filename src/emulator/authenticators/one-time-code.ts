import { messages } from '../messages.js';
import { sameText, sixDigits, tenCharacters } from '../random.js';
import type { Policy } from '../policy.js';
import type { Field } from '../wire.js';
import type { Ceremony, Choice, Refusal } from './authenticator.js';

/** What asks for a code, as recorded. */
export const codeField = ({ codes }: Policy): Field => ({
  name: 'passcode',
  label: 'Enter code',
  ...(codes?.format === 'alphanumeric'
    ? { minLength: 10, maxLength: 10, format: 'alphanumeric' }
    : {}),
});

/** Refuses another message when the transaction has sent enough: nobody's inbox is to be flooded. */
export function tooMany({ transaction, policy }: Ceremony): Refusal | undefined {
  if (transaction.told < (policy.codes?.messages ?? 20)) return undefined;
  return { status: 429, messages: [messages.tooManyRequests()] };
}

/** A new code for this challenge; the one before is worth nothing any more. */
export function newCode({ challenge, policy, now, random }: Ceremony): string {
  const value = (policy.codes?.format === 'alphanumeric' ? tenCharacters : sixDigits)(random);
  const lifetime = policy.codes?.lifetimeSeconds ?? 300;
  challenge.code = { value, expiresAt: now + lifetime * 1000 };
  challenge.sentAt = now;
  return value;
}

/**
 * Is there anybody to send to? Somebody without an account who tries to sign in sees the same page
 * as everybody else, but there is no code that would be right.
 */
export function reachable({ transaction, challenge, user, now }: Ceremony): boolean {
  challenge.sentAt = now;
  transaction.told += 1;
  return challenge.purpose !== 'verify' || user.status === 'ACTIVE';
}

/** Checks a code and, when it is right, spends it. */
export function checkCode({ challenge, now }: Ceremony, credentials: Choice): Refusal | undefined {
  const given = credentials.passcode;
  const refuse = (status: 400 | 401, message = messages.invalidCode()): Refusal => ({
    status,
    fields: { 'credentials.passcode': [message] },
    counts: status === 401,
  });
  if (typeof given !== 'string' || !given) return refuse(400, messages.fieldRequired('passcode'));
  const { code } = challenge;
  if (!code || code.expiresAt <= now || !sameText(given.trim().toUpperCase(), code.value))
    return refuse(401);
  challenge.code = undefined;
  return undefined;
}

/** Refuses another message when there were enough of them, or the last one is too young. */
export function tooEarly(ceremony: Ceremony): Refusal | undefined {
  const { challenge, policy, now } = ceremony;
  const enough = tooMany(ceremony);
  if (enough) return enough;
  const wait = (policy.codes?.resendAfterSeconds ?? 30) * 1000;
  const left = (challenge.sentAt ?? -Infinity) + wait - now;
  if (left <= 0) return undefined;
  return {
    status: 429,
    messages: [messages.tooManyRequests()],
    retryAfter: Math.ceil(left / 1000),
  };
}

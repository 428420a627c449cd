import { messages } from '../messages.js';
import { sameText, sixDigits } from '../random.js';
import type { Ceremony, Choice, Refusal } from './authenticator.js';

/** A new code for this challenge; the one before is worth nothing any more. */
export function newCode({ challenge, policy, now }: Ceremony): string {
  const value = sixDigits();
  const lifetime = policy.codes?.lifetimeSeconds ?? 300;
  challenge.code = { value, expiresAt: now + lifetime * 1000 };
  challenge.sentAt = now;
  return value;
}

/**
 * Is there anybody to send to? Somebody without an account who tries to sign in sees the same page
 * as everybody else, but there is no code that would be right.
 */
export function reachable({ challenge, user, now }: Ceremony): boolean {
  challenge.sentAt = now;
  return challenge.purpose === 'enroll' || user.status === 'ACTIVE';
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
  if (!code || code.expiresAt <= now || !sameText(given.trim(), code.value)) return refuse(401);
  challenge.code = undefined;
  return undefined;
}

/** Refuses another message while the last one is too young. */
export function tooEarly({ challenge, policy, now }: Ceremony): Refusal | undefined {
  const wait = (policy.codes?.resendAfterSeconds ?? 30) * 1000;
  const left = (challenge.sentAt ?? -Infinity) + wait - now;
  if (left <= 0) return undefined;
  return {
    status: 429,
    messages: [messages.tooManyRequests()],
    retryAfter: Math.ceil(left / 1000),
  };
}

import { messages } from './messages';
import type { ProfileAttribute } from './policy';
import type { Refusal } from './authenticators/authenticator';
import type { Users } from './users';
import type { Message } from './wire';

const EMAIL = /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/;

/** A profile that may become a user, or what is wrong with it. */
export type CheckedProfile =
  { login: string; profile: Record<string, string> } | { refusal: Refusal };

/**
 * Checks what `/enroll/new` was sent: every attribute, all complaints at once. Attributes the form
 * did not ask for are ignored, so nobody can set what the policy does not offer.
 */
export function checkProfile(
  given: unknown,
  attributes: ProfileAttribute[],
  users: Users,
): CheckedProfile {
  const values = typeof given === 'object' && given !== null ? Object.entries(given) : [];
  const byName = new Map<string, unknown>(values);
  const fields: Record<string, Message[]> = {};
  const profile: Record<string, string> = {};
  for (const attribute of attributes) {
    const value = byName.get(attribute.name) ?? '';
    const complaints = complain(value, attribute, users);
    if (complaints.length) fields[`userProfile.${attribute.name}`] = complaints;
    else if (typeof value === 'string' && value.trim()) profile[attribute.name] = value.trim();
  }
  if (Object.keys(fields).length) return { refusal: { status: 400, fields } };
  return { login: profile.login ?? profile.email ?? '', profile };
}

function complain(
  value: unknown,
  { name, label, required, minLength = 0, maxLength = Infinity }: ProfileAttribute,
  users: Users,
): Message[] {
  if (typeof value !== 'string') return [messages.patternMismatch(label)];
  const text = value.trim();
  if (!text) return required ? [messages.fieldRequired(label)] : [];
  const complaints: Message[] = [];
  if (text.length < minLength || text.length > maxLength) {
    complaints.push(messages.patternMismatch(label));
  }
  const isEmail = name === 'email' || name === 'login';
  if (isEmail && !EMAIL.test(text)) complaints.push(messages.invalidEmail(label));
  else if (isEmail && users.find(text)) complaints.push(messages.notUnique(label));
  return complaints;
}

import type { Refusal } from './authenticators/authenticator.js';
import { objectIn } from './body.js';
import { messages } from './messages.js';
import type { ProfileAttribute } from './policy.js';
import type { Profile, ProfileValue } from './users.js';
import type { Message } from './wire.js';

/** At most 254 characters (RFC 5321 section 4.5.3.1.3, without the brackets). */
const EMAIL = /^(?=.{3,254}$)[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/;

/** A profile that may become a user, or what is wrong with it. */
export type CheckedProfile = { login: string; profile: Profile } | { refusal: Refusal };

/**
 * Checks what `/enroll/new` was sent: every attribute, all complaints at once. Attributes the form
 * did not ask for are ignored, so nobody can set what the policy does not offer. `isTaken` says whether
 * an address has an account already, where that may be said.
 */
export function checkProfile(
  given: unknown,
  attributes: ProfileAttribute[],
  isTaken: (login: string) => boolean,
): CheckedProfile {
  const byName = new Map(Object.entries(objectIn(given)));
  const fields: Record<string, Message[]> = {};
  const profile: Profile = {};
  for (const attribute of attributes) {
    const { name, label, required } = attribute;
    const value = read(byName.get(name), attribute);
    const complaints =
      value === INVALID
        ? [messages.patternMismatch(label)]
        : value === undefined
          ? required
            ? [messages.fieldRequired(label)]
            : []
          : complain(value, attribute, isTaken);
    if (complaints.length) fields[`userProfile.${name}`] = complaints;
    else if (value !== undefined && value !== INVALID) profile[name] = value;
  }
  if (Object.keys(fields).length) return { refusal: { status: 400, fields } };
  return { login: String(profile.login ?? profile.email ?? ''), profile };
}

const INVALID = Symbol('invalid');

/** The value in the attribute's type; nothing when it was not given. */
function read(
  given: unknown,
  { type, value, mutable }: ProfileAttribute,
): ProfileValue | undefined | typeof INVALID {
  // What people may not change is what the policy says, whatever comes back.
  if (mutable === false) return value;
  const trimmed = typeof given === 'string' ? given.trim() : given;
  if (trimmed === undefined || trimmed === null || trimmed === '') return undefined;
  switch (type) {
    case 'boolean':
      if (typeof trimmed === 'boolean') return trimmed;
      // Radio buttons carry their choices as text, and some clients send them as they are.
      return trimmed === 'true' || trimmed === 'false' ? trimmed === 'true' : INVALID;
    case 'number':
    case 'integer': {
      const number =
        typeof trimmed === 'number' || typeof trimmed === 'string' ? Number(trimmed) : NaN;
      if (!Number.isFinite(number)) return INVALID;
      return type === 'number' || Number.isSafeInteger(number) ? number : INVALID;
    }
    case 'array': {
      if (!Array.isArray(trimmed)) return INVALID;
      const texts = trimmed.filter((item): item is string => typeof item === 'string');
      if (texts.length !== trimmed.length) return INVALID;
      return texts.length ? [...new Set(texts)] : undefined;
    }
    default:
      return typeof trimmed === 'string' ? trimmed : INVALID;
  }
}

const FORMATS: Record<NonNullable<ProfileAttribute['format']>, (text: string) => boolean> = {
  'country-code': (text) => /^[A-Z]{2}$/.test(text),
  locale: (text) => /^[a-z]{2,3}([_-][A-Z]{2})?$/.test(text),
  date: (text) => {
    const at = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
    // 31 February is no date, though JavaScript makes one of it.
    return at !== undefined && !isNaN(at.getTime()) && at.toISOString().startsWith(text);
  },
};

function complain(
  value: ProfileValue,
  attribute: ProfileAttribute,
  isTaken: (login: string) => boolean,
): Message[] {
  const { name, label } = attribute;
  const complaints: Message[] = [];
  if (!fits(value, attribute)) complaints.push(messages.patternMismatch(label));
  const isEmail = name === 'email' || name === 'login';
  if (!isEmail && name !== 'secondEmail') return complaints;
  if (!EMAIL.test(String(value))) {
    // Real orgs say both.
    return [messages.invalidEmail(label), messages.patternMismatch(label)];
  }
  if (isEmail && isTaken(String(value))) complaints.push(messages.notUnique(label));
  return complaints;
}

/** Does a value of the right type keep the rules of its attribute? */
function fits(value: ProfileValue, attribute: ProfileAttribute): boolean {
  const { minLength = 0, maxLength = Infinity, choices, format } = attribute;
  if (typeof value === 'number') {
    const { minimum = -Infinity, maximum = Infinity } = attribute;
    if (value < minimum || value > maximum) return false;
  }
  if (typeof value === 'string') {
    if (value.length < minLength || value.length > maxLength) return false;
    if (format && !FORMATS[format](value)) return false;
  }
  if (!choices) return true;
  const all = Array.isArray(value) ? value : [value];
  return all.every((one) => choices.some((choice) => String(choice.value) === String(one)));
}

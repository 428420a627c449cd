import type { JWTPayload } from 'jose';
import { enrollmentOf, textOf, type Profile, type User } from './users.js';

/** OpenID Connect Core section 5.1: claims by the attribute of Okta's profile they come from. */
const STANDARD: Record<string, string> = {
  firstName: 'given_name',
  lastName: 'family_name',
  middleName: 'middle_name',
  nickName: 'nickname',
  profileUrl: 'profile',
  timezone: 'zoneinfo',
  locale: 'locale',
};

/** Attributes told by scopes of their own, or not at all. */
const ELSEWHERE = new Set(
  'login email secondEmail mobilePhone primaryPhone streetAddress city state zipCode countryCode'.split(
    ' ',
  ),
);

function renamed(profile: Profile): JWTPayload {
  const entries = Object.entries(profile).filter(([name]) => !ELSEWHERE.has(name));
  return Object.fromEntries(entries.map(([name, value]) => [STANDARD[name] ?? name, value]));
}

function address(user: User): JWTPayload {
  const parts = {
    street_address: textOf(user, 'streetAddress'),
    locality: textOf(user, 'city'),
    region: textOf(user, 'state'),
    postal_code: textOf(user, 'zipCode'),
    country: textOf(user, 'countryCode'),
  };
  const given = Object.entries(parts).filter(([, value]) => value);
  return given.length ? { address: Object.fromEntries(given) } : {};
}

function phone(user: User): JWTPayload {
  const verified = enrollmentOf(user, 'phone_number')?.to;
  const number = verified ?? (textOf(user, 'mobilePhone') || textOf(user, 'primaryPhone'));
  return number ? { phone_number: number, phone_number_verified: number === verified } : {};
}

/**
 * OpenID Connect Core section 5.4: what each scope tells about the user. Custom attributes come
 * with `profile` under their own names, as claims that an administrator adds usually do.
 */
export function claims(user: User, scopes: string[]): JWTPayload {
  const name = [textOf(user, 'firstName'), textOf(user, 'lastName')].filter(Boolean).join(' ');
  const email = textOf(user, 'email');
  const profile = {
    ...renamed(user.profile),
    ...(name ? { name } : {}),
    preferred_username: user.login,
  };
  const mail = { email, email_verified: enrollmentOf(user, 'okta_email') !== undefined };
  return {
    ...(scopes.includes('profile') ? profile : {}),
    ...(scopes.includes('email') && email ? mail : {}),
    ...(scopes.includes('address') ? address(user) : {}),
    ...(scopes.includes('phone') ? phone(user) : {}),
    sub: user.id,
  };
}

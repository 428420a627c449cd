import type { App, ProfileAttribute } from '../policy.js';

/** What most apps ask for. */
export const profile: ProfileAttribute[] = [
  { name: 'firstName', label: 'First name', required: true, minLength: 1, maxLength: 50 },
  { name: 'lastName', label: 'Last name', required: true, minLength: 1, maxLength: 50 },
  { name: 'email', label: 'Email', required: true },
];

/** Long enough to meet the refusal by hand, short enough for a test to wait. */
export const codes = { resendAfterSeconds: 3 };

/** A password, then an email address or a phone, and whichever of the two is left is optional. */
export const passwordFirst: App = {
  clientId: 'password-first',
  label: 'Password first',
  description: 'Choose a password, then prove an email address or a phone number.',
  redirectUris: '*',
  policy: {
    signUp: true,
    profile,
    required: [['okta_password'], ['okta_email', 'phone_number']],
    optional: ['okta_email', 'phone_number'],
    password: {
      minLength: 8,
      minLowerCase: 1,
      minUpperCase: 1,
      minNumber: 1,
      minSymbol: 0,
      excludeUsername: true,
      excludeAttributes: ['firstName', 'lastName'],
    },
    phoneMethods: ['sms', 'voice'],
    codes,
  },
};

/** The email address is enough; Okta Verify and a password may be added. */
export const passwordOptional: App = {
  clientId: 'password-optional',
  label: 'Password optional',
  description: 'Prove an email address by code or link; Okta Verify and a password are optional.',
  redirectUris: '*',
  policy: {
    signUp: true,
    profile,
    required: [['okta_email']],
    optional: ['okta_verify', 'okta_password'],
    direct: true,
    emailMagicLink: true,
    password: { ...passwordFirst.policy.password },
    codes,
  },
};

/** An org that lets nobody sign up: only sign-in is on the entry page. */
export const signUpDisabled: App = {
  clientId: 'sign-up-disabled',
  label: 'Sign-up disabled',
  description: 'The administrator has switched registration off.',
  redirectUris: '*',
  policy: { ...passwordFirst.policy, signUp: false },
};

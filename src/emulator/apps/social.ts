import type { App } from '../policy.js';
import { codes, passwordFirst, profile } from './basic.js';

/** Providers to sign up with: one that tells everything, one that keeps names to itself. */
export const social: App = {
  clientId: 'social',
  label: 'Social sign-up',
  description: 'Sign up with an identity provider, or with an email address and a password.',
  redirectUris: '*',
  policy: {
    signUp: true,
    profile,
    required: [['okta_password'], ['okta_email']],
    optional: [],
    direct: true,
    idps: [
      { id: '0oagoogle00000000001', name: 'Google', type: 'GOOGLE' },
      { id: '0oaapple000000000001', name: 'Apple', type: 'APPLE', tells: ['email'] },
      { id: '0oamicrosoft00000001', name: 'Microsoft', type: 'MICROSOFT' },
      { id: '0oacompany0000000001', name: 'Company Login', type: 'OIDC' },
    ],
    password: { ...passwordFirst.policy.password },
    codes,
  },
};

import type { App } from '../policy.js';
import { codes, profile } from './basic.js';

/** No password at all: an email address and a passkey. */
export const passkey: App = {
  clientId: 'passkey',
  label: 'Passkey',
  description: 'Prove an email address, then create a passkey. There is no password.',
  redirectUris: '*',
  policy: {
    signUp: true,
    profile,
    required: [['okta_email'], ['webauthn']],
    optional: [],
    direct: true,
    passkeys: { userVerification: 'preferred', residentKey: 'preferred' },
    codes,
  },
};

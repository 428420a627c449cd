import type { App } from '../policy.js';
import { codes, passwordFirst, profile } from './basic.js';

/** Every authenticator that can be enrolled in a page. */
export const everything: App = {
  clientId: 'everything',
  label: 'Everything',
  description: 'A password and an email address; every other authenticator is optional.',
  redirectUris: '*',
  policy: {
    signUp: true,
    profile,
    required: [['okta_password'], ['okta_email']],
    optional: [
      'phone_number',
      'google_otp',
      'okta_verify',
      'webauthn',
      'security_question',
      'symantec_vip',
      'rsa_token',
      'onprem_mfa',
      'yubikey_token',
      'duo',
      'external_idp',
      'smart_card_idp',
    ],
    password: { ...passwordFirst.policy.password },
    oktaVerifyChannels: ['qrcode', 'email', 'sms', 'samedevice'],
    passkeys: { userVerification: 'preferred' },
    codes,
  },
};

import type { AuthenticatorKey } from '../policy.js';
import type { Authenticator } from './authenticator.js';
import { customApp, customOtp } from './by-administrator.js';
import { duo } from './duo.js';
import { email } from './email.js';
import { externalIdp, smartCard } from './federated.js';
import { googleOtp, oktaVerifyTotp } from './google-otp.js';
import { onPrem, rsaToken, symantecVip, yubikey } from './hardware-tokens.js';
import { oktaVerify, oktaVerifyFastpass, oktaVerifyPush } from './okta-verify.js';
import { password } from './password.js';
import { phone } from './phone.js';
import { securityQuestion } from './security-question.js';
import { webauthn } from './webauthn.js';

/** Every authenticator the emulator has. To add one: its file, and its line here. */
export const authenticators: Readonly<Record<AuthenticatorKey, Authenticator>> = {
  okta_password: password,
  okta_email: email,
  phone_number: phone,
  okta_verify: oktaVerify,
  okta_verify_totp: oktaVerifyTotp,
  okta_verify_push: oktaVerifyPush,
  okta_verify_fastpass: oktaVerifyFastpass,
  google_otp: googleOtp,
  security_question: securityQuestion,
  webauthn,
  symantec_vip: symantecVip,
  rsa_token: rsaToken,
  onprem_mfa: onPrem,
  yubikey_token: yubikey,
  duo,
  external_idp: externalIdp,
  smart_card_idp: smartCard,
  custom_otp: customOtp,
  custom_app: customApp,
};

/** The authenticator with this id, when it exists. */
export function authenticatorById(id: unknown): Authenticator | undefined {
  return Object.values(authenticators).find((authenticator) => authenticator.id === id);
}

import type { AuthenticatorKey } from '../policy';
import type { Authenticator } from './authenticator';
import { customApp, customOtp } from './by-administrator';
import { duo } from './duo';
import { email } from './email';
import { externalIdp, smartCard } from './federated';
import { googleOtp } from './google-otp';
import { onPrem, rsaToken, symantecVip, yubikey } from './hardware-tokens';
import { oktaVerify } from './okta-verify';
import { password } from './password';
import { phone } from './phone';
import { securityQuestion } from './security-question';
import { webauthn } from './webauthn';

/** Every authenticator the emulator has. To add one: its file, and its line here. */
export const authenticators: Readonly<Record<AuthenticatorKey, Authenticator>> = {
  okta_password: password,
  okta_email: email,
  phone_number: phone,
  okta_verify: oktaVerify,
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

import type { AuthenticatorKey } from '../policy';
import type { Authenticator } from './authenticator';
import { email } from './email';
import { oktaVerify } from './okta-verify';
import { password } from './password';
import { phone } from './phone';

/** Every authenticator the emulator has. To add one: its file, and its line here. */
export const authenticators: Readonly<Record<AuthenticatorKey, Authenticator>> = {
  okta_password: password,
  okta_email: email,
  phone_number: phone,
  okta_verify: oktaVerify,
};

/** The authenticator with this id, when it exists. */
export function authenticatorById(id: unknown): Authenticator | undefined {
  return Object.values(authenticators).find((authenticator) => authenticator.id === id);
}

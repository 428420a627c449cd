import { messages } from '../messages.js';
import type { AuthenticatorKey } from '../policy.js';
import { fixedMethod } from './answer-form.js';
import type { Authenticator, Refusal } from './authenticator.js';

/** Recorded for a custom one-time password: the list again, with what to do at its top. */
const restricted = (): Refusal => ({
  status: 400,
  messages: [messages.contactAdministrator()],
  onSelect: true,
});

/** An authenticator that people see in the list and that only an administrator can set up. */
const outside = (
  key: AuthenticatorKey,
  id: string,
  displayName: string,
  type: string,
  method: string,
): Authenticator => ({
  key,
  id,
  displayName,
  type,
  amr: () => [],
  methods: () => [method],
  optionFields: () => [fixedMethod(method)],
  begin: restricted,
  page: () => ({ remediations: [] }),
  answer: restricted,
});

/** Okta: Custom OTP. An administrator seeds it. */
export const customOtp = outside(
  'custom_otp',
  'autcustomotp00000001',
  'Custom OTP',
  'security_key',
  'otp',
);

/** Okta: Custom push. An app of the company enrolls it. */
export const customApp = outside(
  'custom_app',
  'autcustomapp00000001',
  'Company App',
  'app',
  'push',
);

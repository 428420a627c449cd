export { createEmulator, type Emulator, type EmulatorOptions } from './emulator.js';
export type { InviteOptions } from './invitations.js';
export type { MessageKind, Outbox, OutboxMessage } from './outbox.js';
export {
  activation,
  builtInApps,
  captcha,
  customAttributes,
  everything,
  passkey,
  passwordFirst,
  passwordOptional,
  signUpDisabled,
  social,
} from './policies.js';
export type {
  App,
  AuthenticatorKey,
  CaptchaSettings,
  CodeRules,
  IdentityProvider,
  OktaVerifyChannel,
  PasskeyRules,
  PasswordRules,
  PhoneMethod,
  Policy,
  ProfileAttribute,
} from './policy.js';
export type { Enrollment, Profile, ProfileValue, User, UserStore } from './users.js';
export type { Answer, Field, Form, Message, Option, Page } from './wire.js';

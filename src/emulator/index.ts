export { createEmulator, type Emulator, type EmulatorOptions } from './emulator';
export type { InviteOptions } from './invitations';
export type { MessageKind, Outbox, OutboxMessage } from './outbox';
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
} from './policies';
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
} from './policy';
export type { Enrollment, Profile, ProfileValue, User, UserStore } from './users';
export type { Answer, Field, Form, Message, Option, Page } from './wire';

export { createEmulator, type Emulator, type EmulatorOptions } from './emulator';
export type { MessageKind, Outbox, OutboxMessage } from './outbox';
export {
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
  PasskeyRules,
  PasswordRules,
  PhoneMethod,
  Policy,
  ProfileAttribute,
} from './policy';
export type { Enrollment, Profile, ProfileValue, User, UserStore } from './users';
export type { Answer, Field, Form, Message, Option, Page } from './wire';

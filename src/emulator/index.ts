export { createEmulator, type Emulator, type EmulatorOptions } from './emulator';
export type { MessageKind, Outbox, OutboxMessage } from './outbox';
export {
  builtInApps,
  customAttributes,
  everything,
  passkey,
  passwordFirst,
  passwordOptional,
  signUpDisabled,
} from './policies';
export type {
  App,
  AuthenticatorKey,
  CodeRules,
  PasskeyRules,
  PasswordRules,
  PhoneMethod,
  Policy,
  ProfileAttribute,
} from './policy';
export type { Enrollment, Profile, ProfileValue, User, UserStore } from './users';
export type { Answer, Field, Form, Message, Option, Page } from './wire';

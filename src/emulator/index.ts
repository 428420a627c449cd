export { createEmulator, type Emulator, type EmulatorOptions } from './emulator.js';
export type {
  FaultHandle,
  FaultKind,
  FaultOptions,
  FaultTarget,
  PlainFaultKind,
  SetUpFlaw,
  TokenFlaw,
} from './faults/fault.js';
export {
  createFaults,
  type ActiveFault,
  type Faults,
  type FaultsOptions,
  type FetchHandler,
} from './faults/faults.js';
export { overHttp, type NodeRequest, type NodeResponse } from './faults/over-http.js';
export { NetworkError } from './faults/responses.js';
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
  IdentityProofing,
  IdentityProvider,
  OktaVerifyChannel,
  PasskeyPromotion,
  PasskeyRules,
  PasswordRules,
  PhoneMethod,
  Policy,
  ProfileAttribute,
} from './policy.js';
export type { Enrollment, Profile, ProfileValue, User, UserStore } from './users.js';
export type { Answer, Field, Form, Message, Option, Page } from './wire.js';

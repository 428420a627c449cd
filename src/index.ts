/** Classes and types. Defines nothing; `okta-register/define.js` defines the tag. */
export { OktaRegister } from './element/okta-register.js';
export type {
  RegisteredDetail,
  RegistrationCanceledDetail,
  RegistrationErrorDetail,
  StepChangeDetail,
  StepSubmitDetail,
} from './host/events.js';
export type { FailureCode } from './idx/failure.js';
export type { AuthClient, Tokens } from './okta/auth-client.js';
export type { Action, Authenticator, Field, Message, Option, Step } from './idx/step.js';

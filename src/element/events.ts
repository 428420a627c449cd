import type { Tokens } from '@okta/okta-auth-js/idx';
import type { FailureCode } from '../flow/failure.js';

/** Another step is on the screen. */
export interface StepChangeDetail {
  /** The IDX remediation, e.g. `enroll-profile`; or `success`, `terminal`, `canceled`, … */
  name: string;
  /** The authenticator's key, e.g. `okta_email`. */
  authenticator: string | undefined;
  /** The name of the step before. */
  previous: string | undefined;
}

/** The account is there and the tokens are stored in `authClient.tokenManager`. */
export interface RegisteredDetail {
  tokens: Tokens;
}

/** A failure that the person sees. */
export interface RegistrationErrorDetail {
  /** Stable: made to be branched on and counted. */
  code: FailureCode;
  /** The sentence that is shown. */
  message: string;
  /** The step's name, when there was one. */
  step: string | undefined;
  /** True when the same can be tried again as it is, or after a correction. */
  retryable: boolean;
}

export type RegistrationCanceledDetail = Record<string, never>;

declare global {
  interface HTMLElementEventMap {
    'step-change': CustomEvent<StepChangeDetail>;
    registered: CustomEvent<RegisteredDetail>;
    'registration-error': CustomEvent<RegistrationErrorDetail>;
    'registration-canceled': CustomEvent<RegistrationCanceledDetail>;
  }
}

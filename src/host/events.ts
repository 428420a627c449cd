import type { FailureCode } from '../idx/failure.js';
import type { Tokens } from '../okta/auth-client.js';

/** Another step is on the screen. */
export interface StepChangeDetail {
  /** The IDX remediation, e.g. `enroll-profile`; or `success`, `terminal`, `canceled`, … */
  name: string;
  /** The authenticator's key, e.g. `okta_email`. */
  authenticator: string | undefined;
  /** The name of the step before. */
  previous: string | undefined;
}

/** The answer to a step is about to be sent, after the widget's own checks. */
export interface StepSubmitDetail {
  /** The IDX remediation, e.g. `enroll-profile`. */
  name: string;
  /** The authenticator's key, e.g. `okta_email`. */
  authenticator: string | undefined;
  /**
   * Nothing is sent before the promise is fulfilled. When it is rejected, its message is shown and
   * nothing is sent; after 30 seconds it has failed.
   */
  waitUntil: (promise: Promise<unknown>) => void;
  /** Values for attributes of the org's profile form that the person has left open. */
  addValues: (values: Readonly<Record<string, unknown>>) => void;
  /**
   * Nothing is sent, and the person reads why: at the field, by the attribute's or the control's
   * name, or else above the form.
   */
  refuse: (message: string, fieldName?: string) => void;
}

/** The account is there and the tokens are stored in `authClient.tokenManager`. */
export interface RegisteredDetail {
  /** With `outcome="tokens"`, the default; with the others there are none. */
  tokens: Tokens;
  /** With `outcome="code"`: to be redeemed by the site's server. */
  interactionCode?: string;
  /** With `outcome="code"`: the OAuth state. */
  state?: string;
  /** With `outcome="code"`: the nonce that the ID token will repeat. */
  nonce?: string;
  /** With `outcome="code"` and no `code-challenge`: the PKCE verifier. A secret, as the code is. */
  codeVerifier?: string;
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

/** The details of the widget's events, by their type. */
export interface EventDetails {
  'step-change': StepChangeDetail;
  'step-submit': StepSubmitDetail;
  /** The tokens are there by default, and what `outcome` says otherwise. */
  registered: Partial<RegisteredDetail>;
  'registration-error': RegistrationErrorDetail;
  'registration-canceled': RegistrationCanceledDetail;
}

/** Tells the host page. */
export function dispatch<Type extends keyof EventDetails>(
  element: HTMLElement,
  type: Type,
  detail: EventDetails[Type],
  cancelable = false,
): Event {
  const event = new CustomEvent(type, { detail, bubbles: true, composed: true, cancelable });
  element.dispatchEvent(event);
  return event;
}

declare global {
  interface HTMLElementEventMap {
    'step-change': CustomEvent<StepChangeDetail>;
    'step-submit': CustomEvent<StepSubmitDetail>;
    registered: CustomEvent<RegisteredDetail>;
    'registration-error': CustomEvent<RegistrationErrorDetail>;
    'registration-canceled': CustomEvent<RegistrationCanceledDetail>;
  }
}

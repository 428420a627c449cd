import type { MessageKey, RemediationName } from './names.js';
import type { Transaction } from './transaction.js';

/** Content type of every Identity Engine answer. */
export const ION = 'application/ion+json; okta-version=1.0.0';
const JSON_TYPE = 'application/json; okta-version=1.0.0';

/** Okta: a message at the top of a page or on a field. */
export interface Message {
  message: string;
  i18n?: { key: MessageKey; params?: (string | number)[] };
  class: 'ERROR' | 'INFO' | 'WARNING';
  /** Where somebody who is refused can go; only a few messages have them. */
  links?: { label?: string; url: string }[];
}

/** A value wrapped with its type, as every top-level member of a page is. */
export interface Typed<T> {
  type: 'array' | 'object';
  value: T;
}

/** A value as JSON carries it without structure. */
export type Scalar = string | number | boolean;

/** Fields inside a field or an option. */
export interface FormValue {
  form: { value: Field[] };
}

/** Okta: how to draw an attribute; it travels as the only option of its field, labelled `display`. */
export interface Display {
  type: 'object';
  value: { inputType: string; format?: string; options?: { label: string; value: Scalar }[] };
}

/** One choice of a field: a plain value, a form of its own, or how to draw the field. */
export interface Option {
  label: string;
  value: Scalar | FormValue | Display;
  relatesTo?: string;
}

/** One thing a remediation asks for. */
export interface Field {
  name: string;
  label?: string;
  type?: 'string' | 'boolean' | 'number' | 'integer' | 'array' | 'object';
  required?: boolean;
  secret?: boolean;
  value?: Scalar | FormValue;
  visible?: boolean;
  mutable?: boolean;
  minLength?: number;
  maxLength?: number;
  /** What a text is made of, when it is told. */
  format?: 'alphanumeric';
  options?: Option[];
  form?: { value: Field[] };
  messages?: Typed<Message[]>;
  /** What code has to fill in: `webauthn`, `captcha`. */
  hint?: string;
  /** A sentence under the field. */
  desc?: string;
  /** A top-level member of the page that the field is about. */
  relatesTo?: string;
}

/** Okta: something that can be done next (a remediation) or beside it (an action). */
export interface Form {
  rel: ['create-form'];
  name: string;
  relatesTo?: [string];
  href: string;
  method: 'POST';
  produces: string;
  refresh?: number;
  value: Field[];
  accepts: string;
  /** `consent`: what the app asks for. */
  scopes?: { name: string; label: string; value: string; desc?: string }[];
  /** `email-challenge-consent`: who asks. */
  requestInfo?: { name: string; type: 'string'; label: string; value: string }[];
  /** `reenroll-custom-password-expiry`, `-warning`: where the password is renewed. */
  customExpiredPasswordName?: string;
  customExpiredPasswordURL?: string;
}

/** Okta: a provider to go to; there is nothing to post. */
export interface RedirectForm {
  name: 'redirect-idp' | 'redirect-idverify';
  type: string;
  idp: { id: string; name: string };
  href: string;
  method: 'GET';
  relatesTo?: [string];
}

/** Okta: an entry of the list of what can be done next. */
export type Remediation = Form | RedirectForm;

/** Okta: until when an authenticator may be put off. */
export type GracePeriod =
  { type: 'BY_DATE_TIME'; expiry: string } | { type: 'BY_SKIP_COUNT'; remainingSkips: number };

/** Okta: authenticators of which a number has to be enrolled. */
export interface AuthenticatorGroup {
  groupId: string;
  criteria: [{ type: 'authenticatorCount'; count: number }];
  remaining: number;
}

/** Okta: an authenticator as pages describe it. */
export interface AuthenticatorValue {
  type: string;
  key: string;
  id: string;
  displayName: string;
  methods: { type: string }[];
  gracePeriod?: GracePeriod;
  /** Those of `authenticatorGroups`. */
  groupIds?: string[];
  /** An enrollment: where it reaches, masked. */
  profile?: Record<string, string>;
  /** An enrollment of a passkey. */
  credentialId?: string;
}

/** Okta: the authenticator in hand, with what can be done about it. */
export interface CurrentAuthenticator extends AuthenticatorValue {
  contextualData?: object;
  resend?: Form;
  poll?: Form;
  settings?: object;
}

/** Okta: the success action, spent at the token endpoint. */
export interface InteractionCodeForm {
  rel: ['create-form'];
  name: 'issue';
  href: string;
  method: 'POST';
  produces: string;
  value: Field[];
  accepts: 'application/x-www-form-urlencoded';
}

/** The envelope of an Identity Engine answer. Members are absent, never null. */
export interface Page {
  version: '1.0.0';
  stateHandle?: string;
  expiresAt?: string;
  intent?: 'LOGIN' | 'CONSENT' | 'CREDENTIAL_ENROLLMENT';
  remediation?: Typed<Remediation[]>;
  messages?: Typed<Message[]>;
  currentAuthenticator?: Typed<CurrentAuthenticator>;
  currentAuthenticatorEnrollment?: Typed<CurrentAuthenticator>;
  authenticators?: Typed<AuthenticatorValue[]>;
  authenticatorGroups?: Typed<AuthenticatorGroup[]>;
  authenticatorEnrollments?: Typed<AuthenticatorValue[]>;
  enrollmentAuthenticator?: Typed<AuthenticatorValue>;
  user?: Typed<{ id?: string; identifier?: string }>;
  captcha?: Typed<{
    id: string;
    name: string;
    siteKey: string;
    type: string;
    challengeUrlForm?: Omit<Form, 'rel' | 'name'>;
  }>;
  cancel?: Form;
  app?: Typed<{ name: string; label: string; id: string } & Record<string, unknown>>;
  successWithInteractionCode?: InteractionCodeForm;
}

/** A page with its HTTP status. */
export interface Answer {
  status: 200 | 400 | 401 | 403 | 429;
  page: Page;
  /** Seconds, for the Retry-After header. */
  retryAfter?: number;
}

/** What stands beside the remediations; ALTCHA's challenge has no name. */
type ActionName = 'cancel' | 'resend' | 'poll' | '';

/** Builds a remediation or action; the state handle is always its last field. */
export function form(
  transaction: Transaction,
  name: RemediationName | ActionName,
  path: string,
  fields: Field[] = [],
  more: { relatesTo?: string } & Pick<Form, 'refresh' | 'scopes' | 'requestInfo'> = {},
): Form {
  return {
    rel: ['create-form'],
    name,
    ...(more.relatesTo ? { relatesTo: [more.relatesTo] } : {}),
    href: `${transaction.origin}/idp/idx/${path}`,
    method: 'POST',
    produces: ION,
    ...(more.refresh ? { refresh: more.refresh } : {}),
    ...(more.scopes ? { scopes: more.scopes } : {}),
    ...(more.requestInfo ? { requestInfo: more.requestInfo } : {}),
    value: [
      ...fields,
      {
        name: 'stateHandle',
        required: true,
        value: transaction.stateHandle,
        visible: false,
        mutable: false,
      },
    ],
    accepts: JSON_TYPE,
  };
}

/** Wraps a list the way pages do. */
export const array = <T>(value: T[]): Typed<T[]> => ({ type: 'array', value });

/** Wraps an object the way pages do. */
export const object = <T extends object>(value: T): Typed<T> => ({ type: 'object', value });

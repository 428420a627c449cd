import type { Transaction } from './transactions';

/** Content type of every Identity Engine answer. */
export const ION = 'application/ion+json; okta-version=1.0.0';
const JSON_TYPE = 'application/json; okta-version=1.0.0';

/** Okta: a message at the top of a page or on a field. */
export interface Message {
  message: string;
  i18n?: { key: string; params?: (string | number)[] };
  class: 'ERROR' | 'INFO' | 'WARNING';
}

/** A value wrapped with its type, as every top-level member of a page is. */
export interface Typed<T> {
  type: 'array' | 'object';
  value: T;
}

/** One choice of a field: a plain value, or a form of its own. */
export interface Option {
  label: string;
  value: string | { form: { value: Field[] } };
  relatesTo?: string;
}

/** One thing a remediation asks for. */
export interface Field {
  name: string;
  label?: string;
  type?: 'string' | 'boolean' | 'object';
  required?: boolean;
  secret?: boolean;
  value?: string | { form: { value: Field[] } };
  visible?: boolean;
  mutable?: boolean;
  minLength?: number;
  maxLength?: number;
  options?: Option[];
  form?: { value: Field[] };
  messages?: Typed<Message[]>;
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
}

/** Okta: an authenticator as pages describe it. */
export interface AuthenticatorValue {
  type: string;
  key: string;
  id: string;
  displayName: string;
  methods: { type: string }[];
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
  intent?: 'LOGIN';
  remediation?: Typed<Form[]>;
  messages?: Typed<Message[]>;
  currentAuthenticator?: Typed<CurrentAuthenticator>;
  currentAuthenticatorEnrollment?: Typed<CurrentAuthenticator>;
  authenticators?: Typed<AuthenticatorValue[]>;
  authenticatorEnrollments?: Typed<AuthenticatorValue[]>;
  enrollmentAuthenticator?: Typed<AuthenticatorValue>;
  user?: Typed<{ id?: string; identifier?: string }>;
  cancel?: Form;
  app?: Typed<{ name: string; label: string; id: string }>;
  successWithInteractionCode?: InteractionCodeForm;
}

/** A page with its HTTP status. */
export interface Answer {
  status: 200 | 400 | 401 | 403 | 429;
  page: Page;
  /** Seconds, for the Retry-After header. */
  retryAfter?: number;
}

/** Builds a remediation or action; the state handle is always its last field. */
export function form(
  transaction: Transaction,
  name: string,
  path: string,
  fields: Field[] = [],
  more: { relatesTo?: string; refresh?: number } = {},
): Form {
  return {
    rel: ['create-form'],
    name,
    ...(more.relatesTo ? { relatesTo: [more.relatesTo] } : {}),
    href: `${transaction.origin}/idp/idx/${path}`,
    method: 'POST',
    produces: ION,
    ...(more.refresh ? { refresh: more.refresh } : {}),
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

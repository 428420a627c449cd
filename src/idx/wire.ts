/**
 * The JSON of the Identity Engine as far as the widget reads it, or its tests make it. Nearly
 * everything is optional: orgs of different ages leave different things out, and a missing part must
 * never stop a sign-up.
 */

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
export type JsonObject = Record<string, Json>;

export interface WireMessage {
  message?: string;
  class?: string;
  i18n?: { key?: string; params?: unknown[] };
  links?: { label?: string; url?: string }[];
}

export interface WireField {
  name: string;
  label?: string;
  type?: string;
  required?: boolean;
  secret?: boolean;
  visible?: boolean;
  mutable?: boolean;
  value?: Json | WireForm;
  form?: { value?: WireField[] };
  options?: WireOption[];
  minLength?: number;
  maxLength?: number;
  messages?: { value?: WireMessage[] };
  hint?: string;
  desc?: string;
  format?: string;
  relatesTo?: unknown;
}

/** The second place where nested fields may sit: `value.form.value`. */
export interface WireForm {
  form: { value?: WireField[] };
}

export interface WireOption {
  label?: string;
  value?: unknown;
  relatesTo?: unknown;
}

export interface WireRemediation {
  name: string;
  rel?: string[];
  href?: string;
  method?: string;
  value?: WireField[];
  relatesTo?: unknown;
  refresh?: number;
  type?: string;
  idp?: { id?: string; name?: string };
  /** Where a password is changed that is not kept by Okta. */
  customExpiredPasswordURL?: string;
  customExpiredPasswordName?: string;
  scopes?: { name?: string; label?: string; desc?: string }[];
  /** Who asks, for somebody to recognise it: browser, place, app. */
  requestInfo?: { name?: string; label?: string; value?: Json }[];
}

export interface WireAuthenticator {
  id?: string;
  key?: string;
  type?: string;
  displayName?: string;
  label?: string;
  methods?: { type?: string }[];
  profile?: Record<string, unknown>;
  contextualData?: Record<string, unknown>;
  settings?: Record<string, unknown>;
  logoUri?: string;
  /** Those of `authenticatorGroups`. */
  groupIds?: string[];
  gracePeriod?: { type?: string; expiry?: string; remainingSkips?: number };
  resend?: WireRemediation;
  poll?: WireRemediation;
}

/** One answer of the Identity Engine. Okta calls it the IDX response. */
export interface WireResponse {
  version?: string;
  stateHandle?: string;
  intent?: string;
  /** When it can be answered no more, in ISO 8601. */
  expiresAt?: string;
  remediation?: { value?: WireRemediation[] };
  messages?: { value?: WireMessage[] };
  currentAuthenticator?: { value?: WireAuthenticator };
  /** In the place of `currentAuthenticator` where one that exists is to be proven. */
  currentAuthenticatorEnrollment?: { value?: WireAuthenticator };
  enrollmentAuthenticator?: { value?: WireAuthenticator };
  authenticators?: { value?: WireAuthenticator[] };
  /** Of which a number has to be set up; orgs send it as a list, or as `value`. */
  authenticatorGroups?: unknown;
  authenticatorEnrollments?: { value?: Record<string, unknown>[] };
  user?: { value?: { identifier?: string; profile?: Record<string, unknown> } };
  app?: { value?: { label?: string } };
  cancel?: WireRemediation;
  successWithInteractionCode?: unknown;
  /** Present when the edge answered with an API error instead of the engine. */
  errorCode?: string;
  errorSummary?: string;
}

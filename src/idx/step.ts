import type { Json, JsonObject } from './wire.js';

/** What is on the screen, as plain data. */
export interface Step {
  /** The same id is the same form: what was typed in it stays. */
  id: string;
  /** The IDX remediation that this step answers, or the name of an ending, e.g. `success`. */
  name: string;
  /** Which one is set up or asked for. */
  authenticator?: Authenticator;
  /** What is asked for. */
  fields: readonly Field[];
  /** True when there is something to send: what was filled in, or just a yes. */
  submit: boolean;
  /** Everything else on offer: skip, send again, another authenticator, cancel. */
  actions: readonly Action[];
  /** Messages about the whole step; a field's own are on the field. */
  messages: readonly Message[];
  /** The server wants to be asked again. `interval` is in milliseconds. */
  poll?: { name: string; interval: number };
  /** What is agreed to by answering, e.g. what an app may see. */
  details: readonly { label: string; text?: string }[];
  /** Groups of authenticators of which a number has to be set up, as the server describes them. */
  groups?: readonly Readonly<Record<string, unknown>>[];
  /** What is already set up, as the server describes it. */
  enrolled: readonly Readonly<Record<string, unknown>>[];
  /** The account's user name, when the server tells it. */
  identifier?: string;
}

/** Steps that are not a remediation: nothing is left to answer. */
export type EndingName =
  'success' | 'sign-in' | 'terminal' | 'transferred' | 'canceled' | 'enter-code';

export interface Authenticator {
  id?: string;
  /** Okta's key, e.g. `okta_email`. */
  key: string;
  name: string;
  /** Method types, e.g. `['sms']`. */
  methods: readonly string[];
  /** What the server knows of this enrolment, e.g. a masked number. */
  profile: Readonly<Record<string, unknown>>;
  contextualData: Readonly<Record<string, unknown>>;
  settings: Readonly<Record<string, unknown>>;
  /** The address of its picture. */
  logo?: string;
  /** The ids of the step's groups that it is in. */
  groups?: readonly string[];
  /** Until when it can be put off. */
  gracePeriod?: { expiry?: string; remainingSkips?: number };
}

export type Control =
  | 'text'
  | 'password'
  | 'checkbox'
  | 'radio'
  | 'select'
  /** Several of a list. */
  | 'checkboxes'
  | 'textarea'
  /** Alternatives that carry fields of their own, e.g. the list of authenticators. */
  | 'choice'
  /** Filled by the step's code or by the server, never by a person. */
  | 'hidden';

/** One thing asked for. */
export interface Field {
  /** Where the value goes in the request. Not a dotted string: names on the wire contain dots. */
  path: readonly string[];
  /** The control's `name`: the path joined with dots. */
  name: string;
  control: Control;
  type: 'string' | 'boolean' | 'number' | 'integer' | 'array';
  /** How the value is meant, e.g. `country-code` or `date`. */
  format?: string;
  label: string;
  /** What the server says about it. */
  description?: string;
  required: boolean;
  /** The value the server proposes, or, for a hidden field, the one it wants back. */
  value?: Json;
  options: readonly Option[];
  minLength?: number;
  maxLength?: number;
  messages: readonly Message[];
  /** What fills it in the place of a person, e.g. `captcha` or `webauthn`. */
  hint?: string;
  /** What the response says it belongs to, e.g. an authenticator or a captcha. */
  related?: Readonly<Record<string, unknown>>;
}

export interface Option {
  /** The control's value. For an authenticator its id: one key can be offered twice. */
  value: string;
  label: string;
  /** Sent when this option is the chosen one. */
  fields: readonly Field[];
  authenticator?: Authenticator;
}

export interface Action {
  /** What to run: a remediation's name, or `currentAuthenticator-resend` and the like. */
  name: string;
  /**
   * `select` and `back` open another form of the same response, which needs no request; `redo` begins
   * the current authenticator again; `redirect` leaves the host page; the others are requests.
   */
  rel:
    | 'skip'
    | 'resend'
    | 'redo'
    | 'cancel'
    | 'select'
    | 'back'
    | 'sign-in'
    | 'redirect'
    | 'refuse'
    | 'other';
  /** The server's own words, when it has some. */
  label?: string;
  /** Where a `redirect` leads. */
  href?: string;
  /** Who waits there, by Okta's type: `GOOGLE`, `OIDC`, `SAML2`, … */
  provider?: string;
  /** What is sent with it. */
  body?: JsonObject;
}

export interface Message {
  text: string;
  level: 'error' | 'warning' | 'info';
  /** Okta's key of the message, e.g. `registration.error.notUniqueWithinOrg`. */
  key?: string;
  /** What stands in the message: a label, a number, a date. */
  params?: readonly (string | number)[];
  /** The language of the text, where it is another than that of the form. */
  lang?: string;
  /** One without a label is where the message itself leads. */
  links?: readonly { label?: string; url: string }[];
}

/** A step with nothing left to answer. */
export function ending(
  name: EndingName,
  { contextualData = {} }: { contextualData?: Authenticator['contextualData'] } = {},
): Step {
  const authenticator = { key: '', name: '', methods: [], profile: {}, settings: {} };
  return {
    id: name,
    name,
    authenticator: { ...authenticator, contextualData },
    fields: [],
    submit: false,
    actions: [],
    messages: [],
    details: [],
    enrolled: [],
  };
}

/** True for what the widget's own code fills in: a captcha, a passkey, Duo's signature. */
const isFilledByCode = ({ hint, path }: Field): boolean =>
  hint === 'captcha' || hint === 'webauthn' || path.at(-1) === 'signatureData';

/** True for a step that asks for something that neither a person nor the widget can give. */
export const isUnsupported = ({ fields }: Step): boolean =>
  fields.some(
    (field) =>
      field.control === 'hidden' &&
      field.required &&
      field.value === undefined &&
      !isFilledByCode(field),
  );

export const isOptional = ({ actions }: Step): boolean => actions.some(({ rel }) => rel === 'skip');

/** Every field of a step, those inside options too. */
export const allFields = (fields: readonly Field[]): Field[] =>
  fields.flatMap((field) => [
    field,
    ...field.options.flatMap((option) => allFields(option.fields)),
  ]);

/** The step's first error, wherever it is: on the step or on one of its fields. */
export const firstError = (step: Step): Message | undefined =>
  [step, ...allFields(step.fields)]
    .flatMap(({ messages }) => messages)
    .find(({ level }) => level === 'error');

/** The attribute of the profile that a field is about. */
export const attributeOf = ({ path: [parent, name] }: Field): string | undefined =>
  parent === 'userProfile' ? name : undefined;

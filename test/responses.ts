/**
 * Pages of the Identity Engine, built the way it sends them: every remediation carries the state
 * handle, every relation resolves, names and order are the wire's. Pure functions, so that a test
 * says only what it is about.
 */
import type {
  WireAuthenticator,
  WireField,
  WireMessage,
  WireOption,
  WireResponse,
  WireRemediation,
} from '../src/idx/wire.js';

export const ORG = 'https://example.okta.com';
export const STATE_HANDLE = '02.state.handle';

/** A page as it goes over the wire: what the widget does not read, okta-auth-js wants. */
export type Response = WireResponse & { version: string };

const ION = 'application/ion+json; okta-version=1.0.0';
const JSON_TYPE = 'application/json; okta-version=1.0.0';

const array = <T>(value: T[]) => ({ type: 'array', value });
const object = <T>(value: T) => ({ type: 'object', value });

const stateHandleField: WireField = {
  name: 'stateHandle',
  required: true,
  value: STATE_HANDLE,
  visible: false,
  mutable: false,
};

/** Something that can be done: a remediation, or an action such as `cancel`. */
export function remediation(
  name: string,
  path: string,
  fields: WireField[] = [],
  more: Partial<WireRemediation> = {},
): WireRemediation & { produces: string; accepts: string } {
  return {
    rel: ['create-form'],
    name,
    href: `${ORG}/idp/idx/${path}`,
    method: 'POST',
    produces: ION,
    value: [...fields, stateHandleField],
    accepts: JSON_TYPE,
    ...more,
  };
}

/** A page around remediations; `more` replaces and adds members. */
export function page(remediations: WireRemediation[], more: Partial<WireResponse> = {}): Response {
  return {
    version: '1.0.0',
    stateHandle: STATE_HANDLE,
    intent: 'LOGIN',
    ...(remediations.length ? { remediation: array(remediations) } : {}),
    cancel: remediation('cancel', 'cancel'),
    app: object({ label: 'My SPA' }),
    ...more,
  };
}

// --- messages ---------------------------------------------------------------------------------

export const errorMessage = (message: string, key?: string): WireMessage => ({
  message,
  ...(key ? { i18n: { key, params: [] } } : {}),
  class: 'ERROR',
});

export const infoMessage = (message: string, key?: string): WireMessage => ({
  ...errorMessage(message, key),
  class: 'INFO',
});

export const EMAIL_TAKEN = errorMessage(
  'A user with this Email already exists',
  'registration.error.notUniqueWithinOrg',
);
export const INVALID_CODE = errorMessage(
  'Invalid code. Try again.',
  'api.authn.error.PASSCODE_INVALID',
);
export const PASSWORD_COMMON = errorMessage(
  'This password was found in a list of commonly used passwords. Please try another password.',
  'password.common',
);
/** Recorded without an i18n key. */
export const INVALID_PHONE = errorMessage(
  'Unable to initiate factor enrollment: Invalid Phone Number.',
);

/** The same page with messages at its top. */
export const withMessages = (source: Response, ...messages: WireMessage[]): Response => ({
  ...source,
  messages: array(messages),
});

/** The same page with messages on the field at a path, e.g. `userProfile.email`. */
export function withFieldMessages(
  source: Response,
  path: string,
  ...messages: WireMessage[]
): Response {
  const copy = structuredClone(source);
  let level = copy.remediation?.value?.[0]?.value ?? [];
  let field: WireField | undefined;
  for (const name of path.split('.')) {
    field = level.find((candidate) => candidate.name === name);
    if (!field) throw new Error(`No field ${path} on the page.`);
    level = field.form?.value ?? [];
  }
  if (field) field.messages = array(messages);
  return copy;
}

// --- authenticators ---------------------------------------------------------------------------

export const PASSWORD: WireAuthenticator = {
  type: 'password',
  key: 'okta_password',
  id: 'autpassword',
  displayName: 'Password',
  methods: [{ type: 'password' }],
};
export const EMAIL: WireAuthenticator = {
  type: 'email',
  key: 'okta_email',
  id: 'autemail',
  displayName: 'Email',
  methods: [{ type: 'email' }],
};
export const PHONE: WireAuthenticator = {
  type: 'phone',
  key: 'phone_number',
  id: 'autphone',
  displayName: 'Phone',
  methods: [{ type: 'sms' }, { type: 'voice' }],
};
export const OKTA_VERIFY: WireAuthenticator = {
  type: 'app',
  key: 'okta_verify',
  id: 'autverify',
  displayName: 'Okta Verify',
  methods: [{ type: 'signed_nonce' }, { type: 'totp' }, { type: 'push' }],
};

const scalars = (...pairs: [value: string, label: string][]): WireOption[] =>
  pairs.map(([value, label]) => ({ value, label }));

const METHODS = scalars(['sms', 'SMS'], ['voice', 'Voice call']);
const CHANNELS = scalars(['qrcode', 'QRCODE'], ['email', 'EMAIL'], ['sms', 'SMS']);

/** What a list of authenticators asks for beside the id, as recorded. */
function optionFields({ key, methods = [] }: WireAuthenticator): WireField[] {
  if (key === 'phone_number') {
    return [
      { name: 'methodType', type: 'string', required: false, options: METHODS },
      { name: 'phoneNumber', label: 'Phone number', required: false },
    ];
  }
  if (key === 'okta_verify') {
    return [{ name: 'channel', type: 'string', required: false, options: CHANNELS }];
  }
  return [{ name: 'methodType', required: false, value: methods[0]?.type, mutable: false }];
}

export interface ListOptions {
  /** Adds `skip`. */
  skip?: boolean;
}

function listRemediations(
  authenticators: WireAuthenticator[],
  { skip = false }: ListOptions,
): WireRemediation[] {
  const options = authenticators.map((authenticator, index) => ({
    label: authenticator.displayName,
    value: {
      form: {
        value: [
          { name: 'id', required: true, value: authenticator.id, mutable: false },
          ...optionFields(authenticator),
        ],
      },
    },
    relatesTo: `$.authenticators.value[${index}]`,
  }));
  return [
    remediation('select-authenticator-enroll', 'credential/enroll', [
      { name: 'authenticator', type: 'object', options },
    ]),
    ...(skip ? [remediation('skip', 'skip')] : []),
  ];
}

// --- pages ------------------------------------------------------------------------------------

export interface EntryOptions {
  /** Without it self-service registration is off. Default true. */
  signUp?: boolean;
}

/** What introspect answers first: a page made for signing in. */
export function entry({ signUp = true }: EntryOptions = {}): Response {
  return page([
    remediation('identify', 'identify', [
      { name: 'identifier', label: 'Username' },
      { name: 'rememberMe', type: 'boolean', label: 'Remember this device' },
    ]),
    ...(signUp ? [remediation('select-enroll-profile', 'enroll')] : []),
  ]);
}

export const FIRST_NAME: WireField = { name: 'firstName', label: 'First name', required: true };
export const LAST_NAME: WireField = { name: 'lastName', label: 'Last name', required: true };
export const EMAIL_FIELD: WireField = { name: 'email', label: 'Email', required: true };

/** The profile form. @param fields default: first name, last name, e-mail */
export function enrollProfile(...fields: WireField[]): Response {
  const value = fields.length ? fields : [FIRST_NAME, LAST_NAME, EMAIL_FIELD];
  return page([
    remediation('enroll-profile', 'enroll/new', [{ name: 'userProfile', form: { value } }]),
    remediation('select-identify', 'identify/select'),
  ]);
}

/** The profile with the password in it. @param settings the policy, as the page carries it */
export function enrollProfileWithPassword(settings: Record<string, unknown>): Response {
  const profile = [FIRST_NAME, LAST_NAME, EMAIL_FIELD];
  const passcode: WireField = { name: 'passcode', label: 'Password', required: true, secret: true };
  const credentials: WireField = {
    name: 'credentials',
    type: 'object',
    required: true,
    relatesTo: '$.currentAuthenticator',
    form: { value: [passcode] },
  };
  return page(
    [
      remediation('enroll-profile', 'enroll/new', [
        { name: 'userProfile', form: { value: profile } },
        credentials,
      ]),
    ],
    { currentAuthenticator: object({ ...PASSWORD, settings }) },
  );
}

const USER = object({ id: '00u1', identifier: 'ada@example.com' });

/** The list of authenticators that can or must be set up. */
export function selectAuthenticatorEnroll(
  authenticators: WireAuthenticator[],
  options: ListOptions = {},
): Response {
  return page(listRemediations(authenticators, options), {
    authenticators: array(authenticators),
    user: USER,
  });
}

export interface ChallengeOptions extends ListOptions {
  /** The authenticators that can be chosen instead; default: only the one in hand. */
  others?: WireAuthenticator[];
  contextualData?: Record<string, unknown>;
  profile?: Record<string, unknown>;
  settings?: Record<string, unknown>;
}

function challengePage(
  own: WireRemediation,
  current: WireAuthenticator,
  { others, contextualData, profile, settings, ...list }: ChallengeOptions,
): Response {
  const authenticators = others ?? [current];
  const { resend, poll, ...plain } = current;
  return page([own, ...listRemediations(authenticators, list)], {
    currentAuthenticator: object({
      ...(contextualData ? { contextualData } : {}),
      ...(resend ? { resend } : {}),
      ...(poll ? { poll } : {}),
      ...plain,
      ...(profile ? { profile } : {}),
      ...(settings ? { settings } : {}),
    }),
    authenticators: array(authenticators.map(({ resend: _, poll: __, ...rest }) => rest)),
    enrollmentAuthenticator: object(plain),
    user: USER,
  });
}

const answer = (passcode: WireField): WireRemediation =>
  remediation(
    'enroll-authenticator',
    'challenge/answer',
    [{ name: 'credentials', type: 'object', form: { value: [passcode] }, required: true }],
    { relatesTo: ['$.currentAuthenticator'] },
  );

const CODE: WireField = { name: 'passcode', label: 'Enter code' };
const RESEND = remediation('resend', 'challenge/resend');

export const PASSWORD_SETTINGS = {
  complexity: {
    minLength: 8,
    minLowerCase: 1,
    minUpperCase: 1,
    minNumber: 1,
    minSymbol: 0,
    excludeUsername: true,
    excludeAttributes: ['firstName', 'lastName'],
  },
  age: { minAgeMinutes: 0, historyCount: 0 },
};

/** Choosing a password. @param settings the policy, as the page carries it */
export function enrollPassword(
  settings: Record<string, unknown> = PASSWORD_SETTINGS,
  options: ChallengeOptions = {},
): Response {
  const passcode: WireField = { name: 'passcode', label: 'Enter password', secret: true };
  return challengePage(answer(passcode), PASSWORD, { ...options, settings });
}

export interface EmailOptions extends ChallengeOptions {
  magicLink?: boolean;
  /** Milliseconds between two polls; `false`: the page has no poll. Default 4000, as recorded. */
  refresh?: number | false;
}

/** The code from the e-mail. */
export function enrollEmail({
  magicLink = false,
  refresh = 4000,
  ...options
}: EmailOptions = {}): Response {
  const current: WireAuthenticator = {
    ...EMAIL,
    resend: RESEND,
    ...(refresh === false ? {} : { poll: remediation('poll', 'challenge/poll', [], { refresh }) }),
  };
  return challengePage(answer(CODE), current, {
    contextualData: { useEmailMagicLink: magicLink },
    ...options,
  });
}

/** The phone's number and method. */
export function enrollPhoneData(options: ChallengeOptions & { methods?: string[] } = {}): Response {
  const { methods = ['sms', 'voice'], ...rest } = options;
  const value: WireField[] = [
    { name: 'id', required: true, value: PHONE.id, mutable: false },
    {
      name: 'methodType',
      type: 'string',
      required: true,
      options: METHODS.filter((option) => methods.includes(option.value as string)),
    },
    { name: 'phoneNumber', required: true },
  ];
  const own = remediation(
    'authenticator-enrollment-data',
    'credential/enroll',
    [{ name: 'authenticator', label: 'Phone', form: { value } }],
    { relatesTo: ['$.currentAuthenticator'] },
  );
  // The recorded page carries a resend although nothing has been sent.
  return challengePage(own, { ...PHONE, resend: RESEND }, rest);
}

/** The code from the SMS or the call. */
export function enrollPhoneCode(
  method: 'sms' | 'voice' = 'sms',
  options: ChallengeOptions = {},
): Response {
  const current = { ...PHONE, methods: [{ type: method }], resend: RESEND };
  return challengePage(answer(CODE), current, { others: [PHONE], ...options });
}

/** A picture of one dot: enough to be a QR code here. */
export const QR_HREF =
  'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

/** Okta Verify: a QR code to scan, and a poll that waits for it. */
export function oktaVerifyPoll({
  refresh = 4000,
  ...options
}: ChallengeOptions & { refresh?: number } = {}): Response {
  const own = remediation('enroll-poll', 'challenge/poll', [], { refresh });
  const built = challengePage(own, OKTA_VERIFY, {
    contextualData: {
      qrcode: { href: QR_HREF, method: 'embedded', type: 'image/png' },
      selectedChannel: 'qrcode',
    },
    ...options,
  });
  const channel = remediation('select-enrollment-channel', 'credential/enroll', [
    {
      name: 'authenticator',
      label: 'Okta Verify',
      value: {
        form: {
          value: [
            { name: 'id', required: true, value: OKTA_VERIFY.id, mutable: false, visible: false },
            { name: 'channel', required: true, options: CHANNELS },
          ],
        },
      },
    },
  ]);
  built.remediation?.value?.splice(1, 0, channel);
  return built;
}

/** Nothing but a message: nothing can be done any more. */
export function terminal(key: string, message = key, level: 'ERROR' | 'INFO' = 'ERROR'): Response {
  return {
    version: '1.0.0',
    stateHandle: STATE_HANDLE,
    intent: 'LOGIN',
    messages: array([{ message, i18n: { key, params: [] }, class: level }]),
  };
}

/** 401: the transaction is unknown or over. */
export const sessionExpired = (): Response => ({
  version: '1.0.0',
  messages: array([errorMessage('The session has expired.', 'idx.session.expired')]),
});

/** 429, in the Identity Engine's own shape. */
export const tooManyRequests = (): Response => ({
  version: '1.0.0',
  messages: array([errorMessage('Too many requests', 'tooManyRequests')]),
});

/** 4xx or 5xx of the API or its edge: no page at all. */
export const apiError = (errorCode: string, errorSummary: string): WireResponse => ({
  errorCode,
  errorSummary,
});

/** What the tab left behind hears when its link was opened in another. */
export const transferred = (): Response =>
  terminal('idx.transferred.to.new.tab', 'Flow continued in a new tab.', 'INFO');

/** The code to carry over by hand. */
export const enterCode = (otp: string): Response => ({
  ...terminal(
    'idx.enter.otp.in.original.tab',
    'Enter the OTP in your original browser or device.',
    'INFO',
  ),
  currentAuthenticator: object({ ...EMAIL, contextualData: { otp } }),
});

/** The end: a code to be exchanged for tokens. */
export function success(interactionCode = 'the-interaction-code'): Response {
  return page([], {
    user: USER,
    successWithInteractionCode: {
      rel: ['create-form'],
      name: 'issue',
      href: `${ORG}/oauth2/default/v1/token`,
      method: 'POST',
      value: [
        { name: 'grant_type', required: true, value: 'interaction_code' },
        { name: 'interaction_code', required: true, value: interactionCode },
        { name: 'client_id', required: true, value: 'the-client' },
        { name: 'code_verifier', required: true },
      ],
      accepts: 'application/x-www-form-urlencoded',
    },
  });
}

// --- refusals that people meet ------------------------------------------------------------------

export const emailTaken = (): Response =>
  withFieldMessages(enrollProfile(), 'userProfile.email', EMAIL_TAKEN);

export const wrongCode = (source: Response = enrollEmail()): Response =>
  withFieldMessages(source, 'credentials.passcode', INVALID_CODE);

export const passwordCommon = (): Response =>
  withFieldMessages(enrollPassword(), 'credentials.passcode', PASSWORD_COMMON);

/** Recorded from live orgs: a bad number falls back to the list, with the message at the top. */
export const badPhone = (options: ListOptions = {}): Response =>
  withMessages(selectAuthenticatorEnroll([PHONE], options), INVALID_PHONE);

import type { IdxResponse } from './response.js';
import { firstError, type Field, type Message, type Step } from './step.js';
import type { WireResponse } from './wire.js';

/**
 * What went wrong, as a stable code. Site owners branch on these and count them, so a code is never
 * renamed.
 */
export type FailureCode =
  // the way to the org
  | 'network-error'
  | 'timeout'
  | 'rate-limited'
  | 'server-error'
  | 'bad-response'
  | 'script-error'
  | 'captcha-unavailable'
  // the set-up of the page or of the org
  | 'missing-attribute'
  | 'invalid-attribute'
  | 'insecure-context'
  | 'unknown-issuer'
  | 'unknown-client'
  | 'redirect-uri-mismatch'
  | 'feature-disabled'
  | 'sign-up-disabled'
  | 'foreign-origin'
  | 'page-timeout'
  | 'missing-terms'
  // the sign-up
  | 'sign-up-unavailable'
  | 'session-expired'
  | 'access-denied'
  | 'already-registered'
  | 'invalid-code'
  | 'password-refused'
  | 'invalid-phone'
  | 'invalid-input'
  | 'token-rejected'
  | 'sign-in-required'
  | 'provider-refused'
  | 'passkey-failed'
  | 'unsupported-step'
  | 'refused';

/** What the person can do about it. */
export type Remedy = 'correct' | 'retry' | 'reload' | 'restart' | 'none';

export interface Failure {
  code: FailureCode;
  remedy: Remedy;
  /** The org's own sentence, when it said one; else the widget's words for the code are shown. */
  message?: string;
  /** Of the org's sentence, as a message of a step has them. */
  key?: Message['key'];
  params?: Message['params'];
  lang?: Message['lang'];
  /** How long the server asks to be left alone, in milliseconds; absent where it does not say. */
  retryAfter?: number;
  /** For the site owner: what to change. Goes to the console, not to the visitor. */
  fix?: string;
}

const REMEDIES: Partial<Record<FailureCode, Remedy>> = {
  'provider-refused': 'correct',
  'passkey-failed': 'correct',
  'network-error': 'retry',
  timeout: 'retry',
  'page-timeout': 'retry',
  'rate-limited': 'retry',
  'server-error': 'retry',
  'bad-response': 'retry',
  'script-error': 'retry',
  'captcha-unavailable': 'retry',
  'sign-up-unavailable': 'retry',
  'session-expired': 'restart',
  refused: 'restart',
};

export const failure = (code: FailureCode, more: Partial<Failure> = {}): Failure => ({
  code,
  remedy: REMEDIES[code] ?? 'none',
  ...more,
});

/** Okta's message keys and error codes, by the start of the key; the first match counts. */
const KEYS: [prefix: string, code: FailureCode][] = [
  ['idx.session.expired', 'session-expired'],
  ['error.expired.session', 'session-expired'],
  ['core.system.transaction_resource_not_found', 'session-expired'],
  ['tooManyRequests', 'rate-limited'],
  ['oie.tooManyRequests', 'rate-limited'],
  ['E0000047', 'rate-limited'],
  ['errors.E0000150', 'rate-limited'],
  ['errors.E0000151', 'rate-limited'],
  ['E0000009', 'server-error'],
  ['E0000010', 'server-error'],
  ['idx.error.registration.unavailable', 'sign-up-unavailable'],
  ['idx.error.server.safe.mode', 'sign-up-unavailable'],
  ['oie.registration.is.not.enabled', 'sign-up-disabled'],
  ['security.access_denied', 'access-denied'],
  ['registration.error.notUniqueWithinOrg', 'already-registered'],
  ['registration.error.generic', 'refused'],
  ['registration.error.request.not.completed', 'refused'],
  ['registration.error.', 'invalid-input'],
  ['api.authn.error.PASSCODE_INVALID', 'invalid-code'],
  ['password.', 'password-refused'],
  ['api.factors.error.sms.invalid_phone', 'invalid-phone'],
];

function codeOfKey(key: string | undefined): FailureCode | undefined {
  return KEYS.find(([prefix]) => key?.startsWith(prefix))?.[1];
}

/** Messages of some answers carry no key at all. */
function codeOfMessage({ key, text }: Message): FailureCode | undefined {
  return codeOfKey(key) ?? (/invalid phone number/i.test(text) ? 'invalid-phone' : undefined);
}

/** True when the org says of a field that there is an account with it. */
export const hasAccount = ({ messages }: Field): boolean =>
  messages.some((message) => codeOfMessage(message) === 'already-registered');

/** A refusal that the person can answer: the same or another form, with messages on it. */
export function refusalOf(step: Step): Failure | undefined {
  const message = firstError(step);
  // An ending that says nothing at all would leave the person with nothing.
  if (!message && step.name === 'terminal' && !step.messages.length) return failure('refused');
  if (!message) return undefined;
  const code = codeOfMessage(message);
  const { text, key, params } = message;
  const said = { message: text, key, params };
  if (step.name === 'terminal') return failure(code ?? 'refused', said);
  return failure(code ?? 'invalid-input', { remedy: 'correct', ...said });
}

/** An answer with nothing to draw: an error of the API or of the edge in its place. */
export function failureOfResponse({ raw, ok, retryAfter }: IdxResponse): Failure | undefined {
  if (raw.errorCode) {
    const code = codeOfKey(raw.errorCode) ?? 'bad-response';
    return failure(code, { fix: raw.errorSummary, retryAfter });
  }
  // JSON, but not of the Identity Engine: something between here and there has answered.
  if (!raw.version && !raw.remediation && !raw.messages && !raw.successWithInteractionCode) {
    return failure('bad-response', { fix: 'The answer is no response of the Identity Engine.' });
  }
  if (ok || raw.remediation?.value?.length) return undefined;
  const key = raw.messages?.value?.find(({ i18n }) => i18n?.key)?.i18n?.key;
  const code = codeOfKey(key);
  return code && ['session-expired', 'rate-limited', 'server-error'].includes(code)
    ? failure(code, { retryAfter })
    : undefined;
}

/** The shape that okta-auth-js's errors have between them. */
interface SdkError {
  name?: string;
  message?: string;
  errorCode?: string;
  errorSummary?: string;
  error?: string;
  error_description?: string;
  xhr?: { status?: number; responseText?: string; responseJSON?: WireResponse };
}

function failureOfOAuth({ error, error_description: text = '', message }: SdkError): Failure {
  const fix = `The org answered ${error}: ${text || message}`;
  if (error === 'invalid_client') return failure('unknown-client', { fix });
  if (/redirect_uri/i.test(text)) return failure('redirect-uri-mismatch', { fix });
  // Of the org, which has it switched off, or of the app, which has not the grant.
  if (error === 'access_denied' || error === 'unauthorized_client') {
    return failure('feature-disabled', { fix });
  }
  // The code is spent, or too old: nothing is wrong with the account.
  if (error === 'invalid_grant') return failure('sign-in-required', { fix });
  return failure('refused', { fix });
}

function failureOfStatus(status: number, during: 'open' | 'run', text: string): Failure {
  if (status === 429) return failure('rate-limited');
  if (status >= 500) return failure('server-error');
  if (status === 404 && during === 'open') {
    return failure('unknown-issuer', { fix: 'The issuer has no such authorization server.' });
  }
  return failure('bad-response', { fix: text });
}

/**
 * Makes one kind of failure of the many that okta-auth-js, the browser and the network throw.
 *
 * @param during `open` when the transaction is being opened: a 404 then means a wrong issuer
 */
export function failureOf(thrown: unknown, during: 'open' | 'run'): Failure {
  if (thrown instanceof FailureError) return thrown.failure;
  const error = (typeof thrown === 'object' && thrown ? thrown : {}) as SdkError;
  const text = error.message ?? String(thrown);
  if (error instanceof SyntaxError) return failure('bad-response', { fix: text });
  if (/dynamically imported module|importing a module/i.test(text)) {
    return failure('script-error', { fix: text });
  }
  if (error.error) return failureOfOAuth(error);
  const code = codeOfKey(error.errorCode);
  if (code) return failure(code);
  if (error.xhr?.status) return failureOfStatus(error.xhr.status, during, text);
  if (error.name === 'AuthApiError') {
    // A page of HTML with a good status comes with the words of the JSON parser, and no more.
    return failure(/\bJSON\b/.test(text) ? 'bad-response' : 'network-error', { fix: text });
  }
  if (error.name === 'AuthSdkError' && during === 'open' && /PKCE|secure|crypto/i.test(text)) {
    return failure('insecure-context', { fix: text });
  }
  return failure('bad-response', { fix: text });
}

/** A failure on its way to the one place that shows it. */
export class FailureError extends Error {
  readonly failure: Failure;
  /** The form that shows it, where it is about a field. */
  readonly step: Step | undefined;
  constructor(cause: Failure, step?: Step) {
    super(cause.code);
    this.failure = cause;
    this.step = step;
  }
}

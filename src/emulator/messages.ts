import type { MessageKey } from './names.js';
import type { Message } from './wire.js';

const error = (message: string, key: MessageKey, params?: (string | number)[]): Message => ({
  message,
  i18n: { key, ...(params ? { params } : {}) },
  class: 'ERROR',
});

/** The messages of the Identity Engine, with Okta's English and i18n keys. */
export const messages = {
  sessionExpired: () => error('The session has expired.', 'idx.session.expired'),
  fieldRequired: (label: string) =>
    error(`'${label}' is required.`, 'api.error.field_required', [label]),
  badRequest: () => error('Bad request.', 'E0000020'),
  registrationUnavailable: () =>
    error('Registration is currently unavailable.', 'idx.error.registration.unavailable'),
  registrationNotCompleted: () =>
    error(
      'Your request could not be completed. Try again later.',
      'registration.error.request.not.completed',
    ),
  notUnique: (label: string) =>
    error(`A user with this ${label} already exists`, 'registration.error.notUniqueWithinOrg', [
      label,
    ]),
  invalidEmail: (label: string) =>
    error(
      `'${label}' must be in the form of an email address`,
      'registration.error.invalidLoginEmail',
      [label],
    ),
  patternMismatch: (label: string) =>
    error(
      `Provided value for property '${label}' does not match required pattern`,
      'registration.error.doesNotMatchPattern',
      [label],
    ),
  passwordRequirements: (sentence: string) =>
    error(
      `Password requirements were not met. ${sentence}`,
      'password.passwordRequirementsNotMet',
      [sentence],
    ),
  passwordCommon: () =>
    error(
      'This password was found in a list of commonly used passwords. Please try another password.',
      'password.common',
      [''],
    ),
  /** What orgs answer is not public: the words are ours, so there is no i18n key. */
  passwordBreached: (): Message => ({
    message: 'This password was found in a data breach. Choose another one.',
    class: 'ERROR',
  }),
  invalidCode: () => error('Invalid code. Try again.', 'api.authn.error.PASSCODE_INVALID', []),
  invalidPhone: () => error('Invalid Phone Number.', 'api.factors.error.sms.invalid_phone', []),
  /** Recorded without i18n. */
  invalidPhoneOnSelect: (): Message => ({
    message: 'Unable to initiate factor enrollment: Invalid Phone Number.',
    class: 'ERROR',
  }),
  answerTooShort: (shortest: number) =>
    error(
      `The security question answer must be at least ${String(shortest)} characters in length`,
      'securityQuestion.answer.tooShort.arg',
      [shortest],
    ),
  tagsNotAllowed: () => error('The field must not contain HTML tags', 'tagsNotAllowed'),
  wrongAnswer: () =>
    error("Your answer doesn't match our records. Please try again.", 'errors.E0000068'),
  enrollmentFailed: () =>
    error('Unable to enroll authenticator. Try again.', 'oie.authenticator.enroll.error.fail'),
  /** No body of a refused captcha is public: the words are ours, so there is no i18n key. */
  captchaFailed: (): Message => ({
    message: 'The CAPTCHA was not verified. Try again.',
    class: 'ERROR',
  }),
  activationExpired: () =>
    error(
      'Your account activation link is no longer valid. Request a new activation email below.',
      'idx.expired.activation.token',
      [],
    ),
  activationMissing: () =>
    error(
      'This can happen if you have already activated your account, or if the URL you are trying to use is invalid. Contact your administrator for further assistance.',
      'idx.missing.activation.token',
      [],
    ),
  activationRequested: (): Message => ({
    message:
      'New activation link requested. If your information matches our records, you will receive an email.',
    i18n: { key: 'idx.request.activation.email' },
    class: 'INFO',
  }),
  emailVerificationRequired: (): Message => ({
    message: 'To finish signing in, check your email.',
    i18n: { key: 'idx.email.verification.required' },
    class: 'INFO',
  }),
  accessDenied: () => error('Authentication failed', 'security.access_denied'),
  accessDeniedBecause: (message: string, links: { label: string; url: string }[]): Message => ({
    ...error(message, 'security.access_denied_custom_message'),
    ...(links.length ? { links } : {}),
  }),
  setUpUnavailable: () =>
    error(
      'Set up is temporarily unavailable due to server maintenance. Try again later.',
      'idx.error.server.safe.mode.enrollment.unavailable',
    ),
  passwordExpiring: (): Message => ({
    message: 'When your password expires you will be locked out of your Okta account.',
    i18n: { key: 'idx.password.expiring.message', params: [] },
    class: 'INFO',
  }),
  passwordExpired: (): Message => ({
    message: 'Your password has expired.',
    i18n: { key: 'idx.password.expired.message' },
    class: 'INFO',
  }),
  /** What orgs answer is not public: the words are ours, so there is no i18n key. */
  notProven: (name: string): Message => ({
    message: `${name} could not find out who you are. Try again.`,
    class: 'ERROR',
  }),
  deviceDueBy: (time: Date): Message => ({
    message: `Your device doesn't meet the security requirements. Fix the issue by ${time.toUTCString()} to prevent lockout.`,
    i18n: {
      key: 'idx.device_assurance.grace_period.warning.title.due_by_date',
      params: [time.toISOString()],
    },
    class: 'WARNING',
  }),
  /** Recorded so: a link without a label, and the class of an error. */
  deviceRemedy: (message: string, url: string): Message => ({
    ...error(message, 'idx.error.code.access_denied.device_assurance.remediation.custom'),
    links: [{ url }],
  }),
  cancelledByUser: () => error('Operation cancelled by user.', 'idx.operation.cancelled.by.user'),
  contactAdministrator: () =>
    error('Contact your administrator to continue enrollment', 'enroll.hotp.restricted'),
  waitForNextCode: () =>
    error('Pin accepted, Wait for token to change, then enter new passcode.', 'errors.E0000113'),
  tooManyRequests: () => error('Too many requests', 'tooManyRequests'),
  authenticationFailed: () => error('Authentication failed', 'errors.E0000004'),
  transferredToNewTab: (): Message => ({
    message: 'Flow continued in a new tab.',
    i18n: { key: 'idx.transferred.to.new.tab' },
    class: 'INFO',
  }),
};

/**
 * Names that the Identity Engine is known by, as far as the emulator has them. The compiler holds
 * it to them, and `docs/emulator-coverage.md` has a test for each.
 */

/** What can be done next, and beside it. */
export type RemediationName =
  | 'identify'
  | 'select-enroll-profile'
  | 'select-identify'
  | 'redirect-idp'
  | 'enroll-profile'
  | 'request-activation-email'
  | 'select-authenticator-enroll'
  | 'authenticator-enrollment-data'
  | 'enroll-authenticator'
  | 'enroll-poll'
  | 'select-enrollment-channel'
  | 'enrollment-channel-data'
  | 'select-authenticator-authenticate'
  | 'authenticator-verification-data'
  | 'challenge-authenticator'
  | 'challenge-poll'
  | 'skip'
  | PromptName;

/** The same, of what is asked for beside authenticators. */
export type PromptName =
  | 'email-challenge-consent'
  | 'profile-update'
  | 'reenroll-authenticator'
  | 'reenroll-authenticator-warning'
  | 'reenroll-custom-password-expiry'
  | 'reenroll-custom-password-expiry-warning'
  | 'enroll-authenticator-promotion'
  | 'redirect-idverify'
  | 'consent'
  | 'granular-consent'
  | 'device-assurance-grace-period'
  | 'keep-me-signed-in'
  | 'poll';

/** What is said, by Okta's key for it. */
export type MessageKey =
  | 'E0000020'
  | 'api.authn.error.PASSCODE_INVALID'
  | 'api.error.field_required'
  | 'api.factors.error.sms.invalid_phone'
  | 'enroll.hotp.restricted'
  | 'errors.E0000004'
  | 'errors.E0000068'
  | 'errors.E0000113'
  | 'idx.device_assurance.grace_period.warning.title.due_by_date'
  | 'idx.email.verification.required'
  | 'idx.error.code.access_denied.device_assurance.remediation.custom'
  | 'idx.error.registration.unavailable'
  | 'idx.error.server.safe.mode.enrollment.unavailable'
  | 'idx.expired.activation.token'
  | 'idx.missing.activation.token'
  | 'idx.operation.cancelled.by.user'
  | 'idx.password.expired.message'
  | 'idx.password.expiring.message'
  | 'idx.request.activation.email'
  | 'idx.session.expired'
  | 'idx.transferred.to.new.tab'
  | 'oie.authenticator.enroll.error.fail'
  | 'password.common'
  | 'password.passwordRequirementsNotMet'
  | 'registration.error.doesNotMatchPattern'
  | 'registration.error.invalidLoginEmail'
  | 'registration.error.notUniqueWithinOrg'
  | 'registration.error.request.not.completed'
  | 'security.access_denied'
  | 'security.access_denied_custom_message'
  | 'securityQuestion.answer.tooShort.arg'
  | 'tagsNotAllowed'
  | 'tooManyRequests';

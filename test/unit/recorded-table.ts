/** What each recorded response is read as. */
export const recorded: Record<
  string,
  { step: string; fields: string[]; actions: string[] } | undefined
> = {
  'authenticator-enroll-duo.json': {
    step: 'enroll-authenticator/duo',
    fields: [],
    actions: ['redo', 'cancel'],
  },
  'authenticator-enroll-email-emailmagiclink-true.json': {
    step: 'enroll-authenticator/okta_email',
    fields: ['credentials.passcode:text'],
    actions: ['redo', 'select', 'resend', 'cancel'],
  },
  'authenticator-enroll-google-authenticator.json': {
    step: 'enroll-authenticator/google_otp',
    fields: ['credentials.passcode:text'],
    actions: ['redo', 'cancel'],
  },
  'authenticator-enroll-grace-period-with-skip.json': {
    step: 'select-authenticator-enroll',
    fields: ['authenticator:choice'],
    actions: ['skip', 'cancel'],
  },
  'authenticator-enroll-idp.json': {
    step: 'redirect-idp/external_idp',
    fields: [],
    actions: ['redirect', 'redo', 'cancel'],
  },
  'authenticator-enroll-ov-email.json': {
    step: 'enroll-poll/okta_verify',
    fields: [],
    actions: ['select', 'select', 'resend', 'cancel'],
  },
  'authenticator-enroll-ov-qr-version-upgrade.json': {
    step: 'enroll-poll/okta_verify',
    fields: [],
    actions: ['select', 'select', 'cancel'],
  },
  'authenticator-enroll-ov-qr.json': {
    step: 'enroll-poll/okta_verify',
    fields: [],
    actions: ['select', 'select', 'cancel'],
  },
  'authenticator-enroll-ov-via-email.json': {
    step: 'enrollment-channel-data/okta_verify',
    fields: ['email:text'],
    actions: ['select', 'select', 'cancel'],
  },
  'authenticator-enroll-phone.json': {
    step: 'enroll-authenticator/phone_number',
    fields: ['credentials.passcode:text'],
    actions: ['redo', 'resend', 'cancel'],
  },
  'authenticator-enroll-rsa.json': {
    step: 'enroll-authenticator/rsa_token',
    fields: ['credentials.clientData:text', 'credentials.passcode:text'],
    actions: ['redo', 'cancel'],
  },
  'authenticator-enroll-security-question.json': {
    step: 'enroll-authenticator/security_question',
    fields: ['credentials:choice'],
    actions: ['redo', 'select', 'cancel'],
  },
  'authenticator-enroll-select-authenticator.json': {
    step: 'select-authenticator-enroll',
    fields: ['authenticator:choice'],
    actions: ['cancel'],
  },
  'authenticator-enroll-symantec-vip.json': {
    step: 'enroll-authenticator/symantec_vip',
    fields: [
      'credentials.credentialId:text',
      'credentials.passcode:text',
      'credentials.nextPasscode:text',
    ],
    actions: ['redo', 'cancel'],
  },
  'authenticator-enroll-webauthn.json': {
    step: 'enroll-authenticator/webauthn',
    fields: [],
    actions: ['redo', 'select', 'cancel'],
  },
  'authenticator-enroll-yubikey.json': {
    step: 'enroll-authenticator/yubikey_token',
    fields: ['credentials.passcode:password'],
    actions: ['redo', 'cancel'],
  },
  'consent-enduser.json': {
    step: 'consent',
    fields: ['consent:radio'],
    actions: ['cancel'],
  },
  'dotnet-bad-phone-authenticator-enroll-response.json': {
    step: 'select-authenticator-enroll',
    fields: ['authenticator:choice'],
    actions: ['skip', 'cancel'],
  },
  'enroll-profile-new-additional-fields.json': {
    step: 'enroll-profile',
    fields: [
      'userProfile.firstName:text',
      'userProfile.lastName:text',
      'userProfile.email:text',
      'userProfile.country:select',
      'userProfile.countryCode:text',
      'userProfile.timezone:text',
    ],
    actions: ['sign-in'],
  },
  'enroll-profile-new-boolean-fields.json': {
    step: 'enroll-profile',
    fields: [
      'userProfile.firstName:text',
      'userProfile.lastName:text',
      'userProfile.email:text',
      'userProfile.pet:radio',
      'userProfile.required:checkbox',
      'userProfile.optional:checkbox',
    ],
    actions: ['sign-in'],
  },
  'enroll-profile-new-with-recaptcha-v2.json': {
    step: 'enroll-profile',
    fields: ['userProfile.lastName:text', 'userProfile.firstName:text', 'userProfile.email:text'],
    actions: ['sign-in'],
  },
  'enroll-profile-new.json': {
    step: 'enroll-profile',
    fields: ['userProfile.lastName:text', 'userProfile.firstName:text', 'userProfile.email:text'],
    actions: ['sign-in'],
  },
  'enroll-profile-update-params.json': {
    step: 'profile-update',
    fields: [
      'userProfile.newAttribute:text',
      'userProfile.secondEmail:text',
      'userProfile.newAttribute2:text',
    ],
    actions: ['skip', 'cancel'],
  },
  'enroll-profile-with-password-returns-multiple-errors.json': {
    step: 'enroll-profile',
    fields: [
      'userProfile.email:text',
      'userProfile.firstName:text',
      'userProfile.lastName:text',
      'credentials.passcode:password',
    ],
    actions: ['sign-in', 'cancel'],
  },
  'enroll-profile-with-password.json': {
    step: 'enroll-profile',
    fields: [
      'userProfile.email:text',
      'userProfile.firstName:text',
      'userProfile.lastName:text',
      'credentials.passcode:password',
    ],
    actions: ['sign-in', 'cancel'],
  },
  'error-401-session-expired.json': {
    step: 'terminal',
    fields: [],
    actions: [],
  },
  'error-429-too-many-request.json': {
    step: 'terminal',
    fields: [],
    actions: [],
  },
  'error-account-creation.json': {
    step: 'terminal',
    fields: [],
    actions: [],
  },
  'error-authenticator-enroll-email-invalid-otp.json': {
    step: 'enroll-authenticator/okta_email',
    fields: ['credentials.passcode:text'],
    actions: ['redo', 'select', 'resend', 'cancel'],
  },
  'error-authenticator-enroll-password-common.json': {
    step: 'enroll-authenticator/okta_password',
    fields: ['credentials.passcode:password'],
    actions: ['redo', 'select', 'cancel'],
  },
  'error-authenticator-enroll-security-question-html-tags.json': {
    step: 'enroll-authenticator/security_question',
    fields: ['credentials:choice'],
    actions: ['redo', 'cancel'],
  },
  'error-enroll-regisration-unavailable.json': {
    step: 'identify',
    fields: ['identifier:text', 'rememberMe:checkbox'],
    actions: ['other', 'cancel'],
  },
  'error-new-signup-email-exists.json': {
    step: 'enroll-profile',
    fields: ['userProfile.lastName:text', 'userProfile.firstName:text', 'userProfile.email:text'],
    actions: ['sign-in', 'cancel'],
  },
  'identify-with-third-party-idps.json': {
    step: 'identify',
    fields: ['identifier:text'],
    actions: ['redirect', 'redirect', 'redirect', 'redirect', 'redirect', 'redirect', 'cancel'],
  },
  'java-enroll-profile-response.json': {
    step: 'select-authenticator-enroll',
    fields: ['authenticator:choice'],
    actions: ['cancel'],
  },
  'java-introspect-response.json': {
    step: 'identify',
    fields: ['identifier:text', 'credentials.passcode:password', 'rememberMe:checkbox'],
    actions: ['cancel'],
  },
  'java-scenario_10_2_1-credential-enroll-password-response.json': {
    step: 'enroll-authenticator/okta_password',
    fields: ['credentials.passcode:password'],
    actions: ['redo', 'cancel'],
  },
  'java-scenario_4_1_1-challenge-answer-password-response.json': {
    step: 'select-authenticator-enroll',
    fields: ['authenticator:choice'],
    actions: ['skip', 'cancel'],
  },
  'java-scenario_4_1_1-enroll-response.json': {
    step: 'enroll-profile',
    fields: [
      'userProfile.firstName:text',
      'userProfile.lastName:text',
      'userProfile.email:text',
      'userProfile.enumAttr:radio',
    ],
    actions: ['sign-in', 'cancel'],
  },
  'java-scenario_4_1_2-credential-enroll-phone-response.json': {
    step: 'authenticator-enrollment-data/phone_number',
    fields: ['authenticator.methodType:radio', 'authenticator.phoneNumber:text'],
    actions: ['redo', 'skip', 'cancel'],
  },
  'safe-mode-optional-enrollment.json': {
    step: 'skip',
    fields: [],
    actions: [],
  },
  'success-with-interaction-code.json': {
    step: 'success/',
    fields: [],
    actions: [],
  },
  'terminal-registration.json': {
    step: 'terminal',
    fields: [],
    actions: [],
  },
  'terminal-return-otp-only-full-location-mobile-icon-enrollment.json': {
    step: 'enter-code/okta_email',
    fields: [],
    actions: [],
  },
};

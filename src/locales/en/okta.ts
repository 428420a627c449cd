/**
 * What Okta says by itself, in our words. In English the org's own words are shown, so that this
 * file is none that a browser loads: it is what the other languages translate.
 */
export const oktaWords = {
  /** By the `i18n` key of the message. `{count}`, `{date}` and `{version}` are its parameter. */
  messages: {
    E0000009: 'The server has a problem. Try again later.',
    E0000010: 'The server can’t answer right now. Try again later.',
    E0000020: 'Something about this request was not right. Start again.',
    'api.authenticator.error.nfc.sign_in_to_use':
      'Sign in with another method to finish setting up your NFC device.',
    'api.authn.error.PASSCODE_INVALID': 'This code is not right. Check it and try again.',
    'api.error.field_required': 'Fill in this field.',
    'api.factors.error.sms.invalid_phone': 'This phone number is not valid.',
    'core.system.transaction_resource_not_found': 'The verification timed out. Try again.',
    'enroll.hotp.restricted': 'Contact your administrator to set this up.',
    'error.expired.session': 'Your session has expired. Start again.',
    'error.password.required': 'Enter your password.',
    'error.username.required': 'Enter your username.',
    'errors.E0000004': 'It could not be confirmed that this is you.',
    'errors.E0000068': 'This answer does not match. Try again.',
    'errors.E0000113': 'The code was accepted. Wait for the next one, then enter that one too.',
    'errors.E0000150': 'Too many text messages were sent. Try again later.',
    'errors.E0000151': 'Too many calls were made. Try again later.',
    'idx.activating.inactive.user':
      'Your account is suspended for now. Contact your administrator.',
    'idx.device_assurance.grace_period.warning.title.due_by_date':
      'Your device does not meet the security requirements. Put this right by {date}, or you will not be able to sign in.',
    'idx.email.verification.required': 'To finish, open the email that we sent you.',
    'idx.enter.otp.in.original.tab': 'Enter this code where you began to sign up.',
    'idx.error.code.access_denied.device_assurance.remediation.additional_help_default':
      'The help page has instructions, or ask your administrator.',
    'idx.error.code.access_denied.device_assurance.remediation.android.upgrade_os_version':
      'Update to Android {version}',
    'idx.error.code.access_denied.device_assurance.remediation.android.use_biometric_lock_screen':
      'Turn on the screen lock and biometrics',
    'idx.error.registration.unavailable': 'Sign-up isn’t available right now.',
    'idx.error.server.safe.mode.enrollment.unavailable':
      'Nothing can be set up during maintenance. Try again later.',
    'idx.error.user.not.assigned.to.app': 'Your account has no access to this app.',
    'idx.expired.activation.token': 'Your activation link is no longer valid.',
    'idx.identity.provider.auth.error': 'Signing in with the other account did not work.',
    'idx.missing.activation.token':
      'Your account may be active already, or the link is incomplete. Contact your administrator if you need help.',
    'idx.operation.cancelled.by.user': 'You stopped this.',
    'idx.operation.cancelled.on.other.device': 'You refused this on another device.',
    'idx.password.expired.message': 'Your password has expired.',
    'idx.password.expiring.message':
      'When your password expires, you can’t use your account any more.',
    'idx.request.activation.email':
      'If your details match an account, an email with a new link is on its way.',
    'idx.return.error': 'This link did not work. Go back to where you began and ask for a new one.',
    'idx.return.link.expired':
      'This link has expired. Go back to where you began and ask for a new one.',
    'idx.return.stale':
      'This link is out of date. Use the newest email, or go back to where you began and ask for a new one.',
    'idx.return.to.original.tab': 'Go back to the tab where you began.',
    'idx.session.expired': 'Your sign-up timed out. Start again.',
    'idx.transferred.to.new.tab': 'It goes on in another tab.',
    'idx.unknown.user': 'There is no account with this email address.',
    'oie.assurance.unsatisfiable':
      'You can’t get into this app right now. Contact your administrator.',
    'oie.authenticator.app.method.push.enroll.enable.biometrics':
      'Your organization asks for biometrics. Turn them on for Okta Verify on your device, then try again.',
    'oie.authenticator.app.non_fips_compliant_enrollment_app_update_required':
      'Your organization asks for a newer version of Okta Verify. Update the app, then try again.',
    'oie.authenticator.app.non_fips_compliant_enrollment_device_incompatible':
      'This device does not meet your organization’s security requirements. Contact your administrator.',
    'oie.authenticator.enroll.error.fail': 'It could not be set up. Try again.',
    'oie.registration.is.not.enabled': 'Sign-up isn’t open on this site.',
    'oie.tooManyRequests': 'Too many tries in a short time. Wait a minute and try again.',
    'password.common': 'Many people use this password, so it is easy to guess. Choose another one.',
    'password.passwordRequirementsNotMet': 'This password does not meet all the rules.',
    'registration.error.doesNotMatchPattern': 'This does not have the form that is asked for.',
    'registration.error.generic': 'Your account could not be created. Try again.',
    'registration.error.invalidLoginEmail': 'Enter an email address like name@example.com.',
    'registration.error.notUniqueWithinOrg': 'There is an account with this already.',
    'registration.error.request.not.completed':
      'Your request could not be completed. Try again later.',
    'security.access_denied': 'You have no access here.',
    'securityQuestion.answer.tooShort.arg': {
      one: 'Use at least {count} character.',
      other: 'Use at least {count} characters.',
    },
    tagsNotAllowed: 'Leave out the characters < and >.',
    tooManyRequests: 'Too many tries in a short time. Wait a minute and try again.',
  },
  /**
   * By Okta's English in lower case: the labels of a new org's profile, the names of authenticators, and what
   * they offer. What an administrator has written reads differently, and is shown as it is.
   */
  labels: {
    address: 'Address',
    allow: 'Allow',
    'allow access': 'Allow',
    'alternate email': 'Alternate email',
    answer: 'Answer',
    'choose a security question': 'Choose a security question',
    city: 'City',
    'confirm password': 'Confirm password',
    country: 'Country',
    'country code': 'Country code',
    'create a security question': 'Create a security question',
    'create my own security question': 'Create my own security question',
    'date of birth': 'Date of birth',
    deny: 'Don’t allow',
    department: 'Department',
    'display name': 'Display name',
    "don't allow": 'Don’t allow',
    email: 'Email',
    'enter code': 'Code',
    'enter password': 'Password',
    'first name': 'First name',
    'insert then tap your yubikey': 'Code',
    'keep me signed in': 'Stay signed in',
    'last name': 'Last name',
    locale: 'Language and region',
    'middle name': 'Middle name',
    'mobile phone': 'Mobile phone',
    'new password': 'New password',
    nickname: 'Nickname',
    no: 'No',
    'okta password': 'Password',
    'okta phone': 'Phone',
    'okta security question': 'Security question',
    organization: 'Organization',
    passcode: 'Code',
    passkeys: 'Passkeys',
    password: 'Password',
    phone: 'Phone',
    'phone number': 'Phone number',
    'postal code': 'Postal code',
    'preferred language': 'Preferred language',
    'primary email': 'Email',
    'primary phone': 'Phone',
    'remember this device': 'Remember this device',
    'secondary email': 'Second email',
    'security code 1': 'Code 1',
    'security code 2': 'Code 2',
    'security key or biometric': 'Passkey or security key',
    'security key or biometric authenticator': 'Passkey or security key',
    'security key or biometric authenticator (fido2)': 'Passkey or security key',
    'security question': 'Security question',
    'smart card authenticator': 'Smart card',
    sms: 'SMS',
    state: 'State or region',
    'stay signed in': 'Stay signed in',
    'street address': 'Street address',
    'time zone': 'Time zone',
    title: 'Job title',
    'user name': 'Username',
    username: 'Username',
    voice: 'Phone call',
    'voice call': 'Phone call',
    yes: 'Yes',
    'zip code': 'Postal code',
  },
};

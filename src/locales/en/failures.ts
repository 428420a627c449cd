/** The words of what goes wrong, by the code of the failure. */
export const failureWords = {
  'network-error': 'We can’t reach the server. Check your connection and try again.',
  timeout: 'The server takes too long to answer. Try again.',
  'rate-limited': 'Too many tries in a short time. Wait a minute and try again.',
  'server-error': 'The server has a problem. Try again in a moment.',
  'bad-response': 'Something went wrong between here and the server. Try again.',
  'captcha-unavailable':
    'The check that you are human could not be done. Allow its script, or try again.',
  'missing-attribute': 'This sign-up form isn’t set up yet.',
  'invalid-attribute': 'This sign-up form isn’t set up correctly.',
  'insecure-context': 'Sign-up needs a secure page. Open this page with https.',
  'page-timeout': 'This page takes too long to answer. Try again.',
  'missing-terms': 'Sign-up isn’t available: the terms to accept can’t be shown on this page.',
  'unknown-issuer': 'Sign-up isn’t available: its server was not found.',
  'unknown-client': 'Sign-up isn’t available: this site is not known to the server.',
  'redirect-uri-mismatch':
    'Sign-up isn’t available: the address of this page is not registered for it.',
  'feature-disabled': 'Sign-up isn’t available on this site.',
  'sign-up-disabled': 'Sign-up isn’t open on this site.',
  'foreign-origin': 'Sign-up isn’t available: answers would go to another server.',
  'sign-up-unavailable': 'Sign-up isn’t available right now. Try again later.',
  'session-expired': 'Your sign-up timed out. Please continue from here.',
  'access-denied': 'You can’t sign up here.',
  'provider-refused': 'Signing up with that account did not work. Try again or choose another way.',
  'passkey-failed': 'The passkey was not created. Try again, or choose another method.',
  'sign-in-required': 'Your account is ready, but signing you in failed. Sign in to go on.',
  'token-rejected':
    'Your account is ready, but signing you in failed. Check the date and time of this device, then sign in.',
  'unsupported-step': 'This site asks for a step that can’t be shown here.',
  refused: 'Sign-up could not go on.',
};

/**
 * The words of the first form: what the script-tag file carries. Everything else that the widget
 * says is beside it, and comes with the rest of the widget.
 */
export const firstWords = {
  titles: { 'enroll-profile': 'Create account' },
  labels: {
    firstName: 'First name',
    lastName: 'Last name',
    email: 'Email',
  },
  hints: { optional: 'optional' },
  actions: {
    signUp: 'Create account',
    cancel: 'Cancel',
    retry: 'Try again',
    reload: 'Reload the page',
  },
  haveAccount: 'Already have an account?',
  signIn: 'Sign in',
  loading: 'Loading',
  sending: 'Sending',
  failures: {
    'script-error': 'A part of this form could not be loaded. Check your connection and try again.',
  },
};

export type FirstWords = typeof firstWords;

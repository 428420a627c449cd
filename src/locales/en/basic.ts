import { failureWords } from './failures.js';
import { firstWords } from './first-form.js';

/**
 * The words that come with the form of the org: with them the profile can be filled in and sent, and
 * what goes wrong be told. `{name}` stands for a value; what depends on a number has a sentence for
 * each case of `Intl.PluralRules`.
 */
export const basicWords = {
  ...firstWords,
  titles: {
    ...firstWords.titles,
    skip: 'Not available right now',
    success: 'You’re signed up',
    'sign-in': 'Your account is ready',
    terminal: 'Sign-up has stopped',
    transferred: 'Sign-up continues in another tab',
    canceled: 'Sign-up canceled',
  },
  fallbackTitle: 'One more step',
  intros: {
    success: 'Your account is ready.',
    transferred: 'You can close this tab.',
    canceled: 'Nothing more was sent. You can start again at any time.',
  },
  account: 'For the account {identifier}.',
  labels: {
    ...firstWords.labels,
    unnamed: 'Answer',
  },
  actions: {
    ...firstWords.actions,
    next: 'Next',
    onward: 'Continue',
    verify: 'Verify',
    skip: 'Skip',
    resend: 'Send again',
    select: 'Choose another method',
    channel: 'Set it up another way',
    back: 'Back',
    restart: 'Start again',
    resume: 'Continue here instead',
    createPasskey: 'Create passkey',
    usePasskey: 'Use passkey',
    allow: 'Allow',
    newLink: 'Send a new link',
    refuse: 'Don’t allow',
    redirect: 'Continue with {name}',
  },
  errors: {
    required: 'Fill in this field.',
    choose: 'Choose one.',
    email: 'Enter an email address like name@example.com.',
    tooShort: { one: 'Use at least {count} character.', other: 'Use at least {count} characters.' },
    tooLong: { one: 'Use at most {count} character.', other: 'Use at most {count} characters.' },
    /** Above the list of them, when there are several. */
    summary: 'Check these answers',
    invalid: 'This doesn’t look right. Check it.',
    terms: 'Accept the terms to go on.',
  },
  failures: { ...firstWords.failures, ...failureWords },
};

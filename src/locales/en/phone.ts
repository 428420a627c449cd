/** The words of the form that adds a phone: they come with it. */
export const phoneWords = {
  number: 'Phone number',
  country: 'Country',
  hint: 'For example +1 555 123 4567, or without the country code',
  why: 'We use it to send you a code by SMS or call.',
  method: 'How should the code get to {to}?',
  change: 'Change the number',
  invalid:
    'This is no phone number. Check the country, or enter it with its country code, for example +15551234567.',
};

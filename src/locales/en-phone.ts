/** The words of the form that adds a phone: they come with it. */
export const phoneWords = {
  number: 'Phone number',
  country: 'Country',
  hint: 'For example +1 555 123 4567, or without the country code',
  change: 'Change the number',
  invalid:
    'This is no phone number. Check the country, or enter it with its country code, for example +15551234567.',
};

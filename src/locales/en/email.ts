/** The words of help with an email address: they come when one looks mistyped. */
export const emailWords = {
  didYouMean: 'Did you mean {email}?',
};

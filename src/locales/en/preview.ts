/** The words of a preview: they come with it. */
export const previewWords = {
  nothingSent: 'Preview. Nothing is sent, and no account is created.',
  code: 'The code is {code}.',
};

/** The words for who came here inside another app, whose browser cannot do everything. */
export const inAppWords = {
  /** `{app}` is the app's name, e.g. Instagram. */
  limits:
    'You are in the browser of {app}. Passkeys and other accounts may not work here. Open this page in your own browser.',
  copyLink: 'Copy link',
};

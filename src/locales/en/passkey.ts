/** The words of passkeys: they come with what asks the browser for one. */

/** What stands beside the offer of one. */
export const passkeyOffer = {
  question: 'What is a passkey?',
  answer:
    'With a passkey you sign in by fingerprint, face or screen lock. Your device or your password manager keeps it; your fingerprint and your face are not sent to anybody.',
};

/** By the name of the browser's error. */
export const passkeyErrors = {
  NotAllowedError:
    'The passkey was not created: it was canceled or took too long. You can try again.',
  InvalidStateError: 'This device or key is already set up. Use another one.',
  NotSupportedError: 'This browser or device can’t create the kind of passkey that is asked for.',
  NotAllowedByPage: 'This page does not allow passkeys. Choose another method.',
  SecurityError: 'Passkeys can’t be created on this page’s address.',
};

/** The same, when a passkey that exists is to be used. */
export const passkeyProofErrors = {
  NotAllowedError: 'The passkey was not used: it was canceled or took too long. Try again.',
  NotAllowedByPage: 'This page does not allow passkeys. Choose another method.',
  SecurityError: 'Passkeys can’t be used on this page’s address.',
};

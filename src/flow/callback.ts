/** What the link in an e-mail brings back: the code, and the OAuth state of the transaction. */
export interface EmailCallback {
  otp: string;
  state: string;
}

/**
 * Reads the link of an e-mail from an address and takes it out of there, so that it is neither
 * answered twice nor left in the history.
 *
 * @returns the callback, or nothing; and the address without it
 * @see Okta: https://developer.okta.com/docs/guides/email-magic-links-overview/
 */
export function readEmailCallback(address: string): { callback?: EmailCallback; rest: string } {
  const url = new URL(address);
  const otp = url.searchParams.get('otp');
  const state = url.searchParams.get('state');
  if (!otp || !state) return { rest: address };
  url.searchParams.delete('otp');
  url.searchParams.delete('state');
  return { callback: { otp, state }, rest: url.href };
}

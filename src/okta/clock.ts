/** What an org gives a person at most until the next answer, in milliseconds. */
const LONGEST = 3 * 3_600_000;

/**
 * How far the clock of this device may be from the org's, in seconds; nothing where it seems right.
 * No header tells the org's time to a page, but a response that has just come has not expired, nor
 * will it live for days. Tokens are dated by the org: where the device is wrong, its clock is no
 * reason to refuse them. That they are of now is known by the transaction's nonce and verifier.
 */
export function clockSkew(expiresAt: string | undefined): number | undefined {
  const left = Date.parse(expiresAt ?? '') - Date.now();
  if (Number.isNaN(left) || (left >= 0 && left <= LONGEST)) return undefined;
  return Math.ceil((Math.abs(left) + LONGEST) / 1000);
}

/** An identity provider is done, and so is the sign-up: so it says. */
export interface CodeCallback {
  kind: 'code';
  state: string;
  interactionCode: string;
}

/** What brought the browser back to the page, and belongs to a sign-up that is under way. */
export type Callback =
  /** The link of an e-mail: the code that it answers. */
  | { kind: 'email'; state: string; otp: string }
  | CodeCallback
  /** An identity provider is done, and something is left to do. */
  | { kind: 'interaction-required'; state: string }
  /** An identity provider has refused, or the person has. */
  | { kind: 'refused'; state: string; reason: string };

/** A code, and not a sentence for whoever follows a link to read on this page. */
const CODE = /^\w{1,10}$/;

const PARAMETERS = ['otp', 'state', 'interaction_code', 'error', 'error_description'];

function callbackOf(query: URLSearchParams): Callback | undefined {
  const state = query.get('state');
  if (!state) return undefined;
  const otp = query.get('otp');
  if (otp) return CODE.test(otp) ? { kind: 'email', state, otp } : undefined;
  const interactionCode = query.get('interaction_code');
  if (interactionCode) return { kind: 'code', state, interactionCode };
  const error = query.get('error');
  if (error === 'interaction_required') return { kind: 'interaction-required', state };
  return error
    ? { kind: 'refused', state, reason: query.get('error_description') ?? error }
    : undefined;
}

/**
 * Reads from an address what Okta or an identity provider brought back, and how the address reads
 * without it: taken out of there, it is neither answered twice nor left in the history.
 *
 * @see Okta: https://developer.okta.com/docs/guides/email-magic-links-overview/ and
 *   https://developer.okta.com/docs/concepts/interaction-code/
 */
export function readCallback(address: string): { callback?: Callback; rest: string } {
  const url = new URL(address);
  const callback = callbackOf(url.searchParams);
  if (!callback) return { rest: address };
  for (const parameter of PARAMETERS) url.searchParams.delete(parameter);
  return { callback, rest: url.href };
}

/** Names under which a link brings the token of an invited person. */
const ACTIVATION = ['activationToken', 'activation_token'];

/** Reads the token of an invitation from an address, and the address without it. */
export function readActivationToken(address: string): { token?: string; rest: string } {
  const url = new URL(address);
  const name = ACTIVATION.find((candidate) => url.searchParams.has(candidate));
  if (!name) return { rest: address };
  const token = url.searchParams.get(name) ?? undefined;
  url.searchParams.delete(name);
  return { token, rest: url.href };
}

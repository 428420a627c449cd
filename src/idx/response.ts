import type { JsonObject, WireResponse } from './wire.js';

/** A response of the Identity Engine, and the way to answer it. */
export interface IdxResponse {
  readonly raw: WireResponse;
  /** False when the server refused the request. */
  readonly ok: boolean;
  /** How long the server asks to be left alone, in milliseconds; absent where it does not say. */
  readonly retryAfter?: number;
  /** Runs one of its remediations or actions, e.g. `enroll-profile` or `cancel`. */
  run(name: string, body?: JsonObject): Promise<IdxResponse>;
}

/** The interaction code of a response that ends the transaction with success. */
export function interactionCodeOf({ raw }: IdxResponse): string | undefined {
  const success = raw.successWithInteractionCode as
    { value?: { name: string; value?: string }[] } | undefined;
  return success?.value?.find(({ name }) => name === 'interaction_code')?.value;
}

import type { Page } from '../okta/client.js';

/** The code on a success page. */
export function interactionCodeOf({ raw }: Page): string | undefined {
  const success = raw.successWithInteractionCode as
    { value?: { name: string; value?: string }[] } | undefined;
  return success?.value?.find(({ name }) => name === 'interaction_code')?.value;
}

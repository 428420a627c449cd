import type { Action, Step } from '../idx/step.js';

let logo: ((provider: string) => unknown) | undefined;

/** Loads the logos of identity providers, where a step offers one. */
export async function loadLogos({ actions }: Step): Promise<void> {
  if (actions.some(({ provider }) => provider)) ({ logo } = await import('./logos.js'));
}

/** The picture on the button of an identity provider. */
export const providerLogo = ({ provider }: Action): unknown => provider && logo?.(provider);

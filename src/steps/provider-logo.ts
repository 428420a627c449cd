import { nothing } from 'lit';
import type { Action, Step } from '../idx/step.js';

let logo: ((provider: string) => unknown) | undefined;

/**
 * Loads the logos of identity providers, where a step offers one. A button works without, so nobody
 * waits for them.
 *
 * @param loaded called when there is more to draw
 */
export function loadLogos({ actions }: Step, loaded: () => void): void {
  if (logo || !actions.some(({ provider }) => provider)) return;
  import('./logos.js').then(
    (module) => {
      logo = module.logo;
      loaded();
    },
    () => undefined,
  );
}

/** The picture on the button of an identity provider. */
export const providerLogo = ({ provider }: Action): unknown =>
  (provider && logo?.(provider)) ?? nothing;

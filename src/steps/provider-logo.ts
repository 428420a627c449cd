import { nothing } from 'lit';
import type { Action, Step } from '../idx/step.js';
import type * as Logos from './logos.js';

let logos: Pick<typeof Logos, 'logo' | 'nameOf'> | undefined;

/**
 * Loads the logos of identity providers, where a step offers one. A button works without, so nobody
 * waits for them.
 *
 * @param loaded called when there is more to draw
 */
export function loadLogos({ actions }: Step, loaded: () => void): void {
  if (logos || !actions.some(({ provider }) => provider)) return;
  import('./logos.js').then(
    (module) => {
      logos = module;
      loaded();
    },
    () => undefined,
  );
}

/** The picture on the button of an identity provider. */
export const providerLogo = ({ provider }: Action): unknown =>
  (provider && logos?.logo(provider)) ?? nothing;

/** What the button calls it. */
export const providerName = ({ label, provider = '' }: Action): string | undefined =>
  label ?? logos?.nameOf(provider);

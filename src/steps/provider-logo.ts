import { nothing } from 'lit';
import { until } from 'lit/directives/until.js';
import type { Action, Step } from '../idx/step.js';

type Logo = (provider: string) => unknown;

let logo: Logo | undefined;
let loading: Promise<unknown> | undefined;

/**
 * Loads the logos of identity providers, where a step offers one. Nobody waits for them: a button
 * works without.
 */
export function loadLogos(
  { actions }: Step,
  load: () => Promise<{ logo: Logo }> = () => import('./logos.js'),
): void {
  if (!actions.some(({ provider }) => provider)) return;
  loading ??= load().then(
    (loaded) => (logo = loaded.logo),
    () => (loading = undefined),
  );
}

/** The picture on the button of an identity provider. */
export function providerLogo({ provider }: Action): unknown {
  if (!provider) return nothing;
  return (
    logo?.(provider) ??
    until(
      loading?.then(() => logo?.(provider) ?? nothing),
      nothing,
    )
  );
}

import type { Values } from '../idx/given-values.js';

/** The element, as far as the host page gives it something beyond the org's address. */
export type HostElement = HTMLElement & {
  readonly prefill: Values;
  readonly hiddenValues: Values;
};

import type { RegistrationErrorDetail, StepChangeDetail } from './events.js';

/**
 * Tells the page's data layer, which tag managers read, how far people get. Names of steps and
 * codes of failures; nothing that was typed, and no token.
 */
export function listenForDataLayer(element: HTMLElement): void {
  let last: number | undefined;
  const push = (entry: Record<string, unknown>) => {
    if (element.getAttribute('analytics') !== 'datalayer') return;
    const page = globalThis as { dataLayer?: unknown[] };
    // An element of that id is none.
    if (!Object.hasOwn(page, 'dataLayer')) page.dataLayer = [];
    page.dataLayer?.push(entry);
  };
  /** Milliseconds that the step before was on the screen. */
  const lap = (): number => {
    const now = performance.now();
    const ms = Math.round(now - (last ?? now));
    last = now;
    return ms;
  };
  element.addEventListener('step-change', ({ detail }) => {
    const { name: step, authenticator }: StepChangeDetail = detail;
    push({ event: 'okta_register_step', step, authenticator, ms: lap() });
  });
  element.addEventListener('registration-error', ({ detail }) => {
    const { code, step }: RegistrationErrorDetail = detail;
    push({ event: 'okta_register_error', code, step });
  });
  element.addEventListener('registered', () => push({ event: 'okta_register_registered' }));
}

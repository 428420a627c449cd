import { tellOwner } from './tell-owner.js';

const EVENTS = [
  'step-change',
  'step-submit',
  'registered',
  'registration-error',
  'registration-canceled',
];

/**
 * Calls the page's functions that the attributes `on-…` name, for pages to which no module can be
 * added: tag managers, editors of websites.
 */
export function callPage(element: HTMLElement): void {
  for (const name of EVENTS) {
    element.addEventListener(name, (event) => {
      const path = element.getAttribute(`on-${name}`);
      if (path) call(path, event);
    });
  }
}

/** Calls a function of the page by its name, e.g. `App.signedUp`. */
function call(path: string, event: Event): void {
  let owner: unknown;
  let found: unknown = globalThis;
  for (const key of path.trim().split('.')) {
    owner = found;
    const has = found !== undefined && found !== null && Object.hasOwn(found, key);
    found = has ? (owner as Record<string, unknown>)[key] : undefined;
  }
  if (typeof found === 'function') (found as (event: Event) => unknown).call(owner, event);
  else {
    tellOwner(
      `on-${event.type}="${path}" names no function. It has to be reachable from window, as by ` +
        '`function name(event) {}` in a script that is no module.',
    );
  }
}

import { tellOwner } from './report.js';

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
      if (path) call(path, event, element);
    });
  }
}

/** Calls a function of the page by its name, e.g. `App.signedUp`. */
function call(path: string, event: Event, element: Element): void {
  const [name = '', ...keys] = path
    .trim()
    .replace(/^window\./, '')
    .split('.');
  let owner: unknown = window;
  let found = isPages(name, element) ? read(window, name) : undefined;
  for (const key of keys) {
    owner = found;
    found = isObject(owner) && !isBrowsers(owner) ? read(owner, key) : undefined;
  }
  if (isWritten(found)) found.call(owner, event);
  else {
    tellOwner(
      `on-${event.type}="${path}" names no function of the page. It has to be reachable from window, ` +
        'as by `function name(event) {}` in a script that is no module, by a name that no browser has.',
    );
  }
}

const isObject = (value: unknown): value is object =>
  typeof value === 'function' || (typeof value === 'object' && value !== null);

/** Own properties alone: `constructor` and `__proto__` lead to where the page has nothing. */
function read(owner: object, key: string): unknown {
  const { value, get } = Object.getOwnPropertyDescriptor(owner, key) ?? {};
  // What bundlers export.
  return isWritten(get) ? get.call(owner) : value;
}

/**
 * A function that somebody has written, and no browser brings. A bound one looks like the browser's,
 * but for its name.
 *
 * @see https://tc39.es/ecma262/#sec-function.prototype.tostring
 */
function isWritten(value: unknown): value is (...all: unknown[]) => unknown {
  if (typeof value !== 'function') return false;
  const isNative = /\{\s*\[native code\]\s*\}\s*$/.test(Function.prototype.toString.call(value));
  return !isNative || value.name.startsWith('bound ');
}

/** A window or a document of the browser: scripts that trace put functions of theirs on these. */
function isBrowsers(value: object): boolean {
  return value instanceof Document || (value as Window).window === value;
}

/** The names of what every window has. */
let ofBrowser: Set<string> | undefined;

/** True for a global of the page's own, whatever scripts have done to those that are not. */
function isPages(name: string, { shadowRoot }: Element): boolean {
  // A new window has nobody's; in the shadow tree, for nobody to watch.
  const frame = document.createElement('iframe');
  if (!ofBrowser) shadowRoot?.append(frame);
  let fresh = frame.contentWindow as object | null;
  if (fresh) ofBrowser = new Set();
  for (; fresh; fresh = Object.getPrototypeOf(fresh) as object | null) {
    for (const known of Object.getOwnPropertyNames(fresh)) ofBrowser?.add(known);
  }
  frame.remove();
  // A number is a frame's window.
  return ofBrowser?.has(name) === false && !/^\d/.test(name);
}

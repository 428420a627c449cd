import { listenTo, memberOf } from '../host/member-of.js';

/** What sites switch their themes by, on any element around the widget. */
const THEME = ['class', 'theme', 'data-theme', 'data-bs-theme', 'data-color-scheme', 'data-mode'];

/** The element around another one, as it is drawn. */
function around(element: Element): Element | null {
  const root = element.getRootNode();
  const host = root instanceof ShadowRoot ? root.host : null;
  return element.assignedSlot ?? element.parentElement ?? host;
}

/** All that an element stands in, from the inside out. */
export function* surroundings(element: Element): Generator<Element> {
  for (let next = around(element); next; next = around(next)) yield next;
}

/** After so many milliseconds without a change the next one is heard at once again. */
const CALM = 5000;
const LONGEST_WAIT = 60_000;

/** An attribute that is written anew as it was changes nothing. */
const isChange = ({ type, target, attributeName, oldValue }: MutationRecord) =>
  type !== 'attributes' || (target as Element).getAttribute(attributeName ?? '') !== oldValue;

/**
 * Tells when the page may look different: another theme, other styles, another preference of the
 * person. Once for all changes before the next frame.
 *
 * Whoever hears of it has to put something into the page to see how it looks; a script of the page
 * may answer that with a change, and so on for ever. So of changes that follow each other closely
 * each is told after twice the time of the one before.
 *
 * @returns ends it
 */
export function watchPage(host: Element, changed: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;
  let wait = 0;
  let last = -Infinity;
  const tell = () => {
    timer = undefined;
    last = Date.now();
    changed();
  };
  const soon = () => {
    if (timer !== undefined) return;
    const isCalm = Math.abs(Date.now() - last) > Math.max(CALM, 2 * wait);
    wait = isCalm ? 0 : Math.min(2 * wait + 16, LONGEST_WAIT);
    timer = setTimeout(() => (frame = requestAnimationFrame(tell)), wait);
  };
  const faded = ({ target }: Event) => {
    if (target instanceof Element && target.contains(host)) soon();
  };
  const observer = new MutationObserver((records) => records.some(isChange) && soon());
  const attributes = { attributes: true, attributeOldValue: true };
  for (const element of surroundings(host)) {
    observer.observe(element, { ...attributes, attributeFilter: THEME });
  }
  for (const name of ['documentElement', 'body'] as const) {
    observer.observe(memberOf(document, name), attributes);
  }
  observer.observe(memberOf(document, 'head'), { ...attributes, childList: true, subtree: true });
  const listening = new AbortController();
  const { signal } = listening;
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', soon, { signal });
  // Of sheets that come late, and of colours that fade.
  listenTo('load', soon, { signal, capture: true });
  listenTo('transitionend', faded, { signal });
  addEventListener('load', soon, { signal });
  return () => {
    clearTimeout(timer);
    cancelAnimationFrame(frame);
    observer.disconnect();
    listening.abort();
  };
}

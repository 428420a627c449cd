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

/**
 * Tells when the page may look different: another theme, other styles, another preference of the
 * person. Once for all changes before the next frame.
 *
 * @returns ends it
 */
export function watchPage(host: Element, changed: () => void): () => void {
  let frame = 0;
  const soon = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(changed);
  };
  const faded = ({ target }: Event) => {
    if (target instanceof Element && target.contains(host)) soon();
  };
  const { documentElement, head, body } = document;
  const observer = new MutationObserver(soon);
  for (const element of surroundings(host)) {
    observer.observe(element, { attributes: true, attributeFilter: THEME });
  }
  for (const element of [documentElement, body]) observer.observe(element, { attributes: true });
  observer.observe(head, { attributes: true, childList: true, subtree: true });
  const dark = matchMedia('(prefers-color-scheme: dark)');
  dark.addEventListener('change', soon);
  // Of sheets that come late, and of colours that fade.
  document.addEventListener('load', soon, true);
  addEventListener('load', soon);
  document.addEventListener('transitionend', faded);
  return () => {
    cancelAnimationFrame(frame);
    observer.disconnect();
    dark.removeEventListener('change', soon);
    document.removeEventListener('load', soon, true);
    removeEventListener('load', soon);
    document.removeEventListener('transitionend', faded);
  };
}

import { attributeOf } from '../element/attributes.js';

/** Editors of websites let these through where they take an unknown tag out. */
const MARKED = '[data-okta-register],script[src*=okta-register][data-issuer]';

/** Puts the element in the place of what is marked; after it, when that is the script itself. */
function convert(marked: Element): void {
  const script = marked.localName === 'script';
  const element = document.createElement('okta-register');
  for (const { name, value } of marked.attributes) {
    // data-onclick and the like are no attribute of the element's.
    const own = name.startsWith('data-') && attributeOf(name.slice(5)) ? name.slice(5) : undefined;
    if (own ?? !script) element.setAttribute(own ?? name, value);
  }
  element.removeAttribute('data-okta-register');
  marked.removeAttribute('data-okta-register');
  marked.removeAttribute('data-issuer'); // a script stays where it is
  if (!script) {
    element.append(...marked.childNodes);
    marked.replaceWith(element);
  } else if (marked.closest('head')) {
    // eslint-disable-next-line no-console -- for the site owner
    console.warn('okta-register: in <head> there is no place for a form. Move the script.');
  } else {
    marked.after(element);
  }
}

function convertAll(root: Document | Element): void {
  for (const marked of root.querySelectorAll(MARKED)) convert(marked);
}

/** Turns everything that is marked in the document into the element, now and later. */
export function embed(): void {
  // Not while the parser is inside of what is marked: the rest of it would be lost.
  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', embed, { once: true });
    return;
  }
  convertAll(document);
  new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) {
        if (!(node instanceof Element && node.isConnected)) continue;
        if (node.matches(MARKED)) convert(node);
        else convertAll(node);
      }
    }
  }).observe(document, { childList: true, subtree: true });
}

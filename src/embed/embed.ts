import { attributeOf } from '../element/attributes.js';
import { tellOwner } from '../host/tell-owner.js';

/** Editors of websites let these through where they take an unknown tag out. */
export const MARK = '[data-okta-register]:not(script)';

/** The script in the place of the element. */
const SCRIPT = 'script[src*=okta-register][data-issuer]';

/** The script by which this is being run; nothing for a module. */
const { currentScript } = document;

/** What scripts have said that stood in the place of an element. */
const said: DOMStringMap[] = [];

/** True for a script that browsers run, and not for data in the shape of one. */
export const isRun = (script: unknown): script is HTMLScriptElement =>
  script instanceof HTMLScriptElement && /^$|^module$|javascript$/i.test(script.type);

/** The name of the element's own attribute that `data-…` stands for. */
export function ownName(name: string): string | undefined {
  const own = name.replace(/^data-/, '');
  return attributeOf(own) && own;
}

/** Puts the element after a script. Who can write a script may say everything. */
function convertScript(script: HTMLScriptElement): void {
  said.push({ ...script.dataset });
  const element = document.createElement('okta-register');
  for (const { name, value } of script.attributes) {
    const own = name.startsWith('data-') && ownName(name);
    if (own) element.setAttribute(own, value);
  }
  script.removeAttribute('data-issuer'); // it stays where it is
  if (!script.closest('head')) script.after(element);
  else if (!document.querySelector(MARK)) {
    tellOwner(
      'in <head> there is no place for a form. Move the script, or add <div data-okta-register>.',
    );
  }
}

function convert(): void {
  for (const script of document.querySelectorAll(SCRIPT)) if (isRun(script)) convertScript(script);
  if (!document.querySelector(MARK)) return;
  // Without it, what stands in the marks goes on to show.
  import('./marks.js').then(
    ({ convertMarks }) => convertMarks(currentScript, said),
    () => undefined,
  );
}

/** Turns everything that stands for the element in the document into it, now and later. */
export function embed(): void {
  // Not while the parser is inside of what is marked: the rest of it would be lost.
  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', embed, { once: true });
    return;
  }
  convert();
  // An element of the page's own may allow what a mark before it asked for.
  const counts = `okta-register,${MARK},${SCRIPT}`;
  new MutationObserver((records) => {
    const matters = (node: Node) =>
      node instanceof Element && (node.matches(counts) || node.querySelector(counts) !== null);
    if (records.some(({ addedNodes }) => [...addedNodes].some(matters))) convert();
  }).observe(document, { childList: true, subtree: true });
}

import { findAll, listenTo, memberOf } from '../host/member-of.js';
import { tellOwner } from '../host/tell-owner.js';
import { isRun, MARK } from './mark.js';

/** The script in the place of the element. */
const SCRIPT = 'script[src*=okta-register][data-issuer]';

/** What a script may say of the element; data-onclick is none of it. */
const OWN = /^data-(?!on\w)(.+)/;

/** The script by which this is being run; nothing for a module. */
const { currentScript } = document;

/** What scripts have said that stood in the place of an element. */
const said: DOMStringMap[] = [];

/** Puts the element after a script. Who can write a script may say everything. */
function convertScript(script: HTMLScriptElement): void {
  said.push({ ...script.dataset });
  const element = document.createElement('okta-register');
  for (const { name, value } of script.attributes) {
    const [, own] = OWN.exec(name) ?? [];
    if (own) element.setAttribute(own, value);
  }
  script.removeAttribute('data-issuer'); // it stays where it is
  if (!script.closest('head')) script.after(element);
  else if (!findAll(MARK).length) {
    tellOwner(
      'a form cannot be in <head>. Move the script, or add <div data-okta-register>.',
    );
  }
}

function convert(): void {
  for (const script of findAll(SCRIPT)) if (isRun(script)) convertScript(script);
  if (!findAll(MARK).length) return;
  // Without it, what stands in the marks goes on to show.
  import('./marks.js').then(
    ({ convertMarks }) => convertMarks(currentScript, said),
    () => undefined,
  );
}

/** Turns everything that stands for the element in the document into it, now and later. */
export function embed(): void {
  // Not while the parser is inside of what is marked: the rest of it would be lost.
  if (memberOf(document, 'readyState') === 'loading') {
    listenTo('DOMContentLoaded', embed, { once: true });
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

import type { TermsMark } from './place-terms.js';

/** Gives the site its terms back, where they were, before the form goes. */
export function returnTerms(host: Element, form: Element): void {
  for (const mark of Array.from<TermsMark>(host.childNodes as NodeListOf<TermsMark>)) {
    if (mark.terms) mark.replaceWith(mark.terms);
  }
  host.append(...form.querySelectorAll('[slot=terms]')); // of a prerendered page
}

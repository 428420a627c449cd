/** Stands in the place of the site's terms while they are in the form. */
export interface TermsMark extends Comment {
  terms?: Element;
}

const TERMS = '[slot=terms]';

/** What is put where the terms were. */
export const marksOf = (host: Node): TermsMark[] =>
  Array.from(host.childNodes as NodeListOf<TermsMark>).filter(({ terms }) => terms);

/** True when the site has terms, wherever they are at the moment. */
export const hasTerms = (host: Element): boolean => host.querySelector(TERMS) !== null;

/**
 * Puts the site's terms above the button that agrees to them: the slot is in the frame, and the
 * form is not. They stay the site's own nodes, with all that is in them and listens to them.
 */
export function placeTerms(host: Element, form: Element): void {
  const place = form.querySelector('.okta-register-terms');
  if (!place) return;
  // Before what Lit draws there: it clears its part to the end when the checkbox is drawn.
  const drawn = Array.from(place.childNodes).find((node) => node instanceof Comment);
  for (const terms of host.querySelectorAll(`:scope > ${TERMS}`)) {
    terms.replaceWith(Object.assign(new Comment(), { terms }));
    place.insertBefore(terms, drawn ?? null);
  }
}

/** Gives the site its terms back, where they were, before the form goes. */
export function returnTerms(host: Element, form: Element): void {
  for (const mark of marksOf(host)) if (mark.terms) mark.replaceWith(mark.terms);
  host.append(...form.querySelectorAll(TERMS)); // of a prerendered page
}

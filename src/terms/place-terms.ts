import type { Step } from '../idx/step.js';

/** Stands in the place of the site's terms while they are in the form. */
export interface TermsMark extends Comment {
  terms?: Element;
}

/** Editors of websites take the attribute `slot` out, and leave `data-slot`. */
export const TERMS = ':is([slot=terms],[data-slot=terms])';

/** True for a step by which somebody signs up: by a profile, or at an identity provider alone. */
export const asksTerms = ({ name, authenticator }: Step): boolean =>
  name === 'enroll-profile' || (name === 'redirect-idp' && !authenticator);

/** What is put where the terms were. */
export const marksOf = (host: Node): TermsMark[] =>
  Array.from(host.childNodes as NodeListOf<TermsMark>).filter(({ terms }) => terms);

/** The site's terms: its children of that slot, or where they are in the form. */
export const termsOf = (host: Element): NodeListOf<HTMLElement> =>
  host.querySelectorAll(`:scope > ${TERMS}, form ${TERMS}`);

/** Gives what an editor has left of a slot its place. */
function takeSlots(host: Element): void {
  for (const child of host.querySelectorAll<HTMLElement>(':scope > [data-slot]')) {
    const { slot = '' } = child.dataset;
    if (/^(header|footer|terms|success)$/.test(slot)) child.slot = slot;
  }
}

/**
 * Puts the site's terms above the button that agrees to them: the slot is in the frame, and the
 * form is not. They stay the site's own nodes, with all that is in them and listens to them.
 */
export function placeTerms(host: Element, form: Element): void {
  takeSlots(host);
  const place = form.querySelector('.okta-register-terms');
  if (!place) return;
  for (const terms of host.querySelectorAll(`:scope > ${TERMS}`)) {
    terms.replaceWith(Object.assign(new Comment(), { terms }));
    place.append(terms);
  }
}

/** Gives the site its terms back, where they were, before the form goes. */
export function returnTerms(host: Element, form: Element): void {
  for (const mark of marksOf(host)) if (mark.terms) mark.replaceWith(mark.terms);
  host.append(...form.querySelectorAll(TERMS)); // of a prerendered page
}

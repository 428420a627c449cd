/** Stands in the place of the site's terms while they are in the form. */
export interface TermsMark extends Comment {
  terms?: Element;
}

/**
 * Puts the site's terms above the button that agrees to them: the slot is in the frame, and the
 * form is not. They stay the site's own nodes, with all that is in them and listens to them.
 */
export function placeTerms(host: Element, form: Element): void {
  const place = form.querySelector('.okta-register-terms');
  if (!place) return;
  // Before what Lit draws there: it clears its part to the end when the checkbox is drawn.
  const drawn = Array.from(place.childNodes).find((node) => node instanceof Comment);
  for (const terms of host.querySelectorAll(':scope > [slot=terms]')) {
    terms.replaceWith(Object.assign(new Comment(), { terms }));
    place.insertBefore(terms, drawn ?? null);
  }
}

import { hydrate } from '@lit-labs/ssr-client';
import { render, type TemplateResult } from 'lit';
import { placeTerms } from '../steps/place-terms.js';
import { returnTerms } from '../steps/return-terms.js';

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/**
 * Makes a form that was in the page before any script the widget's own, with the very nodes that
 * are being typed into. Where that cannot be (the page is of another version, or something has
 * removed the comments that mark the template's parts), the form is drawn anew and what was typed
 * is carried over.
 */
export function takeOver(element: HTMLElement, template: TemplateResult): void {
  try {
    const { firstChild } = element;
    if (!(firstChild instanceof Comment) || !firstChild.data.startsWith('lit-part')) throw Error();
    hydrate(template, element);
  } catch {
    redraw(element, template);
  }
}

function redraw(element: HTMLElement, template: TemplateResult): void {
  const { activeElement } = element.getRootNode() as Document | ShadowRoot;
  const typed = [...element.querySelectorAll<Control>('input, select, textarea')];
  const focused = typed.find((control) => control === activeElement);
  const caret = focused instanceof HTMLSelectElement ? undefined : focused?.selectionStart;
  const host = element.parentElement;
  if (host) returnTerms(host, element);
  element.replaceChildren();
  render(template, element);
  if (host) placeTerms(host, element);
  for (const { name, value } of typed) {
    const control = element.querySelector<Control>(`[name="${CSS.escape(name)}"]`);
    if (!control) continue;
    control.value = value;
    if (name !== focused?.name) continue;
    control.focus({ preventScroll: true });
    // Some types of inputs have no caret to speak of.
    if (typeof caret === 'number') (control as HTMLInputElement).setSelectionRange(caret, caret);
  }
}

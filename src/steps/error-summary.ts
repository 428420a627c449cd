import { html, type TemplateResult } from 'lit';
import type { Field } from '../idx/step.js';
import type { Words } from '../locales/words.js';

/** One thing that is wrong in a form. */
export interface Mistake {
  /** Of the control. */
  name: string;
  /** Of the field; nothing where the control is none of the step's, e.g. a password's confirmation. */
  label?: string;
  text: string;
}

/** What is wrong, in the order of the form: found before sending, or else said by the server. */
export function mistakesOf(
  fields: Iterable<Field>,
  errors: ReadonlyMap<string, string>,
): Mistake[] {
  // By name: the same field may stand in several alternatives.
  const mistakes = new Map<string, Mistake>();
  for (const { name, label, messages } of fields) {
    const text = errors.get(name) ?? messages.map((message) => message.text).join(' ');
    if (text) mistakes.set(name, { name, label, text });
  }
  for (const [name, text] of errors) {
    if (!mistakes.has(name)) mistakes.set(name, { name, text });
  }
  return [...mistakes.values()];
}

/**
 * Several mistakes, each with a link that leads to its control.
 *
 * @see https://design-system.service.gov.uk/components/error-summary/
 */
export const summaryTemplate = (
  mistakes: readonly Mistake[],
  { errors }: Words,
  id: (name: string) => string,
  reach: (name: string) => void,
): TemplateResult =>
  html`<div class="okta-register-message okta-register-summary" data-level="error">
    ${errors.summary}
    <ul class="okta-register-mistakes">
      ${mistakes.map(
        ({ name, label, text }) =>
          html`<li>
            <a
              href="#${id(name)}"
              @click=${(event: Event) => {
                event.preventDefault(); // the page may read its own address from the fragment
                reach(name);
              }}
              >${label ?? text}</a
            >
            ${label && text}
          </li>`,
      )}
    </ul>
  </div>`;

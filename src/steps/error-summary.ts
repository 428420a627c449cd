import { html, nothing } from 'lit';
import type { Words } from '../locales/words.js';

/** One thing that is wrong in a form, as it is drawn. */
export interface Mistake {
  /** What it is said of; nothing of the site's terms, whose label is all of them. */
  label: string | undefined;
  text: string;
  control: HTMLElement | null;
}

const textOf = (node: Element | null | undefined) => node?.textContent.replace(/\s+/g, ' ').trim();

/** What is wrong, in the order of the form, whoever has drawn it. */
export function mistakesIn(form: HTMLFormElement): Mistake[] {
  const errors = Array.from(form.querySelectorAll('.okta-register-error'));
  return errors
    .filter((error) => !error.closest(':disabled')) // an alternative that is not chosen
    .map((error) => {
      const described = form.querySelector<HTMLElement>(
        `[aria-describedby~="${CSS.escape(error.id)}"]`,
      );
      const control = described?.matches('fieldset') ? described.querySelector('input') : described;
      const field = error.closest('.okta-register-field');
      return {
        label: textOf(field?.querySelector('.okta-register-label, .okta-register-check')),
        text: textOf(error) ?? '',
        control,
      };
    });
}

/** True when the same is said of both. */
export const areSame = (some: readonly Mistake[], others: readonly Mistake[]): boolean =>
  some.length === others.length &&
  some.every(({ control, text }, index) => {
    const other = others[index];
    return control === other?.control && text === other.text;
  });

/**
 * Several mistakes, each with a link that leads to its control. One is said at its field alone.
 *
 * @param says true for one that is read out, too
 * @see https://design-system.service.gov.uk/components/error-summary/
 */
export const summaryTemplate = (
  mistakes: readonly Mistake[],
  { errors }: Words,
  says: boolean,
): unknown =>
  mistakes.length < 2
    ? says && mistakes[0]
      ? html`<p class="okta-register-visually-hidden">${mistakes[0].text}</p>`
      : nothing
    : html`<div class="okta-register-message okta-register-summary" data-level="error">
        ${errors.summary}
        <ul class="okta-register-mistakes">
          ${mistakes.map(
            ({ label, text, control }) =>
              html`<li>
                <a
                  href="#${control?.id ?? ''}"
                  @click=${(event: Event) => {
                    event.preventDefault(); // the page may read its own address from the fragment
                    control?.focus();
                  }}
                  >${label ?? text}</a
                >
                ${label && text}
              </li>`,
          )}
        </ul>
      </div>`;

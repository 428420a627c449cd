import { html, type TemplateResult } from 'lit';

/** One of the buttons beside the submit button. */
export const buttonTemplate = (
  label: unknown,
  run: () => void,
  { disabled = false, className = '' } = {},
): TemplateResult =>
  html`<button
    type="button"
    class="okta-register-button okta-register-secondary ${className}"
    ?disabled=${disabled}
    @click=${run}
  >
    ${label}
  </button>`;

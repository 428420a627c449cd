import { html, nothing, type TemplateResult } from 'lit';

interface ButtonOptions {
  className?: string;
  /** It does nothing yet. It can be reached: `disabled` would take the focus from whoever is on it. */
  waits?: boolean;
}

/** One of the buttons beside the submit button. */
export const buttonTemplate = (
  label: unknown,
  run: () => void,
  { className = '', waits }: ButtonOptions = {},
): TemplateResult =>
  html`<button
    type="button"
    class="okta-register-button okta-register-secondary ${className}"
    aria-disabled=${waits || nothing}
    @click=${run}
  >
    ${label}
  </button>`;

import { css } from 'lit';

/**
 * The first form's styles, for light DOM; those of all that comes later are in later.ts. They stand
 * between two fires:
 *
 * - A page's rules for its own elements must not spoil the form. What decides whether it can be seen
 *   and used is important and in a layer, which beats any important rule of the page. Everything
 *   else that the page says of bare elements is reverted.
 * - A site owner's rule for one of the classes must win. So nothing but that layer is heavier than
 *   one class: states stand in `:where()`, and `okta-register .okta-register-submit` is enough.
 */
export const formStyles = css`
  @layer okta-register {
    .okta-register-form,
    .okta-register-form
      :where(:not(svg *, .okta-register-captcha *, [slot='terms'], [slot='terms'] *)) {
      float: none !important;
      box-sizing: border-box !important;
      position: static !important;
      visibility: inherit !important;
      opacity: 1 !important;
      clip-path: none !important;
      pointer-events: inherit !important;
    }
    .okta-register-form,
    .okta-register-field {
      display: grid !important;
    }
    .okta-register-label,
    .okta-register-message,
    .okta-register-input {
      display: block !important;
      min-inline-size: 100% !important;
      max-block-size: none !important;
    }
    .okta-register-button {
      display: inline-block !important;
    }
    .okta-register-actions:not(:empty) {
      display: flex !important;
    }
    .okta-register-button,
    .okta-register-input {
      min-block-size: 46px !important;
    }
    .okta-register-form :focus-visible {
      outline: 3px solid var(--or-link) !important;
      outline-offset: 2px !important;
    }
    .okta-register-title:focus-visible {
      outline: none !important;
    }
    .okta-register-form [hidden] {
      display: none !important;
    }
  }
  .okta-register-form,
  .okta-register-form
    :where(:not(svg *, .okta-register-captcha *, [slot='terms'], [slot='terms'] *)) {
    all: revert;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
    color: inherit;
    font: inherit;
  }
  .okta-register-form {
    gap: var(--or-space);
  }
  .okta-register-title {
    font-size: 1.5em;
    font-weight: 650;
    line-height: 1.25;
  }
  .okta-register-messages:where(:empty),
  .okta-register-terms:where(:empty),
  .okta-register-actions:where(:empty) {
    display: none;
  }
  /* The room of a checkbox that comes with the rest of the widget. */
  .okta-register-terms:where([require-terms] :not(:has(input))) {
    padding-block-start: 10px;
    padding-inline-start: 32px;
  }
  .okta-register-message {
    padding: calc(var(--or-space) * 0.625) calc(var(--or-space) * 0.75);
    border-inline-start: 4px solid var(--or-link);
    border-radius: calc(var(--or-radius) / 2);
    background: color-mix(in srgb, var(--or-link) 9%, var(--or-background));
  }
  .okta-register-message:where([data-level='error']) {
    border-color: var(--or-error);
    background: color-mix(in srgb, var(--or-error) 9%, var(--or-background));
  }
  .okta-register-field {
    gap: calc(var(--or-space) * 0.375);
  }
  .okta-register-label {
    font-size: 0.9375em;
    font-weight: 600;
  }
  .okta-register-input {
    padding: 9px 12px;
    border: 1px solid var(--or-border);
    border-radius: var(--or-radius);
    background: var(--or-background);
    color: var(--or-color);
    /* Below 16px, phones zoom into the input. */
    font-size: max(16px, 1em);
  }
  .okta-register-button {
    padding: 9px 18px;
    border: 1px solid transparent;
    border-radius: var(--or-radius);
    background: none;
    color: var(--or-link);
    font-weight: 600;
    cursor: pointer;
  }
  .okta-register-submit {
    background: var(--or-accent);
    color: var(--or-on-accent);
  }
  .okta-register-submit:where([aria-disabled='true']) {
    filter: opacity(0.65);
    cursor: progress;
  }
  .okta-register-actions {
    flex-wrap: wrap;
    gap: calc(var(--or-space) * 0.5);
    justify-content: center;
  }
  .okta-register-sign-in {
    color: var(--or-muted);
    text-align: center;
  }
  .okta-register-form :where(a) {
    /* Out of the line, so that a finger finds it. */
    padding-block: 14px;
    color: var(--or-link);
    font-weight: 600;
    text-underline-offset: 0.15em;
  }
`;

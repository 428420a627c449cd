import { css } from 'lit';

/** The styles of all that is not in the first form. Written as form.ts is. */
export const laterStyles = css`
  @layer okta-register {
    .okta-register-hint,
    .okta-register-error,
    .okta-register-code,
    .okta-register-qr,
    .okta-register-duo {
      display: block !important;
    }
    .okta-register-passwords,
    .okta-register-phone,
    .okta-register-nested,
    .okta-register-rules {
      display: grid !important;
    }
    .okta-register-option,
    .okta-register-check {
      display: flex !important;
      min-inline-size: 100% !important;
      min-block-size: 44px !important;
    }
    .okta-register-tick {
      display: inline-block !important;
      flex: none !important;
      min-inline-size: 1.25em !important;
      max-inline-size: 1.25em !important;
      min-block-size: 1.25em !important;
      max-block-size: 1.25em !important;
      font-size: max(1rem, 16px) !important;
      appearance: auto !important;
    }
    .okta-register-tick::before,
    .okta-register-tick::after {
      content: none !important;
    }
    .okta-register-qr {
      min-inline-size: 200px !important;
      max-inline-size: 200px !important;
      min-block-size: 200px !important;
    }
    .okta-register-option:has(:focus-visible) {
      outline: 3px solid var(--or-link) !important;
      outline-offset: 2px !important;
    }
    .okta-register-option :focus-visible {
      outline: none !important;
    }
    .okta-register-form :is([hidden], .okta-register-nested:disabled) {
      display: none !important;
    }
    /* What says nothing yet, or is read out alone, takes no room. */
    .okta-register-intro[role='status']:empty,
    .okta-register-messages:has(> .okta-register-visually-hidden:only-child),
    .okta-register-visually-hidden {
      position: absolute !important;
    }
    .okta-register-visually-hidden {
      clip-path: inset(50%) !important;
    }
  }
  .okta-register-intro,
  .okta-register-hint,
  .okta-register-about {
    color: var(--or-muted);
    font-size: 0.9375em;
    line-height: 1.45;
  }
  .okta-register-intro:where(.okta-register-title + *) {
    margin-block-start: calc(var(--or-space) * -0.5);
  }
  .okta-register-intro:where(:empty:not([role])),
  .okta-register-captcha:where(:empty) {
    display: none;
  }
  .okta-register-optional,
  .okta-register-about {
    color: var(--or-muted);
    font-weight: 400;
  }
  .okta-register-error {
    color: var(--or-error);
    font-size: 0.9375em;
    font-weight: 550;
  }
  .okta-register-error:where(.okta-register-form > *) {
    margin-block-start: calc(var(--or-space) * -0.625);
  }
  .okta-register-passwords,
  .okta-register-phone,
  .okta-register-nested {
    gap: var(--or-space);
  }
  .okta-register-form :where(legend) {
    margin-block-end: calc(var(--or-space) * 0.375);
  }
  .okta-register-input:where([aria-invalid='true']) {
    border-color: var(--or-error);
    box-shadow: inset 0 0 0 1px var(--or-error);
  }
  .okta-register-input:where(:autofill) {
    /* The browser paints its own background, on which the text must stay readable. */
    box-shadow: inset 0 0 0 100px color-mix(in srgb, var(--or-link) 8%, var(--or-background));
    -webkit-text-fill-color: var(--or-color);
    caret-color: var(--or-color);
  }
  .okta-register-input:where([autocomplete='one-time-code']) {
    font-size: max(20px, 1.25em);
    font-variant-numeric: tabular-nums;
    letter-spacing: 0.2em;
  }
  .okta-register-option,
  .okta-register-check {
    gap: 12px;
    align-items: flex-start;
    cursor: pointer;
  }
  .okta-register-check {
    /* High enough for a finger, and no gap between them. */
    margin-block-end: calc(var(--or-space) * -0.375);
    padding-block: 10px;
  }
  .okta-register-option {
    margin-block-end: calc(var(--or-space) * 0.125);
    padding: calc(var(--or-space) * 0.75);
    border: 1px solid var(--or-border);
    border-radius: var(--or-radius);
  }
  .okta-register-option:where(:has(:checked)) {
    border-color: var(--or-link);
    box-shadow: inset 0 0 0 1px var(--or-link);
    background: color-mix(in srgb, var(--or-link) 6%, var(--or-background));
  }
  .okta-register-option-label {
    display: grid;
    font-weight: 550;
  }
  .okta-register-tick {
    margin-block-start: 2px;
    accent-color: var(--or-link);
  }
  .okta-register-nested {
    margin-block-end: var(--or-space);
    padding-inline-start: 32px;
  }
  .okta-register-rules {
    gap: 2px;
    margin-block-start: 4px;
    list-style: none;
  }
  .okta-register-rule {
    display: flex;
    gap: 0.5em;
    list-style: none;
  }
  .okta-register-rule::before {
    all: unset;
    content: '';
    flex: none;
    box-sizing: border-box;
    inline-size: 0.8em;
    block-size: 0.8em;
    margin-block-start: 0.3em;
    border: 0.1em solid;
    border-radius: 50%;
  }
  .okta-register-rule:where([data-met='true']) {
    color: var(--or-success);
  }
  .okta-register-rule:where([data-met='true'])::before {
    inline-size: 0.45em;
    margin-block-start: 0.2em;
    margin-inline: 0.15em 0.2em;
    /* A tick is a tick in any direction of writing. */
    border-width: 0 0.13em 0.13em 0;
    border-radius: 0;
    rotate: 42deg;
  }
  /* On hover the ground stays what it is: whatever it is, the text has been made to be read on it. */
  .okta-register-button:where(:hover:not([aria-disabled='true'])) {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .okta-register-submit:where(:hover) {
    box-shadow: inset 0 0 0 2px color-mix(in srgb, currentcolor 45%, transparent);
    text-decoration: none;
  }
  .okta-register-message :where(a, button) {
    color: inherit;
  }
  .okta-register-form :where(a) {
    /* Not into the lines around it, where there may be another. */
    padding-block: 4px;
  }
  .okta-register-sign-in :where(a),
  .okta-register-intro :where(a, summary),
  .okta-register-message > :where(a:only-child) {
    /* Alone, and so out of the line. */
    padding-block: 14px;
  }
  .okta-register-intro > :where(summary) {
    /* The room around it is high enough for that. */
    margin-block: -14px;
  }
  .okta-register-mistakes {
    margin-block-start: 4px;
    padding-inline-start: 1.25em;
    line-height: 1.75;
  }
  .okta-register-form > :where(.okta-register-secondary) {
    justify-self: start;
    /* Its text stands where the text of the fields does. */
    margin-block: calc(var(--or-space) * -0.5);
    margin-inline: -18px;
  }
  .okta-register-secondary:where([aria-disabled='true']) {
    color: var(--or-muted);
    font-variant-numeric: tabular-nums;
    cursor: default;
  }
  .okta-register-provider {
    inline-size: 100%;
    border-color: var(--or-border);
    color: var(--or-color);
  }
  .okta-register-logo {
    flex: none;
    display: inline;
    inline-size: 20px;
    block-size: 20px;
    margin-inline-end: 10px;
    vertical-align: -4px;
    object-fit: contain;
  }
  .okta-register-code,
  .okta-register-key {
    background: color-mix(in srgb, var(--or-link) 9%, var(--or-background));
    user-select: all;
  }
  .okta-register-code {
    padding: var(--or-space);
    border-radius: var(--or-radius);
    font-size: 2.5em;
    font-weight: 650;
    font-variant-numeric: tabular-nums;
    line-height: 1.2;
    letter-spacing: 0.15em;
    text-align: center;
  }
  .okta-register-key {
    padding: 2px 6px;
    border-radius: 4px;
    font-family: ui-monospace, monospace;
  }
  .okta-register-qr,
  .okta-register-duo {
    border-radius: var(--or-radius);
    background: #fff;
  }
  .okta-register-qr {
    justify-self: center;
    padding: 12px;
  }
  .okta-register-duo {
    inline-size: 100%;
    block-size: 360px;
  }
  .okta-register-details {
    padding-inline-start: 1.25em;
  }
  .okta-register-visually-hidden {
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    white-space: nowrap;
  }
  @media (forced-colors: active) {
    .okta-register-submit {
      border-width: 3px;
    }
    .okta-register-option:where(:has(:checked)) {
      outline: 2px solid Highlight;
    }
    .okta-register-form > :where(.okta-register-secondary) {
      margin: 0; /* it has a border there, which stands where those of the fields do */
    }
  }
`;

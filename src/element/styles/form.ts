import { css } from 'lit';

/**
 * The form's styles, for light DOM. Every rule names the form's class twice over: a theme's rules
 * for bare elements then lose, and a site's own rule with one more class wins.
 */
export const formStyles = css`
  .okta-register-form.okta-register-form {
    --_color: var(--okta-register-color, light-dark(#1d1d21, #f2f2f5));
    --_muted: var(--okta-register-muted, light-dark(#5e5e66, #b4b4be));
    --_background: var(--okta-register-background, light-dark(#fff, #1d1d22));
    --_border: var(--okta-register-border, light-dark(#8c8c96, #7d7d88));
    --_accent: var(--okta-register-accent, light-dark(#1a5fd6, #8ab4ff));
    --_on-accent: var(--okta-register-on-accent, light-dark(#fff, #101522));
    --_error: var(--okta-register-error, light-dark(#b3261e, #ffb4ab));
    --_success: var(--okta-register-success, light-dark(#1b7f3b, #7fd99a));
    --_radius: var(--okta-register-radius, 8px);
    --_space: var(--okta-register-space, 16px);

    display: grid;
    gap: var(--_space);
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_color);
    font: inherit;
    text-align: start;
  }
  .okta-register-form.okta-register-form > *,
  .okta-register-form.okta-register-form :is(p, ul, li, fieldset, legend) {
    min-inline-size: 0;
    margin: 0;
  }
  .okta-register-form.okta-register-form [hidden] {
    display: none;
  }
  .okta-register-form .okta-register-title.okta-register-title {
    color: inherit;
    font-family: inherit;
    font-size: 1.5em;
    font-weight: 650;
    line-height: 1.25;
    letter-spacing: normal;
    text-transform: none;
  }
  .okta-register-form .okta-register-title.okta-register-title:focus {
    outline: none;
  }
  .okta-register-form .okta-register-intro.okta-register-intro,
  .okta-register-form .okta-register-hint.okta-register-hint,
  .okta-register-form .okta-register-about.okta-register-about {
    color: var(--_muted);
    font-size: 0.9375em;
    line-height: 1.45;
  }
  .okta-register-form .okta-register-intro.okta-register-intro:empty,
  .okta-register-form .okta-register-messages.okta-register-messages:empty {
    display: none;
  }
  .okta-register-form .okta-register-message.okta-register-message {
    padding: calc(var(--_space) * 0.625) calc(var(--_space) * 0.75);
    border-inline-start: 4px solid var(--_accent);
    border-radius: calc(var(--_radius) / 2);
    background: color-mix(in srgb, var(--_accent) 9%, var(--_background));
    color: var(--_color);
  }
  .okta-register-form .okta-register-message.okta-register-message[data-level='error'] {
    border-color: var(--_error);
    background: color-mix(in srgb, var(--_error) 9%, var(--_background));
  }
  .okta-register-form .okta-register-field.okta-register-field {
    display: grid;
    gap: calc(var(--_space) * 0.375);
    padding: 0;
    border: 0;
  }
  .okta-register-form .okta-register-phone.okta-register-phone:not([hidden]),
  .okta-register-form .okta-register-passwords.okta-register-passwords {
    display: grid;
    gap: var(--_space);
  }
  .okta-register-form .okta-register-label.okta-register-label {
    display: block;
    padding: 0;
    color: var(--_color);
    font-family: inherit;
    font-size: 0.9375em;
    font-weight: 600;
    line-height: 1.4;
    text-transform: none;
  }
  .okta-register-form legend.okta-register-label.okta-register-label {
    margin-block-end: calc(var(--_space) * 0.375);
  }
  .okta-register-form .okta-register-optional.okta-register-optional {
    color: var(--_muted);
    font-weight: 400;
  }
  .okta-register-form .okta-register-input.okta-register-input {
    box-sizing: border-box;
    inline-size: 100%;
    max-inline-size: none;
    min-block-size: 46px;
    margin: 0;
    padding: 9px 12px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_background);
    box-shadow: none;
    color: var(--_color);
    font-family: inherit;
    /* Below 16px, phones zoom into the input. */
    font-size: max(16px, 1em);
    line-height: 1.5;
    text-align: start;
  }
  .okta-register-form .okta-register-input.okta-register-input[aria-invalid='true'] {
    border-color: var(--_error);
    box-shadow: inset 0 0 0 1px var(--_error);
  }
  .okta-register-form .okta-register-input.okta-register-input:autofill {
    /* The browser paints its own background; its text must stay readable on it. */
    box-shadow: inset 0 0 0 100px color-mix(in srgb, var(--_accent) 8%, var(--_background));
    -webkit-text-fill-color: var(--_color);
    caret-color: var(--_color);
  }
  .okta-register-form .okta-register-input.okta-register-input[autocomplete='one-time-code'] {
    font-size: max(20px, 1.25em);
    font-variant-numeric: tabular-nums;
    letter-spacing: 0.2em;
  }
  .okta-register-form .okta-register-error.okta-register-error {
    color: var(--_error);
    font-size: 0.9375em;
    font-weight: 550;
  }
  .okta-register-form .okta-register-option.okta-register-option,
  .okta-register-form .okta-register-check.okta-register-check {
    display: flex;
    gap: 12px;
    align-items: flex-start;
    margin: 0;
    color: var(--_color);
    font-family: inherit;
    font-size: 1em;
    font-weight: 400;
    cursor: pointer;
  }
  .okta-register-form .okta-register-option.okta-register-option {
    margin-block-end: calc(var(--_space) * 0.5);
    padding: calc(var(--_space) * 0.75);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
  .okta-register-form .okta-register-option.okta-register-option:has(:checked) {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
    background: color-mix(in srgb, var(--_accent) 6%, var(--_background));
  }
  .okta-register-form .okta-register-option.okta-register-option:has(:focus-visible) {
    outline: 3px solid color-mix(in srgb, var(--_accent) 55%, transparent);
    outline-offset: 2px;
  }
  .okta-register-form .okta-register-option-label.okta-register-option-label {
    display: grid;
    font-weight: 550;
  }
  .okta-register-form .okta-register-about.okta-register-about {
    font-weight: 400;
  }
  .okta-register-form .okta-register-tick.okta-register-tick {
    flex: none;
    inline-size: 20px;
    block-size: 20px;
    min-inline-size: 0;
    min-block-size: 0;
    margin: 2px 0 0;
    padding: 0;
    accent-color: var(--_accent);
    appearance: auto;
  }
  .okta-register-form .okta-register-nested.okta-register-nested {
    display: grid;
    gap: var(--_space);
    margin-block-end: var(--_space);
    padding: 0;
    padding-inline-start: 32px;
    border: 0;
  }
  .okta-register-form .okta-register-nested.okta-register-nested:disabled {
    display: none;
  }
  .okta-register-form .okta-register-rules.okta-register-rules {
    display: grid;
    gap: 2px;
    margin-block-start: 4px;
    padding: 0;
    list-style: none;
  }
  .okta-register-form .okta-register-rule.okta-register-rule {
    display: flex;
    gap: 8px;
    align-items: baseline;
    padding: 0;
    list-style: none;
  }
  .okta-register-form .okta-register-rule.okta-register-rule::before {
    content: '';
    flex: none;
    align-self: center;
    box-sizing: border-box;
    inline-size: 12px;
    block-size: 12px;
    border: 1.5px solid currentcolor;
    border-radius: 50%;
  }
  .okta-register-form .okta-register-rule.okta-register-rule[data-met='true'] {
    color: var(--_success);
  }
  .okta-register-form .okta-register-rule.okta-register-rule[data-met='true']::before {
    inline-size: 7px;
    block-size: 12px;
    margin-inline: 2px 3px;
    border-width: 0 2px 2px 0;
    border-radius: 0;
    rotate: 42deg;
  }
  .okta-register-form .okta-register-button.okta-register-button {
    box-sizing: border-box;
    inline-size: auto;
    min-block-size: 46px;
    margin: 0;
    padding: 9px 18px;
    border: 1px solid transparent;
    border-radius: var(--_radius);
    box-shadow: none;
    font-family: inherit;
    font-size: 1em;
    font-weight: 600;
    line-height: 1.5;
    letter-spacing: normal;
    text-align: center;
    text-transform: none;
    cursor: pointer;
  }
  .okta-register-form .okta-register-submit.okta-register-submit {
    inline-size: 100%;
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .okta-register-form .okta-register-submit.okta-register-submit:hover {
    background: color-mix(in srgb, var(--_accent) 88%, var(--_color));
  }
  .okta-register-form .okta-register-submit.okta-register-submit[aria-disabled='true'] {
    opacity: 0.65;
    cursor: progress;
  }
  .okta-register-form .okta-register-actions.okta-register-actions {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 0.5);
    justify-content: center;
  }
  .okta-register-form .okta-register-actions.okta-register-actions:empty {
    display: none;
  }
  .okta-register-form .okta-register-secondary.okta-register-secondary {
    justify-self: start;
    min-block-size: 44px;
    padding: 8px 12px;
    background: none;
    color: var(--_accent);
  }
  .okta-register-form .okta-register-secondary.okta-register-secondary:hover:enabled {
    background: color-mix(in srgb, var(--_accent) 9%, transparent);
  }
  .okta-register-form .okta-register-secondary.okta-register-secondary:disabled {
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
    cursor: default;
  }
  .okta-register-form
    :is(.okta-register-button, .okta-register-input, .okta-register-tick, a):focus-visible {
    outline: 3px solid color-mix(in srgb, var(--_accent) 55%, transparent);
    outline-offset: 2px;
  }
  .okta-register-form .okta-register-sign-in.okta-register-sign-in {
    color: var(--_muted);
    text-align: center;
  }
  .okta-register-form .okta-register-sign-in.okta-register-sign-in a {
    color: var(--_accent);
    font-weight: 600;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .okta-register-form .okta-register-code.okta-register-code {
    display: block;
    padding: var(--_space);
    border-radius: var(--_radius);
    background: color-mix(in srgb, var(--_accent) 9%, var(--_background));
    font-size: 2.5em;
    font-weight: 650;
    font-variant-numeric: tabular-nums;
    line-height: 1.2;
    letter-spacing: 0.15em;
    text-align: center;
    user-select: all;
  }
  .okta-register-form .okta-register-qr.okta-register-qr {
    justify-self: center;
    inline-size: 200px;
    block-size: 200px;
    padding: 12px;
    border-radius: var(--_radius);
    background: #fff;
  }
  .okta-register-form .okta-register-logo.okta-register-logo {
    flex: none;
    inline-size: 20px;
    block-size: 20px;
    margin-inline-end: 10px;
    vertical-align: -4px;
    object-fit: contain;
  }
  .okta-register-form .okta-register-key.okta-register-key {
    padding: 2px 6px;
    border-radius: 4px;
    background: color-mix(in srgb, var(--_accent) 9%, var(--_background));
    color: var(--_color);
    font-family: ui-monospace, monospace;
    user-select: all;
  }
  .okta-register-form .okta-register-duo.okta-register-duo {
    inline-size: 100%;
    border: 0;
    border-radius: var(--_radius);
    background: #fff;
  }
  .okta-register-form .okta-register-details.okta-register-details {
    padding-inline-start: 1.25em;
    color: var(--_color);
    list-style: disc;
  }
  .okta-register-form .okta-register-captcha.okta-register-captcha:empty {
    display: none;
  }
  .okta-register-form .okta-register-provider.okta-register-provider {
    inline-size: 100%;
    border-color: var(--_border);
    color: var(--_color);
  }
  .okta-register-form .okta-register-visually-hidden.okta-register-visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    min-block-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (forced-colors: active) {
    .okta-register-form .okta-register-option.okta-register-option:has(:checked) {
      outline: 2px solid Highlight;
    }
    .okta-register-form .okta-register-submit.okta-register-submit {
      border-color: ButtonText;
    }
  }
`;

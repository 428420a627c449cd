import { css } from 'lit';

/**
 * The frame, in the shadow root, where no rule of the page reaches. Everything that the form
 * inherits is decided here: its colours and distances are the card's `--or-…`.
 */
export const frameStyles = css`
  :host {
    display: block;
    max-inline-size: var(--okta-register-width, max(26rem, 416px));
  }
  :host([hidden]) {
    display: none;
  }
  [part='card'] {
    /* What the page's body says of letters and lines ends here; what hides it does not. */
    all: initial;
    visibility: inherit;
    pointer-events: inherit;
    color-scheme: inherit;
    --or-color: var(--okta-register-color, light-dark(#1d1d21, #f2f2f5));
    --or-muted: var(--okta-register-muted, light-dark(#5e5e66, #b4b4be));
    --or-background: var(--okta-register-background, light-dark(#fff, #1d1d22));
    --or-border: var(--okta-register-border, light-dark(#8c8c96, #7d7d88));
    --or-accent: var(--okta-register-accent, light-dark(#1a5fd6, #8ab4ff));
    --or-on-accent: var(--okta-register-on-accent, light-dark(#fff, #101522));
    --or-link: var(--okta-register-link, var(--or-accent));
    --or-error: var(--okta-register-error, light-dark(#b3261e, #ffb4ab));
    --or-success: var(--okta-register-success, light-dark(#1b7f3b, #7fd99a));
    --or-radius: var(--okta-register-radius, 8px);
    --or-space: var(--okta-register-space, 16px);
    position: relative;
    display: block;
    box-sizing: border-box;
    /* Again, for a page that unsets every element. */
    max-inline-size: var(--okta-register-width, max(26rem, 416px));
    padding: var(--okta-register-padding, 24px);
    border-radius: calc(var(--or-radius) * 1.5);
    background: var(--or-background);
    color: var(--or-color);
    font-family: var(--okta-register-font, inherit);
    font-size: var(--okta-register-font-size, max(1rem, 16px));
    -webkit-font-smoothing: inherit;
    line-height: 1.5;
    overflow-wrap: break-word;
  }
  :host([theme='light']) [part='card'] {
    color-scheme: light;
  }
  :host([theme='dark']) [part='card'] {
    color-scheme: dark;
  }
  :host([theme='system']) [part='card'] {
    color-scheme: light dark;
  }
  :host([theme='inherit']) [part='card'] {
    /* Not shown in other looks first; but shown, should those of the page not come. */
    animation: okta-register-wait 1s step-end;
  }
  @keyframes okta-register-wait {
    from {
      visibility: hidden;
    }
  }
  ::slotted([slot='step']) {
    all: unset !important;
    display: block !important;
  }
  [part='progress'] {
    position: absolute;
    inset-block-start: 0;
    /* Between the round corners. */
    inset-inline: calc(var(--or-radius) * 1.5);
    block-size: 3px;
    overflow: clip;
  }
  [hidden] {
    display: none;
  }
  [part='progress']::before {
    content: '';
    position: absolute;
    inline-size: 40%;
    block-size: 100%;
    background: var(--or-link);
    forced-color-adjust: none;
    /* Most answers are here before it moves; and it moves without the help of the main thread. */
    animation: okta-register-progress 1.1s ease-in-out 0.4s infinite backwards;
  }
  @keyframes okta-register-progress {
    from {
      translate: -100%;
    }
    to {
      translate: 250%;
    }
  }
  [part='progress']:dir(rtl) {
    direction: ltr;
    scale: -1 1;
  }
  @media (prefers-reduced-motion) {
    [part='progress']::before {
      inline-size: 100%;
      animation: none;
    }
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;

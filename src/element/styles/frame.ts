import { css } from 'lit';

/** The frame, in the shadow root. The form's own styles are in form.ts. */
export const frameStyles = css`
  :host {
    display: block;
    max-inline-size: var(--okta-register-width, 26rem);
    color: var(--okta-register-color, light-dark(#1d1d21, #f2f2f5));
    font-family: var(--okta-register-font, inherit);
    font-size: var(--okta-register-font-size, 16px);
    line-height: 1.5;
    text-align: start;
  }
  :host([hidden]) {
    display: none;
  }
  [part='card'] {
    position: relative;
    box-sizing: border-box;
    overflow: clip;
    padding: var(--okta-register-padding, 24px);
    border-radius: calc(var(--okta-register-radius, 8px) * 1.5);
    background: var(--okta-register-background, light-dark(#fff, #1d1d22));
  }
  [part='progress'] {
    position: absolute;
    inset-block-start: 0;
    inset-inline: 0;
    block-size: 3px;
    overflow: hidden;
  }
  [part='progress'][hidden] {
    display: none;
  }
  [part='progress']::before {
    content: '';
    display: block;
    inline-size: 40%;
    block-size: 100%;
    background: var(--okta-register-accent, light-dark(#1a5fd6, #8ab4ff));
    animation: slide 1.1s ease-in-out infinite;
  }
  @keyframes slide {
    from {
      transform: translateX(-100%);
    }
    to {
      transform: translateX(250%);
    }
  }
  @media (prefers-reduced-motion: reduce) {
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

import { formStyles } from './form.js';

/**
 * Gives the tree in which the form stands its styles: the document, or somebody's shadow root.
 * Adopted sheets are no inline styles, so a strict CSP lets them through without a nonce.
 */
export function adoptFormStyles(root: Node): void {
  if (!(root instanceof Document || root instanceof ShadowRoot)) return;
  const { styleSheet } = formStyles;
  if (styleSheet && !root.adoptedStyleSheets.includes(styleSheet)) {
    // First, so that the page's own sheets win where they say more.
    root.adoptedStyleSheets = [styleSheet, ...root.adoptedStyleSheets];
  }
}

import type { CSSResult } from 'lit';
import { memberOf, setMember } from '../host/member-of.js';
import { formStyles } from './form.js';

/** The form's sheets, in order. Grows when the rest of the widget is there. */
export const formSheets: CSSResult[] = [formStyles];

/**
 * Gives the tree in which the form stands its styles: the document, or somebody's shadow root.
 * Adopted sheets are no inline styles, so a strict CSP lets them through without a nonce.
 */
export function adoptFormStyles(root: Node): void {
  if (!(root instanceof Document || root instanceof ShadowRoot)) return;
  const own = formSheets.flatMap(({ styleSheet }) => styleSheet ?? []);
  const others = memberOf(root, 'adoptedStyleSheets').filter((sheet) => !own.includes(sheet));
  // First, so that the page's own sheets win where they say as much.
  setMember(root, 'adoptedStyleSheets', [...own, ...others]);
}

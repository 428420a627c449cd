/**
 * Runs an update that may move elements about (the org's form has another order than the draft):
 * the one that is being typed into keeps the focus and the caret.
 */
export function keepFocus(scope: HTMLElement, update: () => void): void {
  const root = scope.getRootNode() as Document | ShadowRoot;
  const focused = root.activeElement;
  const inside = focused instanceof HTMLElement && scope.contains(focused);
  const { selectionStart, selectionEnd } = (inside ? focused : {}) as Partial<HTMLInputElement>;
  update();
  if (!inside || root.activeElement === focused || !focused.isConnected) return;
  focused.focus({ preventScroll: true });
  if (selectionStart !== null && selectionStart !== undefined) {
    (focused as HTMLInputElement).setSelectionRange(selectionStart, selectionEnd ?? selectionStart);
  }
}

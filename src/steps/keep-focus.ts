import { memberOf } from '../host/member-of.js';

/** What has the focus, in the tree in which an element stands. */
const focusedBeside = (scope: Element): Element | null =>
  memberOf(scope.getRootNode() as Document | ShadowRoot, 'activeElement');

/** True when it is in the element: somebody is at work there. */
export const hasFocus = (scope: Element): boolean => scope.contains(focusedBeside(scope));

/** True when nothing has it but what is around the element: the page, or a dialog. */
const isFree = (scope: Element): boolean => focusedBeside(scope)?.contains(scope) ?? true;

/** True when somebody is at work elsewhere on the page, and not to be pulled here. */
export const isElsewhere = (scope: Element): boolean => !hasFocus(scope) && !isFree(scope);

/**
 * Gives a pressed button the focus where nothing has it. Safari does not, and takes it from the input
 * before: then nothing would tell that somebody is at work here.
 */
export function focusPressed(button: HTMLElement | null | undefined): void {
  if (button && isFree(button)) button.focus({ preventScroll: true });
}

const placeOf = (element: HTMLElement) => element.getBoundingClientRect().top;

/**
 * Runs an update that may move elements about (the org's form has another order than the draft, or
 * asks for more): the one that is being typed into keeps the focus, the caret, and its place on the
 * screen as far as the page can be scrolled.
 *
 * @param moves false for an update that does not: to read a place makes the browser lay out the page
 */
export function keepFocus(scope: HTMLElement, moves: boolean, update: () => void): void {
  const focused = focusedBeside(scope);
  const inside = moves && focused instanceof HTMLElement && scope.contains(focused);
  const { selectionStart, selectionEnd } = (inside ? focused : {}) as Partial<HTMLInputElement>;
  const place = inside ? placeOf(focused) : 0;
  update();
  if (!inside) return;
  if (!focused.isConnected) {
    // A button that is gone, e.g. to try again: the next Tab would begin at the top of the page.
    const next = scope.querySelector<HTMLElement>('[type=submit]') ?? scope.querySelector('h2');
    return next?.focus({ preventScroll: true });
  }
  scrollBy({ top: placeOf(focused) - place, behavior: 'instant' });
  if (focusedBeside(scope) === focused) return;
  focused.focus({ preventScroll: true });
  if (selectionStart !== null && selectionStart !== undefined) {
    (focused as HTMLInputElement).setSelectionRange(selectionStart, selectionEnd ?? selectionStart);
  }
}

import { memberOf } from '../host/member-of.js';

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const controlsOf = (form: Element) => form.querySelectorAll<Control>('input, select, textarea');

/** Puts one form in the place of another in which somebody may be typing. */
export function takeOver(from: Element, to: Element): void {
  const activeElement = memberOf(from.getRootNode() as Document | ShadowRoot, 'activeElement');
  const old = Array.from(controlsOf(from));
  const { name, selectionStart } = (old.find((control) => control === activeElement) ??
    {}) as Partial<HTMLInputElement>;
  from.replaceWith(to);
  for (const control of controlsOf(to)) {
    const typed = old.find((candidate) => candidate.name === control.name);
    const { defaultValue = '' } = (typed ?? {}) as Partial<HTMLInputElement>;
    // What is as the page came with it has been given no value by anybody.
    if (typed && typed.value !== defaultValue) control.value = typed.value;
    if (control.name !== name) continue;
    control.focus({ preventScroll: true });
    // A list has no caret, and some inputs have none to speak of.
    if (typeof selectionStart === 'number') {
      (control as HTMLInputElement).setSelectionRange(selectionStart, selectionStart);
    }
  }
}

import type { StepElement } from './step-element.js';

function ask(input: EventTarget | null, { words }: StepElement): void {
  if (!(input instanceof HTMLInputElement) || input.type !== 'email') return;
  if (input.value === input.defaultValue || input.matches(':focus')) return;
  import('../fields/mistyped-email.js').then(
    ({ askWhetherMistyped }) => askWhetherMistyped(input, words),
    () => undefined, // the address is sent as it is
  );
}

// One function for all: an element that is watched already is not watched twice.
const fieldLeft = ({ target, currentTarget }: Event) => ask(target, currentTarget as StepElement);

/** Helps with an address that was typed, as soon as its field is left. */
export function watchEmail(element: StepElement): void {
  element.addEventListener('focusout', fieldLeft);
  for (const input of element.querySelectorAll('input')) ask(input, element); // left before
}

import type { StepElement } from './step-element.js';

/** Where an address is typed; a user name may be one. */
const ADDRESS = '[type="email"], [inputmode="email"]';

function ask(input: EventTarget | null, { words }: StepElement): void {
  if (!(input instanceof HTMLInputElement) || !input.matches(ADDRESS)) return;
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

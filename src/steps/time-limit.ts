import { html, nothing, render } from 'lit';
import { buttonTemplate } from '../fields/button.js';
import { typedIn } from '../fields/typed-in.js';
import type { Flow } from '../flow/flow.js';
import { timeLimitWords } from '../locales/en/time-limit.js';
import { fill, partOf } from '../locales/words.js';
import type { StepElement } from './step-element.js';

/** Where it is told, by the element of the step: no part of what that draws. */
const places = new WeakMap<StepElement, HTMLElement>();

/** The end that could not be put off, as far as it was tried. */
const fixed = new WeakMap<Flow, string>();

/**
 * Asks for more time. Before there is an account a new sign-up is as good as the one that ends.
 * After that the state is asked for again, by which some orgs put the end off.
 */
async function extend(flow: Flow, element: StepElement): Promise<void> {
  if (flow.busy) return;
  const { expiresAt = '', step } = flow;
  const place = places.get(element);
  // Left where it is: what came of it is said there.
  if (place) render(nothing, place);
  element.focusTitle();
  if (step?.id === 'enroll-profile' && element.form) {
    flow.typed = { ...flow.typed, ...Object.fromEntries(typedIn(element.form)) };
    return flow.restart();
  }
  fixed.set(flow, expiresAt);
  await flow.resume();
}

/** The end was put off. */
export const takeBack = (element: StepElement): void => places.get(element)?.remove();

/** Where it is told. What is put into a place that is there already is announced. */
async function placeOf(element: StepElement): Promise<HTMLElement> {
  const known = places.get(element);
  if (known?.isConnected) return known;
  const place = document.createElement('div');
  place.setAttribute('role', 'status');
  element.form?.querySelector('.okta-register-messages')?.after(place);
  places.set(element, place);
  await new Promise((done) => requestAnimationFrame(done));
  return place;
}

/** Tells above the fields when the sign-up ends; once, and what came of asking for more time. */
export async function tellTimeLimit(flow: Flow, element: StepElement): Promise<void> {
  const { expiresAt = '' } = flow;
  const place = await placeOf(element);
  if (place.childElementCount) return;
  const words = partOf(element.words, 'timeLimit', timeLimitWords);
  const time = new Date(expiresAt).toLocaleTimeString(element.language, { timeStyle: 'short' });
  const isFixed = fixed.get(flow) === expiresAt;
  const more = () => void extend(flow, element);
  render(
    html`<p class="okta-register-message" data-level="warning">
        ${fill(isFixed ? words.fixed : words.ends, { time })}
      </p>
      ${isFixed ? nothing : buttonTemplate(words.extend, more)}`,
    place,
  );
}

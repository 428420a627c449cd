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
  takeBack(element);
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

/** Tells above the fields when the sign-up ends; once. */
export async function tellTimeLimit(flow: Flow, element: StepElement): Promise<void> {
  const { expiresAt = '' } = flow;
  if (places.get(element)?.isConnected) return;
  const place = document.createElement('div');
  place.setAttribute('role', 'status');
  element.form?.querySelector('.okta-register-messages')?.after(place);
  places.set(element, place);
  // What is put into a place that is there already is announced.
  await new Promise((done) => requestAnimationFrame(done));
  const { ends, extend: label } = partOf(element.words, 'timeLimit', timeLimitWords);
  const time = new Date(expiresAt).toLocaleTimeString(element.language, { timeStyle: 'short' });
  const more = () => void extend(flow, element);
  render(
    html`<p class="okta-register-message" data-level="warning">${fill(ends, { time })}</p>
      ${fixed.get(flow) === expiresAt ? nothing : buttonTemplate(label, more)}`,
    place,
  );
}

import { html, nothing, render } from 'lit';
import { findAll, listenTo } from '../host/member-of.js';
import { emailWords } from '../locales/en/email.js';
import { fill, partOf, type Words } from '../locales/words.js';
import { buttonTemplate } from './button.js';
import { meantAddress } from './mail-domains.js';

/** What is below each field. It is no part of what the step draws, and goes with the field. */
const places = new WeakMap<HTMLInputElement, HTMLElement>();

function placeBelow(input: HTMLInputElement, field: Element): HTMLElement {
  const place = places.get(input) ?? document.createElement('div');
  if (!places.has(input)) {
    place.className = 'okta-register-hint';
    place.setAttribute('role', 'status');
    input.addEventListener('input', () => render(nothing, place));
  }
  places.set(input, place);
  if (place.parentNode !== field) field.append(place);
  return place;
}

/** Nothing moves away from under a finger that is about to press it. */
const released = (): Promise<unknown> =>
  new Promise((done) => {
    if (!findAll(':active').length) return done(undefined);
    listenTo('pointerup', () => setTimeout(done), { once: true });
  });

/** Below an address that looks mistyped: a button that puts the one in its place that was meant. */
export async function askWhetherMistyped(input: HTMLInputElement, words: Words): Promise<void> {
  const field = input.closest('.okta-register-field');
  const { value } = input;
  const email = meantAddress(value);
  if (!field || !email) return;
  const { didYouMean } = partOf(words, 'email', emailWords);
  const place = placeBelow(input, field);
  await released();
  // What is put into a place that is there already is announced.
  await new Promise((done) => requestAnimationFrame(done));
  if (!input.isConnected || input.value !== value) return;
  const correct = () => {
    input.value = email;
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    input.focus();
  };
  render(html`${buttonTemplate(fill(didYouMean, { email }), correct)}`, place);
}

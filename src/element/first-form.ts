import { nothing, render } from 'lit';
import type { Failure } from '../flow/failure.js';
import type { Step } from '../flow/step.js';
import { placeTerms } from '../steps/place-terms.js';
import type { Door } from './door.js';
import {
  firstFailureTemplate,
  firstFormTemplate,
  type FormProperties,
} from './first-form-template.js';
import type { Prerendered } from './prerendered.js';
import type { takeOver as TakeOver } from './take-over.js';

/** The tag of the inner elements is made of the host's own, so that two versions never share one. */
export const innerTag = (host: HTMLElement, kind: string): string => `${host.localName}-${kind}`;

/**
 * Draws the first form while the rest of the widget is being loaded: into the element which will
 * be upgraded, in place, to the one that draws every step.
 */
export class FirstForm {
  /** Nothing where there was no form to draw. */
  element: HTMLElement | undefined;
  readonly #host: HTMLElement;
  readonly #door: Door;
  /** The form that the page came with, until it is taken over. */
  #prerendered: Prerendered | undefined;
  #found: Step | undefined;

  constructor(host: HTMLElement, door: Door) {
    this.#host = host;
    this.#door = door;
  }

  get #tag(): string {
    return innerTag(this.#host, 'form');
  }

  /** The step of which the page has the form already. */
  find(): Step | undefined {
    const element = this.#host.querySelector<HTMLElement>(`:scope > ${this.#tag}[data-first-form]`);
    if (!element || this.element) return this.#found;
    try {
      this.#prerendered = JSON.parse(element.dataset['firstForm'] ?? '') as Prerendered;
    } catch {
      element.remove(); // somebody has been at the page's HTML: the form is drawn anew
      return undefined;
    }
    this.element = element;
    element.addEventListener('submit', this.#submit);
    // Nothing listened to it before.
    element.querySelector('[type="submit"]')?.removeAttribute('disabled');
    return (this.#found = this.#prerendered.step);
  }

  /** Takes the page's form away, where another step comes first. */
  discard(): void {
    if (this.find() && this.#prerendered && this.element) {
      this.#host.append(...this.element.querySelectorAll('[slot=terms]'));
      this.element.remove();
    }
    this.element = this.#prerendered = this.#found = undefined;
  }

  /** Makes the page's form its own, before its element is upgraded. */
  take(takeOver: typeof TakeOver): void {
    const [element, prerendered] = [this.element, this.#prerendered];
    if (!element || !prerendered) return;
    element.removeEventListener('submit', this.#submit);
    this.#drawFailure(undefined);
    this.#prerendered = undefined;
    takeOver(element, this.#template(prerendered.step, false, undefined, prerendered));
  }

  draw(step: Step, busy: boolean, failure: Failure | undefined, properties: FormProperties): void {
    // The rest is here already, brought by another widget of the page.
    if (!this.element && customElements.get(this.#tag)) return;
    if (!this.element) {
      this.element = document.createElement(this.#tag);
      this.element.slot = 'step';
      this.#host.append(this.element);
    }
    if (this.#prerendered) this.#drawFailure(failure);
    else render(this.#template(step, busy, failure, properties), this.element);
    placeTerms(this.#host, this.element);
  }

  #drawFailure(failure: Failure | undefined): void {
    const messages = this.element?.querySelector<HTMLElement>('.okta-register-messages');
    const retry = () => void this.#door.retry();
    if (messages) render(failure ? firstFailureTemplate(retry) : nothing, messages);
  }

  #template(...[step, busy, failure, properties]: Parameters<FirstForm['draw']>) {
    return firstFormTemplate(step, busy, failure, properties, {
      retry: () => void this.#door.retry(),
      cancel: () => void this.#door.cancel(),
      submit: this.#submit,
    });
  }

  /** What is sent before there is a way to send it waits for it. */
  readonly #submit = (event: Event): void => {
    event.preventDefault();
    event.stopPropagation();
    void this.#whenReady(event.target as HTMLFormElement);
  };

  async #whenReady(form: HTMLFormElement): Promise<void> {
    if (this.#door.state.busy || !(await this.#door.ready())) return;
    if (form.isConnected) form.requestSubmit();
  }
}

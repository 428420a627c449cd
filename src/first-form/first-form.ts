import { render } from 'lit';
import type { Failure } from '../idx/failure.js';
import type { Step } from '../idx/step.js';
import { placeTerms } from '../terms/place-terms.js';
import { carryOver } from './take-over.js';
import type { Door } from '../element/door.js';
import { firstFormTemplate, type FormProperties } from './template.js';

/** The tag of the inner elements is made of the host's own, so that two versions never share one. */
export const innerTag = (host: HTMLElement, kind: string): string => `${host.localName}-${kind}`;

/**
 * Draws the first form while the rest of the widget is being loaded: into the element which will
 * be upgraded, in place, to the one that draws every step.
 */
export class FirstForm {
  /** Nothing where there was no form to draw. */
  element: HTMLElement | undefined;
  /** The step of which the page came with a form. */
  #prerendered: Step | undefined;
  readonly #host: HTMLElement;
  readonly #door: Door;

  constructor(host: HTMLElement, door: Door) {
    this.#host = host;
    this.#door = door;
  }

  get #tag(): string {
    return innerTag(this.#host, 'form');
  }

  get #inPage(): HTMLElement | null {
    return this.#host.querySelector(`:scope > ${this.#tag}[data-step]`);
  }

  /** The step of which the page has the form already. */
  find(): Step | undefined {
    try {
      this.#prerendered ??= JSON.parse(this.#inPage?.dataset['step'] ?? 'null') as Step | undefined;
    } catch {
      // Somebody has been at the page's HTML: what was typed goes into the usual form.
    }
    return this.#prerendered ?? undefined;
  }

  /** Takes the page's form away, where another step comes first. */
  discard(): void {
    this.#returnTerms();
    this.#inPage?.remove();
    this.#prerendered = undefined;
  }

  /** The site's terms, from the form that goes. */
  #returnTerms(): void {
    this.#host.append(...(this.#inPage?.querySelectorAll('[slot=terms]') ?? []));
  }

  draw(step: Step, busy: boolean, failure: Failure | undefined, properties: FormProperties): void {
    const form = firstFormTemplate(step, busy, failure, properties, {
      retry: () => void this.#door.retry(),
      cancel: () => void this.#door.cancel(),
      submit: (event) => void this.#submit(event),
    });
    if (this.element) {
      render(form, this.element);
    } else {
      this.element = document.createElement(this.#tag);
      this.element.slot = 'step';
      render(form, this.element);
      this.#place(this.element);
    }
    placeTerms(this.#host, this.element);
  }

  #place(element: HTMLElement): void {
    const old = this.#inPage;
    if (!old) return this.#host.append(element);
    this.#returnTerms();
    carryOver(old, element);
  }

  /** What is sent before there is a way to send it waits for it. */
  async #submit(event: Event): Promise<void> {
    event.preventDefault();
    event.stopPropagation();
    const form = event.target as HTMLFormElement;
    if (this.#door.state.busy || !(await this.#door.ready())) return;
    if (form.isConnected) form.requestSubmit();
  }
}

import type { Step } from '../idx/step.js';
import { loadBehaviors } from './controllers.js';
import { kindOf } from './kinds.js';
import { returnTerms } from '../terms/return-terms.js';
import { StepElement } from './step-element.js';
import { innerTag } from '../first-form/first-form.js';
import type { FormProperties } from '../first-form/template.js';

/** What a step's element is given on every update. */
export type StepProperties = FormProperties &
  Pick<StepElement, 'step' | 'busy' | 'failure' | 'words'>;

/**
 * Keeps the element that draws the current step as a light child of the host, where its form is in
 * the page's own tree, and gets a new one for every step.
 */
export class StepSlot {
  readonly #host: HTMLElement;
  #element: StepElement | undefined;

  /** @param firstForm what has drawn the first form: it is upgraded, and goes on with that form */
  constructor(host: HTMLElement, firstForm: HTMLElement | undefined) {
    this.#host = host;
    this.#define('form', StepElement);
    if (!firstForm) return;
    customElements.upgrade(firstForm); // the host may be out of the page at the moment
    this.#element = firstForm as StepElement;
  }

  /** Loads and defines what draws a step. Before it is shown, so that showing it is at once. */
  async load(step: Step): Promise<void> {
    const kind = kindOf(step);
    const [element] = await Promise.all([kind.load(), loadBehaviors(step, this.#host)]);
    this.#define(kind.name, element);
  }

  draw(properties: StepProperties): void {
    const { step } = properties;
    const tag = innerTag(this.#host, kindOf(step).name);
    const shown = this.#element?.step;
    if (this.#element?.localName === tag && (!shown || shown.id === step.id)) {
      Object.assign(this.#element, properties);
    } else {
      this.#replace(tag, properties);
    }
  }

  #replace(tag: string, properties: StepProperties): void {
    const { activeElement } = this.#host.getRootNode() as Document | ShadowRoot;
    const hadFocus = this.#host.contains(activeElement);
    const element = Object.assign(document.createElement(tag) as StepElement, properties);
    element.slot = 'step';
    if (this.#element) returnTerms(this.#host, this.#element);
    this.#element?.remove();
    this.#element = element;
    this.#host.append(element);
    // Only who is at work here is led on; nobody is pulled here from elsewhere on the page.
    if (hadFocus) void element.updateComplete.then(() => element.focusTitle());
  }

  #define(kind: string, element: typeof StepElement): void {
    const tag = innerTag(this.#host, kind);
    if (!customElements.get(tag)) customElements.define(tag, class extends element {});
  }
}

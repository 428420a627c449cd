import { memberOf } from '../host/member-of.js';
import type { Step } from '../idx/step.js';
import { returnTerms } from '../terms/place-terms.js';
import { innerTag } from './inner-tag.js';
import { kindOf } from './kinds.js';
import { loadStep } from './load-step.js';
import { StepElement } from './step-element.js';

/** What a step's element is given on every update. */
export type StepProperties = Pick<StepElement, 'step' | 'values' | 'idPrefix'> &
  Partial<
    Pick<
      StepElement,
      'busy' | 'failure' | 'words' | 'signInUrl' | 'successUrl' | 'defaultCountry' | 'lang' | 'dir'
    >
  >;

/**
 * Keeps the element that draws the current step as a light child of the widget's, where its form is
 * in the page's own tree, and gets a new one for every step.
 */
export class StepSlot {
  /** What draws the step, or the first form until then. */
  element: StepElement | undefined;
  readonly #widget: HTMLElement;

  /** @param firstForm what has drawn the first form: it is upgraded, and goes on with that form */
  constructor(widget: HTMLElement, firstForm: HTMLElement | undefined) {
    this.#widget = widget;
    this.#define('form', StepElement);
    if (!firstForm) return;
    customElements.upgrade(firstForm); // the widget may be out of the page at the moment
    this.element = firstForm as StepElement;
  }

  /** Loads and defines what draws a step. Before it is shown, so that showing it is at once. */
  async load(step: Step): Promise<void> {
    this.#define(kindOf(step).name, await loadStep(step, this.#widget));
  }

  draw(properties: StepProperties): void {
    const { step } = properties;
    const tag = innerTag(this.#widget, kindOf(step).name);
    const shown = this.element?.step;
    if (this.element?.localName === tag && (!shown || shown.id === step.id)) {
      Object.assign(this.element, properties);
    } else {
      this.#replace(tag, properties);
    }
  }

  #replace(tag: string, properties: StepProperties): void {
    const root = this.#widget.getRootNode() as Document | ShadowRoot;
    const hadFocus = this.#widget.contains(memberOf(root, 'activeElement'));
    const element = Object.assign(document.createElement(tag) as StepElement, properties);
    element.slot = 'step';
    if (this.element) returnTerms(this.#widget, this.element);
    this.element?.remove();
    this.element = element;
    this.#widget.append(element);
    // Only who is at work here is led on; nobody is pulled here from elsewhere on the page.
    if (hadFocus) void element.updateComplete.then(() => element.focusTitle());
  }

  #define(kind: string, element: typeof StepElement): void {
    const tag = innerTag(this.#widget, kind);
    if (!customElements.get(tag)) customElements.define(tag, class extends element {});
  }
}

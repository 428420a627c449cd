import type { LitElement } from 'lit';
import type { Step } from '../idx/step.js';
import { returnTerms } from '../terms/place-terms.js';
import { innerTag } from './inner-tag.js';
import { focusPressed, hasFocus } from './keep-focus.js';
import { kindOf } from './kinds.js';
import { loadStep } from './load-step.js';
import { StepElement } from './step-element.js';

/** What a step's element is given on every update. */
export type StepProperties = Pick<StepElement, 'step' | 'values' | 'idPrefix'> &
  Partial<
    Pick<
      StepElement,
      | 'busy'
      | 'failure'
      | 'words'
      | 'signInUrl'
      | 'successUrl'
      | 'defaultCountry'
      | 'headingLevel'
      | 'lang'
      | 'dir'
    >
  >;

/** The widget: its frame is in its shadow root. */
type FramedElement = HTMLElement & Pick<LitElement, 'renderRoot'>;

/**
 * Keeps the element that draws the current step as a light child of the widget's, where its form is
 * in the page's own tree, and gets a new one for every step.
 */
export class StepSlot {
  /** What draws the step, or the first form until then. */
  element: StepElement | undefined;
  readonly #widget: FramedElement;
  /** Says what step has come to whoever is elsewhere on the page. */
  #status: HTMLElement | undefined;

  /** @param firstForm what has drawn the first form: it is upgraded, and goes on with that form */
  constructor(widget: FramedElement, firstForm: HTMLElement | undefined) {
    this.#widget = widget;
    this.#define('form', StepElement);
    const press = ({ target }: Event) => focusPressed((target as Element).closest('button'));
    widget.addEventListener('click', press, true);
    if (!firstForm) return;
    customElements.upgrade(firstForm); // the widget may be out of the page at the moment
    this.element = firstForm as StepElement;
  }

  /** Loads and defines what draws a step. Before it is shown, so that showing it is at once. */
  async load(step: Step): Promise<void> {
    this.#define(kindOf(step).name, await loadStep(step, this.#widget));
  }

  draw(properties: StepProperties): void {
    this.#status ??= this.#listenedTo(); // what is new itself is not read out
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
    const hadFocus = hasFocus(this.#widget);
    const isFirst = !this.element;
    const element = Object.assign(document.createElement(tag) as StepElement, properties);
    element.slot = 'step';
    if (this.element) returnTerms(this.#widget, this.element);
    this.element?.remove();
    this.element = element;
    this.#widget.append(element);
    if (isFirst) return;
    // Only who is at work here is led on; nobody is pulled here from elsewhere on the page.
    void element.updateComplete.then(() => {
      if (hadFocus) element.focusTitle();
      else this.#say(element);
    });
  }

  #say({ heading, lang }: StepElement): void {
    if (this.#status) Object.assign(this.#status, { textContent: heading, lang });
  }

  /** Not with Lit: the frame that it draws is loaded with the script, and this is not. */
  #listenedTo(): HTMLElement {
    const status = document.createElement('div');
    status.className = 'visually-hidden';
    status.setAttribute('role', 'status');
    this.#widget.renderRoot.append(status);
    return status;
  }

  #define(kind: string, element: typeof StepElement): void {
    const tag = innerTag(this.#widget, kind);
    if (!customElements.get(tag)) customElements.define(tag, class extends element {});
  }
}

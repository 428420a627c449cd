import type { Values } from '../idx/given-values.js';
import type { Step } from '../idx/step.js';
import type { JsonObject } from '../idx/wire.js';
import type { HostElement } from './host-element.js';
import type { HostOptions } from './host-options.js';
import { dispatchStepSubmit } from './step-submit.js';

/**
 * The page around the widget: the values that it gives, and what it wants to know and to decide.
 * Most pages want nothing of it, so it is loaded when one does.
 */
export class HostPage {
  readonly #element: HostElement;
  readonly #isAsked: () => boolean;
  #options: HostOptions | undefined;

  /** @param isAsked true when an attribute or a property asks for what is loaded */
  constructor(element: HostElement, isAsked: () => boolean) {
    this.#element = element;
    this.#isAsked = isAsked;
  }

  /** Loads it, if it is asked for. True when that changes what is drawn. */
  async load(asked = this.#isAsked()): Promise<boolean> {
    if (this.#options || !asked) return false;
    const { HostOptions } = await import('./host-options.js');
    if (this.#options) return false;
    this.#options = new HostOptions(this.#element);
    return true;
  }

  /** The step as the host page wants it drawn. */
  arrange(step: Step): Step {
    return this.#options?.values.hide(step) ?? step;
  }

  /** What the fields begin with, by the attribute of the profile. */
  get proposed(): Values {
    return this.#options?.values.proposed ?? {};
  }

  /** Tells the owner of values that the org's form has no attribute for. */
  check(step: Step): void {
    this.#options?.values.check(step);
  }

  /**
   * Waits for what the host page has to say to an answer.
   *
   * @param loaded waits for what is loaded for it, but not for ever
   * @returns what is added to the profile; nothing when the host page has stopped the answer
   * @throws FailureError when it has refused it, or takes too long
   */
  async ask(
    step: Step,
    loaded: (part: Promise<unknown>) => Promise<void>,
  ): Promise<JsonObject | undefined> {
    const heard = dispatchStepSubmit(this.#element, step);
    const { event, calls } = heard;
    await loaded(this.load(calls.length > 0 || event.defaultPrevented || undefined));
    return this.#options ? this.#options.answer(step, heard) : {};
  }
}

import type { JsonObject } from '../idx/wire.js';
import { typed } from '../idx/given-values.js';
import type { Step } from '../idx/step.js';
import type { Asked } from './step-submit.js';
import type { ConfiguredElement } from '../element/config.js';
import { callPage } from './call-page.js';
import { checkChoices } from '../element/check-attributes.js';
import { listenForDataLayer } from './data-layer.js';
import { OwnValues } from './own-values.js';
import { settle } from './settle.js';

/** The site around the widget: the values that it gives, and what it wants to know and to decide. */
export class Site {
  readonly values: OwnValues;
  readonly #element: ConfiguredElement;

  constructor(element: ConfiguredElement) {
    this.#element = element;
    this.values = new OwnValues(element);
    callPage(element);
    listenForDataLayer(element);
  }

  /** The step as the site wants it drawn. */
  draw(step: Step): Step {
    checkChoices(this.#element);
    return this.values.hide(step);
  }

  /**
   * Waits for what the page has to say to an answer.
   *
   * @returns what is added to the profile; nothing when the page has stopped the answer
   * @throws FailureError when it has refused it, or takes too long
   */
  async answer(step: Step, asked: Asked): Promise<JsonObject | undefined> {
    const added = await settle(step, asked);
    return added && { ...typed(step.fields, this.values.given(step)), ...added };
  }
}

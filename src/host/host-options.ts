import { profileOf } from '../idx/given-values.js';
import type { Step } from '../idx/step.js';
import type { JsonObject } from '../idx/wire.js';
import { callPage } from './call-page.js';
import { listenForDataLayer } from './data-layer.js';
import type { HostElement } from './host-element.js';
import { OwnValues } from './own-values.js';
import { settle } from './settle.js';
import type { Heard } from './step-submit.js';

/** What only some host pages ask for. */
export class HostOptions {
  readonly values: OwnValues;

  constructor(element: HostElement) {
    this.values = new OwnValues(element);
    callPage(element);
    listenForDataLayer(element);
  }

  /** See {@link HostPage.ask}. */
  async answer(step: Step, heard: Heard): Promise<JsonObject | undefined> {
    const added = await settle(step, heard);
    return added && { ...profileOf(step.fields, this.values.given(step)), ...added };
  }
}

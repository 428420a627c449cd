import { countries } from '../countries.js';
import type { DrawnField } from '../labelled-field.js';
import { locales } from '../locales.js';
import { lookUp } from '../../idx/look-up.js';
import type { Field } from '../../idx/step.js';
import type { Behavior } from './controller.js';
import type { StepElement } from '../../steps/step-element.js';

const LISTS: Record<string, ((lang?: string) => Field['options']) | undefined> = {
  'country-code': countries,
  locale: locales,
};

/** Countries and languages, named in the language of the page. */
export class WorldList implements Behavior {
  readonly #element: StepElement;

  constructor(element: StepElement) {
    this.#element = element;
  }

  field(field: Field, draw: (field: DrawnField) => unknown): unknown {
    const list = field.options.length ? undefined : lookUp(LISTS, field.format ?? '');
    if (!list || field.control !== 'select') return undefined;
    return draw({ ...field, options: list(this.#element.language) });
  }
}

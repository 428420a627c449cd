import { countries } from '../../fields/countries.js';
import type { DrawnField } from '../../fields/labelled-field.js';
import { locales } from '../../fields/locales.js';
import { lookUp } from '../../flow/look-up.js';
import type { Field } from '../../flow/step.js';
import type { Behavior } from './behavior.js';
import type { StepElement } from '../step-element.js';

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

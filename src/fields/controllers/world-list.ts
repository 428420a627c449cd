import { repeat } from 'lit/directives/repeat.js';
import { lookUp } from '../../idx/look-up.js';
import type { Field } from '../../idx/step.js';
import { countries } from '../countries.js';
import type { DrawnField } from '../labelled-field.js';
import { locales } from '../locales.js';
import type { FieldController, FieldHost } from './controller.js';

const LISTS: Record<string, ((lang?: string) => Field['options']) | undefined> = {
  'country-code': countries,
  locale: locales,
};

/** Countries and languages, named in the language of the page. */
export class WorldList implements FieldController {
  readonly #host: FieldHost;

  constructor(host: FieldHost) {
    this.#host = host;
  }

  draw(field: Field, plain: (field: DrawnField) => unknown): unknown {
    const list = field.options.length ? undefined : lookUp(LISTS, field.format ?? '');
    if (!list || field.control !== 'select') return undefined;
    const options = list(this.#host.language);
    // Sorted anew in another language, each keeps its node: what is chosen stays chosen.
    return plain({ ...field, each: (draw) => repeat(options, ({ value }) => value, draw) });
  }
}

import { lookUp } from '../idx/look-up.js';
import { attributeOf, type Field, type Step } from '../idx/step.js';
import type { Values } from '../idx/given-values.js';
import { tellDropped } from './tell-dropped.js';
import type { HostElement } from './host-element.js';
import { tellOwner } from './tell-owner.js';
import { valuesOf } from './values-of.js';
import { takenNames, withOwnNames } from './wordpress-names.js';

/** Longer than anything that a link is meant to carry. */
const LONGEST = 255;

/**
 * The site's own values for the profile: proposed ones, hidden ones, and those of the page's
 * address, of which only the listed parameters are read.
 */
export class OwnValues {
  readonly #element: HostElement;
  /** By attribute. Read once: the page may change its address. */
  readonly #linked: Values;
  /** What is hidden, as the org has sent it: the page may take its value back. */
  readonly #whole = new WeakMap<Field, Field>();

  constructor(element: HostElement) {
    this.#element = element;
    const query = new URLSearchParams(location.search);
    const mapped = element.getAttribute('map-query') ?? '';
    const taken = takenNames(mapped);
    if (taken.length) {
      tellOwner(
        `reserved-query: WordPress takes ${taken.join(', ')} of an address for itself, and a link with it ` +
          `finds no page. Use map-query="${withOwnNames(mapped, taken)}".`,
      );
    }
    const pairs = mapped.split(/[\s,]+/).filter(Boolean);
    this.#linked = Object.fromEntries(
      pairs.flatMap((pair) => {
        const [parameter = '', attribute = parameter] = pair.split(':');
        const value = query.get(parameter)?.slice(0, LONGEST);
        return value ? [[attribute, value]] : [];
      }),
    );
  }

  /** What is sent and not drawn. Empty: not drawn, and nothing is known to be sent. */
  get hidden(): Values {
    const fixed = valuesOf(this.#element.attributes, 'hidden-');
    const linked = Object.entries(this.#linked).filter(([name]) => Object.hasOwn(fixed, name));
    return { ...fixed, ...Object.fromEntries(linked), ...this.#element.hiddenValues };
  }

  /** What the fields begin with. */
  get proposed(): Values {
    const { attributes, prefill } = this.#element;
    // A hidden value too, for its field is drawn when the org refuses it.
    return { ...this.hidden, ...valuesOf(attributes, 'prefill-'), ...this.#linked, ...prefill };
  }

  /** What is sent with a step. */
  given({ fields }: Step): Values {
    const given: Record<string, unknown> = { ...this.hidden };
    for (const field of fields) {
      const name = attributeOf(field) ?? '';
      const value = lookUp(given, name);
      // A link that carries too much must not stop a sign-up.
      if (typeof value === 'string' && value === lookUp(this.#linked, name)) {
        given[name] = value.slice(0, field.maxLength);
      }
    }
    return given;
  }

  /** The step without the fields that are not drawn. Never one that only a person can answer now. */
  hide(step: Step): Step {
    const { hidden } = this;
    const fields = step.fields.map((field): Field => {
      const whole = this.#whole.get(field) ?? field;
      const value = lookUp(hidden, attributeOf(whole) ?? '');
      const open = whole.required && (value === null || value === '');
      const isGiven = value !== undefined && !open;
      if (!isGiven || whole.messages.length) return whole;
      if (field.control === 'hidden') return field;
      const hiddenField: Field = { ...field, control: 'hidden', value: undefined };
      this.#whole.set(hiddenField, field);
      return hiddenField;
    });
    const same = fields.every((field, index) => field === step.fields[index]);
    return same ? step : { ...step, fields };
  }

  /** Tells the owner of values that the org's form has no attribute for. */
  check(step: Step): void {
    if (step.name !== 'enroll-profile') return;
    const names = Object.keys(this.proposed).filter((name) => name !== 'phoneNumber'); // asked later
    const terms = this.#element.getAttribute('terms-attribute');
    tellDropped(terms ? [...names, terms] : names, step);
  }
}

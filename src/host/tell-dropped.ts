import { attributeOf, type Step } from '../idx/step.js';
import { tellOwner } from './tell-owner.js';

/** Tells the owner of values that are not sent, because the form has no attribute for them. */
export function tellDropped(names: readonly string[], { fields }: Step): void {
  const known = fields.map((field) => attributeOf(field));
  const dropped = names.filter((name) => !known.includes(name));
  if (!dropped.length) return;
  tellOwner(
    `the org's profile form has no ${dropped.join(', ')}: dropped. Add it to the form there.`,
  );
}

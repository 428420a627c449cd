import { lookUp } from './look-up.js';
import { attributeOf, type Field } from './step.js';
import type { JsonObject } from './wire.js';
import { write } from './write.js';

/** Values of the profile that the host page gives, by the name of the attribute. */
export type Values = Readonly<Record<string, unknown>>;

/** The given values that a form has attributes for, in the types of its schema. */
export function profileOf(fields: readonly Field[], values: Values): JsonObject {
  const data = new FormData();
  const given = fields.flatMap((field): Field[] => {
    const value = lookUp(values, attributeOf(field) ?? '');
    if (value === undefined || value === null) return [];
    const many = Array.isArray(value);
    for (const one of many ? (value as unknown[]) : [value]) data.append(field.name, String(one));
    // As if it had been typed: what is empty is not sent.
    const control = many ? 'checkboxes' : 'text';
    return [{ ...field, control, required: false, value: undefined }];
  });
  return (write(given, data)['userProfile'] ?? {}) as JsonObject;
}

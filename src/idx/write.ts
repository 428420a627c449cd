import type { Field } from './step.js';
import type { Json, JsonObject } from './wire.js';

/** Sets a value deep inside an object, making the objects on the way. */
function put(target: JsonObject, path: readonly string[], value: Json): void {
  const [key, ...rest] = path;
  if (key === undefined) return;
  if (!rest.length) {
    // Own property always: an attribute may be called `__proto__`.
    Object.defineProperty(target, key, {
      value,
      enumerable: true,
      configurable: true,
      writable: true,
    });
    return;
  }
  const inner = Object.hasOwn(target, key) ? target[key] : undefined;
  if (typeof inner !== 'object' || inner === null) put(target, [key], {});
  put(target[key] as JsonObject, rest, value);
}

const isNumeric = ({ type }: Field) => type === 'number' || type === 'integer';

/** The value of one control in the type that the server's schema names; nothing when not given. */
function valueOf(field: Field, data: FormData): Json | undefined {
  const entry = data.get(field.name);
  const typed = typeof entry === 'string' ? entry : undefined;
  if (field.control === 'hidden' && !typed) return field.value;
  if (field.control === 'checkbox') {
    if (typed !== undefined) return true;
    // Not ticked is an answer only where one is asked for, or where it takes something back.
    return field.required || field.value === true ? false : undefined;
  }
  if (field.type === 'array') return listOf(field, data);
  if (typed === undefined) return undefined;
  if (typed === '') return field.value === undefined || field.value === '' ? undefined : '';
  if (field.type === 'boolean') return typed === 'true';
  if (isNumeric(field) && Number.isFinite(Number(typed))) return Number(typed);
  return typed;
}

/** Several values: the ticked ones of a list, or what was typed between commas. */
function listOf({ control, name, required, value }: Field, data: FormData): Json | undefined {
  const entries = data.getAll(name).filter((entry) => typeof entry === 'string');
  const list =
    control === 'checkboxes' ? entries : entries.flatMap((entry) => entry.split(/[,\n]/));
  const values = list.map((entry) => entry.trim()).filter(Boolean);
  return values.length || required || value !== undefined ? values : undefined;
}

function fill(target: JsonObject, fields: readonly Field[], data: FormData): void {
  for (const field of fields) {
    if (field.control === 'choice') {
      const chosen = field.options.find(({ value }) => value === data.get(field.name));
      if (chosen) fill(target, chosen.fields, data);
      continue;
    }
    const value = valueOf(field, data);
    if (value !== undefined) put(target, field.path, value);
  }
}

/**
 * Makes the body of a request from what the form holds: nested as the wire wants it, with the
 * schema's types, and with the values that the server wants back unchanged.
 *
 * @param given values of the profile that are no control of the form; what is filled in wins
 */
export function write(
  fields: readonly Field[],
  data: FormData,
  given: JsonObject = {},
): JsonObject {
  const body: JsonObject = Object.keys(given).length ? { userProfile: { ...given } } : {};
  fill(body, fields, data);
  return body;
}

import type { ProfileAttribute } from '../policy.js';
import type { Display, Field } from '../wire.js';

/** How an attribute is drawn when the policy does not say. */
function inputOf({ type, choices, format, input }: ProfileAttribute): string | undefined {
  if (input) return input;
  if (type === 'boolean' || type === 'array') return 'checkbox';
  if (choices || format === 'country-code' || format === 'locale') return 'select';
  return format ? 'text' : undefined;
}

const YES_OR_NO = [
  { label: 'Yes', value: 'true' },
  { label: 'No', value: 'false' },
];

/** Okta wraps how an attribute is drawn, with its choices, in one option labelled `display`. */
function displayOf(attribute: ProfileAttribute): Display | undefined {
  const { type, format, choices } = attribute;
  const inputType = inputOf(attribute);
  if (!inputType) return undefined;
  const options = choices ?? (type === 'boolean' && inputType === 'radio' ? YES_OR_NO : undefined);
  return {
    type: 'object',
    value: { ...(format ? { format } : {}), inputType, ...(options ? { options } : {}) },
  };
}

/** An attribute as the profile form asks for it. Plain text has no type, as Okta leaves it out. */
export function profileField(attribute: ProfileAttribute): Field {
  const { name, label, required, minLength, maxLength, type, value, description } = attribute;
  const display = displayOf(attribute);
  const shown = type ?? (display ? 'string' : undefined);
  return {
    name,
    ...(shown ? { type: shown } : {}),
    label,
    ...(description !== undefined ? { desc: description } : {}),
    required,
    ...(minLength !== undefined ? { minLength } : {}),
    ...(maxLength !== undefined ? { maxLength } : {}),
    ...(value !== undefined ? { value } : {}),
    ...(attribute.visible === false ? { visible: false } : {}),
    ...(attribute.mutable === false ? { mutable: false } : {}),
    ...(display ? { options: [{ label: 'display', value: display }] } : {}),
  };
}

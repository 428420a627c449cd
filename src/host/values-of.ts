/** The values in attributes with a prefix: `prefill-first-name="Ada"` is `{ firstName: 'Ada' }`. */
export function valuesOf(
  attributes: Iterable<{ name: string; value: string }>,
  prefix: string,
): Record<string, string> {
  const values: Record<string, string> = {};
  for (const { name, value } of attributes) {
    const [before, attribute] = name.split(prefix);
    if (!before && attribute)
      values[attribute.replace(/-./g, ([, c = '']) => c.toUpperCase())] = value;
  }
  return values;
}

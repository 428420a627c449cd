/** The values in attributes with a prefix: `prefill-first-name="Ada"` is `{ firstName: 'Ada' }`. */
export const valuesOf = (
  attributes: Iterable<{ name: string; value: string }>,
  prefix: string,
): Record<string, string> =>
  Object.fromEntries(
    Array.from(attributes)
      .filter(({ name }) => name.startsWith(prefix))
      .map(({ name, value }) => [
        name.slice(prefix.length).replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()),
        value,
      ]),
  );

type Choice = Partial<HTMLOptionElement & HTMLInputElement>;

/**
 * What was proposed for a list, once something else has been chosen: another proposal would be
 * chosen in its place, for of a list the browser protects only the entries that were touched.
 */
export function keptDefaults(form: ParentNode, name: string): string[] | undefined {
  const controls = form.querySelectorAll(`[name="${CSS.escape(name)}"]`);
  const choices = Array.from(controls).flatMap((control): Choice[] =>
    control instanceof HTMLSelectElement ? Array.from(control.options) : [control as Choice],
  );
  const chosen = choices.some(
    ({ value, selected, defaultSelected, checked, defaultChecked }) =>
      value !== '' && (selected !== defaultSelected || checked !== defaultChecked),
  );
  if (!chosen) return undefined;
  return choices
    .filter(({ defaultSelected, defaultChecked }) => defaultSelected ?? defaultChecked)
    .map(({ value = '' }) => value);
}

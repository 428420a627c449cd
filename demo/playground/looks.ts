import manifest from '../../custom-elements.json' with { type: 'json' };

/** One of the widget's custom properties. */
export interface Look {
  /** Without its prefix, e.g. `accent`. */
  name: string;
  kind: 'color' | 'length' | 'font';
  /** For whoever chooses, e.g. `The submit button`. */
  label: string;
  /** What it is when nothing is chosen. */
  preset: string;
}

interface Declaration {
  tagName?: string;
  cssProperties: { name: string; description: string; default?: string }[];
  slots: { name: string; description: string }[];
}

const { modules } = manifest as { modules: { declarations: Declaration[] }[] };

const element = modules
  .flatMap(({ declarations }) => declarations)
  .find(({ tagName }) => tagName === 'okta-register');

const kindOf = (preset: string): Look['kind'] =>
  preset === 'inherit' ? 'font' : /^\d/.test(preset) ? 'length' : 'color';

/** From the widget's manifest, so that a new property is offered as soon as it is documented. */
export const LOOKS: Look[] = (element?.cssProperties ?? []).map((property) => {
  const { description } = property;
  const preset = property.default ?? /by default (.+)$/.exec(description)?.[1] ?? '';
  return {
    name: property.name.replace('--okta-register-', ''),
    kind: kindOf(preset),
    label: /^[^,;]+/.exec(description)?.[0] ?? '',
    preset,
  };
});

/** The slots that have a name, and what they are for. */
export const SLOTS = (element?.slots ?? []).filter(({ name }) => name);

import type { WireField, WireResponse, WireRemediation } from '../../src/idx/wire.js';

/**
 * What a response asks for, worked out from its JSON alone and by other means than the widget's:
 * no code of src is used here but types.
 */

export interface Asked {
  path: string[];
  field: WireField;
  /** Sent back as it is, and not drawn. */
  fixed: boolean;
}

type Loose = Record<string, unknown>;

const formOf = (source: unknown): WireField[] | undefined => {
  const { form, value } = (source ?? {}) as Loose;
  const direct = (form as Loose | undefined)?.['value'];
  if (direct) return direct as WireField[];
  return value && typeof value === 'object' ? formOf(value) : undefined;
};

/** The alternative that is chosen at first: the first one. */
function chosen({ options = [] }: WireField): WireField[] | undefined {
  const [first] = options;
  return formOf(first?.value);
}

function leaves(fields: WireField[], parent: string[], inList: boolean): Asked[] {
  return fields.flatMap((field): Asked[] => {
    if (!parent.length && field.name === 'stateHandle') return [];
    const path = [...parent, field.name];
    const nested = field.options ? chosen(field) : formOf(field);
    if (nested) return leaves(nested, path, inList);
    const fixed = (field.mutable === false && field.value !== undefined) || field.visible === false;
    // A list of authenticators asks for no more than which one.
    if (inList && !fixed && !field.required) return [];
    return [{ path, field, fixed }];
  });
}

export const asked = (remediation: WireRemediation): Asked[] => {
  const { name, value = [], customExpiredPasswordURL } = remediation;
  // What is asked elsewhere is not asked here.
  if (customExpiredPasswordURL) return [];
  return leaves(value, [], name === 'select-authenticator-enroll');
};

/** The remediation that is to be answered: the first that is no way out. */
export function current(page: WireResponse): WireRemediation | undefined {
  const all = page.remediation?.value ?? [];
  return all.find(({ name }) => name !== 'skip' && name !== 'select-identify') ?? all[0];
}

/** Every message of the page and of its fields. */
export function texts(page: WireResponse): string[] {
  const found: string[] = [];
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(walk);
    else if (value && typeof value === 'object') {
      const { messages, ...rest } = value as Loose;
      const list = (messages as { value?: { message?: string }[] } | undefined)?.value ?? [];
      for (const { message } of list) if (message) found.push(message);
      Object.values(rest).forEach(walk);
    }
  };
  walk({ messages: page.messages, remediation: page.remediation });
  return [...new Set(found)];
}

/** Sets a value at a path. */
export function put(target: Loose, path: string[], value: unknown): void {
  const [key = '', ...rest] = path;
  if (rest.length) put((target[key] ??= {}) as Loose, rest, value);
  else target[key] = value;
}

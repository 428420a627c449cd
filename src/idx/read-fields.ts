import type { Authenticator, Control, Field, Message, Option } from './step.js';
import type {
  Json,
  WireAuthenticator,
  WireField,
  WireMessage,
  WireOption,
  WireResponse,
} from './wire.js';

/** How the server wants an attribute shown: the one entry, labelled `display`, of its options. */
interface Display {
  inputType?: string;
  format?: string;
  options?: WireOption[];
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isScalar = (value: unknown): value is string | number | boolean =>
  ['string', 'number', 'boolean'].includes(typeof value);

/** Nested fields sit at `form.value` or at `value.form.value`, depending on the remediation. */
function nested(source: unknown): WireField[] | undefined {
  if (!isObject(source)) return undefined;
  const { form, value } = source;
  if (isObject(form) && Array.isArray(form['value'])) return form['value'] as WireField[];
  return isObject(value) ? nested(value) : undefined;
}

function displayOf({ options }: WireField): Display | undefined {
  const only = options?.length === 1 ? options[0] : undefined;
  if (only?.label !== 'display' || !isObject(only.value)) return undefined;
  const inner = only.value['value'];
  return isObject(inner) ? inner : undefined;
}

export function readMessages(messages: { value?: WireMessage[] } | undefined): Message[] {
  let warns = false;
  return (messages?.value ?? [])
    .filter((message) => message.message || message.i18n?.key)
    .map(({ message, i18n, ...rest }) => ({
      text: message ?? i18n?.key ?? '',
      // What follows a warning says what to do about it, though the org calls it an error.
      level:
        rest.class === 'INFO'
          ? 'info'
          : (warns ||= rest.class === 'WARNING' || /\.warning\./.test(i18n?.key ?? ''))
            ? 'warning'
            : 'error',
      key: i18n?.key,
      params: i18n?.params?.filter(
        (param) => typeof param === 'string' || typeof param === 'number',
      ),
      links: (rest.links ?? []).flatMap(({ label, url }) => (url ? [{ label, url }] : [])),
    }));
}

export function readAuthenticator(raw: WireAuthenticator | undefined): Authenticator | undefined {
  if (!raw) return undefined;
  return {
    id: raw.id,
    key: raw.key ?? raw.type ?? '',
    name: raw.displayName ?? raw.label ?? '',
    methods: (raw.methods ?? []).flatMap(({ type }) => (type ? [type] : [])),
    profile: raw.profile ?? {},
    contextualData: raw.contextualData ?? {},
    settings: raw.settings ?? {},
    logo: raw.logoUri,
    groups: raw.groupIds && [raw.groupIds].flat(),
    gracePeriod: raw.gracePeriod,
  };
}

/**
 * Follows a relation such as `$.authenticators.value[2]`. okta-auth-js has replaced most of them
 * by what they point to; then there is nothing to follow.
 */
export function resolveRelation(
  relation: unknown,
  response: WireResponse,
): (WireAuthenticator & Record<string, unknown>) | undefined {
  const single: unknown = Array.isArray(relation) ? relation[0] : relation;
  const target =
    typeof single === 'string'
      ? (single.match(/[^$.[\]]+/g) ?? []).reduce<unknown>(
          (value, key) => (value as Record<string, unknown> | undefined)?.[key],
          response,
        )
      : single;
  if (!isObject(target)) return undefined;
  return (isObject(target['value']) ? target['value'] : target) as WireAuthenticator &
    Record<string, unknown>;
}

/** A label for an attribute that came without one: `firstName` reads "First name". */
const humanise = (name: string) =>
  name
    .replace(/[._-]+/g, ' ')
    .replace(
      /([a-z\d])([A-Z])/g,
      (_, end: string, start: string) => `${end} ${start.toLowerCase()}`,
    )
    .replace(/^./, (first) => first.toUpperCase());

const scalarOptions = (options: readonly WireOption[]): Option[] =>
  options.map(({ label, value }) => ({
    value: String(value),
    label: label?.trim() || String(value).trim() || '–',
    fields: [],
  }));

/** Alternatives are told apart by the id inside them, for one authenticator can be offered twice. */
function choiceOptions(
  options: readonly WireOption[],
  path: readonly string[],
  response: WireResponse,
): Option[] {
  const taken = new Set<string>();
  return options.map((option, index) => {
    const authenticator = readAuthenticator(resolveRelation(option.relatesTo, response));
    const fields = readFields(nested(option.value) ?? [], path, response);
    const id = fields.find(({ path: at }) => at.at(-1) === 'id')?.value;
    const value = isScalar(id) && !taken.has(String(id)) ? String(id) : `option-${index}`;
    taken.add(value);
    const label = option.label?.trim() || authenticator?.name.trim() || value;
    return { value, label, fields, authenticator };
  });
}

/** A select box needs fewer taps than a long list of radio buttons; a short list needs none. */
const LONGEST_RADIO_LIST = 4;

/** Above this many characters a text is one of several lines. */
const LONGEST_LINE = 255;

function listControl(field: WireField, display: Display | undefined, options: Option[]): Control {
  if (field.type === 'array') return 'checkboxes';
  if (options.some(({ fields, authenticator }) => fields.length || authenticator)) return 'choice';
  if (display?.inputType === 'radio' || field.type === 'boolean') return 'radio';
  if (display?.inputType === 'select') return 'select';
  return options.length > LONGEST_RADIO_LIST ? 'select' : 'radio';
}

/** The lists that the server leaves to the client. */
const CLIENT_LISTS: (string | undefined)[] = ['country-code', 'locale'];

function controlOf(field: WireField, display: Display | undefined, options: Option[]): Control {
  if (field.mutable === false && field.value !== undefined) return 'hidden';
  if (field.visible === false) return 'hidden';
  if (options.length) return listControl(field, display, options);
  if (field.type === 'boolean' || display?.inputType === 'checkbox') return 'checkbox';
  if (display?.inputType === 'select' && CLIENT_LISTS.includes(display.format)) return 'select';
  if (field.secret) return 'password';
  if (display?.inputType === 'textarea') return 'textarea';
  return (field.maxLength ?? 0) > LONGEST_LINE ? 'textarea' : 'text';
}

/** What every form has; where there is no DOM there is none. */
const FORM = (globalThis as { HTMLFormElement?: typeof HTMLFormElement }).HTMLFormElement
  ?.prototype;

/** A control by the name of a form's member, e.g. `elements`, would stand in its place. */
const nameOf = (path: readonly string[]) => {
  const name = path.join('.');
  return FORM && name in FORM ? `${name}.` : name;
};

const TYPES = ['string', 'boolean', 'number', 'integer', 'array'] as const;

function readField(raw: WireField, path: readonly string[], response: WireResponse): Field {
  const display = displayOf(raw);
  const wireOptions = display ? (display.options ?? []) : (raw.options ?? []);
  const options = wireOptions.some(({ value }) => nested(value))
    ? choiceOptions(wireOptions, path, response)
    : scalarOptions(wireOptions);
  return {
    path,
    name: nameOf(path),
    control: controlOf(raw, display, options),
    type: TYPES.find((type) => type === raw.type) ?? 'string',
    format: display?.format ?? raw.format,
    label: raw.label?.trim() || humanise(raw.name).trim(),
    description: raw.desc,
    required: raw.required ?? false,
    value: isScalar(raw.value) ? (raw.value as Json) : undefined,
    options,
    minLength: raw.minLength,
    maxLength: raw.maxLength,
    messages: readMessages(raw.messages),
    hint: raw.hint,
    related: resolveRelation(raw.relatesTo, response),
  };
}

/** Flattens the fields of a form; objects become the path of what is inside them. */
export function readFields(
  raw: readonly WireField[],
  parent: readonly string[],
  response: WireResponse,
): Field[] {
  const fields = raw.flatMap((field) => {
    // okta-auth-js adds it to every request by itself.
    if (!parent.length && field.name === 'stateHandle') return [];
    const path = [...parent, field.name];
    const inner = field.options ? undefined : nested(field);
    return inner
      ? readFields(inherit(field, inner), path, response)
      : [readField(field, path, response)];
  });
  // Of two with one path only one value could be sent.
  return [...new Map(fields.map((field) => [field.name, field])).values()];
}

/** What an object says holds for what is in it: what it relates to, and of one field that it is required. */
function inherit({ required, relatesTo }: WireField, inner: WireField[]): WireField[] {
  const alone = inner.length === 1;
  return inner.map((field) => ({
    ...field,
    ...(alone && { required: field.required ?? required }),
    relatesTo: field.relatesTo ?? relatesTo,
  }));
}

import { isLabelled } from '../fields/labelled-field.js';
import type { Field } from '../idx/step.js';
import type { Language } from '../locales/languages.js';
import { appOf, type OrgElement } from '../okta/app-of.js';

/** Under which storage has the form of an element's org, in a language. */
export function formKey(element: OrgElement, { folder }: Language): string {
  const { issuer, clientId } = appOf(element);
  return `okta-register-form ${issuer} ${clientId}${folder === 'en' ? '' : ` ${folder}`}`;
}

/** A text that is longer is none that a form shows, and a list that is longer none of a form. */
const MOST = 1000;

const isShort = (value: unknown): value is { length: number } =>
  (typeof value === 'string' || Array.isArray(value)) && value.length <= MOST;

const isText = (value: unknown): value is string => isShort(value) && typeof value === 'string';

/**
 * A form that storage or the page's HTML has: a list of questions about the profile, and nothing
 * beside them. What anybody else has left there is no form.
 *
 * @throws TypeError for a list of something else than objects
 */
export function readForm(fields: unknown): Field[] | undefined {
  if (!Array.isArray(fields) || !fields.length || !isShort(fields)) return undefined;
  const questions = (fields as Field[]).map(questionOf);
  return questions.every((question) => question !== undefined) ? questions : undefined;
}

/** The fields that the org's form began with when it was last seen by this browser. */
export function recallForm(element: OrgElement, language: Language): Field[] | undefined {
  try {
    return readForm(JSON.parse(localStorage.getItem(formKey(element, language)) ?? ''));
  } catch {
    return undefined; // nothing there, nothing legible, or storage is blocked
  }
}

/** A list that the widget fills by itself is drawn once that is loaded. */
const isPlain = (field: Field) =>
  isLabelled(field) && (field.control !== 'select' || field.options.length > 0);

/** One question, with all that is drawn of it. Nothing where it is about more than the profile. */
export function questionOf(field: Field): Field | undefined {
  const { path, control, label, description, format, options } = field;
  const [parent, name] = path;
  const own = parent === 'userProfile' && path.length === 2 && isText(name) && /^[a-z]/i.test(name);
  const isList =
    isShort(options) && options.every(({ value, label: text }) => isText(value) && isText(text));
  if (!own || !isList || !isText(label) || !isPlain(field)) return undefined;
  const length = (value: unknown) => (Number(value) > 0 ? Number(value) : undefined);
  return {
    path: [parent, name],
    name: `${parent}.${name}`,
    control,
    type:
      (['boolean', 'number', 'integer', 'array'] as const).find((type) => type === field.type) ??
      'string',
    format: isText(format) ? format : undefined,
    label,
    description: isText(description) ? description : undefined,
    required: field.required === true,
    minLength: length(field.minLength),
    maxLength: length(field.maxLength),
    options: options.map(({ value, label: text }) => ({ value, label: text, fields: [] })),
    messages: [],
  };
}

/** Under which this tab has the step that it is at, once it is past the first form. */
export const STEP = 'okta-register-step';

/** True when this tab was past the first form. */
export function isUnderWay(): boolean {
  try {
    return sessionStorage.getItem(STEP) !== null;
  } catch {
    return false;
  }
}

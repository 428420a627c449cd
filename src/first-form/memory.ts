import { isLabelled } from '../fields/labelled-field.js';
import type { Field, Step } from '../idx/step.js';

/** An authorization server and an app: what an org's form belongs to. */
interface App {
  issuer?: string;
  clientId?: string;
}

/** What tells the app: an `OktaAuth` of the host page's, or else the attributes. */
export type Configured = App & { authClient?: { options: App } };

const appOf = ({ authClient, issuer, clientId }: Configured): App =>
  authClient?.options ?? { issuer, clientId };

const keyOf = ({ issuer, clientId }: App) => `okta-register-form ${issuer} ${clientId}`;

/** What another version of the widget has left, or another script, is no form. */
const isForm = (fields: unknown): fields is Field[] =>
  Array.isArray(fields) &&
  fields.length > 0 &&
  (fields as Partial<Field>[]).every(
    (field) =>
      Array.isArray(field?.path) &&
      Array.isArray(field.options) &&
      typeof field.name === 'string' &&
      typeof field.label === 'string' &&
      isLabelled(field as Field),
  );

/** The fields that the org's form began with when it was last seen by this browser. */
export function recallForm(element: Configured): Field[] | undefined {
  try {
    const fields: unknown = JSON.parse(localStorage.getItem(keyOf(appOf(element))) ?? '');
    return isForm(fields) ? fields.map((field) => ({ ...field, messages: [] })) : undefined;
  } catch {
    return undefined; // nothing there, nothing legible, or storage is blocked
  }
}

/**
 * Keeps an org's form as the next first form: the questions, up to the first one that takes more
 * than a plain control, so that nothing moves when the rest arrives. Never an answer.
 */
export function rememberForm(element: Configured, { fields }: Step): void {
  const asked = fields.filter(({ control }) => control !== 'hidden');
  const end = asked.findIndex((field) => !isPlain(field));
  const known = asked.slice(0, end < 0 ? undefined : end).map(questionOf);
  try {
    localStorage.setItem(keyOf(appOf(element)), JSON.stringify(known));
  } catch {
    // Storage is blocked or full: the next first form is the usual one.
  }
}

/** A list that the widget fills by itself is drawn once that is loaded. */
const isPlain = (field: Field) =>
  isLabelled(field) && (field.control !== 'select' || field.options.length > 0);

/** True for a profile that could be the first form as it is. */
export const isFirstForm = ({ name, fields }: Step): boolean =>
  name === 'enroll-profile' &&
  fields.every((field) => field.control === 'hidden' || isPlain(field));

function questionOf(field: Field): Partial<Field> {
  const { path, name, control, type, format, label, description, required } = field;
  const { options, minLength, maxLength } = field;
  return {
    ...{ path, name, control, type, format, label, description, required, minLength, maxLength },
    options: options.map(({ value, label: text }) => ({ value, label: text, fields: [] })),
  };
}

const STEP = 'okta-register-step';

/**
 * Remembers that this tab is past the first form, so that a reload waits for the right step
 * instead of drawing the first one again. A hint and no more: it holds a step's name.
 */
export function noteStep(name: string): void {
  try {
    if (['enroll-profile', 'success', 'sign-in', 'canceled', 'terminal'].includes(name)) {
      sessionStorage.removeItem(STEP);
    } else {
      sessionStorage.setItem(STEP, name);
    }
  } catch {
    // Storage is blocked: the first form is drawn, and then the right step.
  }
}

/** True when this tab was past the first form. */
export function isUnderWay(): boolean {
  try {
    return sessionStorage.getItem(STEP) !== null;
  } catch {
    return false;
  }
}

import { bareCode, isCode } from '../fields/secret-hints.js';
import type { Field } from '../idx/step.js';
import type { StepElement } from './step-element.js';

/** What Okta sends where a response does not say how long a code is. */
const DIGITS = 6;
const CHARACTERS = 10;

/** @see https://developer.mozilla.org/docs/Web/API/OTPCredential */
interface OtpCredential extends Credential {
  readonly code: string;
}

/** The code of a message that is waited for, and for whom. */
let awaited: { element: StepElement; controller: AbortController } | undefined;

/** None while it has no step yet: the element of the first form, before it is drawn anew. */
const codeFieldOf = ({ step }: Partial<StepElement>): Field | undefined =>
  step?.fields.find((field) => isCode(field, step.authenticator));

const inputOf = (element: StepElement, { name }: Field) =>
  element.querySelector<HTMLInputElement>(`input[name="${CSS.escape(name)}"]`);

const isWhole = (code: string, { format, maxLength }: Field): boolean =>
  bareCode(code).length === (maxLength ?? (format === 'alphanumeric' ? CHARACTERS : DIGITS));

// One function for all: an element that is watched already is not watched twice.
function typed({ target, currentTarget }: Event): void {
  const element = currentTarget as StepElement;
  const field = codeFieldOf(element);
  if (!field || target !== inputOf(element, field)) return;
  const submits = element.widget?.hasAttribute('auto-submit');
  if (submits && isWhole((target as HTMLInputElement).value, field)) void element.submit();
}

/**
 * Fills in the code of a text message, where the browser can read it and the message names the page.
 *
 * @see https://wicg.github.io/web-otp/
 */
async function readMessage(element: StepElement, field: Field): Promise<void> {
  const controller = new AbortController();
  awaited = { element, controller };
  const options = { otp: { transport: ['sms'] }, signal: controller.signal };
  const credential = (await navigator.credentials.get(options)) as OtpCredential | null;
  const input = inputOf(element, field);
  if (controller.signal.aborted || !credential || !input?.isConnected || input.value) return;
  input.value = credential.code;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

/** Helps with a one-time code: reads it from the message, and sends a whole one where the page wants that. */
export function watchCode(element: StepElement): void {
  if (awaited && (awaited.element !== element || !element.isConnected)) awaited.controller.abort();
  const field = element.isConnected ? codeFieldOf(element) : undefined;
  if (!field) return;
  element.addEventListener('input', typed);
  const { key, methods } = element.step.authenticator ?? {};
  const isSms = key === 'phone_number' && methods?.[0] === 'sms';
  if (!isSms || !('OTPCredential' in window) || awaited?.element === element) return;
  // It was not allowed, or given up: the code is typed.
  readMessage(element, field).catch(() => undefined);
}

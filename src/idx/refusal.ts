import type { IdxResponse } from './response.js';
import { type Field, type Message, type Step } from './step.js';

/** A message that the server puts above the form although it is about one field. */
const isAboutPhone = ({ key, text }: Message) =>
  key?.includes('invalid_phone') || /phone number/i.test(text);

const isPhoneField = ({ path, control }: Field) =>
  path.at(-1) === 'phoneNumber' && control !== 'hidden';

/** Moves messages to the field that they are about. */
export function placeMessages(step: Step): Step {
  const about = step.messages.filter((message) => isAboutPhone(message));
  if (!about.length || !step.fields.some(isPhoneField)) return step;
  return {
    ...step,
    messages: step.messages.filter((message) => !about.includes(message)),
    fields: step.fields.map((field) =>
      isPhoneField(field) ? { ...field, messages: [...field.messages, ...about] } : field,
    ),
  };
}

const hrefOf = ({ raw }: IdxResponse, name: string) =>
  raw.remediation?.value?.find((remediation) => remediation.name === name)?.href;

/**
 * Some refusals fall back to another form (a bad number: the list of authenticators) although the
 * address that refused still takes the answer. The person then stays at the form, with what was
 * typed, and reads the message there.
 *
 * @returns the form to stay at, or nothing when the refusal really leads elsewhere
 */
export function formToStayAt(
  shown: Step,
  shownResponse: IdxResponse,
  refused: Step,
  refusedResponse: IdxResponse,
): Step | undefined {
  if (refusedResponse.ok || refused.name === shown.name) return undefined;
  const href = hrefOf(shownResponse, shown.name);
  const stillTaken = refusedResponse.raw.remediation?.value?.some((other) => other.href === href);
  if (!href || !stillTaken) return undefined;
  const fields = shown.fields.map((field) => ({ ...field, messages: [] }));
  return placeMessages({ ...shown, fields, messages: refused.messages });
}

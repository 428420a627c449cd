import type { IdxResponse } from './response.js';
import type { Field, Step } from './step.js';

const isAsked = ({ path, control }: Field, name: string) =>
  path.at(-1) === name && control !== 'hidden';

/** What messages that the server puts above the form may be about, although it is one field. */
const ABOUT: readonly [tells: RegExp, name: string][] = [
  [/invalid_phone|phone number/i, 'phoneNumber'],
  [/password/i, 'passcode'],
];

/** Moves errors to the field that they are about. */
export function placeMessages(step: Step): Step {
  return ABOUT.reduce((placed, [tells, name]) => {
    const { messages, fields } = placed;
    const about = messages.filter(
      ({ level, key, text }) => level === 'error' && tells.test(`${key} ${text}`),
    );
    if (!about.length || !fields.some((field) => isAsked(field, name))) return placed;
    return {
      ...placed,
      messages: messages.filter((message) => !about.includes(message)),
      fields: fields.map((field) =>
        isAsked(field, name) ? { ...field, messages: [...field.messages, ...about] } : field,
      ),
    };
  }, step);
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

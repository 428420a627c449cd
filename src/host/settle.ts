import { failure, FailureError } from '../idx/failure.js';
import { attributeOf, type Field, type Step } from '../idx/step.js';
import { profileOf } from '../idx/given-values.js';
import type { JsonObject } from '../idx/wire.js';
import type { Heard } from './step-submit.js';
import { tellDropped } from './tell-dropped.js';

/** How long a host page may think about an answer, in milliseconds. */
const HOST_TIMEOUT = 30_000;

const late = () =>
  new FailureError(
    failure('page-timeout', {
      fix: 'A promise given to waitUntil() of step-submit has not been settled in 30 seconds.',
    }),
  );

const textOf = (reason: unknown): string =>
  reason instanceof Error ? reason.message : typeof reason === 'string' ? reason : '';

/** Waits for all that listeners have asked for; see {@link HostPage.ask}. */
export async function settle(step: Step, { event, calls }: Heard): Promise<JsonObject | undefined> {
  const all = async () => {
    // What is waited for may call again.
    for (let heard = -1; heard < calls.length;) {
      const refusal = calls.find((call) => 'message' in call);
      if (refusal) throw refused(step, refusal.message, refusal.fieldName);
      heard = calls.length;
      await Promise.all(
        calls.map(async (call) => {
          if (!('wait' in call)) return;
          await call.wait.catch((reason: unknown) => {
            throw refused(step, textOf(reason));
          });
        }),
      );
    }
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(late()), HOST_TIMEOUT);
  });
  await Promise.race([all(), limit]).finally(() => clearTimeout(timer));
  if (event.defaultPrevented) return undefined;
  const values: Record<string, unknown> = {};
  for (const call of calls) if ('values' in call) Object.assign(values, call.values);
  tellDropped(Object.keys(values), step);
  return profileOf(step.fields, values);
}

/** Shown at the field, if it is there to be seen, and else above the form. */
function refused(step: Step, text: string, fieldName?: string): FailureError {
  const why = failure('invalid-input', { remedy: 'correct', ...(text && { message: text }) });
  const isMeant = (field: Field) =>
    field.control !== 'hidden' &&
    [field.name, attributeOf(field), field.path.at(-1)].includes(fieldName);
  if (!fieldName || !text || !step.fields.some(isMeant)) return new FailureError(why);
  const fields = step.fields.map((field): Field => {
    // What is hidden shows no message, and stays the one that can be shown again.
    if (field.control === 'hidden') return field;
    return { ...field, messages: isMeant(field) ? [{ text, level: 'error' }] : [] };
  });
  return new FailureError(why, { ...step, fields });
}

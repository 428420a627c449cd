import type { Failure } from '../flow/failure.js';
import type { Step } from '../flow/step.js';
import type { Words } from '../locales/words.js';

/** Endings that beginning again would not change, by the start of Okta's message key. */
const FINAL = [
  'idx.email.verification.required',
  'idx.request.activation.email',
  'idx.return.',
  'idx.expired.activation.token',
  'idx.missing.activation.token',
  'idx.activating.inactive.user',
];

/** What an ending is called: by its message, as far as it is known. */
export function endingTitle({ name, messages }: Step, { endings }: Words): string | undefined {
  if (name !== 'terminal') return undefined;
  const key = messages[0]?.key ?? '';
  return Object.entries(endings).find(([prefix]) => key.startsWith(prefix))?.[1];
}

/** True when the sensible thing to do next is to begin again. */
export function canRestart({ name, messages }: Step, failure: Failure | undefined): boolean {
  if (failure) return failure.remedy === 'restart';
  if (name === 'canceled') return true;
  const key = messages[0]?.key ?? '';
  return name === 'terminal' && !FINAL.some((prefix) => key.startsWith(prefix));
}

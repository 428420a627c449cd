import type { Failure } from '../idx/failure.js';
import type { Step } from '../idx/step.js';

/** Endings that beginning again would not change, by the start of Okta's message key. */
const FINAL = [
  'idx.email.verification.required',
  'idx.request.activation.email',
  'idx.return.',
  'idx.expired.activation.token',
  'idx.missing.activation.token',
  'idx.activating.inactive.user',
];

/** True when the sensible thing to do next is to begin again. */
export function canRestart({ name, messages }: Step, failure: Failure | undefined): boolean {
  if (failure) return failure.remedy === 'restart';
  if (name === 'canceled') return true;
  const key = messages[0]?.key ?? '';
  return name === 'terminal' && !FINAL.some((prefix) => key.startsWith(prefix));
}

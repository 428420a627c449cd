import type { Flow } from '../flow/flow.js';
import { loadAhead } from './ahead.js';
import type { StepElement } from './step-element.js';
import { watchCode } from './watch-code.js';
import { watchEmail } from './watch-email.js';
import { watchTime } from './watch-time.js';

/**
 * What goes on beside a step while a person is busy with it, and is never waited for. Called again
 * with every step, and once more when the element is gone: what watches it ends then.
 */
export function accompany(flow: Flow, element: StepElement | undefined): void {
  if (!element) return;
  const { step } = flow;
  if (step) watchTime(flow, element);
  if (step) watchCode(element);
  if (!element.isConnected) return;
  watchEmail(element);
  if (step) loadAhead(step); // nothing is known yet of what follows the first form
}

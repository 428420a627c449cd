import type { Flow } from '../flow/flow.js';
import { loadAhead } from './ahead.js';
import type { StepElement } from './step-element.js';
import { watchCode } from './watch-code.js';
import { watchEmail } from './watch-email.js';
import { watchTime } from './watch-time.js';

/** What goes on beside a step while a person is busy with it, and is never waited for. */
export function accompany(flow: Flow, element: StepElement | undefined): void {
  if (!element) return;
  watchEmail(element);
  if (!flow.step) return; // the first form, of which nothing is known yet
  loadAhead(flow.step);
  watchTime(flow, element);
  watchCode(element);
}

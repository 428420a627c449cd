import type { Flow } from '../flow/flow.js';
import type { StepElement } from './step-element.js';

/** How long before its end a sign-up is said to end, in milliseconds. */
const NEAR = 120_000;
/** The longest wait before it is looked at again: what is told may be of any day. In milliseconds. */
const LOOK_AGAIN = 600_000;
/** How often it is looked at near the end: a poll may have put it off. In milliseconds. */
const LOOK_OFTEN = 10_000;

const timers = new WeakMap<Flow, ReturnType<typeof setTimeout>>();
/** Sign-ups of which the end has been told. */
const told = new WeakSet<Flow>();

/** Tells the person of the end of the sign-up, once it is near. */
export function watchTime(flow: Flow, element: StepElement | undefined): void {
  clearTimeout(timers.get(flow));
  const { expiresAt = '' } = flow;
  // Browsers make a date of almost any text with a number in it.
  const left = /^\d{4}-\d\d-\d\dT/.test(expiresAt) ? Date.parse(expiresAt) - Date.now() : NaN;
  if (!(left > 0) || !element?.isConnected) return;
  const isNear = left <= NEAR;
  if (isNear || told.has(flow)) {
    told.add(flow);
    import('./time-limit.js').then(
      ({ tellTimeLimit, takeBack }) => (isNear ? tellTimeLimit(flow, element) : takeBack(element)),
      () => undefined, // it ends untold, and begins anew with what was typed
    );
  }
  // What the page has taken away is not kept for the sake of the time.
  const [itsFlow, shown] = [new WeakRef(flow), new WeakRef(element)];
  const again = () => {
    const running = itsFlow.deref();
    if (running) watchTime(running, shown.deref());
  };
  const wait = isNear ? LOOK_OFTEN : Math.min(left - NEAR, LOOK_AGAIN);
  timers.set(flow, setTimeout(again, wait));
}

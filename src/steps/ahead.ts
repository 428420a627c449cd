import type { Flow } from '../flow/flow.js';
import { allFields, type Step } from '../idx/step.js';
import { loadStepWords } from '../locales/words.js';
import type { StepElement } from './step-element.js';

const code = () => import('./code-step.js');
const password = () => import('../fields/controllers/new-password.js');

/** What draws the step of an authenticator, by its key. */
const OF_AUTHENTICATOR: ReadonlyMap<string, readonly (() => Promise<unknown>)[]> = new Map([
  ['okta_password', [password]],
  ['okta_email', [code]],
  ['phone_number', [() => import('./phone-step.js'), code]],
  ['google_otp', [() => import('./setup-key-step.js')]],
  ['webauthn', [() => import('../fields/controllers/passkey.js')]],
  ['okta_verify', [() => import('./okta-verify-step.js')]],
]);

/** The authenticators of which one comes next, as far as the step tells. */
function nextAuthenticators(step: Step): string[] {
  // What nearly every org asks for after the profile.
  if (step.name === 'enroll-profile') return ['okta_password', 'okta_email'];
  if (step.name === 'authenticator-enrollment-data') return [step.authenticator?.key ?? ''];
  return [...allFields(step.fields)]
    .flatMap(({ options }) => options)
    .flatMap(({ authenticator }) => authenticator?.key ?? []);
}

/** Fetches what the next step is likely to need, while the person is busy with this one. */
export function loadAhead(step: Step): void {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  if (connection?.saveData) return;
  // Safari has no requestIdleCallback.
  const whenIdle = globalThis.requestIdleCallback ?? setTimeout;
  whenIdle(() => {
    loadStepWords().catch(() => undefined);
    for (const key of nextAuthenticators(step)) {
      // What fails now is fetched again when it is needed, and told then.
      for (const load of OF_AUTHENTICATOR.get(key) ?? []) load().catch(() => undefined);
    }
  });
}

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

import { familyOf } from '../idx/authenticator-key.js';
import { allFields, type Step } from '../idx/step.js';
import { loadStepWords } from '../locales/words.js';

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
  return allFields(step.fields)
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
      for (const load of OF_AUTHENTICATOR.get(familyOf(key)) ?? []) load().catch(() => undefined);
    }
  });
}

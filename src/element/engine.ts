import { readActivationToken, readCallback } from '../flow/callback.js';
import { createClient } from '../flow/client.js';
import { Flow } from '../flow/flow.js';
import type { Step } from '../flow/step.js';
import type { Tokens } from '@okta/okta-auth-js/idx';
import { defaultWords as words } from '../locales/words.js';
import { loadAhead } from '../steps/ahead.js';
import { failureText } from '../steps/messages.js';
import { configOf, type ConfiguredElement } from './config.js';
import type { RegistrationErrorDetail } from './events.js';
import type { FormProperties } from './first-form-template.js';
import { appOf, isFirstForm, rememberForm } from './known-form.js';
import { reportFix } from './report.js';
import { StepSlot } from './step-slot.js';

export { takeOver } from './take-over.js';

/**
 * What the first form can do without, loaded while it is being filled in: the flow, and with it
 * okta-auth-js, and what draws the steps.
 */
export interface Engine {
  readonly flow: Flow;
  /** Starts with what the page's address brought, if it did. */
  start(): Promise<void>;
  draw(properties: FormProperties): void;
}

/** What the element does for its engine. */
export interface Hooks {
  /** A form to show before the org has sent one. What is typed in it is kept. */
  draft(): Step | undefined;
  stepShown(step: Step): void;
  failed(detail: RegistrationErrorDetail): void;
  registered(tokens: Tokens): void;
  canceled(): void;
}

const clean = (address: string) => history.replaceState(history.state, '', address);

/** @param firstForm the element in which the first form has been drawn */
export function createEngine(
  element: ConfiguredElement,
  hooks: Hooks,
  firstForm: HTMLElement | undefined,
): Engine {
  const styles = import('./styles/keep-looks.js').then(
    ({ keepLooks }) => keepLooks(element),
    () => undefined, // better a form without its looks than none
  );
  const slot = new StepSlot(element, firstForm);
  // Kept for a second start: the address has it no more.
  let invitation: string | undefined;
  const flow = new Flow(element, {
    ...hooks,
    // The first form's styles are in the script, and it need not wait for the others.
    load: (step) => Promise.all([slot.load(step), isFirstForm(step) || styles]),
    draft() {
      configOf(element);
      return readActivationToken(location.href).token ? undefined : hooks.draft();
    },
    connect() {
      const { token, rest } = readActivationToken(location.href);
      if (token) clean(rest);
      invitation = token ?? invitation;
      const activationToken = invitation ?? element.activationToken;
      return Promise.resolve(createClient({ ...configOf(element), activationToken }));
    },
    stepShown(step) {
      hooks.stepShown(step);
      if (step.name === 'enroll-profile') rememberForm(appOf(element), step);
      loadAhead(step);
    },
    callbackTaken: () => clean(readCallback(location.href).rest),
    failed(failure, step) {
      reportFix(failure);
      const { code, remedy } = failure;
      const retryable = remedy === 'retry' || remedy === 'correct';
      hooks.failed({ code, message: failureText(failure, words), step: step?.name, retryable });
    },
  });
  return {
    flow,
    start: () => flow.start(readCallback(location.href).callback),
    draw({ values, ...properties }) {
      const { step, busy, failure, typed } = flow;
      if (!step) return;
      slot.draw({ ...properties, step, busy, failure, words, values: { ...values, ...typed } });
    },
  };
}

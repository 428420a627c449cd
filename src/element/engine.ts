import { readActivationToken, readCallback } from '../flow/callback.js';
import { createClient } from '../okta/client.js';
import { Flow } from '../flow/flow.js';
import type { Step } from '../idx/step.js';
import type { Outcome, Registered } from '../okta/client.js';
import { defaultWords as words } from '../locales/words.js';
import { loadAhead } from '../steps/ahead.js';
import { failureText } from '../steps/messages.js';
import { askPage } from '../host/step-submit.js';
import { configOf, type ConfiguredElement } from './config.js';
import type { RegistrationErrorDetail } from '../host/events.js';
import type { FormProperties } from '../first-form/template.js';
import { appOf, isFirstForm, rememberForm } from '../first-form/memory.js';
import { reportFix } from '../host/report.js';
import { SiteLoader } from './site-loader.js';
import { StepSlot } from '../steps/step-slot.js';

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
  registered(result: Registered): void;
  canceled(): void;
}

const clean = (address: string) => history.replaceState(history.state, '', address);

/** What becomes of the sign-up in the end, by rarely used attributes. */
function outcomeOf(element: Element): { outcome: Outcome; codeChallenge?: string } {
  const outcome = element.getAttribute('outcome');
  if (outcome === 'none') return { outcome };
  if (outcome !== 'code') return { outcome: 'tokens' };
  return { outcome, codeChallenge: element.getAttribute('code-challenge') ?? undefined };
}

/** @param firstForm the element in which the first form has been drawn */
export function createEngine(
  element: ConfiguredElement,
  hooks: Hooks,
  firstForm: HTMLElement | undefined,
): Engine {
  const styles = import('../styles/keep-looks.js').then(
    ({ keepLooks }) => keepLooks(element),
    () => undefined, // better a form without its looks than none
  );
  const slot = new StepSlot(element, firstForm);
  const sites = new SiteLoader(element);
  // Kept for a second start: the address has it no more.
  let invitation: string | undefined;
  const flow = new Flow(element, {
    ...hooks,
    // The first form's styles are in the script, and it need not wait for the others.
    load: (step) => Promise.all([slot.load(step), sites.load(), isFirstForm(step) || styles]),
    draft() {
      configOf(element);
      return readActivationToken(location.href).token ? undefined : hooks.draft();
    },
    connect() {
      const { token, rest } = readActivationToken(location.href);
      if (token) clean(rest);
      invitation = token ?? invitation;
      const activationToken = invitation ?? element.activationToken;
      const config = { ...configOf(element), ...outcomeOf(element), activationToken };
      return Promise.resolve(createClient(config));
    },
    stepShown(step) {
      hooks.stepShown(step);
      sites.site?.values.check(step);
      if (step.name === 'enroll-profile') rememberForm(appOf(element), flow.step ?? step);
      loadAhead(step);
    },
    async submitting(step) {
      const asked = askPage(element, step);
      const { event, calls } = asked;
      await sites.load(calls.length > 0 || event.defaultPrevented || undefined);
      return sites.site ? sites.site.answer(step, asked) : {};
    },
    callbackTaken: () => clean(readCallback(location.href).rest),
    failed(failure, step) {
      reportFix(failure);
      const { code, remedy } = failure;
      const retryable = remedy === 'retry' || remedy === 'correct';
      hooks.failed({ code, message: failureText(failure, words), step: step?.name, retryable });
    },
  });
  const follow = async (): Promise<void> => {
    if (flow.step) await slot.load(flow.step); // the terms may have come
    element.requestUpdate();
  };
  // Attributes with any name cannot be observed by the element, and light children tell nobody.
  const observer = new MutationObserver(() => void follow().catch(() => undefined));
  observer.observe(element, { attributes: true, childList: true });
  return {
    flow,
    async start() {
      if (sites.listens) await sites.load(); // not to miss the first event
      await flow.start(readCallback(location.href).callback);
    },
    draw({ values, ...properties }) {
      if (!flow.step) return;
      // A property may have been set.
      sites.load().then(
        (changed) => changed && element.requestUpdate(),
        () => undefined, // loaded again, and told then, before the answer is sent
      );
      const { site } = sites;
      const step = (flow.step = site?.draw(flow.step) ?? flow.step);
      const { busy, failure, typed } = flow;
      const begin = { ...values, ...site?.values.proposed, ...typed };
      slot.draw({ ...properties, step, busy, failure, words, values: begin });
    },
  };
}

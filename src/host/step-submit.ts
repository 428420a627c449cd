import type { Step } from '../idx/step.js';
import { dispatch, type StepSubmitDetail } from './events.js';

/** What listeners of `step-submit` have said to the answer that is about to be sent. */
export interface Heard {
  event: Event;
  /** In the order of the calls; more may come while a promise is waited for. */
  calls: Call[];
}

export type Call =
  | { wait: Promise<unknown> }
  | { values: Readonly<Record<string, unknown>> }
  | { message: string; fieldName?: string };

/** Tells the host page that the answer to a step is about to be sent. */
export function dispatchStepSubmit(element: HTMLElement, step: Step): Heard {
  const calls: Call[] = [];
  const detail: StepSubmitDetail = {
    name: step.name,
    authenticator: step.authenticator?.key || undefined,
    waitUntil(promise) {
      const wait = Promise.resolve(promise);
      wait.catch(() => undefined); // it is waited for, though not at once
      calls.push({ wait });
    },
    addValues: (values) => void calls.push({ values }),
    refuse: (message, fieldName) => void calls.push({ message, fieldName }),
  };
  return { event: dispatch(element, 'step-submit', detail, true), calls };
}

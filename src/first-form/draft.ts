import { lookUp } from '../idx/look-up.js';
import type { Field, Step } from '../idx/step.js';
import type { Values } from '../idx/given-values.js';
import type { FirstWords } from '../locales/en-first-form.js';

/**
 * The form that is drawn before the org has sent one: what nearly every org asks for, or what this
 * one asked for last time, under the names of the wire, so that the inputs stay when the real form
 * arrives.
 *
 * @param hidden what the site gives by itself is not asked
 */
export function draftStep({ labels }: FirstWords, known?: Field[], hidden: Values = {}): Step {
  const field = (attribute: 'firstName' | 'lastName' | 'email'): Field => ({
    path: ['userProfile', attribute],
    name: `userProfile.${attribute}`,
    control: 'text',
    type: 'string',
    label: labels[attribute],
    required: true,
    options: [],
    messages: [],
  });
  return {
    id: 'enroll-profile',
    name: 'enroll-profile',
    fields: (known ?? [field('firstName'), field('lastName'), field('email')]).filter(
      ({ path }) => !lookUp(hidden, path.at(-1) ?? ''),
    ),
    submit: true,
    actions: [{ name: 'cancel', rel: 'cancel' }],
    messages: [],
    details: [],
    enrolled: [],
  };
}

const KEY = 'okta-register-step';

/**
 * Remembers that this tab is past the first form, so that a reload waits for the right step
 * instead of drawing the first one again. A hint and no more: it holds a step's name.
 */
export const progress = {
  note(step: string): void {
    try {
      if (['enroll-profile', 'success', 'canceled', 'terminal'].includes(step)) {
        sessionStorage.removeItem(KEY);
      } else {
        sessionStorage.setItem(KEY, step);
      }
    } catch {
      // Storage is blocked: the draft is drawn, and then the right step.
    }
  },
  isUnderWay(): boolean {
    try {
      return sessionStorage.getItem(KEY) !== null;
    } catch {
      return false;
    }
  },
};

import { valuesOf } from '../host/values-of.js';
import { lookUp } from '../idx/look-up.js';
import type { Field, Step } from '../idx/step.js';
import type { FirstWords } from '../locales/en/first-form.js';

/**
 * The form that is drawn before the org has sent one: what nearly every org asks for, or what this
 * one asked for last time, under the names of the wire, so that the inputs stay when the real form
 * arrives. What the site gives by itself is not asked.
 *
 * @param attributes the element's, of which `hidden-*` count
 */
export function draftStep(
  { labels }: FirstWords,
  known: readonly Field[] | undefined,
  attributes: Iterable<{ name: string; value: string }>,
  hiddenValues: Readonly<Record<string, unknown>> = {},
): Step {
  const hidden = { ...valuesOf(attributes, 'hidden-'), ...hiddenValues };
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

import { nothing, type TemplateResult } from 'lit';
import type { Failure } from '../idx/failure.js';
import { lookUp } from '../idx/look-up.js';
import type { Field, Step } from '../idx/step.js';
import { buttonTemplate } from '../fields/button.js';
import { labelledField } from '../fields/labelled-field.js';
import type { FirstWords } from '../locales/en/first-form.js';
import {
  bodyTemplate,
  buttonsTemplate,
  formTemplate,
  messageTemplate,
  signInTemplate,
  termsTemplate,
} from '../steps/form.js';

/** What the element knows of the form, before and after the rest of the widget is there. */
export interface FormProperties {
  signInUrl?: string;
  successUrl?: string;
  /** ISO 3166 code of the country that phone numbers most likely are of. */
  defaultCountry?: string;
  /** Of each step's heading, in the page's outline; 2 where the page does not say. */
  headingLevel?: number;
  /** Values to begin with, by the attribute's name. */
  values: Readonly<Record<string, unknown>>;
  /** Makes this widget's ids different from those of any other on the page. */
  idPrefix: string;
}

/** What its buttons do. */
export interface FirstFormHandlers {
  submit: () => void;
  retry: () => void;
  reload: () => void;
  cancel: () => void;
}

/** The form that is drawn before the rest of the widget is there, or before any script is. */
export function firstFormTemplate(
  step: Step,
  busy: boolean,
  failure: Failure | undefined,
  { idPrefix, signInUrl, headingLevel, values }: FormProperties,
  words: FirstWords,
  handlers: FirstFormHandlers,
): TemplateResult {
  const id = (name: string) => `${idPrefix}-${name}`;
  const context = {
    id,
    words,
    errors: new Map<string, string>(),
    initial: ({ path }: Field) => lookUp(values, path.at(-1) ?? ''),
  };
  const { cancel, signUp } = words.actions;
  const again = failure?.remedy === 'reload' ? 'reload' : 'retry';
  return formTemplate({
    id,
    title: words.titles['enroll-profile'],
    headingLevel,
    intro: nothing,
    // The one thing that can go wrong before the rest of the widget is there: it does not come.
    messages: failure ? messageTemplate(words.failures['script-error'], 'error') : nothing,
    body: bodyTemplate(nothing, step.fields, (field) => labelledField(field, context)),
    terms: termsTemplate(),
    buttons: buttonsTemplate(
      step.submit ? { label: signUp, busy } : undefined,
      failure ? buttonTemplate(words.actions[again], handlers[again]) : nothing,
      step.actions,
      () => buttonTemplate(cancel, handlers.cancel),
    ),
    after: signInTemplate(signInUrl, words),
    submit: handlers.submit,
  });
}

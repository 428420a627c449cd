import { nothing, render } from 'lit';
import type { Failure } from '../flow/failure.js';
import { lookUp } from '../flow/look-up.js';
import type { Step } from '../flow/step.js';
import { labelledField } from '../fields/labelled-field.js';
import { firstForm as words } from '../locales/en-first-form.js';
import {
  bodyTemplate,
  buttonsTemplate,
  buttonTemplate,
  formTemplate,
  messageTemplate,
  signInTemplate,
} from '../steps/form.js';
import type { Door } from './door.js';

/** What the host knows of the form, before and after the rest of the widget is there. */
export interface FormProperties {
  signInUrl: string | undefined;
  successUrl: string | undefined;
  /** ISO 3166 code of the country that phone numbers most likely are of. */
  defaultCountry: string | undefined;
  /** Values to begin with, by the attribute's name. */
  values: Readonly<Record<string, unknown>>;
  /** Makes this widget's ids different from those of any other on the page. */
  idPrefix: string;
}

/** The tag of the inner elements is made of the host's own, so that two versions never share one. */
export const innerTag = (host: HTMLElement, kind: string): string => `${host.localName}-${kind}`;

/**
 * Draws the first form while the rest of the widget is being loaded: into the element which will
 * be upgraded, in place, to the one that draws every step.
 */
export class FirstForm {
  /** Nothing where there was no form to draw. */
  element: HTMLElement | undefined;
  readonly #host: HTMLElement;
  readonly #door: Door;

  constructor(host: HTMLElement, door: Door) {
    this.#host = host;
    this.#door = door;
  }

  draw(step: Step, busy: boolean, failure: Failure | undefined, properties: FormProperties): void {
    const tag = innerTag(this.#host, 'form');
    // The rest is here already, brought by another widget of the page.
    if (!this.element && customElements.get(tag)) return;
    if (!this.element) {
      this.element = document.createElement(tag);
      this.element.slot = 'step';
      this.#host.append(this.element);
    }
    const { idPrefix, signInUrl, values } = properties;
    const id = (name: string) => `${idPrefix}-${name}`;
    const context = {
      id,
      words,
      errors: new Map<string, string>(),
      initial: ({ path }: Step['fields'][number]) => lookUp(values, path.at(-1) ?? ''),
    };
    const { cancel, retry, signUp } = words.actions;
    const again = buttonTemplate(retry, () => void this.#door.retry());
    const form = formTemplate({
      id,
      title: words.titles['enroll-profile'],
      intro: nothing,
      messages: failure ? messageTemplate(words.failures['script-error'], 'error') : nothing,
      body: bodyTemplate(nothing, step.fields, (field) => labelledField(field, context)),
      buttons: buttonsTemplate(
        step.submit ? { label: signUp, busy } : undefined,
        failure ? again : nothing,
        step.actions,
        () => buttonTemplate(cancel, () => void this.#door.cancel()),
      ),
      after: signInTemplate(signInUrl, words),
      submit: (event) => void this.#submit(event),
    });
    render(form, this.element);
  }

  /** What is sent before there is a way to send it waits for it. */
  async #submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    event.stopPropagation();
    if (this.#door.state.busy || !(await this.#door.ready())) return;
    const form = event.target as HTMLFormElement;
    if (form.isConnected) form.requestSubmit();
  }
}

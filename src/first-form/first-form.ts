import { render } from 'lit';
import type { Failure } from '../idx/failure.js';
import { ending, type Field, type Step } from '../idx/step.js';
import type { SpokenLanguage } from '../locales/languages.js';
import type { OrgElement } from '../okta/app-of.js';
import { innerTag } from '../steps/inner-tag.js';
import { placeTerms, returnTerms } from '../terms/place-terms.js';
import { draftStep } from './draft.js';
import { isUnderWay, readForm, recallForm } from './memory.js';
import { takeOver } from './take-over.js';
import { firstFormTemplate, type FirstFormHandlers, type FormProperties } from './template.js';

/** The element around the form, as far as the first form needs to know it. */
export type FirstFormHost = HTMLElement &
  OrgElement & {
    readonly activationToken?: string;
    readonly hiddenValues: Readonly<Record<string, unknown>>;
  };

/**
 * Draws the first form while the rest of the widget is being loaded: into the element which will
 * be upgraded, in place, to the one that draws every step. Until then it is all there is, and
 * holds what the element shows.
 */
export class FirstForm {
  step: Step | undefined;
  /** The form has been sent, and waits for what can send it. */
  busy = false;
  /** The one thing that can fail before the rest of the widget is there: to load it. */
  failure: Failure | undefined;
  /** In which it is drawn; nothing where there was no form to draw. */
  element: HTMLElement | undefined;
  /** The questions of which the host page came with a form. */
  #prerendered: Field[] | undefined;
  readonly #host: FirstFormHost;
  readonly #language: SpokenLanguage;
  readonly #handlers: FirstFormHandlers;

  constructor(host: FirstFormHost, language: SpokenLanguage, handlers: FirstFormHandlers) {
    this.#host = host;
    this.#language = language;
    this.#handlers = handlers;
  }

  /** Has something to draw from now on, if there is a first form. */
  begin(): void {
    this.failure = undefined;
    this.step = this.draft() ?? this.step;
  }

  /** The rest of the widget could not be loaded. */
  fail(failure: Failure): void {
    this.failure = failure;
    this.step ??= ending('terminal');
  }

  /**
   * The form that the host page came with, or else one that is known. Nothing where it could not
   * work, or is known not to come next.
   *
   * @param again true after a restart: then it comes next, whatever step was left
   */
  draft(again = false): Step | undefined {
    const { issuer, clientId, authClient, activationToken, attributes, hiddenValues } = this.#host;
    const configured = authClient ?? (issuer && clientId);
    const led = activationToken ?? /[?&](state|activation_?token)=/i.test(location.search);
    if (!configured || led || (isUnderWay() && !again)) {
      this.#discard();
      return undefined;
    }
    const known = this.#find() ?? recallForm(this.#host, this.#language);
    return draftStep(this.#language.words, known, attributes, hiddenValues);
  }

  draw(properties: FormProperties): void {
    if (!this.step) return;
    const { step, busy, failure } = this;
    const { words, lang, dir } = this.#language;
    const form = firstFormTemplate(step, busy, failure, properties, words, this.#handlers);
    const isNew = !this.element;
    this.element ??= Object.assign(document.createElement(this.#tag), { slot: 'step' });
    render(form, Object.assign(this.element, { lang, dir }));
    if (isNew) this.#place(this.element);
    placeTerms(this.#host, this.element);
  }

  get #tag(): string {
    return innerTag(this.#host, 'form');
  }

  get #inPage(): HTMLElement | null {
    return this.#host.querySelector(`:scope > ${this.#tag}[data-step]`);
  }

  /** The questions of the form that the host page has already. */
  #find(): Field[] | undefined {
    try {
      const step = JSON.parse(this.#inPage?.dataset['step'] ?? '') as { fields?: unknown };
      this.#prerendered = readForm(step.fields);
    } catch {
      // Taken over before; or somebody has been at the page's HTML: what was typed goes into the usual form.
    }
    return this.#prerendered;
  }

  /** Takes the host page's form away, where another step comes first. */
  #discard(): void {
    const old = this.#inPage;
    if (old) returnTerms(this.#host, old);
    old?.remove();
    this.#prerendered = undefined;
  }

  #place(element: HTMLElement): void {
    const old = this.#inPage;
    if (!old) return this.#host.append(element);
    returnTerms(this.#host, old);
    takeOver(old, element);
  }
}

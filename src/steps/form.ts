import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Action, Field } from '../idx/step.js';
import type { FirstWords } from '../locales/en/first-form.js';

/**
 * The templates of the form that any step is drawn with. They are shared with the first form, which
 * is there before the rest of the widget: the same templates, so that the element which takes it
 * over finds its own form, and keeps what has been typed, the caret and the focus.
 */

/** What stands where in the form. */
export interface FormParts {
  /** Makes ids that are unique on the page. */
  id: (name: string) => string;
  title: string;
  /** Of the title, in the page's outline. */
  headingLevel: number | undefined;
  /** Below the title. */
  intro: unknown;
  /** Announced when they change. */
  messages: unknown;
  body: unknown;
  /** What is agreed to by sending the form. */
  terms: unknown;
  buttons: unknown;
  /** Below the buttons. */
  after: unknown;
  submit: () => void;
}

export function formTemplate(parts: FormParts): TemplateResult {
  const { id, title, headingLevel, intro, messages, body, terms, buttons, after, submit } = parts;
  return html`
    <form
      class="okta-register-form"
      method="post"
      novalidate
      aria-labelledby=${id('title')}
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        event.stopPropagation();
        submit();
      }}
    >
      <h2
        class="okta-register-title"
        id=${id('title')}
        tabindex="-1"
        aria-level=${/^[1-6]$/.test(String(headingLevel)) ? headingLevel : nothing}
      >
        ${title}
      </h2>
      ${intro}
      <div class="okta-register-messages" role="alert">${messages}</div>
      ${body} ${terms} ${buttons} ${after}
    </form>
  `;
}

/** The fields, each with the node that it had before, and what stands above them. */
export const bodyTemplate = (
  above: unknown,
  fields: readonly Field[],
  draw: (field: Field) => unknown,
): TemplateResult => html`${above} ${repeat(fields, ({ name }) => name, draw)}`;

/** Where the site's terms are put, beside what is drawn: Lit would clear them away with it. */
export const termsTemplate = (below: unknown = nothing): TemplateResult =>
  html`<div class="okta-register-terms"></div>
    ${below}`;

/** The submit button, the step's own buttons, and those of its actions. */
export function buttonsTemplate(
  submit: { label: string; busy: boolean } | undefined,
  own: unknown,
  actions: readonly Action[],
  draw: (action: Action) => unknown,
): TemplateResult {
  return html`
    ${
      submit
        ? html`<button
            type="submit"
            class="okta-register-button okta-register-submit"
            aria-disabled=${submit.busy}
          >
            ${submit.label}
          </button>`
        : nothing
    }
    <div class="okta-register-actions">
      ${own} ${repeat(actions, ({ rel, name, href }) => [rel, name, href].join(' '), draw)}
    </div>
  `;
}

/** A sentence under the heading. */
export const introTemplate = (text: string | undefined): unknown =>
  text ? html`<p class="okta-register-intro">${text}</p>` : nothing;

/** A sentence above the fields. */
export const messageTemplate = (text: unknown, level: string, lang?: string): TemplateResult =>
  html`<p class="okta-register-message" data-level=${level} lang=${ifDefined(lang)}>${text}</p>`;

/** For who has an account already. */
export const signInTemplate = (url: string | undefined, words: FirstWords): unknown =>
  url
    ? html`<p class="okta-register-sign-in">
        ${words.haveAccount} <a href=${url}>${words.signIn}</a>
      </p>`
    : nothing;

/** Where it goes on from an ending. */
export const linkTemplate = (url: string | undefined, label: string): unknown =>
  url ? html`<p class="okta-register-sign-in"><a href=${url}>${label}</a></p>` : nothing;

import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Field, Option } from '../idx/step.js';
import type { FirstWords } from '../locales/en/first-form.js';
import { hintsFor, type Hints } from './hints.js';

/** What a control has to know of its surroundings. */
export interface FieldContext<W extends FirstWords = FirstWords> {
  /** Makes ids that are unique on the page. */
  id: (name: string) => string;
  words: W;
  /** Default: those for what a profile asks. */
  hints?: (field: Field) => Hints;
  /** What is wrong, by the control's name; beside the server's own messages. */
  errors: ReadonlyMap<string, string>;
  /** The value to begin with, when the server proposes none. */
  initial: (field: Field) => unknown;
  /** The page's language, for names of countries. */
  lang?: string;
}

/** A field as it is drawn: with help, shown below it and tied to it. */
export interface DrawnField extends Field {
  hintText?: unknown;
  /** What stands in the place of one native control: those of its options. */
  controls?: unknown;
  /** Draws its options; default: those that it has, in their order. */
  each?: (draw: (option: Option) => TemplateResult) => unknown;
  /** @see https://developer.apple.com/password-rules/ */
  passwordRules?: string;
  /** Where the step knows better than the field's name what the browser should offer. */
  autocomplete?: AutoFill;
}

const errorsOf = (field: DrawnField, context: FieldContext): string[] => {
  const own = context.errors.get(field.name);
  return own ? [own] : field.messages.map(({ text }) => text);
};

const helpOf = ({ hintText, description }: DrawnField) => hintText ?? description;

/** `aria-describedby` names only what is there: a dangling id is announced as nothing. */
export function describedBy(field: DrawnField, context: FieldContext): string | undefined {
  const ids = [
    helpOf(field) ? context.id(`${field.name}-hint`) : '',
    errorsOf(field, context).length ? context.id(`${field.name}-error`) : '',
  ];
  return ids.filter(Boolean).join(' ') || undefined;
}

export const invalid = (field: DrawnField, context: FieldContext) =>
  errorsOf(field, context).length ? 'true' : undefined;

export function optionalMark({ required }: Field, { words }: FieldContext) {
  if (required) return nothing;
  return html`<span class="okta-register-optional">(${words.hints.optional})</span>`;
}

export function notes(field: DrawnField, context: FieldContext) {
  const hint = helpOf(field);
  const errors = errorsOf(field, context);
  return html`
    ${
      hint
        ? html`<div class="okta-register-hint" id=${context.id(`${field.name}-hint`)}>${hint}</div>`
        : nothing
    }
    ${
      errors.length
        ? html`<p class="okta-register-error" id=${context.id(`${field.name}-error`)}>
            ${errors.join(' ')}
          </p>`
        : nothing
    }
  `;
}

export const initialText = (field: DrawnField, context: FieldContext): string =>
  String(field.value ?? context.initial(field) ?? '');

function textInput(field: DrawnField, context: FieldContext): TemplateResult {
  const hints = (context.hints ?? hintsFor)(field);
  return html`<input
    class="okta-register-input"
    id=${context.id(field.name)}
    name=${field.name}
    type=${field.control === 'password' ? 'password' : (hints.type ?? 'text')}
    .defaultValue=${initialText(field, context)}
    ?required=${field.required}
    step=${ifDefined(field.type === 'number' ? 'any' : undefined)}
    minlength=${ifDefined(field.minLength)}
    maxlength=${ifDefined(hints.pattern ? undefined : field.maxLength)}
    pattern=${ifDefined(hints.pattern)}
    autocomplete=${ifDefined(field.autocomplete ?? (hints.autocomplete as AutoFill | undefined))}
    inputmode=${ifDefined(hints.inputmode)}
    autocapitalize=${ifDefined(hints.autocapitalize)}
    passwordrules=${ifDefined(field.passwordRules)}
    spellcheck=${hints.ltr ? 'false' : 'true'}
    dir=${ifDefined(hints.ltr ? 'ltr' : undefined)}
    aria-invalid=${ifDefined(invalid(field, context))}
    aria-describedby=${ifDefined(describedBy(field, context))}
  />`;
}

function textarea(field: DrawnField, context: FieldContext): TemplateResult {
  return html`<textarea
    class="okta-register-input"
    id=${context.id(field.name)}
    name=${field.name}
    rows="3"
    .defaultValue=${initialText(field, context)}
    ?required=${field.required}
    minlength=${ifDefined(field.minLength)}
    maxlength=${ifDefined(field.maxLength)}
    aria-invalid=${ifDefined(invalid(field, context))}
    aria-describedby=${ifDefined(describedBy(field, context))}
  ></textarea>`;
}

function select(field: DrawnField, context: FieldContext): TemplateResult {
  const chosen = initialText(field, context);
  const option = ({ value, label }: Option) =>
    html`<option value=${value} ?selected=${value === chosen}>${label}</option>`;
  return html`<select
    class="okta-register-input"
    id=${context.id(field.name)}
    name=${field.name}
    ?required=${field.required}
    autocomplete=${ifDefined(hintsFor(field).autocomplete as AutoFill)}
    aria-invalid=${ifDefined(invalid(field, context))}
    aria-describedby=${ifDefined(describedBy(field, context))}
  >
    <option value=""></option>
    ${field.each?.(option) ?? field.options.map(option)}
  </select>`;
}

/** True for the controls that `labelledField` draws. */
export const isLabelled = ({ control }: Field): boolean =>
  control === 'text' || control === 'textarea' || control === 'select';

const CONTROLS = { textarea, select } as const;

/** Draws a field that is one native control: its label, the control, its hint and its errors. */
export function labelledField(field: DrawnField, context: FieldContext): TemplateResult {
  const control = CONTROLS[field.control as keyof typeof CONTROLS] ?? textInput;
  return html`<div class="okta-register-field">
    <label class="okta-register-label" for=${context.id(field.name)}
      >${field.label} ${optionalMark(field, context)}</label
    >
    ${control(field, context)} ${notes(field, context)}
  </div>`;
}

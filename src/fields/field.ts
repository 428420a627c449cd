import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Authenticator, Field, Option } from '../flow/step.js';
import type { Words } from '../locales/words.js';
import { hintsFor } from './hints.js';
import { aboutOption, optionLabel } from './option-label.js';

/** What a control has to know of its surroundings. */
export interface FieldContext {
  /** Makes ids that are unique on the page. */
  id: (name: string) => string;
  words: Words;
  authenticator?: Authenticator;
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
function describedBy(field: DrawnField, context: FieldContext): string | undefined {
  const ids = [
    helpOf(field) ? context.id(`${field.name}-hint`) : '',
    errorsOf(field, context).length ? context.id(`${field.name}-error`) : '',
  ];
  return ids.filter(Boolean).join(' ') || undefined;
}

const invalid = (field: DrawnField, context: FieldContext) =>
  errorsOf(field, context).length ? 'true' : undefined;

function optionalMark({ required }: Field, { words }: FieldContext) {
  if (required) return nothing;
  return html`<span class="okta-register-optional">(${words.hints.optional})</span>`;
}

function notes(field: DrawnField, context: FieldContext) {
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

const initialText = (field: DrawnField, context: FieldContext): string =>
  String(field.value ?? context.initial(field) ?? '');

function textInput(field: DrawnField, context: FieldContext): TemplateResult {
  const hints = hintsFor(field, context.authenticator);
  return html`<input
    class="okta-register-input"
    id=${context.id(field.name)}
    name=${field.name}
    type=${field.control === 'password' ? 'password' : (hints.type ?? 'text')}
    .defaultValue=${initialText(field, context)}
    ?required=${field.required}
    step=${ifDefined(field.type === 'number' ? 'any' : undefined)}
    minlength=${ifDefined(field.minLength)}
    maxlength=${ifDefined(field.maxLength)}
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
  return html`<select
    class="okta-register-input"
    id=${context.id(field.name)}
    name=${field.name}
    ?required=${field.required}
    autocomplete=${ifDefined(hintsFor(field, context.authenticator).autocomplete as AutoFill)}
    aria-invalid=${ifDefined(invalid(field, context))}
    aria-describedby=${ifDefined(describedBy(field, context))}
  >
    <option value=""></option>
    ${field.options.map(
      ({ value, label }) =>
        html`<option value=${value} ?selected=${value === chosen}>${label}</option>`,
    )}
  </select>`;
}

const labelled = (field: DrawnField, context: FieldContext, control: TemplateResult) =>
  html`<div class="okta-register-field">
    <label class="okta-register-label" for=${context.id(field.name)}
      >${field.label} ${optionalMark(field, context)}</label
    >
    ${control} ${notes(field, context)}
  </div>`;

function checkbox(field: DrawnField, context: FieldContext): TemplateResult {
  return html`<div class="okta-register-field">
    <label class="okta-register-check"
      ><input
        type="checkbox"
        class="okta-register-tick"
        id=${context.id(field.name)}
        name=${field.name}
        value="true"
        ?checked=${initialText(field, context) === 'true'}
        aria-invalid=${ifDefined(invalid(field, context))}
        aria-describedby=${ifDefined(describedBy(field, context))}
      /><span>${field.label} ${optionalMark(field, context)}</span></label
    >
    ${notes(field, context)}
  </div>`;
}

function checkboxes(field: DrawnField, context: FieldContext): TemplateResult {
  const chosen = ([] as unknown[]).concat(field.value ?? context.initial(field) ?? []);
  return group(
    field,
    context,
    field.options.map(
      ({ value, label }) =>
        html`<label class="okta-register-check"
          ><input
            type="checkbox"
            class="okta-register-tick"
            name=${field.name}
            value=${value}
            ?checked=${chosen.includes(value)}
          /><span>${label}</span></label
        >`,
    ),
  );
}

/** Which radio button is on at first: the proposed one, or the only one, or the first of a list. */
function isChosen(field: DrawnField, option: Option, context: FieldContext): boolean {
  const proposed = initialText(field, context);
  if (proposed) return proposed === option.value;
  const decided = field.control === 'choice' || (field.required && field.options.length === 1);
  return decided && option === field.options[0];
}

function radio(field: DrawnField, option: Option, context: FieldContext): TemplateResult {
  const { words, id, lang } = context;
  const about = aboutOption(option, words, lang);
  const own = id(`${field.name}-${option.value}`);
  return html`<label class="okta-register-option"
    ><input
      type="radio"
      class="okta-register-tick"
      id=${own}
      name=${field.name}
      value=${option.value}
      ?required=${field.required || field.control === 'choice'}
      ?checked=${isChosen(field, option, context)}
      aria-describedby=${ifDefined(about ? `${own}-about` : undefined)}
    />${optionLabel(option, about, `${own}-about`)}</label
  >`;
}

/** Fields of an alternative that a person fills; they take part only while it is the chosen one. */
function optionFields(field: DrawnField, option: Option, context: FieldContext) {
  const visible = option.fields.filter(({ control }) => control !== 'hidden');
  if (!visible.length) return nothing;
  // The same field may stand in several alternatives, under the same name.
  const own = { ...context, id: (name: string) => context.id(`${option.value}-${name}`) };
  return html`<fieldset
    class="okta-register-nested"
    data-option=${option.value}
    aria-label=${option.label}
    ?disabled=${!isChosen(field, option, context)}
  >
    ${visible.map((inner) => fieldTemplate(inner, own))}
  </fieldset>`;
}

function choose({ target }: Event): void {
  const { value } = target as HTMLInputElement;
  const group = (target as HTMLElement).closest('fieldset');
  group?.querySelectorAll<HTMLFieldSetElement>(':scope > fieldset').forEach((nested) => {
    nested.disabled = nested.dataset['option'] !== value;
  });
}

function group(field: DrawnField, context: FieldContext, controls: unknown): TemplateResult {
  return html`<fieldset
    class="okta-register-field okta-register-group"
    aria-describedby=${ifDefined(describedBy(field, context))}
    @change=${field.control === 'choice' ? choose : nothing}
  >
    <legend class="okta-register-label">
      ${field.label} ${field.control === 'choice' ? nothing : optionalMark(field, context)}
    </legend>
    ${controls} ${notes(field, context)}
  </fieldset>`;
}

const radios = (field: DrawnField, context: FieldContext): TemplateResult =>
  group(
    field,
    context,
    field.options.map(
      (option) => html`${radio(field, option, context)} ${optionFields(field, option, context)}`,
    ),
  );

/** Draws one field: its label, its native control, its hint and its errors. */
export function fieldTemplate(drawn: DrawnField, context: FieldContext): TemplateResult {
  // Not one control without a name, whatever a server sends.
  const field = { ...drawn, label: drawn.label || context.words.labels.unnamed };
  switch (field.control) {
    case 'hidden':
      return html``;
    case 'checkbox':
      return checkbox(field, context);
    case 'radio':
    case 'choice':
      return radios(field, context);
    case 'checkboxes':
      return checkboxes(field, context);
    case 'textarea':
      return labelled(field, context, textarea(field, context));
    case 'select':
      return labelled(field, context, select(field, context));
    default:
      return labelled(field, context, textInput(field, context));
  }
}

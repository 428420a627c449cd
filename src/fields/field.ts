import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Option } from '../idx/step.js';
import type { Words } from '../locales/words.js';
import {
  describedBy,
  initialText,
  invalid,
  labelledField,
  notes,
  optionalMark,
  type DrawnField,
  type FieldContext as AnyFieldContext,
} from './labelled-field.js';
import { aboutOption, optionLabel } from './option-label.js';

/** What a control has to know of its surroundings, with all the words. */
export type FieldContext = AnyFieldContext<Words>;

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
    default:
      return labelledField(field, context);
  }
}

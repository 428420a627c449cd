import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
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

/** Controls that are one field between them. */
function group(field: DrawnField, context: FieldContext): TemplateResult {
  return html`<fieldset
    class="okta-register-field okta-register-group"
    aria-describedby=${ifDefined(describedBy(field, context))}
  >
    <legend class="okta-register-label">
      ${field.label} ${field.control === 'choice' ? nothing : optionalMark(field, context)}
    </legend>
    ${field.controls} ${notes(field, context)}
  </fieldset>`;
}

/** Draws one field: its label, its native control, its hint and its errors. */
export function fieldTemplate(drawn: DrawnField, context: FieldContext): TemplateResult {
  // Not one control without a name, whatever a server sends.
  const field = { ...drawn, label: drawn.label || context.words.labels.unnamed };
  if (field.control === 'hidden') return html``;
  if (field.controls) return group(field, context);
  return (field.control === 'checkbox' ? checkbox : labelledField)(field, context);
}

import type { DrawnField } from '../labelled-field.js';
import type { Action, Field } from '../../idx/step.js';
import type { JsonObject } from '../../idx/wire.js';
import type { StepElement } from '../../steps/step-element.js';

/**
 * What some fields need beside being drawn: a password its rules, a captcha its provider. Goes
 * with the element of any step, so that the profile form stays the same form, with what is being
 * typed in it, when the org's answer brings such a field along.
 */
export interface Behavior {
  /** Draws a field its own way, or nothing to leave it as it is. */
  field?(field: Field, draw: (field: DrawnField) => unknown): unknown;
  /** What stands between the step's text and its fields. */
  above?(): unknown;
  /** What stands below the terms. */
  terms?(): unknown;
  /** The form has been drawn. */
  drawn?(): void;
  /** Finds what is wrong; adds to the errors, by the control's name. */
  check?(form: HTMLFormElement, errors: Map<string, string>): void;
  /** Fills in what no person types. Rejects with a FailureError when that cannot be done. */
  prepare?(form: HTMLFormElement): Promise<void>;
  /** Values for the profile that stand for no field of the form. */
  given?(): JsonObject;
  /** A picture for a button. */
  icon?(action: Action): unknown;
  /** The step's element is gone. */
  disconnect?(): void;
}

export type BehaviorClass = new (element: StepElement) => Behavior;

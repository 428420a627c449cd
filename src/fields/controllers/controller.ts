import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Heard } from '../../flow/request.js';
import type { Failure } from '../../idx/failure.js';
import type { Action, Field, Step } from '../../idx/step.js';
import type { Words } from '../../locales/words.js';
import type { FieldContext } from '../field.js';
import type { DrawnField } from '../labelled-field.js';

/** The element that draws a step, as far as a field of it needs to know it. */
export interface FieldHost extends ReactiveControllerHost {
  readonly step: Step;
  readonly words: Words;
  /** The form, once it is drawn. */
  readonly form: HTMLFormElement | null;
  /** Values to begin with, by the attribute of the profile. */
  readonly values: Readonly<Record<string, unknown>>;
  /** What is wrong, by the control's name. */
  readonly errors: ReadonlyMap<string, string>;
  /** The language of the page where the form stands, as a BCP 47 tag. */
  readonly language: string | undefined;
  /** Where people sign in who have an account; nothing where the site does not say. */
  readonly signInUrl: string | undefined;
  /** The element that the host page has put there; nothing in a step that stands alone. */
  readonly widget: HTMLElement | null;
  /** What a field is drawn with. */
  readonly fieldContext: FieldContext;
  /** Makes an id that is unique on the page. */
  scopedId(name: string): string;
  /**
   * Sends the form, though nobody has pressed its button.
   *
   * @param heard makes of the org's answer what is taken of it
   */
  submit(heard: Heard): Promise<void>;
  /** Tells of a failure that happened outside of a request. */
  fail(failure: Failure): void;
  /** Shows what is wrong with the form, by the control's name. True when something is. */
  refuses(form: HTMLFormElement, errors: ReadonlyMap<string, string>): Promise<boolean>;
}

/** Draws a field as any is drawn, by default in the form itself. */
export type DrawPlain = (field: DrawnField, context?: FieldContext) => unknown;

/**
 * What some fields need beside being drawn, in whatever step they come: a password its rules, a
 * captcha its provider. One of Lit's reactive controllers (`hostUpdated`: the form is drawn;
 * `hostDisconnected`: the step is gone), with the hooks that Lit has no need of.
 */
export interface FieldController extends ReactiveController {
  /** Draws a field its own way; `undefined` leaves it as it is. */
  draw?(field: Field, plain: DrawPlain): unknown;
  /** What stands above the fields. */
  drawAbove?(): unknown;
  /** What stands above the button that sends the form. */
  drawTerms?(): unknown;
  /** Finds what is wrong; adds to the errors, by the control's name. */
  check?(form: HTMLFormElement, errors: Map<string, string>): void;
  /** True when sending the form can lead to nothing. Why is said then. */
  blocks?(): boolean;
  /** True when what a button says may not be done yet. Why is said then. */
  stops?(action: Action): boolean;
  /** Fills in what no person types. Rejects with a FailureError when that cannot be done. */
  prepare?(data: FormData): Promise<void> | void;
}

export type FieldControllerClass = new (host: FieldHost) => FieldController;

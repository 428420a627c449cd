import type { Step } from '../flow/step.js';
import type { FormProperties } from './first-form-template.js';

/** What a prerendered form was drawn with: it takes the same to find one's way in its nodes. */
export interface Prerendered extends FormProperties {
  step: Step;
}

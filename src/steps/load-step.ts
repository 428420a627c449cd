import type { ReactiveElement } from 'lit';
import type { Step } from '../idx/step.js';
import { loadStepWords } from '../locales/words.js';
import { loadControllers } from './field-controllers.js';
import { kindOf } from './kinds.js';
import { loadLogos } from './provider-logo.js';
import type { StepElement } from './step-element.js';

/**
 * Loads what draws a step.
 *
 * @param widget the widget's element; nothing where a step is drawn without one
 */
export async function loadStep(
  step: Step,
  widget: Element | null = null,
): Promise<typeof StepElement> {
  loadLogos(step, () => (widget as Partial<ReactiveElement> | null)?.requestUpdate?.());
  const [element] = await Promise.all([
    kindOf(step).load(),
    loadControllers(step, widget),
    step.name === 'enroll-profile' || loadStepWords(),
  ]);
  return element;
}

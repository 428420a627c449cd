import type { Step } from '../idx/step.js';
import type { Language } from '../locales/languages.js';
import type { OrgElement } from '../okta/app-of.js';
import { formKey, questionOf, STEP } from './memory.js';

/**
 * Keeps an org's form as the next first form: the questions, up to the first one that takes more
 * than a plain control, so that nothing moves when the rest arrives. Never an answer.
 */
export function rememberForm(element: OrgElement, language: Language, { fields }: Step): void {
  const asked = fields.filter(({ control }) => control !== 'hidden').map(questionOf);
  const end = asked.indexOf(undefined);
  const known = asked.slice(0, end < 0 ? undefined : end);
  try {
    localStorage.setItem(formKey(element, language), JSON.stringify(known));
  } catch {
    // Storage is blocked or full: the next first form is the usual one.
  }
}

/**
 * Remembers that this tab is past the first form, so that a reload waits for the right step
 * instead of drawing the first one again. A hint and no more: it holds a step's name.
 */
export function noteStep(name: string): void {
  try {
    if (/^(enroll-profile|success|sign-in|canceled|terminal|enter-code)$/.test(name)) {
      sessionStorage.removeItem(STEP);
    } else {
      sessionStorage.setItem(STEP, name);
    }
  } catch {
    // Storage is blocked: the first form is drawn, and then the right step.
  }
}

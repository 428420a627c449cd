import { fill, type Words } from '../locales/words.js';

export type ValidatedElement = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** The form's controls that can be wrong, one for each name. */
export function controlsOf(form: HTMLFormElement): ValidatedElement[] {
  const seen = new Set<string>();
  return Array.from(form.elements).filter((element): element is ValidatedElement => {
    const { name, willValidate } = element as ValidatedElement;
    if (!name || !willValidate || seen.has(name)) return false;
    seen.add(name);
    return true;
  });
}

/** In the widget's words, for the browser's speak the browser's language and vanish at once. */
function messageFor(control: ValidatedElement, { errors }: Words, lang?: string): string {
  const { validity, type } = control;
  const { minLength = 0, maxLength = 0 } = control as Partial<HTMLInputElement>;
  if (validity.valueMissing) return type === 'radio' ? errors.choose : errors.required;
  if (validity.typeMismatch && type === 'email') return errors.email;
  if (validity.tooShort) return fill(errors.tooShort, { count: minLength }, lang);
  if (validity.tooLong) return fill(errors.tooLong, { count: maxLength }, lang);
  return errors.invalid;
}

/** What the browser finds wrong, by the control's name. */
export function validate(form: HTMLFormElement, words: Words, lang?: string): Map<string, string> {
  return new Map(
    controlsOf(form)
      .filter(({ validity }) => !validity.valid)
      .map((control) => [control.name, messageFor(control, words, lang)]),
  );
}

import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { Field } from '../flow/step.js';
import { fill, wordsOf } from '../locales/words.js';
import { maskNumber } from './mask-number.js';
import { StepElement } from './step-element.js';

const isNumber = ({ path, control }: Field) =>
  path.at(-1) === 'phoneNumber' && control !== 'hidden';
const isMethod = ({ path, options }: Field) => path.at(-1) === 'methodType' && options.length > 1;
/** One method is no choice: it is sent without being asked for. */
const isOnlyMethod = ({ path, options }: Field) =>
  path.at(-1) === 'methodType' && options.length === 1;

/**
 * A number as the wire wants it: E.164, which is a plus, the country code and the rest, and for a
 * call perhaps an extension. People write spaces, dashes, brackets, and 00 for the plus.
 *
 * @returns nothing when it is no international number
 * @see https://www.itu.int/rec/T-REC-E.164/
 */
export function toE164(typed: string): string | undefined {
  const [, number = '', extension] =
    /^(.*?)(?:\s*(?:x|ext\.?)\s*(\d+))?$/i.exec(typed.trim()) ?? [];
  const plain = number.replace(/[\s().\-/]/g, '').replace(/^00/, '+');
  if (!/^\+[1-9]\d{6,14}$/.test(plain)) return undefined;
  return extension ? `${plain}x${extension}` : plain;
}

/** Adding a phone: first its number, then how the code gets there. One request at the end. */
export class PhoneStep extends StepElement {
  /** The number, once it has been given in a form that can be sent. */
  @property({ attribute: false }) number: string | undefined;

  protected override intro(): unknown {
    const part = this.#asksMethod ? 'method' : 'number';
    const text = wordsOf(this.words.intros, this.step, part);
    return this.paragraph(text && fill(text, { to: maskNumber(this.number ?? '') }));
  }

  protected override field(field: Field): unknown {
    const { labels, hints } = this.words;
    if (isNumber(field)) {
      const label = labels.phoneNumber;
      // It stays in the form while the method is asked for, so that both are sent.
      return html`<div ?hidden=${this.#asksMethod}>
        ${this.draw({ ...field, label, hintText: hints.phoneNumber })}
      </div>`;
    }
    if (isOnlyMethod(field)) {
      return html`<input
        type="hidden"
        name=${field.name}
        value=${field.options[0]?.value ?? ''}
      />`;
    }
    if (!isMethod(field)) return super.field(field);
    const value = field.value ?? field.options[0]?.value;
    return html`<div ?hidden=${!this.#asksMethod}>
      ${this.draw({ ...field, value, label: labels.phoneMethod })}
    </div>`;
  }

  protected override check(form: HTMLFormElement): Map<string, string> {
    const errors = super.check(form);
    const { name } = this.step.fields.find(isNumber) ?? {};
    const input = form.elements.namedItem(name ?? '');
    if (!(input instanceof HTMLInputElement) || errors.size) return errors;
    const number = toE164(input.value);
    if (number) input.value = number;
    else errors.set(input.name, this.words.errors.phone);
    return errors;
  }

  protected override async send(form: HTMLFormElement): Promise<void> {
    if (!this.#asksMethod && this.step.fields.some(isMethod)) {
      this.errors = this.check(form);
      const [wrong] = this.errors.values();
      if (wrong !== undefined) return this.refuse(wrong);
      this.number = new FormData(form).get(this.step.fields.find(isNumber)?.name ?? '') as string;
      await this.updateComplete;
      this.focusTitle();
      return undefined;
    }
    await super.send(form);
    // The org did not take the number: it is asked for again, with what was typed.
    if (this.step.fields.some((field) => isNumber(field) && field.messages.length)) this.#again();
    return undefined;
  }

  protected override extraActions(): unknown {
    if (!this.#asksMethod) return nothing;
    return this.button(this.words.actions.changeMethod, () => this.#again());
  }

  protected override submitLabel(): string {
    return this.words.actions.next;
  }

  get #asksMethod(): boolean {
    return this.number !== undefined;
  }

  #again(): void {
    this.number = undefined;
    void this.updateComplete.then(() => {
      this.querySelector<HTMLElement>('input[type="tel"]')?.focus();
    });
  }
}

import { html, nothing, type PropertyDeclarations } from 'lit';
import { browserLanguage } from '../fields/browser-language.js';
import { buttonTemplate } from '../fields/button.js';
import { countriesOf } from '../fields/countries.js';
import type { DrawnField } from '../fields/labelled-field.js';
import type { Field, Option } from '../idx/step.js';
import { phoneWords } from '../locales/en/phone.js';
import { fill, partOf } from '../locales/words.js';
import { toE164 } from './e164.js';
import { introTemplate } from './form.js';
import { maskNumber } from './mask-number.js';
import { callingCodeOf, loadPlans, plans } from './numbering-plans.js';
import type { PhoneNumbers } from './phone-numbers.js';
import { INNER, StepElement } from './step-element.js';

const isNumber = ({ path, control }: Field) =>
  path.at(-1) === 'phoneNumber' && control !== 'hidden';
const isMethod = ({ path, options }: Field) => path.at(-1) === 'methodType' && options.length > 1;
/** One method is no choice: it is sent without being asked for. */
const isOnlyMethod = ({ path, options }: Field) =>
  path.at(-1) === 'methodType' && options.length === 1;

/** The region of a language tag: what a person who writes so most likely means. */
const regionOf = (lang: string): string | undefined => new Intl.Locale(lang).maximize().region;

/** A country with its code, which a name from right to left would turn around. */
const labelled = (country: string, code: string): string =>
  `${country} (${/[א-ۿ]/.test(country) ? `\u2066${code}\u2069` : code})`;

/** How long a press of the button waits for what the number is checked with, in milliseconds. */
const PATIENCE = 2000;

/** Adding a phone: first its number, then how the code gets there. One request at the end. */
export class PhoneStep extends StepElement {
  static override properties: PropertyDeclarations = {
    number: INNER,
    country: INNER,
  };

  /** The number, once it has been given in a form that can be sent. */
  number: string | undefined;
  /** ISO 3166 code of the country whose numbers are written without a country code. */
  country = '';
  numbers: PhoneNumbers | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.country ||= this.defaultCountry?.toUpperCase() || regionOf(browserLanguage()) || '';
    if (this.#limits && !this.#isOffered(this.country))
      this.country = this.#offered[0]?.value ?? '';
    void this.#load();
  }

  protected override intro(): unknown {
    const { method, why } = this.#words;
    const text = this.#asksMethod ? fill(method, { to: maskNumber(this.number ?? '') }) : why;
    return introTemplate(text);
  }

  protected override field(field: Field): unknown {
    if (isNumber(field)) {
      const { number: label, hint: hintText } = this.#words;
      // It stays in the form while the method is asked for, so that both are sent.
      return html`<div
        class="okta-register-phone"
        ?hidden=${this.#asksMethod}
        @input=${this.#typed}
        @change=${this.#chosen}
      >
        ${this.plainField(this.#countryField())} ${this.plainField({ ...field, label, hintText })}
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
    return html`<div ?hidden=${!this.#asksMethod}>${super.field({ ...field, value })}</div>`;
  }

  protected override check(form: HTMLFormElement): Map<string, string> {
    const errors = super.check(form);
    const { name } = this.step.fields.find(isNumber) ?? {};
    const input = form.elements.namedItem(name ?? '');
    if (!(input instanceof HTMLInputElement) || errors.size) return errors;
    const number = this.#toE164(input.value);
    if (number) input.value = number;
    else errors.set(input.name, this.#words.invalid);
    return errors;
  }

  override async submit(): Promise<void> {
    const { form } = this;
    const asked = this.#asksMethod;
    if (form && !asked) await this.#prepare(form);
    // Another press came first: what it has brought is not answered by this one.
    if (this.#asksMethod !== asked) return;
    if (form && !this.#asksMethod && this.step.fields.some(isMethod)) {
      if (await this.refuses(form)) return;
      this.number = new FormData(form).get(this.step.fields.find(isNumber)?.name ?? '') as string;
      await this.updateComplete;
      this.focusTitle();
      return;
    }
    await super.submit();
    // The org did not take the number: it is asked for again, with what was typed.
    if (this.step.fields.some((field) => isNumber(field) && field.messages.length)) this.#again();
  }

  protected override extraActions(): unknown {
    if (!this.#asksMethod) return nothing;
    return buttonTemplate(this.#words.change, () => this.#again());
  }

  protected override submitLabel(): string {
    return this.words.actions.next;
  }

  get #words() {
    return partOf(this.words, 'phone', phoneWords);
  }

  /** The site may name the countries of its people. */
  get #limits(): string | null | undefined {
    return this.widget?.getAttribute('countries');
  }

  get #offered(): Option[] {
    return countriesOf(this.#limits, this.language);
  }

  #isOffered(country: string): boolean {
    return this.#offered.some(({ value }) => value === country);
  }

  /** Fetches what the number is read with. What cannot be checked is sent: the org decides. */
  async #load(typed = ''): Promise<void> {
    const plansAreThere = loadPlans(typed, this.country);
    try {
      const { phoneNumbers } = await import('./phone-numbers.js');
      await plansAreThere;
      this.numbers ??= phoneNumbers(plans);
    } catch {
      return; // it is fetched again when the number is sent
    }
  }

  /** Before the number is checked. */
  async #prepare(form: HTMLFormElement): Promise<void> {
    // Read from the form: a password manager fills it in without an event.
    const country = form.elements.namedItem('country');
    if (country instanceof HTMLSelectElement) this.country = country.value;
    const typed = form.querySelector<HTMLInputElement>('input[type="tel"]')?.value;
    await Promise.race([this.#load(typed), new Promise((late) => setTimeout(late, PATIENCE))]);
  }

  #toE164(typed: string): string | undefined {
    const { numbers, country } = this;
    if (!numbers) return toE164(typed, callingCodeOf(country));
    return numbers.toE164(typed, country) ?? toE164(typed);
  }

  #countryField(): DrawnField {
    const options = this.#offered.map((option) => {
      const code = callingCodeOf(option.value);
      return code ? { ...option, label: labelled(option.label, `+${code}`) } : option;
    });
    return {
      path: ['countryCode'],
      name: 'country',
      control: 'select',
      type: 'string',
      label: this.#words.country,
      required: true,
      value: this.country,
      options,
      messages: [],
    };
  }

  #typed(event: Event): void {
    const input = event.target as HTMLInputElement;
    // Grouping would put back at once what was just deleted.
    if ((event as InputEvent).inputType?.startsWith('delete')) return;
    if (input.type !== 'tel') return;
    this.#followNumber(input);
    void this.#load(input.value).then(() => this.#followNumber(input));
    // Only at the end: in the middle of a number it would move the caret.
    const atEnd = input.selectionStart === input.value.length;
    // An extension is no part of the number, and would be lost by grouping.
    if (this.numbers && atEnd && !/[a-z]/i.test(input.value)) {
      input.value = this.numbers.format(input.value, this.country);
    }
  }

  /** The country becomes the one that an international number names. */
  #followNumber({ value }: HTMLInputElement): void {
    const country = this.numbers?.countryOf(value);
    const select = this.querySelector<HTMLSelectElement>('select[name="country"]');
    if (country && select && this.#isOffered(country)) this.country = select.value = country;
  }

  #chosen({ target }: Event): void {
    if (!(target instanceof HTMLSelectElement)) return;
    this.country = target.value;
    void this.#load();
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

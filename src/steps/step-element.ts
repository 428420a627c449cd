import { consume } from '@lit/context';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { fieldTemplate, type FieldContext } from '../fields/field.js';
import type { DrawnField } from '../fields/labelled-field.js';
import { isCode } from '../fields/hints.js';
import { keptDefaults } from '../fields/kept-defaults.js';
import { validate } from '../fields/validate.js';
import { lookUp } from '../idx/look-up.js';
import type { Failure, FailureError } from '../idx/failure.js';
import { allFields, type Action, type Field, type Step } from '../idx/step.js';
import type { JsonObject } from '../idx/wire.js';
import { write } from '../idx/write.js';
import { defaultWords, type Words } from '../locales/words.js';
import { Behaviors } from './controllers.js';
import { flowContext, type FlowDoor } from './context.js';
import { canRestart } from './ending.js';
import {
  bodyTemplate,
  buttonsTemplate,
  buttonTemplate,
  formTemplate,
  signInTemplate,
  termsTemplate,
} from './form.js';
import { keepFocus } from './keep-focus.js';
import { messagesTemplate } from './messages.js';
import { placeTerms } from '../terms/place-terms.js';
import { actionLabelOf, headingOf, introOf, submitLabelOf, withLabel } from './wording.js';

/**
 * Draws a step as one native form in light DOM, where password managers, labels and the page's
 * scripts can see it. Draws any step; a kind that behaves differently extends it.
 */
export class StepElement extends LitElement {
  @property({ attribute: false }) step!: Step;
  @property({ type: Boolean }) busy = false;
  @property({ attribute: false }) failure: Failure | undefined;
  @property({ attribute: false }) words: Words = defaultWords;
  @property({ attribute: false }) signInUrl: string | undefined;
  @property({ attribute: false }) successUrl: string | undefined;
  /** ISO 3166 code of the country that phone numbers most likely are of. */
  @property({ attribute: false }) defaultCountry: string | undefined;
  /** Values to begin with, by the attribute's name. */
  @property({ attribute: false }) values: Readonly<Record<string, unknown>> = {};
  /** Makes this widget's ids different from those of any other on the page. */
  @property({ attribute: false }) idPrefix = 'okta-register';
  @property({ attribute: false }) errors: ReadonlyMap<string, string> = new Map();

  @consume({ context: flowContext })
  protected flow!: FlowDoor;

  readonly #behaviors = new Behaviors(this);

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#behaviors.disconnect();
  }

  /** What is upgraded has nothing to draw before it is given a step. */
  protected override shouldUpdate(): boolean {
    return (this.step as Step | undefined) !== undefined;
  }

  protected override update(changed: PropertyValues): void {
    keepFocus(this, () => super.update(changed));
  }

  protected override updated(changed: PropertyValues<this>): void {
    const before = changed.get('step');
    const refused =
      before !== undefined &&
      [...allFields(this.step.fields)].some(({ messages }) => messages.length);
    if (this.parentElement) placeTerms(this.parentElement, this);
    for (const behavior of this.#behaviors.all) behavior.drawn?.();
    if (refused) this.focusError();
  }

  protected override render(): TemplateResult {
    const { step, words } = this;
    const signsIn = ['enroll-profile', 'terminal'].includes(step.name);
    return formTemplate({
      id: (name) => this.scopedId(name),
      title: headingOf(step, words),
      intro: this.intro(),
      messages: messagesTemplate(step.messages, this.failure, words),
      body: this.body(),
      terms: this.#terms(),
      buttons: this.#buttons(),
      after: signsIn ? signInTemplate(this.signInUrl, words) : this.#onward(),
      submit: (event) => this.#submit(event),
    });
  }

  /** Tells of a failure that happened outside of a request. */
  showFailure({ failure }: FailureError): void {
    this.flow.fail(failure);
  }

  /** Moves the focus to what the step is about. */
  focusTitle(): void {
    this.querySelector<HTMLElement>('.okta-register-title')?.focus();
  }

  protected focusError(): void {
    const first = this.querySelector<HTMLElement>('[aria-invalid="true"], .okta-register-error');
    const group = first?.closest('fieldset')?.querySelector('input');
    (first?.matches('input, select, textarea') ? first : group)?.focus();
  }

  protected scopedId(name: string): string {
    return `${this.idPrefix}-${name}`;
  }

  /** The language of the page where the form stands. */
  get language(): string | undefined {
    const { lang = '' } = this.closest<HTMLElement>('[lang]') ?? {};
    try {
      return Intl.getCanonicalLocales(lang.replaceAll('_', '-'))[0];
    } catch {
      return undefined; // no language at all: a page may say anything
    }
  }

  get form(): HTMLFormElement | null {
    return this.querySelector('form');
  }

  /** The sentence under the heading. */
  protected intro(): unknown {
    return this.paragraph(introOf(this.step, this.words));
  }

  protected paragraph(text: string | undefined): unknown {
    return text ? html`<p class="okta-register-intro">${text}</p>` : nothing;
  }

  /** The fields, and whatever belongs between them. */
  protected body(): unknown {
    const above = this.#behaviors.all.map((behavior) => behavior.above?.() ?? nothing);
    return bodyTemplate([this.#details(), ...above], this.step.fields, (field) =>
      this.field(field),
    );
  }

  protected field(field: Field): unknown {
    for (const behavior of this.#behaviors.all) {
      const own = behavior.field?.(field, (drawn) => this.draw(drawn));
      if (own !== undefined) return own;
    }
    return this.draw(field);
  }

  protected draw(field: DrawnField): unknown {
    return fieldTemplate(withLabel(field, this.step, this.words), this.fieldContext());
  }

  protected fieldContext(): FieldContext {
    return {
      id: (name) => this.scopedId(name),
      words: this.words,
      authenticator: this.step.authenticator,
      errors: this.errors,
      initial: ({ path, name }) =>
        keptDefaults(this, name) ?? lookUp(this.values, path.at(-1) ?? ''),
      lang: this.language,
    };
  }

  /** Finds what is wrong before anything is sent; by the control's name. */
  protected check(form: HTMLFormElement): Map<string, string> {
    const errors = validate(form, this.words);
    for (const behavior of this.#behaviors.all) behavior.check?.(form, errors);
    return errors;
  }

  /** What the form answers. Read at submit, so that values written without events count too. */
  protected answer(form: HTMLFormElement): JsonObject {
    for (const field of this.step.fields) {
      const input = form.elements.namedItem(field.name);
      // Codes are often copied with spaces: "123 456".
      if (isCode(field, this.step.authenticator) && input instanceof HTMLInputElement) {
        input.value = input.value.replace(/[\s-]/g, '');
      }
    }
    return write(this.step.fields, new FormData(form));
  }

  protected submitLabel(): string {
    return submitLabelOf(this.step, this.words);
  }

  /** The step's own buttons, before the ones that every step may have. */
  protected extraActions(): unknown {
    return nothing;
  }

  protected action(action: Action): unknown {
    const label = actionLabelOf(action, this.step, this.words);
    if (label === undefined) return nothing;
    const icons = this.#behaviors.all.map((behavior) => behavior.icon?.(action) ?? nothing);
    return this.button(html`${icons} ${label}`, () => void this.flow.act(action), {
      className: action.rel === 'redirect' ? 'okta-register-provider' : '',
    });
  }

  button(...button: Parameters<typeof buttonTemplate>): unknown {
    return buttonTemplate(...button);
  }

  /** Sends the form, unless something is wrong with it. */
  protected async send(form: HTMLFormElement): Promise<void> {
    // The org's form may ask for more than the draft on which the button was pressed.
    if (this.busy || !(await this.flow.ready())) return;
    await this.updateComplete;
    if (!this.isConnected) return; // it is at another step, and this form is gone
    this.errors = this.check(form);
    const [wrong] = this.errors.values();
    if (wrong !== undefined) return this.refuse(wrong);
    const behaviors = this.#behaviors.all;
    return this.flow.run(this.step.name, async (given) => {
      for (const behavior of behaviors) await behavior.prepare?.(form);
      const answer = this.answer(form);
      const own = behaviors.map((behavior) => behavior.given?.());
      const all = Object.assign({}, given, ...own, answer['userProfile']) as JsonObject;
      return Object.keys(all).length ? { ...answer, userProfile: all } : answer;
    });
  }

  /** Shows what is wrong without having sent anything. */
  protected async refuse(wrong: string): Promise<void> {
    this.flow.refuse(wrong);
    await this.updateComplete;
    this.focusError();
  }

  /** What was corrected meanwhile is what is sent again. */
  #retry(): void {
    if (this.flow.unanswered === this.step.name) this.form?.requestSubmit();
    else void this.flow.retry();
  }

  #submit(event: SubmitEvent): void {
    event.preventDefault();
    event.stopPropagation();
    void this.send(event.target as HTMLFormElement);
  }

  /** What is agreed to. */
  #details(): unknown {
    const { details } = this.step;
    if (!details.length) return nothing;
    return html`<ul class="okta-register-details">
      ${details.map(({ label, text }) => html`<li>${label} ${text}</li>`)}
    </ul>`;
  }

  #terms(): unknown {
    if (this.step.name !== 'enroll-profile') return nothing;
    return termsTemplate(this.#behaviors.all.map((behavior) => behavior.terms?.() ?? nothing));
  }

  #buttons(): unknown {
    const { step, failure } = this;
    const { retry, resume, restart } = this.words.actions;
    const own = [
      failure?.remedy === 'retry' ? this.button(retry, () => this.#retry()) : nothing,
      step.name === 'transferred' ? this.button(resume, () => void this.flow.resume()) : nothing,
      canRestart(step, failure) ? this.button(restart, () => void this.flow.restart()) : nothing,
      this.extraActions(),
    ];
    const submit = step.submit ? { label: this.submitLabel(), busy: this.busy } : undefined;
    return buttonsTemplate(submit, own, step.actions, (action) => this.action(action));
  }

  /** For who comes back to this page after it has led on. */
  #onward(): unknown {
    if (!this.successUrl || this.step.name !== 'success') return nothing;
    return html`<p class="okta-register-sign-in">
      <a href=${this.successUrl}>${this.words.actions.onward}</a>
    </p>`;
  }
}

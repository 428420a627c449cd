import { ContextConsumer } from '@lit/context';
import {
  html,
  LitElement,
  nothing,
  type PropertyDeclaration,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { buttonTemplate } from '../fields/button.js';
import type { FieldHost } from '../fields/controllers/controller.js';
import { fieldTemplate, type FieldContext } from '../fields/field.js';
import { keptDefaults } from '../fields/kept-defaults.js';
import type { DrawnField } from '../fields/labelled-field.js';
import { bareCode, hintsOf, isCode } from '../fields/secret-hints.js';
import { validate } from '../fields/validate.js';
import type { Flow } from '../flow/flow.js';
import type { Heard } from '../flow/request.js';
import type { Failure } from '../idx/failure.js';
import { lookUp } from '../idx/look-up.js';
import { allFields, type Action, type Step } from '../idx/step.js';
import { defaultWords, type Words } from '../locales/words.js';
import { asksTerms, placeTerms } from '../terms/place-terms.js';
import { flowContext } from './context.js';
import { canRestart } from './ending.js';
import { areSame, mistakesIn, summaryTemplate, type Mistake } from './error-summary.js';
import { FieldControllers } from './field-controllers.js';
import {
  bodyTemplate,
  buttonsTemplate,
  formTemplate,
  introTemplate,
  linkTemplate,
  signInTemplate,
  termsTemplate,
} from './form.js';
import { hasFocus, isElsewhere, keepFocus } from './keep-focus.js';
import { messagesTemplate } from './messages.js';
import { providerLogo, providerName } from './provider-logo.js';
import {
  accountOf,
  actionLabelOf,
  headingOf,
  introOf,
  submitLabelOf,
  withLabel,
} from './wording.js';

/** A property that is no attribute: these are declared so, and not by decorators, which weigh more. */
export const INNER: PropertyDeclaration = { attribute: false };

/**
 * Draws a step as one native form in light DOM, where password managers, labels and the page's
 * scripts can see it. Draws any step; one that behaves differently has a sub-component that
 * extends it, and overrides what is protected.
 */
export class StepElement extends LitElement implements FieldHost {
  static override properties: PropertyDeclarations = {
    step: INNER,
    busy: INNER,
    failure: INNER,
    words: INNER,
    signInUrl: INNER,
    successUrl: INNER,
    defaultCountry: INNER,
    headingLevel: INNER,
    values: INNER,
    idPrefix: INNER,
    errors: INNER,
  };

  step!: Step;
  busy = false;
  failure: Failure | undefined;
  words: Words = defaultWords;
  signInUrl: string | undefined;
  successUrl: string | undefined;
  /** ISO 3166 code of the country that phone numbers most likely are of. */
  defaultCountry: string | undefined;
  /** Of the heading, in the page's outline; 2 where the page does not say. */
  headingLevel: number | undefined;
  /** Values to begin with, by the attribute's name. */
  values: Readonly<Record<string, unknown>> = {};
  /** Makes this widget's ids different from those of any other on the page. */
  idPrefix = 'okta-register';
  errors: ReadonlyMap<string, string> = new Map();

  readonly #context = new ContextConsumer(this, { context: flowContext, subscribe: true });

  readonly #controllers = new FieldControllers(this);

  /** What is said to be wrong in the form as it is drawn. */
  #mistakes: readonly Mistake[] = [];

  /** What is wrong is read out by the alert. */
  #says = false;

  /** The form was sent, and nothing has been said against it yet. */
  #waits = false;

  /** Checks the form and, unless something is wrong with it, sends it. */
  async submit(heard?: Heard): Promise<void> {
    // The org's form may ask for more than the draft on which the button was pressed.
    if (this.busy || !(await this.flow.ready())) return;
    if (this.#says) this.requestUpdate(); // so that it is read out again
    this.#says = false;
    await this.updateComplete;
    const { form } = this;
    if (!this.isConnected || !form) return; // it is at another step, and this form is gone
    if (await this.refuses(form)) return;
    this.#waits = true;
    await this.flow.submit(() => this.fill(form), heard);
  }

  /** What the step is called. */
  get heading(): string {
    return headingOf(this.step, this.words);
  }

  /** Moves the focus to what the step is about. */
  focusTitle(): void {
    this.querySelector<HTMLElement>('.okta-register-title')?.focus();
  }

  protected get flow(): Flow {
    // The first form may have asked before there was a flow.
    if (!this.#context.value) this.#context.hostConnected();
    return this.#context.value as Flow;
  }

  get form(): HTMLFormElement | null {
    return this.querySelector('form');
  }

  get widget(): HTMLElement | null {
    return this.parentElement;
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

  scopedId(name: string): string {
    return `${this.idPrefix}-${name}`;
  }

  fail(failure: Failure): void {
    this.flow.fail(failure);
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  /** What is upgraded has nothing to draw before it is given a step. */
  protected override shouldUpdate(): boolean {
    return (this.step as Step | undefined) !== undefined;
  }

  protected override willUpdate(_: PropertyValues<this>): void {
    this.#controllers.follow();
  }

  protected override update(changed: PropertyValues<this>): void {
    // What asks for an update and changes no property may have changed anything; after an error the
    // focus goes to it.
    const moves = !changed.size || changed.has('step') || changed.has('failure');
    keepFocus(this, moves, () => super.update(changed));
    if (this.widget) placeTerms(this.widget, this);
  }

  protected override updated(changed: PropertyValues<this>): void {
    const known = this.#mistakes;
    this.#mistakes = this.form ? mistakesIn(this.form) : [];
    if (this.#waits) this.#lead(changed);
    if (!areSame(known, this.#mistakes)) this.requestUpdate();
  }

  protected override render(): TemplateResult {
    const { step, words } = this;
    const above = this.#controllers.all.map((one) => one.drawAbove?.() ?? nothing);
    return formTemplate({
      id: (name) => this.scopedId(name),
      title: this.heading,
      headingLevel: this.headingLevel,
      intro: this.intro(),
      messages: [
        messagesTemplate(step.messages, this.failure, words),
        summaryTemplate(this.#mistakes, words, this.#says),
      ],
      body: bodyTemplate(
        [this.#account(), this.#details(), this.above(), above],
        step.fields,
        (field) => this.field(field),
      ),
      terms: this.#terms(),
      buttons: this.#buttons(),
      after: this.onward(),
      submit: () => void this.submit(),
    });
  }

  /** What stands under the heading. */
  protected intro(): unknown {
    return introTemplate(introOf(this.step, this.words));
  }

  /** What stands above the fields. */
  protected above(): unknown {
    return nothing;
  }

  /** Draws a field, or has it drawn by a controller. */
  protected field(drawn: DrawnField): unknown {
    const field = withLabel(drawn, this.step, this.words);
    for (const controller of this.#controllers.all) {
      const own = controller.draw?.(field, (...plain) => this.plainField(...plain));
      if (own !== undefined) return own;
    }
    return this.plainField(field);
  }

  protected plainField(field: DrawnField, context = this.fieldContext): unknown {
    return fieldTemplate(field, context);
  }

  get fieldContext(): FieldContext {
    return {
      id: (name) => this.scopedId(name),
      words: this.words,
      hints: (asked) => hintsOf(asked, this.step.authenticator),
      errors: this.errors,
      initial: ({ path, name }) =>
        keptDefaults(this, name) ?? lookUp(this.values, path.at(-1) ?? ''),
      lang: this.language,
    };
  }

  /** Finds what is wrong before anything is sent; by the control's name. */
  protected check(form: HTMLFormElement): Map<string, string> {
    const errors = validate(form, this.words, this.language);
    for (const controller of this.#controllers.all) controller.check?.(form, errors);
    return errors;
  }

  /** True when something is wrong. It is shown then, and nothing is sent. */
  async refuses(
    form: HTMLFormElement,
    errors: ReadonlyMap<string, string> = this.check(form),
  ): Promise<boolean> {
    this.errors = errors;
    const [wrong] = errors.values();
    if (wrong === undefined) return false;
    this.flow.refuse(wrong);
    await this.updateComplete;
    this.#focusMistake();
    return true;
  }

  /** Reads the form. At the moment of sending it, so that values written without events count too. */
  protected async fill(form: HTMLFormElement): Promise<FormData> {
    const data = new FormData(form);
    for (const field of this.step.fields) {
      const typed = data.get(field.name);
      if (typeof typed === 'string' && isCode(field, this.step.authenticator)) {
        data.set(field.name, bareCode(typed));
      }
    }
    for (const controller of this.#controllers.all) await controller.prepare?.(data);
    return data;
  }

  protected submitLabel(): string {
    return submitLabelOf(this.step, this.words);
  }

  /** The step's own buttons, before the ones that every step may have. */
  protected extraActions(): unknown {
    return nothing;
  }

  protected action(action: Action): unknown {
    const named = { ...action, label: providerName(action) };
    const label = actionLabelOf(named, this.step, this.words);
    if (label === undefined) return nothing;
    const logo = providerLogo(action);
    const act = () =>
      this.#controllers.all.some((one) => one.stops?.(action)) || void this.flow.act(action);
    return buttonTemplate(html`${logo} ${label}`, act, {
      className: action.rel === 'redirect' ? 'okta-register-provider' : '',
    });
  }

  /** Leads to what the answer says is wrong. What is drawn in another language says nothing new. */
  #lead(changed: PropertyValues<this>): void {
    const { step, failure } = this;
    const isNew = changed.has('step');
    const refused = isNew && allFields(step.fields).some(({ messages }) => messages.length);
    const failed =
      (changed.has('failure') && failure) ||
      (isNew && step.messages.some(({ level }) => level === 'error'));
    if (!refused && !failed) return;
    this.#waits = false;
    const isAway = isElsewhere(this.widget ?? this);
    if (refused) return this.#focusMistake(!isAway);
    if (isAway) return;
    // The button that was pressed keeps its place on the screen, which may be far below.
    const messages = this.querySelector('.okta-register-messages');
    messages?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }

  /** Moves the focus to the first mistake, which reads it out. Where it does not move, the alert does. */
  #focusMistake(moves = true): void {
    const control = this.#mistakes[0]?.control;
    this.#says = !moves || (!!control && hasFocus(control));
    if (this.#says) this.requestUpdate();
    else control?.focus();
  }

  /** What was corrected meanwhile is what is sent again. */
  #retry(): void {
    void (this.flow.unanswered === this.step.name ? this.submit() : this.flow.retry());
  }

  #account(): unknown {
    const { typed } = this.flow as Partial<Flow>;
    return introTemplate(accountOf(this.step, typed, this.words));
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
    if (!asksTerms(this.step)) return nothing;
    return termsTemplate(this.#controllers.all.map((one) => one.drawTerms?.() ?? nothing));
  }

  #buttons(): unknown {
    const { step, failure } = this;
    const { retry, reload, resume, restart } = this.words.actions;
    const own = [
      failure?.remedy === 'retry' ? buttonTemplate(retry, () => this.#retry()) : nothing,
      failure?.remedy === 'reload' ? buttonTemplate(reload, () => this.flow.reload()) : nothing,
      step.name === 'transferred' ? buttonTemplate(resume, () => void this.flow.resume()) : nothing,
      canRestart(step, failure) ? buttonTemplate(restart, () => void this.flow.restart()) : nothing,
      this.extraActions(),
    ];
    const sends = step.submit && !this.#controllers.all.some((one) => one.blocks?.());
    const submit = sends ? { label: this.submitLabel(), busy: this.busy } : undefined;
    return buttonsTemplate(submit, own, step.actions, (action) => this.action(action));
  }

  /** What stands under the buttons: the way to an account, or where it goes on. */
  protected onward(): unknown {
    const { step, words, signInUrl, successUrl } = this;
    if (step.name === 'sign-in') return linkTemplate(signInUrl, words.signIn);
    // For who comes back to this page after it has led on.
    if (step.name === 'success') return linkTemplate(successUrl, words.actions.onward);
    const isOpen = ['enroll-profile', 'terminal'].includes(step.name);
    return isOpen ? signInTemplate(signInUrl, words) : nothing;
  }
}

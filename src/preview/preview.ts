import type { ElementLanguage } from '../element/element-language.js';
import type { RegisterElement } from '../element/config.js';
import { Runtime } from '../element/runtime.js';
import type { FirstForm } from '../first-form/first-form.js';
import type { FormProperties } from '../first-form/template.js';
import { draftStep } from '../first-form/draft.js';
import { tellOwner } from '../host/tell-owner.js';
import type { Step } from '../idx/step.js';
import type { JsonObject } from '../idx/wire.js';
import type { Client } from '../okta/client.js';
import type { StepElement } from '../steps/step-element.js';
import { EmulatedOrg } from './emulated-org.js';
import { PreviewMark } from './preview-mark.js';

/**
 * In the place of the runtime where nobody can sign up: the same looks and the same flow, without
 * an org. The form alone is still; with `preview="a policy"` the emulator in the page answers.
 * Nothing is asked of a server or stored, the host page hears of nothing, and no link leads away.
 */
class Preview extends Runtime {
  readonly #element: RegisterElement;
  readonly #language: ElementLanguage;
  readonly #firstForm: FirstForm;
  readonly #mark: PreviewMark;
  #org: EmulatedOrg | undefined;

  constructor(element: RegisterElement, language: ElementLanguage, firstForm: FirstForm) {
    super(element, language, firstForm);
    this.#element = element;
    this.#language = language;
    this.#firstForm = firstForm;
    this.#mark = new PreviewMark(element.renderRoot);
    element.addEventListener('click', (event) => {
      const [target] = event.composedPath();
      if (target instanceof Element && target.closest('a[href]')) event.preventDefault();
    });
  }

  override async start(): Promise<void> {
    if (this.#policy) this.#org ??= await this.#emulate().catch(() => this.#alone());
    if (this.#org) return this.flow.start();
    const { attributes, hiddenValues } = this.#element;
    const { fields: known } = this.#firstForm.step ?? {};
    this.flow.step = draftStep(this.#language.words, known, attributes, hiddenValues);
    await this.load(this.flow.step);
    await this.changed();
  }

  override draw(properties?: FormProperties): void {
    super.draw(properties);
    const drawn = this.#element.querySelector<StepElement>(':scope > [slot="step"]');
    if (!drawn?.words) return;
    drawn.inert = !this.#org;
    this.#mark.say(drawn, this.#org?.sent);
  }

  override draft(): Step | undefined {
    return undefined;
  }

  override async connect(): Promise<Client> {
    this.#org ??= await this.#emulate();
    return this.#org;
  }

  override submitting(): Promise<JsonObject> {
    return Promise.resolve({});
  }

  override stepShown(): void {
    // Nobody is told, and nothing is kept.
  }
  override failed(): void {
    // As above.
  }
  override registered(): void {
    // As above.
  }
  override canceled(): void {
    // As above.
  }
  override callbackTaken(): void {
    // The address is not read.
  }
  override leaveFor(): void {
    // The preview stays where it is.
  }
  override reload(): void {
    // As above.
  }

  /** Which policy of the emulator answers; nothing for the form alone. */
  get #policy(): string | undefined {
    const step = this.#element.getAttribute('preview-step');
    return this.#element.getAttribute('preview') || (step ? 'everything' : undefined);
  }

  #emulate(): Promise<EmulatedOrg> {
    return EmulatedOrg.open(this.#policy, this.#element.getAttribute('preview-step'));
  }

  #alone(): undefined {
    tellOwner('emulator.js is not beside the script: the preview is of the first form alone.');
  }
}

export { Preview as Runtime };

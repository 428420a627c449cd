import { ContextProvider } from '@lit/context';
import type { FirstForm } from '../first-form/first-form.js';
import { noteStep, rememberForm } from '../first-form/remember.js';
import type { FormProperties } from '../first-form/template.js';
import { keepTyped } from '../first-form/typed.js';
import { readActivationToken, readCallback } from '../flow/callback.js';
import type { FlowEnvironment } from '../flow/environment.js';
import { Flow } from '../flow/flow.js';
import { within } from '../flow/timeout.js';
import { dispatch } from '../host/events.js';
import { HostPage } from '../host/host-page.js';
import { listenTo, memberOf } from '../host/member-of.js';
import { navigate, webAddress } from '../host/navigate.js';
import { reportFix } from '../host/report.js';
import type { Failure } from '../idx/failure.js';
import type { Step } from '../idx/step.js';
import type { JsonObject } from '../idx/wire.js';
import type { FirstWords } from '../locales/en/first-form.js';
import type { Translation } from '../locales/translation.js';
import { defaultWords, type Words } from '../locales/words.js';
import { appOf } from '../okta/app-of.js';
import { createClient, type Client, type Registered } from '../okta/client.js';
import { flowContext } from '../steps/context.js';
import { focusPressed } from '../steps/keep-focus.js';
import { failureText } from '../steps/messages.js';
import { StepSlot } from '../steps/step-slot.js';
import { isRare, maySayMore } from './attribute-names.js';
import { configOf, type RegisterElement } from './config.js';
import { PATIENCE, type ElementLanguage } from './element-language.js';

/** How long it takes a browser to tell a page that it is left, in milliseconds. */
const LEAVING = 100;
/** A page that is still there so long after another one was asked for stays, e.g. after a download. */
const STAYING = 10_000;

const clean = (address: string) => history.replaceState(history.state, '', address);

/**
 * All that the first form can do without, loaded while it is being filled in: the flow, what draws
 * its steps, and what the host page gives and hears. The one thing between the element and these.
 */
export class Runtime implements FlowEnvironment {
  readonly flow: Flow = new Flow(this);
  readonly #element: RegisterElement;
  readonly #language: ElementLanguage;
  readonly #firstForm: FirstForm;
  readonly #slot: StepSlot;
  readonly #host: HostPage;
  #properties: FormProperties | undefined;
  #isLeft = false;
  /** When another page was asked for, in milliseconds since 1970. */
  #asked = 0;
  #translation: Translation | undefined;
  #translating = Promise.resolve();
  /** All words were there, or drawing has waited for them long enough. */
  #speaks = false;
  /** Of which there is a translation, or will be. */
  #firstWords: FirstWords | undefined;
  /** The page may change its language. */
  readonly #pageLanguage = new MutationObserver(() => this.#language.follow());
  #connection: AbortController | undefined;
  /** What is on the screen. */
  #shown: Step | undefined;
  /** Kept for a second start: the address has it no more. */
  #invitation: string | undefined;

  constructor(element: RegisterElement, language: ElementLanguage, firstForm: FirstForm) {
    this.#language = language;
    this.#element = element;
    this.#firstForm = firstForm;
    // Nothing waits for it: better a form without its looks than none.
    import('../styles/keep-looks.js').then(
      ({ keepLooks }) => keepLooks(element),
      () => undefined,
    );
    // For all that stands in the element; before what draws the steps asks for it.
    new ContextProvider(element, { context: flowContext, initialValue: this.flow });
    this.#slot = new StepSlot(element, firstForm.element);
    this.#host = new HostPage(element, () => this.#isHostAsked);
    element.addController(this);
    // Attributes with any name cannot be observed by the element, and light children tell nobody.
    const observer = new MutationObserver(() => void this.#follow().catch(() => undefined));
    observer.observe(element, { attributes: true, childList: true });
    this.#accompany(); // the first form may be half filled in
    void this.#spoken().then(() => {
      this.#speaks = true;
      element.requestUpdate();
    });
  }

  hostConnected(): void {
    const options = { signal: (this.#connection = new AbortController()).signal };
    listenTo('visibilitychange', this.#wake, options);
    addEventListener('online', this.#wake, options);
    addEventListener('beforeunload', this.#ask, options);
    addEventListener('pagehide', this.#leave, options);
    addEventListener('pageshow', this.#return, options);
    this.#pageLanguage.observe(document.documentElement, {
      attributes: true,
      attributeFilter: ['lang'],
    });
  }

  hostDisconnected(): void {
    this.#connection?.abort();
    this.#pageLanguage.disconnect();
    // Moving an element disconnects and connects it in one go: that must not end the sign-up.
    queueMicrotask(() => {
      if (this.#element.isConnected) return;
      this.flow.stop();
      this.#accompany(); // which ends with it
    });
  }

  /** Starts with what the page's address brought, if it did. */
  async start(): Promise<void> {
    await this.flow.start(readCallback(location.href).callback);
  }

  /** Sends the form, whose button was pressed before there was a way to. */
  async submit(): Promise<void> {
    await this.#spoken();
    await this.#element.updateComplete;
    const { element } = this.#slot;
    const sent = element?.submit();
    await this.#element.updateComplete; // shows the draft, if nothing had begun
    focusPressed(element?.querySelector<HTMLElement>('[type=submit]'));
    await sent;
  }

  /** Draws what there is to draw. */
  draw(properties = this.#properties): void {
    this.#properties = properties;
    if (!this.flow.step || !properties) return;
    // A property may have been set.
    this.#host.load().then(
      (changed) => changed && this.changed(),
      () => undefined, // loaded again, and told then, before the answer is sent
    );
    void this.#translate();
    // The first form has the words that it needs: it stays as it is until there are all.
    if (!this.#speaks && !this.#language.isPlain) return;
    const arranged = (this.flow.step = this.#host.arrange(this.flow.step));
    const { busy, typed } = this.flow;
    const step = this.#translated(arranged);
    const failure = this.flow.failure && this.#saying(this.flow.failure);
    const { lang, dir } = this.#language;
    const words = this.#words;
    const signInUrl = properties.signInUrl ?? (step.name === 'sign-in' ? this.#org : undefined);
    const values = { ...properties.values, ...this.#host.proposed, ...typed };
    this.#slot.draw({ ...properties, signInUrl, step, busy, failure, words, values, lang, dir });
  }

  // What the flow needs and tells: see FlowEnvironment.

  get timeout(): number {
    return this.#element.requestTimeout * 1000;
  }

  async listen(): Promise<void> {
    if (this.#names.some((name) => /^(on-|analytics$)/.test(name))) await this.#host.load();
  }

  async connect(): Promise<Client> {
    const { token, rest } = readActivationToken(location.href);
    if (token) clean(rest);
    this.#invitation = token ?? this.#invitation;
    const activationToken = this.#invitation ?? this.#element.activationToken;
    const language = () => this.#language.lang;
    return createClient({ ...configOf(this.#element), activationToken, language });
  }

  load(step: Step): Promise<unknown> {
    return Promise.all([this.#slot.load(step), this.#host.load(), this.#check(), this.#spoken()]);
  }

  draft(): Step | undefined {
    configOf(this.#element);
    if (readActivationToken(location.href).token) return undefined;
    return this.#firstForm.draft(this.#shown !== undefined);
  }

  isAttended(): boolean {
    return !memberOf(document, 'hidden') && navigator.onLine;
  }

  async isLeft(): Promise<boolean> {
    // Requests are ended before the page is told that it is left: in Firefox and WebKit as soon as
    // another one is asked for, however late that comes.
    const wait = Math.max(LEAVING, this.#asked + STAYING - Date.now());
    await new Promise((done) => setTimeout(done, wait));
    return this.#isLeft;
  }

  callbackTaken(): void {
    clean(readCallback(location.href).rest);
  }

  changed(): Promise<unknown> {
    this.#element.requestUpdate();
    return this.#element.updateComplete;
  }

  stepShown(step: Step): void {
    const previous = this.#shown;
    noteStep(step.name);
    this.#shown = step;
    if (previous?.id !== step.id) {
      dispatch(this.#element, 'step-change', {
        name: step.name,
        authenticator: step.authenticator?.key || undefined,
        previous: previous?.name,
      });
    }
    this.#host.check(step);
    if (step.name === 'enroll-profile') {
      rememberForm(this.#element, this.#language, this.#translated(this.flow.step ?? step));
    }
    this.#accompany();
  }

  failed(failure: Failure, step: Step | undefined): void {
    reportFix(failure);
    const { code, remedy } = failure;
    dispatch(this.#element, 'registration-error', {
      code,
      message: failureText(this.#saying(failure), this.#words),
      step: step?.name,
      retryable: remedy === 'retry' || remedy === 'correct',
    });
  }

  submitting(...asked: Parameters<HostPage['ask']>): Promise<JsonObject | undefined> {
    return this.#host.ask(...asked);
  }

  leaveFor(address: string | undefined): void {
    navigate(address);
  }

  reload(): void {
    if (this.#slot.element?.form) keepTyped(this.#slot.element.form);
    location.reload();
  }

  registered(result: Registered): void {
    const { defaultPrevented } = dispatch(this.#element, 'registered', result, true);
    if (!defaultPrevented) navigate(this.#properties?.successUrl);
  }

  canceled(): void {
    dispatch(this.#element, 'registration-canceled', {});
  }

  readonly #wake = () => this.flow.wake();

  readonly #ask = () => {
    this.#asked = Date.now();
  };

  readonly #leave = () => {
    this.#isLeft = true;
  };

  /** Back from the back-forward cache: what was under way then is not any more. */
  readonly #return = ({ persisted }: PageTransitionEvent) => {
    this.#isLeft = false;
    this.#asked = 0;
    if (persisted) void this.flow.comeBack();
  };

  /** Where people of the org sign in. */
  get #org(): string | undefined {
    const { issuer: address = '' } = appOf(this.#element);
    return URL.canParse(address) ? webAddress(new URL(address).origin) : undefined;
  }

  get #names(): string[] {
    return this.#element.getAttributeNames();
  }

  get #isHostAsked(): boolean {
    const { prefill, hiddenValues } = this.#element;
    return Object.keys({ ...prefill, ...hiddenValues }).length > 0 || this.#names.some(isRare);
  }

  get #words(): Words {
    return this.#translation?.words ?? defaultWords;
  }

  /** What the org says of a step, in the person's language. */
  #translated(step: Step): Step {
    return this.#translation?.step(step) ?? step;
  }

  #saying(failure: Failure): Failure {
    return this.#translation?.failure(failure) ?? failure;
  }

  /** Gets all the words of the language. Never rejects: until then, and without them, it is English. */
  #translate(): Promise<void> {
    const { words, lang, own, isPlain } = this.#language;
    if (words === this.#firstWords) return this.#translating;
    this.#firstWords = words;
    const get = async () => {
      const { Translation } = await import('../locales/translation.js');
      await this.#language.ready;
      const translation = await Translation.load(this.#language);
      if (lang === this.#language.lang && own === this.#language.own) {
        this.#translation = translation;
      }
      this.#element.requestUpdate();
    };
    if (isPlain) this.#translation = undefined;
    return (this.#translating = isPlain ? Promise.resolve() : get().catch(() => undefined));
  }

  /** Waits for the words, but not for long. Never rejects. */
  #spoken(): Promise<void> {
    return within(this.#translate(), PATIENCE).catch(() => undefined);
  }

  /** The form can do without what goes on beside it. */
  #accompany(): void {
    import('../steps/accompany.js').then(
      ({ accompany }) => accompany(this.flow, this.#slot.element),
      () => undefined, // what is ahead is loaded when it is there, then
    );
  }

  /** Tells the owner what is misspelt. */
  async #check(): Promise<void> {
    if (!maySayMore(this.#element)) return;
    const { checkAttributes } = await import('./check-attributes.js');
    checkAttributes(this.#element);
  }

  async #follow(): Promise<void> {
    this.#language.follow();
    if (this.flow.step) await this.#slot.load(this.flow.step); // the terms may have come
    await this.#check();
    this.#element.requestUpdate();
  }
}

/** Asked here, for which it is matters only once one of them is loaded. */
export { isPreview } from './is-preview.js';

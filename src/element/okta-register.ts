import {
  LitElement,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { FirstForm } from '../first-form/first-form.js';
import { keepTyped, takeTyped } from '../first-form/typed.js';
import { dispatch } from '../host/events.js';
import { listenTo, memberOf } from '../host/member-of.js';
import { webAddress } from '../host/navigate.js';
import { valuesOf } from '../host/values-of.js';
import type { Failure } from '../idx/failure.js';
import type { Step } from '../idx/step.js';
import type { AuthClient } from '../okta/auth-client.js';
import { adoptFormStyles } from '../styles/adopt.js';
import { frameStyles } from '../styles/frame.js';
import { ElementLanguage } from './element-language.js';
import { frameTemplate } from './frame.js';
import type { Runtime } from './runtime.js';
import { askDoctor } from './ask-doctor.js';
import { whenNear } from './when-near.js';

let instances = 0;

const REQUEST_TIMEOUT = 30;

const seconds = (value: string | null): number =>
  Number(value) > 0 ? Number(value) : REQUEST_TIMEOUT;

/**
 * A sign-up form for Okta Identity Engine: draws whatever step the org asks for, sends the answer,
 * and ends with the tokens stored.
 *
 * @fires {CustomEvent<StepChangeDetail>} step-change - Another step is on the screen: `{ name, authenticator, previous }`
 * @fires {CustomEvent<StepSubmitDetail>} step-submit - The answer to a step is about to be sent:
 *   `{ name, authenticator, waitUntil(promise), addValues(values), refuse(message, fieldName) }`. Cancelable:
 *   `preventDefault()` stops it
 * @fires {CustomEvent<RegisteredDetail>} registered - Once, after the tokens are stored: `{ tokens }`, or what
 *   `outcome` says. Cancelable: `preventDefault()` keeps the widget from going to `success-url`
 * @fires {CustomEvent<RegistrationErrorDetail>} registration-error - Once for every failure shown: `{ code, message, step, retryable }`
 * @fires {CustomEvent<RegistrationCanceledDetail>} registration-canceled - The transaction was canceled: `{}`
 *
 * @slot - What shows until the form is there, where it cannot be, and when it cannot go on: a link to another way in
 * @slot header - Above the form, e.g. a logo
 * @slot footer - Below the form
 * @slot terms - Above the button of the profile form, e.g. links to terms and privacy, or a checkbox
 * @slot success - Instead of the widget's own words at the end
 *
 * @csspart card - The frame around everything
 * @csspart progress - The bar that moves while an answer is on its way
 *
 * @cssproperty [--okta-register-color=light-dark(#1d1d21, #f2f2f5)] - Text
 * @cssproperty [--okta-register-muted=light-dark(#5e5e66, #b4b4be)] - Hints and other secondary text
 * @cssproperty [--okta-register-background=light-dark(#fff, #1d1d22)] - The card and its inputs
 * @cssproperty [--okta-register-border=light-dark(#8c8c96, #7d7d88)] - Borders of inputs
 * @cssproperty [--okta-register-accent=light-dark(#1a5fd6, #8ab4ff)] - The submit button
 * @cssproperty [--okta-register-on-accent=light-dark(#fff, #101522)] - Text on the accent
 * @cssproperty [--okta-register-link] - Links, other buttons, what is chosen, and focus; by default the accent
 * @cssproperty [--okta-register-error=light-dark(#b3261e, #ffb4ab)] - Errors
 * @cssproperty [--okta-register-success=light-dark(#1b7f3b, #7fd99a)] - Rules that are met
 * @cssproperty [--okta-register-radius=8px] - Corners
 * @cssproperty [--okta-register-space=16px] - The unit of all distances
 * @cssproperty [--okta-register-font=inherit] - Font family
 * @cssproperty [--okta-register-font-size=16px] - Size of text and inputs; grows with the size of text in the browser
 * @cssproperty [--okta-register-width=26rem] - Greatest width
 * @cssproperty [--okta-register-padding=24px] - Inside the card
 *
 * @attr {string} prefill-* - A value to begin with, by the attribute of the profile: `prefill-first-name="Ada"`
 * @attr {string} hidden-* - A value that is sent and not drawn: `hidden-plan="team"`
 * @attr {string} countries - ISO 3166 codes of the countries that the list beside a phone number offers, in this order:
 *   `DE AT CH`. A number with another country's code may be typed all the same; the org decides. Default: every country
 * @attr {string} map-query - Parameters of the page's URL and the attributes of the profile that they fill:
 *   `utm_source:marketingSource, ref:referralCode`. A name alone is both: `plan`
 * @attr {boolean} require-terms - Nothing is sent before the terms in the slot are agreed to
 * @attr {boolean} auto-submit - A one-time code is sent as soon as it is whole, without the button
 * @attr {string} terms-attribute - The attribute of the profile that says that, or when, they were agreed to
 * @attr {"tokens" | "code" | "none"} outcome - `tokens`: exchanged and stored. `code`: the event `registered` brings the
 *   interaction code to the page. `none`: the account is all. Default: `tokens`
 * @attr {string} code-challenge - With `outcome="code"`: the PKCE challenge (S256) of a server that keeps the verifier
 * @attr {string} preview - Nobody signs up: the form as it looks, marked as a preview, without an org. With the name of a
 *   policy of the emulator, e.g. `password-first`, it is walked through in the page. By itself where a page has no web
 *   address, as in the frames of editors, in WordPress' admin and the pages that it frames, and in Webflow's preview
 * @attr {string} preview-step - Where a preview begins: a step, or a step of an authenticator:
 *   `enroll-authenticator:phone_number`. Default policy: `everything`
 * @attr {boolean | "off"} doctor - What is wrong with the page or the org is said above the form, with what to do: for
 *   whoever puts the form into the page, until it works. `?okta-register-doctor` in the page's address does the same,
 *   unless this is `off`
 * @attr {"datalayer"} analytics - Steps, failures and the end are pushed to `window.dataLayer`
 * @attr {string} on-step-change - The function of the page to call with the event, by its name: `App.changed`
 * @attr {string} on-step-submit - The function of the page to call with the event
 * @attr {string} on-registered - The function of the page to call with the event
 * @attr {string} on-registration-error - The function of the page to call with the event
 * @attr {string} on-registration-canceled - The function of the page to call with the event
 *
 * @tagname okta-register
 */
export class OktaRegister extends LitElement {
  static override styles = frameStyles;

  // Declared so, and not by decorators, which every visitor would load.
  static override properties: PropertyDeclarations = {
    issuer: {},
    clientId: { attribute: 'client-id' },
    redirectUri: { attribute: 'redirect-uri' },
    scopes: {},
    signInUrl: { attribute: 'sign-in-url' },
    successUrl: { attribute: 'success-url' },
    defaultCountry: { attribute: 'default-country' },
    headingLevel: { attribute: 'heading-level', type: Number },
    loading: {},
    requestTimeout: { attribute: 'request-timeout', converter: seconds },
    activationToken: { attribute: 'activation-token' },
    theme: { reflect: true },
    authClient: { attribute: false },
    prefill: { attribute: false },
    hiddenValues: { attribute: false },
    words: { type: Object },
  };

  /** Of the package. Two copies of the script on one page are told apart by it. */
  static readonly version = '0.1.0';

  /** The authorization server, e.g. `https://example.okta.com/oauth2/default`. */
  issuer: string | undefined;

  /** The app's client ID. */
  clientId: string | undefined;

  /** Registered for the app. Default: the page's own URL without hash, and without query but for `page_id`. */
  redirectUri: string | undefined;

  /** Separated by spaces. Default: `openid profile email`. */
  scopes: string | undefined;

  /** Where "Already have an account? Sign in" points. Absent: no such link. */
  signInUrl: string | undefined;

  /** Where to go once the tokens are stored. Absent: stay, and show the success text. */
  successUrl: string | undefined;

  /** ISO 3166 code of the country that phone numbers most likely are of. Default: the browser's. */
  defaultCountry: string | undefined;

  /** Level of the heading of each step in the page's outline, `1` to `6`. Default: `2`. */
  headingLevel: number | undefined;

  /**
   * `lazy`: nothing is fetched but what the first form is drawn with, until the element is nearly on the screen or used.
   * Default: `eager`.
   */
  loading: 'lazy' | 'eager' | undefined;

  /** Seconds after which a request has failed. Default: `30`. */
  requestTimeout: number = REQUEST_TIMEOUT;

  /** The token of an invitation. Default: `activationToken` in the page's URL, which is cleaned. */
  activationToken: string | undefined;

  /**
   * Whose colours: `light` or `dark`; `system` for what the person's device prefers; `inherit` for the page's own font,
   * colours and corners, made readable where they are not. Default: light or dark as the page's `color-scheme` says.
   */
  theme: 'light' | 'dark' | 'system' | 'inherit' | undefined;

  /** Bring your own `OktaAuth` (7.12 or later); wins over the attributes. */
  authClient: AuthClient | undefined;

  /** Values to begin with, by attribute name: `{ email, firstName }`. Wins over `prefill-*`. */
  prefill: Readonly<Record<string, unknown>> = {};

  /** Values that are sent and not drawn, by attribute name: `{ plan: 'team' }`. Wins over `hidden-*`. */
  hiddenValues: Readonly<Record<string, unknown>> = {};

  /**
   * Texts in the place of the widget's own, by language: `{ de: { actions: { signUp: 'Mitmachen' } } }`. As an attribute:
   * the same as JSON. The files of `dist/locales/en` have their names.
   */
  words: Readonly<Record<string, object>> | null | undefined;

  readonly #idPrefix = `okta-register-${++instances}`;
  readonly #language = new ElementLanguage(this, () => {
    if (!this.#runtime) this.#firstForm.begin();
    this.requestUpdate();
  });
  readonly #firstForm = new FirstForm(this, this.#language, {
    submit: () => void this.#submit(),
    retry: () => void this.start(),
    reload: () => this.#reload(),
    cancel: () => void this.cancel(),
  });
  #runtime: Runtime | undefined;
  #loading: Promise<Runtime | undefined> | undefined;
  #starting = false;
  #inherits = false;
  #stopWaiting: (() => void) | undefined;
  #failedLoads = 0;
  /** What was typed before the page was loaded anew. */
  readonly #typed = takeTyped();

  /** What is on the screen, as plain data; nothing before there is anything. */
  get step(): Step | undefined {
    return this.#state.step;
  }

  /** True while an answer is on its way to the org. */
  get busy(): boolean {
    return this.#state.busy;
  }

  /** Begins the sign-up, or resumes the one of this tab. Called by itself once connected. */
  async start(): Promise<void> {
    this.#language.follow();
    const runtime = await this.#load();
    if (this.isConnected) await runtime?.start();
  }

  /** Drops the sign-up under way and begins a new one. */
  async restart(): Promise<void> {
    await (await this.#load())?.flow.restart();
  }

  /** Ends the sign-up, here and at the org, and offers to start again. */
  async cancel(): Promise<void> {
    await (await this.#load())?.flow.cancel();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    // A prerendered page brings a frame along; it is drawn again, and what it holds stays.
    this.shadowRoot?.replaceChildren();
    return super.createRenderRoot();
  }

  override connectedCallback(): void {
    // A script that is there first leaves a form that is still on its way alone.
    if (this.hasAttribute('prerendered') && memberOf(document, 'readyState') === 'loading') {
      const again = () => this.isConnected && this.connectedCallback();
      listenTo('DOMContentLoaded', again, { once: true });
      return;
    }
    super.connectedCallback();
    askDoctor(this);
    adoptFormStyles(this.getRootNode() as Document | ShadowRoot);
    // Frameworks set properties after they have connected the element.
    if (this.#starting) return;
    this.#starting = true;
    queueMicrotask(() => {
      this.#starting = false;
      // What has ended stays ended when the element is moved.
      const ended = /^(success|sign-in|canceled|enter-code|transferred)$/;
      if (this.isConnected && !ended.test(this.step?.name ?? '')) this.#startInTime();
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopWaiting?.();
  }

  protected override updated(changed: PropertyValues<this>): void {
    const drawn = this.#runtime ?? this.#firstForm;
    drawn.draw({
      signInUrl: webAddress(this.signInUrl),
      successUrl: webAddress(this.successUrl),
      defaultCountry: this.defaultCountry,
      headingLevel: this.headingLevel,
      values: { ...valuesOf(this.attributes, 'prefill-'), ...this.prefill, ...this.#typed },
      idPrefix: this.#idPrefix,
    });
    if (this.theme === 'inherit' && !this.#inherits) {
      this.#inherits = true;
      // Without it, the widget has its own looks.
      import('../styles/inherit-theme.js').then(
        ({ InheritTheme }) => new InheritTheme(this),
        () => undefined,
      );
    }
    // Those that it starts with are read then.
    if (changed.has('words') && !this.#starting) this.#language.follow();
    const configured =
      changed.has('issuer') || changed.has('clientId') || changed.has('authClient');
    const waits = /^(missing|invalid)-attribute$/.test(this.#state.failure?.code ?? '');
    if (configured && waits) void this.#load().then((runtime) => runtime?.flow.reconnect());
  }

  protected override render(): TemplateResult {
    const { step, busy, failure } = this.#state;
    const own =
      step?.name === 'success' && this.querySelector(':scope > [slot="success"]') !== null;
    const stuck = failure !== undefined && failure.remedy !== 'correct';
    return frameTemplate({ step: step?.name, busy, own, stuck }, this.#language);
  }

  get #state(): { step: Step | undefined; busy: boolean; failure: Failure | undefined } {
    return this.#runtime?.flow ?? this.#firstForm;
  }

  /** Waits with everything but the first form, if that is asked for and there is such a form. */
  #startInTime(): void {
    this.#stopWaiting?.();
    this.#language.follow();
    // The form itself may still wait for its words.
    const waits = this.loading === 'lazy' && !this.#runtime && this.#firstForm.draft();
    if (waits) this.#stopWaiting = whenNear(this, () => void this.start());
    else void this.start();
  }

  /** What is sent before there is a way to send it waits for it. */
  async #submit(): Promise<void> {
    if (this.busy) return;
    this.#firstForm.busy = true;
    this.requestUpdate();
    const runtime = await this.#load();
    this.#firstForm.busy = false;
    this.requestUpdate();
    await runtime?.submit();
  }

  /** Loads the rest of the widget. */
  #load(): Promise<Runtime | undefined> {
    if (this.#loading) return this.#loading;
    let timer: ReturnType<typeof setTimeout>;
    // What stalls fails like what is lost.
    const late = new Promise<never>((_, fail) => {
      timer = setTimeout(fail, this.requestTimeout * 1000);
    });
    const loads = import('./runtime.js').then<{ Runtime: typeof Runtime }>((runtime) =>
      runtime.isPreview(this) ? import('../preview/preview.js') : runtime,
    );
    this.#loading = Promise.race([loads, late])
      .then(
        async ({ Runtime }) => {
          // What it takes over has been drawn, in its own words.
          while (this.#language.drawable) await this.#language.drawable;
          this.#runtime = new Runtime(this, this.#language, this.#firstForm);
          this.requestUpdate();
          return this.#runtime;
        },
        () => this.#missing(),
      )
      .finally(() => clearTimeout(timer));
    return this.#loading;
  }

  #reload(): void {
    const form = this.#firstForm.element?.querySelector('form');
    if (form) keepTyped(form);
    location.reload();
  }

  /** The rest of the widget could not be loaded: the one failure that is told without it. */
  #missing(): undefined {
    this.#loading = undefined;
    const code = 'script-error';
    // Browsers may remember that an import has failed: then only a new page can have it.
    const remedy = ++this.#failedLoads < 2 ? 'retry' : 'reload';
    this.#firstForm.fail({ code, remedy });
    this.requestUpdate();
    dispatch(this, 'registration-error', {
      code,
      message: this.#language.words.failures[code],
      step: this.step?.name,
      retryable: remedy === 'retry',
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'okta-register': OktaRegister;
  }
}

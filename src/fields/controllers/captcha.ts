import { html } from 'lit';
import { failure, FailureError } from '../../idx/failure.js';
import { lookUp } from '../../idx/look-up.js';
import type { Field } from '../../idx/step.js';
import { appOf, type OrgElement } from '../../okta/app-of.js';
import { isFresh, solve, type ChallengeForm, type Solution } from './altcha.js';
import { loadScript } from './load-script.js';
import type { FieldController, FieldHost } from './controller.js';
import { whenGone } from './when-gone.js';

/** The `captcha` object of a response. */
interface CaptchaConfig {
  id?: string;
  type?: string;
  siteKey?: string;
  challengeUrlForm?: ChallengeForm;
}

/** What hCaptcha and reCAPTCHA have in common. */
interface ProviderApi {
  render(container: HTMLElement, options: Record<string, unknown>): unknown;
  execute(id: unknown): unknown;
  reset(id: unknown): void;
  ready?(callback: () => void): void;
}

/** @see https://docs.hcaptcha.com/configuration and https://developers.google.com/recaptcha/docs/invisible */
const PROVIDERS: Record<string, { name: string; src: string }> = {
  HCAPTCHA: { name: 'hcaptcha', src: 'https://js.hcaptcha.com/1/api.js?render=explicit' },
  RECAPTCHA_V2: {
    name: 'grecaptcha',
    src: 'https://www.google.com/recaptcha/api.js?render=explicit',
  },
};

/** A challenge that a person can solve takes a while; one that never comes has failed. In ms. */
const CHALLENGE_TIMEOUT = 120_000;

/**
 * The captcha that an org asks for with the profile. Nothing of its provider is loaded before the
 * response asks for it, and it lives in light DOM, for providers do not find shadow roots.
 */
export class Captcha implements FieldController {
  readonly #host: FieldHost;
  #form: HTMLFormElement | null = null;
  /** The solution that is worked on; nothing when that has failed. */
  #ahead: Promise<Solution | undefined> | undefined;
  #widget: unknown;
  #settle: { resolve: (token: string) => void; reject: (reason: unknown) => void } | undefined;

  constructor(host: FieldHost) {
    this.#host = host;
  }

  draw(field: Field): unknown {
    if (field.hint !== 'captcha') return undefined;
    return html`<div class="okta-register-captcha"></div>`;
  }

  hostUpdated(): void {
    const { form } = this.#host;
    if (form === this.#form) return;
    this.#form = form;
    form?.addEventListener('input', () => this.#begin());
    // Most people have begun before the org's form is there.
    if (form?.contains(form.ownerDocument.activeElement)) this.#begin();
  }

  async prepare(data: FormData): Promise<void> {
    const field = this.#field;
    const config = this.#config;
    if (!field || !config) return;
    try {
      // A token is good for one try: a refused profile needs a fresh one.
      const token = await (config.type === 'ALTCHA' ? this.#token(config) : this.#ask(config));
      data.set(field.name, token);
    } catch (thrown) {
      const fix = `The captcha (${config.type}) could not be had: ${(thrown as Error).message}`;
      throw new FailureError(failure('captcha-unavailable', { fix }));
    }
  }

  hostDisconnected(): void {
    whenGone(this.#host, 'captcha', () => this.#settle?.reject(new Error('the step is gone')));
  }

  /** The work is done while the form is filled in, and once more where that has become too old. */
  async #token(config: CaptchaConfig): Promise<string> {
    const ahead = await this.#ahead;
    this.#ahead = undefined;
    return (ahead && isFresh(ahead) ? ahead : await this.#solve(config)).token;
  }

  #solve({ challengeUrlForm }: CaptchaConfig): Promise<Solution> {
    return solve(challengeUrlForm, appOf((this.#host.widget ?? {}) as OrgElement).issuer);
  }

  /** Somebody fills in the form. What goes wrong now is told when it is sent, if it does then too. */
  #begin(): void {
    const config = this.#config;
    if (config?.type !== 'ALTCHA') return;
    this.#ahead ??= this.#solve(config).catch(() => undefined);
  }

  get #field(): Field | undefined {
    return this.#host.step.fields.find(({ hint }) => hint === 'captcha');
  }

  get #config(): CaptchaConfig | undefined {
    return this.#field && ((this.#field.related ?? {}) as CaptchaConfig);
  }

  async #ask({ type, siteKey }: CaptchaConfig): Promise<string> {
    const provider = lookUp(PROVIDERS, type ?? '');
    if (!provider) throw new Error('no such provider is known');
    const api = await this.#load(provider);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const token = new Promise<string>((resolve, reject) => {
      this.#settle = { resolve, reject };
      timer = setTimeout(() => reject(new Error('nobody solved it')), CHALLENGE_TIMEOUT);
      // What the provider throws from here on is what the promise is rejected with.
      if (this.#widget === undefined) this.#widget = this.#render(api, siteKey);
      else api.reset(this.#widget);
      // Some promise something, but the token comes by the callback.
      Promise.resolve(api.execute(this.#widget)).catch(reject);
    });
    return token.finally(() => {
      clearTimeout(timer);
      this.#settle = undefined;
    });
  }

  async #load({ name, src }: { name: string; src: string }): Promise<ProviderApi> {
    const page = globalThis as unknown as Record<string, ProviderApi | undefined>;
    if (!page[name]?.render) {
      const lang = this.#host.language;
      await loadScript(lang ? `${src}&hl=${encodeURIComponent(lang)}` : src);
    }
    const api = page[name];
    if (!api) throw new Error('its script did not start');
    // reCAPTCHA loads the rest of itself after its script.
    if (api.ready) await new Promise<void>((done) => api.ready?.(done));
    return api;
  }

  #render(api: ProviderApi, siteKey: string | undefined): unknown {
    const place = this.#host.form?.querySelector<HTMLElement>('.okta-register-captcha');
    if (!place) throw new Error('its place in the form is gone');
    // Providers refuse a place where they have tried before.
    const container = document.createElement('div');
    place.replaceChildren(container);
    const refuse = (reason: string) => () => this.#settle?.reject(new Error(reason));
    return api.render(container, {
      sitekey: siteKey,
      size: 'invisible',
      callback: (token: string) => this.#settle?.resolve(token),
      'expired-callback': refuse('it expired'),
      'chalexpired-callback': refuse('it expired'),
      'close-callback': refuse('it was closed'),
      'error-callback': refuse('its provider reported an error'),
    });
  }
}

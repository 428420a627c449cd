import { html } from 'lit';
import { failure, FailureError } from '../../idx/failure.js';
import { lookUp } from '../../idx/look-up.js';
import type { Field } from '../../idx/step.js';
import { loadScript } from './load-script.js';
import type { FieldController, FieldHost } from './controller.js';
import { whenGone } from './when-gone.js';

/** The `captcha` object of a response. */
interface CaptchaConfig {
  id?: string;
  type?: string;
  siteKey?: string;
  challengeUrlForm?: { href?: string; method?: string; accepts?: string };
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
  #widget: unknown;
  #settle: { resolve: (token: string) => void; reject: (reason: unknown) => void } | undefined;

  constructor(host: FieldHost) {
    this.#host = host;
  }

  draw(field: Field): unknown {
    if (field.hint !== 'captcha') return undefined;
    return html`<div class="okta-register-captcha"></div>`;
  }

  async prepare(data: FormData): Promise<void> {
    const field = this.#host.step.fields.find(({ hint }) => hint === 'captcha');
    if (!field) return;
    const config = (field.related ?? {}) as CaptchaConfig;
    try {
      // A token is good for one try: a refused profile needs a fresh one.
      const token = await (config.type === 'ALTCHA' ? this.#solve(config) : this.#ask(config));
      data.set(field.name, token);
    } catch (thrown) {
      const fix = `The captcha (${config.type}) could not be had: ${(thrown as Error).message}`;
      throw new FailureError(failure('captcha-unavailable', { fix }));
    }
  }

  hostDisconnected(): void {
    whenGone(this.#host, 'captcha', () => this.#settle?.reject(new Error('the step is gone')));
  }

  /** ALTCHA is a proof of work: solved here, with no script of anybody's. */
  async #solve({ challengeUrlForm }: CaptchaConfig): Promise<string> {
    const { href, method = 'GET', accepts } = challengeUrlForm ?? {};
    if (!href) throw new Error('the response names no address for its challenge');
    // The address is the org's to choose: no cookie of anybody's goes there.
    const headers = accepts ? { Accept: accepts } : undefined;
    const response = await fetch(href, { method, headers, credentials: 'omit' });
    const challenge = (await response.json()) as AltchaChallenge;
    const { solveChallenge } = await import('altcha-lib/v1');
    const { algorithm, salt, signature, maxnumber, maxNumber } = challenge;
    const work = solveChallenge(challenge.challenge, salt, algorithm, maxnumber ?? maxNumber);
    const solution = await work.promise;
    if (!solution) throw new Error('the challenge has no solution');
    const { number } = solution;
    const payload = { algorithm, challenge: challenge.challenge, number, salt, signature };
    return btoa(JSON.stringify(payload));
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

/** @see https://altcha.org/docs/v2/server-integration/ */
interface AltchaChallenge {
  algorithm: string;
  challenge: string;
  salt: string;
  signature: string;
  maxnumber?: number;
  maxNumber?: number;
}

import { html, type PropertyValues } from 'lit';
import { loadScript } from '../fields/controllers/load-script.js';
import { failure } from '../idx/failure.js';
import { signatureOf } from './signature.js';
import { StepElement } from './step-element.js';

/** What the response says of the org's Duo. */
interface DuoData {
  host?: string;
  signedToken?: string;
  script?: string;
}

/** @see https://duo.com/docs/duoweb-v2 */
interface DuoWeb {
  init(options: {
    host?: string;
    sig_request?: string;
    iframe: HTMLIFrameElement;
    submit_callback: (form: HTMLFormElement) => void;
  }): void;
}

/** Duo runs in a frame of its own, and hands a signature over when it is done. */
export class DuoStep extends StepElement {
  #state: 'new' | 'started' | 'failed' = 'new';
  #signature = '';

  protected override above(): unknown {
    return html`<iframe class="okta-register-duo" title="Duo" height="360"></iframe>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    // The failure is gone once somebody tries again.
    const again = this.#state === 'failed' && !this.failure;
    if (this.#state === 'new' || again) void this.#start();
  }

  protected override async fill(form: HTMLFormElement): Promise<FormData> {
    const data = await super.fill(form);
    const { name } = signatureOf(this.step) ?? {};
    if (name) data.set(name, this.#signature);
    return data;
  }

  async #start(): Promise<void> {
    this.#state = 'started';
    const { contextualData } = this.step.authenticator ?? {};
    const { host, signedToken, script } = (contextualData ?? {}) as DuoData;
    const iframe = this.querySelector<HTMLIFrameElement>('.okta-register-duo');
    try {
      if (!script || !iframe) throw new Error('the response names no script for it');
      await loadScript(script);
      const duo = (globalThis as unknown as { Duo?: DuoWeb }).Duo;
      if (!duo) throw new Error('its script did not start');
      const submit = (answer: HTMLFormElement) => this.#send(new FormData(answer));
      duo.init({ host, sig_request: signedToken, iframe, submit_callback: submit });
    } catch (thrown) {
      const fix = `Duo could not be had: ${(thrown as Error).message}`;
      this.fail(failure('script-error', { fix }));
      // Known to the element by then, or else drawing it would try again at once.
      await this.updateComplete;
      this.#state = 'failed';
    }
  }

  #send(answer: FormData): void {
    this.#signature = String(answer.get('sig_response') ?? '');
    void this.submit();
  }
}

import { html } from 'lit';
import { failure, FailureError } from '../idx/failure.js';
import type { Field } from '../idx/step.js';
import { loadScript } from '../fields/controllers/load-script.js';
import type { Behavior } from '../fields/controllers/controller.js';
import type { StepElement } from './step-element.js';

/** What the page says of the org's Duo. */
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

/** Duo runs in a frame of its own, and hands a signature to the form when it is done. */
export class Duo implements Behavior {
  readonly #element: StepElement;
  #state: 'new' | 'started' | 'failed' = 'new';

  constructor(element: StepElement) {
    this.#element = element;
  }

  above(): unknown {
    // The failure is gone once somebody tries again.
    const again = this.#state === 'failed' && !this.#element.failure;
    if (this.#state === 'new' || again) {
      this.#state = 'started';
      void this.#element.updateComplete.then(() => this.#start());
    }
    return html`<iframe class="okta-register-duo" title="Duo" height="360"></iframe>`;
  }

  field(field: Field): unknown {
    if (field.path.at(-1) !== 'signatureData') return undefined;
    return html`<input type="hidden" name=${field.name} />`;
  }

  async #start(): Promise<void> {
    const { step } = this.#element;
    const { host, signedToken, script } = (step.authenticator?.contextualData ?? {}) as DuoData;
    const iframe = this.#element.querySelector<HTMLIFrameElement>('.okta-register-duo');
    try {
      if (!script || !iframe) throw new Error('the page names no script for it');
      await loadScript(script);
      const duo = (globalThis as unknown as { Duo?: DuoWeb }).Duo;
      if (!duo) throw new Error('its script did not start');
      const submit = (answer: HTMLFormElement) => this.#send(new FormData(answer));
      duo.init({ host, sig_request: signedToken, iframe, submit_callback: submit });
    } catch (thrown) {
      const fix = `Duo could not be had: ${(thrown as Error).message}`;
      this.#element.showFailure(new FailureError(failure('script-error', { fix })));
      // Known to the element by then, or else drawing it would try again at once.
      await this.#element.updateComplete;
      this.#state = 'failed';
    }
  }

  #send(answer: FormData): void {
    const { form, step } = this.#element;
    const field = step.fields.find(({ path }) => path.at(-1) === 'signatureData');
    const input = form?.elements.namedItem(field?.name ?? '');
    if (!(input instanceof HTMLInputElement)) return;
    input.value = String(answer.get('sig_response') ?? '');
    form?.requestSubmit();
  }
}

import { html } from 'lit';
import { copy } from './copy.js';
import { qrCode } from './qr-code.js';
import type { Behavior } from '../fields/controllers/controller.js';
import type { StepElement } from './step-element.js';

/** Pairs an authenticator app with the account: a code to scan, and the same as a key to type. */
export class SetupKey implements Behavior {
  readonly #element: StepElement;
  #copied = false;

  constructor(element: StepElement) {
    this.#element = element;
  }

  above(): unknown {
    const { words, step } = this.#element;
    const secret = String(step.authenticator?.contextualData['sharedSecret'] ?? '');
    const grouped = secret.replace(/(.{4})(?=.)/g, '$1 ');
    return html`${qrCode(step, words)}
      <p class="okta-register-intro">
        ${words.setupKey}
        <code class="okta-register-key" dir="ltr" translate="no">${grouped}</code>
      </p>
      ${this.#element.button(words.actions.copyKey, () => void this.#copy(secret))}
      <p class="okta-register-intro" role="status">${this.#copied ? words.actions.copied : ''}</p>`;
  }

  async #copy(secret: string): Promise<void> {
    this.#copied = await copy(secret, this.#element.querySelector('.okta-register-key'));
    this.#element.requestUpdate();
  }
}

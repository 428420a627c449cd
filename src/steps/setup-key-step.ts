import { html } from 'lit';
import { copyWords } from '../locales/en/copy.js';
import { partOf } from '../locales/words.js';
import { CopyButton } from './copy-button.js';
import { introTemplate } from './form.js';
import { qrCode } from './qr-code.js';
import { StepElement } from './step-element.js';

/** Pairs an authenticator app with the account: a code to scan, and the same as a key to type. */
export class SetupKeyStep extends StepElement {
  readonly #copy = new CopyButton(this, () => this.querySelector('.okta-register-key'));

  protected override intro(): unknown {
    return introTemplate(this.#words.scan);
  }

  protected override above(): unknown {
    const { step } = this;
    const words = this.#words;
    const secret = String(step.authenticator?.contextualData['sharedSecret'] ?? '');
    const grouped = secret.replace(/(.{4})(?=.)/g, '$1 ');
    return html`${qrCode(step, this.words)}
      <p class="okta-register-intro">
        ${words.setupKey}
        <code class="okta-register-key" dir="ltr" translate="no">${grouped}</code>
      </p>
      ${this.#copy.draw(words.copyKey, secret)}`;
  }

  get #words() {
    return partOf(this.words, 'copy', copyWords);
  }
}

import { html, type PropertyDeclarations } from 'lit';
import { buttonTemplate } from '../fields/button.js';
import { copyWords } from '../locales/en/copy.js';
import { partOf } from '../locales/words.js';
import { copy } from './copy.js';
import { introTemplate } from './form.js';
import { qrCode } from './qr-code.js';
import { INNER, StepElement } from './step-element.js';

/** Pairs an authenticator app with the account: a code to scan, and the same as a key to type. */
export class SetupKeyStep extends StepElement {
  static override properties: PropertyDeclarations = { copied: INNER };

  copied = false;

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
      ${buttonTemplate(words.copyKey, () => void this.#copy(secret))}
      <p class="okta-register-intro" role="status">${this.copied ? words.copied : ''}</p>`;
  }

  get #words() {
    return partOf(this.words, 'copy', copyWords);
  }

  async #copy(secret: string): Promise<void> {
    this.copied = await copy(secret, this.querySelector('.okta-register-key'));
  }
}

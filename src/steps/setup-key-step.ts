import { html } from 'lit';
import { property } from 'lit/decorators.js';
import { buttonTemplate } from '../fields/button.js';
import { copyWords as words } from '../locales/en-copy.js';
import { copy } from './copy.js';
import { introTemplate } from './form.js';
import { qrCode } from './qr-code.js';
import { StepElement } from './step-element.js';

/** Pairs an authenticator app with the account: a code to scan, and the same as a key to type. */
export class SetupKeyStep extends StepElement {
  @property({ attribute: false }) copied = false;

  protected override intro(): unknown {
    return introTemplate(words.scan);
  }

  protected override above(): unknown {
    const { step } = this;
    const secret = String(step.authenticator?.contextualData['sharedSecret'] ?? '');
    const grouped = secret.replace(/(.{4})(?=.)/g, '$1 ');
    return html`${qrCode(step)}
      <p class="okta-register-intro">
        ${words.setupKey}
        <code class="okta-register-key" dir="ltr" translate="no">${grouped}</code>
      </p>
      ${buttonTemplate(words.copyKey, () => void this.#copy(secret))}
      <p class="okta-register-intro" role="status">${this.copied ? words.copied : ''}</p>`;
  }

  async #copy(secret: string): Promise<void> {
    this.copied = await copy(secret, this.querySelector('.okta-register-key'));
  }
}

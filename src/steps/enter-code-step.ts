import { html } from 'lit';
import { property } from 'lit/decorators.js';
import { buttonTemplate } from '../fields/button.js';
import { copyWords as words } from '../locales/en-copy.js';
import { copy } from './copy.js';
import { introTemplate } from './form.js';
import { StepElement } from './step-element.js';

/** The link of an e-mail was opened elsewhere: the code, to be carried over by hand. */
export class EnterCodeStep extends StepElement {
  @property({ attribute: false }) copied = false;

  protected override intro(): unknown {
    return introTemplate(words.carry);
  }

  protected override above(): unknown {
    const code = String(this.step.authenticator?.contextualData['otp'] ?? '');
    return html`
      <output class="okta-register-code" dir="ltr">${code}</output>
      ${buttonTemplate(words.copy, () => void this.#copy(code))}
      <p class="okta-register-intro" role="status">${this.copied ? words.copied : ''}</p>
    `;
  }

  async #copy(code: string): Promise<void> {
    this.copied = await copy(code, this.querySelector('output'));
  }
}

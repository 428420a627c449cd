import { html, type PropertyDeclarations } from 'lit';
import { buttonTemplate } from '../fields/button.js';
import { copyWords } from '../locales/en/copy.js';
import { partOf } from '../locales/words.js';
import { copy } from './copy.js';
import { introTemplate } from './form.js';
import { INNER, StepElement } from './step-element.js';

/** The link of an e-mail was opened elsewhere: the code, to be carried over by hand. */
export class EnterCodeStep extends StepElement {
  static override properties: PropertyDeclarations = { copied: INNER };

  copied = false;

  protected override intro(): unknown {
    return introTemplate(this.#words.carry);
  }

  protected override above(): unknown {
    const words = this.#words;
    const code = String(this.step.authenticator?.contextualData['otp'] ?? '');
    return html`
      <output class="okta-register-code" dir="ltr">${code}</output>
      ${buttonTemplate(words.copy, () => void this.#copy(code))}
      <p class="okta-register-intro" role="status">${this.copied ? words.copied : ''}</p>
    `;
  }

  get #words() {
    return partOf(this.words, 'copy', copyWords);
  }

  async #copy(code: string): Promise<void> {
    this.copied = await copy(code, this.querySelector('output'));
  }
}

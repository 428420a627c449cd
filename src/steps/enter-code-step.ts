import { html } from 'lit';
import { copyWords } from '../locales/en/copy.js';
import { partOf } from '../locales/words.js';
import { CopyButton } from './copy-button.js';
import { introTemplate } from './form.js';
import { StepElement } from './step-element.js';

/** The link of an e-mail was opened elsewhere: the code, to be carried over by hand. */
export class EnterCodeStep extends StepElement {
  readonly #copy = new CopyButton(this, () => this.querySelector('output'));

  protected override intro(): unknown {
    return introTemplate(this.#words.carry);
  }

  protected override above(): unknown {
    const code = String(this.step.authenticator?.contextualData['otp'] ?? '');
    return html`
      <output class="okta-register-code" dir="ltr">${code}</output>
      ${this.#copy.draw(this.#words.copy, code)}
    `;
  }

  get #words() {
    return partOf(this.words, 'copy', copyWords);
  }
}

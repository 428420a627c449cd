import { html, nothing } from 'lit';
import { lookUp } from '../idx/look-up.js';
import { proofingWords } from '../locales/en/proofing.js';
import { fill, partOf } from '../locales/words.js';
import { introTemplate } from './form.js';
import { StepElement } from './step-element.js';

/** What people agree to at a provider, by its name; of others the org says no more than the name. */
const LEGAL: Record<string, { terms: string; privacy: string }> = {
  persona: {
    terms: 'https://withpersona.com/legal/terms-of-use',
    privacy: 'https://withpersona.com/legal/privacy-policy',
  },
  clear: {
    terms: 'https://www.clearme.com/member-terms',
    privacy: 'https://www.clearme.com/privacy-policy',
  },
  incode: { terms: 'https://incode.id/terms', privacy: 'https://incode.id/privacy' },
};

/** To a provider that finds out who somebody is. What is agreed to there is said here. */
export class ProofingStep extends StepElement {
  protected override intro(): unknown {
    return introTemplate(fill(this.#words.intro, { name: this.#name }));
  }

  protected override above(): unknown {
    const name = this.#name;
    const legal = lookUp(LEGAL, name.toLowerCase());
    if (!legal) return nothing;
    const { agree, privacy } = this.#words;
    const link = (url: string, label: string) =>
      html`<li><a href=${url} target="_blank" rel="noopener">${fill(label, { name })}</a></li>`;
    return html`<ul class="okta-register-details">
      ${link(legal.terms, agree)} ${link(legal.privacy, privacy)}
    </ul>`;
  }

  get #name(): string {
    return this.step.actions.find(({ rel }) => rel === 'redirect')?.label ?? '';
  }

  get #words() {
    return partOf(this.words, 'proofing', proofingWords);
  }
}

import { html, nothing } from 'lit';
import { lookUp } from '../idx/look-up.js';
import type { Field } from '../idx/step.js';
import { oktaVerifyWords } from '../locales/en/okta-verify.js';
import { partOf } from '../locales/words.js';
import { introTemplate } from './form.js';
import { qrCode } from './qr-code.js';
import { StepElement } from './step-element.js';
import { introOf } from './wording.js';

interface SameDevice {
  setupOVUrl?: string;
  downloadHref?: string;
}

/** The app's own scheme and the stores'; nothing that runs in the page. */
const isAppLink = (url: string | undefined): url is string =>
  url !== undefined &&
  URL.canParse(url) &&
  /^(https?|com-okta-authenticator|oktaverify|itms-apps|market):$/.test(new URL(url).protocol);

function link(url: string | undefined, label: string): unknown {
  if (!isAppLink(url)) return nothing;
  return html`<p class="okta-register-intro">
    <a href=${url} target="_blank" rel="noopener">${label}</a>
  </p>`;
}

/** Setting up Okta Verify: the choice of a way, a code to scan, or a link that opens the app here. */
export class OktaVerifyStep extends StepElement {
  protected override intro(): unknown {
    const intros = { ...this.words.intros, ...this.#words.intros };
    return introTemplate(introOf(this.step, { ...this.words, intros }));
  }

  protected override field(field: Field): unknown {
    if (field.path.at(-1) !== 'channel') return super.field(field);
    const options = field.options.map((option) => ({
      ...option,
      label: lookUp<string>(this.#words.channels, option.value) ?? option.label,
    }));
    return super.field({ ...field, options });
  }

  protected override above(): unknown {
    const { step } = this;
    const { openApp, getApp } = this.#words;
    const data = step.authenticator?.contextualData ?? {};
    const { setupOVUrl, downloadHref } = (data['samedevice'] ?? {}) as SameDevice;
    return html`${qrCode(step, this.words)} ${link(setupOVUrl, openApp)}
    ${link(downloadHref, getApp)}`;
  }

  get #words() {
    return partOf(this.words, 'oktaVerify', oktaVerifyWords);
  }
}

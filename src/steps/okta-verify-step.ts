import { html, nothing } from 'lit';
import { qrCode } from './qr-code.js';
import type { Behavior } from '../fields/controllers/controller.js';
import type { StepElement } from './step-element.js';

interface SameDevice {
  setupOVUrl?: string;
  downloadHref?: string;
}

/** The app's own scheme and the stores'; nothing that runs in the page. */
const isAppLink = (url: string | undefined): url is string =>
  url !== undefined && /^(https?|com-okta-authenticator|oktaverify|itms-apps|market):/i.test(url);

/** Setting up Okta Verify: a code to scan, or a link that opens the app on this device. */
export class OktaVerify implements Behavior {
  readonly #element: StepElement;

  constructor(element: StepElement) {
    this.#element = element;
  }

  above(): unknown {
    const { step, words } = this.#element;
    if (step.name !== 'enroll-poll') return nothing;
    const data = step.authenticator?.contextualData ?? {};
    const { setupOVUrl, downloadHref } = (data['samedevice'] ?? {}) as SameDevice;
    return html`${qrCode(step, words)} ${this.#link(setupOVUrl, words.actions.openApp)}
    ${this.#link(downloadHref, words.actions.getApp)}`;
  }

  #link(url: string | undefined, label: string): unknown {
    if (!isAppLink(url)) return nothing;
    return html`<p class="okta-register-intro">
      <a href=${url} target="_blank" rel="noopener">${label}</a>
    </p>`;
  }
}

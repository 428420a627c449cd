import { html, nothing } from 'lit';
import { qrCode } from './qr-code.js';
import { StepElement } from './step-element.js';

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

/** Setting up Okta Verify: a code to scan, or a link that opens the app on this device. */
export class OktaVerifyStep extends StepElement {
  protected override above(): unknown {
    const { step, words } = this;
    const data = step.authenticator?.contextualData ?? {};
    const { setupOVUrl, downloadHref } = (data['samedevice'] ?? {}) as SameDevice;
    return html`${qrCode(step, words)} ${link(setupOVUrl, words.actions.openApp)}
    ${link(downloadHref, words.actions.getApp)}`;
  }
}

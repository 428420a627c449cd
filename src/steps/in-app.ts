import { html, nothing } from 'lit';
import { buttonTemplate } from '../fields/button.js';
import type { FieldController, FieldHost } from '../fields/controllers/controller.js';
import { takesPasskey, type Step } from '../idx/step.js';
import { copyWords } from '../locales/en/copy.js';
import { inAppWords } from '../locales/en/in-app.js';
import { fill, partOf } from '../locales/words.js';
import { copy } from './copy.js';

/** Apps that open links in a browser of their own, by what they add to its user agent. */
const APPS: readonly [RegExp, string][] = [
  [/MicroMessenger/, 'WeChat'],
  [/Messenger/, 'Messenger'],
  [/Instagram/, 'Instagram'],
  [/TikTok|musical_ly|Bytedance/, 'TikTok'],
  [/LinkedInApp/, 'LinkedIn'],
  [/\bLine\//, 'LINE'],
  [/Snapchat/, 'Snapchat'],
  [/Pinterest/, 'Pinterest'],
  // Its other apps say so too.
  [/FBA[NV]|FB_IAB/, 'Facebook'],
];

/** Where a passkey is made or can be chosen, or where it goes on at a provider. */
const needsBrowser = (step: Step): boolean =>
  step.actions.some(({ rel }) => rel === 'redirect') || takesPasskey(step);

/** Tells who came here inside another app that its browser may not be able to do this. */
export class InApp implements FieldController {
  readonly #host: FieldHost;
  /** The address was copied, or has to be copied by hand; nothing before it was tried. */
  #copied: boolean | undefined;

  constructor(host: FieldHost) {
    this.#host = host;
  }

  drawAbove(): unknown {
    const [, app] = APPS.find(([pattern]) => pattern.test(navigator.userAgent)) ?? [];
    const { step, words } = this.#host;
    if (!app || !needsBrowser(step)) return nothing;
    const { limits, copyLink } = partOf(words, 'inApp', inAppWords);
    const { copied } = partOf(words, 'copy', copyWords);
    return html`<div class="okta-register-message" data-level="warning">
      <p>${fill(limits, { app })}</p>
      ${buttonTemplate(copyLink, () => void this.#copy())}
      <span role="status">${this.#copied ? copied : ''}</span>
      <output class="okta-register-key" dir="ltr" ?hidden=${this.#copied !== false}
        >${location.href}</output
      >
    </div>`;
  }

  async #copy(): Promise<void> {
    const { form } = this.#host;
    const shown = form?.querySelector<HTMLElement>('.okta-register-message output') ?? null;
    if (shown) shown.hidden = false; // what is hidden cannot be selected
    this.#copied = await copy(location.href, shown);
    if (shown) shown.hidden = this.#copied;
    this.#host.requestUpdate();
  }
}

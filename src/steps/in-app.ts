import { html, nothing } from 'lit';
import type { FieldController, FieldHost } from '../fields/controllers/controller.js';
import { allFields, type Step } from '../idx/step.js';
import { inAppWords } from '../locales/en/in-app.js';
import { fill, partOf } from '../locales/words.js';
import { CopyButton } from './copy-button.js';

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
const needsBrowser = ({ actions, fields }: Step): boolean =>
  actions.some(({ rel }) => rel === 'redirect') ||
  allFields(fields).some(
    ({ hint, options }) =>
      hint === 'webauthn' || options.some(({ authenticator }) => authenticator?.key === 'webauthn'),
  );

/** Tells who came here inside another app that its browser may not be able to do this. */
export class InApp implements FieldController {
  readonly #host: FieldHost;
  readonly #copy: CopyButton;

  constructor(host: FieldHost) {
    this.#host = host;
    const shown = () => host.form?.querySelector('.okta-register-message output');
    this.#copy = new CopyButton(host, shown);
  }

  drawAbove(): unknown {
    const [, app] = APPS.find(([pattern]) => pattern.test(navigator.userAgent)) ?? [];
    const { step, words } = this.#host;
    if (!app || !needsBrowser(step)) return nothing;
    const { limits, copyLink } = partOf(words, 'inApp', inAppWords);
    return html`<div class="okta-register-message" data-level="warning">
      <p>${fill(limits, { app })}</p>
      ${this.#copy.draw(copyLink, location.href)}
      <output class="okta-register-key" dir="ltr" ?hidden=${this.#copy.copied !== false}
        >${location.href}</output
      >
    </div>`;
  }
}

import { html, nothing } from 'lit';
import { isPicture } from '../fields/picture.js';
import type { Step } from '../idx/step.js';
import { copyWords } from '../locales/en/copy.js';
import { partOf, type Words } from '../locales/words.js';

/** The picture to scan that a page carries, if it does. Only as data: nothing is fetched for it. */
export function qrCode({ name, authenticator }: Step, words: Words): unknown {
  // Whoever looks for another way than scanning need not see it.
  if (name.startsWith('select-')) return nothing;
  const code = authenticator?.contextualData['qrcode'] as { href?: string } | undefined;
  if (!code?.href?.startsWith('data:') || !isPicture(code.href)) return nothing;
  return html`<img
    class="okta-register-qr"
    src=${code.href}
    alt=${partOf(words, 'copy', copyWords).qrCode}
    width="200"
    height="200"
  />`;
}

import { css } from 'lit';
import type { OutboxMessage } from 'okta-register/emulator';
import { previewWords } from '../locales/en/preview.js';
import { fill, partOf } from '../locales/words.js';
import type { StepElement } from '../steps/step-element.js';

/** In the shadow root, where no style of the page reaches; and in colours of nobody's. */
const styles = css`
  .preview-mark {
    all: initial;
    display: block;
    box-sizing: border-box;
    max-inline-size: var(--okta-register-width, max(26rem, 416px));
    padding: 8px 12px;
    border: 2px dashed #1d1d21;
    background: repeating-linear-gradient(135deg, #ffe27a 0 12px, #ffd84d 12px 24px);
    color: #1d1d21;
    font:
      600 14px/1.4 system-ui,
      sans-serif;
  }
`;

/** Says above the form that it is none that anybody signs up with. */
export class PreviewMark {
  readonly #place = document.createElement('div');

  constructor(frame: HTMLElement | DocumentFragment) {
    this.#place.className = 'preview-mark';
    this.#place.setAttribute('role', 'note');
    if (frame instanceof ShadowRoot && styles.styleSheet) {
      frame.adoptedStyleSheets = [...frame.adoptedStyleSheets, styles.styleSheet];
    }
    frame.prepend(this.#place);
  }

  /** @param sent the last message that would have been sent, for whoever goes on */
  say({ words, lang, dir }: StepElement, sent: OutboxMessage | undefined): void {
    const { nothingSent, code } = partOf(words, 'preview', previewWords);
    const text = sent?.code ? `${nothingSent} ${fill(code, { code: sent.code })}` : nothingSent;
    // What is written anew as it was would be read out again.
    if (this.#place.textContent !== text) this.#place.textContent = text;
    Object.assign(this.#place, { lang, dir });
  }
}

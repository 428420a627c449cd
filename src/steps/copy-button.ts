import { html, type ReactiveControllerHost } from 'lit';
import { buttonTemplate } from '../fields/button.js';
import { copyWords } from '../locales/en/copy.js';
import { partOf, type Words } from '../locales/words.js';
import { copy } from './copy.js';

type CopyHost = Pick<ReactiveControllerHost, 'requestUpdate' | 'updateComplete'> & {
  readonly words: Words;
};

/** A button that copies a text or, where it may not, selects it; and says that it was copied. */
export class CopyButton {
  /** Nothing before it was tried. */
  copied: boolean | undefined;
  readonly #host: CopyHost;
  readonly #shown: () => Element | null | undefined;

  /** @param shown finds the element in which the text stands */
  constructor(host: CopyHost, shown: () => Element | null | undefined) {
    this.#host = host;
    this.#shown = shown;
  }

  draw(label: string, text: string): unknown {
    const { copied } = partOf(this.#host.words, 'copy', copyWords);
    return html`${buttonTemplate(label, () => void this.#copy(text))}
      <p class="okta-register-intro" role="status">${this.copied ? copied : ''}</p>`;
  }

  async #copy(text: string): Promise<void> {
    this.#become(undefined); // so that it is said again
    const shown = async () => {
      this.#become(false);
      await this.#host.updateComplete; // what is hidden cannot be selected
      return this.#shown();
    };
    if (await copy(text, shown)) this.#become(true);
  }

  #become(copied: boolean | undefined): void {
    this.copied = copied;
    this.#host.requestUpdate();
  }
}

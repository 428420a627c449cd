import { tellOwner } from '../host/tell-owner.js';
import { firstWords, type FirstWords } from '../locales/en/first-form.js';
import { languageOf, load, type OwnWords, type SpokenLanguage } from '../locales/languages.js';

/** How long drawing waits for words, in milliseconds. After that it is English until they come. */
export const PATIENCE = 3000;

const NONE: OwnWords = {};

/** The language of an element, and the words of its first form. */
export class ElementLanguage implements SpokenLanguage {
  lang = 'en';
  folder = 'en';
  dir: '' | 'rtl' = '';
  own = NONE;
  words: FirstWords = firstWords;
  /** There are words, or there will be none. Absent where there is nothing to wait for. */
  ready: Promise<void> | undefined;
  readonly #element: Element;
  readonly #draw: () => void;
  #isLoading = false;

  /** @param draw called when there are words, and again when they are others */
  constructor(element: Element, draw: () => void) {
    this.#element = element;
    this.#draw = draw;
  }

  /** Finds out which it is. English is drawn at once. */
  follow(texts: OwnWords | null = this.own): void {
    const own = texts ?? NONE;
    const language = languageOf(this.#element, own);
    if (language.lang === this.lang && own === this.own) {
      return this.#isLoading ? undefined : this.#draw();
    }
    Object.assign(this, language, { own, words: firstWords });
    if (this.isPlain) return this.#draw();
    this.#isLoading = true;
    const use = (words: FirstWords) => {
      clearTimeout(late);
      if (this.lang !== language.lang || this.own !== own) return;
      this.#isLoading = false;
      this.words = words;
      this.#draw();
    };
    const late = setTimeout(use, PATIENCE, firstWords);
    this.ready = this.#load().then(use, () => {
      tellOwner(`the words of ${language.folder} could not be loaded: English instead.`);
      use(firstWords);
    });
  }

  /** English, and nothing of the page's own: there is nothing to load. */
  get isPlain(): boolean {
    return this.folder === 'en' && this.own === NONE;
  }

  async #load(): Promise<FirstWords> {
    const { folder, lang, own } = this;
    if (own === NONE) return load<FirstWords>(folder, 'words');
    const { firstWordsWith } = await import('../locales/own-words.js');
    return firstWordsWith(own, lang, folder === 'en' ? undefined : await load(folder, 'words'));
  }
}

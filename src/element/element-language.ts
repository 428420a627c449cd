import { tellOwner } from '../host/tell-owner.js';
import { firstWords, type FirstWords } from '../locales/en/first-form.js';
import { languageOf, load, type OwnWords, type SpokenLanguage } from '../locales/languages.js';

/** How long drawing waits for words, in milliseconds. After that it is English until they come. */
export const PATIENCE = 3000;

const NONE: OwnWords = {};

/** The element, as far as it says what it speaks. */
type Speaker = Element & { readonly words?: OwnWords | null };

/** The language of an element, and the words of its first form. */
export class ElementLanguage implements SpokenLanguage {
  lang = 'en';
  folder = 'en';
  dir: '' | 'rtl' = '';
  own = NONE;
  words: FirstWords = firstWords;
  /** There are words, or there will be none. Absent where there is nothing to wait for. */
  ready: Promise<void> | undefined;
  /** There is something to draw: words, or English for as long as they are late. Absent once there is. */
  drawable: Promise<void> | undefined;
  readonly #element: Speaker;
  readonly #draw: () => void;

  /** @param draw called when there are words, and again when they are others */
  constructor(element: Speaker, draw: () => void) {
    this.#element = element;
    this.#draw = draw;
  }

  /** Finds out which it is. English is drawn at once. */
  follow(): void {
    const own = this.#element.words ?? NONE;
    const language = languageOf(this.#element, own);
    if (language.lang !== this.lang || own !== this.own) {
      Object.assign(this, language, { own, words: firstWords, drawable: undefined });
      if (!this.isPlain) this.#learn();
    }
    if (!this.drawable) this.#draw();
  }

  /** English, and nothing of the page's own: there is nothing to load. */
  get isPlain(): boolean {
    return this.folder === 'en' && this.own === NONE;
  }

  #learn(): void {
    const { lang, folder, own } = this;
    this.drawable = new Promise((done) => {
      const use = (words: FirstWords) => {
        clearTimeout(late);
        done();
        if (this.lang !== lang || this.own !== own) return;
        this.drawable = undefined;
        this.words = words;
        this.#draw();
      };
      const late = setTimeout(use, PATIENCE, firstWords);
      this.ready = this.#load().then(use, () => {
        tellOwner(`the words of ${folder} could not be loaded: English instead.`);
        use(firstWords);
      });
    });
  }

  async #load(): Promise<FirstWords> {
    const { folder, lang, own } = this;
    if (own === NONE) return load<FirstWords>(folder, 'words');
    const { firstWordsWith } = await import('../locales/own-words.js');
    return firstWordsWith(own, lang, folder === 'en' ? undefined : await load(folder, 'words'));
  }
}

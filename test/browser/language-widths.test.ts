import { expect } from '@open-wc/testing';
import type { WireResponse } from '../../src/idx/wire.js';
import { read } from '../../src/idx/read.js';
import { FOLDERS, languageFor, load } from '../../src/locales/languages.js';
import { merge } from '../../src/locales/own-words.js';
import { firstWords } from '../../src/locales/en/first-form.js';
import { Translation } from '../../src/locales/translation.js';
import { clearPage, draw, textOf } from './helpers.js';

/** Of WCAG 2.2, "Reflow": what a page 1280 wide has left at 400 %. */
const NARROW = 320;
/** Between the text and the edge, on a phone: the page's own margin and the card's. */
const PADDING = 16;

const responses = (await (await fetch('/own-responses.json')).json()) as Record<
  string,
  WireResponse
>;

/** One response of each remediation and authenticator: they are told apart by their words. */
const steps = [
  ...new Map(
    Object.values(responses).map((response) => {
      const step = read(response);
      return [`${step.name} ${step.authenticator?.key}`, step];
    }),
  ).values(),
];

/** Texts and controls that are wider than their room, or cut off. */
function tooWide(within: HTMLElement): string[] {
  const { right, left } = within.getBoundingClientRect();
  const isOut = (box: DOMRect) => box.width > 0 && (box.right > right + 1 || box.left < left - 1);
  const isCut = (element: HTMLElement) =>
    getComputedStyle(element).overflowX !== 'visible' && element.scrollWidth > element.clientWidth;
  return Array.from(within.querySelectorAll<HTMLElement>('*'))
    .filter((element) => {
      if (element.matches('input, select, img')) return isOut(element.getBoundingClientRect());
      // Read by screen readers only; an option shows when its list is opened.
      if (element.closest('.okta-register-visually-hidden, option')) return false;
      const texts = Array.from(element.childNodes).filter((node) => node instanceof Text);
      const boxes = texts.flatMap((text) => {
        const range = document.createRange();
        range.selectNode(text);
        return [...range.getClientRects()];
      });
      return boxes.some(isOut) || isCut(element);
    })
    .map((element) => `${element.localName} "${textOf(element)}"`);
}

describe('At 320 px no word is cut, and nothing overflows', () => {
  afterEach(clearPage);

  for (const folder of ['en', ...FOLDERS]) {
    it(`in ${folder}`, async () => {
      const language = languageFor([folder]);
      const own = folder === 'en' ? {} : await load(folder, 'words');
      const translation = await Translation.load({
        ...language,
        own: {},
        words: merge(firstWords, own),
      });
      const { words } = translation;
      const { lang, dir } = language;
      const wrong: string[] = [];
      for (const step of steps) {
        const { element } = await draw(translation.step(step), { words, lang, dir });
        element.style.display = 'block';
        element.style.width = `${NARROW - 2 * PADDING}px`;
        wrong.push(...tooWide(element).map((what) => `${step.name}: ${what}`));
        clearPage();
      }
      expect([...new Set(wrong)]).to.deep.equal([]);
    });
  }
});

import { expect } from '@open-wc/testing';
import { read } from '../../src/idx/read.js';
import type { WireResponse } from '../../src/idx/wire.js';
import type { FirstWords } from '../../src/locales/en/first-form.js';
import { load } from '../../src/locales/languages.js';
import { Translation } from '../../src/locales/translation.js';
import { clearPage, draw, submit, type, until } from './helpers.js';

const all = (await (await fetch('/own-responses.json')).json()) as Record<string, WireResponse>;
const LANGUAGES = ['ar', 'fa', 'he', 'ur'];

/** The characters of a text within an element, as they stand on the screen from left to right. */
function onScreen(within: Element, text: RegExp): string {
  const nodes = document.createTreeWalker(within, NodeFilter.SHOW_TEXT);
  for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
    const found = text.exec(node.nodeValue ?? '');
    if (!found) continue;
    return Array.from(found[0], (character, index) => {
      const range = document.createRange();
      range.setStart(node, found.index + index);
      range.setEnd(node, found.index + index + 1);
      return { character, ...range.getBoundingClientRect().toJSON() } as DOMRect & {
        character: string;
      };
    })
      .filter(({ character }) => character.trim())
      .sort((one, other) => one.left - other.left)
      .map(({ character }) => character)
      .join('');
  }
  throw new Error(`There is no ${text} in: ${within.textContent}`);
}

/** A response as it is drawn in a language. */
async function drawIn(lang: string, response: WireResponse, values = {}) {
  const words = await load<FirstWords>(lang, 'words');
  const translation = await Translation.load({ lang, folder: lang, dir: 'rtl', own: {}, words });
  const step = translation.step(read(response));
  return draw(step, { words: translation.words, lang, dir: 'rtl', values });
}

/** A recorded response, for an account of this name. */
function of(identifier: string, file: string): WireResponse {
  const response = structuredClone(all[file]!);
  response.user = { value: { identifier } };
  return response;
}

for (const lang of LANGUAGES) {
  describe(`From right to left (${lang})`, () => {
    afterEach(clearPage);

    it('the number that a message went to stays from left to right', async () => {
      const { element } = await drawIn(lang, all['made/okta-verify-sms.json']!);
      const intro = element.querySelector('.okta-register-intro')!;
      expect(onScreen(intro, /\+\d+/)).to.equal('+15551234567');
    });

    it('so does a number of which a part is shown', async () => {
      const response = all['made/enroll-phone-sms.json']!;
      const { element } = await drawIn(lang, response, { phoneNumber: '+4915123456789' });
      const intro = element.querySelector('.okta-register-intro')!;
      expect(onScreen(intro, /\+4[\s•\d]+/)).to.equal('+4••••••6789');
    });

    it('so does an address that begins with a digit', async () => {
      const { element } = await drawIn(lang, of('7+ada@example.com', 'made/enroll-email.json'));
      expect(onScreen(element, /7\+ada@example\.com/)).to.equal('7+ada@example.com');
    });

    it('so do the examples of phone numbers, in the hint and in the error', async () => {
      const { element, form } = await drawIn(lang, all['made/phone-data.json']!);
      expect(onScreen(element, /\+1[ \d]+\d/)).to.equal('+15551234567');
      type(form, 'authenticator.phoneNumber', '12');
      await submit(form);
      await until(() => form.querySelector('.okta-register-error'), 'the error');
      const error = form.querySelector('.okta-register-error')!;
      expect(onScreen(error, /\+\d+/)).to.equal('+15551234567');
    });

    it('so does the code of a country', async () => {
      const { form } = await drawIn(lang, all['made/phone-data.json']!);
      const option = form.querySelector('option[value="DE"]')!;
      await until(() => option.textContent.includes('+49'), 'the code');
      // What a list is drawn with says nothing of where its letters are.
      const paragraph = Object.assign(document.createElement('p'), { dir: 'rtl' });
      paragraph.textContent = option.textContent;
      form.append(paragraph);
      expect(onScreen(paragraph, /\+49/)).to.equal('+49');
    });

    it('a question that the org asks in English ends with its mark', async () => {
      const { form } = await drawIn(lang, all['made/enroll-profile-every-attribute.json']!);
      expect(onScreen(form, /have a pet\?/)).to.equal('haveapet?');
    });

    it('so does a message', async () => {
      const file = 'made/select-authenticator-enroll-bad-phone.json';
      const { form } = await drawIn(lang, all[file]!);
      const message = form.querySelector('.okta-register-message')!;
      expect(onScreen(message, /Number\./)).to.equal('Number.');
    });
  });
}

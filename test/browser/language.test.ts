import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { ElementLanguage } from '../../src/element/element-language.js';
import type { RegistrationErrorDetail } from '../../src/host/events.js';
import de from '../../src/locales/de/words.js';
import deOkta from '../../src/locales/de/okta.js';
import fr from '../../src/locales/fr/words.js';
import ar from '../../src/locales/ar/words.js';
import { languageFor } from '../../src/locales/languages.js';
import {
  clearPage,
  control,
  descriptionOf,
  settle,
  submit,
  textOf,
  type,
  until,
} from './helpers.js';
import {
  listen,
  openOrg,
  ORIGIN,
  place,
  sendPassword,
  sendProfile,
  titled,
  type Org,
} from './org.js';

const PROFILE = de.titles['enroll-profile'];
const METHODS = de.titles['select-authenticator-enroll'];
const PASSWORD = de.titles['enroll-authenticator/okta_password'];
const COMMON = deOkta.messages['password.common'];

const labelOf = (widget: HTMLElement, name: string) => textOf(control(widget, name).labels?.[0]);

/** Puts a widget on the page whose markup says its language. */
function placeIn(lang: string, attributes: Record<string, string> = {}) {
  const host = document.createElement('div');
  host.lang = lang;
  document.body.append(host);
  const widget = document.createElement('okta-register');
  widget.setAttribute('issuer', `${ORIGIN}/oauth2/default`);
  widget.setAttribute('client-id', 'password-first');
  for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
  host.append(widget);
  return widget;
}

describe('The files of a language', () => {
  for (const [tags, folder] of Object.entries({
    'he iw iw-IL heb': 'he',
    'id in in-ID in_ID': 'id',
    'ro mo': 'ro',
    'nb no nn nn-NO': 'nb',
    'pt-PT pt-AO': 'pt-PT',
    'pt pt_BR': 'pt-BR',
    'zh zh-Hans zh-SG': 'zh-CN',
    'zh-Hant zh_HK zh-MO': 'zh-TW',
    'sr sr-BA': 'sr',
    'en sr-Latn sr-ME xx x i-klingon': 'en',
  })) {
    it(`are those of ${folder} for ${tags}`, () => {
      for (const tag of tags.split(' ')) expect(languageFor([tag]).folder, tag).to.equal(folder);
    });
  }
});

describe('The language of the widget', () => {
  let org: Org;
  let warned: string[];
  const { warn } = console;

  beforeEach(() => {
    org = openOrg();
    warned = [];
    console.warn = (...words: unknown[]) => warned.push(words.join(' '));
  });

  afterEach(() => {
    clearPage();
    document.querySelectorAll('body > div[lang]').forEach((host) => host.remove());
    document.documentElement.lang = '';
    org.close();
    console.warn = warn;
  });

  for (const [what, lang, title, attributes] of [
    ['the page’s', 'de-AT', PROFILE, {}],
    // Of which no other test has loaded the words: the rest of the widget is there before them.
    ['the page’s, however late its words are', 'et', 'Looge konto', {}],
    [
      'the page’s, in its own texts',
      'en',
      'Join',
      { words: '{"en": {"titles": {"enroll-profile": "Join"}}}' },
    ],
  ] as const) {
    it(`is from the first word on that is drawn to the org’s form ${what}`, async () => {
      await titled(placeIn('en'), 'Create account');
      const widget = placeIn(lang, attributes);
      const events = listen(widget);
      const titles = new Set<string>();
      const observer = new MutationObserver(() => titles.add(textOf(widget.querySelector('h2'))));
      observer.observe(widget, { childList: true, subtree: true, characterData: true });
      await until(() => events.details('step-change').length, 'the org’s form');
      observer.disconnect();
      titles.delete(''); // there is no form yet
      expect([...titles]).to.deep.equal([title]);
      const form = widget.querySelector<HTMLElement>('[slot="step"]')!;
      expect([form.lang, form.dir]).to.deep.equal([lang, '']);
    });
  }

  it('is the element’s own before the page’s, and reads tags as content management systems write them', async () => {
    const widget = placeIn('fr', { lang: 'de_DE' });
    await titled(widget, de.titles['enroll-profile']);
  });

  it('is English where the page’s language has no words, and the browser has none of ours', async () => {
    const widget = placeIn('tlh');
    await titled(widget, 'Create account');
    expect(warned).to.deep.equal([]);
  });

  it('reaches what Okta says: labels, and messages by their key', async () => {
    const widget = placeIn('de');
    await titled(widget, de.titles['enroll-profile']);
    expect(labelOf(widget, 'userProfile.email')).to.equal(deOkta.labels.email);
    await sendProfile(widget, 'ada@example.com', PROFILE);
    await titled(widget, METHODS);
    expect(textOf(widget.querySelector('fieldset'))).to.contain(deOkta.labels.password);
    await submit(widget);
    const events = listen();
    await sendPassword(widget, 'Password1', PASSWORD);
    await until(() => events.details('registration-error').length);
    const [detail] = events.details<RegistrationErrorDetail>('registration-error');
    expect(detail?.message).to.equal(COMMON);
    expect(descriptionOf(control(widget, 'credentials.passcode'))).to.contain(COMMON);
  });

  it('is drawn again without moving the focus to an error that was there before', async () => {
    const widget = placeIn('de');
    await sendProfile(widget, 'ada@example.com', PROFILE);
    await titled(widget, METHODS);
    await submit(widget);
    await sendPassword(widget, 'Password1', PASSWORD);
    await until(() => descriptionOf(control(widget, 'credentials.passcode')).includes(COMMON));
    control(widget, 'confirm-password').focus();
    widget.requestUpdate();
    await widget.updateComplete;
    await settle();
    expect(document.activeElement).to.equal(control(widget, 'confirm-password'));
  });

  it('changes with the attribute, and keeps what is typed', async () => {
    const widget = placeIn('de');
    await titled(widget, de.titles['enroll-profile']);
    await until(() => org.count('/introspect') === 1 && !widget.busy);
    type(widget, 'userProfile.email', 'ada@example.com');
    widget.lang = 'fr';
    await titled(widget, fr.titles['enroll-profile']);
    expect(control<HTMLInputElement>(widget, 'userProfile.email').value).to.equal(
      'ada@example.com',
    );
    expect(org.count('/interact')).to.equal(1);
  });

  it('changes with the page’s', async () => {
    document.documentElement.lang = 'de';
    const widget = place({ clientId: 'password-first' });
    await titled(widget, de.titles['enroll-profile']);
    await until(() => org.count('/introspect') === 1);
    document.documentElement.lang = 'fr';
    await titled(widget, fr.titles['enroll-profile']);
  });

  it('is written from right to left where it is; addresses and secrets are not', async () => {
    const widget = placeIn('ar');
    await titled(widget, ar.titles['enroll-profile']);
    const form = widget.querySelector<HTMLElement>('[slot="step"]')!;
    expect(getComputedStyle(form).direction).to.equal('rtl');
    expect(getComputedStyle(control(widget, 'userProfile.email')).direction).to.equal('ltr');
    expect(getComputedStyle(control(widget, 'userProfile.firstName')).direction).to.equal('rtl');
  });

  it('can have texts of the page’s own, as many as it likes', async () => {
    const words = JSON.stringify({
      de: { actions: { signUp: 'Mitmachen' }, okta: { labels: { 'first name': 'Rufname' } } },
      'de-CH': { titles: { 'enroll-profile': 'Konto eröffnen' } },
    });
    const widget = placeIn('de-CH', { words });
    await titled(widget, 'Konto eröffnen');
    await until(() => labelOf(widget, 'userProfile.firstName') === 'Rufname');
    expect(textOf(widget.querySelector('[type="submit"]'))).to.equal('Mitmachen');
  });

  it('can have texts of the page’s own that come while there is nothing on the screen', async () => {
    sessionStorage.setItem('okta-register-step', 'select-authenticator-enroll'); // past the first form
    const answer = org.hold('/introspect');
    const widget = placeIn('de');
    await until(() => org.count('/introspect') === 1);
    expect(widget.step).to.equal(undefined);
    widget.words = { de: { titles: { 'enroll-profile': 'Konto eröffnen' } } };
    await widget.updateComplete;
    answer.resolve(undefined);
    await titled(widget, 'Konto eröffnen');
  });

  for (const lang of ['en', 'de']) {
    it(`has the widget’s own texts again once the page takes its own back: ${lang}`, async () => {
      const widget = placeIn(lang, {
        words: `{"${lang}": {"titles": {"enroll-profile": "Club"}}}`,
      });
      const events = listen(widget);
      await until(() => events.details('step-change').length, 'the org’s form');
      await titled(widget, 'Club');
      widget.words = undefined;
      await titled(widget, lang === 'de' ? PROFILE : 'Create account');
    });
  }

  it('can be one that the page brings along', async () => {
    const widget = document.createElement('okta-register');
    widget.lang = 'gsw';
    widget.words = { gsw: { titles: { 'enroll-profile': 'Konto mache' } } };
    widget.issuer = `${ORIGIN}/oauth2/default`;
    widget.clientId = 'password-first';
    document.body.append(widget);
    await titled(widget, 'Konto mache');
  });

  it('takes nothing but text from a page’s own texts', async () => {
    const template = {
      _$litType$: 1,
      strings: ['<img src=x onerror="hacked = true">'],
      values: [],
    };
    const words = JSON.stringify({
      en: { titles: { 'enroll-profile': template }, actions: 'none', __proto__: { hacked: 1 } },
    });
    const widget = placeIn('en', { words });
    await titled(widget, 'Create account');
    expect(textOf(widget.querySelector('[type="submit"]'))).to.equal('Create account');
    expect(({} as { hacked?: unknown }).hacked).to.equal(undefined);
  });

  it('tells the owner of texts that are no JSON', async () => {
    const widget = placeIn('en', { words: '{de: }' });
    await titled(widget, 'Create account');
    await until(() => warned.some((text) => text.includes('words is no JSON')));
  });

  it('is ready when its words are there, and draws nothing before', async () => {
    const host = document.createElement('div');
    host.lang = 'de';
    document.body.append(host);
    const drawn: string[] = [];
    const language = new ElementLanguage(host, () => {
      drawn.push(language.words.titles['enroll-profile']);
    });
    language.follow();
    expect(drawn).to.deep.equal([]);
    await language.ready;
    expect(drawn).to.deep.equal([de.titles['enroll-profile']]);
  });

  it('is asked of the org too', async () => {
    const { fetch } = window;
    const asked: (string | null)[] = [];
    window.fetch = (input, init) => {
      asked.push(new Headers(init?.headers).get('Accept-Language'));
      return fetch(input, init);
    };
    const widget = placeIn('de-AT');
    await until(() => widget.step && org.count('/introspect') === 1);
    window.fetch = fetch;
    expect(new Set(asked)).to.deep.equal(new Set(['de-AT']));
  });
});

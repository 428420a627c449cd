import { expect } from '@open-wc/testing';
import type { WireResponse } from '../../src/idx/wire.js';
import { button, buttons, clearPage, draw, settle, textOf } from './helpers.js';

const own = (await (await fetch('/own-responses.json')).json()) as Record<string, WireResponse>;
const PASSKEY = own['made/enroll-webauthn.json']!;

const AGENTS = {
  Instagram: 'Mozilla/5.0 (iPhone) AppleWebKit/605.1 Mobile/22A Instagram 350.0.0 (iPhone)',
  Facebook: 'Mozilla/5.0 (Linux; Android 15; wv) Chrome/130 [FB_IAB/FB4A;FBAV/480.0.0;]',
  Messenger: 'Mozilla/5.0 (iPhone) AppleWebKit/605.1 [FBAN/MessengerForiOS;FBAV/480;]',
  TikTok: 'Mozilla/5.0 (iPhone) AppleWebKit/605.1 musical_ly_36 BytedanceWebview/d8a21c6',
  LinkedIn: 'Mozilla/5.0 (iPhone) AppleWebKit/605.1 Mobile/22A [LinkedInApp]/9.30',
  WeChat: 'Mozilla/5.0 (iPhone) AppleWebKit/605.1 MicroMessenger/8.0.50 NetType/WIFI',
  LINE: 'Mozilla/5.0 (iPhone) AppleWebKit/605.1 Safari Line/14.19.0',
  Snapchat: 'Mozilla/5.0 (iPhone) AppleWebKit/605.1 Snapchat/13.10 (like Safari/8619)',
  Pinterest: 'Mozilla/5.0 (iPhone) AppleWebKit/605.1 [Pinterest/iOS]',
};

describe('The browser of another app', () => {
  const { userAgent, clipboard } = navigator;
  const set = (name: string, value: unknown) =>
    Object.defineProperty(navigator, name, { value, configurable: true });

  afterEach(() => {
    clearPage();
    set('userAgent', userAgent);
    set('clipboard', clipboard);
  });

  const said = (form: Element) => textOf(form.querySelector('[data-level="warning"]'));

  for (const [app, agent] of Object.entries(AGENTS)) {
    it(`of ${app} is told about where a passkey is made`, async () => {
      set('userAgent', agent);
      const { element, form } = await draw(PASSKEY);
      expect(said(form)).to.match(new RegExp(`^You are in the browser of ${app}\\.`));
      await expect(element).to.be.accessible();
    });
  }

  for (const file of [
    'made/enroll-profile-with-providers.json',
    'made/redirect-idp.json',
    'made/select-authenticator-enroll-everything.json',
  ]) {
    it(`is told about where a provider or a passkey is offered: ${file}`, async () => {
      set('userAgent', AGENTS.Instagram);
      const { form } = await draw(own[file]!);
      expect(buttons(form)).to.include('Copy link');
    });
  }

  it('is told about in one colour, the button too: that of a link may be too weak in a message', async () => {
    set('userAgent', AGENTS.Instagram);
    const { form } = await draw(PASSKEY);
    form.style.setProperty('--or-link', 'rgb(1, 2, 3)');
    const { color } = getComputedStyle(form.querySelector('[data-level="warning"]')!);
    expect(color).not.to.equal('rgb(1, 2, 3)');
    expect(getComputedStyle(button(form, 'Copy link')).color).to.equal(color);
  });

  it('is not told about where neither is offered', async () => {
    set('userAgent', AGENTS.Instagram);
    const { form } = await draw(own['made/enroll-email.json']!);
    expect(said(form)).to.equal('');
  });

  it('is not told about in a browser of its own', async () => {
    for (const agent of [userAgent, 'Mozilla/5.0 (Online/1.0) Safari/605.1']) {
      set('userAgent', agent);
      const { form } = await draw(PASSKEY);
      expect(said(form)).to.equal('');
      clearPage();
    }
  });

  it('can have the page’s address copied, and says so', async () => {
    set('userAgent', AGENTS.Instagram);
    const copied: string[] = [];
    set('clipboard', { writeText: (text: string) => Promise.resolve(copied.push(text)) });
    const { form } = await draw(PASSKEY);
    button(form, 'Copy link').click();
    await settle();
    expect(copied).to.deep.equal([location.href]);
    expect(textOf(form.querySelector('[role="status"]'))).to.equal('Copied');
  });

  it('shows the address, to be copied by hand, where it may not be copied', async () => {
    set('userAgent', AGENTS.Instagram);
    set('clipboard', { writeText: () => Promise.reject(new Error('NotAllowedError')) });
    const { form } = await draw(PASSKEY);
    const address = form.querySelector('output')!;
    expect(address.hidden).to.equal(true);
    button(form, 'Copy link').click();
    await settle();
    expect(address.hidden).to.equal(false);
    expect(String(getSelection())).to.equal(location.href);
  });
});

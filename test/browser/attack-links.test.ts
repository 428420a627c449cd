import { expect } from '@open-wc/testing';
import { webAddress } from '../../src/host/navigate.js';
import type { WireResponse } from '../../src/idx/wire.js';
import { prerender } from '../../src/prerender/index.js';
import {
  EMAIL,
  enrollProfile,
  oktaVerifyPoll,
  PHONE,
  selectAuthenticatorEnroll,
} from '../responses.js';
import '../../src/define.js';
import { clearPage, draw, settle, until } from './helpers.js';
import { place } from './org.js';
import { ISSUER, replay } from './replay.js';

/** Addresses that run something, or lead to something that is no page of the web. */
const BAD = [
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  ' javascript:alert(1)',
  '\u0001javascript:alert(1)',
  'java\nscript:alert(1)',
  'java\tscript:alert(1)',
  'javascript\r:alert(1)',
  'javascript://x%0aalert(1)',
  'javascript:https://x.example',
  'data:text/html,<script>alert(1)</script>',
  'data:image/svg+xml,<svg onload="alert(1)"/>',
  'DATA:,x',
  `blob:${location.origin}/0`,
  'vbscript:x',
  'file:///etc/passwd',
  'filesystem:https://x.example/temporary/x',
  'about:blank',
  'view-source:https://x.example',
  'ws://x.example',
  'ftp://x.example',
  'chrome://settings',
  'intent://x#Intent;scheme=http;end',
  'ms-settings:',
  'mailto:x@x.example',
  'https://',
  'https://[',
];

/** Data that is no picture, or none that every browser draws without running anything. */
const NO_PICTURES = [
  'data:image/html,<b>x</b>',
  'data:image/png+xml,<x/>',
  'data:image/x-icon;base64,AAAA',
  'data:image/',
  'data:image,x',
  'data:text/html;image/png,<b>x</b>',
  'DATA:image/html,x',
];

const GOOD: [given: string, address: string][] = [
  ['https://x.example/a?b#c', 'https://x.example/a?b#c'],
  ['HTTP://X.example', 'http://x.example/'],
  [' https://x.example\n', 'https://x.example/'],
  ['/welcome', `${location.origin}/welcome`],
  ['//x.example/', `${location.protocol}//x.example/`],
  ['\\\\x.example', `${location.protocol}//x.example/`],
  ['?a=javascript:1', `${location.origin}${location.pathname}?a=javascript:1`],
];

describe('an address', () => {
  afterEach(() => clearPage());

  /** Opens a sign-up that stands where it can only go on, and goes on. */
  async function pressOnward(): Promise<void> {
    const widget = place({ issuer: ISSUER });
    await until(() => widget.querySelector('.okta-register-provider'), 'the way on');
    widget.querySelector<HTMLButtonElement>('.okta-register-provider')!.click();
  }

  const links = (within: Element) =>
    Array.from(within.querySelectorAll('a'), (link) => link.getAttribute('href'));
  const images = (within: Element) =>
    Array.from(within.querySelectorAll('img'), (image) => image.getAttribute('src'));

  for (const [given, address] of GOOD) {
    it(`of the web is one: ${JSON.stringify(given)}`, () => {
      expect(webAddress(given)).to.equal(address);
    });
  }

  for (const bad of BAD) {
    const name = JSON.stringify(bad);

    it(`of a page, a message or a link that is none of the web leads nowhere: ${name}`, async () => {
      expect(webAddress(bad)).to.equal(undefined);
      const page: WireResponse = enrollProfile();
      page.messages = { value: [{ message: 'Read', links: [{ label: 'this', url: bad }] }] };
      const { element } = await draw(page, { signInUrl: webAddress(bad) });
      expect(links(element)).to.deep.equal([]);
      expect(element.textContent).to.contain('this');
    });

    it(`of Okta Verify that is none of the web or an app's leads nowhere: ${name}`, async () => {
      const page = oktaVerifyPoll();
      const samedevice = { setupOVUrl: bad, downloadHref: bad };
      const contextualData = { samedevice, qrcode: { href: `x${bad}` } };
      Object.assign(page.currentAuthenticator?.value ?? {}, { contextualData });
      const { element } = await draw(page);
      expect(links(element)).to.deep.equal([]);
      expect(images(element)).to.deep.equal([]);
    });

    it(`in prerendered HTML leads nowhere: ${name}`, () => {
      const html = prerender({
        attributes: { issuer: 'https://x.example', 'client-id': 'x', 'sign-in-url': bad },
      });
      const page = new DOMParser().parseFromString(html, 'text/html');
      expect(links(page.body)).to.deep.equal([]);
    });
  }

  for (const bad of [
    ...BAD.filter((address) => !address.startsWith('data:image/')),
    ...NO_PICTURES,
  ]) {
    it(`of a picture that is none shows none: ${JSON.stringify(bad)}`, async () => {
      const page = selectAuthenticatorEnroll([EMAIL, PHONE]);
      for (const authenticator of page.authenticators?.value ?? []) authenticator.logoUri = bad;
      const { element } = await draw(page);
      expect(images(element)).not.to.include(bad);
    });
  }

  for (const bad of NO_PICTURES) {
    it(`of a code to scan that is no picture shows none: ${JSON.stringify(bad)}`, async () => {
      const page = oktaVerifyPoll();
      const contextualData = { qrcode: { href: bad } };
      Object.assign(page.currentAuthenticator?.value ?? {}, { contextualData });
      const { element } = await draw(page);
      expect(images(element)).to.deep.equal([]);
    });
  }

  it('of a picture that cannot be had leaves no sign of one', async () => {
    const page = selectAuthenticatorEnroll([EMAIL, PHONE]);
    const nothing = 'data:image/png;base64,AAAA';
    for (const authenticator of page.authenticators?.value ?? []) authenticator.logoUri = nothing;
    const { element } = await draw(page);
    const pictures = Array.from(element.querySelectorAll('img'));
    expect(pictures).not.to.be.empty;
    await until(() => pictures.every(({ offsetWidth }) => offsetWidth === 0), 'that it is gone');
  });

  it('of a picture with a script in it is shown, and nothing of it runs', async () => {
    const script = 'top.__pwned = 1';
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9" onload="${script}"><script>${script}</script></svg>`;
    const page = selectAuthenticatorEnroll([EMAIL, PHONE]);
    for (const authenticator of page.authenticators?.value ?? []) {
      authenticator.logoUri = `data:image/svg+xml,${encodeURIComponent(svg)}`;
    }
    const { element } = await draw(page);
    const [picture] = element.querySelectorAll('img');
    await picture!.decode();
    // WebKit says the width that it is drawn with.
    expect(picture!.naturalWidth).to.be.greaterThan(0);
    expect('__pwned' in window).to.equal(false);
  });

  for (const name of ['success-redirect', 'failure-redirect']) {
    /** A response that has nothing to do but to go on. */
    const leading = (href: string): WireResponse => ({
      version: '1.0.0',
      stateHandle: '02.secret.handle',
      remediation: { value: [{ name, href, method: 'GET' }] },
    });

    it(`of ${name} is where its button leads, and nothing is added to it`, async () => {
      const address = location.href;
      const href = `${address.replace(/#.*/, '')}#onward`;
      const org = replay(leading(href));
      await pressOnward();
      await until(() => location.href === href, 'to be there');
      expect(org.sent).to.deep.equal([]);
      org.close();
      history.replaceState(null, '', address);
    });

    for (const bad of BAD) {
      it(`of ${name} that is none of the web leads nowhere: ${JSON.stringify(bad)}`, async () => {
        const address = location.href;
        const org = replay(leading(bad));
        await pressOnward();
        await settle();
        expect(location.href).to.equal(address);
        expect(org.sent).to.deep.equal([]);
        org.close();
      });
    }
  }

  it('of a picture of the web, or as data, is shown', async () => {
    for (const good of ['https://x.example/a.png', 'data:image/png;base64,iVBORw0KGgo=']) {
      const page = selectAuthenticatorEnroll([EMAIL, PHONE]);
      for (const authenticator of page.authenticators?.value ?? []) authenticator.logoUri = good;
      const { element } = await draw(page);
      expect(images(element)).to.include(good);
      clearPage();
    }
  });

  it('of Okta Verify and of the stores opens an app', async () => {
    for (const good of [
      'com-okta-authenticator://deviceChallenge?x=1',
      'oktaverify://x',
      'itms-apps://x',
      'market://details?id=x',
      'https://apps.apple.com/x',
    ]) {
      const page = oktaVerifyPoll();
      Object.assign(page.currentAuthenticator?.value ?? {}, {
        contextualData: { samedevice: { setupOVUrl: good } },
      });
      const { element } = await draw(page);
      expect(links(element)).to.deep.equal([good]);
      clearPage();
    }
  });
});

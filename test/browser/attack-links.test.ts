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
import { clearPage, draw } from './helpers.js';

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

  for (const bad of BAD.filter((address) => !address.startsWith('data:image/'))) {
    it(`of a picture that is none shows none: ${JSON.stringify(bad)}`, async () => {
      const page = selectAuthenticatorEnroll([EMAIL, PHONE]);
      for (const authenticator of page.authenticators?.value ?? []) authenticator.logoUri = bad;
      const { element } = await draw(page);
      expect(images(element).filter((source) => source === bad && bad.length > 8)).to.deep.equal(
        [],
      );
    });
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

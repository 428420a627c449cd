import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { embed } from '../../src/embed/embed.js';
import type { OktaRegister } from '../../src/element/okta-register.js';
import { clearPage, settle, textOf, until, writeHtml } from './helpers.js';
import { atStep, openOrg, type Org } from './org.js';
import { hear } from './person.js';
import { listenToConsole } from './sites.js';

/** An issuer of which no test before has spoken: what a script has said holds for the page. */
let issuers = 0;
const nextIssuer = () => `https://org.example/oauth2/aus${(issuers += 1)}`;

const SRC = 'src="/okta-register/okta-register.js"';

const mark = (issuer: string | undefined, more = '', content = '<a href="/other">Sign up</a>') =>
  `<div data-okta-register ${issuer === undefined ? '' : `data-issuer="${issuer}"`} ${more}>${content}</div>`;

const found = (main: ParentNode) => main.querySelector<OktaRegister>('okta-register');

async function started(main: ParentNode): Promise<OktaRegister> {
  await until(() => found(main), 'the mark is started');
  expect(main.querySelectorAll('[data-okta-register]')).to.have.lengthOf(0);
  return found(main)!;
}

describe('A mark', () => {
  let org: Org;
  let owner: ReturnType<typeof listenToConsole>;
  let asked: string[];
  const head: Element[] = [];

  before(embed);

  beforeEach(() => {
    org = openOrg();
    owner = listenToConsole();
    asked = [];
    const { fetch } = window;
    window.fetch = (input, init) => {
      asked.push(new URL(new Request(input, init).url).hostname);
      return fetch(input, init);
    };
  });

  afterEach(async () => {
    head.splice(0).forEach((element) => element.remove());
    clearPage();
    await settle();
    org.close();
    owner.restore();
  });

  /** The widget's script tag, in the head. */
  const script = (attributes: string, src = SRC) => {
    const template = document.createElement('template');
    template.innerHTML = `<script ${src} ${attributes}></script>`;
    const element = template.content.firstElementChild!;
    head.push(element);
    // A copy that a parser has made is not run.
    document.head.append(element);
    return element;
  };

  /** Nothing has come of it, though all that there is to do has been done. */
  async function expectLeft(main: ParentNode): Promise<void> {
    const known = nextIssuer();
    const last = writeHtml(`<okta-register issuer="${known}"></okta-register>${mark(known)}`);
    await until(() => last.querySelectorAll('okta-register').length === 2);
    last.remove();
    expect(main.querySelectorAll('okta-register')).to.have.lengthOf(0);
  }

  describe('for an issuer that nothing else on the page names', () => {
    it('is not started: what stands in it shows, nobody is asked, and the owner reads what to add', async () => {
      const main = writeHtml(mark('https://evil.example/oauth2/default/', 'data-client-id="0oa1"'));
      await expectLeft(main);
      expect(main.querySelector('a')!.getClientRects()).to.have.lengthOf(1);
      expect(asked).not.to.include('evil.example');
      expect(owner.warnings).to.have.lengthOf(1);
      expect(owner.warnings[0]).to.contain('data-issuers="https://evil.example/oauth2/default"');
      writeHtml(mark('https://evil.example/oauth2/default'));
      await expectLeft(main);
      expect(owner.warnings, 'said once').to.have.lengthOf(1);
    });

    const pretending: Record<string, (issuer: string) => string> = {
      'a mark': (issuer) => `<div data-okta-register data-issuers="${issuer}"></div>`,
      'an element that calls itself currentScript': (issuer) =>
        `<img name="currentScript" data-issuers="${issuer}" data-issuer="${issuer}">`,
      'data in the shape of a script': (issuer) =>
        `<script type="application/ld+json" ${SRC} data-issuers="${issuer}" data-issuer="${issuer}"></script>`,
      'a script of SVG': (issuer) =>
        `<svg><script ${SRC} data-issuers="${issuer}" data-issuer="${issuer}"></script></svg>`,
      'a link to the script': (issuer) =>
        `<a href="/okta-register.js" ${SRC} data-issuers="${issuer}">x</a>`,
      'an element in a template': (issuer) =>
        `<template><okta-register issuer="${issuer}"></okta-register></template>`,
    };
    for (const [what, html] of Object.entries(pretending)) {
      it(`is not started by ${what}`, async () => {
        const issuer = nextIssuer();
        await expectLeft(writeHtml(html(issuer) + mark(issuer)));
      });
    }

    it('is not started by what was a mark itself', async () => {
      const issuer = nextIssuer();
      const page = writeHtml(`<okta-register issuer="${issuer}"></okta-register>`);
      const first = writeHtml(mark(issuer));
      await started(first);
      page.remove();
      await expectLeft(writeHtml(mark(issuer)));
    });
  });

  describe('is started', () => {
    it('when the script tag lists its issuer', async () => {
      const [one, two] = [nextIssuer(), nextIssuer()];
      script(`data-issuers="${one} ${two}/"`);
      const element = await started(
        writeHtml(mark(two, 'data-client-id="0oa1" id="join" lang="de"')),
      );
      expect([element.issuer, element.clientId]).to.deep.equal([two, '0oa1']);
      expect([element.id, element.lang]).to.deep.equal(['join', 'de']);
      expect(element.querySelectorAll('a[href="/other"]')).to.have.lengthOf(1);
      expect(owner.warnings).to.deep.equal([]);
    });

    it('when an element of the tag has its issuer, even one that comes later', async () => {
      const issuer = nextIssuer();
      const main = writeHtml(mark(issuer));
      await expectLeft(main);
      writeHtml(`<okta-register issuer="${issuer}"></okta-register>`);
      await started(main);
    });

    it('when an element of the tag has an OktaAuth of its issuer', async () => {
      const issuer = nextIssuer();
      const page = document.createElement('okta-register');
      page.authClient = { options: { issuer } } as unknown as OktaRegister['authClient'];
      document.body.append(page);
      await started(writeHtml(mark(issuer)));
    });

    it('with the issuer and the client of the script tag, where it names none', async () => {
      const issuer = nextIssuer();
      script(`data-issuer="${issuer}" data-client-id="0oaOwn"`);
      const element = await started(writeHtml(mark(undefined)));
      expect([element.issuer, element.clientId]).to.deep.equal([issuer, '0oaOwn']);
      const other = await started(writeHtml(mark(`${issuer}/`, 'data-client-id="0oaOther"')));
      expect([other.issuer, other.clientId]).to.deep.equal([issuer, '0oaOther']);
      const foreign = nextIssuer();
      script(`data-issuers="${foreign}"`);
      const third = await started(writeHtml(mark(foreign)));
      expect([third.issuer, third.clientId], 'no client of another org').to.deep.equal([
        foreign,
        undefined,
      ]);
      // This one has no place of its own, and needs none.
      expect(document.head.querySelectorAll('okta-register')).to.have.lengthOf(0);
      expect(owner.warnings.join()).not.to.contain('<head>');
    });

    it('once it is in the page, and not in a template', async () => {
      const issuer = nextIssuer();
      script(`data-issuers="${issuer}"`);
      const main = writeHtml(`<template>${mark(issuer)}</template>`);
      await expectLeft(main);
      const { content } = main.querySelector('template')!;
      main.append(content.cloneNode(true));
      await started(main);
      expect(content.querySelectorAll('[data-okta-register]')).to.have.lengthOf(1);
    });

    it('once: what its attributes are changed to later says nothing', async () => {
      const issuer = nextIssuer();
      script(`data-issuers="${issuer}"`);
      const element = await started(writeHtml(mark(issuer)));
      element.dataset['issuer'] = 'https://evil.example/';
      element.dataset['onRegistered'] = 'alert';
      await settle();
      expect(element.issuer).to.equal(issuer);
      expect(element.getAttribute('on-registered')).to.equal(null);
    });

    it('and one inside of it is not', async () => {
      const issuer = nextIssuer();
      script(`data-issuers="${issuer}"`);
      const main = writeHtml(mark(issuer, '', mark(issuer)));
      await until(() => found(main));
      await settle();
      expect(main.querySelectorAll('okta-register')).to.have.lengthOf(1);
      expect(owner.warnings.join()).to.contain('inside of <okta-register>');
    });
  });

  describe('names the same issuer', () => {
    const same: [given: string, allowed: string][] = [
      ['https://ORG.example/oauth2/A', 'https://org.example/oauth2/A'],
      ['https://org.example:443/oauth2/B//', 'https://org.example/oauth2/B'],
      ['https://org.example/oauth2/./C', 'https://org.example/oauth2/C/'],
    ];
    for (const [given, allowed] of same) {
      it(`${given} as ${allowed}`, async () => {
        script(`data-issuers="${allowed}"`);
        const element = await started(writeHtml(mark(given)));
        expect(element.issuer).to.equal(allowed.replace(/\/$/, ''));
      });
    }

    const OWN = 'https://org.example/oauth2/own';
    for (const given of [
      'https://org.example/oauth2/other',
      'https://org.example/oauth2/own/more',
      'https://org.example/oauth2/own/../other',
      'https://org.example/oauth2/OWN',
      'https://org.example/oauth2/own?x=',
      'https://org.example/oauth2/own#x',
      'https://org.example@evil.example/oauth2/own',
      'https://evil.example\\@org.example/oauth2/own',
      'https://user:word@org.example/oauth2/own',
      'https://org.example:8443/oauth2/own',
      'http://org.example/oauth2/own',
      'https://org.example.evil.example/oauth2/own',
      '/oauth2/own',
      'javascript:alert(1)',
      '',
    ]) {
      it(`never as ${given || 'nothing'}`, async () => {
        script(`data-issuers="${OWN}"`);
        await expectLeft(writeHtml(mark(given)));
        expect(asked).not.to.include('evil.example');
      });
    }
  });

  describe('says nothing that only somebody may say who can add scripts', () => {
    const REFUSED = {
      'on-registered': 'alert',
      'on-step-submit': 'App.send',
      'hidden-plan': 'team',
      'activation-token': 'token',
      'code-challenge': 'abc',
      doctor: 'off',
      'success-url': 'https://evil.example/',
      'sign-in-url': '//evil.example/sign-in',
      'redirect-uri': 'javascript:alert(1)',
    };

    it('not with data-, nor without, and the owner reads each name once', async () => {
      const issuer = nextIssuer();
      script(`data-issuers="${issuer}"`);
      const attributes = Object.entries(REFUSED).map(([name, value]) => `${name}="${value}"`);
      const withData = attributes.map((attribute) => `data-${attribute}`).join(' ');
      for (const more of [withData, attributes.join(' '), withData]) {
        const element = await started(writeHtml(mark(issuer, more)));
        for (const name of Object.keys(REFUSED)) {
          expect(element.hasAttribute(name), name).to.equal(false);
        }
      }
      for (const name of Object.keys(REFUSED)) {
        const told = owner.warnings.filter((text) => text.includes(`data-${name} of a mark`));
        expect(told, name).to.have.lengthOf(1);
      }
    });

    it('and all that it says otherwise, the visitor sees or the org decides about', async () => {
      const issuer = nextIssuer();
      script(`data-issuers="${issuer}"`);
      const said = {
        'client-id': '0oaForeign',
        'prefill-email': 'ada@example.com',
        'success-url': '/welcome',
        'sign-in-url': `${location.origin}/sign-in`,
        'redirect-uri': `${location.origin}/callback`,
        scopes: 'openid',
        theme: 'dark',
        loading: 'lazy',
        analytics: 'datalayer',
        outcome: 'none',
        'map-query': 'utm_source:marketingSource',
        'default-country': 'DE',
        'require-terms': '',
        'terms-attribute': 'terms',
      };
      const attributes = Object.entries(said).map(([name, value]) => `data-${name}="${value}"`);
      const element = await started(writeHtml(mark(issuer, attributes.join(' '))));
      for (const [name, value] of Object.entries(said)) {
        expect(element.getAttribute(name), name).to.equal(value);
      }
      expect(owner.warnings.filter((text) => text.includes('of a mark'))).to.deep.equal([]);
    });
  });

  describe('is replaced by the element', () => {
    it('with id, class, language and content kept; of the rest only the element’s own attributes count', async () => {
      const issuer = 'https://org.example/oauth2/default';
      script(`data-issuers="${issuer}"`);
      const main = writeHtml(`<div id="join" class="wide" lang="en-GB" data-okta-register
        data-issuer="${issuer}" data-client-id="password-first" data-sign-in-url="/sign-in"
        data-onclick="document.title = 'bad'" data-style="color: red"
        data-testid="mine"><b slot="header">Join us</b><a href="/other-way">Another way in</a></div>`);
      const element = await started(main);
      await atStep(element, 'enroll-profile');
      expect(element.matches('okta-register#join.wide')).to.equal(true);
      expect({
        lang: element.lang,
        onclick: element.getAttribute('onclick'),
        style: element.getAttribute('style'),
        mine: element.dataset['testid'],
        link: element.querySelector('a[href="/other-way"]') !== null,
      }).to.deep.equal({ lang: 'en-GB', onclick: null, style: null, mine: 'mine', link: true });
      expect(element.querySelector('b')!.getClientRects()).to.have.lengthOf(1);
      const links = Array.from(element.querySelectorAll('a')).filter(
        (link) => link.getClientRects().length,
      );
      expect(links.map(textOf)).to.include('Sign in');
    });

    it('and what is missing is named once on the console, and the other way in shows', async () => {
      const issuer = nextIssuer();
      const heard = hear();
      const said: string[] = [];
      const { console: original } = window;
      window.console = new Proxy(original, {
        get:
          (_, name) =>
          (...words: unknown[]) =>
            said.push(`${String(name)}: ${words.join(' ')}`),
      });
      try {
        script(`data-issuers="${issuer}"`);
        const element = await started(
          writeHtml(mark(issuer, '', '<a href="/">Another way in</a>')),
        );
        await heard.failed(element, 'missing-attribute');
        await until(() => element.querySelector('a')!.getClientRects().length, 'the other way in');
      } finally {
        window.console = original;
      }
      expect(said).to.have.lengthOf(1);
      expect(said[0]).to.match(/^error: .*client-id/);
    });
  });

  describe('and the script itself', () => {
    it('says everything in the place of the element, once', async () => {
      const issuer = nextIssuer();
      const main = writeHtml(
        `<script ${SRC} data-issuer="${issuer}" data-client-id="0oa1" data-on-registered="App.done"
        data-hidden-plan="team" data-success-url="https://www.example.com/"></script><p>After</p>`,
      );
      const element = await started(main);
      expect(Array.from(main.children, ({ localName }) => localName)).to.deep.equal([
        'script',
        'okta-register',
        'p',
      ]);
      expect(element.getAttribute('on-registered')).to.equal('App.done');
      expect(element.getAttribute('hidden-plan')).to.equal('team');
      expect(element.successUrl).to.equal('https://www.example.com/');
      expect([element.issuer, element.clientId]).to.deep.equal([issuer, '0oa1']);
      expect(element.hasAttribute('src')).to.equal(false);
      main.append(document.createElement('okta-register'));
      await settle();
      expect(main.querySelectorAll('okta-register')).to.have.lengthOf(2);
      expect(owner.warnings).to.deep.equal([]);
    });

    // The last one: what a script has said holds for the page.
    it('turns marks off, and is in the place of the element all the same', async () => {
      const issuer = nextIssuer();
      script(`data-issuers="${issuer}" data-marks="off"`);
      const main = writeHtml(mark(issuer) + mark(nextIssuer()));
      writeHtml(`<okta-register issuer="${issuer}"></okta-register>`);
      await settle();
      await settle();
      expect(main.querySelectorAll('okta-register')).to.have.lengthOf(0);
      expect(owner.warnings).to.deep.equal([]);
      await started(writeHtml(`<script ${SRC} data-issuer="${issuer}"></script>`));
    });
  });
});

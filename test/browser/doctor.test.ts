import { expect } from '@open-wc/testing';
import '../../src/define.js';
import type { OktaRegister } from '../../src/element/okta-register.js';
import type { EmulatorOptions, FaultOptions } from '../../src/emulator/index.js';
import { clearPage, settle, textOf, until, writeHtml } from './helpers.js';
import { endsClean, openOrg, type Org, ORIGIN } from './org.js';
import { listenToConsole } from './sites.js';

type State = 'ok' | 'problem' | 'unknown';

interface Expected {
  id: string;
  state?: State;
  words?: RegExp;
  /** Exactly what is to be pasted; by default nothing. */
  value?: string;
}

interface Case {
  /** How the org is set up, and what happens there. */
  org?: EmulatorOptions;
  fault?: FaultOptions;
  /** Of the element, beside what it needs. */
  attributes?: string;
  issuer?: string;
  clientId?: string;
  /** What the page has in its head. */
  head?: string;
  /** The query of the page's address. */
  query?: string;
  /** What the site's server answers at the address of the page. */
  site?: (address: URL) => Response;
}

const ISSUER = `${ORIGIN}/oauth2/default`;
const HERE = location.origin + location.pathname;
const WORDPRESS = '<link rel="https://api.w.org/" href="/wp-json/">';
const MAPPED = 'map-query="name:firstName, utm_source:source, p"';

const FORM = '<okta-register></okta-register>';
const sends = (body: string, init?: ResponseInit) => () => new Response(body, init);

describe('The doctor', () => {
  const address = location.href;
  const { fetch } = window;
  let org: Org;
  let site: (address: URL) => Response;
  let inHead: Element[];

  beforeEach(() => {
    inHead = [];
    site = sends(FORM);
    window.fetch = (input, init) => {
      const url = new URL(new Request(input, init).url);
      if (url.origin !== location.origin) return Promise.reject(new TypeError('Failed to fetch'));
      if (url.pathname !== location.pathname) return fetch(input, init);
      return Promise.resolve(Object.defineProperty(site(url), 'url', { value: url.href }));
    };
  });

  const errors = endsClean(() => {
    org.close();
    window.fetch = fetch;
    inHead.forEach((element) => element.remove());
    history.replaceState(null, '', address);
  });

  /** What is wrong is told to the owner on the console as well, which here is no error of the test. */
  async function forgive(): Promise<void> {
    clearPage(); // all has been said then
    await settle();
    errors.splice(0);
  }

  /** A page with the element; by default the doctor is asked for by its attribute. */
  function open(given: Case = {}, asked = 'doctor'): OktaRegister {
    const { issuer = ISSUER, clientId = 'password-first', attributes = '' } = given;
    org = openOrg(given.org);
    if (given.fault) org.emulator.fault(given.fault);
    site = given.site ?? site;
    if (given.query) history.replaceState(null, '', given.query);
    const before = document.head.lastElementChild;
    document.head.insertAdjacentHTML('beforeend', given.head ?? '');
    const last = document.head.lastElementChild;
    if (last && last !== before) inHead.push(last);
    return write(`issuer="${issuer}" client-id="${clientId}" ${attributes} ${asked}`);
  }

  const write = (attributes: string): OktaRegister =>
    writeHtml(`<okta-register ${attributes}></okta-register>`).querySelector('okta-register')!;

  const cards = (widget: OktaRegister, which = '') =>
    Array.from(widget.shadowRoot!.querySelectorAll<HTMLElement>(`.doctor li${which}`));
  const done = (widget: OktaRegister) => until(() => cards(widget).length, 'what is found');

  async function expectFound(widget: OktaRegister, expected: Expected): Promise<void> {
    const { id, state = 'problem', words, value } = expected;
    await done(widget);
    const [card] = cards(widget, `[data-check="${id}"]`);
    expect([id, card?.dataset['state'], textOf(card)]).to.include(state);
    if (words) expect(textOf(card)).to.match(words);
    const values = Array.from(card!.querySelectorAll('code'), ({ textContent }) => textContent);
    expect(values).to.deep.equal(value === undefined ? [] : [value]);
  }

  /** A test of one check: what is wrong, and what is found then. */
  function finds(sentence: string, given: Case, expected: Expected, asked?: string): void {
    it(sentence, async () => {
      await expectFound(open(given, asked), expected);
      await forgive();
    });
  }

  it('is opened by its attribute', async () => {
    const widget = open();
    await done(widget);
    expect(textOf(widget.shadowRoot!.querySelector('.doctor [role="status"]'))).to.match(
      /\d+ fine/,
    );
  });

  it('is opened by its attribute with any value but one, as that of every boolean attribute', async () => {
    const widget = open({}, 'doctor="true"');
    await done(widget);
    expect(cards(widget, '[data-state="problem"]').map(textOf)).to.deep.equal([]);
    expect(textOf(widget.shadowRoot!.querySelector('.doctor'))).not.to.contain('does nothing');
  });

  it('shows nothing of the address, whatever that says', async () => {
    const query = '?okta-register-doctor&redirect-uri=https://evil.example/&state=evil.example';
    const widget = open({ query }, '');
    await done(widget);
    expect(widget.shadowRoot!.querySelector('.doctor')!.textContent).not.to.match(/evil/);
    await forgive();
  });

  it('calls nothing else good where an org refuses nothing but one thing', async () => {
    const widget = open({
      fault: { kind: 'wrong-set-up', flaw: 'interaction-code', times: Infinity },
    });
    await done(widget);
    const problems = cards(widget, '[data-state="problem"]').map(({ dataset }) => dataset['check']);
    expect(problems).to.deep.equal(['interaction-code']);
    for (const id of ['redirect-uri', 'scopes', 'sign-up']) {
      await expectFound(widget, { id, state: 'unknown' });
    }
    await forgive();
  });

  describe('finds of the page', () => {
    finds(
      'a client ID that is still a placeholder',
      { clientId: '{clientId}' },
      { id: 'attributes', words: /client-id.*placeholder/ },
    );

    finds(
      'a value that an attribute does not know',
      { attributes: 'theme="drak"' },
      { id: 'attributes', words: /theme="drak"/ },
    );

    finds(
      'an address that is another page without its query',
      {
        query: '?id=7&okta-register-doctor',
        site: ({ searchParams }) =>
          new Response(searchParams.has('state') ? 'The front page' : FORM),
      },
      { id: 'permalink', words: /no form there/ },
      '',
    );

    finds(
      'a page that no visitor gets',
      { site: sends('', { status: 404 }) },
      { id: 'permalink', words: /404/ },
    );

    finds(
      'that a redirect URI of another origin cannot be judged',
      { attributes: 'redirect-uri="https://www.example.com/"' },
      { id: 'permalink', state: 'unknown', words: /another origin/ },
    );

    // First: the owner is told once.
    it('no more than is told without it: names that WordPress takes for itself', async () => {
      const { warnings, restore } = listenToConsole();
      open({ attributes: MAPPED, head: WORDPRESS }, '');
      const told = () => warnings.find((text) => text.includes('reserved-query'));
      await until(told).finally(restore);
      expect(told()).to.match(/name, p .*map-query="signup_name:firstName/);
    });

    finds(
      'names that WordPress takes for itself: others',
      { attributes: MAPPED, head: WORDPRESS },
      {
        id: 'query-names',
        value: 'map-query="signup_name:firstName, utm_source:source, signup_p:p"',
      },
    );

    finds(
      'the same names fine on other sites',
      { attributes: MAPPED },
      { id: 'query-names', state: 'ok' },
    );

    finds(
      'a device whose clock is of another day than the org’s',
      { org: { now: () => Date.now() + 24 * 3_600_000 } },
      { id: 'clock', words: /clock/ },
    );

    finds(
      'a device whose clock is ahead of the site’s',
      {
        site: () => {
          const date = new Date(Date.now() - 3_600_000).toUTCString();
          return new Response(FORM, { headers: { date } });
        },
      },
      { id: 'clock', words: /60 minutes ahead of/ },
    );
  });

  describe('finds of the org', () => {
    it('that it is not there, which is no question of trust', async () => {
      const widget = open({ fault: { kind: 'offline' } });
      await expectFound(widget, { id: 'issuer', words: /Nobody answers/ });
      await expectFound(widget, { id: 'trusted-origin', state: 'unknown' });
      await forgive();
    });

    it('that it never answers, after one time limit for all that is asked to see why', async () => {
      const { timeout } = AbortSignal;
      const limits: AbortController[] = [];
      AbortSignal.timeout = () => {
        const limit = new AbortController();
        limits.push(limit);
        return limit.signal;
      };
      try {
        const widget = open({ fault: { kind: 'stall', times: Infinity } });
        await until(() => org.count('/openid-configuration') && org.count('/interact'));
        limits.forEach((limit) => limit.abort());
        await expectFound(widget, { id: 'issuer', words: /Nobody answers/ });
      } finally {
        AbortSignal.timeout = timeout;
      }
      await forgive();
    });

    finds(
      'an issuer that it does not have: the one that most have',
      { issuer: `${ORIGIN}/oauth2/another` },
      { id: 'issuer', value: `issuer="${ISSUER}"` },
    );

    finds(
      'an issuer that calls itself otherwise: its own name',
      { org: { origin: 'https://id.example.com' } },
      { id: 'issuer', value: 'issuer="https://id.example.com/oauth2/default"' },
    );

    finds(
      'a network’s sign-on in its place',
      { fault: { kind: 'login-page', request: /openid-configuration/ } },
      { id: 'issuer', words: /no discovery document/ },
    );

    for (const [flaw, value] of Object.entries({
      'client-id': undefined,
      'interaction-code': 'Interaction Code',
      'redirect-uri': HERE,
      'sign-up': 'Allowed',
    })) {
      const id = flaw as 'client-id';
      finds(
        `what is not set up: ${flaw}`,
        { fault: { kind: 'wrong-set-up', flaw: id, times: Infinity } },
        { id, value },
      );
    }

    finds(
      'a scope that it does not know',
      { attributes: 'scopes="openid orders"' },
      { id: 'scopes', value: 'scopes="openid profile email"' },
    );
  });

  describe('looks at the related origins of the org, whose domain is not the page’s', () => {
    it('that do not list it', async () => {
      const origins = ['https://www.example.com', location.origin];
      const widget = open({ org: { relatedOrigins: ['https://www.example.com'] } });
      await expectFound(widget, { id: 'passkeys', value: JSON.stringify({ origins }) });
    });

    it('that are fine if they do, and left open where none are published', async () => {
      const widget = open({ org: { relatedOrigins: [location.origin] } });
      await expectFound(widget, { id: 'passkeys', state: 'ok' });
      widget.remove();
      org.emulator.fault({ kind: 'internal-server-error', request: '/.well-known/webauthn' });
      const value = JSON.stringify({ origins: [location.origin] });
      const again = write(`issuer="${ISSUER}" client-id="password-first" doctor`);
      await expectFound(again, { id: 'passkeys', state: 'unknown', value });
    });
  });
});

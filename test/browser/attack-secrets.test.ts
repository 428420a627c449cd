import { expect } from '@open-wc/testing';
import { builtInApps } from '../../src/emulator/index.js';
import '../../src/define.js';
import type { OktaRegister } from '../../src/element/okta-register.js';
import { clearPage, settle, submit, type, until } from './helpers.js';
import { choose, openOrg, ORIGIN, press, sendCode, sendPassword, titled, type Org } from './org.js';

const PASSWORD = 'Zx9-Secret-Word!';
const PROFILE = { firstName: 'Markedfirst', lastName: 'Markedlast', email: 'marked@example.com' };
const NAMES = ['log', 'info', 'warn', 'error', 'debug', 'trace', 'dir', 'table', 'assert'] as const;
const EVENTS = ['step-change', 'step-submit', 'registration-error', 'registration-canceled'];

/** All that can be read of a value, cycles and all. */
function textOfAll(value: unknown): string {
  const seen = new WeakSet();
  return JSON.stringify(value, (_, inner: unknown) => {
    if (typeof inner === 'function') return String(inner);
    if (inner instanceof Error) return `${inner.message} ${inner.stack}`;
    if (typeof inner !== 'object' || inner === null) return inner;
    if (seen.has(inner)) return undefined;
    seen.add(inner);
    return inner;
  });
}

describe('what is secret', () => {
  let org: Org;
  let main: HTMLElement;
  /** What could be read, by where it stood. */
  let traces: [where: string, text: string][];
  let undo: (() => void)[];

  beforeEach(() => {
    org = openOrg({ apps: builtInApps });
    traces = [];
    undo = [];
    main = document.createElement('main');
    main.innerHTML = `<okta-register issuer="${ORIGIN}/oauth2/default" client-id="password-first"
      analytics="datalayer"></okta-register>`;
    for (const name of NAMES) replace(console, name, (...all) => void note('the console', all));
    for (const storage of [localStorage, sessionStorage]) {
      const { setItem } = Storage.prototype;
      const prototype = Storage.prototype;
      replace(prototype, 'setItem', function (this: Storage, ...all) {
        // What okta-auth-js keeps: the transaction without what is typed, and in the end the tokens.
        if (!String(all[0]).startsWith('okta-')) note('storage', all);
        if (String(all[0]).startsWith('okta-register')) note('storage', all);
        if (/transaction|cache/.test(String(all[0]))) note('okta-auth-js’ storage', all);
        setItem.apply(this, all as [string, string]);
      });
      expect(storage).to.have.lengthOf(0);
    }
    for (const name of ['pushState', 'replaceState'] as const) {
      replace(history, name, (...all) => void note('the history', all));
    }
    replace(navigator, 'sendBeacon', (...all) => note('a beacon', all));
    replace(window, 'postMessage', (...all) => void note('a message', all));
    for (const name of EVENTS) {
      const hear = (event: Event) => note(name, (event as CustomEvent).detail);
      main.addEventListener(name, hear);
    }
    document.body.append(main);
  });

  afterEach(async () => {
    for (const back of undo.reverse()) back();
    clearPage();
    main.remove();
    await settle();
    org.close();
    Reflect.deleteProperty(window, 'dataLayer');
  });

  function note(where: string, value: unknown): boolean {
    traces.push([where, textOfAll(value)]);
    return true;
  }

  function replace(owner: object, name: string, by: (this: never, ...all: unknown[]) => unknown) {
    const own = Object.getOwnPropertyDescriptor(owner, name);
    Object.defineProperty(owner, name, { value: by, configurable: true, writable: true });
    undo.push(() => {
      if (own) Object.defineProperty(owner, name, own);
      else Reflect.deleteProperty(owner, name);
    });
  }

  /** Where any of the marked texts can be read. */
  function expectNowhere(secrets: string[], what: string): void {
    const found = traces.filter(([, text]) => secrets.some((secret) => text.includes(secret)));
    expect(found, what).to.deep.equal([]);
  }

  function page(widget: OktaRegister): string {
    const roots = [document.documentElement.outerHTML, widget.shadowRoot?.innerHTML];
    const values = Array.from(document.querySelectorAll('input, textarea, select'), (control) => {
      const { value, defaultValue } = control as HTMLInputElement;
      return `${value} ${defaultValue}`;
    });
    const attributes = Array.from(document.querySelectorAll('*'), (element) =>
      Array.from(element.attributes, ({ value }) => value).join(' '),
    );
    return [...roots, ...values, ...attributes, textOfAll(widget.step), location.href].join('\n');
  }

  it('is in no event but registered, no log, no storage of ours, no address, and no data layer', async () => {
    const widget = main.querySelector('okta-register')!;
    let registered: unknown;
    main.addEventListener('registered', ({ detail }) => (registered = detail));
    await titled(widget, 'Create account');
    await until(() => org.count('/idp/idx/enroll'), 'the org’s form');
    for (const [name, value] of Object.entries(PROFILE)) type(widget, `userProfile.${name}`, value);
    await submit(widget);
    await choose(widget, 'Password');
    await sendPassword(widget, 'Zx9'); // refused, and not repeated
    await settle();
    await sendPassword(widget, PASSWORD);
    await until(() => org.count('/challenge/answer'), 'the answer');
    await choose(widget, 'Email');
    expect(page(widget)).not.to.contain(PASSWORD);
    await titled(widget, 'Check your email');
    await sendCode(widget, '919191');
    await until(() => widget.textContent?.includes('Invalid code'), 'the refusal');
    const code = org.emulator.outbox.latest()?.code ?? '';
    await sendCode(widget, code);
    await press(widget, 'Skip');
    await titled(widget, 'You’re signed up');
    await until(() => registered, 'the tokens');

    note('the data layer', (window as unknown as { dataLayer: unknown }).dataLayer);
    note('cookies', document.cookie);
    note('the name of the window', window.name);
    const tokens = JSON.parse(localStorage.getItem('okta-token-storage') ?? '{}') as Record<
      string,
      Record<string, string>
    >;
    const issued = Object.entries(tokens).map(([type, token]) => token[type] ?? '');
    expect(issued.every((token) => token.length > 20) && issued.length > 1).to.equal(true);
    const sent = org.seen.find(({ path }) => path.endsWith('/token'))?.body ?? {};
    const exchange = [sent['interaction_code'], sent['code_verifier']].map(String);

    expectNowhere([PASSWORD, code, '919191', ...issued, exchange[0]!], 'a secret');
    expectNowhere(Object.values(PROFILE), 'the profile');
    const shown = page(widget);
    for (const secret of [PASSWORD, code, '919191', ...issued, ...exchange]) {
      expect(shown).not.to.contain(secret);
    }
    for (const storage of [localStorage, sessionStorage]) {
      const kept = Object.entries(storage) as [string, string][];
      for (const [name, value] of kept.filter(([key]) => key !== 'okta-token-storage')) {
        for (const secret of [PASSWORD, code, ...issued, ...exchange, ...Object.values(PROFILE)]) {
          expect(value, name).not.to.contain(secret);
        }
      }
    }
    const wheres = new Set(traces.map(([where]) => where));
    expect([...wheres]).to.include.members([
      ...['step-change', 'step-submit', 'registration-error', 'storage'],
      ...['the data layer', 'okta-auth-js’ storage'],
    ]);
  });
});

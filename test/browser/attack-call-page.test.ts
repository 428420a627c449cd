import { expect } from '@open-wc/testing';
import { callPage } from '../../src/host/call-page.js';

/** What a page has, under one name that no browser has. */
type Page = Record<string, unknown>;
const page = window as unknown as Page;

describe('a name in on-…', () => {
  let element: HTMLElement;
  let calls: [name: string, owner: unknown, event: unknown][];
  let kept: Map<string, PropertyDescriptor | undefined>;
  const { warn } = console;
  let warnings: string[];

  beforeEach(() => {
    element = document.createElement('div');
    element.attachShadow({ mode: 'open' });
    document.body.append(element);
    callPage(element);
    calls = [];
    kept = new Map();
    warnings = [];
    console.warn = (text: string) => void warnings.push(text);
  });

  afterEach(() => {
    element.remove();
    for (const [name, descriptor] of kept) {
      if (descriptor) Object.defineProperty(window, name, descriptor);
      else Reflect.deleteProperty(window, name);
    }
    console.warn = warn;
  });

  function give(name: string, value: unknown): void {
    kept.set(name, Object.getOwnPropertyDescriptor(window, name));
    Object.defineProperty(window, name, {
      value,
      writable: true,
      configurable: true,
      enumerable: true,
    });
  }

  /** A function of the page that notes its call. */
  const noted = (name: string) =>
    function (this: unknown, event: unknown) {
      calls.push([name, this, event]);
    };

  function run(path: string): Event {
    const event = new CustomEvent('registered');
    element.setAttribute('on-registered', path);
    element.dispatchEvent(event);
    return event;
  }

  it('reaches the functions of the page, in all the ways that pages have them', () => {
    class Shop {
      readonly open = true;
      static done(event: unknown) {
        calls.push(['static', this, event]);
      }
    }
    const exported = Object.defineProperty({}, 'done', {
      get: () => noted('getter'),
      enumerable: true,
    });
    const plugin = Object.assign(() => undefined, { fn: { signUp: noted('plugin') } });
    give('App', { signedUp: noted('method'), deep: { er: { done: noted('deep') } } });
    give('Shop', Shop);
    give('bundled', exported);
    give('$', plugin);
    give('arrow', (event: unknown) => void calls.push(['arrow', undefined, event]));
    give('later', async (event: unknown) => void calls.push(['async', undefined, event]));
    give('bound', noted('bound').bind({}));
    give('myLayer', Object.assign([], { push: noted('push') }));
    give('bus', Object.assign(new EventTarget(), { done: noted('bus') }));
    const script = document.createElement('script');
    script.textContent = 'function declaredByPage(event) { window.App.signedUp(event) }';
    document.head.append(script);
    script.remove();
    const paths = [
      ...['App.signedUp', 'App.deep.er.done', 'Shop.done', 'bundled.done', '$.fn.signUp', 'arrow'],
      ...['later', 'bound', 'myLayer.push', 'bus.done', 'declaredByPage'],
      ...['window.App.signedUp', ' App.signedUp '],
    ];
    for (const path of paths) {
      calls = [];
      const event = run(path);
      expect(calls, path).to.have.lengthOf(1);
      if (event !== calls[0]?.[2]) throw new Error(`${path} did not get the event.`);
    }
    run('App.signedUp');
    if (calls.at(-1)?.[1] !== page['App']) throw new Error('A method has its object.');
    expect(warnings).to.deep.equal([]);
  });

  const roots = ['', 'window.', 'window.window.', 'self.', 'top.', 'parent.', 'frames.', '0.'];
  const more = ['globalThis.', 'document.defaultView.', 'Held.frame.', 'Held.page.'];
  const builtIns = [
    ...['eval', 'Function', 'setTimeout', 'setInterval', 'queueMicrotask', 'open', 'alert'],
    ...['document.write', 'document.writeln', 'document.open', 'location.assign', 'fetch'],
    ...['location.replace', 'location.reload', 'history.back', 'history.pushState', 'postMessage'],
    ...['navigator.sendBeacon', 'Reflect.apply', 'Reflect.construct', 'Object.assign', 'close'],
    ...['Object.defineProperty', 'Promise.resolve', 'console.log', 'import', 'Image', 'Worker'],
    ...['customElements.define', 'CSS.escape', 'JSON.stringify', 'localStorage.clear', 'stop'],
    ...['setTimeout.constructor', 'Object.constructor', 'Function.prototype.constructor'],
    ...['Function.prototype.call', 'Array.prototype.push', 'WebAssembly.compile', 'Notification'],
  ];
  const throughPage = [
    ...['App.constructor', 'App.constructor.constructor', 'App.__proto__', 'App.prototype'],
    ...[
      'App.__proto__.constructor',
      'App.signedUp.constructor',
      'App.signedUp.call',
      'App.toString',
    ],
    ...['App.signedUp.bind', 'App.kept', 'App.signedUp.prototype.constructor.constructor'],
    ...[
      'App.native',
      'App.text',
      'App.missing',
      'App.',
      '.App',
      '',
      ' ',
      '.',
      '..',
      'App..signedUp',
    ],
    ...['App.signedUp()', 'App["signedUp"]', 'alert(1)', 'App.signedUp;alert', '`', 'Held.write'],
    ...['Held.document.write', '__proto__', 'constructor', 'toString', 'hasOwnProperty'],
  ];

  it('reaches nothing that the browser has', () => {
    const frame = document.createElement('iframe');
    element.append(frame);
    give('App', {
      signedUp: noted('App'),
      kept: window.setTimeout,
      text: 'alert(1)',
      get native() {
        return document.write;
      },
    });
    give('Held', { frame: frame.contentWindow, page: window, document, write: document.write });
    for (const root of [...roots, ...more]) for (const name of builtIns) expectNothing(root + name);
    for (const path of throughPage) expectNothing(path);
    expect(calls).to.deep.equal([]);
  });

  it('reaches nothing that the browser has, though a tracing script stands in front of it', () => {
    const names = ['setTimeout', 'fetch', 'open', 'postMessage', 'eval', 'alert'];
    for (const name of names) give(name, noted(name));
    give('console', { ...console, log: noted('log') });
    Object.assign(document, { write: noted('document.write') });
    give('Held', { page: window, document });
    try {
      for (const name of names) for (const root of ['', 'window.', 'Held.page.']) run(root + name);
      for (const path of ['console.log', 'Held.document.write', 'document.write']) run(path);
    } finally {
      Reflect.deleteProperty(document, 'write');
    }
    expect(calls.map(([name]) => name)).to.deep.equal([]);
  });

  it('is told to the owner when it leads nowhere', () => {
    run('App.nobody');
    expect(warnings.join()).to.contain('on-registered="App.nobody" names no function of the page');
  });

  it('leaves no trace in the page', () => {
    give('App', { signedUp: noted('App') });
    const before = document.documentElement.outerHTML.length + window.length;
    run('App.signedUp');
    const noise = element.outerHTML.length - '<div></div>'.length;
    expect(document.documentElement.outerHTML.length + window.length - noise).to.equal(before);
    expect(element.shadowRoot?.childNodes).to.have.lengthOf(0);
  });

  /** Nothing is called, which the owner is told. */
  function expectNothing(path: string): void {
    run(path);
    if (path && !warnings.some((text) => text.includes(`on-registered="${path}" names no`))) {
      throw new Error(`on-registered="${path}" was called.`);
    }
  }
});

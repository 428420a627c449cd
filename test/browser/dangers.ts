/** What could run, or lead to something that runs. */

const SAFE_IMAGE = /^data:image\/(png|jpeg|gif|webp|svg\+xml)[;,]/i;
/** What opens Okta Verify on this device, or the store where it can be had. */
const APP_LINK = /^(com-okta-authenticator|oktaverify|itms-apps|market):/i;
const ADDRESS = /^(xlink:)?(href|src|action|formaction)$/;
/** None of these is in any template of the widget. */
const FORBIDDEN = 'script, object, embed, base, link, meta, style, template, frame';
const DUO = '.okta-register-duo';

function isSafe({ localName }: Element, href: string): boolean {
  if (/^(https?|mailto):/.test(href)) return true;
  return localName === 'img' ? SAFE_IMAGE.test(href) : localName === 'a' && APP_LINK.test(href);
}

function* elementsOf(root: Element | ShadowRoot): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* elementsOf(element.shadowRoot);
  }
}

/** Every element that should not be there, and every attribute, in light DOM and shadow roots. */
export function dangersIn(root: Element): string[] {
  const dangers: string[] = [];
  for (const element of elementsOf(root)) {
    const { localName } = element;
    const isFrame = localName === 'iframe' && !element.matches(DUO);
    if (element.matches(FORBIDDEN) || isFrame) dangers.push(`<${localName}>`);
    for (const { name, value } of element.attributes) {
      const leads = ADDRESS.test(name) && URL.canParse(value, location.href);
      const isDanger =
        name.startsWith('on') ||
        name === 'srcdoc' ||
        (leads && !isSafe(element, new URL(value, location.href).href));
      if (isDanger) dangers.push(`<${localName} ${name}=${value.slice(0, 80)}>`);
    }
  }
  return dangers;
}

/** Every element with the names of its attributes, in light DOM and shadow roots. */
export function outline(node: Element | ShadowRoot): string {
  const children = Array.from(node.children, outline).join('');
  if (node instanceof ShadowRoot) return `#shadow ${children}`;
  const names = node.getAttributeNames().sort().join(' ');
  const shadow = node.shadowRoot ? outline(node.shadowRoot) : '';
  return `<${node.localName} ${names}>${shadow}${children}</>\n`;
}

export interface Watch {
  /** What happened to the page since it was last asked. */
  take(): string[];
  stop(): void;
}

/** Watches what a page must not see: something that ran, was thrown, loaded, or led away. */
export function watch(): Watch {
  const seen: string[] = [];
  const page = globalThis as { __pwned?: unknown };
  const address = location.href;
  const { head } = document;
  const onError = ({ message }: ErrorEvent) => seen.push(`error: ${message}`);
  const onRejection = ({ reason }: PromiseRejectionEvent) => seen.push(`error: ${String(reason)}`);
  addEventListener('error', onError);
  addEventListener('unhandledrejection', onRejection);
  // No script of anybody's is loaded: it would fail, and say so whenever it likes.
  head.append = (...nodes) => {
    for (const node of nodes) {
      if (!(node instanceof HTMLScriptElement)) Element.prototype.append.call(head, node);
      else if (!/^https?:/.test(node.src)) seen.push(`script: ${node.src}`);
    }
  };
  return {
    take() {
      if (page.__pwned !== undefined) seen.push('__pwned');
      if (location.href !== address) seen.push(`address: ${location.href}`);
      if (Object.keys(Object.prototype).length) seen.push('Object.prototype');
      delete page.__pwned;
      return seen.splice(0);
    },
    stop() {
      removeEventListener('error', onError);
      removeEventListener('unhandledrejection', onRejection);
      delete (head as Partial<typeof head>).append;
    },
  };
}

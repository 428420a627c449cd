import type { Page } from '@playwright/test';

/** An event of the element, as the page heard it. */
export interface Heard {
  type: string;
  detail: Record<string, unknown>;
  bubbles: boolean;
  composed: boolean;
  cancelable: boolean;
  /** What `localStorage` held of tokens while the event was under way. */
  stored: string | null;
  /** What the step said while the event was under way. */
  shown: string;
}

/** A request to the org. */
export interface Sent {
  path: string;
  body: string;
}

/** What a tab says and does, oldest first; the lists grow while it is open. */
export interface TabRecord {
  /** The element's events in every page of the tab. */
  readonly heard: Heard[];
  /** What must never happen: uncaught errors, errors on the console, and violations of the CSP. */
  readonly errors: string[];
  /** Those of them that a test is about. */
  readonly forgiven: RegExp[];
  /** Every request to the org that left the tab. */
  readonly sent: Sent[];
}

const isOrg = (path: string) => /^\/(idp\/idx|oauth2)\//.test(path);

/** Records everything from now on. */
export async function record(page: Page): Promise<TabRecord> {
  const all: TabRecord = { heard: [], errors: [], forgiven: [], sent: [] };
  // An error of syntax has no stack.
  page.on('pageerror', (error) => all.errors.push(error.stack || String(error)));
  page.on('console', (message) => {
    // The browser itself notes every refused request; that is no error of the page.
    const own = !message.text().startsWith('Failed to load resource');
    if (message.type() === 'error' && own) all.errors.push(message.text());
  });
  page.on('request', (request) => {
    const path = new URL(request.url()).pathname;
    if (isOrg(path)) all.sent.push({ path, body: request.postData() ?? '' });
  });
  await page.exposeFunction('tellTest', (event: Heard) => void all.heard.push(event));
  await page.exposeFunction('tellTestOfViolation', (what: string) => {
    all.errors.push(`CSP: ${what}`);
  });
  await page.addInitScript(listenInPage);
  return all;
}

/** Runs in the page, before its own scripts. */
function listenInPage(): void {
  const page = window as unknown as {
    tellTest(event: object): Promise<void>;
    tellTestOfViolation(what: string): void;
  };
  for (const type of ['step-change', 'registered', 'registration-error', 'registration-canceled']) {
    document.addEventListener(type, (event) => {
      const { bubbles, composed, cancelable, detail } = event as CustomEvent;
      let stored: string | null = null;
      try {
        stored = localStorage.getItem('okta-token-storage');
      } catch {
        // A frame without an origin has no storage.
      }
      const shown = (event.target as HTMLElement).innerText;
      const heard = {
        type,
        detail: detail as object,
        bubbles,
        composed,
        cancelable,
        stored,
        shown,
      };
      // Where a page changes how JSON is made, this cannot be told, which is no error of the page.
      page.tellTest(heard).catch(() => undefined);
    });
  }
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
    page.tellTestOfViolation(`${violatedDirective} ${blockedURI}`);
  });
}

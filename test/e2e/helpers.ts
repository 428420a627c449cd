import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type LaunchOptions,
  type Locator,
  type Page,
} from 'playwright-core';
import { buildWidgetIfStale } from '../../demo/build-widget.js';
import { createDemo } from '../../demo/server.js';
import type { OktaRegister } from '../../src/element/okta-register.js';
import { createEmulator, type App, type Emulator } from '../../src/emulator/index.js';
import { launchOptions } from '../chromium.js';
import { eventually } from './eventually.js';

/** Another build of the widget to try, e.g. of another branch. Default: `dist/`, built when stale. */
const { WIDGET_DIST: dist } = process.env;

export const PASSWORD = 'Fern and 7 windows';
export const ADA = { firstName: 'Ada', lastName: 'Lovelace', email: 'ada@example.com' };
export const PHONE = '+15551234567';

/** Visits do not know of each other: some go on at the same time. */
export const TOGETHER = { concurrency: 3 };

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

export interface SiteOptions {
  apps?: App[];
}

/** A demo of its own: its server, its emulator, and the emulator's clock. */
export interface Site {
  readonly origin: string;
  readonly emulator: Emulator;
  /** Lets time pass at the org. */
  advance(milliseconds: number): void;
  close(): Promise<void>;
}

async function openSite({ apps }: SiteOptions): Promise<Site> {
  let ahead = 0;
  const emulator = createEmulator({ now: () => Date.now() + ahead, ...(apps && { apps }) });
  const { origin, close } = await createDemo({ port: 0, emulator, ...(dist && { dist }) }).listen();
  const advance = (milliseconds: number) => {
    ahead += milliseconds;
  };
  return { origin, emulator, advance, close };
}

export interface VisitOptions extends SiteOptions {
  /** The app whose policy is tried; default `password-first`. */
  policy?: string;
  browser?: BrowserContextOptions;
  /** How the browser is started; then it is one of its own. */
  launch?: LaunchOptions;
}

/** Somebody with a browser of their own, in one tab of it. */
export class Visitor {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly site: Site;
  /** The element's events in every page of this tab, oldest first. */
  readonly heard: Heard[] = [];
  /** What must never happen: uncaught errors, errors on the console, and violations of the CSP. */
  readonly errors: string[] = [];
  /** Every request to the org that left the tab. */
  readonly sent: Sent[] = [];
  #stateHandle: string | undefined;

  constructor(page: Page, site: Site) {
    this.page = page;
    this.context = page.context();
    this.site = site;
    page.setDefaultTimeout(15_000);
  }

  static async inNewTab(context: BrowserContext, site: Site): Promise<Visitor> {
    const visitor = new Visitor(await context.newPage(), site);
    await visitor.#listen();
    return visitor;
  }

  /** Another tab of the same browser. */
  newTab(): Promise<Visitor> {
    return Visitor.inNewTab(this.context, this.site);
  }

  async #listen(): Promise<void> {
    const { page } = this;
    page.on('pageerror', (error) => this.errors.push(String(error.stack)));
    page.on('console', (message) => {
      // The browser itself notes every refused request; that is no error of the page.
      const own = !message.text().startsWith('Failed to load resource');
      if (message.type() === 'error' && own) this.errors.push(message.text());
    });
    page.on('request', (request) => {
      const path = new URL(request.url()).pathname;
      if (isOrg(path)) this.sent.push({ path, body: request.postData() ?? '' });
    });
    page.on('response', (response) => {
      if (!new URL(response.url()).pathname.startsWith('/idp/idx/')) return;
      response.json().then(
        ({ stateHandle }: { stateHandle?: string }) => (this.#stateHandle = stateHandle),
        () => undefined,
      );
    });
    await page.exposeFunction('tellTest', (event: Heard) => void this.heard.push(event));
    await page.exposeFunction('tellTestOfViolation', (what: string) => {
      this.errors.push(`CSP: ${what}`);
    });
    await page.addInitScript(listenInPage);
  }

  /** Goes to a page of the site. `change` edits the HTML that the demo serves there. */
  async open(path = '/sign-up.html', change?: (html: string) => string): Promise<void> {
    if (change) {
      await this.page.route(`**${path}`, async (route) => {
        if (route.request().resourceType() !== 'document') return route.fallback();
        const response = await route.fetch();
        const body = change(await response.text());
        return route.fulfill({ response, body });
      });
    }
    await this.page.goto(this.site.origin + path);
  }

  // What is on the screen

  get element(): Locator {
    return this.page.locator('okta-register');
  }

  get form(): Locator {
    return this.element.locator('form');
  }

  get heading(): Locator {
    return this.element.getByRole('heading');
  }

  get alert(): Locator {
    return this.element.locator('[role="alert"]');
  }

  field(name: string): Locator {
    return this.element.locator(`[name="${name}"]`);
  }

  button(name: string | RegExp): Locator {
    return this.element.getByRole('button', { name, exact: typeof name === 'string' });
  }

  /** The error that stands under a field. */
  errorOf(name: string): Promise<string> {
    return this.field(name)
      .first()
      .evaluate((control) => {
        const ids = control.getAttribute('aria-describedby')?.split(' ') ?? [];
        const root = control.getRootNode() as Document;
        const notes = ids.map((id) => root.getElementById(id));
        const error = notes.find((note) => note?.classList.contains('okta-register-error'));
        return error?.textContent.replace(/\s+/g, ' ').trim() ?? '';
      });
  }

  stepName(): Promise<string | undefined> {
    return this.element.evaluate((element: OktaRegister) => element.step?.name);
  }

  /** Waits until this step is on the screen and can be answered. */
  async expectStep(name: string, authenticator?: string): Promise<void> {
    await eventually(async () => {
      const state = await this.element.evaluate((element: OktaRegister) => ({
        name: element.step?.name,
        authenticator: element.step?.authenticator?.key,
        busy: element.busy,
        drawn: element.querySelector('form h2') !== null,
      }));
      assert.deepEqual(state, {
        name,
        authenticator: authenticator ?? state.authenticator,
        busy: false,
        drawn: true,
      });
    });
  }

  /** Waits for words in the element. */
  async expectText(words: string | RegExp): Promise<void> {
    await this.element.getByText(words).first().waitFor();
  }

  /** The choices of the list of authenticators, in order. */
  choices(): Promise<string[]> {
    return this.form
      .locator('.okta-register-option-label')
      .evaluateAll((labels) =>
        labels.map((label) => label.firstChild?.nextSibling?.textContent?.trim() ?? ''),
      );
  }

  /** The one failure that the page was told of since the last time this was asked. */
  async expectFailure(code: string): Promise<Heard> {
    let failure: Heard | undefined;
    await eventually(() => {
      const failures = this.heardOf('registration-error').slice(this.#failuresSeen);
      assert.deepEqual(
        failures.map(({ detail }) => detail['code']),
        [code],
      );
      [failure] = failures;
    });
    this.#failuresSeen += 1;
    await this.expectIdle();
    return failure!;
  }
  #failuresSeen = 0;

  /** Whatever happened: nothing turns for ever, and the box is not empty. */
  async expectIdle(): Promise<void> {
    await eventually(async () => {
      assert.equal(await this.element.evaluate(({ busy }: OktaRegister) => busy), false);
      assert.notEqual((await this.form.innerText()).trim(), '');
    });
    await this.element.locator('[part="progress"]').waitFor({ state: 'hidden' });
  }

  // What a person does

  async fillProfile(profile: Record<string, string> = ADA): Promise<void> {
    for (const [attribute, value] of Object.entries(profile)) {
      await this.field(`userProfile.${attribute}`).fill(value);
    }
  }

  submit(): Promise<void> {
    return this.form.locator('[type="submit"]').click();
  }

  async choose(label: string): Promise<void> {
    await this.element.getByRole('radio', { name: label }).check();
    await this.submit();
  }

  async enterPassword(password = PASSWORD, again = password): Promise<void> {
    await this.field('credentials.passcode').fill(password);
    await this.field('confirm-password').fill(again);
    await this.submit();
  }

  async enterCode(code: string): Promise<void> {
    await this.field('credentials.passcode').fill(code);
    await this.submit();
  }

  async enterPhone(number = PHONE, method: 'SMS' | 'Voice call' = 'SMS'): Promise<void> {
    await this.field('authenticator.phoneNumber').fill(number);
    await this.submit();
    await this.choose(method);
  }

  /** From the sign-up page to the first step after the profile. */
  async register(profile = ADA): Promise<void> {
    await this.open();
    await this.fillProfile(profile);
    await this.submit();
  }

  /** Password first, up to the list of e-mail and phone. */
  async registerWithPassword(profile = ADA): Promise<void> {
    await this.register(profile);
    await this.expectStep('select-authenticator-enroll');
    await this.choose('Password');
    await this.expectStep('enroll-authenticator', 'okta_password');
    await this.enterPassword();
    await this.expectStep('select-authenticator-enroll');
  }

  // What arrives, and what has left

  latestCode(to: string = ADA.email, kind?: 'email' | 'sms' | 'voice'): string {
    const code = this.site.emulator.outbox.latest(to, kind)?.code;
    assert.ok(code, `a code for ${to} is in the outbox`);
    return code;
  }

  latestLink(to: string = ADA.email): string {
    const link = this.site.emulator.outbox.latest(to)?.link;
    assert.ok(link, `a link for ${to} is in the outbox`);
    return link;
  }

  heardOf(type: string): Heard[] {
    return this.heard.filter((event) => event.type === type);
  }

  /** How often a path of the org was asked, e.g. `/idp/idx/enroll/new`. */
  sentTo(path: string): Sent[] {
    return this.sent.filter((request) => request.path.endsWith(path));
  }

  /** The bodies sent to a path of the org, without the handle that all of them carry. */
  bodiesTo(path: string): Record<string, unknown>[] {
    return this.sentTo(path).map(({ body }) => {
      const { stateHandle, ...rest } = JSON.parse(body) as Record<string, unknown>;
      void stateHandle;
      return rest;
    });
  }

  /** Ends this tab's transaction at the org. */
  async expire(): Promise<void> {
    const body = JSON.stringify({ stateHandle: this.#stateHandle });
    const response = await fetch(`${this.site.origin}/emulator/expire`, { method: 'POST', body });
    assert.deepEqual(await response.json(), { expired: 1 });
  }

  /** Ends on the demo's page for those who are signed in. */
  async expectWelcome(firstName = ADA.firstName): Promise<void> {
    await this.page.waitForURL('**/welcome.html');
    await this.page.getByRole('heading', { name: `Welcome, ${firstName}` }).waitFor();
  }

  storedTokens(): Promise<string[]> {
    return this.page.evaluate(() =>
      Object.keys(JSON.parse(localStorage.getItem('okta-token-storage') ?? '{}') as object).sort(),
    );
  }
}

const isOrg = (path: string) => /^\/(idp\/idx|oauth2)\//.test(path);

/** Runs in the page, before its own scripts. */
function listenInPage(): void {
  const page = window as unknown as {
    tellTest(event: object): void;
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
      page.tellTest({
        type,
        detail: detail as object,
        bubbles,
        composed,
        cancelable,
        stored,
        shown: (event.target as HTMLElement).innerText,
      });
    });
  }
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
    page.tellTestOfViolation(`${violatedDirective} ${blockedURI}`);
  });
}

/** The browser of this file. */
let browser: Browser | undefined;

before(async () => {
  if (!dist) buildWidgetIfStale();
  browser = await chromium.launch(launchOptions());
});

after(() => browser?.close());

export function theBrowser(): Browser {
  assert.ok(browser, 'the browser runs');
  return browser;
}

/** A browser with nothing of the first one's: another device. */
export async function visitor(
  site: Site,
  options: VisitOptions = {},
  own?: Browser,
): Promise<Visitor> {
  const context = await (own ?? theBrowser()).newContext(options.browser);
  await context.addCookies([
    { name: 'demo-policy', value: options.policy ?? 'password-first', url: site.origin },
  ]);
  return Visitor.inNewTab(context, site);
}

/**
 * A test in which somebody visits a demo of their own. Whatever else it is about, the page must
 * have thrown and logged no error: `visitor.errors` is empty at the end.
 */
export function visit(
  sentence: string,
  run: (visitor: Visitor) => Promise<void>,
  options: VisitOptions = {},
): void {
  void test(sentence, { timeout: 90_000 }, async () => {
    const site = await openSite(options);
    const own =
      options.launch && (await chromium.launch({ ...launchOptions(), ...options.launch }));
    try {
      const somebody = await visitor(site, options, own);
      await run(somebody);
      assert.deepEqual(somebody.errors, []);
      await somebody.context.close();
    } finally {
      await own?.close();
      await site.close();
    }
  });
}

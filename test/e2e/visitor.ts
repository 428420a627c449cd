import assert from 'node:assert/strict';
import {
  expect,
  type BrowserContext,
  type BrowserContextOptions,
  type Locator,
  type Page,
} from '@playwright/test';
import type { OktaRegister } from '../../src/element/okta-register.js';
import { record, type Heard, type Sent, type TabRecord } from './listen.js';
import type { Site } from './site.js';

export const PASSWORD = 'Fern and 7 windows';
export const ADA = { firstName: 'Ada', lastName: 'Lovelace', email: 'ada@example.com' };
export const PHONE = '+15551234567';

const unforgiven = ({ errors, forgiven }: TabRecord): string[] =>
  errors.filter((error) => !forgiven.some((pattern) => pattern.test(error)));

const isPolicy = ({ name }: { name: string }) => name === 'demo-policy';

/** What can be told of a step. */
interface Shown {
  name: string | undefined;
  /** Its key, where it is asked for. */
  authenticator: string | undefined;
  busy: boolean;
  drawn: boolean;
}

/**
 * Runs in the page: waits for this to be shown, and for no more than half a second, and tells what
 * is. To ask from outside, again and again, takes the most of a test's time.
 */
async function reach(element: HTMLElement | SVGElement, wanted: Shown): Promise<Shown> {
  const { scheduler } = window as unknown as {
    scheduler: { postTask(run: () => void, options: { delay: number }): Promise<void> };
  };
  const widget = element as OktaRegister;
  for (let tries = 0; ; tries++) {
    const { step, busy } = widget;
    const shown = {
      name: step?.name,
      authenticator: wanted.authenticator && step?.authenticator?.key,
      busy,
      drawn: widget.querySelector('form h2') !== null,
    };
    const isReached = Object.entries(wanted).every(
      ([key, value]) => shown[key as keyof Shown] === value,
    );
    if (isReached || tries === 25) return shown;
    // Of the page's own timers a test may have taken the time away.
    await scheduler.postTask(() => undefined, { delay: 20 });
  }
}

/** Somebody with a browser of their own, in one tab of it. */
export class Visitor {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly site: Site;
  readonly #record: TabRecord;
  /** The records of all tabs, on whatever device, that came of one visitor's. */
  readonly #all: TabRecord[];
  #failuresSeen = 0;

  private constructor(page: Page, site: Site, record: TabRecord, all: TabRecord[]) {
    this.page = page;
    this.context = page.context();
    this.site = site;
    this.#record = record;
    this.#all = all;
    all.push(record);
  }

  /** Somebody comes to a site whose demo has this policy. */
  static async arrive(context: BrowserContext, site: Site, policy: string): Promise<Visitor> {
    await context.addCookies([{ name: 'demo-policy', value: policy, url: site.origin }]);
    return Visitor.#inNewTab(context, site, []);
  }

  static async #inNewTab(context: BrowserContext, site: Site, all: TabRecord[]): Promise<Visitor> {
    const page = await context.newPage();
    return new Visitor(page, site, await record(page), all);
  }

  /** Another tab of the same browser. */
  newTab(): Promise<Visitor> {
    return Visitor.#inNewTab(this.context, this.site, this.#all);
  }

  /** Another browser, with nothing of this one's but the policy: another device. */
  async newDevice(options: BrowserContextOptions = {}): Promise<Visitor> {
    const context = await this.context.browser()!.newContext(options);
    await context.addCookies((await this.context.cookies()).filter(isPolicy));
    return Visitor.#inNewTab(context, this.site, this.#all);
  }

  /** The app whose policy this is, as the demo knows it. */
  async policy(): Promise<string | undefined> {
    return (await this.context.cookies()).find(isPolicy)?.value;
  }

  get heard(): Heard[] {
    return this.#record.heard;
  }

  /** But for those that the test forgives. */
  get errors(): string[] {
    return unforgiven(this.#record);
  }

  /** The same, of every tab and device. */
  get allErrors(): string[] {
    return this.#all.flatMap(unforgiven);
  }

  /** Such errors of this tab, also those to come, are what the test is about. */
  forgive(pattern: RegExp): void {
    this.#record.forgiven.push(pattern);
  }

  get sent(): Sent[] {
    return this.#record.sent;
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

  /** Holds back what is asked for at such an address; what it gives lets it go. */
  async hold(address: RegExp): Promise<() => void> {
    let release: () => void = () => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    await this.page.route(address, async (route) => {
      await released;
      await route.continue();
    });
    return release;
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
    const wanted = { name, authenticator, busy: false, drawn: true };
    await expect(async () => {
      assert.deepEqual(await this.element.evaluate(reach, wanted), wanted);
    }).toPass();
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
    const failures = () => this.heardOf('registration-error').slice(this.#failuresSeen);
    const codes = () => failures().map(({ detail }) => detail['code']);
    await expect.poll(codes, { intervals: [30] }).toEqual([code]);
    const [failure] = failures();
    this.#failuresSeen += 1;
    await this.expectIdle();
    return failure!;
  }

  /** Whatever happened: nothing turns for ever, and the box is not empty. */
  async expectIdle(): Promise<void> {
    await expect(async () => {
      assert.equal(await this.element.evaluate(({ busy }: OktaRegister) => busy), false);
      assert.notEqual((await this.form.innerText()).trim(), '');
    }).toPass();
    await expect(this.element.locator('[part="progress"]')).toBeHidden();
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

import assert from 'node:assert/strict';
import type { ElementHandle } from '@playwright/test';
import { captchaStub } from '../../src/emulator/captcha-stub.js';
import { openPageSite, type Org, type Pages, type PageSite } from './page-site.js';
import { expect, test as base, type VisitOptions } from './visit.js';
import { ADA, type Visitor } from './visitor.js';

export * from './page-site.js';

const test = base.extend<{ pages: Pages; site: PageSite }>({
  pages: [{ pages: () => ({}) }, { option: true }],
  site: async ({ pages }, use) => {
    const site = await openPageSite(pages);
    await use(site);
    await site.close();
  },
});

/** A test in which somebody visits such pages; the page must have thrown and logged no error. */
export function onPages(
  sentence: string,
  { browser, ...pages }: Pages & Pick<VisitOptions, 'browser'>,
  run: (visitor: Visitor, site: PageSite) => Promise<void>,
): void {
  test.describe(() => {
    test.use({ pages, ...(browser as object) });
    test(sentence, ({ visitor, site }) => run(visitor, site));
  });
}

/** The same names, with other values. */
export const mapValues = <A, B>(all: Record<string, A>, change: (one: A) => B): Record<string, B> =>
  Object.fromEntries(Object.entries(all).map(([name, one]) => [name, change(one)]));

/** As if nobody had been here before. */
export const forget = ({ page }: Visitor): Promise<void> =>
  page.evaluate(() => {
    sessionStorage.clear();
    localStorage.clear();
  });

interface Told {
  /** What the page has said on its console; a test takes out what it expects. */
  said: string[];
  /** What its server was asked for. */
  asked: string[];
}

/** Such pages in one tab, each visited by somebody else; they say nothing. */
export function onEachPage(
  sentence: string,
  bodies: Record<string, (org: Org) => string>,
  more: Omit<Pages, 'pages'>,
  run: (visitor: Visitor, what: string, profile: typeof ADA, told: Told) => Promise<void>,
): void {
  const pages = (org: Org) =>
    Object.fromEntries(Object.values(bodies).map((body, index) => [`/${index}`, body(org)]));
  onPages(sentence, { ...more, pages }, async (visitor, { asked }) => {
    const said = consoleOf(visitor);
    for (const [index, what] of Object.keys(bodies).entries()) {
      await test.step(what, async () => {
        for (const list of [visitor.heard, visitor.sent, asked]) list.length = 0;
        await visitor.open(`/${index}`);
        await run(visitor, what, { ...ADA, email: `ada+${index}@example.com` }, { said, asked });
        assert.deepEqual(visitor.errors, [], what);
        assert.deepEqual(said, [], what);
        await forget(visitor);
      });
    }
  });
}

/** Finds what is in the element, wherever the element is. */
export type Find = (selector: string) => Promise<ElementHandle | null>;

export async function theOne(find: Find, selector: string): Promise<ElementHandle> {
  let found: ElementHandle | null = null;
  await expect(async () => {
    found = await find(selector);
    assert.ok(found, selector);
  }).toPass();
  return found!;
}

/** Fills in the first form and sends it. */
export async function sendProfile(find: Find, profile = ADA): Promise<void> {
  for (const [attribute, value] of Object.entries(profile)) {
    await (await theOne(find, `[name="userProfile.${attribute}"]`)).fill(value);
  }
  await (await theOne(find, '[type="submit"]')).click();
  await theOne(find, '[name="credentials.passcode"]');
}

/** The element of the page, unless it is somewhere special. */
export const inPage =
  ({ page }: Visitor): Find =>
  (selector) =>
    page.$(`okta-register ${selector}`);

/** From the first form to the tokens, as a person does. */
export async function signUp(
  visitor: Visitor,
  find = inPage(visitor),
  profile = ADA,
): Promise<void> {
  await sendProfile(find, profile);
  const code = visitor.latestCode(profile.email);
  await (await theOne(find, '[name="credentials.passcode"]')).fill(code);
  await (await theOne(find, '[type="submit"]')).click();
  await expect(async () => {
    const title = await find('.okta-register-title');
    assert.equal((await title?.textContent())?.trim(), 'You’re signed up');
  }).toPass();
  assert.deepEqual(visitor.heardOf('registration-error'), []);
}

/** The same in the page's one frame, by handles: it may have no origin. */
export function signUpInFrame(visitor: Visitor): Promise<void> {
  const [, frame] = visitor.page.frames();
  return signUp(visitor, (selector) => frame!.$(`okta-register ${selector}`));
}

/** The same past hCaptcha, whose script is the emulator's. */
export async function signUpPastCaptcha(visitor: Visitor): Promise<void> {
  const stub = { contentType: 'text/javascript', body: captchaStub };
  await visitor.page.route('https://js.hcaptcha.com/**', (route) => route.fulfill(stub));
  await visitor.open('/');
  await signUp(visitor);
  assert.equal(visitor.bodiesTo('/enroll/new').length, 1);
}

/** What the page says on its console, but for what the browser says of refused requests. */
export function consoleOf({ page }: Visitor): string[] {
  const said: string[] = [];
  page.on('console', (message) => {
    if (!message.text().startsWith('Failed to load resource')) said.push(message.text());
  });
  return said;
}

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { chromium, type Browser, type Page } from 'playwright-core';
import { findHeadlessShell, launchOptions } from '../chromium.js';
import { filledIn, hashes, pageOf } from './example.js';
import { removeScripts, writeScripts } from './scripts.js';
import { serveSite } from './site.js';
import { inLanguage, sectionsOf } from './snippets.js';

const FOLDER = 'docs-pages';

// Before the tests are made: the examples need its addresses.
const site = await serveSite(`.cache/${FOLDER}/bundles/`);
let browser: Browser;

before(async () => {
  browser = await chromium.launch(launchOptions(findHeadlessShell()));
});
after(async () => {
  await browser.close();
  await site.close();
  removeScripts(FOLDER);
});

interface Visit {
  page: Page;
  /** What the console has been told of, and what was thrown. */
  problems: string[];
}

/** Opens a page of its own with the given body, for as long as the visit takes. */
async function visit(
  body: string,
  what: (visit: Visit) => Promise<void>,
  headers: Record<string, string> = {},
): Promise<void> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) problems.push(message.text());
    });
    await page.goto(site.add({ body, headers }));
    await what({ page, problems });
  } finally {
    await context.close();
  }
}

let people = 0;

/** Sends the first form as a person does, and waits for what comes after it. */
async function signUp({ page, problems }: Visit): Promise<void> {
  const form = page.locator('okta-register form');
  const fill = async (name: string, value: string) => {
    const input = form.locator(`[name="userProfile.${name}"]`);
    if (await input.count()) await input.fill(value);
  };
  await form.locator('[name="userProfile.email"]').waitFor();
  assert.ok(await page.evaluate(() => customElements.get('okta-register') !== undefined));
  // The org may ask for more than was there before it has answered.
  await form.locator('[name="userProfile.lastName"]').waitFor();
  await fill('firstName', 'Ada');
  await fill('lastName', 'Lovelace');
  await fill('email', `ada.${String((people += 1))}@example.com`);
  const terms = form.locator('[type=checkbox][required]');
  if (await terms.count()) await terms.check();
  await form.locator('button[type=submit]').click();
  await form.locator('[name="authenticator"]').first().waitFor();
  assert.deepEqual(problems, []);
}

const isPreview = ({ code }: { code: string }) => /<okta-register\s+preview/.test(code);

/** Where examples go into several places of a site, which are one page for its visitors. */
const CMS = 'docs/cms.md';

const ofCms = Array.from(sectionsOf(CMS), ([heading, snippets]) => ({
  at: `${CMS}, ${heading}`,
  code: snippets
    .filter(({ language }) => language === 'html')
    .map(({ code }) => code)
    .join(''),
})).filter(({ code }) => code);

describe('A page with an example in HTML', { concurrency: 2 }, () => {
  const examples = inLanguage('html').filter((one) => one.file !== CMS && !isPreview(one));
  for (const { at, code } of [...examples, ...ofCms]) {
    it(`has a form that signs people up: ${at}`, () => visit(filledIn(code, site), signUp));
  }

  for (const { at, code } of inLanguage('html').filter(isPreview)) {
    it(`shows the step that it previews, and says so: ${at}`, () =>
      visit(code, async ({ page }) => {
        const widget = page.locator('okta-register');
        await widget.locator('[name="credentials.passcode"]').waitFor();
        await widget.getByText('Preview. Nothing is sent').waitFor();
      }));
  }
});

describe('A page with the example of the doctor', () => {
  const [example] = inLanguage('html').filter(({ code }) => /<okta-register\s+doctor/.test(code));

  it('lists what it has checked, and finds nothing wrong', async () => {
    await visit(filledIn(example?.code ?? '', site), async ({ page }) => {
      await page.getByText('0 problems, 0 not judged, 19 fine.').waitFor();
    });
  });
});

describe('A page with an example in JavaScript', { concurrency: 2 }, () => {
  const files = writeScripts(FOLDER, (code) =>
    filledIn(code, site).replace('const html =', 'export const html ='),
  ).filter(({ snippet }) => !/okta-register\/emulator/.test(snippet.code));
  for (const file of files) {
    it(`has a form that signs people up: ${file.snippet.at}`, async () => {
      await visit(filledIn(await pageOf(file), site), signUp);
    });
  }
});

describe('Under the content security policy of the README', () => {
  const [example] = inLanguage('html');
  const [header] = inLanguage('http');

  it('its example signs people up', async () => {
    const policy = filledIn(header?.code ?? '', site)
      .replace('Content-Security-Policy:', '')
      .replace(/\s+/g, ' ')
      .trim();
    assert.match(policy, /^default-src 'none'; /);
    const headers = { 'Content-Security-Policy': policy };
    await visit(filledIn(example?.code ?? '', site), signUp, headers);
  });

  it('its example signs people up with a nonce in the place of the address', async () => {
    const policy = `script-src 'nonce-r4nd0m' 'strict-dynamic'; style-src 'self'`;
    const body = filledIn(example?.code ?? '', site).replace('<script', '<script nonce="r4nd0m"');
    await visit(body, signUp, { 'Content-Security-Policy': policy });
  });
});

describe('Under an integrity policy that blocks scripts without a hash', () => {
  const headers = { 'Integrity-Policy': 'blocked-destinations=(script)' };
  const element = `<okta-register
    issuer="https://example.okta.com/oauth2/default" client-id="0oa1b2c3d4"
  ></okta-register>`;
  const page = (...parts: string[]) => filledIn([...parts, element].join(''), site);
  const file = '/okta-register/okta-register.js';
  const integrity = hashes('/okta-register/');
  const map = (hashes: object) =>
    `<script type="importmap">${JSON.stringify({ integrity: hashes })}</script>`;
  const chunk = (name: string) =>
    Object.keys(integrity).find((path) => path.startsWith(`/okta-register/chunks/${name}-`)) ?? '';

  /** What is shown where a chunk is blocked: the first form, and a failure above it. */
  const fails = async ({ page }: Visit) => {
    await page.locator('okta-register [role=alert]').filter({ hasText: /\w/ }).first().waitFor();
    assert.equal(await page.locator('okta-register [name="authenticator"]').count(), 0);
  };

  it('the module signs people up with the hashes of all files in an import map', async () => {
    const script = `<script type="module" src="${file}"></script>`;
    await visit(page(map(integrity), script), signUp, headers);
  });

  it('the classic script does, with its own hash and those of its chunks', async () => {
    const script = `<script src="${file}" crossorigin integrity="${integrity[file]}"></script>`;
    await visit(page(map(integrity), script), signUp, headers);
  });

  it('the classic build does with its own hash alone', async () => {
    const classic = '/okta-register/okta-register.classic.js';
    const script = `<script defer src="${classic}" crossorigin integrity="${integrity[classic]}"></script>`;
    await visit(page(script), signUp, headers);
  });

  it('a classic script without crossorigin is blocked, with its hash too', async () => {
    const script = `<script src="${file}" integrity="${integrity[file]}"></script>`;
    await visit(
      page(map(integrity), script),
      async ({ page }) => {
        await page.waitForLoadState('load');
        assert.ok(await page.evaluate(() => customElements.get('okta-register') === undefined));
      },
      headers,
    );
  });

  it('a chunk that no hash is known of is blocked', async () => {
    const script = `<script type="module" src="${file}" integrity="${integrity[file]}"></script>`;
    await visit(page(script), signUp);
    await visit(page(script), fails, headers);
  });

  it('a chunk that is not what it was is blocked, without the policy too', async () => {
    const script = `<script type="module" src="${file}"></script>`;
    const changed = { ...integrity, [chunk('runtime')]: integrity[file] };
    await visit(page(map(changed), script), fails);
  });
});

describe('The classic build from another origin', () => {
  const page = (attributes: string) =>
    filledIn(
      `<script ${attributes} src="https://cdn.example.com/okta-register.classic.js"></script>
      <okta-register lang="de"
        issuer="https://example.okta.com/oauth2/default" client-id="0oa1b2c3d4"
      ></okta-register>`,
      site,
    );

  it('speaks the language of the page, from the files beside it, with crossorigin', () =>
    visit(page('crossorigin'), async ({ page, problems }) => {
      await page.getByRole('heading', { name: 'Konto erstellen' }).waitFor();
      assert.deepEqual(problems, []);
    }));

  it('finds no file beside it without crossorigin, and is in English', () =>
    visit(page(''), async ({ page, problems }) => {
      await page.getByRole('heading', { name: 'Create account' }).waitFor();
      assert.match(problems.join('\n'), /the words of de could not be loaded/);
    }));
});

describe('Examples in CSS', () => {
  for (const { at, code } of inLanguage('css')) {
    it(`are understood by a browser as they are written: ${at}`, () =>
      visit('', async ({ page }) => {
        const told = await page.evaluate((text) => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(text);
          return Array.from(sheet.cssRules, ({ cssText }) => cssText);
        }, code);
        const rules = code.match(/[^{}]+\{[^}]*\}/g) ?? [];
        assert.equal(told.length, rules.length);
        rules.forEach((rule, index) => {
          const body = rule.slice(rule.indexOf('{') + 1);
          for (const [, name = ''] of body.matchAll(/^\s*([\w-]+):/gm)) {
            assert.ok(told[index]?.includes(`${name}:`), `${name} in ${rule}`);
          }
        });
      }));
  }
});

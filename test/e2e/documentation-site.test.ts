import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { FrameLocator, Page } from '@playwright/test';
import { buildSite } from '../../docs/site/build.js';
import { addressOf, documents, ROOT } from '../../docs/site/documents.js';
import { examples } from '../../docs/site/looks.js';
import { policies } from '../../docs/site/own.js';
import { expectAccessible } from './axe.js';
import { pasteInto } from './paste-into.js';
import { openStaticHost } from './static-host.js';
import { expect, test } from './visit.js';
import type { Visitor } from './visitor.js';

const OUT = join(ROOT, '.cache/site');

// One worker, which builds it once.
test.describe.configure({ mode: 'default' });

let host: Awaited<ReturnType<typeof openStaticHost>>;
test.beforeAll(async () => {
  await buildSite(OUT);
  host = await openStaticHost(OUT, '/in/any-folder/');
});
test.afterAll(() => host.close());

/** Pages of the site's own; the others are the documents. */
const MADE = ['index.html', 'playground.html', 'theming.html', 'examples.html'];
const ADDRESSES = [...MADE, ...documents.map(addressOf)];

/** What went wrong, beside what the visitor records: other origins, and what is not there. */
function watch(page: Page): string[] {
  const wrong: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(host.address) && !/^(blob|data):/.test(url)) wrong.push(url);
  });
  page.on('response', (response) => {
    if (!response.ok()) wrong.push(`${String(response.status())} ${response.url()}`);
  });
  return wrong;
}

const open = async ({ page }: Visitor, address = ''): Promise<void> => {
  await page.goto(host.address + address);
};

const background = (where: Pick<Page | FrameLocator, 'locator'>) =>
  where
    .locator('okta-register [type="submit"]')
    .evaluate((button) => getComputedStyle(button).backgroundColor);

const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

test.describe('The site', () => {
  test('has a page of every document, and every link and anchor leads somewhere', () => {
    const files = readdirSync(OUT, { recursive: true, encoding: 'utf8' });
    const pages = files.filter((name) => name.endsWith('.html'));
    assert.deepEqual(pages.sort(), [...ADDRESSES].sort());
    const attributes = (page: string, pattern: RegExp) =>
      Array.from(
        readFileSync(join(OUT, page), 'utf8').matchAll(pattern),
        ([, value = '']) => value,
      );
    for (const page of pages) {
      for (const link of attributes(page, /\s(?:href|src)="([^"]*)"/g)) {
        if (/^https?:/.test(link)) continue;
        const [path = '', anchor] = link.split('#');
        const target = path ? posix.join(posix.dirname(page), path) : page;
        assert.ok(files.includes(target), `${page}: ${link}`);
        if (!anchor) continue;
        assert.ok(attributes(target, /\sid="([^"]*)"/g).includes(anchor), `${page}: ${link}`);
      }
    }
  });

  for (const address of [...MADE, 'readme.html', 'docs/embedding.html']) {
    test(`axe finds nothing on ${address}, at 320 px and on a wide, dark screen`, async ({
      visitor,
    }) => {
      const { page } = visitor;
      const wrong = watch(page);
      await page.setViewportSize({ width: 320, height: 800 });
      await open(visitor, address);
      for (const form of await page.locator('okta-register').all()) {
        await form.locator('form').waitFor();
      }
      await expectAccessible(page);
      assert.equal(await overflow(page), 0);
      await page.setViewportSize({ width: 1440, height: 900 });
      await page.emulateMedia({ colorScheme: 'dark' });
      await expectAccessible(page, { onlyColors: true });
      assert.equal(await overflow(page), 0);
      assert.deepEqual(wrong, []);
    });
  }

  test('has documents that fit 320 px and ask nobody else', async ({ visitor }) => {
    const { page } = visitor;
    const wrong = watch(page);
    await page.setViewportSize({ width: 320, height: 800 });
    for (const document of documents) {
      await open(visitor, addressOf(document));
      assert.equal(await overflow(page), 0, document.path);
    }
    assert.deepEqual(wrong, []);
  });

  test('is gone through by keyboard, from the link that skips what every page begins with', async ({
    visitor: { page },
  }) => {
    await page.goto(`${host.address}docs/looks.html`);
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
  });

  test('copies an example as it stands', async ({ visitor }) => {
    await visitor.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(visitor);
    await visitor.page.getByRole('button', { name: 'Copy the two lines' }).click();
    await visitor.page.getByRole('status').getByText('Copied the two lines.').waitFor();
    const copied = await visitor.page.evaluate(() => navigator.clipboard.readText());
    assert.ok(readFileSync(`${ROOT}README.md`, 'utf8').includes(copied), copied);
  });

  test('signs somebody up on its first page, from beginning to end', async ({ visitor }) => {
    const wrong = watch(visitor.page);
    await open(visitor);
    await visitor.expectStep('enroll-profile');
    await visitor.fillProfile();
    await visitor.submit();
    await visitor.choose('Password');
    await visitor.expectStep('enroll-authenticator', 'okta_password');
    await visitor.enterPassword();
    await visitor.choose('Email');
    await visitor.expectStep('enroll-authenticator', 'okta_email');
    const said = (await visitor.element.locator('.preview-mark').textContent()) ?? '';
    const [code = ''] = /\d{6}/.exec(said) ?? [];
    await visitor.enterCode(code);
    await visitor.button(/Skip|later/).click();
    await visitor.expectText('You’re signed up');
    assert.deepEqual(wrong, []);
  });
});

test.describe('Its examples', () => {
  test('begin as each policy does, and look as it says below them', async ({ visitor }) => {
    const { page } = visitor;
    await open(visitor, 'examples.html');
    for (const { clientId } of policies) {
      const form = page.locator(`#${clientId} okta-register`);
      await form.scrollIntoViewIfNeeded();
      await form.locator('.preview-mark').waitFor();
      await form.locator('.okta-register-title').waitFor();
    }
    assert.ok(examples.length > 3);
    for (const { id, css } of examples) {
      const example = page.locator(`#${id}`);
      await example.scrollIntoViewIfNeeded();
      await expect(example.locator('pre')).toHaveText(css);
    }
    await expect.poll(() => background(page.locator('#print'))).toBe('rgb(26, 24, 19)');
    await expect.poll(() => background(page.locator('#brand'))).toBe('rgb(11, 110, 79)');
  });
});

const framed = (page: Page, title: string): FrameLocator =>
  page.frameLocator(`iframe[title="${title}"]`);

test.describe('Its playground', () => {
  test('prints a snippet that signs people up in another site, under the printed header', async ({
    visitor,
    site,
  }) => {
    const { page } = visitor;
    await open(visitor, 'playground.html');
    await page.getByLabel('Issuer').fill(`${site.origin}/oauth2/default`);
    await page.getByLabel('Client ID').fill('password-first');
    await page.getByLabel('Folder of the script').fill(`${site.origin}/okta-register/`);
    await page.getByLabel('Integrity').selectOption('Of every file, by an import map');
    await expect(page.locator('#tags')).toContainText(`src="${site.origin}/okta-register/`);
    await expect(page.locator('#tags')).toContainText('importmap');
    const printed = async (id: string) => (await page.locator(`#${id}`).textContent()) ?? '';
    const other = await pasteInto({
      tags: await printed('tags'),
      styles: await printed('styles'),
      header: await printed('header'),
    });
    try {
      const guest = await visitor.newTab();
      await guest.page.goto(other.origin);
      await guest.expectStep('enroll-profile');
      await guest.fillProfile();
      await guest.submit();
      await guest.expectStep('select-authenticator-enroll');
    } finally {
      other.close();
    }
  });

  test('shows what is chosen in frames that can be signed up in, and again from its address', async ({
    visitor,
  }) => {
    const { page } = visitor;
    const wrong = watch(page);
    await open(visitor, 'playground.html');
    await page.getByLabel('A marked <div>').check();
    await page.getByLabel('Policy of the org').selectOption('Social sign-up');
    await page.getByLabel('Beside the plain page').selectOption('Tailwind 4');
    const expectChosen = async () => {
      const frame = framed(page, 'Tailwind 4, phone, light device');
      await frame.getByRole('button', { name: 'Continue with Google' }).waitFor();
      await expect(page.locator('#tags')).toContainText('data-okta-register');
      return frame;
    };
    await expectChosen();
    await page.reload();
    const frame = await expectChosen();
    await expect(page.getByLabel('A marked <div>')).toBeChecked();
    await frame.locator('[name="userProfile.firstName"]').fill('Ada');
    await frame.locator('[name="userProfile.lastName"]').fill('Lovelace');
    await frame.locator('[name="userProfile.email"]').fill('ada@example.com');
    await frame.locator('[type="submit"]').click();
    await frame.getByRole('heading', { name: 'Choose a password' }).waitFor();
    assert.deepEqual(wrong, []);
  });
});

test.describe('Its theming', () => {
  test('changes what is picked in every frame at once, and prints it', async ({ visitor }) => {
    const { page } = visitor;
    await open(visitor, 'theming.html');
    const frames = ['A plain page, phone, light device', 'Bootstrap 5, phone, dark device'];
    for (const title of frames) await framed(page, title).locator('[type="submit"]').waitFor();
    await page.getByLabel('The submit button: pick a colour').fill('#c2410c');
    for (const title of frames) {
      await expect.poll(() => background(framed(page, title))).toBe('rgb(194, 65, 12)');
    }
    await expect(page.locator('#styles')).toContainText('--okta-register-accent: #c2410c;');
    await expect(page.locator('#tags')).toHaveCount(0);
  });
});

import assert from 'node:assert/strict';
import { expectAccessible } from './axe.js';
import { pasteInto } from './paste-into.js';
import type { FrameLocator, Page } from '@playwright/test';
import { expect, test, visit as visitSite, type VisitOptions } from './visit.js';
import { ADA, type Visitor } from './visitor.js';

const visit = (
  sentence: string,
  run: (visitor: Visitor) => Promise<void>,
  options: VisitOptions = {},
): void => visitSite(sentence, run, { panel: true, ...options });

const open = async (visitor: Visitor, query = ''): Promise<Page> => {
  await visitor.open(`/playground.html${query}`);
  await printed(visitor.page, 'tags', /<script/);
  return visitor.page;
};

/** The same with nothing in its previews, for tests that look into none. */
const openAlone = async (visitor: Visitor, query = ''): Promise<Page> => {
  const empty = { contentType: 'text/html', body: '<!doctype html>' };
  await visitor.page.route('**/playground/page/**', (route) => route.fulfill(empty));
  return open(visitor, query);
};

/** What stands in one of the three boxes, once it says this. */
async function printed(
  page: Page,
  id: 'tags' | 'styles' | 'header',
  says: RegExp,
): Promise<string> {
  let text = '';
  await expect(async () => {
    text = (await page.locator(`#${id}`).textContent()) ?? '';
    assert.match(text, says);
  }).toPass();
  return text;
}

const preview = (page: Page, title: string): FrameLocator =>
  page.frameLocator(`iframe[title="${title}"]`);

const PLAIN = 'A plain page, phone, light device';
const BOOTSTRAP = 'Bootstrap 5, phone, light device';

const submitIn = (frame: FrameLocator) => frame.locator('okta-register [type="submit"]');

/** Opens one of the groups of choices, as somebody does who has read its name. */
const group = (page: Page, name: string) =>
  page.locator('#choices summary', { hasText: name }).click();

const background = (frame: FrameLocator) =>
  submitIn(frame).evaluate((button) => getComputedStyle(button).backgroundColor);

test.describe('The printed snippet, pasted into another site, under the printed header', () => {
  const CHOICES: Record<string, { query: string; tags: RegExp }> = {
    'the element and a module': { query: '', tags: /<okta-register/ },
    'the element, and a hash of every file': { query: 'integrity=all', tags: /importmap/ },
    'the element and the classic script': { query: 'script=classic', tags: /classic\.js/ },
    'a marked div and a module': { query: 'place=div', tags: /data-okta-register/ },
    'a marked div and the classic script': {
      query: 'place=div&script=classic&integrity=none',
      tags: /classic\.js/,
    },
    'the script tag alone': { query: 'place=script', tags: /data-client-id/ },
    'the classic script tag alone': { query: 'place=script&script=classic', tags: /classic\.js/ },
  };

  for (const [what, { query, tags: expected }] of Object.entries(CHOICES)) {
    visit(
      `${what}: the sign-up begins, in the chosen looks, and nothing is violated`,
      async (visitor) => {
        const page = await openAlone(visitor, `?${query}&theme=light&--accent=%23c2410c`);
        const site = await pasteInto({
          tags: await printed(page, 'tags', expected),
          styles: await printed(page, 'styles', /accent/),
          header: await printed(page, 'header', /default-src/),
        });
        try {
          const guest = await visitor.newTab();
          await guest.page.goto(site.origin);
          await guest.expectStep('enroll-profile');
          const colour = await guest.form
            .locator('[type="submit"]')
            .evaluate((button) => getComputedStyle(button).backgroundColor);
          assert.equal(colour, 'rgb(194, 65, 12)');
          await guest.fillProfile();
          await guest.submit();
          await guest.expectStep('select-authenticator-enroll');
        } finally {
          site.close();
        }
      },
    );
  }

  visit('is not allowed more than it needs: another folder’s header stops it', async (visitor) => {
    const page = await openAlone(visitor);
    const header = await printed(page, 'header', /script-src \S+\/okta-register\/;/);
    const site = await pasteInto({
      tags: await printed(page, 'tags', /<script/),
      styles: '',
      header: header.replace('/okta-register/;', '/elsewhere/;'),
    });
    try {
      const guest = await visitor.newTab();
      await guest.page.goto(site.origin);
      await expect.poll(() => guest.errors.join('\n')).toMatch(/CSP: script-src/);
      guest.forgive(/script-src/);
      await guest.page.getByRole('link', { name: 'Sign up' }).waitFor();
    } finally {
      site.close();
    }
  });
});

test.describe('The playground', () => {
  visit('puts what is chosen into the snippet, the previews and the address', async (visitor) => {
    const page = await open(visitor);
    await page.getByLabel('A marked <div>').check();
    await page.getByLabel('Beside the plain page').selectOption('Tailwind 4');
    await group(page, 'Looks');
    await page.getByLabel('The submit button', { exact: true }).fill('#c2410c');
    await group(page, 'Words');
    await page.getByRole('textbox', { name: 'Header' }).fill('Join [us](/about) & <them>');
    await group(page, 'Values');
    await page.getByLabel('Begin with').fill('firstName = Ada');
    await page.getByLabel('Take from the page’s address').fill('mail:email');
    await page.getByLabel('Try it with this address').fill('?mail=ada@example.com');
    await group(page, 'Your org and your site');
    await page.getByLabel('Issuer').fill('https://dev-1.okta.com/oauth2/default');

    const tags = await printed(page, 'tags', /dev-1/);
    assert.match(tags, /<link rel="preconnect" href="https:\/\/dev-1\.okta\.com" crossorigin \/>/);
    assert.match(tags, /data-okta-register\n/);
    assert.match(tags, /data-issuer="https:\/\/dev-1\.okta\.com\/oauth2\/default"\n/);
    assert.match(tags, /data-prefill-first-name="Ada"\n/);
    assert.match(tags, /data-map-query="mail:email"\n/);
    assert.match(tags, /<p slot="header">Join <a href="\/about">us<\/a> &amp; &lt;them&gt;<\/p>/);
    assert.match(await printed(page, 'styles', /accent/), /--okta-register-accent: #c2410c;/);
    assert.match(await printed(page, 'header', /./), /connect-src https:\/\/dev-1\.okta\.com;/);

    const expectPreviews = async () => {
      for (const title of [PLAIN, 'Tailwind 4, phone, light device']) {
        const frame = preview(page, title);
        await frame.getByText('Join us & <them>').waitFor();
        for (const [name, value] of Object.entries({ firstName: 'Ada', email: ADA.email })) {
          const field = frame.locator(`[name="userProfile.${name}"]`);
          await expect(field).toHaveValue(value);
        }
        await expect.poll(() => background(frame)).toBe('rgb(194, 65, 12)');
      }
    };
    await expectPreviews();
    await page.reload();
    await printed(page, 'tags', /dev-1/);
    assert.ok(await page.getByLabel('A marked <div>').isChecked());
    assert.equal(await page.locator('[name=prefill]').inputValue(), 'firstName = Ada');
    await expectPreviews();
  });

  visit('signs up in a preview, and nothing is violated', async (visitor) => {
    const page = await open(visitor);
    const frame = preview(page, BOOTSTRAP);
    for (const [attribute, value] of Object.entries(ADA)) {
      await frame.locator(`[name="userProfile.${attribute}"]`).fill(value);
    }
    await submitIn(frame).click();
    await frame.getByRole('radio', { name: 'Password' }).waitFor();
    const other = preview(page, PLAIN).locator('[name="userProfile.firstName"]');
    assert.equal(await other.inputValue(), '', 'the frames are signed up in one by one');
  });

  visit('has the words to be agreed to beside their checkbox', async (visitor) => {
    const page = await open(visitor, '?terms=required&slot-terms=Be+%5Bkind%5D(/kind)');
    for (const title of [PLAIN, BOOTSTRAP]) {
      const tick = preview(page, title).getByRole('checkbox', { name: 'Be kind' });
      await tick.check();
      assert.ok(await tick.evaluate((box: HTMLInputElement) => box.required));
    }
  });

  visit('changes the looks of a form under way, and leaves what was typed', async (visitor) => {
    const page = await open(visitor);
    const frame = preview(page, PLAIN);
    const name = frame.locator('[name="userProfile.firstName"]');
    await name.fill('Ada');
    await group(page, 'Looks');
    await page.getByLabel('The submit button', { exact: true }).fill('rgb(194 65 12)');
    await page.getByLabel('Theme').selectOption('dark');
    await expect.poll(() => background(frame)).toBe('rgb(194, 65, 12)');
    await expect(frame.locator('okta-register')).toHaveAttribute('theme', 'dark');
    assert.equal(await name.inputValue(), 'Ada');
    await page.getByLabel('The submit button', { exact: true }).fill('');
    await expect.poll(() => background(frame)).toBe('rgb(138, 180, 255)');
  });

  visit('shows phone and wide, light and dark, as many as are wanted', async (visitor) => {
    const page = await open(visitor, '?width=both');
    const titles = () => page.locator('figcaption').allTextContents();
    await expect.poll(async () => (await titles()).length).toBe(8);
    await page.getByRole('group', { name: 'Width' }).getByLabel('Wide').check();
    await page.getByRole('group', { name: 'device' }).getByLabel('Dark').check();
    await expect
      .poll(() => titles())
      .toEqual(['A plain page, wide, dark device', 'Bootstrap 5, wide, dark device']);
    const frame = preview(page, 'A plain page, wide, dark device');
    await submitIn(frame).waitFor();
    assert.ok((await frame.locator('body').evaluate(() => innerWidth)) > 900);
    assert.equal(await background(frame), 'rgb(138, 180, 255)', 'a plain page is dark, too');
  });

  visit('says what is wrong with a value, beside it, and does not use it', async (visitor) => {
    const page = await openAlone(visitor);
    await group(page, 'Looks');
    const field = page.getByLabel('The submit button', { exact: true });
    await field.fill('red; } body { display: none');
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    const ids = (await field.getAttribute('aria-describedby'))?.split(' ') ?? [];
    const said = await Promise.all(ids.map((id) => page.locator(`#${id}`).textContent()));
    assert.match(said.join(' '), /Not a colour/);
    assert.doesNotMatch(await printed(page, 'styles', /okta-register/), /red|body/);
    assert.equal(new URL(page.url()).search, '');
    await field.fill('red');
    await printed(page, 'styles', /accent: red;/);
    assert.equal(await field.getAttribute('aria-invalid'), 'false');
  });

  visit('escapes what its address brings', async (visitor) => {
    const evil = encodeURIComponent('"><script>document.title = "evil"</script>');
    const names = ['slot-header', 'prefill', '--accent', 'issuer', 'page', 'query', 'sign-in-url'];
    const page = await open(visitor, `?${names.map((name) => `${name}=${evil}`).join('&')}`);
    const frame = preview(page, PLAIN);
    await frame.getByText('document.title').waitFor();
    assert.equal(await page.title(), 'Playground: okta-register');
    assert.equal(await page.locator('#choices script').count(), 0);
    assert.equal(await frame.locator('okta-register script').count(), 0);
  });

  visit('goes by keyboard, and a copy is told', async (visitor) => {
    await visitor.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const page = await openAlone(visitor);
    await page.getByRole('radio', { name: '<okta-register>' }).focus();
    await page.keyboard.press('ArrowDown');
    await printed(page, 'tags', /data-okta-register/);
    await page.locator('summary', { hasText: 'Looks' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('name')), 'theme');
    await page.getByRole('button', { name: 'Copy the tags' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('status').getByText('Copied the tags.').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    assert.equal(copied, await page.locator('#tags').textContent());
  });

  visit('comes back with the same choices when the policy changes', async (visitor) => {
    const page = await openAlone(visitor);
    await page.getByLabel('A marked <div>').check();
    await printed(page, 'tags', /data-okta-register/);
    await page.getByRole('button', { name: 'Password optional' }).click();
    await printed(page, 'tags', /data-client-id="password-optional"/);
    assert.equal(new URL(page.url()).search, '?place=div');
  });

  visit('is on the way from every page of the demo', async (visitor) => {
    await visitor.open('/');
    await visitor.page.getByRole('link', { name: 'Playground' }).click();
    await printed(visitor.page, 'tags', /<okta-register/);
  });

  visit('may be framed by nobody, and its previews by the demo alone', async ({ site }) => {
    const policyOf = async (path: string) =>
      (await fetch(site.origin + path)).headers.get('content-security-policy') ?? '';
    assert.match(await policyOf('/playground.html'), /frame-ancestors 'none'; frame-src 'self'/);
    assert.match(await policyOf('/sign-up.html'), /frame-ancestors 'none'$/);
    const shown = await policyOf('/playground/page/clean/light');
    assert.match(shown, /frame-ancestors 'self'$/);
    assert.doesNotMatch(shown, /unsafe/);
  });

  for (const width of [390, 1280]) {
    visit(
      `axe finds nothing wrong, light and dark, ${width} px`,
      async (visitor) => {
        const page = await openAlone(visitor, '?--color=wrong!&slot-header=Hello');
        if (width === 390) await page.locator('.panel-toggle').click();
        await page.$$eval('details', (all) => all.forEach((details) => (details.open = true)));
        const overflow = () => document.documentElement.scrollWidth - innerWidth;
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          await expectAccessible(page, { onlyColors: colorScheme === 'dark' });
          assert.equal(await page.evaluate(overflow), 0, 'the page does not scroll sideways');
        }
      },
      { browser: { viewport: { width, height: 900 } } },
    );
  }
});

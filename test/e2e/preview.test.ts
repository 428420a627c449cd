import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Frame } from '@playwright/test';
import { html, element, MODULE, onPages, type Org, type PageSite } from './host-pages.js';
import { expect, test } from './visit.js';
import { ADA, type Visitor } from './visitor.js';

const MARK = '.preview-mark';

const previewed = (attributes: string) => `${MODULE}<okta-register ${attributes}></okta-register>`;

const only = (attributes: string) => ({ pages: () => ({ '/': html(previewed(attributes)) }) });

/** What is asked of anybody but the server of the page, and what of that server beside files. */
function listenToNetwork({ page }: Visitor): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    const { protocol, pathname } = new URL(request.url());
    const isOwn = /^\/($|okta-register\/)/.test(pathname);
    if (/^http/.test(protocol) && !isOwn) asked.push(request.url());
  });
  return asked;
}

const stored = (frame: Frame) =>
  frame.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)]);

async function expectMarked(frame: Frame): Promise<void> {
  const mark = frame.locator(`okta-register ${MARK}`);
  await expect(mark).toContainText('Preview');
  await expect(mark).toBeVisible();
}

/** The one frame of the page. */
async function frameOf({ page }: Visitor): Promise<Frame> {
  await expect.poll(() => page.frames().length).toBe(2);
  const [, inside] = page.frames();
  assert.ok(inside);
  return inside;
}

/** A page of an editor with the two lines in a frame that is made by a script. */
const editor = (make: string, lines: (org: Org) => string) => (org: Org) =>
  html(`<script>
    const lines = ${JSON.stringify(html(lines(org))).replaceAll('<', '\\u003c')};
    const frame = document.createElement('iframe');
    frame.height = 800;
    ${make}
  </script>`);

const FRAMES: Record<string, string> = {
  'a srcdoc frame': 'frame.srcdoc = lines; document.body.append(frame);',
  'a srcdoc frame of origin null':
    'frame.sandbox = "allow-scripts"; frame.srcdoc = lines; document.body.append(frame);',
  'a blob: frame':
    'frame.src = URL.createObjectURL(new Blob([lines], { type: "text/html" })); document.body.append(frame);',
  'a written frame':
    'document.body.append(frame); frame.contentDocument.write(lines); frame.contentDocument.close();',
};

const EDITORS = {
  'WordPress’ Customizer': '/wp-admin/customize.php',
  'a page builder': '/wp-admin/post.php',
};

const SCRIPTS: Record<string, string> = {
  'the module': 'type="module" src="SITE/okta-register/okta-register.js"',
  'the classic build, of a host without CORS': 'src="SITE/no-cors/okta-register.classic.js"',
};

test.describe('A preview', () => {
  onPages('shows the form without an org, and says so', only('preview'), async (visitor) => {
    const asked = listenToNetwork(visitor);
    await visitor.open('/');
    await expect(visitor.heading).toHaveText('Create account');
    await expect(visitor.field('userProfile.email')).toBeVisible();
    await expectMarked(visitor.page.mainFrame());
    assert.deepEqual(asked, []);
    assert.deepEqual(visitor.heard, []);
    assert.deepEqual(await stored(visitor.page.mainFrame()), []);
  });

  onPages(
    'of the form takes no answer, and leads nowhere',
    only('preview sign-in-url="/sign-in" prefill-email="ada@example.com"'),
    async (visitor) => {
      await visitor.open('/');
      await expectMarked(visitor.page.mainFrame());
      await expect(visitor.field('userProfile.email')).toHaveValue(ADA.email);
      await visitor.page.keyboard.press('Tab');
      assert.equal(await visitor.page.evaluate(() => document.activeElement?.localName), 'body');
      await visitor.element.getByText('Sign in').click({ force: true });
      await visitor.form.locator('[type="submit"]').click({ force: true });
      await expect(visitor.heading).toHaveText('Create account');
      assert.equal(new URL(visitor.page.url()).pathname, '/');
    },
  );

  onPages(
    'needs no more than a strict policy allows',
    {
      ...only('preview="password-first"'),
      headers: ({ site }) => ({
        'content-security-policy': `default-src 'none'; script-src ${site}/okta-register/; require-trusted-types-for 'script'; trusted-types okta-register`,
      }),
    },
    async (visitor) => {
      await visitor.open('/');
      await expectMarked(visitor.page.mainFrame());
      await visitor.expectStep('enroll-profile');
      // The first form would be there without emulator.js as well.
      await visitor.fillProfile();
      await visitor.submit();
      await visitor.expectStep('select-authenticator-enroll');
    },
  );
});

test.describe('In the frame of an editor', () => {
  for (const [script, tag] of Object.entries(SCRIPTS)) {
    const lines = (org: Org) => `<script ${tag.replace('SITE', org.site)}></script>${element(org)}`;
    onPages(
      `${Object.keys(FRAMES).join(', ')}: ${script} shows a preview by itself, and asks no org`,
      {
        pages: (org) =>
          Object.fromEntries(
            Object.values(FRAMES).map((make, index) => [
              `/wp-admin/${index}.php`,
              editor(make, lines)(org),
            ]),
          ),
      },
      async (visitor) => {
        for (const [index, frame] of Object.keys(FRAMES).entries()) {
          await test.step(frame, async () => {
            await visitor.open(`/wp-admin/${index}.php`);
            const inside = await frameOf(visitor);
            await expectMarked(inside);
            await expect(inside.getByRole('heading', { name: 'Create account' })).toBeAttached();
            await expect(inside.locator('[name="userProfile.email"]')).toBeVisible();
            assert.deepEqual(visitor.sent, []);
            assert.deepEqual(visitor.heard, []);
          });
        }
      },
    );
  }

  onPages(
    'a page of its own in a frame signs up as anywhere',
    {
      pages: (org) => ({
        '/': html('<iframe src="/inside" height="800"></iframe>'),
        '/inside': html(MODULE + element(org)),
      }),
    },
    async (visitor) => {
      await visitor.open('/');
      await expect.poll(() => visitor.sentTo('/interact').length).toBe(1);
      await expect(visitor.page.frameLocator('iframe').locator(MARK)).toHaveCount(0);
    },
  );

  // These show pages of the site; a query says so, which links can have too.
  onPages(
    'a page of the site is a preview in WordPress’ Customizer and in a page builder, and asks no org',
    {
      pages: (org) => ({
        ...Object.fromEntries(
          Object.values(EDITORS).map((path) => [
            path,
            html('<iframe src="/sign-up?customize_changeset_uuid=1" height="800"></iframe>'),
          ]),
        ),
        '/sign-up': html(MODULE + element(org)),
      }),
    },
    async (visitor) => {
      for (const [editor, path] of Object.entries(EDITORS)) {
        await test.step(editor, async () => {
          await visitor.open(path);
          await expectMarked(await frameOf(visitor));
          assert.deepEqual(visitor.sent, []);
        });
      }
    },
  );

  onPages(
    'a page that is opened from the disk is a preview, and asks no org',
    { pages: () => ({}) },
    async (visitor) => {
      const { org, origin } = visitor.site as PageSite;
      const file = test.info().outputPath('page.html');
      const script = `<script src="${origin}/no-cors/okta-register.classic.js"></script>`;
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, html(script + element(org)));
      await visitor.page.goto(pathToFileURL(file).href);
      await expectMarked(visitor.page.mainFrame());
      assert.deepEqual(visitor.sent, []);
    },
  );

  onPages(
    'a page is a preview where Webflow shows it before it is published, and asks no org',
    { pages: (org) => ({ '/': html(MODULE + element(org)) }) },
    async (visitor) => {
      await visitor.page.route('https://somebody.canvas.webflow.com/**', async (route) => {
        const { pathname } = new URL(route.request().url());
        await route.fulfill({
          response: await route.fetch({ url: visitor.site.origin + pathname }),
        });
      });
      await visitor.page.goto('https://somebody.canvas.webflow.com/');
      await expectMarked(visitor.page.mainFrame());
      assert.deepEqual(visitor.sent, []);
    },
  );
});

onPages(
  'Nobody can make a preview of a page',
  {
    pages: (org) => {
      const lines = html(MODULE + element(org));
      return {
        '/': lines,
        '/somebody.canvas.webflow.com': lines,
        '/framing': html('<iframe src="/inside" height="800"></iframe>'),
        '/inside': lines,
      };
    },
  },
  async (visitor) => {
    // Each of these pages begins a sign-up of its own.
    await visitor.page.addInitScript(() => sessionStorage.clear());
    for (const [how, path] of Object.entries({
      'by a link to it with the query of an editor':
        '/?elementor-preview=1&customize_changeset_uuid=1&in=/wp-admin/',
      'by a path that has the name of an editor’s host': '/somebody.canvas.webflow.com',
      'by framing it in a page with an editor’s folder in its query': '/framing?in=/wp-admin/',
    })) {
      await test.step(how, async () => {
        visitor.sent.splice(0);
        await visitor.open(path);
        await expect.poll(() => visitor.sentTo('/interact').length).toBe(1);
        const element = visitor.page.frames().at(-1)!.locator('okta-register');
        await expect(element.locator('h2')).toBeVisible();
        await expect(element.locator(MARK)).toHaveCount(0);
      });
    }
  },
);

import assert from 'node:assert/strict';
import type { Browser } from '@playwright/test';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { cleanPage, hostilePages, type HostPage } from '../../demo/playground/host-pages.js';
import { everyLook, walk } from './every-look.js';
import { expect, test as base, useOf, visit } from './visit.js';
import { Visitor } from './visitor.js';
import { looksRight } from './computed-looks.js';
import type { OktaRegister } from '../../src/element/okta-register.js';
import { openOn } from './hostile-pages.js';
import { inspectLooks } from './inspect-looks.js';
import { openSite } from './site.js';

/** So much of a picture may be different: not more than a letter or two. */
const TOLERANCE = 0.001;

/**
 * The page's font is the one thing that the widget takes from it, and so it is set here. For its
 * picture, the widget is put where letters and corners fall on the same fractions of a pixel.
 */
const css = `
  okta-register {
    --okta-register-font: Arial, sans-serif;
  }
  .pinned okta-register {
    position: absolute !important;
    z-index: 1;
    top: 0;
    left: 0;
    width: 416px;
    margin: 0 !important;
  }`;

async function pictureOf({ page, form }: Visitor): Promise<PNG> {
  const pin = (pinned: boolean) =>
    page.evaluate((on) => document.documentElement.classList.toggle('pinned', on), pinned);
  await page.mouse.move(0, 0);
  await pin(true);
  // What is another one each time.
  const mask = [form.locator('.okta-register-qr, .okta-register-key, [aria-disabled="true"]')];
  const picture = await form.screenshot({ mask, animations: 'disabled' });
  await pin(false);
  return PNG.sync.read(picture);
}

/** The part of the pixels that differ, from 0 to 1. */
function difference(one: PNG, other: PNG): number {
  const { width, height } = one;
  if (width !== other.width || height !== other.height) return 1;
  return pixelmatch(one.data, other.data, undefined, width, height) / (width * height);
}

/** Runs in the page: gives the element a theme, and tells which one shows. */
async function putOn(element: HTMLElement | SVGElement, theme: string): Promise<string> {
  const host = element as OktaRegister;
  host.theme = theme as OktaRegister['theme'];
  await host.updateComplete;
  // What is taken from the page is in a sheet of its own.
  const taken = host.shadowRoot!.adoptedStyleSheets.at(-1)!.cssRules[0]?.cssText;
  return taken?.startsWith('[part="card"]') ? 'inherit' : 'light';
}

/** In its own looks and in the page's, step by step, the form can be seen, read and used. */
async function inspectOn(
  visitor: Visitor,
  page: HostPage,
  at: (name: string, picture: PNG) => void,
): Promise<void> {
  const change = (theme: 'light' | 'inherit') =>
    expect(async () => {
      assert.equal(await visitor.element.evaluate(putOn, theme), theme);
    }).toPass();
  await openOn(visitor, page, { css, attributes: 'theme="light"' });
  await walk(visitor, async (name) => {
    assert.deepEqual(await inspectLooks(visitor), [], name);
    at(name, await pictureOf(visitor));
    await change('inherit');
    await looksRight(visitor, `${name}, inherited`);
    await change('light');
  });
}

const options = everyLook({ browser: { viewport: { width: 1000, height: 900 } } });

/** What the form looks like on a page without styles, by the name of what is shown. */
async function takeClean(browser: Browser): Promise<Map<string, PNG>> {
  const site = await openSite(options);
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options.browser });
  const visitor = await Visitor.arrive(context, site, String(options.policy));
  const pictures = new Map<string, PNG>();
  await inspectOn(visitor, cleanPage, (name, picture) => pictures.set(name, picture));
  await context.close();
  await site.close();
  return pictures;
}

// Once for each worker. A fixture of its scope would need workers of its own.
let taken: Promise<Map<string, PNG>> | undefined;

const test = base.extend<{ clean: Map<string, PNG> }>({
  clean: async ({ browser }, use) => use(await (taken ??= takeClean(browser))),
});

test.describe('Every step can be seen, read and used', () => {
  test.use(useOf(options));

  test('on a page without styles', ({ clean }) => {
    assert.ok(clean.size > 8);
  });

  for (const page of hostilePages) {
    test(`looks the same, and can be read with theme="inherit", with the styles of ${page.name}`, async ({
      visitor,
      clean,
    }) => {
      await inspectOn(visitor, page, (name, picture) => {
        const different = difference(picture, clean.get(name)!);
        assert.ok(
          different <= TOLERANCE,
          `${name}: ${(different * 100).toFixed(2)} % are different`,
        );
      });
    });
  }
});

/** The layers of the sheets that the widget has given the page. */
const layersOf = async ({ page }: Visitor): Promise<string[]> => {
  const all = await page.evaluate(() =>
    document.adoptedStyleSheets.flatMap(({ cssRules }) =>
      Array.from(cssRules, (rule) => (rule instanceof CSSLayerBlockRule ? rule.name : '')),
    ),
  );
  return [...new Set(all)].filter(Boolean).sort();
};

test.describe('Nothing more is important than has to be', () => {
  const reaches = (page: HostPage) => /classic|builder|important/.test(page.name);
  for (const page of [cleanPage, ...hostilePages]) {
    visit(`with the styles of ${page.name}`, async (visitor) => {
      await openOn(visitor, page);
      await visitor.form.locator('.okta-register-submit').waitFor();
      const more = reaches(page) ? ['okta-register-firm'] : [];
      await expect(async () => {
        const loaded = await visitor.stepName();
        assert.equal(loaded, 'enroll-profile');
        assert.deepEqual(await layersOf(visitor), ['okta-register', ...more]);
      }).toPass();
    });
  }

  visit('where there is no form at first', async (visitor) => {
    await visitor.open();
    await visitor.page.goto(`${visitor.site.origin}/sign-up.html?otp=123456&state=unknown`);
    await visitor.expectStep('enter-code');
    assert.deepEqual(await layersOf(visitor), ['okta-register']);
  });
});

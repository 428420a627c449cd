import assert from 'node:assert/strict';
import type { Browser, CDPSession } from '@playwright/test';
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

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Runs in the page: where the form is, and in it what is another one each time. */
function pin(form: HTMLElement | SVGElement): { box: Box; covered: Box[] } {
  document.documentElement.classList.add('pinned');
  const boxOf = (element: Element): Box => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x, y, width, height };
  };
  const changing = '.okta-register-qr, .okta-register-key, [aria-disabled="true"]';
  return { box: boxOf(form), covered: Array.from(form.querySelectorAll(changing), boxOf) };
}

const unpin = () => document.documentElement.classList.remove('pinned');

/** What Playwright's own pictures take besides is most of the time of a test. */
async function pictureOf({ page, form }: Visitor, camera: CDPSession): Promise<PNG> {
  const { box, covered } = await form.evaluate(pin);
  const clip = { ...box, scale: 1 };
  const settings = { format: 'png', optimizeForSpeed: true, captureBeyondViewport: true } as const;
  const { data } = await camera.send('Page.captureScreenshot', { ...settings, clip });
  await page.evaluate(unpin);
  const picture = PNG.sync.read(Buffer.from(data, 'base64'));
  for (const { x, y, width, height } of covered) {
    const [left, top] = [Math.floor(x - box.x), Math.floor(y - box.y)];
    const right = Math.min(Math.ceil(x - box.x + width), picture.width);
    const bottom = Math.min(Math.ceil(y - box.y + height), picture.height);
    for (let row = Math.max(top, 0); row < bottom; row++) {
      const start = row * picture.width;
      picture.data.fill(0x7f, 4 * (start + Math.max(left, 0)), 4 * (start + right));
    }
  }
  return picture;
}

/** The part of the pixels that differ, from 0 to 1. */
function difference(one: PNG, other: PNG): number {
  const { width, height } = one;
  if (width !== other.width || height !== other.height) return 1;
  return pixelmatch(one.data, other.data, undefined, width, height) / (width * height);
}

/** Runs in the page: gives the element a theme, and waits until it shows, for half a second. */
async function putOn(element: HTMLElement | SVGElement, theme: string): Promise<string> {
  const { scheduler } = window as unknown as {
    scheduler: { postTask(run: () => void, options: { delay: number }): Promise<void> };
  };
  const host = element as OktaRegister;
  host.theme = theme as OktaRegister['theme'];
  await host.updateComplete;
  for (let tries = 0; ; tries++) {
    // What is taken from the page is in a sheet of its own.
    const taken = host.shadowRoot!.adoptedStyleSheets.at(-1)!.cssRules[0]?.cssText;
    const shown = taken?.startsWith('[part="card"]') ? 'inherit' : 'light';
    if (shown === theme || tries === 25) return shown;
    await scheduler.postTask(() => undefined, { delay: 20 });
  }
}

/** The layers of the sheets that the widget has given the page. */
const layersOf = async ({ page }: Visitor): Promise<string[]> => {
  const all = await page.evaluate(() =>
    document.adoptedStyleSheets.flatMap(({ cssRules }) =>
      Array.from(cssRules, (rule) => (rule instanceof CSSLayerBlockRule ? rule.name : '')),
    ),
  );
  return [...new Set(all)].filter(Boolean).sort();
};

/** The pages whose rules are heavier than one class. */
const reaches = (page: HostPage) => /classic|builder|important/.test(page.name);

/**
 * In its own looks and in the page's, step by step, the form can be seen, read and used, and
 * nothing more is important than has to be.
 */
async function inspectOn(
  visitor: Visitor,
  page: HostPage,
  at: (name: string, picture: PNG) => void,
): Promise<void> {
  const change = (theme: 'light' | 'inherit') =>
    expect(async () => {
      assert.equal(await visitor.element.evaluate(putOn, theme), theme);
    }).toPass();
  const layers = ['okta-register', ...(reaches(page) ? ['okta-register-firm'] : [])];
  const camera = await visitor.context.newCDPSession(visitor.page);
  await openOn(visitor, page, { css, attributes: 'theme="light"' });
  await walk(visitor, async (name) => {
    // What keeps the looks is loaded after the form.
    await expect(async () => assert.deepEqual(await layersOf(visitor), layers, name)).toPass();
    assert.deepEqual(await inspectLooks(visitor), [], name);
    at(name, await pictureOf(visitor, camera));
    await change('inherit');
    await looksRight(visitor, `${name}, inherited`);
    await change('light');
  });
  // However long it may have taken to see what the page reaches.
  assert.deepEqual(await layersOf(visitor), layers);
  await camera.detach();
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

// Once: all of these tests are in one worker, unless one fails.
let taken: Promise<Map<string, PNG>> | undefined;

const test = base.extend<{ clean: Map<string, PNG> }>({
  clean: async ({ browser }, use) => use(await (taken ??= takeClean(browser))),
});

test.describe('Every step can be seen, read and used, and nothing more is important than has to be', () => {
  test.describe.configure({ mode: 'default' });
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

visit(
  'Nothing more is important than has to be where there is no form at first',
  async (visitor) => {
    await visitor.open();
    await visitor.page.goto(`${visitor.site.origin}/sign-up.html?otp=123456&state=unknown`);
    await visitor.expectStep('enter-code');
    assert.deepEqual(await layersOf(visitor), ['okta-register']);
  },
);

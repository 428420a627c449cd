import assert from 'node:assert/strict';
import { cleanPage, type HostPage } from '../../demo/playground/host-pages.js';
import { cardOf, drawn, looksRight, pageOf, styleOf } from './computed-looks.js';
import { everyLook, walk } from './every-look.js';
import { html, MODULE, onPages } from './host-pages.js';
import { expect, test, visit } from './visit.js';
import type { Visitor } from './visitor.js';
import { openOn } from './hostile-pages.js';

const brand: HostPage = { id: 'brand', name: 'a brand of its own', styles: ['brand.css'] };

test.describe('theme="inherit"', () => {
  const attributes = 'theme="inherit"';
  const accentOf = (visitor: Visitor) =>
    styleOf(visitor, 'submit', ['background-color', 'color', 'border-top-left-radius']);
  const inherited = (visitor: Visitor, accent: string[]) =>
    expect.poll(() => accentOf(visitor)).toEqual(accent);
  const blue = ['rgb(13, 110, 253)', 'rgb(255, 255, 255)', '6px'];

  visit(
    'takes font, colours and corners from Bootstrap, light and dark, and shows no other looks before',
    async (visitor) => {
      // It does not wait for ever; here it does, however slow the machine.
      const devtools = await visitor.context.newCDPSession(visitor.page);
      await devtools.send('Animation.enable');
      await devtools.send('Animation.setPlaybackRate', { playbackRate: 0.01 });
      // In every frame, until it is told.
      await visitor.page.addInitScript(`
        globalThis.seen = new Set();
        (function look() {
          const submit = document.querySelector('.okta-register-submit');
          if (submit?.checkVisibility({ visibilityProperty: true })) {
            seen.add(getComputedStyle(submit).backgroundColor);
          }
          if (!globalThis.told) requestAnimationFrame(look);
        })();
      `);
      await openOn(visitor, pageOf('Bootstrap 5'), { attributes });
      await drawn(visitor);
      await inherited(visitor, blue);
      const seen = () => visitor.page.evaluate<string[]>('[...seen]');
      await expect.poll(() => seen()).toEqual([blue[0]]);
      await visitor.page.evaluate('globalThis.told = true');
      await devtools.detach();
      assert.equal(await cardOf(visitor), 'rgb(248, 249, 250)');
      assert.deepEqual(await styleOf(visitor, 'title', ['color']), ['rgb(33, 37, 41)']);
      assert.match((await styleOf(visitor, 'label', ['font-family']))[0]!, /^system-ui/);
      await looksRight(visitor, 'light');
      await visitor.page.evaluate(() => {
        document.documentElement.dataset['bsTheme'] = 'dark';
        document.body.className = '';
      });
      await expect.poll(() => cardOf(visitor)).toBe('rgb(33, 37, 41)');
      assert.deepEqual(
        await styleOf(visitor, 'secondary:not(.okta-register-provider)', ['color']),
        ['rgb(110, 168, 254)'],
      );
      await looksRight(visitor, 'dark');
      await test.step('gives way to what the owner sets, and is left again', async () => {
        const css = ':root { --okta-register-accent: rgb(120, 0, 120) }';
        await openOn(visitor, pageOf('Bootstrap 5'), { attributes, css });
        await drawn(visitor);
        await inherited(visitor, ['rgb(120, 0, 120)', 'rgb(255, 255, 255)', '6px']);
        await visitor.element.evaluate((host) => host.removeAttribute('theme'));
        await inherited(visitor, ['rgb(120, 0, 120)', 'rgb(255, 255, 255)', '8px']);
      });
    },
    everyLook(),
  );

  const ofBlocks = `<style>
    .wp-block-button > .wp-block-button__link { background: #06623b; color: #fff; border-radius: 20px }
    .wp-element-button { background: #777; border-radius: 0 }
  </style>`;
  onPages(
    'takes the button of a WordPress theme that names its blocks',
    {
      pages: () => ({
        '/': html(`${MODULE}<okta-register preview ${attributes}></okta-register>`, ofBlocks),
      }),
    },
    async (visitor) => {
      await visitor.open('/');
      await inherited(visitor, ['rgb(6, 98, 59)', 'rgb(255, 255, 255)', '20px']);
    },
  );

  // With the styles of others: hostile-styles.test.ts.
  visit(
    'can be read in every step, with the styles of a brand of its own',
    async (visitor) => {
      await openOn(visitor, brand, { attributes });
      await walk(visitor, async (name) => {
        if (name === 'profile') await test.step(readable, () => isMadeReadable(visitor));
        await looksRight(visitor, name);
      });
    },
    everyLook({ browser: { viewport: { width: 1000, height: 900 } } }),
  );

  const readable = 'makes readable what is not, in either direction, and in any syntax';
  async function isMadeReadable(visitor: Visitor): Promise<void> {
    const channels = (color: string) => color.match(/\d+/g)!.map(Number);
    const dark = (on: boolean) =>
      visitor.page.evaluate((now) => void document.body.classList.toggle('dark', now), on);
    await expect.poll(async () => (await accentOf(visitor))[2]!).toMatch(/12px/);
    const before = await cardOf(visitor);
    const [text] = await styleOf(visitor, 'title', ['color']);
    assert.ok(channels(text!)[0]! < 0x9a, `${text!} is darker than the page’s`);
    const [link] = await styleOf(visitor, 'secondary:not(.okta-register-provider)', ['color']);
    assert.ok(channels(link!)[0]! < 0xff, `${link!} is darker than the page’s`);
    await looksRight(visitor, 'light');
    await dark(true);
    await expect.poll(() => cardOf(visitor)).toBe('rgb(32, 38, 46)');
    const [light] = await styleOf(visitor, 'title', ['color']);
    assert.ok(channels(light!)[0]! > 0x60, `${light!} is lighter than the page’s`);
    await looksRight(visitor, 'dark');
    await dark(false);
    await expect.poll(() => cardOf(visitor)).toBe(before);
  }

  visit('follows what the person’s device prefers', async (visitor) => {
    const css = '@media (prefers-color-scheme: dark) { body { background: #000; color: #eee } }';
    await openOn(visitor, cleanPage, { attributes, css });
    await drawn(visitor);
    await expect.poll(() => cardOf(visitor)).toBe('rgb(255, 255, 255)');
    await visitor.page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(() => cardOf(visitor)).toBe('rgb(0, 0, 0)');
    await looksRight(visitor);
  });

  visit('shows the widget’s own looks where its code does not come', async (visitor) => {
    await visitor.page.route('**/inherit-theme*', (route) => route.abort());
    await openOn(visitor, pageOf('Bootstrap 5'), { attributes });
    await visitor.form.waitFor({ state: 'visible' });
    await inherited(visitor, ['rgb(26, 95, 214)', 'rgb(255, 255, 255)', '8px']);
  });
});

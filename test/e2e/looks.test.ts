import assert from 'node:assert/strict';
import { describe } from 'node:test';
import type { Page } from 'playwright-core';
import { cleanPage, hostilePages, type HostPage } from '../../demo/playground/host-pages.js';
import { eventually } from './eventually.js';
import { everyLook, walk } from './every-look.js';
import { TOGETHER, visit, type Visitor } from './helpers.js';
import { openOn } from './hostile-pages.js';
import { inspectLooks } from './inspect-looks.js';

const brand: HostPage = { id: 'brand', name: 'a brand of its own', styles: ['brand.css'] };
const pageOf = (name: string): HostPage => {
  const found = hostilePages.find((page) => page.name === name);
  assert.ok(found, name);
  return found;
};

/** The computed style of the first element with this class, without `okta-register-`. */
const styleOf = ({ form }: Visitor, name: string, properties: string[]): Promise<string[]> =>
  form
    .locator(`.okta-register-${name}`)
    .first()
    .evaluate(
      (element, wanted) =>
        wanted.map((property) => getComputedStyle(element).getPropertyValue(property)),
      properties,
    );

const drawn = (visitor: Visitor) => visitor.expectStep('enroll-profile');

async function looksRight(visitor: Visitor, why = ''): Promise<void> {
  assert.deepEqual(await inspectLooks(visitor), [], why);
  const { scrollWidth, clientWidth } = await visitor.page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return { scrollWidth, clientWidth };
  });
  assert.ok(
    scrollWidth <= clientWidth,
    `${why}: ${String(scrollWidth)} in ${String(clientWidth)}px`,
  );
}

describe('A site’s own looks', TOGETHER, () => {
  const css = `
    okta-register .okta-register-submit { background: rgb(255, 0, 0); color: rgb(0, 0, 0); padding: 20px; border-radius: 3px; font-size: 19px; letter-spacing: 2px }
    okta-register .okta-register-title { color: rgb(0, 100, 0); font-size: 30px; text-transform: uppercase }
    okta-register .okta-register-input { border: 2px solid rgb(0, 0, 200); background: rgb(240, 240, 255) }
    okta-register .okta-register-intro { display: none }`;

  for (const page of [
    cleanPage,
    pageOf('Bootstrap 5'),
    pageOf('Tailwind 4'),
    pageOf('all: unset'),
  ]) {
    visit(`are one rule for a class, with the styles of ${page.name}`, async (visitor) => {
      await openOn(visitor, page, { css });
      await drawn(visitor);
      const submit = [
        'background-color',
        'color',
        'padding-top',
        'border-top-left-radius',
        'font-size',
        'letter-spacing',
      ];
      const red = ['rgb(255, 0, 0)', 'rgb(0, 0, 0)', '20px', '3px', '19px', '2px'];
      assert.deepEqual(await styleOf(visitor, 'submit', submit), red);
      await visitor.form.locator('.okta-register-submit').hover();
      assert.deepEqual(await styleOf(visitor, 'submit', submit), red);
      assert.deepEqual(await styleOf(visitor, 'title', ['color', 'font-size', 'text-transform']), [
        'rgb(0, 100, 0)',
        '30px',
        'uppercase',
      ]);
      await visitor.field('userProfile.email').focus();
      assert.deepEqual(await styleOf(visitor, 'input', ['border-top-color', 'background-color']), [
        'rgb(0, 0, 200)',
        'rgb(240, 240, 255)',
      ]);
    });
  }

  for (const where of [':root', 'okta-register']) {
    for (const page of [cleanPage, pageOf('important rules against bare elements')]) {
      visit(
        `are custom properties on ${where}, with the styles of ${page.name}`,
        async (visitor) => {
          const properties = {
            color: 'rgb(1, 1, 100)',
            background: 'rgb(255, 250, 240)',
            accent: 'rgb(100, 1, 1)',
            'on-accent': 'rgb(250, 250, 250)',
            link: 'rgb(1, 80, 1)',
            border: 'rgb(90, 90, 1)',
            radius: '5px',
            'font-size': '20px',
            width: '333px',
            padding: '10px',
          };
          const values = Object.entries(properties).map(
            ([name, value]) => `--okta-register-${name}: ${value}`,
          );
          await openOn(visitor, page, { css: `${where} { ${values.join(';')} }` });
          await drawn(visitor);
          assert.deepEqual(
            await styleOf(visitor, 'submit', ['background-color', 'color', 'font-size']),
            ['rgb(100, 1, 1)', 'rgb(250, 250, 250)', '20px'],
          );
          assert.deepEqual(await styleOf(visitor, 'title', ['color', 'font-size']), [
            'rgb(1, 1, 100)',
            '30px',
          ]);
          assert.deepEqual(
            await styleOf(visitor, 'secondary:not(.okta-register-provider)', ['color']),
            ['rgb(1, 80, 1)'],
          );
          assert.deepEqual(
            await styleOf(visitor, 'input', [
              'border-top-color',
              'background-color',
              'border-top-left-radius',
              'width',
            ]),
            ['rgb(90, 90, 1)', 'rgb(255, 250, 240)', '5px', '313px'],
          );
        },
      );
    }
  }

  visit('hide the widget, where a class of theirs does so', async (visitor) => {
    await openOn(visitor, pageOf('Bootstrap 5'), { attributes: 'class="d-none"' });
    await eventually(async () => {
      assert.equal(
        await visitor.element.evaluate((element) => element.querySelector('form') !== null),
        true,
      );
    });
    assert.equal(await visitor.form.isVisible(), false);
  });
});

const LIGHT = 'rgb(255, 255, 255)';
const DARK = 'rgb(29, 29, 34)';

const cardOf = ({ element }: Visitor): Promise<string> =>
  element.evaluate((host) => {
    const card = host.shadowRoot!.querySelector('[part="card"]')!;
    return getComputedStyle(card).backgroundColor;
  });

describe('Light and dark', TOGETHER, () => {
  const cases: [attribute: string, css: string, expected: { light: string; dark: string }][] = [
    ['', '', { light: LIGHT, dark: LIGHT }],
    ['', ':root { color-scheme: dark }', { light: DARK, dark: DARK }],
    ['', ':root { color-scheme: light dark }', { light: LIGHT, dark: DARK }],
    ['theme="light"', ':root { color-scheme: dark }', { light: LIGHT, dark: LIGHT }],
    ['theme="dark"', '', { light: DARK, dark: DARK }],
    ['theme="system"', '', { light: LIGHT, dark: DARK }],
  ];
  for (const [attributes, css, expected] of cases) {
    visit(
      `with ${attributes || 'no theme'}, on a page with ${css || 'no color-scheme'}`,
      async (visitor) => {
        await openOn(visitor, cleanPage, { attributes, css });
        await drawn(visitor);
        for (const colorScheme of ['light', 'dark'] as const) {
          await visitor.page.emulateMedia({ colorScheme });
          assert.equal(await cardOf(visitor), expected[colorScheme], colorScheme);
          await looksRight(visitor, colorScheme);
        }
      },
      everyLook(),
    );
  }

  visit('are changed by the property, at any time', async (visitor) => {
    await openOn(visitor, cleanPage);
    await drawn(visitor);
    for (const [theme, expected] of [
      ['dark', DARK],
      ['light', LIGHT],
    ] as const) {
      await visitor.element.evaluate((host, value) => Object.assign(host, { theme: value }), theme);
      await eventually(async () => assert.equal(await cardOf(visitor), expected));
    }
  });

  visit(
    'every step can be read in the dark',
    async (visitor) => {
      await openOn(visitor, cleanPage, { attributes: 'theme="dark"' });
      await walk(visitor, (name) => looksRight(visitor, name));
    },
    everyLook(),
  );
});

describe('theme="inherit"', TOGETHER, () => {
  const attributes = 'theme="inherit"';
  const accentOf = (visitor: Visitor) =>
    styleOf(visitor, 'submit', ['background-color', 'color', 'border-top-left-radius']);
  const inherited = (visitor: Visitor, accent: string[]) =>
    eventually(async () => assert.deepEqual(await accentOf(visitor), accent));
  const blue = ['rgb(13, 110, 253)', 'rgb(255, 255, 255)', '6px'];

  visit(
    'takes font, colours and corners from Bootstrap, light and dark',
    async (visitor) => {
      await openOn(visitor, pageOf('Bootstrap 5'), { attributes });
      await drawn(visitor);
      await inherited(visitor, blue);
      assert.equal(await cardOf(visitor), 'rgb(248, 249, 250)');
      assert.deepEqual(await styleOf(visitor, 'title', ['color']), ['rgb(33, 37, 41)']);
      assert.match((await styleOf(visitor, 'label', ['font-family']))[0]!, /^system-ui/);
      await looksRight(visitor, 'light');
      await visitor.page.evaluate(() => {
        document.documentElement.dataset['bsTheme'] = 'dark';
        document.body.className = '';
      });
      await eventually(async () => assert.equal(await cardOf(visitor), 'rgb(33, 37, 41)'));
      assert.deepEqual(
        await styleOf(visitor, 'secondary:not(.okta-register-provider)', ['color']),
        ['rgb(110, 168, 254)'],
      );
      await looksRight(visitor, 'dark');
    },
    everyLook(),
  );

  for (const page of [...hostilePages, brand]) {
    visit(
      `can be read in every step, with the styles of ${page.name}`,
      async (visitor) => {
        await openOn(visitor, page, { attributes });
        await walk(visitor, (name) => looksRight(visitor, name));
      },
      everyLook({ browser: { viewport: { width: 1000, height: 900 } } }),
    );
  }

  visit(
    'makes readable what is not, in either direction, and in any syntax',
    async (visitor) => {
      await openOn(visitor, brand, { attributes });
      await drawn(visitor);
      const channels = (color: string) => color.match(/\d+/g)!.map(Number);
      await eventually(async () => assert.match((await accentOf(visitor))[2]!, /12px/));
      const [text] = await styleOf(visitor, 'title', ['color']);
      assert.ok(channels(text!)[0]! < 0x9a, `${text!} is darker than the page’s`);
      const [link] = await styleOf(visitor, 'secondary:not(.okta-register-provider)', ['color']);
      assert.ok(channels(link!)[0]! < 0xff, `${link!} is darker than the page’s`);
      await looksRight(visitor, 'light');
      await visitor.page.evaluate(() => document.body.classList.add('dark'));
      await eventually(async () => assert.equal(await cardOf(visitor), 'rgb(32, 38, 46)'));
      const [light] = await styleOf(visitor, 'title', ['color']);
      assert.ok(channels(light!)[0]! > 0x60, `${light!} is lighter than the page’s`);
      await looksRight(visitor, 'dark');
    },
    everyLook(),
  );

  visit('follows what the person’s device prefers', async (visitor) => {
    const css = '@media (prefers-color-scheme: dark) { body { background: #000; color: #eee } }';
    await openOn(visitor, cleanPage, { attributes, css });
    await drawn(visitor);
    await eventually(async () => assert.equal(await cardOf(visitor), LIGHT));
    await visitor.page.emulateMedia({ colorScheme: 'dark' });
    await eventually(async () => assert.equal(await cardOf(visitor), 'rgb(0, 0, 0)'));
    await looksRight(visitor);
  });

  visit('gives way to what the owner sets, and is left again', async (visitor) => {
    const css = ':root { --okta-register-accent: rgb(120, 0, 120) }';
    await openOn(visitor, pageOf('Bootstrap 5'), { attributes, css });
    await drawn(visitor);
    await inherited(visitor, ['rgb(120, 0, 120)', 'rgb(255, 255, 255)', '6px']);
    await visitor.element.evaluate((host) => host.removeAttribute('theme'));
    await inherited(visitor, ['rgb(120, 0, 120)', 'rgb(255, 255, 255)', '8px']);
  });

  visit('shows no other looks before', async (visitor) => {
    // It does not wait for ever; here it does, however slow the machine.
    const devtools = await visitor.context.newCDPSession(visitor.page);
    await devtools.send('Animation.enable');
    await devtools.send('Animation.setPlaybackRate', { playbackRate: 0.01 });
    // In every frame.
    await visitor.page.addInitScript(`
      globalThis.seen = new Set();
      (function look() {
        const submit = document.querySelector('.okta-register-submit');
        if (submit?.checkVisibility({ visibilityProperty: true })) {
          seen.add(getComputedStyle(submit).backgroundColor);
        }
        requestAnimationFrame(look);
      })();
    `);
    await openOn(visitor, pageOf('Bootstrap 5'), { attributes });
    await drawn(visitor);
    await inherited(visitor, blue);
    const seen = () => visitor.page.evaluate<string[]>('[...seen]');
    await eventually(async () => assert.deepEqual(await seen(), [blue[0]]));
  });

  visit('shows the widget’s own looks where its code does not come', async (visitor) => {
    await visitor.page.route('**/inherit-theme*', (route) => route.abort());
    await openOn(visitor, pageOf('Bootstrap 5'), { attributes });
    await visitor.form.waitFor({ state: 'visible' });
    await inherited(visitor, ['rgb(26, 95, 214)', 'rgb(255, 255, 255)', '8px']);
  });
});

/** Where everything stands in the form, from the side where lines begin. */
const places = (page: Page, side: 'left' | 'right') =>
  page.evaluate((from) => {
    const form = document.querySelector('.okta-register-form')!;
    const edge = form.getBoundingClientRect();
    const selector = 'input, label, button, legend, select, textarea, p, svg';
    return Array.from(form.querySelectorAll(selector))
      .filter((element) => element.checkVisibility())
      .map((element) => {
        const box = element.getBoundingClientRect();
        const start = from === 'left' ? box.left - edge.left : edge.right - box.right;
        return [element.className.toString(), start, box.top - edge.top, box.width].map((part) =>
          typeof part === 'number' ? Math.round(part) : part,
        );
      });
  }, side);

describe('Any reader and any screen', TOGETHER, () => {
  visit(
    'reads from right to left what is the mirror of the other',
    async (visitor) => {
      await openOn(visitor, cleanPage);
      await walk(visitor, async (name) => {
        const left = await places(visitor.page, 'left');
        await visitor.page.evaluate(() => (document.documentElement.dir = 'rtl'));
        assert.deepEqual(await places(visitor.page, 'right'), left, name);
        await looksRight(visitor, name);
        await visitor.page.evaluate(() => (document.documentElement.dir = 'ltr'));
      });
    },
    everyLook(),
  );

  visit(
    'finds every step in 280 pixels, in a wide column, and with letters twice as large',
    async (visitor) => {
      await openOn(visitor, cleanPage, {
        css: '.large { font-size: 200% } .wide { --okta-register-width: none }',
      });
      const { page } = visitor;
      const root = (className: string) =>
        page.evaluate((name) => (document.documentElement.className = name), className);
      await walk(visitor, async (name) => {
        for (const [width, className] of [
          [280, ''],
          [320, 'large'],
          [1600, 'wide'],
          [1000, ''],
        ] as const) {
          await page.setViewportSize({ width, height: 800 });
          await root(className);
          await looksRight(visitor, `${name}, ${String(width)} ${className}`);
        }
      });
    },
    everyLook(),
  );

  visit(
    'finds every step in forced colours',
    async (visitor) => {
      await visitor.page.emulateMedia({ forcedColors: 'active' });
      await openOn(visitor, cleanPage);
      await walk(visitor, (name) => looksRight(visitor, name));
      await visitor.button('Choose another method').click();
      await visitor.expectStep('select-authenticator-enroll');
      await visitor.choose('Security Question');
      await visitor.expectStep('enroll-authenticator', 'security_question');
      const outlines = await visitor.form
        .locator('.okta-register-option')
        .evaluateAll((options) =>
          options.map((option) => [
            option.matches(':has(:checked)'),
            getComputedStyle(option).outlineStyle === 'solid',
          ]),
        );
      assert.ok(outlines.length > 1);
      for (const [checked, outlined] of outlines) assert.equal(outlined, checked);
    },
    everyLook(),
  );

  visit('sees nothing move who prefers that', async (visitor) => {
    await visitor.page.emulateMedia({ reducedMotion: 'reduce' });
    await visitor.page.route('**/idp/idx/introspect', () => undefined); // for ever
    await openOn(visitor, cleanPage, { css: '' });
    await visitor.element.evaluate(
      (host) => (host as HTMLElement & { updateComplete: Promise<unknown> }).updateComplete,
    );
    await visitor.fillProfile();
    await visitor.submit();
    const progress = visitor.element.locator('[part="progress"]');
    await progress.waitFor();
    const moving = () =>
      visitor.element.evaluate((host) => host.shadowRoot!.getAnimations().length);
    assert.equal(await moving(), 0);
    await visitor.page.emulateMedia({ reducedMotion: 'no-preference' });
    await eventually(async () => assert.equal(await moving(), 1));
  });
});

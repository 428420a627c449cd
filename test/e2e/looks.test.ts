import assert from 'node:assert/strict';
import type { Page } from '@playwright/test';
import type { OktaRegister } from '../../src/element/okta-register.js';
import { cleanPage } from '../../demo/playground/host-pages.js';
import { cardOf, drawn, looksRight, pageOf, styleOf } from './computed-looks.js';
import { everyLook, walk } from './every-look.js';
import { expect, test, visit } from './visit.js';
import { openOn } from './hostile-pages.js';
import type { Visitor } from './visitor.js';

/** The page's owner writes another rule in the place of the last one. */
const setLastRule = ({ page }: Visitor, rule: string): Promise<void> =>
  page.evaluate((text) => {
    const { sheet } = document.querySelector<HTMLLinkElement>('link[rel="stylesheet"]')!;
    sheet!.deleteRule(sheet!.cssRules.length - 1);
    sheet!.insertRule(text, sheet!.cssRules.length);
  }, rule);

test.describe('A site’s own looks', () => {
  const css = `
    okta-register .okta-register-submit { background: rgb(255, 0, 0); color: rgb(0, 0, 0); padding: 20px; border-radius: 3px; font-size: 19px; letter-spacing: 2px }
    okta-register .okta-register-title { color: rgb(0, 100, 0); font-size: 30px; text-transform: uppercase }
    okta-register .okta-register-input { border: 2px solid rgb(0, 0, 200); background: rgb(240, 240, 255) }
    okta-register .okta-register-intro { display: none }`;

  visit('are one rule for a class, with the styles of any page', async (visitor) => {
    const names = ['Bootstrap 5', 'Tailwind 4', 'all: unset'];
    for (const page of [cleanPage, ...names.map(pageOf)]) {
      await test.step(`with the styles of ${page.name}`, async () => {
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
        // What keeps the looks is loaded after the form.
        await expect.poll(() => styleOf(visitor, 'submit', submit)).toEqual(red);
        await visitor.form.locator('.okta-register-submit').hover();
        assert.deepEqual(await styleOf(visitor, 'submit', submit), red);
        assert.deepEqual(
          await styleOf(visitor, 'title', ['color', 'font-size', 'text-transform']),
          ['rgb(0, 100, 0)', '30px', 'uppercase'],
        );
        await visitor.field('userProfile.email').focus();
        assert.deepEqual(
          await styleOf(visitor, 'input', ['border-top-color', 'background-color']),
          ['rgb(0, 0, 200)', 'rgb(240, 240, 255)'],
        );
        await visitor.page.mouse.move(0, 0);
      });
    }
  });

  visit('are custom properties, with the styles of any page', async (visitor) => {
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
    const rules = (where: string) => `${where} { ${values.join(';')} }`;
    for (const page of [cleanPage, pageOf('important rules against bare elements')]) {
      await openOn(visitor, page, { css: rules(':root') });
      await drawn(visitor);
      for (const where of [':root', 'okta-register']) {
        await test.step(`on ${where}, with the styles of ${page.name}`, async () => {
          await setLastRule(visitor, rules(where));
          // What keeps the looks is loaded after the form.
          await expect
            .poll(() => styleOf(visitor, 'submit', ['background-color', 'color', 'font-size']))
            .toEqual(['rgb(100, 1, 1)', 'rgb(250, 250, 250)', '20px']);
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
        });
      }
    }
  });

  visit('hide the widget, where a class of theirs does so', async (visitor) => {
    await openOn(visitor, pageOf('Bootstrap 5'), { attributes: 'class="d-none"' });
    await expect
      .poll(() => visitor.element.evaluate((element) => element.querySelector('form') !== null))
      .toBe(true);
    assert.equal(await visitor.form.isVisible(), false);
  });
});

const LIGHT = 'rgb(255, 255, 255)';
const DARK = 'rgb(29, 29, 34)';

test.describe('Light and dark', () => {
  const cases: [attribute: string, expected: [css: string, light: string, dark: string][]][] = [
    [
      '',
      [
        [':root { }', LIGHT, LIGHT],
        [':root { color-scheme: dark }', DARK, DARK],
        [':root { color-scheme: light dark }', LIGHT, DARK],
      ],
    ],
    ['theme="light"', [[':root { color-scheme: dark }', LIGHT, LIGHT]]],
    ['theme="dark"', [[':root { }', DARK, DARK]]],
    ['theme="system"', [[':root { }', LIGHT, DARK]]],
  ];
  visit(
    'are those that the page and its owner ask for',
    async (visitor) => {
      for (const [attributes, expected] of cases) {
        await visitor.page.emulateMedia({ colorScheme: 'light' });
        await openOn(visitor, cleanPage, { attributes, css: expected[0]![0] });
        await drawn(visitor);
        for (const [css, light, dark] of expected) {
          const how = `with ${attributes || 'no theme'}, on a page with ${css}`;
          await test.step(how, async () => {
            await setLastRule(visitor, css);
            for (const [colorScheme, card] of Object.entries({ light, dark })) {
              await visitor.page.emulateMedia({ colorScheme: colorScheme as 'light' | 'dark' });
              assert.equal(await cardOf(visitor), card, `${how}: ${colorScheme}`);
              await looksRight(visitor, `${how}: ${colorScheme}`);
            }
          });
        }
      }
    },
    everyLook(),
  );

  visit('are changed by the property, at any time', async (visitor) => {
    await openOn(visitor, cleanPage);
    await drawn(visitor);
    for (const [theme, expected] of [
      ['dark', DARK],
      ['light', LIGHT],
    ] as const) {
      await visitor.element.evaluate((host, value) => Object.assign(host, { theme: value }), theme);
      await expect.poll(() => cardOf(visitor)).toBe(expected);
    }
  });
});

/** Runs in the page. */
async function putOn(host: HTMLElement | SVGElement, theme: string | undefined): Promise<void> {
  await Object.assign(host as OktaRegister, { theme }).updateComplete;
}

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

test.describe('Any reader and any screen', () => {
  const { step } = test;

  visit(
    'reads and finds every step',
    async (visitor) => {
      const { page, element, form } = visitor;
      await openOn(visitor, cleanPage, {
        css: '.large { font-size: 200% } .wide { --okta-register-width: none }',
      });
      const root = (changes: { dir?: string; className?: string }) =>
        page.evaluate((all) => void Object.assign(document.documentElement, all), changes);
      await walk(visitor, async (name) => {
        await step(`${name}: in the dark, and from right to left as the mirror`, async () => {
          await element.evaluate(putOn, 'dark');
          assert.equal(await cardOf(visitor), DARK, name);
          await looksRight(visitor, `${name}, dark`);
          const left = await places(page, 'left');
          await root({ dir: 'rtl' });
          assert.deepEqual(await places(page, 'right'), left, name);
          await looksRight(visitor, `${name}, from right to left`);
          await root({ dir: 'ltr' });
          await element.evaluate(putOn, undefined);
          assert.equal(await cardOf(visitor), LIGHT, name);
        });
        await step(`${name}: in forced colours`, async () => {
          await page.emulateMedia({ forcedColors: 'active' });
          await looksRight(visitor, `${name}, forced colours`);
          // A button has a border there: it stands where those of the fields do.
          const starts = await form
            .locator(':scope > .okta-register-secondary, .okta-register-submit')
            .evaluateAll((buttons) => buttons.map((one) => one.getBoundingClientRect().left));
          assert.equal(new Set(starts).size, starts.length && 1, name);
          await page.emulateMedia({ forcedColors: 'none' });
        });
        await step(`${name}: in 280 pixels, a wide column, and twice as large`, async () => {
          for (const [width, className] of [
            [280, ''],
            [320, 'large'],
            [1600, 'wide'],
            [1000, ''],
          ] as const) {
            await page.setViewportSize({ width, height: 800 });
            await root({ className });
            await looksRight(visitor, `${name}, ${String(width)} ${className}`);
          }
        });
      });
      await step('what is chosen, in forced colours', async () => {
        await page.emulateMedia({ forcedColors: 'active' });
        await visitor.button('Choose another method').click();
        await visitor.expectStep('select-authenticator-enroll');
        await visitor.choose('Security Question');
        await visitor.expectStep('enroll-authenticator', 'security_question');
        const outlines = await form
          .locator('.okta-register-option')
          .evaluateAll((options) =>
            options.map((option) => [
              option.matches(':has(:checked)'),
              getComputedStyle(option).outlineStyle === 'solid',
            ]),
          );
        assert.ok(outlines.length > 1);
        for (const [checked, outlined] of outlines) assert.equal(outlined, checked);
      });
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
    await expect.poll(() => moving()).toBe(1);
  });
});

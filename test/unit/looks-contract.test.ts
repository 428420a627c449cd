import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { formStyles } from '../../src/styles/form.js';
import { frameStyles } from '../../src/styles/frame.js';
import { laterStyles } from '../../src/styles/later.js';

/** What sites rely on. A name that is gone from here breaks somebody's page. */
interface Looks {
  classes: string[];
  parts: string[];
  slots: string[];
  properties: string[];
}

interface Named {
  name: string;
  default?: string;
}

interface Declaration {
  tagName?: string;
  slots: Named[];
  cssParts: Named[];
  cssProperties: Named[];
}

const read = (path: string) => readFileSync(path, 'utf8');
const looks = JSON.parse(read('test/looks.json')) as Looks;
const reference = read('docs/reference.md');
const { modules } = JSON.parse(read('custom-elements.json')) as {
  modules: { declarations: Declaration[] }[];
};
const element = modules
  .flatMap(({ declarations }) => declarations)
  .find(({ tagName }) => tagName === 'okta-register')!;

const sheets = {
  frame: frameStyles.cssText,
  form: formStyles.cssText,
  later: laterStyles.cssText,
};
const plain = (css: string) => css.replace(/\/\*.*?\*\//gs, '');
const found = (text: string, pattern: RegExp) => [
  ...new Set(Array.from(text.matchAll(pattern), ([match]) => match)),
];
const sorted = (all: string[]) => [...all].sort();
const names = (items: Named[]) => sorted(items.map(({ name }) => name));

describe('What a site may style', () => {
  it('is the same as before, in the manifest', () => {
    assert.deepEqual(names(element.cssProperties), sorted(looks.properties));
    assert.deepEqual(names(element.cssParts), looks.parts);
    assert.deepEqual(names(element.slots), looks.slots);
  });

  it('has custom properties that are all used, and uses none that is not told of', () => {
    const used = found(Object.values(sheets).join(), /--okta-register-[a-z-]+/g);
    assert.deepEqual(sorted(used), sorted(looks.properties));
  });

  it('is told with the colours that the frame has, of light and of dark looks', () => {
    const pattern = /var\((--okta-register-[a-z-]+), (light-dark\([^()]+\))\)/g;
    const told = Array.from(sheets.frame.matchAll(pattern), ([, name, colours]) => {
      assert.equal(element.cssProperties.find((one) => one.name === name)?.default, colours);
      return name;
    });
    assert.equal(told.length, 8);
  });

  it('has styles for no class that is not listed', () => {
    const styled = found(sheets.form + sheets.later, /\.okta-register-[a-z-]+/g);
    const unknown = styled.filter((name) => !looks.classes.includes(name.slice(1)));
    assert.deepEqual(unknown, []);
  });

  it('is all in the reference', () => {
    const { classes, properties, parts, slots } = looks;
    for (const name of [...classes, ...properties, ...parts, ...slots]) {
      if (name) assert.ok(reference.includes(`\`${name}\``), name);
    }
  });
});

/** Without what stands in `:where()`, which weighs nothing, and in a layer, which is important. */
function weightless(css: string): string {
  const pattern = /:where\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)/g;
  const [before = '', layer = ''] = plain(css).split(/@layer [^{]*\{/);
  let depth = 1;
  const end = [...layer].findIndex((character) => {
    if (character === '{') depth += 1;
    if (character === '}') depth -= 1;
    return depth === 0;
  });
  return `${before}${layer.slice(end + 1)}`.replace(pattern, '');
}

describe('The form’s styles', () => {
  for (const name of ['form', 'later'] as const) {
    it(`weigh no more than one class outside of their layer: ${name}`, () => {
      const selectors = Array.from(weightless(sheets[name]).matchAll(/([^{};]+)\{/g))
        .flatMap(([, list = '']) => list.split(','))
        .map((selector) => selector.trim())
        .filter((selector) => !selector.startsWith('@'));
      assert.ok(selectors.length > 10);
      for (const selector of selectors) {
        const simple = selector.replace(/::[a-z-]+$/, '').match(/[.#:[]?[a-z][^\s.#:[]*/gi) ?? [];
        assert.equal(simple.length, 1, selector);
      }
    });
  }

  for (const [name, css] of Object.entries(sheets)) {
    it(`know no left and no right: ${name}`, () => {
      const physical =
        /(?<![a-z-])(?:(?:margin|padding|border|inset)-(?:left|right|top|bottom)[a-z-]*|left|right|top|bottom|(?:min-|max-)?(?:width|height)|(?:text-align|float)\s*:\s*(?:left|right))(?=\s*:)/g;
      assert.deepEqual(found(plain(css), physical), []);
      assert.doesNotMatch(plain(css), /(?:text-align|float)\s*:\s*(?:left|right)/);
    });
  }
});

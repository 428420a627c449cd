import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

interface Named {
  name: string;
}

interface Declaration {
  tagName?: string;
  attributes: Named[];
  events: Named[];
  slots: Named[];
  cssParts: Named[];
  cssProperties: Named[];
}

const readme = readFileSync('README.md', 'utf8');
const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8')) as {
  modules: { declarations: Declaration[] }[];
};
const [element] = manifest.modules
  .flatMap(({ declarations }) => declarations)
  .filter(({ tagName }) => tagName === 'okta-register');

const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
};

describe('the README', () => {
  it('names every attribute, event, slot and part', () => {
    assert.ok(element);
    const { attributes, events, slots, cssParts } = element;
    for (const { name } of [...attributes, ...events, ...slots, ...cssParts]) {
      if (name) assert.ok(readme.includes(`\`${name}\``), name);
    }
  });

  it('names every custom property', () => {
    for (const { name } of element?.cssProperties ?? []) {
      const end = name.replace('--okta-register', '');
      assert.ok(readme.includes(`\`${name}\``) || readme.includes(`\`${end}\``), name);
    }
  });

  it('names every failure code', () => {
    const source = readFileSync('src/idx/failure.ts', 'utf8');
    const union = source.slice(
      source.indexOf('FailureCode ='),
      source.indexOf(';', source.indexOf('FailureCode =')),
    );
    const codes = Array.from(union.matchAll(/'([a-z-]+)'/g), ([, code]) => code);
    assert.ok(codes.length > 20);
    for (const code of codes) assert.ok(readme.includes(`\`${code}\``), code);
  });

  it('gives the reason of every dependency', () => {
    for (const name of Object.keys({ ...dependencies, ...devDependencies })) {
      const family = /^(@types\/|eslint|typescript-eslint|@web\/)/.test(name);
      if (!family) assert.ok(readme.includes(`\`${name}\``), name);
    }
  });
});

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { isRare, maySayMore } from '../../src/element/attribute-names.js';
import { ATTRIBUTES, attributeOf } from '../../src/element/attributes.js';

const { modules } = JSON.parse(readFileSync('custom-elements.json', 'utf8')) as {
  modules: { declarations: { tagName?: string; attributes: { name: string }[] }[] }[];
};
const documented = modules
  .flatMap(({ declarations }) => declarations)
  .find(({ tagName }) => tagName === 'okta-register')!
  .attributes.map(({ name }) => name);

describe('The table of attributes', () => {
  it('has every attribute that is documented', () => {
    for (const name of documented) assert.ok(attributeOf(name), name);
  });

  it('agrees with what is known before it is loaded', () => {
    for (const [name, { rare = false, values }] of Object.entries(ATTRIBUTES)) {
      assert.equal(isRare(name), rare, name);
      for (const value of [...(values ?? []), 'never']) {
        const element = {
          getAttribute: (asked: string) => (asked === name ? value : null),
          hasAttribute: (asked: string) => asked === name,
        };
        // What is no JSON, and what is no country, is told by what is loaded for it.
        const known = values?.includes(value) ?? !['words', 'countries'].includes(name);
        assert.equal(maySayMore(element as unknown as Element), !known, `${name}=${value}`);
      }
    }
  });

  it('has no other', () => {
    for (const name of Object.keys(ATTRIBUTES)) {
      const family = name.replace('*', '');
      assert.ok(
        documented.some((known) => known === name || (name !== family && known.startsWith(family))),
        name,
      );
    }
  });

  it('knows a family by its first word, and nothing that only looks like one', () => {
    assert.ok(attributeOf('prefill-first-name'));
    assert.ok(attributeOf('on-registered'));
    for (const name of ['onclick', 'prefill', 'hidden-', 'constructor', 'style', 'client-secret']) {
      assert.equal(attributeOf(name), undefined, name);
    }
  });
});

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import {
  attributes,
  cssProperties,
  events,
  properties,
} from '../../integrations/types/manifest.js';
import { pack } from './packed.js';

const packed = pack();
after(() => packed.remove());
const textOf = (file: string) => readFileSync(join(packed.path, file), 'utf8');
const read = <Data>(file: string) => JSON.parse(textOf(file)) as Data;

interface Named {
  name: string;
}

const names = (all: readonly Named[] = []) => all.map(({ name }) => name).sort();

/** Those that an editor can complete: the others are any name. */
const written = names(attributes.filter(({ name }) => !name.endsWith('*')));

describe('What editors know of the tag', () => {
  const manifest = read<Record<string, string>>('package.json');

  it('is all attributes, with the values that they can have, in VS Code', () => {
    const { tags } = read<{
      tags: (Named & { attributes: (Named & { values?: Named[] })[] })[];
    }>('dist/vscode.html-custom-data.json');
    assert.deepEqual(names(tags), ['okta-register']);
    const [tag] = tags;
    assert.deepEqual(names(tag?.attributes), written);
    const theme = tag?.attributes.find(({ name }) => name === 'theme');
    assert.deepEqual(names(theme?.values), ['dark', 'inherit', 'light', 'system']);
  });

  it('is all custom properties in VS Code', () => {
    const data = read<{ properties: Named[] }>('dist/vscode.css-custom-data.json');
    for (const name of names(cssProperties)) assert.ok(names(data.properties).includes(name), name);
  });

  it('is attributes, properties and events in the file that JetBrains editors look for', () => {
    const { name, version, contributions } = read<{
      name: string;
      version: string;
      contributions: {
        html: {
          elements: (Named & {
            attributes: Named[];
            js: { properties: Named[]; events: Named[] };
          })[];
        };
      };
    }>(manifest['web-types'] ?? '');
    assert.deepEqual([name, version], [manifest.name, manifest.version]);
    const [tag] = contributions.html.elements;
    assert.deepEqual(names(tag?.attributes), written);
    assert.deepEqual(names(tag?.js.events), names(events));
    const has = names(tag?.js.properties);
    for (const property of names(properties)) assert.ok(has.includes(property), property);
  });
});

describe('The types of the tag', () => {
  const types = textOf('dist/types/tag.d.ts');

  it('have every attribute, property, event and custom property', () => {
    for (const name of [...names(properties), ...names(events), ...names(cssProperties)]) {
      assert.match(types, new RegExp(`^  '?${name}'?\\??: `, 'm'));
    }
    const own = written.filter((name) => !names(properties).includes(name));
    for (const name of own) assert.match(types, new RegExp(`^  '${name}'\\?: `, 'm'));
  });

  it('have no "any" and no "unknown", but for what a page says of its people', () => {
    for (const file of packed.files.filter((one) => /^dist\/types\/.*\.d\.ts$/.test(one))) {
      assert.doesNotMatch(
        textOf(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, ''),
        /\b(any|unknown)\b/,
      );
    }
  });
});

import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import {
  currentForModels,
  currentReference,
  forModels,
  reference,
} from '../../docs/reference/make.js';
import { CLASSES } from '../../docs/reference/meanings.js';
import { anchorOf } from '../../docs/site/anchor.js';
import { pages, ROOT, textOf } from '../docs/snippets.js';

const { dependencies, devDependencies } = JSON.parse(
  readFileSync(`${ROOT}package.json`, 'utf8'),
) as Record<'dependencies' | 'devDependencies', Record<string, string>>;

const withoutCode = (text: string) => text.replace(/^( *)```[\s\S]*?^\1```$/gm, '');

const anchorsOf = (page: string) =>
  Array.from(withoutCode(textOf(page)).matchAll(/^#+ (.+)$/gm), ([, heading = '']) =>
    anchorOf(heading),
  );

const linksOf = (page: string) =>
  Array.from(
    withoutCode(textOf(page)).matchAll(/\]\(([^)\s]+)\)/g),
    ([, link = '']) => link,
  ).filter((link) => !/^\w+:/.test(link));

describe('The README', () => {
  it('has at most 8 kB', () => {
    assert.ok(Buffer.byteLength(textOf('README.md')) <= 8_000);
  });

  it('leads to every page of the documentation', () => {
    const linked = linksOf('README.md').concat('README.md', 'CONTRIBUTING.md');
    for (const page of pages) assert.ok(linked.includes(page), page);
  });

  it('has pictures of at most 60 kB', () => {
    const pictures = linksOf('README.md').filter((link) => /\.(png|svg|webp)$/.test(link));
    assert.ok(pictures.length > 0);
    for (const picture of pictures) {
      assert.ok(readFileSync(ROOT + picture).byteLength <= 60_000, picture);
    }
  });
});

describe('The links of the documentation', () => {
  for (const page of pages) {
    it(`lead somewhere: ${page}`, () => {
      for (const link of linksOf(page)) {
        const [path = '', anchor] = link.split('#');
        const target = path ? join(dirname(page), path) : page;
        assert.ok(existsSync(ROOT + target), link);
        if (anchor) assert.ok(anchorsOf(target).includes(anchor), link);
      }
    });
  }

  it('are written out where they name files of the project', () => {
    for (const page of pages) {
      for (const [, path = ''] of withoutCode(textOf(page)).matchAll(
        /`((?:src|test|docs|demo)\/[^`*<]*)`/g,
      )) {
        assert.ok(existsSync(ROOT + path), `${page}: ${path}`);
      }
    }
  });
});

describe('The reference', () => {
  it('is what the manifest and the sources say now', async () => {
    assert.equal(currentReference(), await reference(), 'Run: npm run docs');
  });

  it('has its tables in llms.txt too', () => {
    assert.equal(currentForModels(), forModels(), 'Run: npm run docs');
  });

  it('says what every class is on that a page may style', () => {
    const { classes } = JSON.parse(readFileSync(`${ROOT}test/looks.json`, 'utf8')) as {
      classes: string[];
    };
    const told = Object.keys(CLASSES).map((name) => `okta-register-${name}`);
    assert.deepEqual(told.sort(), [...classes].sort());
  });
});

describe('The contributing guide', () => {
  it('gives the reason of every dependency', () => {
    const guide = textOf('docs/contributing.md');
    for (const name of Object.keys({ ...dependencies, ...devDependencies })) {
      const family = /^(@types\/|eslint-plugin|@web\/)/.test(name);
      if (!family) assert.ok(guide.includes(`\`${name}\``), name);
    }
  });
});

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { readCommandLine } from '../../src/emulator/command/command-line.js';
import { freePort } from '../free-port.js';
import { gzipped } from '../sizes.js';
import { isForNode, removeScripts, wrongIn, writeScripts, type ScriptFile } from './scripts.js';
import { inLanguage, pages, ROOT, snippets, textOf } from './snippets.js';

const FOLDER = 'docs-scripts';

const run = promisify(execFile);

/** Languages that a test below, the test of the pages or that of CMSs knows what to do with. */
const LANGUAGES = ['html', 'js', 'ts', 'css', 'json', 'sh', 'http', 'text', 'liquid', 'md'];

const looks = JSON.parse(readFileSync(`${ROOT}test/looks.json`, 'utf8')) as Record<
  'classes' | 'parts' | 'properties',
  string[]
>;

describe('The examples of the documentation', () => {
  it('are each in a language that the tests can run', () => {
    for (const { at, language, notRun, source } of snippets) {
      const known = notRun ?? source ?? LANGUAGES.includes(language);
      assert.ok(known, `${at}: ${language || 'no language'}`);
    }
  });

  it('are nearly all run', () => {
    assert.ok(snippets.length > 20);
    assert.ok(snippets.filter(({ notRun }) => notRun).length <= 2);
  });

  it('are the files that they name', () => {
    const copies = snippets.filter(({ source }) => source);
    assert.ok(copies.length > 5);
    for (const { at, code, source = '' } of copies) {
      assert.equal(code, readFileSync(ROOT + source, 'utf8'), at);
    }
  });

  it('name one content security policy', () => {
    const policies = inLanguage('http').map(({ code }) => code);
    assert.ok(policies.length > 1);
    assert.equal(new Set(policies).size, 1);
  });
});

describe('Examples in JavaScript and TypeScript', () => {
  let files: ScriptFile[] = [];
  before(async () => {
    assert.ok(existsSync(`${ROOT}dist/emulator.js`), 'Build first: npm run build');
    // The examples name one that may be taken.
    const port = String(await freePort());
    files = writeScripts(FOLDER, (code) => code.replaceAll('8080', port));
  });

  after(() => removeScripts(FOLDER));

  it('agree with the types of the package', () => {
    const inTypeScript = ({ snippet }: ScriptFile) => snippet.language === 'ts';
    assert.deepEqual(wrongIn(files.filter(inTypeScript)), []);
    assert.deepEqual(wrongIn(files.filter((file) => !inTypeScript(file))), []);
  });

  it('run, those for a server', async () => {
    const forNode = files.filter(isForNode);
    assert.ok(forNode.length > 4);
    // In JavaScript as whoever installs the package runs it.
    const loader = (path: string) => (path.endsWith('.mts') ? ['--import', 'tsx'] : []);
    await Promise.all(
      forNode.map(({ path }) => run(process.execPath, [...loader(path), path], { cwd: ROOT })),
    );
  });
});

describe('Examples in CSS', () => {
  for (const { at, code } of inLanguage('css')) {
    it(`name only what is documented: ${at}`, () => {
      const named = (pattern: RegExp) =>
        Array.from(code.matchAll(pattern), ([, name]) => name ?? '');
      for (const name of named(/(--okta-register-[\w-]+)/g)) {
        assert.ok(looks.properties.includes(name), name);
      }
      for (const name of named(/\.(okta-register-[\w-]+)/g)) {
        assert.ok(looks.classes.includes(name), name);
      }
      for (const name of named(/::part\(([^)]+)\)/g)) assert.ok(looks.parts.includes(name), name);
    });
  }
});

const { bin, scripts, exports } = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8')) as {
  bin: Record<string, string>;
  scripts: Record<string, string>;
  exports: Record<string, unknown>;
};

/** Files that commands of the documentation name: its own example of each. */
const OWN_FILES = mkdtempSync(join(tmpdir(), 'okta-register-'));
const policies = inLanguage('json');
for (const { code } of policies) writeFileSync(join(OWN_FILES, 'ours.json'), code);
after(() => {
  rmSync(OWN_FILES, { recursive: true });
});

describe('Examples in JSON', () => {
  for (const { at } of policies) {
    it(`are policies that the emulator takes: ${at}`, () => {
      assert.equal(policies.length, 1);
      assert.ok(isOfTheEmulator(['--policy', 'ours.json']));
    });
  }
});

/** Whether the emulator's command takes these words; it says what is wrong with them. */
const isOfTheEmulator = (words: string[]): boolean =>
  readCommandLine(words.map((word) => (word === 'ours.json' ? join(OWN_FILES, word) : word)))
    .does === 'serve';

describe('Commands of the documentation', () => {
  for (const { at, code } of inLanguage('sh')) {
    it(`are there: ${at}`, () => {
      const commands = code.split(/\n|&&/).map((command) => command.trim());
      for (const command of commands.filter(Boolean)) assert.ok(isThere(command), command);
    });
  }

  it('are there in the text too', () => {
    for (const page of pages) {
      for (const [, script = ''] of textOf(page).matchAll(/`npm run ([\w:-]+)/g)) {
        assert.ok(scripts[script], `${page}: npm run ${script}`);
      }
    }
  });
});

/** Whether a command can be given: its script or its tool, and the files that it names. */
function isThere(command: string): boolean {
  const [program, ...words] = command.split(/\s+/);
  const files = words.filter((word) => /^(test|demo|docs|src)\//.test(word));
  if (!files.every((file) => existsSync(ROOT + file))) return false;
  if (program === 'node') return words.includes('--test') && files.length > 0;
  const [tool = ''] = words;
  if (program === 'npx' && bin[tool]) return isOfTheEmulator(words.slice(1));
  if (program === 'npx') return existsSync(`${ROOT}node_modules/.bin/${tool}`);
  if (program !== 'npm') return false;
  const [verb = '', script = ''] = words;
  if (verb === 'run') return scripts[script] !== undefined;
  return verb === 'install' ? words.length === 1 : scripts[verb] !== undefined;
}

describe('What the documentation names of the package', () => {
  it('is exported', () => {
    for (const page of pages) {
      for (const [, entry = ''] of textOf(page).matchAll(/[`']okta-register\/([\w.-]+)[`']/g)) {
        assert.ok(exports[`./${entry}`], `${page}: okta-register/${entry}`);
      }
    }
  });
});

describe('What the documentation says of the weight', () => {
  it('is what the classic build has', () => {
    const [, told] = /one file of about (\d+) kB \(gzip\)/.exec(textOf('docs/embedding.md')) ?? [];
    const has = gzipped('okta-register.classic.js') / 1000;
    assert.ok(Math.abs(Number(told) - has) < 3, `told ${told ?? 'nothing'}, has ${has.toFixed(1)}`);
  });
});

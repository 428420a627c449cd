import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { arrayFrom, stringify } from '../../src/embed/built-ins.js';
import { trusted } from '../../src/host/trusted-types.js';

const read = (path: string) => readFileSync(path, 'utf8');
const chunks = () => readdirSync('dist/chunks').map((name) => `chunks/${name}`);
const SCRIPTS = ['okta-register.js', 'okta-register.classic.js'];

describe('sri.json', () => {
  const sri = JSON.parse(read('dist/sri.json')) as Record<string, string>;

  it('has the hash of every file that a page loads', () => {
    for (const [file, integrity] of Object.entries(sri)) {
      const hash = createHash('sha384')
        .update(readFileSync(`dist/${file}`))
        .digest('base64');
      assert.equal(integrity, `sha384-${hash}`, file);
    }
    for (const file of SCRIPTS) assert.ok(sri[file], file);
  });

  it('has the style sheets of prerendered pages', () => {
    const styles = readdirSync('dist').filter((file) => file.endsWith('.css'));
    assert.deepEqual(styles.sort(), ['frame.css', 'okta-register.css']);
    for (const file of styles) assert.ok(sri[file], file);
  });

  it('has every chunk that the script can load', () => {
    const seen = new Set<string>();
    const follow = (file: string) => {
      if (seen.has(file)) return;
      seen.add(file);
      for (const [, chunk] of read(`dist/${file}`).matchAll(
        /["'`]\.\/(?:chunks\/)?([\w.-]+\.js)["'`]/g,
      )) {
        if (existsSync(`dist/chunks/${chunk}`)) follow(`chunks/${chunk}`);
      }
    };
    follow('okta-register.js');
    assert.ok(seen.size > 10);
    for (const file of seen) assert.ok(sri[file], file);
  });
});

describe('What a page loads', () => {
  it('is a script in every way: it neither imports nor exports', () => {
    for (const file of SCRIPTS) {
      const code = read(`dist/${file}`);
      // Throws where the code could not be a classic script's.
      assert.doesNotThrow(() => new Function(code), file);
      assert.doesNotMatch(code, /import\.meta/, file);
    }
  });

  it('knows nothing of AMD', () => {
    for (const file of [...SCRIPTS, ...chunks()]) {
      assert.doesNotMatch(read(`dist/${file}`), /\bdefine\.amd\b|typeof define\b/, file);
    }
  });

  it('has the classic build in one file, but for the languages, the emulator of previews and the doctor', () => {
    const elsewhere = /\bimport\((?!`\.\/(locales\/|(emulator|doctor)\.js`))/;
    assert.doesNotMatch(read('dist/okta-register.classic.js'), elsewhere);
  });

  it('says the version of the package', () => {
    const { version } = JSON.parse(read('package.json')) as { version: string };
    for (const file of SCRIPTS) {
      assert.match(read(`dist/${file}`), new RegExp(`version=[\`"']${version}[\`"']`), file);
    }
    const plugin = 'integrations/wordpress';
    for (const [file, label] of [
      ['embedded-sign-up-for-okta.php', 'Version: +'],
      ['readme.txt', 'Stable tag: '],
      ['blocks/sign-up/editor.asset.php', "'version' +=> '"],
    ] as const) {
      assert.match(read(`${plugin}/${file}`), new RegExp(`${label}${version}\\b`), file);
    }
  });
});

describe('Built-in functions that a page has changed', () => {
  it('make an array of whatever Array.from does', () => {
    assert.deepEqual(arrayFrom('añ😀'), ['a', 'ñ', '😀']);
    assert.deepEqual(
      arrayFrom(new Uint8Array([10, 11]), (byte) => byte.toString(16)),
      ['a', 'b'],
    );
    assert.deepEqual(arrayFrom(new Map([['a', 1]]).keys()), ['a']);
    assert.deepEqual(arrayFrom({ length: 2, 0: 'a', 1: 'b' }), ['a', 'b']);
    assert.deepEqual(
      arrayFrom({ length: 2 }, (_, index) => index),
      [0, 1],
    );
  });

  it('write JSON past a toJSON of arrays and strings, which stays on the page', () => {
    const prototypes = [Array.prototype, String.prototype] as { toJSON?: () => string }[];
    const toJSON = () => 'wrong';
    for (const prototype of prototypes) prototype.toJSON = toJSON;
    try {
      assert.equal(stringify({ scopes: ['openid', 'email'] }), '{"scopes":["openid","email"]}');
      assert.throws(() => stringify(1n));
      for (const prototype of prototypes) assert.equal(prototype.toJSON, toJSON);
    } finally {
      for (const prototype of prototypes) delete prototype.toJSON;
    }
  });
});

describe('Scripts of others', () => {
  const load = (url: string) => trusted().createScriptURL(url);

  it('are those of the captchas that are known, in the language of the page', () => {
    for (const url of [
      'https://js.hcaptcha.com/1/api.js?render=explicit',
      'https://www.google.com/recaptcha/api.js?render=explicit',
      'https://www.google.com/recaptcha/api.js?render=explicit&hl=pt-BR',
    ]) {
      assert.equal(load(url), url);
    }
  });

  it('are no others', () => {
    for (const url of [
      'https://evil.example/1/api.js?render=explicit',
      'http://js.hcaptcha.com/1/api.js?render=explicit',
      'https://js.hcaptcha.com/2/api.js?render=explicit',
      'https://js.hcaptcha.com.evil.example/1/api.js?render=explicit',
      'https://js.hcaptcha.com/1/api.js?render=explicit&hl=de&onload=alert',
      'https://www.google.com/recaptcha/api.js?render=explicit\nhttps://evil.example/',
      'https://www.google.com/jsapi?callback=alert',
      'https://org.example/js/duo.js',
      'data:text/javascript,alert(1)',
      '/okta-register/okta-register.js',
    ]) {
      assert.throws(() => load(url), TypeError, url);
    }
  });
});

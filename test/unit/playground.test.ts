import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readChoice } from '../../demo/playground/choice.js';
import { LOOKS, SLOTS } from '../../demo/playground/looks.js';
import { snippet, type Snippet } from '../../demo/playground/snippet.js';

/** The same every time; another one with FUZZ_SEED. */
const seed = Number(process.env['FUZZ_SEED'] ?? 20_261);

const OWN = {
  issuer: 'https://example.okta.com/oauth2/default',
  clientId: '0oa1',
  folder: 'https://cdn.example.com/okta-register/',
};

const SRI = {
  'okta-register.js': 'sha384-module',
  'chunks/engine-1.js': 'sha384-engine',
  'okta-register.classic.js': 'sha384-classic',
};

const read = (query: string | Record<string, string>) =>
  readChoice(new URLSearchParams(query), OWN);

const snippetOf = (query: string | Record<string, string>): Promise<Snippet> =>
  snippet(read(query).choice, SRI);

describe('The snippet', () => {
  it('is, with nothing chosen, what the README says', async () => {
    const { tags, styles, policy } = await snippetOf('');
    assert.equal(
      tags,
      `<!-- In the head, if you can reach it. Only for speed. -->
<link rel="preconnect" href="https://example.okta.com" crossorigin />
<link
  rel="modulepreload"
  href="https://cdn.example.com/okta-register/okta-register.js"
  integrity="sha384-module"
/>

<script
  type="module"
  src="https://cdn.example.com/okta-register/okta-register.js"
  integrity="sha384-module"
></script>

<okta-register
  issuer="https://example.okta.com/oauth2/default"
  client-id="0oa1"
>
  <a href="https://example.okta.com">Sign up</a>
</okta-register>`,
    );
    assert.equal(styles, 'okta-register {\n  display: block;\n  min-height: 30rem;\n}\n');
    assert.equal(
      policy,
      "default-src 'none'; script-src https://cdn.example.com/okta-register/; style-src 'self'; " +
        'connect-src https://example.okta.com; img-src data: https://example.okta.com; ' +
        "require-trusted-types-for 'script'; trusted-types okta-register",
    );
  });

  it('has every attribute as data- on a marked div, whose room is kept too', async () => {
    const { tags, styles } = await snippetOf({
      place: 'div',
      theme: 'dark',
      'sign-in-url': '/sign-in',
    });
    assert.match(tags, /<div\n {2}data-okta-register\n {2}data-issuer="https:/);
    assert.match(tags, /data-theme="dark"\n {2}data-sign-in-url="\/sign-in"\n>/);
    assert.doesNotMatch(tags, /<okta-register/);
    assert.match(styles, /^okta-register,\n\[data-okta-register\] \{\n.*\n {2}min-height: 33rem;/);
  });

  it('is one tag where the attributes stand on the script', async () => {
    const { tags } = await snippetOf({ place: 'script', 'slot-header': 'Join us' });
    const [, script = ''] = /<script([^>]*)><\/script>$/.exec(tags) ?? [];
    assert.match(script, /type="module"[^]*src="[^]*integrity="sha384-module"[^]*data-issuer=/);
    assert.doesNotMatch(tags, /<okta-register|<div|Join us/);
  });

  it('checks the classic script as one of another origin, and allows that file alone', async () => {
    const { tags, policy } = await snippetOf({ script: 'classic' });
    assert.match(
      tags,
      /<script\n {2}defer\n {2}src=".*classic\.js"\n {2}crossorigin\n {2}integrity="sha384-classic"\n>/,
    );
    assert.doesNotMatch(tags, /modulepreload/);
    assert.match(
      policy,
      /script-src https:\/\/cdn\.example\.com\/okta-register\/okta-register\.classic\.js;/,
    );
  });

  it('has no hash when none is wanted', async () => {
    for (const script of ['module', 'classic']) {
      assert.doesNotMatch(
        (await snippetOf({ script, integrity: 'none' })).tags,
        /integrity|sha384/,
      );
    }
  });

  it('checks the chunks by an import map before everything else, which the policy allows', async () => {
    const { tags, policy } = await snippetOf({ integrity: 'all' });
    const [, map = ''] = /^<script type="importmap">([^]*?)<\/script>/.exec(tags) ?? [];
    assert.deepEqual(JSON.parse(map), {
      integrity: {
        'https://cdn.example.com/okta-register/okta-register.js': 'sha384-module',
        'https://cdn.example.com/okta-register/chunks/engine-1.js': 'sha384-engine',
      },
    });
    const hash = createHash('sha256').update(map).digest('base64');
    assert.ok(policy.includes(`/okta-register/ 'sha256-${hash}';`), policy);
  });

  it('has values as attributes without capitals, and the rest of them unchanged', async () => {
    const { tags } = await snippetOf({
      prefill: 'firstName = Ada\n\nnickName=<A & "B">',
      hidden: 'plan = team = a\r\nempty =',
      'map-query': 'utm_source:marketingSource, ref',
    });
    assert.match(tags, /\n {2}prefill-first-name="Ada"\n/);
    assert.match(tags, /\n {2}prefill-nick-name="&lt;A &amp; &quot;B&quot;&gt;"\n/);
    assert.match(tags, /\n {2}hidden-plan="team = a"\n {2}hidden-empty=""\n/);
    assert.match(tags, /\n {2}map-query="utm_source:marketingSource, ref"\n/);
  });

  it('asks for the terms to be agreed to, where that is chosen', async () => {
    assert.match(
      (await snippetOf({ terms: 'required', 'slot-terms': 'Be kind' })).tags,
      /\n {2}require-terms\n/,
    );
    const others: Record<string, string>[] = [
      { terms: 'shown' },
      { place: 'script' },
      { 'slot-terms': '' },
    ];
    for (const other of others) {
      const chosen = { terms: 'required', 'slot-terms': 'Be kind', ...other };
      assert.doesNotMatch((await snippetOf(chosen)).tags, /require-terms/, JSON.stringify(other));
    }
  });

  it('has words in their slots, with links of the web only', async () => {
    const { tags } = await snippetOf({
      'slot-terms': 'Our [terms](/terms?a=1&b="), [not this](javascript:alert) & <b>',
    });
    const line = tags.split('\n').find((it) => it.includes('slot='));
    assert.equal(
      line,
      '  <span slot="terms">Our <a href="/terms?a=1&amp;b=&quot;">terms</a>, [not this](javascript:alert) &amp; &lt;b&gt;</span>',
    );
  });

  it('has a declaration for every look', async () => {
    const { styles } = await snippetOf({
      '--accent': 'light-dark(#c2410c, #fdba74)',
      '--radius': '2px',
    });
    assert.match(styles, /\n {2}--okta-register-accent: light-dark\(#c2410c, #fdba74\);\n/);
    assert.match(styles, /\n {2}--okta-register-radius: 2px;\n/);
  });

  it('keeps to what was chosen, whatever is in the address', async () => {
    const names = [
      ...LOOKS.map(({ name }) => `--${name}`),
      ...SLOTS.map(({ name }) => `slot-${name}`),
      ...['issuer', 'client-id', 'folder', 'sign-in-url', 'success-url', 'prefill', 'hidden'],
      ...['map-query', 'theme', 'terms', 'place', 'script', 'integrity', 'page', 'query'],
    ];
    const piece = fc.constantFrom(
      ...[';', '}', '{', '"', "'", '<', '>', '</script>', '<!--', '/*', ' ', '\n', ',', ':', '='],
      ...[
        'https://example.com',
        'javascript:',
        'red',
        'a',
        '*',
        "'unsafe-inline'",
        '](',
        '[a',
        ')',
      ],
    );
    const value = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(''));
    const query = fc.dictionary(fc.constantFrom(...names), value);
    await fc.assert(
      fc.asyncProperty(query, async (chosen) => {
        const { tags, policy, styles } = await snippetOf(chosen);
        assert.equal(policy.split(';').length, 7, policy);
        assert.doesNotMatch(policy, /unsafe|[<>"\n]/);
        assert.equal(styles.match(/[{}]/g)?.length, 2, styles);
        assert.doesNotMatch(styles, /[<>]|\/\*/);
        const opened = Array.from(tags.matchAll(/<(\w[\w-]*|!--)/g), ([, name]) => name);
        for (const name of opened) {
          assert.match(name!, /^(!--|link|script|okta-register|div|a|p|span)$/, tags);
        }
        assert.equal(opened.filter((name) => name === '!--').length, 1);
        assert.doesNotMatch(tags, /href="javascript/);
      }),
      { seed, numRuns: 300 },
    );
  });
});

describe('A choice', () => {
  it('is the same after it was shared', () => {
    const chosen = {
      place: 'div',
      integrity: 'all',
      theme: 'inherit',
      '--font': '"Source Sans 3", sans-serif',
      'slot-footer': 'Ferns & more',
      prefill: 'firstName = Ada\nlastName = L',
      issuer: 'https://dev-1.okta.com/oauth2/default',
      page: 'unset',
      width: 'both',
    };
    const { choice, canonical, problems } = read(chosen);
    assert.deepEqual(problems, {});
    assert.deepEqual(read(String(canonical)).choice, choice);
    assert.deepEqual(Object.fromEntries(canonical), chosen);
  });

  it('leaves out of the address what is so anyway', () => {
    const { canonical } = read({
      place: 'element',
      theme: 'page',
      issuer: OWN.issuer,
      hidden: ' ',
    });
    assert.equal(String(canonical), '');
  });

  it('says what is wrong with a value, and does not use it', () => {
    const { choice, problems, canonical } = read({
      '--accent': 'red; background: url(//example.com)',
      '--radius': 'wide',
      '--font': 'Arial; }',
      issuer: 'http://example.okta.com',
      folder: 'https://cdn.example.com/a; script-src *',
      'client-id': '"><script>',
      'success-url': 'javascript:alert(1)',
      prefill: 'first name',
      'map-query': 'a:b:c',
    });
    assert.deepEqual(Object.keys(problems).length, 9);
    assert.equal(String(canonical), '');
    assert.deepEqual(choice, read('').choice);
  });

  it('knows colours, lengths and fonts as people write them', () => {
    for (const color of [
      '#abc',
      '#aabbccdd',
      'rebeccapurple',
      'rgb(1 2 3 / 50%)',
      'var(--brand)',
    ]) {
      assert.deepEqual(read({ '--accent': color }).problems, {}, color);
    }
    for (const length of ['0', '.5em', '12px', '100%', '1.25rem']) {
      assert.deepEqual(read({ '--radius': length }).problems, {}, length);
    }
    for (const font of ['Georgia, serif', "'Times New Roman'", 'system-ui', 'inherit']) {
      assert.deepEqual(read({ '--font': font }).problems, {}, font);
    }
  });

  it('allows every look its own default', () => {
    assert.ok(LOOKS.length >= 15);
    for (const { name, preset } of LOOKS.filter(({ preset }) => preset !== 'the accent')) {
      assert.deepEqual(read({ [`--${name}`]: preset }).problems, {}, name);
    }
  });
});

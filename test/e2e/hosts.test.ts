import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { expect, test } from './visit.js';
import type { ADA } from './visitor.js';
import { type Visitor } from './visitor.js';
import {
  CLASSIC,
  consoleOf,
  dist,
  element,
  html,
  inPage,
  mapValues,
  MODULE,
  onEachPage,
  onPages,
  sendProfile,
  signUp,
  signUpInFrame,
  theOne,
  type Org,
} from './host-pages.js';
import { otherLit } from './other-lit.js';

const { resolve } = createRequire(import.meta.url);
const text = (path: string) => readFileSync(path, 'utf8');

/** What other people's pages have on them. */
const scripts = {
  '/prototype.js': text(fileURLToPath(new URL('vendor/prototype-1.7.3.js', import.meta.url))),
  // What Prototype 1.6 and others of its time did as well.
  '/to-json.js': `for (const { prototype } of [Array, String, Number])
    prototype.toJSON = function () { return 'toJSON of ' + this; };`,
  '/require.js': text(resolve('requirejs/require.js')),
  '/jquery.js': text(resolve('jquery-1/dist/jquery.js')),
};

const script = (src: string) => `<script src="${src}"></script>`;
const page = (body: (org: Org) => string) => (org: Org) => ({ '/': html(body(org)) });
const KINDS = { module: MODULE, 'classic build': CLASSIC };

/** A test of both builds, one page after the other. */
function onBoth(
  sentence: string,
  body: (tag: string, org: Org) => string,
  run: (visitor: Visitor, profile: typeof ADA) => Promise<void>,
): void {
  onEachPage(
    `${sentence}, the module and the classic build`,
    mapValues(KINDS, (tag) => (org: Org) => html(body(tag, org))),
    { scripts },
    (visitor, _, profile) => run(visitor, profile),
  );
}

/** Members of a document that an image takes the place of. The test itself needs the others. */
const NAMED = [
  ...['addEventListener', 'removeEventListener', 'readyState', 'hidden', 'visibilityState'],
  ...['head', 'body', 'cookie', 'currentScript', 'forms', 'getElementById', 'activeElement'],
];

const LIBRARIES = {
  'Prototype.js': [script('/prototype.js'), ''],
  'Prototype.js, loaded later': ['', script('/prototype.js')],
  'toJSON on arrays and strings': [script('/to-json.js'), ''],
  'jQuery 1': [script('/jquery.js'), ''],
} as const;

test.describe('Beside other libraries', () => {
  for (const [library, [before, after]] of Object.entries(LIBRARIES)) {
    onBoth(
      `${library}: signs up, and its secrets are as random as ever`,
      (tag, org) => before + tag + element(org) + after,
      async (visitor, profile) => {
        await sendProfile((selector) => visitor.page.$(`okta-register ${selector}`), profile);
        await visitor.page.reload(); // what was stored has to be read again
        await theOne((selector) => visitor.page.$(selector), '[name="credentials.passcode"]');
        await visitor.enterCode(visitor.latestCode(profile.email));
        await visitor.expectText('You’re signed up');
        assert.equal(visitor.sentTo('/interact').length, 1);
        const [exchange] = visitor.sentTo('/token');
        const verifier = new URLSearchParams(exchange?.body).get('code_verifier') ?? '';
        assert.match(verifier, /[a-f]/, 'bytes in hex');
        assert.ok(verifier.length >= 43);
      },
    );
  }

  onBoth(
    'RequireJS: signs up, and defines no module of it',
    (tag, org) => `${script('/require.js')}
      <script>
        const real = define;
        defined = [];
        define = Object.assign((...args) => { defined.push(args); real(...args); }, real);
      </script>
      ${tag}${element(org)}`,
    async (visitor, profile) => {
      await signUp(visitor, inPage(visitor), profile);
      assert.deepEqual(await visitor.page.evaluate('defined'), []);
    },
  );

  onBoth(
    'elements that are named after members of the document: signs up, from a mark',
    (tag, { issuer, clientId }) =>
      `${NAMED.map((name) => `<img alt="" name="${name}">`).join('')}
      ${tag.replace('<script', `<script data-issuers="${issuer}"`)}
      <form name="querySelector"></form>
      <div data-okta-register data-issuer="${issuer}" data-client-id="${clientId}"></div>`,
    async (visitor, profile) => {
      await signUp(visitor, inPage(visitor), profile);
      assert.equal(visitor.heardOf('registered').length, 1);
    },
  );

  onBoth(
    'adds nothing to window but a registry of Lit’s',
    (tag, org) => `<script>before = Reflect.ownKeys(window)</script>${tag}${element(org)}`,
    async (visitor, profile) => {
      await signUp(visitor, inPage(visitor), profile);
      const added = await visitor.page.evaluate(
        `Reflect.ownKeys(window).filter((key) => key !== 'before' && !before.includes(key)).map(String)`,
      );
      assert.deepEqual(added, ['litPropertyMetadata']);
    },
  );

  onPages(
    'another element with a Lit of its own: both are there',
    {
      scripts: { '/other.js': otherLit },
      pages: page(
        (org) => `<script type="module" src="/other.js"></script><other-element></other-element>
          ${MODULE}${element(org)}`,
      ),
    },
    async (visitor) => {
      await visitor.open('/');
      await visitor.page.getByText('Here is the other one').waitFor();
      await signUp(visitor);
    },
  );
});

test.describe('In a place of its own', () => {
  onPages(
    'sandboxed frame, where storage throws: signs up, and says once that memory is all there is',
    {
      pages: (org) => ({
        '/': html(
          '<iframe src="/inside" sandbox="allow-scripts allow-forms" height="800"></iframe>',
        ),
        '/inside': html(MODULE + element(org)),
      }),
    },
    async (visitor) => {
      const said = consoleOf(visitor);
      await visitor.open('/');
      await signUpInFrame(visitor);
      assert.deepEqual(said, ['okta-register: storage is blocked; the sign-up is kept in memory.']);
      assert.equal(visitor.heardOf('registered').length, 1);
    },
  );
});

test.describe('More than once', () => {
  const again = MODULE.replace('.js', '.js?ver=2');
  const ways = {
    'the module under two addresses': MODULE + again,
    'the module and the classic build': MODULE + CLASSIC,
    'the classic build and the module': CLASSIC + MODULE,
    'the classic build twice': CLASSIC + CLASSIC,
    'a query, as CMS add one': again,
    'two versions': script('/old.js') + MODULE,
  };
  const old = text(`${dist}/okta-register.classic.js`);

  onEachPage(
    'one script signs up and nobody says a word, one with a query is loaded once, and of two versions the first wins, with one warning that names both',
    mapValues(ways, (tags) => (org: Org) => html(tags + element(org))),
    { scripts: { '/old.js': old.replace(/(version=[`"'])[\d.]+/, '$10.0.9') } },
    async (visitor, way, profile, { said, asked }) => {
      await sendProfile(inPage(visitor), profile);
      assert.equal(visitor.sentTo('/interact').length, 1);
      assert.deepEqual(visitor.heardOf('registration-error'), []);
      if (way === 'two versions') {
        const [warning, ...more] = said.splice(0);
        assert.match(warning!, /okta-register.*0\.1\.0.*0\.0\.9/);
        assert.deepEqual(more, []);
      }
      if (ways[way as keyof typeof ways] === again) {
        assert.equal(asked.filter((path) => path.endsWith('/okta-register.js')).length, 1);
      }
    },
  );
});

const COUNT = { path: fileURLToPath(new URL('count-in-page.js', import.meta.url)) };

/** What is left of timers, requests, channels, and listeners of the window and the document. */
const left = ({ page }: Visitor) => page.evaluate<Record<string, number>>('left()');

test.describe('Moved and removed', () => {
  const twoPlaces = page(
    (org) => `${MODULE}<div id="here">${element(org)}</div><div id="there"></div>`,
  );

  onPages(
    'removed for good, it leaves no timer, request, listener or channel, and can be collected',
    { pages: twoPlaces },
    async (visitor) => {
      const { page } = visitor;
      await page.addInitScript(COUNT);
      await visitor.open('/');
      await visitor.fillProfile();
      await visitor.submit();
      await visitor.expectStep('enroll-authenticator', 'okta_email');
      const during = await left(visitor);
      assert.ok(during['timers']! + during['requests']! > 0, 'it polls');
      assert.ok(during['channels']! > 0);
      assert.ok(during['listeners']! > 1);
      await page.evaluate(`document.querySelector('okta-register').remove()`);
      const nothing = { timers: 0, requests: 0, channels: 0, listeners: 0 };
      await expect.poll(() => left(visitor)).toEqual(nothing);

      const devtools = await visitor.context.newCDPSession(page);
      await expect(async () => {
        await devtools.send('HeapProfiler.collectGarbage');
        const { result } = await devtools.send('Runtime.evaluate', {
          expression: `customElements.get('okta-register').prototype`,
        });
        const { objects } = await devtools.send('Runtime.queryObjects', {
          prototypeObjectId: result.objectId!,
        });
        const { result: count } = await devtools.send('Runtime.callFunctionOn', {
          objectId: objects.objectId!,
          functionDeclaration: 'function () { return this.length; }',
        });
        await devtools.send('Runtime.releaseObject', { objectId: objects.objectId! });
        assert.equal(count.value, 0, 'elements in memory');
      }).toPass();
    },
  );

  onPages(
    'removed while a request is under way, it asks for nothing more',
    { pages: twoPlaces },
    async (visitor) => {
      const { page } = visitor;
      await page.addInitScript(COUNT);
      let letGo: () => void = () => undefined;
      const held = new Promise<void>((done) => (letGo = done));
      await page.route('**/idp/idx/introspect', async (route) => {
        await held;
        await route.continue();
      });
      const asked = page.waitForRequest('**/idp/idx/introspect');
      await visitor.open('/');
      await asked;
      await page.evaluate(`document.querySelector('okta-register').remove()`);
      letGo();
      await expect(async () => {
        const { timers, requests, channels } = (await left(visitor)) as Record<string, number>;
        assert.deepEqual({ timers, requests, channels }, { timers: 0, requests: 0, channels: 0 });
      }).toPass();
      assert.equal(visitor.sentTo('/idp/idx/enroll').length, 0);
    },
  );
});

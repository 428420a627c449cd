import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Route } from '@playwright/test';
import type { OktaRegister } from '../../src/element/okta-register.js';
import { expect, test } from './visit.js';
import { ADA, type Visitor } from './visitor.js';
import {
  CLASSIC,
  consoleOf,
  dist,
  element,
  html,
  MODULE,
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
    for (const [kind, tag] of Object.entries(KINDS)) {
      onPages(
        `${library}: the ${kind} signs up, and its secrets are as random as ever`,
        { scripts, pages: page((org) => before + tag + element(org) + after) },
        async (visitor) => {
          await visitor.open('/');
          await sendProfile((selector) => visitor.page.$(`okta-register ${selector}`));
          await visitor.page.reload(); // what was stored has to be read again
          await theOne((selector) => visitor.page.$(selector), '[name="credentials.passcode"]');
          await visitor.enterCode(visitor.latestCode());
          await visitor.expectText('You’re signed up');
          assert.equal(visitor.sentTo('/interact').length, 1);
          const [exchange] = visitor.sentTo('/token');
          const verifier = new URLSearchParams(exchange?.body).get('code_verifier') ?? '';
          assert.match(verifier, /[a-f]/, 'bytes in hex');
          assert.ok(verifier.length >= 43);
          // The test's own messages are JSON too.
          const ours = visitor.errors.filter((error) => !error.includes('serializedArgs'));
          assert.deepEqual(ours, []);
          visitor.errors.length = 0;
        },
      );
    }
  }

  for (const [kind, tag] of Object.entries(KINDS)) {
    onPages(
      `RequireJS: the ${kind} signs up, and defines no module of it`,
      {
        scripts,
        pages: page(
          (org) => `${script('/require.js')}
            <script>
              const real = define;
              defined = [];
              define = Object.assign((...args) => { defined.push(args); real(...args); }, real);
            </script>
            ${tag}${element(org)}`,
        ),
      },
      async (visitor) => {
        await visitor.open('/');
        await signUp(visitor);
        assert.deepEqual(await visitor.page.evaluate('defined'), []);
      },
    );

    onPages(
      `elements that are named after members of the document: the ${kind} signs up, from a mark`,
      {
        pages: page(
          ({ issuer, clientId }) =>
            `${NAMED.map((name) => `<img alt="" name="${name}">`).join('')}
            ${tag.replace('<script', `<script data-issuers="${issuer}"`)}
            <form name="querySelector"></form>
            <div data-okta-register data-issuer="${issuer}" data-client-id="${clientId}"></div>`,
        ),
      },
      async (visitor) => {
        await visitor.open('/');
        await signUp(visitor);
        assert.equal(visitor.heardOf('registered').length, 1);
      },
    );

    onPages(
      `the ${kind} adds nothing to window but a registry of Lit's`,
      {
        pages: page(
          (org) => `<script>before = Reflect.ownKeys(window)</script>${tag}${element(org)}`,
        ),
      },
      async (visitor) => {
        await visitor.open('/');
        await signUp(visitor);
        const added = await visitor.page.evaluate(
          `Reflect.ownKeys(window).filter((key) => key !== 'before' && !before.includes(key)).map(String)`,
        );
        assert.deepEqual(added, ['litPropertyMetadata']);
      },
    );
  }

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
  for (const mode of ['open', 'closed'] as const) {
    onPages(
      `${mode} shadow root: signs up`,
      {
        pages: page(
          (org) => `${MODULE}<div id="host"></div><script>
            theRoot = document.getElementById('host').attachShadow({ mode: '${mode}' });
            theRoot.innerHTML = ${JSON.stringify(element(org))};
          </script>`,
        ),
      },
      async (visitor) => {
        await visitor.open('/');
        await signUp(visitor, async (selector) => {
          const found = await visitor.page.evaluateHandle(
            (inside) =>
              (window as unknown as { theRoot: ShadowRoot }).theRoot.querySelector(inside),
            `okta-register ${selector}`,
          );
          return found.asElement();
        });
        assert.equal(visitor.heardOf('registered').length, 1);
      },
    );
  }

  onPages(
    'dialog: signs up',
    {
      pages: page(
        (org) => `${MODULE}<dialog>${element(org)}</dialog>
          <script>document.querySelector('dialog').showModal()</script>`,
      ),
    },
    async (visitor) => {
      await visitor.open('/');
      await signUp(visitor);
    },
  );

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
  onPages(
    'two elements on a page sign up two people',
    { pages: page((org) => `${MODULE}<p>${element(org)}</p><p>${element(org)}</p>`) },
    async (visitor) => {
      await visitor.open('/');
      for (const [index, email] of ['one@example.com', 'two@example.com'].entries()) {
        await signUp(
          visitor,
          async (selector) =>
            (await visitor.element.nth(index).elementHandle())?.$(selector) ?? null,
          { ...ADA, email },
        );
      }
      assert.equal(visitor.heardOf('registered').length, 2);
      const ids = await visitor.page.$$eval('okta-register [id]', (all) => all.map(({ id }) => id));
      assert.ok(ids.length > 0);
      assert.equal(new Set(ids).size, ids.length);
    },
  );

  const again = MODULE.replace('.js', '.js?ver=2');
  for (const [how, tags] of Object.entries({
    'the module under two addresses': MODULE + again,
    'the module and the classic build': MODULE + CLASSIC,
    'the classic build and the module': CLASSIC + MODULE,
    'the classic build twice': CLASSIC + CLASSIC,
  })) {
    onPages(
      `${how}: one of them signs up, and nobody says a word`,
      { pages: page((org) => tags + element(org)) },
      async (visitor) => {
        const said = consoleOf(visitor);
        await visitor.open('/');
        await signUp(visitor);
        assert.deepEqual(said, []);
        assert.equal(visitor.sentTo('/interact').length, 1);
      },
    );
  }

  onPages(
    'a script with a query, as CMS add one, is loaded once',
    { pages: page((org) => again + element(org)) },
    async (visitor, { asked }) => {
      await visitor.open('/');
      await signUp(visitor);
      assert.equal(asked.filter((path) => path.endsWith('/okta-register.js')).length, 1);
    },
  );

  onPages(
    'of two versions the first wins, and one warning names both',
    {
      pages: page((org) => script('/old.js') + MODULE + element(org)),
      scripts: {
        '/old.js': text(`${dist}/okta-register.classic.js`).replace(
          /(version=[`"'])[\d.]+/,
          '$10.0.9',
        ),
      },
    },
    async (visitor) => {
      const said = consoleOf(visitor);
      await visitor.open('/');
      await signUp(visitor);
      assert.equal(said.length, 1);
      assert.match(said[0]!, /okta-register.*0\.1\.0.*0\.0\.9/);
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
    'moved to another place: the step and what is typed stay, and it goes on',
    { pages: twoPlaces },
    async (visitor) => {
      await visitor.open('/');
      await visitor.expectStep('enroll-profile');
      await visitor.fillProfile();
      await visitor.page.evaluate(`there.append(document.querySelector('okta-register'))`);
      assert.equal(await visitor.field('userProfile.email').inputValue(), ADA.email);
      await visitor.submit();
      await visitor.expectStep('enroll-authenticator', 'okta_email');
      await visitor.page.evaluate(`here.append(document.querySelector('okta-register'))`);
      await visitor.enterCode(visitor.latestCode());
      await visitor.expectText('You’re signed up');
      assert.equal(visitor.sentTo('/interact').length, 1);
    },
  );

  for (const [when, script] of Object.entries({
    'in one tick': `it.remove(); here.append(it)`,
    'in the next microtask': `it.remove(); Promise.resolve().then(() => here.append(it))`,
    'in the next task': `it.remove(); setTimeout(() => here.append(it))`,
  })) {
    onPages(
      `removed and put back ${when}, at once and later: one transaction`,
      {
        pages: page(
          (org) => `${MODULE}<div id="here">${element(org)}</div><script type="module">
            window.it = document.querySelector('okta-register');
            ${script};
          </script>`,
        ),
      },
      async (visitor) => {
        await visitor.open('/');
        await visitor.expectStep('enroll-profile');
        await visitor.page.evaluate(script);
        await signUp(visitor);
        assert.equal(visitor.sentTo('/interact').length, 1);
      },
    );
  }

  onPages(
    'removed and put back while the sign-up is being begun: it is begun once',
    { pages: twoPlaces },
    async (visitor) => {
      const { page } = visitor;
      const held: Route[] = [];
      const isBegun = page.waitForRequest('**/v1/interact');
      await page.route('**/v1/interact', (route) => void held.push(route));
      await visitor.open('/');
      await visitor.expectStep('enroll-profile');
      await isBegun;
      await page.evaluate(`{
        const it = document.querySelector('okta-register');
        it.remove();
        setTimeout(() => here.append(it));
      }`);
      await visitor.fillProfile();
      await visitor.submit(); // waits for the sign-up, so that it has been asked for again
      await expect
        .poll(() => visitor.element.evaluate(({ busy }: OktaRegister) => busy))
        .toBe(true);
      // The last first: what was given up must not take the place of what goes on.
      for (const route of held.reverse()) {
        await route.continue();
        await (await route.request().response())?.finished();
      }
      await visitor.expectStep('enroll-authenticator', 'okta_email');
      await visitor.enterCode(visitor.latestCode());
      await visitor.expectText('You’re signed up');
      assert.equal(visitor.sentTo('/interact').length, 1);
    },
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

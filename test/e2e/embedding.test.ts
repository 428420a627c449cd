import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { activation, social } from '../../src/emulator/index.js';
import { expect, test } from './visit.js';
import { ADA, type Visitor } from './visitor.js';
import {
  CLASSIC,
  consoleOf,
  dist,
  element,
  forget,
  html,
  inPage,
  mapValues,
  MODULE,
  onEachPage,
  onPages,
  sendProfile,
  signUp,
  type Org,
} from './host-pages.js';
import { withPolicy } from './own-app.js';

/** The script says which issuers marks may name. */
const pageOf =
  (body: (org: Org) => string, head = '') =>
  (org: Org) => {
    const named = (html: string) => html.replace('<script', `<script data-issuers="${org.issuer}"`);
    return html(named(body(org)), named(head));
  };

const page = (body: (org: Org) => string, head = '') => {
  const make = pageOf(body, head);
  return (org: Org) => ({ '/': make(org) });
};

const CLASSIC_FILE = '/okta-register/okta-register.classic.js';
const MODULE_FILE = '/okta-register/okta-register.js';

/** Adds a script when the page has long been loaded. */
const injected = (attributes: string) => `<script>
  addEventListener('load', () => setTimeout(() => {
    document.body.append(Object.assign(document.createElement('script'), ${attributes}));
  }));
</script>`;

/** What plugins do that delay scripts until somebody touches the page. */
const delayed = (how: string) => `
  <script type="text/delayed" data-type="module" data-src="${MODULE_FILE}"></script>
  <script>
    addEventListener('keydown', () => {
      const script = document.querySelector('[data-src]');
      ${how}
    }, { once: true });
  </script>`;

/** By what is loaded. */
const WAYS: Record<string, Record<string, string>> = {
  'the module’s file': {
    'a module': MODULE,
    'a module with defer': MODULE.replace('src', 'defer src'),
    'an async module': MODULE.replace('src', 'async src'),
    'the same file as a classic script with defer': `<script defer src="${MODULE_FILE}"></script>`,
    'the same file as an async classic script': `<script async src="${MODULE_FILE}"></script>`,
    'the same file as a classic script in the head': `<script src="${MODULE_FILE}"></script>`,
  },
  'the module’s file, late': {
    'a module injected after load': injected(`{ type: 'module', src: '${MODULE_FILE}' }`),
    'a classic script injected after load': injected(`{ src: '${MODULE_FILE}' }`),
    'a script that a plugin delays and creates anew': delayed(`
    const late = document.createElement('script');
    late.type = script.dataset.type;
    late.src = script.dataset.src;
    script.replaceWith(late);`),
    'a script whose type a plugin takes away and puts back': delayed(`
    script.type = script.dataset.type;
    script.src = script.dataset.src;`),
  },
  'the classic build': {
    'the classic build': CLASSIC,
    'the classic build with defer': CLASSIC.replace('src', 'defer src'),
    'the async classic build': CLASSIC.replace('src', 'async src'),
    'the classic build injected after load': injected(`{ src: '${CLASSIC_FILE}' }`),
    'the classic build in one file with others': '<script src="/all.js"></script>',
  },
};

/** The kinds of file and of tag that are tried to the end of a sign-up. */
const TO_THE_END = [
  'a module',
  'a module injected after load',
  'the classic build',
  'a module from another origin',
];

/** Addresses of the same server under another name, as far as the browser is concerned. */
const cdn = ({ site }: Org, path: string) => site.replace('localhost', '127.0.0.1') + path;

const ELSEWHERE: Record<string, (org: Org) => string> = {
  'a module from another origin': (org) =>
    `<script type="module" src="${cdn(org, MODULE_FILE)}"></script>`,
  'the same file as a classic script with crossorigin': (org) =>
    `<script defer crossorigin src="${cdn(org, MODULE_FILE)}"></script>`,
  'the classic build of a host without CORS': (org) =>
    `<script src="${cdn(org, '/no-cors/okta-register.classic.js')}"></script>`,
};

/** An optimiser's work: what stands before may have left out its last semicolon. */
const scripts = {
  '/all.js': `window.others = function () {}\n${readFileSync(`${dist}/okta-register.classic.js`, 'utf8')}(function () { window.more = 1 })()`,
};

const withIdps = () => {
  const idps = [{ id: '0oagoogle00000000001', name: 'Google', type: 'GOOGLE' }];
  return withPolicy({ idps }).apps?.[0];
};

/** What the provider is told of somebody. */
async function agree({ page }: Visitor, person: Record<string, string>): Promise<void> {
  for (const [label, value] of Object.entries(person)) await page.getByLabel(label).fill(value);
  await page.getByRole('button', { name: 'Continue' }).click();
}

test.describe('Two lines on any page', () => {
  /** To the tokens, or to where the next step is loaded and the org has answered. */
  async function begin(visitor: Visitor, way: string, profile: typeof ADA): Promise<void> {
    const isWhole = TO_THE_END.includes(way);
    const find = inPage(visitor);
    await (isWhole ? signUp(visitor, find, profile) : sendProfile(find, profile));
    assert.deepEqual(visitor.heardOf('registration-error'), [], way);
    assert.equal(visitor.heardOf('registered').length, isWhole ? 1 : 0, way);
    assert.equal(visitor.sentTo('/interact').length, 1, way);
  }

  for (const [what, ways] of Object.entries(WAYS)) {
    onEachPage(
      `sign up in every way to load ${what}`,
      mapValues(ways, (tag) => pageOf((org) => element(org), tag)),
      { scripts },
      async (visitor, way, profile) => {
        await visitor.page.waitForLoadState('load');
        await visitor.page.keyboard.press('Tab'); // somebody is here
        await begin(visitor, way, profile);
      },
    );
  }

  onEachPage(
    'sign up with a script from elsewhere',
    mapValues(ELSEWHERE, (tag) => pageOf((org) => tag(org) + element(org))),
    {},
    begin,
  );

  onPages(
    'okta-register/prerender makes the first form in a browser too',
    { pages: () => ({ '/': html('<p>Nothing yet</p>') }) },
    async (visitor) => {
      await visitor.open('/');
      const made = await visitor.page.evaluate(async (address) => {
        const { prerender } = (await import(address)) as {
          prerender: (options: object) => string;
        };
        return prerender({ attributes: { lang: 'de' } });
      }, '/okta-register/prerender.js');
      assert.match(made, /name="userProfile\.email"/);
      assert.match(made, /Konto erstellen/);
    },
  );

  const twoLines = page((org) => MODULE + element(org));
  const address = (visitor: Visitor) =>
    visitor.page.evaluate(() => location.search + location.hash);

  onPages('the link of an e-mail ends on the page itself', { pages: twoLines }, async (visitor) => {
    await visitor.open('/');
    await sendProfile(inPage(visitor));
    await visitor.page.goto(`${visitor.latestLink()}&utm_source=mail#top`);
    await visitor.expectText('You’re signed up');
    assert.equal(await address(visitor), '?utm_source=mail#top');
    assert.equal(visitor.heardOf('registered').length, 1);
  });

  onPages(
    'an identity provider comes back to the page with the account made',
    { app: withIdps(), pages: twoLines },
    async (visitor) => {
      await visitor.open('/');
      await visitor.button('Continue with Google').click();
      await agree(visitor, { 'First name': 'Ada', 'Last name': 'Lovelace', Email: ADA.email });
      await visitor.expectText('You’re signed up');
      assert.equal(await address(visitor), '');
      assert.equal(visitor.heardOf('registered').length, 1);
    },
  );

  onPages(
    'an identity provider that leaves something to do comes back to where it is done',
    { app: social, pages: twoLines },
    async (visitor) => {
      await visitor.open('/');
      await visitor.button('Continue with Apple').click();
      await agree(visitor, { Email: ADA.email });
      await visitor.expectStep('profile-update');
      assert.equal(await address(visitor), '');
    },
  );

  onPages(
    'an invitation in the address begins past the profile, and the address is clean',
    { app: activation, pages: twoLines },
    async (visitor) => {
      const token = visitor.site.emulator.invite(activation.clientId, ADA);
      await visitor.open(`/?activationToken=${token}&lang=en`);
      await visitor.expectStep('select-authenticator-enroll');
      assert.equal(await address(visitor), '?lang=en');
    },
  );
});

test.describe('Where an editor strips the tag', () => {
  const marks = ({ issuer, clientId }: Org) =>
    `data-issuer="${issuer}" data-client-id="${clientId}"`;

  const BODIES: Record<string, (org: Org) => string> = {
    'a marked <div>': (org) => `<div data-okta-register ${marks(org)}></div>`,
    'in a paragraph': (org) => `<p><div data-okta-register ${marks(org)}></div></p>`,
    'a <span> in a paragraph': (org) =>
      `<p>Join: <span data-okta-register ${marks(org)}></span></p>`,
    'with line breaks inside': (org) =>
      `<p><div data-okta-register ${marks(org)}><br />\n<br></div></p>`,
    'added later': (org) => `<script>
        addEventListener('load', () => setTimeout(() => {
          document.body.insertAdjacentHTML('beforeend',
            '<section><div data-okta-register ${marks(org)}></div></section>');
        }));
      </script>`,
    'added later by itself': (org) => `<script>
        addEventListener('load', () => setTimeout(() => {
          const div = document.createElement('div');
          Object.assign(div.dataset, { oktaRegister: '', issuer: '${org.issuer}', clientId: '${org.clientId}' });
          document.body.append(div);
        }));
      </script>`,
  };

  for (const [kind, tag] of Object.entries({ module: MODULE, 'classic build': CLASSIC })) {
    onEachPage(
      `the ${kind} puts the element there, wherever the mark is`,
      mapValues(BODIES, (body) => pageOf(body, tag)),
      {},
      async (visitor, where, profile) => {
        await sendProfile(inPage(visitor), profile);
        assert.deepEqual(visitor.heardOf('registration-error'), [], where);
        assert.equal(await visitor.element.count(), 1, where);
        assert.equal(await visitor.page.locator('[data-okta-register]').count(), 0, where);
      },
    );
  }

  onPages(
    'around a script that runs at once: what comes after the script is in the element too',
    {
      pages: page(
        (org) =>
          `<div data-okta-register ${marks(org)}>${CLASSIC}<i>The rest</i></div><p>After</p>`,
      ),
    },
    async (visitor) => {
      await visitor.open('/');
      await visitor.expectStep('enroll-profile');
      assert.equal(await visitor.page.locator('okta-register > i').count(), 1);
      assert.equal(await visitor.page.locator('body > p').count(), 1);
    },
  );

  onEachPage(
    'the attributes stand on the script: the element comes after it',
    mapValues({ 'of the module': MODULE_FILE, 'of the classic build': CLASSIC_FILE }, (file) =>
      pageOf(
        (org) =>
          `<main><script type="module" src="${file}?ver=1" ${marks(org)}></script><p>After</p></main>`,
      ),
    ),
    {},
    async (visitor, what, profile) => {
      await sendProfile(inPage(visitor), profile);
      assert.deepEqual(visitor.heardOf('registration-error'), [], what);
      const order = await visitor.page.$$eval('main > *', (all) => all.map((it) => it.localName));
      assert.deepEqual(order, ['script', 'okta-register', 'p'], what);
    },
  );

  onPages(
    'a script in the head has no place for the element: one warning says so',
    { pages: (org) => ({ '/': html('<p>Page</p>', MODULE.replace('src', `${marks(org)} src`)) }) },
    async (visitor) => {
      const said = consoleOf(visitor);
      await visitor.open('/');
      await expect.poll(() => said.length).toBe(1);
      assert.match(said[0]!, /okta-register: .*<head>/);
      assert.equal(await visitor.element.count(), 0);
    },
  );
});

/** The one line of style of README.md. */
const [RULE] =
  /okta-register, \[data-okta-register\] \{[^}]+\}/.exec(readFileSync('README.md', 'utf8')) ?? [];

test.describe('What stands inside the element', () => {
  const pages = page(
    (org) => MODULE + element(org, '<p>Or <a href="/other-way">another way in</a></p>'),
  );
  const other = ({ page }: Visitor) => page.getByText('another way in');

  onPages('is there before the script, and gone once the form is', { pages }, async (visitor) => {
    let letGo: () => void = () => undefined;
    const held = new Promise<void>((done) => (letGo = done));
    await visitor.page.route(`**${MODULE_FILE}`, async (route) => {
      await held;
      await route.continue();
    });
    await visitor.page.goto(visitor.site.origin, { waitUntil: 'commit' });
    await other(visitor).waitFor();
    letGo();
    await visitor.expectStep('enroll-profile');
    await other(visitor).waitFor({ state: 'hidden' });
  });

  onPages(
    'stays where the script is blocked, or the browser is too old for it',
    { pages },
    async (visitor) => {
      const { page } = visitor;
      await test.step('blocked', async () => {
        await page.route(`**${MODULE_FILE}`, (route) => route.abort());
        await visitor.open('/');
        await page.waitForLoadState('load');
        assert.ok(await other(visitor).isVisible());
        assert.deepEqual(visitor.errors, []);
      });
      await test.step('too old', async () => {
        const body = `class { #new syntax of some later year }`;
        await page.route(`**${MODULE_FILE}`, (route) =>
          route.fulfill({ contentType: 'text/javascript', body }),
        );
        const loaded = page.waitForResponse(`**${MODULE_FILE}`);
        await visitor.open('/');
        await loaded;
        await page.waitForLoadState('load');
        visitor.forgive(/SyntaxError/);
        assert.ok(await other(visitor).isVisible());
      });
    },
  );

  onPages(
    'stays without JavaScript',
    { pages, browser: { javaScriptEnabled: false } },
    async (visitor) => {
      await visitor.open('/');
      assert.ok(await other(visitor).isVisible());
    },
  );

  onPages(
    'shows beside the failure and “Try again” when a part of the script cannot be loaded, and is gone once it can',
    { pages },
    async (visitor) => {
      const pattern = '**/chunks/runtime-*';
      await visitor.page.route(pattern, (route) => route.abort());
      await visitor.open('/');
      await visitor.expectFailure('script-error');
      await other(visitor).waitFor();
      assert.notEqual((await visitor.alert.innerText()).trim(), '');
      await visitor.page.unroute(pattern);
      await visitor.button('Try again').click();
      await other(visitor).waitFor({ state: 'hidden' });
      await sendProfile(inPage(visitor));
    },
  );
});

test.describe('Room that is kept for it', () => {
  const filler = '<p>What stands below must not jump.</p>'.repeat(20);
  /** A slow line, a phone that is slow itself, and a page that counts how much of it jumps. */
  const slowDown = async ({ page, context }: Visitor, rate = 1) => {
    const devtools = await context.newCDPSession(page);
    await devtools.send('Network.enable');
    await devtools.send('Network.setCacheDisabled', { cacheDisabled: true });
    await devtools.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 150,
      downloadThroughput: 200_000,
      uploadThroughput: 100_000,
    });
    await devtools.send('Emulation.setCPUThrottlingRate', { rate });
    await page.addInitScript({
      content: `window.shift = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) shift += entry.value;
        }).observe({ type: 'layout-shift', buffered: true });`,
    });
  };
  /** How much of the page has jumped when the org's form is there. */
  const shiftAt = async (visitor: Visitor, path: string): Promise<number> => {
    const { page } = visitor;
    visitor.sent.length = 0;
    await visitor.open(path);
    await visitor.expectStep('enroll-profile');
    await expect.poll(() => visitor.sentTo('/idp/idx/enroll').length).toBe(1);
    await page.waitForLoadState('networkidle');
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    const shift = await page.evaluate<number>('shift');
    await forget(visitor);
    return shift;
  };
  const fallback = '<p>Or <a href="/other-way">another way in</a></p>';

  const tagged = pageOf(
    (org) => element(org, fallback) + filler,
    `<style>${RULE}</style>${MODULE}`,
  );
  const marked = pageOf(
    ({ issuer, clientId }) =>
      `<div data-okta-register data-issuer="${issuer}" data-client-id="${clientId}">${fallback}</div>${filler}`,
    `<style>${RULE}</style>${MODULE}`,
  );

  for (const viewport of [
    { width: 390, height: 844 },
    { width: 1280, height: 800 },
  ]) {
    onPages(
      `at ${viewport.width} px: with the README's rule nothing jumps, on a slow line`,
      {
        browser: { viewport },
        pages: (org) => ({ '/tag': tagged(org), '/mark': marked(org) }),
      },
      async (visitor) => {
        await slowDown(visitor, viewport.width < 800 ? 4 : 1);
        for (const [what, path] of [
          ['the tag', '/tag'],
          ['a marked <div>', '/mark'],
        ] as const) {
          await test.step(what, async () => {
            const shift = await shiftAt(visitor, path);
            assert.ok(shift <= 0.02, `${what}: CLS ${shift}`);
          });
        }
      },
    );
  }

  onPages(
    'without the rule nothing jumps where the script is run before the page is painted, and else it does',
    {
      pages: (org) => {
        const body = () => element(org, fallback) + filler;
        return {
          '/early': pageOf(body, `<script src="${MODULE_FILE}"></script>`)(org),
          '/late': pageOf(body, MODULE)(org),
        };
      },
    },
    async (visitor) => {
      await slowDown(visitor);
      const early = await shiftAt(visitor, '/early');
      assert.ok(early <= 0.02, `CLS ${early}`);
      const release = await visitor.hold(new RegExp(MODULE_FILE));
      const shift = shiftAt(visitor, '/late');
      await visitor.page.waitForURL('**/late', { waitUntil: 'commit' });
      await visitor.page.waitForFunction(
        () => performance.getEntriesByName('first-contentful-paint').length,
      );
      release();
      const late = await shift;
      assert.ok(late > 0.02, `CLS ${late}: this measures nothing`);
    },
  );
});

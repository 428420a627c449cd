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
  html,
  inPage,
  MODULE,
  onPages,
  sendProfile,
  signUp,
  type Org,
} from './host-pages.js';
import { withPolicy } from './own-app.js';

/** The script says which issuers marks may name. */
const page =
  (body: (org: Org) => string, head = '') =>
  (org: Org) => {
    const named = (html: string) => html.replace('<script', `<script data-issuers="${org.issuer}"`);
    return { '/': html(named(body(org)), named(head)) };
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

const WAYS: Record<string, string> = {
  'a module': MODULE,
  'a module with defer': MODULE.replace('src', 'defer src'),
  'an async module': MODULE.replace('src', 'async src'),
  'the same file as a classic script with defer': `<script defer src="${MODULE_FILE}"></script>`,
  'the same file as an async classic script': `<script async src="${MODULE_FILE}"></script>`,
  'the same file as a classic script in the head': `<script src="${MODULE_FILE}"></script>`,
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
  'the classic build': CLASSIC,
  'the classic build with defer': CLASSIC.replace('src', 'defer src'),
  'the async classic build': CLASSIC.replace('src', 'async src'),
  'the classic build injected after load': injected(`{ src: '${CLASSIC_FILE}' }`),
  'the classic build in one file with others': '<script src="/all.js"></script>',
};

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
  for (const [way, tag] of Object.entries(WAYS)) {
    onPages(
      `${way}: signs up`,
      { scripts, pages: page((org) => element(org), tag) },
      async (visitor) => {
        const said = consoleOf(visitor);
        await visitor.open('/');
        await visitor.page.waitForLoadState('load');
        await visitor.page.keyboard.press('Tab'); // somebody is here
        await signUp(visitor);
        assert.equal(visitor.heardOf('registered').length, 1);
        assert.equal(visitor.sentTo('/interact').length, 1);
        assert.deepEqual(said, []);
      },
    );
  }

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

  for (const [way, tag] of Object.entries(ELSEWHERE)) {
    onPages(
      `${way}: signs up`,
      { pages: page((org) => tag(org) + element(org)) },
      async (visitor) => {
        await visitor.open('/');
        await signUp(visitor);
      },
    );
  }

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

  for (const [where, body] of Object.entries(BODIES)) {
    for (const [kind, tag] of Object.entries({ module: MODULE, 'classic build': CLASSIC })) {
      onPages(
        `${where}: the ${kind} puts the element there`,
        { pages: page(body, tag) },
        async (visitor) => {
          const said = consoleOf(visitor);
          await visitor.open('/');
          await signUp(visitor);
          assert.equal(await visitor.element.count(), 1);
          assert.equal(await visitor.page.locator('[data-okta-register]').count(), 0);
          assert.deepEqual(said, []);
        },
      );
    }
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

  onPages(
    'id, class, language and content are kept; of the rest only the element’s own attributes count',
    {
      pages: page(
        (org) => `${MODULE}<div id="join" class="wide" lang="en-GB" data-okta-register ${marks(org)}
          data-sign-in-url="/sign-in" data-onclick="document.title = 'bad'" data-style="color: red"
          data-testid="mine"><b slot="header">Join us</b><a href="/other-way">Another way in</a></div>`,
      ),
    },
    async (visitor) => {
      await visitor.open('/');
      await visitor.expectStep('enroll-profile');
      const kept = await visitor.page
        .locator('okta-register#join.wide')
        .evaluate((it: HTMLElement) => ({
          lang: it.lang,
          onclick: it.getAttribute('onclick'),
          style: it.getAttribute('style'),
          mine: it.dataset['testid'],
          link: it.querySelector('a[href="/other-way"]') !== null,
        }));
      assert.deepEqual(kept, {
        lang: 'en-GB',
        onclick: null,
        style: null,
        mine: 'mine',
        link: true,
      });
      await visitor.page.getByText('Join us').waitFor();
      await visitor.element.getByRole('link', { name: 'Sign in' }).waitFor();
    },
  );

  for (const file of [MODULE_FILE, CLASSIC_FILE]) {
    onPages(
      `the attributes stand on the script: the element comes after it (${file})`,
      {
        pages: page(
          (org) =>
            `<main><script type="module" src="${file}?ver=1" ${marks(org)}></script><p>After</p></main>`,
        ),
      },
      async (visitor) => {
        await visitor.open('/');
        await signUp(visitor);
        const order = await visitor.page.$$eval('main > *', (all) => all.map((it) => it.localName));
        assert.deepEqual(order, ['script', 'okta-register', 'p']);
      },
    );
  }

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

  onPages(
    'what is missing is named once on the console, and to the visitor the other way in shows',
    {
      pages: page(
        ({ issuer }) =>
          `${MODULE}<div data-okta-register data-issuer="${issuer}"><a href="/">Another way in</a></div>`,
      ),
    },
    async (visitor) => {
      const said = consoleOf(visitor);
      await visitor.open('/');
      await visitor.expectFailure('missing-attribute');
      await visitor.page.getByText('Another way in').waitFor();
      assert.equal(said.length, 1);
      assert.match(said[0]!, /client-id/);
      visitor.errors.length = 0; // it is said as an error
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

  onPages('stays where the script is blocked', { pages }, async (visitor) => {
    await visitor.page.route(`**${MODULE_FILE}`, (route) => route.abort());
    await visitor.open('/');
    await visitor.page.waitForLoadState('load');
    assert.ok(await other(visitor).isVisible());
  });

  onPages('stays in a browser that is too old for the script', { pages }, async (visitor) => {
    const body = `class { #new syntax of some later year }`;
    await visitor.page.route(`**${MODULE_FILE}`, (route) =>
      route.fulfill({ contentType: 'text/javascript', body }),
    );
    const loaded = visitor.page.waitForResponse(`**${MODULE_FILE}`);
    await visitor.open('/');
    await loaded;
    await visitor.page.waitForLoadState('load');
    visitor.errors.length = 0; // a syntax error, of all that there is here
    assert.ok(await other(visitor).isVisible());
  });

  onPages(
    'stays without JavaScript',
    { pages, browser: { javaScriptEnabled: false } },
    async (visitor) => {
      await visitor.open('/');
      assert.ok(await other(visitor).isVisible());
    },
  );

  for (const [what, pattern, code] of [
    ['the org cannot be reached', '**/oauth2/**', 'network-error'],
    ['a part of the script cannot be loaded', '**/chunks/runtime-*', 'script-error'],
  ] as const) {
    onPages(
      `shows beside the failure and “Try again” when ${what}, and is gone once it can`,
      { pages },
      async (visitor) => {
        let blocked = true;
        await visitor.page.route(pattern, (route) => (blocked ? route.abort() : route.continue()));
        await visitor.open('/');
        await visitor.expectFailure(code);
        await other(visitor).waitFor();
        assert.notEqual((await visitor.alert.innerText()).trim(), '');
        blocked = false;
        await visitor.button('Try again').click();
        await other(visitor).waitFor({ state: 'hidden' });
        await signUp2(visitor);
      },
    );
  }

  /** After a failure that was to be expected. */
  async function signUp2(visitor: Visitor): Promise<void> {
    await sendProfile(inPage(visitor));
    await visitor.enterCode(visitor.latestCode());
    await visitor.expectText('You’re signed up');
  }
});

test.describe('Room that is kept for it', () => {
  const filler = '<p>What stands below must not jump.</p>'.repeat(20);
  /** How much of the page has jumped when the org's form is there. */
  const shiftWith = async (visitor: Visitor): Promise<number> => {
    const { page } = visitor;
    const devtools = await visitor.context.newCDPSession(page);
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 150,
      downloadThroughput: 200_000,
      uploadThroughput: 100_000,
    });
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await page.addInitScript({
      content: `window.shift = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) shift += entry.value;
        }).observe({ type: 'layout-shift', buffered: true });`,
    });
    await visitor.open('/');
    await visitor.expectStep('enroll-profile');
    await expect.poll(() => visitor.sentTo('/idp/idx/enroll').length).toBe(1);
    await page.waitForLoadState('networkidle');
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    return page.evaluate<number>('shift');
  };
  const fallback = '<p>Or <a href="/other-way">another way in</a></p>';

  for (const viewport of [
    { width: 390, height: 844 },
    { width: 1280, height: 800 },
  ]) {
    for (const [what, body] of Object.entries({
      'the tag': (org: Org) => element(org, fallback),
      'a marked <div>': ({ issuer, clientId }: Org) =>
        `<div data-okta-register data-issuer="${issuer}" data-client-id="${clientId}">${fallback}</div>`,
    })) {
      onPages(
        `${what} at ${viewport.width} px: with the README's rule nothing jumps, on a slow line`,
        {
          browser: { viewport },
          pages: page((org) => body(org) + filler, `<style>${RULE}</style>${MODULE}`),
        },
        async (visitor) => {
          const shift = await shiftWith(visitor);
          assert.ok(shift <= 0.02, `CLS ${shift}`);
        },
      );
    }
  }

  onPages(
    'without the rule nothing jumps where the script is run before the page is painted',
    {
      pages: page(
        (org) => element(org, fallback) + filler,
        `<script src="${MODULE_FILE}"></script>`,
      ),
    },
    async (visitor) => {
      const shift = await shiftWith(visitor);
      assert.ok(shift <= 0.02, `CLS ${shift}`);
    },
  );

  onPages(
    'without the rule it does: this measures something',
    { pages: page((org) => element(org, fallback) + filler, MODULE) },
    async (visitor) => {
      const shift = await shiftWith(visitor);
      assert.ok(shift > 0.02, `CLS ${shift}`);
    },
  );
});

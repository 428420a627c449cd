import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { FaultOptions } from '../../src/emulator/index.js';
import {
  CLASSIC,
  dist,
  element,
  html,
  MODULE,
  onPages,
  signUp,
  type Org,
  type Pages,
  type PageSite,
} from './host-pages.js';
import { expect, test } from './visit.js';
import type { Visitor } from './visitor.js';

type State = 'ok' | 'problem' | 'unknown';

const ASKED = '/?okta-register-doctor';

const card = ({ page }: Visitor, id: string) => page.locator(`.doctor [data-check="${id}"]`);

async function found(visitor: Visitor, state: State): Promise<string[]> {
  await expect(visitor.page.locator('.doctor li').first()).toBeAttached();
  return visitor.page
    .locator(`.doctor li[data-state="${state}"]`)
    .evaluateAll((cards) => cards.map((one) => (one as HTMLElement).dataset['check'] ?? ''));
}

interface Expected {
  id: string;
  state?: State;
  words?: RegExp;
  /** Exactly what is to be pasted; by default nothing. */
  value?: string;
}

async function expectFound(visitor: Visitor, { id, state = 'problem', words, value }: Expected) {
  const one = card(visitor, id);
  await expect(one).toHaveAttribute('data-state', state);
  if (words) await expect(one).toContainText(words);
  if (value === undefined) await expect(one.locator('code')).toHaveCount(0);
  else assert.equal(await one.locator('code').textContent(), value);
}

/** What is wrong is told to the owner on the console as well, which here is no error of the test. */
const forgive = (visitor: Visitor): void => {
  visitor.forgive(/^okta-register: |CORS policy|Content Security Policy|^CSP: /i);
};

const page = (body: (org: Org) => string): Pages => ({
  pages: (org) => ({ '/': html(body(org)) }),
});

const lines = (org: Org) => MODULE + element(org);

const plain = page(lines);

const under = (policy: (org: Org) => string): Pages => ({
  ...plain,
  headers: (org) => ({ 'content-security-policy': policy(org) }),
});

/** A test of one check: what is wrong with the pages, and what is found then. */
function finds(
  sentence: string,
  pages: Pages,
  expected: Expected | ((org: Org) => Expected),
  prepare?: (visitor: Visitor, site: PageSite) => unknown,
): void {
  onPages(sentence, pages, async (visitor, site) => {
    await prepare?.(visitor, site);
    await visitor.open(ASKED);
    await expectFound(visitor, typeof expected === 'function' ? expected(site.org) : expected);
    forgive(visitor);
  });
}

const fault =
  (options: FaultOptions) =>
  (_: Visitor, { emulator }: PageSite) =>
    void emulator.fault(options);

const expectDone = (visitor: Visitor) =>
  expect(visitor.page.locator('.doctor [role="status"]')).toContainText(/\d+ fine/);

onPages('Visitors neither see the doctor nor load it', plain, async (visitor, { asked }) => {
  await visitor.open('/');
  await visitor.expectStep('enroll-profile');
  await expect(visitor.page.locator('.doctor')).toHaveCount(0);
  assert.ok(!asked.some((path) => /doctor/.test(path)));
});

for (const [build, tag] of Object.entries({ module: MODULE, 'classic build': CLASSIC })) {
  onPages(
    `With nothing wrong the doctor finds nothing, stores nothing, and the form works: ${build}`,
    page((org) => tag + element(org)),
    async (visitor) => {
      await visitor.open(ASKED);
      await expectDone(visitor);
      assert.deepEqual(await found(visitor, 'problem'), []);
      assert.deepEqual(await found(visitor, 'unknown'), []);
      assert.equal((await found(visitor, 'ok')).length, 19);
      const stored = await visitor.page.evaluate(() =>
        JSON.stringify({ ...localStorage, ...sessionStorage }),
      );
      assert.doesNotMatch(stored, /doctor/);
      assert.equal(visitor.sentTo('/interact').length, 2); // the form's, and one of the checks
      await signUp(visitor);
    },
  );
}

const isOff = 'the address does not open it';
onPages(
  `With doctor="off" ${isOff}; with data-doctor="off" on the script nowhere, and a mark cannot open it`,
  {
    pages: (org) => ({
      '/': html(lines(org).replace('<okta-register', '<okta-register doctor="off"')),
      '/marks': html(
        MODULE.replace('<script', `<script data-doctor="off" data-issuers="${org.issuer}"`) +
          `<div data-okta-register data-doctor data-issuer="${org.issuer}" data-client-id="${org.clientId}"></div>`,
      ),
    }),
  },
  async (visitor, { asked }) => {
    for (const path of ['/', '/marks']) {
      await test.step(path, async () => {
        asked.splice(0);
        await visitor.open(path + ASKED.slice(1));
        await visitor.expectStep('enroll-profile');
        await expect.poll(() => asked.some((one) => one.endsWith('/doctor.js'))).toBe(true);
        await visitor.page.evaluate(() => import('/okta-register/doctor.js' as string));
        await expect(visitor.page.locator('.doctor')).toHaveCount(0);
      });
    }
    assert.equal(await visitor.element.getAttribute('doctor'), null);
  },
);

onPages(
  'The doctor is read as a region with headings, and its value is copied',
  plain,
  async (visitor, { emulator, org }) => {
    emulator.fault({ kind: 'wrong-set-up', flaw: 'redirect-uri', times: Infinity });
    await visitor.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await visitor.open(ASKED);
    const { page: shown } = visitor;
    const region = shown.getByRole('region', { name: 'Doctor' });
    await expect(region.getByRole('status')).toContainText('1 problem, 3 not judged, 15 fine.');
    const problem = region.getByRole('heading', { name: 'Problem: Redirect URI' });
    await expect(problem).toBeVisible();
    await card(visitor, 'redirect-uri').getByRole('button', { name: 'Copy' }).click();
    await expect(region.getByRole('button', { name: 'Copied' })).toBeVisible();
    assert.equal(await shown.evaluate(() => navigator.clipboard.readText()), `${org.site}/`);
    await region.locator('summary').click();
    await expect(card(visitor, 'issuer')).toBeVisible();
    const { violations } = await new AxeBuilder({ page: shown }).include('okta-register').analyze();
    assert.deepEqual(
      violations.map(({ id }) => id),
      [],
    );
    forgive(visitor);
  },
);

// The page

onPages('A page without https: the address to serve it at', plain, async (visitor, { org }) => {
  // This machine, by a name that browsers do not take for safe as they do localhost.
  const { host } = new URL(org.site.replace('localhost', '0.0.0.0'));
  await visitor.page.goto(`http://${host}${ASKED}`);
  await expectFound(visitor, { id: 'secure-context', value: `https://${host}/` });
  await expectFound(visitor, { id: 'attributes', state: 'unknown' });
  forgive(visitor);
});

finds(
  'An address that leads elsewhere: the one that it leads to',
  { pages: (org) => ({ '/': html(lines(org)), '/other': html(lines(org)) }) },
  (org) => ({ id: 'permalink', value: `redirect-uri="${org.site}/other"` }),
  ({ page: shown }, { org }) =>
    shown.route(`${org.site}/?state=*`, (route) =>
      route.fulfill({ status: 302, headers: { location: '/other' } }),
    ),
);

finds(
  'A sandboxed frame: storage',
  {
    pages: (org) => ({ '/': html(lines(org)) }),
    headers: () => ({ 'content-security-policy': 'sandbox allow-scripts allow-forms' }),
  },
  { id: 'storage', value: 'sandbox="allow-scripts allow-forms allow-same-origin"' },
);

// The org

onPages(
  'An origin that the org does not trust is told from an org that is not there',
  { ...plain, org: () => ({ trustedOrigins: [] }) },
  async (visitor, { org }) => {
    await visitor.open(ASKED);
    await expectFound(visitor, { id: 'trusted-origin', value: org.site });
    await expectFound(visitor, { id: 'issuer', state: 'unknown', words: /does not let this page/ });
    await expectFound(visitor, { id: 'redirect-uri', state: 'unknown' });
    forgive(visitor);
  },
);

finds(
  'An answer without CORS headers',
  plain,
  (org) => ({ id: 'trusted-origin', value: org.site }),
  fault({ kind: 'no-cors', request: '/v1/interact', times: Infinity }),
);

finds(
  'A page whose policy forbids passkeys',
  { ...plain, headers: () => ({ 'permissions-policy': 'publickey-credentials-create=()' }) },
  { id: 'passkeys', value: 'allow="publickey-credentials-create; publickey-credentials-get"' },
);

// Policies and files

onPages(
  'A policy that stops requests to the org: the directive to add',
  under(({ site }) => `script-src ${site}/okta-register/; connect-src 'self'; img-src *`),
  async (visitor, { org }) => {
    await visitor.open(ASKED);
    const stopped = { id: 'content-security-policy', words: /connect-src/ };
    await expectFound(visitor, {
      ...stopped,
      value: `connect-src ${org.origin}; img-src data: ${org.origin};`,
    });
    for (const id of ['issuer', 'trusted-origin']) {
      await expectFound(visitor, { id, state: 'unknown', words: /policy/ });
    }
    forgive(visitor);
  },
);

onPages(
  'Under the policy of the README nothing is found, and what cannot be asked is not called good',
  under(
    ({ site, origin }) =>
      `default-src 'none'; script-src ${site}/okta-register/; style-src 'self'; connect-src ${origin}; ` +
      `img-src data: ${origin}; require-trusted-types-for 'script'; trusted-types okta-register`,
  ),
  async (visitor) => {
    await visitor.open(ASKED);
    await expectDone(visitor);
    assert.deepEqual(await found(visitor, 'problem'), []);
    assert.deepEqual(await found(visitor, 'unknown'), ['permalink', 'script', 'chunks']);
    forgive(visitor); // the policy stops the questions to the site’s own server
  },
);

onPages(
  'Trusted Types that do not list the widget: what to list, while what stands in the element shows',
  {
    pages: (org) => ({ '/': html(MODULE + element(org, '<a href="/hosted">Sign up</a>')) }),
    headers: () => ({
      'content-security-policy': "require-trusted-types-for 'script'; trusted-types other",
    }),
  },
  async (visitor) => {
    await visitor.open(ASKED);
    await expectFound(visitor, { id: 'trusted-types', value: 'trusted-types okta-register' });
    await expect(visitor.element.getByText('Sign up', { exact: true })).toBeVisible();
    forgive(visitor);
  },
);

finds(
  'Two copies of the script: the tag to keep',
  page((org) => lines(org) + CLASSIC.replace('<script', '<script defer')),
  ({ site }) => ({
    id: 'copies',
    value: `<script type="module" src="${site}/okta-register/okta-register.js"></script>`,
  }),
);

const built = readFileSync(`${dist}/okta-register.js`, 'utf8');
const PATH = '/okta-register/okta-register.js';

finds(
  'A script that an optimiser has changed: the file to leave out',
  { ...plain, scripts: { [PATH]: `${built}/* optimised */` } },
  { id: 'script', words: /optimiser/, value: PATH },
);

let served = 0;
finds(
  'A script that is kept and older than the server’s: an address that changes',
  {
    ...plain,
    scripts: { [PATH]: async () => (served++ ? built : `${built}/* older */`) },
    scriptHeaders: { 'cache-control': 'max-age=3600' },
  },
  {
    id: 'script',
    words: /kept/,
    value: `${PATH}?ver=${hashOf(PATH)}`,
  },
);

function hashOf(path: string): string {
  const sri = JSON.parse(readFileSync(`${dist}/sri.json`, 'utf8')) as Record<string, string>;
  return (sri[path.replace('/okta-register/', '')] ?? '').replace(/^sha384-|\W/g, '').slice(0, 8);
}

finds(
  'Files that are gone, while the form cannot go on',
  plain,
  ({ site }) => ({ id: 'chunks', words: /chunks\/runtime-/, value: `${site}/okta-register/` }),
  ({ page: shown }) =>
    shown.route('**/chunks/runtime-*', (route) => route.fulfill({ status: 404, body: '' })),
);

finds(
  'Files in whose place the site sends its front page',
  plain,
  ({ site }) => ({ id: 'chunks', words: /chunks\/passkey-/, value: `${site}/okta-register/` }),
  ({ page: shown }) =>
    shown.route('**/chunks/passkey-*', (route) =>
      route.fulfill({ contentType: 'text/html', body: html('') }),
    ),
);

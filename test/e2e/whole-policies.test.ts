import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { passkey } from '../../src/emulator/index.js';
import {
  CLASSIC,
  dist,
  element,
  html,
  inPage,
  MODULE,
  onPages,
  signUp,
  signUpInFrame,
  signUpPastCaptcha,
  type Org,
} from './host-pages.js';
import { withPolicy } from './own-app.js';
import { test } from './visit.js';
import { ADA } from './visitor.js';

/** Policies of sites that trust a nonce and no list of hosts, alone and all together. */
const NONCE = 'r4nd0m';
const withNonce = (tag: string) => tag.replace('<script', `<script nonce="${NONCE}"`);

const nonceOnly = ({ origin }: Org) =>
  `default-src 'none'; script-src 'nonce-${NONCE}' 'strict-dynamic'; style-src 'self'; ` +
  `connect-src ${origin}; img-src data:; base-uri 'none'; object-src 'none'; ` +
  `require-trusted-types-for 'script'; trusted-types okta-register`;

const sri = JSON.parse(readFileSync(`${dist}/sri.json`, 'utf8')) as Record<string, string>;
const integrity = Object.fromEntries(
  Object.entries(sri).map(([file, hash]) => [`/okta-register/${file}`, hash]),
);
const IMPORT_MAP = `<script type="importmap">${JSON.stringify({ integrity })}</script>`;

/** All that a site can send beside the content security policy. */
const OTHER_POLICIES = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'publickey-credentials-create=(), publickey-credentials-get=()',
  'integrity-policy': 'blocked-destinations=(script)',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

test.describe('With a nonce and strict-dynamic', () => {
  const kinds = {
    module: MODULE,
    'module in a classic tag': MODULE.replace(' type="module"', ' defer'),
    'classic build': CLASSIC,
  };
  onPages(
    `the ${Object.keys(kinds).join(', the ')} signs up, and its chunks need no nonce`,
    {
      headers: (org) => ({ 'content-security-policy': nonceOnly(org) }),
      pages: (org) =>
        Object.fromEntries(
          Object.values(kinds).map((tag, index) => [
            `/${String(index)}`,
            html(withNonce(tag) + element(org)),
          ]),
        ),
    },
    async (visitor) => {
      for (const [index, kind] of Object.keys(kinds).entries()) {
        await test.step(`the ${kind}`, async () => {
          await visitor.open(`/${String(index)}`);
          const email = `ada${String(index)}@example.com`;
          await signUp(visitor, inPage(visitor), { ...ADA, email });
          assert.equal(visitor.heardOf('registered').length, index + 1);
        });
      }
    },
  );

  onPages(
    'a script without the nonce does not run: what stands in the element stays',
    {
      headers: (org) => ({ 'content-security-policy': nonceOnly(org) }),
      pages: (org) => ({ '/': html(MODULE + element(org, '<a href="/other">Another way</a>')) }),
    },
    async (visitor) => {
      await visitor.open('/');
      await visitor.page.getByText('Another way').waitFor();
      const isDefined = () => customElements.get('okta-register') !== undefined;
      assert.equal(await visitor.page.evaluate(isDefined), false);
      visitor.forgive(/script-src/);
    },
  );

  onPages(
    'a captcha’s script needs no host in the policy',
    {
      headers: (org) => ({ 'content-security-policy': nonceOnly(org) }),
      pages: (org) => ({ '/': html(withNonce(MODULE) + element(org)) }),
      app: withPolicy({ captcha: { type: 'HCAPTCHA', siteKey: 'emulator' } }).apps?.[0],
    },
    signUpPastCaptcha,
  );
});

test.describe('Where a page sends every policy at once', () => {
  const headers = (org: Org) => ({
    ...OTHER_POLICIES,
    'content-security-policy': nonceOnly(org),
  });
  const tags = withNonce(IMPORT_MAP) + withNonce(MODULE);

  onPages(
    'the module signs up; whoever cannot make a passkey there skips it, and is signed up',
    {
      headers,
      app: {
        ...passkey,
        policy: { ...passkey.policy, required: [['okta_email']], optional: ['webauthn'] },
      },
      pages: (org) => ({ '/': html(tags + element(org)) }),
    },
    async (visitor) => {
      await visitor.open('/');
      assert.equal(await visitor.page.evaluate(() => crossOriginIsolated), true);
      await visitor.fillProfile();
      await visitor.submit();
      await visitor.expectStep('enroll-authenticator', 'okta_email');
      await visitor.enterCode(visitor.latestCode());
      await visitor.expectStep('select-authenticator-enroll');
      await visitor.submit();
      await visitor.expectStep('enroll-authenticator', 'webauthn');
      await visitor.expectText(/This page does not allow passkeys/);
      assert.equal(await visitor.button('Create passkey').count(), 0);
      await visitor.button('Skip').click();
      await visitor.expectText('You’re signed up');
      assert.equal(visitor.heardOf('registered').length, 1);
      assert.deepEqual(visitor.heardOf('registration-error'), []);
    },
  );
});

test.describe('In a sandbox', () => {
  onPages(
    'that the page’s own policy makes: signs up, in memory',
    {
      headers: (org) => ({
        'content-security-policy': `${nonceOnly(org)}; sandbox allow-scripts allow-forms`,
      }),
      pages: (org) => ({ '/': html(withNonce(MODULE) + element(org)) }),
    },
    async (visitor) => {
      await visitor.open('/');
      assert.equal(await visitor.page.evaluate(() => origin), 'null');
      await signUp(visitor);
      assert.equal(visitor.heardOf('registered').length, 1);
    },
  );

  onPages(
    'with allow-same-origin: signs up, and the tokens are stored at the page’s origin',
    {
      pages: (org) => ({
        '/': html(
          '<iframe src="/inside" sandbox="allow-scripts allow-forms allow-same-origin" height="800"></iframe>',
        ),
        '/inside': html(MODULE + element(org)),
      }),
    },
    async (visitor) => {
      await visitor.open('/');
      await signUpInFrame(visitor);
      const stored = await visitor.page.evaluate(
        () => localStorage['okta-token-storage'] as string,
      );
      assert.match(stored, /idToken/);
    },
  );
});

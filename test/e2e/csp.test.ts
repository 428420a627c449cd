import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { TOTP } from 'otpauth';
import { expect, test } from './visit.js';
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
  signUpPastCaptcha,
  type Org,
} from './host-pages.js';
import { otherLit } from './other-lit.js';
import { withPolicy } from './own-app.js';

const OTHER = '/okta-register/other.js';
const OTHER_TAG = `<script type="module" src="${OTHER}"></script>`;

const app = (...[policy]: Parameters<typeof withPolicy>) => withPolicy(policy).apps?.[0];
const page = (body: (org: Org) => string) => (org: Org) => ({ '/': html(body(org)) });

/** The header of README.md, which is what a page has to send, and nothing besides. */
const [, HEADER = ''] =
  /Content-Security-Policy: (default-src[^`]+)/.exec(readFileSync('README.md', 'utf8')) ?? [];

interface Besides {
  scripts?: string;
  types?: string;
}

function policyOf(org: Org, { scripts = '', types = '' }: Besides = {}): string {
  return HEADER.replace(/\s+/g, ' ')
    .replaceAll('https://www.example.com', org.site)
    .replaceAll('https://example.okta.com', org.origin)
    .replace('script-src', `script-src ${scripts}`)
    .replace('trusted-types okta-register', `trusted-types ${types || 'okta-register'}`)
    .trim();
}

const strict = (options?: Besides) => (org: Org) => ({
  'content-security-policy': policyOf(org, options),
});

test.describe('Under a strict CSP with Trusted Types', () => {
  for (const [kind, tag] of Object.entries({ module: MODULE, 'classic build': CLASSIC })) {
    onPages(
      `the ${kind} signs up, with a QR code on the way, and violates nothing`,
      {
        headers: (org) => ({
          'content-security-policy':
            tag === MODULE
              ? policyOf(org)
              : policyOf(org).replace('/okta-register/', '/okta-register/okta-register.classic.js'),
        }),
        pages: page((org) => tag + element(org)),
        app: app({ required: [['okta_email'], ['google_otp']] }),
      },
      async (visitor) => {
        await visitor.open('/');
        await sendProfile(inPage(visitor));
        await visitor.enterCode(visitor.latestCode());
        await visitor.expectStep('enroll-authenticator', 'google_otp');
        const picture = visitor.element.locator('img');
        await expect
          .poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth > 0))
          .toBe(true);
        const secret = await visitor.element.locator('.okta-register-key').innerText();
        await visitor.enterCode(new TOTP({ secret: secret.replaceAll(' ', '') }).generate());
        await visitor.expectText('You’re signed up');
      },
    );
  }

  onPages(
    'what is marked becomes the element',
    {
      headers: strict(),
      pages: page(
        ({ issuer, clientId }) =>
          `${MODULE.replace('<script', `<script data-issuers="${issuer}"`)}<div data-okta-register data-issuer="${issuer}" data-client-id="${clientId}"></div>`,
      ),
    },
    async (visitor) => {
      await visitor.open('/');
      await sendProfile(inPage(visitor));
    },
  );

  onPages(
    'a captcha’s script is loaded, once the header names its provider',
    {
      headers: strict({ scripts: 'https://js.hcaptcha.com' }),
      pages: page((org) => MODULE + element(org)),
      app: app({ captcha: { type: 'HCAPTCHA', siteKey: 'emulator' } }),
    },
    signUpPastCaptcha,
  );

  onEachPage(
    'beside another Lit, which has the policy lit-html, both are there',
    mapValues(
      { 'the other first': OTHER_TAG + MODULE, 'the other last': MODULE + OTHER_TAG },
      (tags) => (org: Org) => html(`${tags}<other-element></other-element>${element(org)}`),
    ),
    {
      headers: strict({ types: 'okta-register lit-html' }),
      scripts: { [OTHER]: otherLit },
    },
    async (visitor, _, profile) => {
      await visitor.page.getByText('Here is the other one').waitFor();
      await sendProfile(inPage(visitor), profile);
    },
  );

  onPages(
    'further copies of the script do not throw, and ask for no second policy and no second sign-up',
    {
      headers: strict(),
      pages: page((org) => MODULE + MODULE.replace('.js', '.js?again') + CLASSIC + element(org)),
    },
    async (visitor) => {
      const said = consoleOf(visitor);
      await visitor.open('/');
      await sendProfile(inPage(visitor));
      assert.equal(visitor.sentTo('/v1/interact').length, 1);
      assert.deepEqual(said, []);
    },
  );

  onPages(
    'where its policy is not allowed, the fallback stays and the console says what to change',
    {
      headers: strict({ types: 'somebody-else' }),
      pages: page((org) => MODULE + element(org, '<a href="/other-way">Another way in</a>')),
    },
    async (visitor) => {
      const said = consoleOf(visitor);
      await visitor.open('/');
      await expect.poll(() => said.some((line) => /^okta-register: /.test(line))).toBe(true);
      assert.match(said.join('\n'), /okta-register: .*trusted-types/);
      await visitor.page.getByText('Another way in').waitFor();
      visitor.forgive(/trusted-types/);
    },
  );
});

test.describe('Integrity', () => {
  const sri = JSON.parse(readFileSync(`${dist}/sri.json`, 'utf8')) as Record<string, string>;
  const tag = (type: string, file: string, integrity = sri[file]) =>
    `<script ${type} src="/okta-register/${file}" integrity="${integrity}"></script>`;

  onPages(
    'the hash of the classic build covers everything that is loaded',
    { pages: page((org) => tag('', 'okta-register.classic.js') + element(org)) },
    async (visitor, { asked }) => {
      await visitor.open('/');
      await signUp(visitor);
      assert.deepEqual(
        asked.filter((path) => path.endsWith('.js')),
        ['/okta-register/okta-register.classic.js'],
      );
    },
  );

  /** An import map, and the header that lets it in: it is an inline script. */
  const mapped = (change: (file: string, integrity: string) => string) => {
    const integrity = Object.fromEntries(
      Object.entries(sri).map(([file, hash]) => [`/okta-register/${file}`, change(file, hash)]),
    );
    const map = JSON.stringify({ integrity });
    const hash = createHash('sha256').update(map).digest('base64');
    return {
      headers: strict({ scripts: `'sha256-${hash}'` }),
      pages: page(
        (org) =>
          `<script type="importmap">${map}</script>` +
          tag('type="module"', 'okta-register.js') +
          element(org, '<a href="/other-way">Another way in</a>'),
      ),
    };
  };

  onPages(
    'an import map covers the chunks of the module, under the strict CSP',
    mapped((_, integrity) => integrity),
    async (visitor) => {
      await visitor.open('/');
      await signUp(visitor);
    },
  );

  onPages(
    'a chunk that was tampered with is not run: a failure, and the fallback',
    mapped((file, integrity) => (file.includes('runtime') ? sri['okta-register.js']! : integrity)),
    async (visitor) => {
      await visitor.open('/');
      await visitor.expectFailure('script-error');
      await visitor.page.getByText('Another way in').waitFor();
      visitor.forgive(/'integrity' attribute for resource '.*\/runtime-/);
    },
  );
});

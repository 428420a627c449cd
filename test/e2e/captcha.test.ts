import assert from 'node:assert/strict';
import { captchaStub } from '../../src/emulator/captcha-stub.js';
import type { CaptchaSettings } from '../../src/emulator/index.js';
import { test, visit } from './visit.js';
import { ADA, type Visitor } from './visitor.js';
import { withPolicy } from './own-app.js';

const PROVIDERS = [
  { type: 'HCAPTCHA', origin: 'https://js.hcaptcha.com' },
  { type: 'RECAPTCHA_V2', origin: 'https://www.google.com' },
] as const;

/** A site whose CSP lets a provider in. */
const asking = (type: CaptchaSettings['type'], siteKey = 'emulator') =>
  withPolicy({ captcha: { type, siteKey } }, { browser: { bypassCSP: true } });

/** What the page asked of anybody but its own site. */
function strangers(visitor: Visitor): string[] {
  const asked: string[] = [];
  visitor.page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin !== visitor.site.origin && url.protocol.startsWith('http')) {
      asked.push(url.origin);
    }
  });
  return asked;
}

/** The emulator's script at the provider's address. */
async function provide({ page }: Visitor, origin: string): Promise<void> {
  const body = { contentType: 'text/javascript', body: captchaStub };
  await page.route(`${origin}/**`, (route) => route.fulfill(body));
}

const tokens = (visitor: Visitor) =>
  visitor.bodiesTo('/enroll/new').map((body) => {
    const { captchaToken } = body['captchaVerify'] as { captchaToken: string };
    return captchaToken;
  });

const profileOf = (visitor: Visitor) =>
  Promise.all(
    Object.keys(ADA).map((attribute) => visitor.field(`userProfile.${attribute}`).inputValue()),
  );

async function fillIn(visitor: Visitor): Promise<void> {
  await visitor.open();
  await visitor.expectStep('enroll-profile');
  await visitor.fillProfile();
}

test.describe('A captcha', () => {
  visit(
    'of ALTCHA is solved by itself, with no script of anybody’s',
    async (visitor) => {
      const asked = strangers(visitor);
      await fillIn(visitor);
      await visitor.submit();
      await visitor.expectStep('enroll-authenticator', 'okta_email');
      assert.equal(tokens(visitor).length, 1);
      assert.deepEqual(asked, []);
    },
    { policy: 'captcha' },
  );

  visit(
    'is waited for when the form is sent before its script is there',
    async (visitor) => {
      const letGo = await visitor.hold(/\/chunks\/captcha-[^/]+\.js$/);
      const asked = visitor.page.waitForRequest('**/chunks/captcha-*.js');
      await visitor.open();
      await visitor.fillProfile();
      await asked;
      await visitor.submit();
      letGo();
      await visitor.expectStep('enroll-authenticator', 'okta_email');
      assert.equal(tokens(visitor).length, 1);
    },
    { policy: 'captcha' },
  );

  for (const { type, origin } of PROVIDERS) {
    visit(
      `of ${type} is asked only when the form is sent, and its token goes with the profile`,
      async (visitor) => {
        const asked = strangers(visitor);
        await provide(visitor, origin);
        await fillIn(visitor);
        await visitor.submit();
        await visitor.expectStep('enroll-authenticator', 'okta_email');
        assert.deepEqual(asked, [origin]);
        const [body] = visitor.bodiesTo('/enroll/new');
        const { captchaId, captchaToken } = body?.['captchaVerify'] as Record<string, string>;
        assert.ok(captchaId);
        assert.match(captchaToken ?? '', /^emulator\./);
      },
      asking(type),
    );

    visit(
      `of ${type} whose script is blocked is told; what was typed stays, and it can be tried again`,
      async (visitor) => {
        await visitor.page.route(`${origin}/**`, (route) => route.abort());
        await fillIn(visitor);
        await visitor.submit();
        await visitor.expectFailure('captcha-unavailable');
        await visitor.expectText(/Allow its script/);
        assert.deepEqual(await profileOf(visitor), Object.values(ADA));
        assert.equal(visitor.sentTo('/enroll/new').length, 0);
        await visitor.page.unroute(`${origin}/**`);
        await provide(visitor, origin);
        await visitor.button('Try again').click();
        await visitor.expectStep('enroll-authenticator', 'okta_email');
        assert.equal(tokens(visitor).length, 1);
      },
      asking(type),
    );
  }
});

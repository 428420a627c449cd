import assert from 'node:assert/strict';
import type { OktaRegister } from '../../src/element/okta-register.js';
import { test, visit } from './visit.js';
import type { Visitor } from './visitor.js';

const OPTIONAL = { policy: 'password-optional' };

const edited = (from: RegExp, to: string) => (source: string) => {
  assert.match(source, from);
  return source.replace(from, to);
};

async function finish(visitor: Visitor): Promise<void> {
  await visitor.fillProfile();
  await visitor.submit();
  await visitor.expectStep('enroll-authenticator', 'okta_email');
  await visitor.enterCode(visitor.latestCode());
  await visitor.expectStep('select-authenticator-enroll');
  await visitor.button('Skip').click();
}

test.describe('Events', { tag: '@smoke' }, () => {
  visit('every step is told once, with the one before', async (visitor) => {
    await visitor.registerWithPassword();
    await visitor.choose('Email');
    await visitor.expectStep('enroll-authenticator', 'okta_email');
    await visitor.enterCode(visitor.latestCode());
    await visitor.expectStep('select-authenticator-enroll');
    await visitor.button('Skip').click();
    await visitor.expectWelcome();

    const list = 'select-authenticator-enroll';
    const enroll = 'enroll-authenticator';
    assert.deepEqual(
      visitor
        .heardOf('step-change')
        .map(({ detail }) => [detail['name'], detail['authenticator'], detail['previous']]),
      [
        ['enroll-profile', undefined, undefined],
        [list, undefined, 'enroll-profile'],
        [enroll, 'okta_password', list],
        [list, undefined, enroll],
        [enroll, 'okta_email', list],
        [list, undefined, enroll],
        ['success', undefined, list],
      ],
    );
    for (const { type, bubbles, composed, cancelable, detail } of visitor.heard) {
      assert.ok(bubbles && composed, type);
      assert.equal(cancelable, type === 'registered', type);
      if (type !== 'step-change') continue;
      assert.deepEqual(Object.keys(detail).sort(), ['authenticator', 'name', 'previous']);
    }
  });
});

test.describe('Attributes and properties', () => {
  visit('sign-in-url is where “Sign in” leads; without it there is no link', async (visitor) => {
    await visitor.open();
    const link = visitor.form.getByRole('link', { name: 'Sign in' });
    await link.click();
    await visitor.page.waitForURL(`${visitor.site.origin}/`);
    await visitor.open('/sign-up.html', edited(/ sign-in-url="[^"]*"/, ''));
    await visitor.field('userProfile.email').waitFor();
    assert.equal(await link.count(), 0);
  });

  visit(
    'an OktaAuth of the page’s own is used, and holds the tokens',
    async (visitor) => {
      const { page } = visitor;
      await visitor.open('/sign-up.html', (source) =>
        source
          .replace(/<okta-register[^]*<\/okta-register>/, '<div id="here"></div>')
          .replace('</head>', '<script src="/vendor/okta-auth-js.min.js"></script></head>'),
      );
      await page.evaluate(() => {
        const { OktaAuth } = window as unknown as { OktaAuth: new (config: object) => never };
        const element = document.createElement('okta-register');
        const authClient = new OktaAuth({
          issuer: `${location.origin}/oauth2/default`,
          clientId: 'password-optional',
          redirectUri: `${location.origin}/sign-up.html`,
          scopes: ['openid', 'email', 'profile'],
          storageManager: { token: { storageTypes: ['sessionStorage'] } },
        });
        element.authClient = authClient;
        document.getElementById('here')?.append(element);
      });
      await finish(visitor);
      await visitor.expectStep('success');
      const held = await visitor.element.evaluate(({ authClient }: OktaRegister) => {
        const { tokenManager } = authClient as unknown as {
          tokenManager: { getTokensSync(): Record<string, unknown> };
        };
        return Object.keys(tokenManager.getTokensSync()).sort();
      });
      assert.deepEqual(held, ['accessToken', 'idToken']);
      assert.deepEqual(await visitor.storedTokens(), [], 'they are where the page wants them');
      assert.deepEqual(visitor.heardOf('registration-error'), []);
    },
    OPTIONAL,
  );
});

test.describe('Somebody’s page', () => {
  visit('two copies of the script do not throw', async (visitor) => {
    await visitor.open('/sign-up.html', (source) =>
      source.replace(
        '</head>',
        '<script type="module" src="/okta-register/okta-register.js?copy"></script></head>',
      ),
    );
    await visitor.fillProfile();
    await visitor.submit();
    await visitor.expectStep('select-authenticator-enroll');
    assert.equal(visitor.sentTo('/v1/interact').length, 1);
  });

  visit(
    'without JavaScript the page shows its own way out',
    async (visitor) => {
      await visitor.open();
      await visitor.page.getByRole('link', { name: 'Go to the sign-in page' }).waitFor();
    },
    { browser: { javaScriptEnabled: false } },
  );
});

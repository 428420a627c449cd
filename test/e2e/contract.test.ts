import assert from 'node:assert/strict';
import type { OktaRegister } from '../../src/element/okta-register.js';
import { test, visit } from './visit.js';
import type { Visitor } from './visitor.js';

const OPTIONAL = { policy: 'password-optional' };

async function finish(visitor: Visitor): Promise<void> {
  await visitor.fillProfile();
  await visitor.submit();
  await visitor.expectStep('enroll-authenticator', 'okta_email');
  await visitor.enterCode(visitor.latestCode());
  await visitor.expectStep('select-authenticator-enroll');
  await visitor.button('Skip').click();
}

test.describe('Attributes and properties', () => {
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
  visit(
    'without JavaScript the page shows its own way out',
    async (visitor) => {
      await visitor.open();
      await visitor.page.getByRole('link', { name: 'Go to the sign-in page' }).waitFor();
    },
    { browser: { javaScriptEnabled: false } },
  );
});

import assert from 'node:assert/strict';
import { passkey } from '../../src/emulator/index.js';
import { CLASSIC, element, html, MODULE, onPages, signUp } from './host-pages.js';
import { test } from './visit.js';

/** What sites send beside a content security policy. */
const page =
  (script = MODULE) =>
  (org: Parameters<typeof element>[0]) => ({
    '/': html(script + element(org)),
  });

test.describe('A page that', () => {
  for (const [kind, tag] of Object.entries({ module: MODULE, 'classic build': CLASSIC })) {
    onPages(
      `is isolated from other origins (COOP, COEP): the ${kind} signs up`,
      {
        pages: page(tag),
        headers: () => ({
          'cross-origin-opener-policy': 'same-origin',
          'cross-origin-embedder-policy': 'require-corp',
        }),
      },
      async (visitor) => {
        await visitor.open('/');
        assert.equal(await visitor.page.evaluate(() => crossOriginIsolated), true);
        await signUp(visitor);
        assert.equal(visitor.heardOf('registered').length, 1);
      },
    );
  }

  onPages(
    'refuses all that Permissions-Policy can refuse: the widget signs up',
    {
      pages: page(),
      headers: () => ({
        'permissions-policy':
          'publickey-credentials-create=(), publickey-credentials-get=(), clipboard-write=(), ' +
          'clipboard-read=(), otp-credentials=(), identity-credentials-get=(), storage-access=()',
      }),
    },
    async (visitor) => {
      await visitor.open('/');
      await signUp(visitor);
      assert.equal(visitor.heardOf('registered').length, 1);
    },
  );

  onPages(
    'refuses passkeys: the step says so, and the sign-up is not lost',
    {
      app: passkey,
      pages: page(),
      headers: () => ({ 'permissions-policy': 'publickey-credentials-create=()' }),
    },
    async (visitor) => {
      await visitor.open('/');
      await visitor.fillProfile();
      await visitor.submit();
      await visitor.expectStep('enroll-authenticator', 'okta_email');
      await visitor.enterCode(visitor.latestCode());
      await visitor.expectStep('enroll-authenticator', 'webauthn');
      await visitor.expectText('This page does not allow passkeys.');
      assert.equal(await visitor.button('Create passkey').count(), 0);
      assert.equal(await visitor.button('Cancel').count(), 1);
      assert.deepEqual(visitor.heardOf('registration-error'), []);
    },
  );
});

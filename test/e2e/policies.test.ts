import assert from 'node:assert/strict';
import { passkey } from '../../src/emulator/index.js';
import {
  CLASSIC,
  element,
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
import { test } from './visit.js';

/** What sites send beside a content security policy. */
const pages = (org: Org) => ({ '/': html(MODULE + element(org)) });

test.describe('A page that', () => {
  onEachPage(
    'is isolated from other origins (COOP, COEP): the module goes on, the classic build signs up',
    mapValues(
      { 'the module': MODULE, 'the classic build': CLASSIC },
      (tag) => (org: Org) => html(tag + element(org)),
    ),
    {
      headers: () => ({
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-embedder-policy': 'require-corp',
      }),
    },
    async (visitor, kind, profile) => {
      assert.equal(await visitor.page.evaluate(() => crossOriginIsolated), true);
      // The module to its end: test/e2e/whole-policies.test.ts.
      if (kind === 'the module') return sendProfile(inPage(visitor), profile);
      await signUp(visitor, inPage(visitor), profile);
      assert.equal(visitor.heardOf('registered').length, 1);
    },
  );

  onPages(
    'refuses all that Permissions-Policy can refuse: the widget signs up',
    {
      pages,
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
      pages,
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

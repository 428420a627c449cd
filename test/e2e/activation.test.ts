import assert from 'node:assert/strict';
import { test, visit } from './visit.js';
import { ADA, type Visitor } from './visitor.js';
import { withPolicy } from './own-app.js';

const WEEK = 7 * 24 * 60 * 60 * 1000;

const invite = ({ site }: Visitor, clientId = 'activation') =>
  site.emulator.invite(clientId, ADA, { url: `${site.origin}/sign-up.html` });

async function finish(visitor: Visitor): Promise<void> {
  await visitor.expectStep('select-authenticator-enroll');
  await visitor.choose('Password');
  await visitor.expectStep('enroll-authenticator', 'okta_password');
  await visitor.enterPassword();
  await visitor.expectStep('select-authenticator-enroll');
  await visitor.choose('Email');
  await visitor.expectStep('enroll-authenticator', 'okta_email');
  await visitor.enterCode(visitor.latestCode());
  await visitor.expectStep('select-authenticator-enroll');
  await visitor.button('Skip').click();
  await visitor.expectWelcome();
}

test.describe('An invitation', () => {
  visit(
    'by a link in a mail lands past the profile, and its token leaves the address',
    async (visitor) => {
      invite(visitor);
      await visitor.page.goto(visitor.latestLink());
      await visitor.expectStep('select-authenticator-enroll');
      assert.equal(visitor.page.url(), `${visitor.site.origin}/sign-up.html`);
      assert.equal(visitor.heardOf('step-change').length, 1);
      // A reload goes on where it stood.
      await visitor.page.reload();
      await finish(visitor);
    },
    { policy: 'activation' },
  );

  visit(
    'named activationToken in the address is one too; the rest of the address stays',
    async (visitor) => {
      const token = invite(visitor);
      await visitor.open(`/sign-up.html?from=mail&activationToken=${token}#top`);
      await visitor.expectStep('select-authenticator-enroll');
      assert.equal(visitor.page.url(), `${visitor.site.origin}/sign-up.html?from=mail#top`);
    },
    { policy: 'activation' },
  );

  visit(
    'that has been used says so, and leads to signing in',
    async (visitor) => {
      invite(visitor);
      const link = visitor.latestLink();
      await visitor.page.goto(link);
      await finish(visitor);
      const second = await visitor.newTab();
      await second.page.goto(link);
      await second.expectStep('terminal');
      await second.element.getByRole('heading', { name: 'no longer valid' }).waitFor();
      const signIn = second.element.getByRole('link', { name: 'Sign in' });
      assert.equal(await signIn.getAttribute('href'), `${visitor.site.origin}/`);
      assert.equal(second.page.url(), `${visitor.site.origin}/sign-up.html`);
      await second.expectFailure('refused');
      assert.deepEqual(second.errors, []);
    },
    { policy: 'activation' },
  );

  visit(
    'that has expired can be had anew',
    async (visitor) => {
      invite(visitor);
      const old = visitor.latestLink();
      visitor.site.advance(WEEK);
      await visitor.page.goto(old);
      await visitor.expectStep('request-activation-email');
      await visitor.element.getByRole('heading', { name: 'Get a new link' }).waitFor();
      await visitor.submit();
      await visitor.expectStep('terminal');
      await visitor.element.getByRole('heading', { name: 'Check your email' }).waitFor();
      assert.notEqual(visitor.latestLink(), old);
      await visitor.page.goto(visitor.latestLink());
      await visitor.expectStep('select-authenticator-enroll');
    },
    { policy: 'activation' },
  );

  visit(
    'can be the end of the form: the mail goes on',
    async (visitor) => {
      await visitor.register();
      await visitor.expectStep('terminal');
      await visitor.element.getByRole('heading', { name: 'Check your email' }).waitFor();
      assert.equal(visitor.heardOf('registration-error').length, 0);
      await visitor.page.goto(visitor.latestLink());
      await visitor.expectStep('enroll-authenticator', 'okta_email');
      await visitor.enterCode(visitor.latestCode());
      await visitor.expectWelcome();
    },
    withPolicy({ activationByMail: true }),
  );
});

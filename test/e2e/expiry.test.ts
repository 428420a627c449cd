import assert from 'node:assert/strict';
import { resumeAtCode } from './mid-flow.js';
import { expect, test, visit } from './visit.js';
import { ADA, type Visitor } from './visitor.js';

const HOURS = 60 * 60 * 1000;

/** By hand from the start: what was typed there is to be typed in again. */
async function typeUntilCode(visitor: Visitor): Promise<void> {
  await visitor.registerWithPassword();
  await visitor.choose('Email');
  await visitor.expectStep('enroll-authenticator', 'okta_email');
}

/** The profile form again, as it was filled, with a sentence that says why. */
async function expectNewBeginning(visitor: Visitor): Promise<void> {
  const { detail } = await visitor.expectFailure('session-expired');
  assert.equal(detail['message'], 'Your sign-up timed out. Please continue from here.');
  await visitor.expectStep('enroll-profile');
  await expect(visitor.alert).toContainText(/timed out/);
  for (const [attribute, value] of Object.entries(ADA)) {
    assert.equal(await visitor.field(`userProfile.${attribute}`).inputValue(), value);
  }
  await visitor.submit();
}

test.describe('A sign-up that has expired goes on from its beginning', () => {
  visit('when the profile is sent', async (visitor) => {
    await visitor.open();
    await expect.poll(() => visitor.sentTo('/idp/idx/enroll').length).toBe(1);
    await visitor.fillProfile();
    visitor.site.advance(3 * HOURS);
    await visitor.submit();
    await expectNewBeginning(visitor);
    await visitor.expectStep('select-authenticator-enroll');
  });

  visit('when a code is sent', async (visitor) => {
    await typeUntilCode(visitor);
    const code = visitor.latestCode();
    await visitor.expire();
    await visitor.enterCode(code);
    await expectNewBeginning(visitor);
    await visitor.expectStep('select-authenticator-enroll');
    assert.deepEqual(await visitor.choices(), ['Password']);
  });

  visit('when a button is pressed that sends no form', async (visitor) => {
    await resumeAtCode(visitor);
    await visitor.enterCode(visitor.latestCode());
    await visitor.expectStep('select-authenticator-enroll');
    await visitor.expire();
    await visitor.button('Skip').click();
    const { detail } = await visitor.expectFailure('session-expired');
    assert.equal(detail['message'], 'Your sign-up timed out. Please continue from here.');
    await visitor.expectStep('enroll-profile');
  });

  visit(
    'when the page asks by itself',
    async (visitor) => {
      await visitor.register();
      await visitor.expectStep('enroll-authenticator', 'okta_email');
      await visitor.expire();
      await expectNewBeginning(visitor);
      await visitor.expectStep('enroll-authenticator', 'okta_email');
      assert.equal(visitor.site.emulator.outbox.messages.length, 2);
    },
    { policy: 'password-optional' },
  );

  visit('when too many wrong codes were tried', async (visitor) => {
    await typeUntilCode(visitor);
    const wrong = visitor.latestCode() === '000000' ? '000001' : '000000';
    for (let tries = 1; tries <= 4; tries++) {
      await visitor.enterCode(wrong);
      await visitor.expectFailure('invalid-code');
    }
    await visitor.enterCode(wrong);
    await expectNewBeginning(visitor);
    await visitor.expectStep('select-authenticator-enroll');
  });

  visit('when the page is opened again after a long time', async (visitor) => {
    await resumeAtCode(visitor);
    visitor.site.advance(3 * HOURS);
    await visitor.page.reload();
    await visitor.expectStep('enroll-profile');
    await visitor.expectFailure('session-expired');
    await visitor.fillProfile();
    await visitor.submit();
    await visitor.expectStep('select-authenticator-enroll');
  });
});

import assert from 'node:assert/strict';
import { test, visit } from './visit.js';
import { ADA, PASSWORD, type Visitor } from './visitor.js';

const profileField = (visitor: Visitor, attribute: string) =>
  visitor.field(`userProfile.${attribute}`);

/** Every attribute that is required, and the password. */
async function fillRequired(visitor: Visitor): Promise<void> {
  await visitor.fillProfile();
  await profileField(visitor, 'age').fill('36');
  await visitor.element.getByRole('radio', { name: 'Team' }).check();
  await profileField(visitor, 'countryCode').selectOption('GB');
  await visitor.element.getByRole('checkbox', { name: 'I accept the terms' }).check();
  await visitor.field('credentials.passcode').fill(PASSWORD);
  await visitor.field('confirm-password').fill(PASSWORD);
}

test.describe('What the org asks for at the end', () => {
  visit(
    'is refused on its field, and then sent as one profile',
    async (visitor) => {
      await visitor.open();
      await profileField(visitor, 'age').waitFor();
      await visitor.expectStep('enroll-profile');
      await fillRequired(visitor);
      await visitor.submit();
      await visitor.expectStep('enroll-authenticator', 'okta_email');
      await visitor.enterCode(visitor.latestCode());
      await visitor.expectStep('profile-update');
      await profileField(visitor, 'city').fill('London');
      await profileField(visitor, 'secondEmail').fill('ada@home');
      await visitor.submit();
      await visitor.expectFailure('invalid-input');
      assert.notEqual(await visitor.errorOf('userProfile.secondEmail'), '');
      assert.equal(await profileField(visitor, 'city').inputValue(), 'London');
      await profileField(visitor, 'secondEmail').fill('ada@home.example');
      await visitor.submit();
      await visitor.expectWelcome();
      assert.deepEqual(visitor.bodiesTo('/enroll/update').at(-1), {
        userProfile: { city: 'London', secondEmail: 'ada@home.example' },
      });
      const { profile } = visitor.site.emulator.users.find(ADA.email) ?? {};
      assert.equal(profile?.['secondEmail'], 'ada@home.example');
    },
    { policy: 'custom-attributes' },
  );
});

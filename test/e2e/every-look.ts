import { customAttributes, social } from '../../src/emulator/index.js';
import type { VisitOptions } from './visit.js';
import { ADA, PASSWORD, type Visitor } from './visitor.js';
import { withPolicy } from './own-app.js';

/** An org that asks for all that the form can draw, in a few steps. */
export const everyLook = (options: VisitOptions = {}): VisitOptions =>
  withPolicy(
    {
      profile: customAttributes.policy.profile,
      idps: social.policy.idps,
      required: [['okta_password'], ['okta_email']],
      optional: ['security_question', 'google_otp', 'phone_number'],
      direct: false,
      phoneMethods: ['sms', 'voice'],
      password: { ...customAttributes.policy.password },
    },
    options,
  );

/** Goes through that sign-up as a person would, and stops at everything that looks different. */
export async function walk(visitor: Visitor, at: (name: string) => Promise<void>): Promise<void> {
  const { element, form } = visitor;
  await visitor.expectStep('enroll-profile');
  await visitor.field('userProfile.age').waitFor();
  await at('profile');
  await visitor.submit();
  await visitor.expectFailure('invalid-input');
  await at('profile, refused');
  await visitor.fillProfile({ ...ADA, age: '36' });
  await element.getByRole('radio', { name: 'Team' }).check();
  await visitor.field('userProfile.countryCode').selectOption('GB');
  await element.getByRole('checkbox', { name: 'I accept the terms' }).check();
  await visitor.submit();
  await visitor.expectStep('select-authenticator-enroll');
  await at('list');
  await visitor.submit();
  await visitor.expectStep('enroll-authenticator', 'okta_password');
  await visitor.field('credentials.passcode').fill('abcD');
  await form.locator('[data-met="true"]').first().waitFor();
  await at('password');
  await visitor.enterPassword(PASSWORD);
  await visitor.expectStep('select-authenticator-enroll');
  await visitor.choose('Email');
  await visitor.expectStep('enroll-authenticator', 'okta_email');
  await at('code');
  await visitor.enterCode('wrong');
  await visitor.expectFailure('invalid-code');
  await visitor.enterCode(visitor.latestCode());
  await visitor.expectStep('select-authenticator-enroll');
  await at('optional list');
  await visitor.choose('Security Question');
  await visitor.expectStep('enroll-authenticator', 'security_question');
  await element.getByRole('radio', { name: 'Create my own' }).check();
  await at('nested fields');
  await visitor.button('Choose another method').click();
  await visitor.expectStep('select-authenticator-enroll');
  await visitor.choose('Google Authenticator');
  await visitor.expectStep('enroll-authenticator', 'google_otp');
  await at('QR code');
  await visitor.button('Choose another method').click();
  await visitor.expectStep('select-authenticator-enroll');
  await element.getByRole('radio', { name: /^Phone/ }).check();
  await visitor.submit();
  await visitor.expectStep('authenticator-enrollment-data');
  await at('phone');
}

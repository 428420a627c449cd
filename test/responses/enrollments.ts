/** Setting authenticators up at the emulator. */
import { everything, passwordFirst, passwordOptional } from '../../src/emulator/index.js';
import type { Run } from '../emulator/helpers.js';
import {
  app,
  EMAIL,
  PASSWORD,
  PHONE,
  proveEmail,
  register,
  scenario,
  SMS,
  type Scenario,
  type Stage,
} from './stage.js';

/** To the list of everything that is optional. */
async function everythingElse({ start, codeFor }: Stage): Promise<Run> {
  const run = await start();
  await register(run);
  await run.choose('Password');
  await run.answer(PASSWORD);
  await run.choose('Email');
  await run.answer(codeFor());
  return run;
}

const passwordThenEmailOrPhone = scenario(passwordFirst, async (stage) => {
  const { start, save, codeFor } = stage;
  const run = await start();
  save('identify', run.page);
  save('session-expired', (await run.post('identify', { stateHandle: 'unknown' })).page);
  await run.post('enroll');
  save('enroll-profile', run.page);
  await register(run);
  save('select-authenticator-enroll-one', run.page);
  await run.choose('Password');
  save('enroll-password', run.page);
  save('enroll-password-refused', (await run.answer('weak')).page);
  await run.answer(PASSWORD);
  save('select-authenticator-enroll-one-of-two', run.page);
  save(
    'select-authenticator-enroll-bad-phone',
    (await run.choose('Phone', { ...SMS, phoneNumber: '1' })).page,
  );
  await run.choose('Phone');
  save('phone-data', run.page);
  await run.choose('Phone', { methodType: 'voice' });
  save('phone-data-voice', run.page);
  await run.choose('Phone', { ...SMS, methodType: 'voice' });
  save('enroll-phone-voice', run.page);
  await run.choose('Phone', SMS);
  save('enroll-phone-sms', run.page);
  await run.answer(codeFor(PHONE));
  save('select-authenticator-enroll-optional', run.page);
  await run.choose('Email');
  save('enroll-email', run.page);
  save('enroll-email-wrong-code', (await run.answer('1')).page);
  save('too-many-requests', (await run.post('challenge/resend')).page);
  await run.post('skip');
  save('success', run.page);
  // A name that is taken.
  save('enroll-profile-email-taken', (await register(await start())).page);
});

const passwordIsOptional = scenario(passwordOptional, async (stage) => {
  const { start, begin, save, codeFor } = stage;
  const run = await start();
  await register(run);
  save('enroll-email-magic-link', run.page);
  const tab = begin();
  tab.interactionHandle = run.interactionHandle;
  await tab.introspect();
  await tab.answer(codeFor());
  save('terminal-transferred', (await run.post('challenge/poll')).page);
});

export const enrollments: Scenario[] = [
  passwordThenEmailOrPhone,
  passwordIsOptional,
  scenario(everything, async (stage) => {
    const run = await everythingElse(stage);
    stage.save('select-authenticator-enroll-everything', run.page);
    for (const [name, label] of Object.entries({
      'enroll-google-authenticator': 'Google Authenticator',
      'enroll-security-question': 'Security Question',
      'enroll-symantec-vip': 'Symantec VIP',
      'enroll-rsa': 'RSA SecurID',
      'enroll-on-prem': 'On-Prem MFA',
      'enroll-yubikey': 'YubiKey Authenticator',
      'enroll-duo': 'Duo Security',
      'enroll-webauthn': 'Security Key or Biometric',
      'redirect-idp': 'Company Login',
      'redirect-idp-smart-card': 'Smart Card',
    })) {
      await run.choose(label);
      stage.save(name, run.page);
    }
    await run.choose('Security Question');
    const credentials = { questionKey: 'custom', question: '<b>Who?</b>', answer: 'me' };
    const refused = await run.post('challenge/answer', { credentials });
    stage.save('enroll-security-question-refused', refused.page);
  }),
  scenario(everything, async (stage) => {
    const { save } = stage;
    const run = await everythingElse(stage);
    for (const channel of ['qrcode', 'samedevice']) {
      await run.choose('Okta Verify', { channel });
      save(`okta-verify-${channel}`, run.page);
    }
    for (const [channel, data] of [
      ['email', { email: EMAIL }],
      ['sms', { phoneNumber: PHONE }],
    ] as const) {
      await run.choose('Okta Verify', { channel });
      save(`okta-verify-channel-${channel}`, run.page);
      await run.post('challenge/send', data);
      save(`okta-verify-${channel}`, run.page);
    }
  }),
  scenario(app({ required: [['phone_number']], phoneErrors: 'field' }), async (stage) => {
    const run = await stage.start();
    await register(run);
    const bad = await run.choose('Phone', { ...SMS, phoneNumber: '1' });
    stage.save('phone-data-refused', bad.page);
  }),
  scenario(app({ required: [['okta_email', 'custom_otp', 'custom_app']] }), async (stage) => {
    const run = await stage.start();
    await register(run);
    stage.save('select-authenticator-enroll-restricted', (await run.choose('Custom OTP')).page);
  }),
  scenario(
    app({
      optional: ['okta_password', 'phone_number'],
      gracePeriods: {
        okta_password: { until: '2030-02-01T00:00:00.000Z' },
        phone_number: { skips: 2 },
      },
    }),
    async (stage) => {
      stage.save('select-authenticator-enroll-grace-periods', (await proveEmail(stage)).page);
    },
  ),
];

/** Sign-ups at the emulator, each with the responses on its way that are worth a file. */
import {
  passwordFirst,
  passwordOptional,
  customAttributes,
  everything,
  social,
  type App,
  type Emulator,
  type Policy,
} from '../../src/emulator/index.js';
import type { Page } from '../../src/emulator/wire.js';
import type { Run } from '../emulator/helpers.js';

export const EMAIL = 'ada@example.com';
const PHONE = '+15551234567';
const PASSWORD = 'Abcd1234!';
const PROFILE = { firstName: 'Ada', lastName: 'Lovelace', email: EMAIL };
const SMS = { methodType: 'sms', phoneNumber: PHONE };

/** What a scenario is played with. */
export interface Stage {
  emulator: Emulator;
  /** Keeps a response under the name of its file. */
  save(name: string, page: Page): void;
  begin(): Run;
  /** A run that stands at the entry page. */
  start(): Promise<Run>;
  /** The newest code that was sent. @param to default {@link EMAIL} */
  codeFor(to?: string): string;
  wait(milliseconds: number): void;
  /** Okta Verify says on the phone that it is done. */
  phoneIsSetUp(stateHandle: string): Promise<void>;
}

export interface Scenario {
  app: App;
  play(stage: Stage): Promise<void>;
}

const scenario = (app: App, play: Scenario['play']): Scenario => ({ app, play });

/** An app of which only the given things are asked. */
const app = (policy: Partial<Policy>): App => ({
  ...passwordOptional,
  policy: { ...passwordOptional.policy, optional: [], ...policy },
});

async function register(run: Run, profile: object = PROFILE) {
  await run.post('enroll');
  return run.post('enroll/new', { userProfile: profile });
}

/** Past the profile and the mailed code. */
async function proveEmail({ start, codeFor }: Stage): Promise<Run> {
  const run = await start();
  await register(run);
  await run.answer(codeFor());
  return run;
}

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

const entry: Scenario[] = [
  scenario(app({}), async ({ start, save }) => {
    save('identify-without-password', (await start()).page);
  }),
  scenario(app({ signUp: false }), async ({ start, save }) => {
    save('identify-without-sign-up', (await start()).page);
  }),
  scenario(app({ registrationUnavailable: true }), async ({ start, save }) => {
    save('identify-registration-unavailable', (await (await start()).post('enroll')).page);
  }),
  scenario(social, async ({ start, save }) => {
    const run = await start();
    save('identify-with-providers', run.page);
    await run.post('enroll');
    save('enroll-profile-with-providers', run.page);
  }),
  scenario(app({ activationByMail: true }), async ({ start, save }) => {
    save('terminal-email-verification-required', (await register(await start())).page);
  }),
  scenario(app({ denied: true }), async ({ start, save }) => {
    save('terminal-access-denied', (await register(await start())).page);
  }),
  scenario(
    app({
      denied: {
        message: 'Only members can sign up.',
        links: [{ label: 'Become a member', url: 'https://example.com/join' }],
      },
    }),
    async ({ start, save }) => {
      save('terminal-access-denied-with-link', (await register(await start())).page);
    },
  ),
];

const profiles: Scenario[] = [
  scenario(customAttributes, async (stage) => {
    const { start, save, codeFor } = stage;
    const run = await start();
    await run.post('enroll');
    save('enroll-profile-every-attribute', run.page);
    const wrong = { ...PROFILE, email: 'nobody', age: 7 };
    const refused = { userProfile: wrong, credentials: { passcode: 'short' } };
    save('enroll-profile-every-attribute-refused', (await run.post('enroll/new', refused)).page);
    const right = { ...PROFILE, age: 36, plan: 'free', countryCode: 'GB', terms: true };
    await run.post('enroll/new', {
      userProfile: { ...right, registrationLocation: 'web' },
      credentials: { passcode: PASSWORD },
    });
    await run.answer(codeFor());
    save('profile-update', run.page);
  }),
  scenario(
    app({ profileUpdate: [{ name: 'nickName', label: 'Nickname', required: true }] }),
    async (stage) => {
      const run = await proveEmail(stage);
      stage.save('profile-update-required', run.page);
    },
  ),
  scenario(app({ passwordInProfile: true, required: [['okta_password']] }), async (stage) => {
    const run = await stage.start();
    await run.post('enroll');
    stage.save('enroll-profile-with-password', run.page);
  }),
  ...(['ALTCHA', 'HCAPTCHA', 'RECAPTCHA_V2'] as const).map((type) =>
    scenario(app({ captcha: { type, siteKey: 'the-site-key' } }), async ({ start, save }) => {
      const run = await start();
      await run.post('enroll');
      save(`enroll-profile-${type.toLowerCase().replace('_', '-')}`, run.page);
    }),
  ),
];

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

const authenticators: Scenario[] = [
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

const verifying: Scenario[] = [
  scenario(app({ verifyEnrolled: true }), async (stage) => {
    stage.save('challenge-email', (await proveEmail(stage)).page);
  }),
  scenario(
    app({
      verifyEnrolled: true,
      askBeforeSending: true,
      required: [['okta_email'], ['phone_number'], ['okta_verify']],
    }),
    async (stage) => {
      const { save, codeFor, phoneIsSetUp } = stage;
      const run = await proveEmail(stage);
      await run.choose('Phone', SMS);
      await run.answer(codeFor(PHONE));
      await phoneIsSetUp(run.stateHandle);
      await run.post('challenge/poll');
      save('select-authenticator-authenticate', run.page);
      const [email, phone, verify] = run.page.authenticators?.value ?? [];
      const choose = (id: string | undefined) => run.post('challenge', { authenticator: { id } });
      await choose(email?.id);
      save('verification-data-email', run.page);
      await choose(phone?.id);
      save('verification-data-phone', run.page);
      await choose(verify?.id);
      save('challenge-poll', run.page);
    },
  ),
];

const LINKS = {
  termsOfService: 'https://example.com/terms',
  privacyPolicy: 'https://example.com/privacy',
  logo: 'https://example.com/logo.png',
};

/** What is asked once everything is enrolled. */
const prompts: Scenario[] = (
  [
    ['keep-me-signed-in', { keepMeSignedIn: true }],
    ['consent', { consent: 'all', links: LINKS }],
    ['granular-consent', { consent: 'granular' }],
    ['email-challenge-consent', { emailConsent: true }],
    ['enroll-passkey-promotion', { passkeyPromotion: true }],
    ['safe-mode-poll', { safeMode: { wait: 2 } }],
    ['safe-mode-skip', { safeMode: 'optional', optional: ['okta_password'] }],
  ] satisfies [string, Partial<Policy>][]
).map(([name, policy]) =>
  scenario(app(policy), async (stage) => {
    stage.save(name, (await proveEmail(stage)).page);
  }),
);

prompts.push(
  scenario(app({ required: [['okta_password']], passwordExpiresInDays: 4 }), async (stage) => {
    const run = await stage.start();
    await register(run);
    await run.answer(PASSWORD);
    stage.save('password-expires', run.page);
  }),
  scenario(app({ emailConsent: true }), async (stage) => {
    const run = await proveEmail(stage);
    const { page } = await run.post('consent', { consent: false });
    stage.save('terminal-canceled-by-user', page);
  }),
);

const WEEK = 7 * 24 * 60 * 60 * 1000;

const invitations: Scenario[] = [
  scenario(app({ signUp: false }), async ({ emulator, begin, save, wait }) => {
    const open = async (activation_token: string) => {
      const run = begin();
      const response = await run.interact({ activation_token });
      const { interaction_handle } = (await response.json()) as { interaction_handle: string };
      run.interactionHandle = interaction_handle;
      return { run, page: (await run.introspect()).page };
    };
    save('terminal-activation-missing', (await open('unknown')).page);
    const token = emulator.invite(passwordOptional.clientId, PROFILE);
    wait(WEEK);
    const { run, page } = await open(token);
    save('request-activation-email', page);
    save('terminal-activation-requested', (await run.post('request-activation')).page);
  }),
];

export const scenarios: Scenario[] = [
  ...entry,
  ...profiles,
  ...authenticators,
  ...verifying,
  ...prompts,
  ...invitations,
];

/** Sign-ups at the emulator, each with the responses on its way that are worth a file. */
import {
  customAttributes,
  passwordOptional,
  social,
  type Policy,
} from '../../src/emulator/index.js';
import { enrollments } from './enrollments.js';
import {
  app,
  PASSWORD,
  PHONE,
  PROFILE,
  proveEmail,
  register,
  scenario,
  SMS,
  type Scenario,
} from './stage.js';

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
    ['redirect-idverify', { identityProofing: { id: 'IDV_PERSONA', name: 'Persona' } }],
    ['safe-mode-poll', { safeMode: { wait: 2 } }],
    ['safe-mode-skip', { safeMode: 'optional', optional: ['okta_password'] }],
  ] satisfies [string, Partial<Policy>][]
).map(([name, policy]) =>
  scenario(app(policy), async (stage) => {
    stage.save(name, (await proveEmail(stage)).page);
  }),
);

const ELSEWHERE = {
  name: 'Engine Directory',
  url: 'https://directory.example.com/password',
};

/** What is asked of whoever has chosen a password. */
const passwords: Scenario[] = (
  [
    ['password-expires', { passwordExpiresInDays: 4 }],
    [
      'reenroll-password',
      { passwordExpiresInDays: 0, password: { minLength: 8, historyCount: 4 } },
    ],
    [
      'reenroll-custom-password-expiry-warning',
      { passwordExpiresInDays: 4, passwordKeptAt: ELSEWHERE },
    ],
  ] satisfies [string, Partial<Policy>][]
).map(([name, policy]) =>
  scenario(app({ required: [['okta_password']], ...policy }), async (stage) => {
    const run = await stage.start();
    await register(run);
    await run.answer(PASSWORD);
    stage.save(name, run.page);
  }),
);

prompts.push(
  ...passwords,
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
  ...enrollments,
  ...verifying,
  ...prompts,
  ...invitations,
];

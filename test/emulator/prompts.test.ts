import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import {
  createEmulator,
  passwordOptional,
  type App,
  type Policy,
} from '../../src/emulator/index.js';
import {
  codeFor,
  fieldOf,
  formOf,
  keysAtTop,
  keysOn,
  newEmail,
  PASSWORD,
  Run,
  serve,
} from './helpers.js';

const app = (clientId: string, more: Partial<Policy>): App => ({
  ...passwordOptional,
  clientId,
  policy: { ...passwordOptional.policy, optional: [], ...more },
});
const START = Date.UTC(2030, 0, 1);
const DAY = 24 * 60 * 60 * 1000;

describe('prompts', () => {
  let time = START;
  const emulator = createEmulator({
    now: () => time,
    apps: [
      app('device', {
        deviceGracePeriod: {
          until: '2030-02-01T00:00:00.000Z',
          ways: [{ label: 'Update it', url: 'https://example.com/update' }],
        },
      }),
      app('kmsi', { keepMeSignedIn: true }),
      app('consent', {
        consent: 'all',
        links: { termsOfService: 'https://app.example/tos', logo: 'https://app.example/logo' },
      }),
      app('granular', { consent: 'granular' }),
      app('waiting', { safeMode: { wait: 3 } }),
      app('safe', { safeMode: 'optional', optional: ['okta_password'] }),
      app('expiring', { required: [['okta_password']], passwordExpiresInDays: 4 }),
      app('expired', { required: [['okta_password']], passwordExpiresInDays: 0 }),
      ...[0, 4].map((passwordExpiresInDays) =>
        app(`elsewhere-${String(passwordExpiresInDays)}`, {
          required: [['okta_password']],
          passwordExpiresInDays,
          passwordKeptAt: { name: 'Directory', url: 'https://directory.example/' },
        }),
      ),
      app('mail-consent', { emailConsent: true }),
      app('several', { keepMeSignedIn: true, consent: 'all', passkeyPromotion: true }),
      app('promoted', { passkeyPromotion: { skipCount: 2, cooldownSeconds: DAY / 1000 } }),
      app('unavailable', { registrationUnavailable: true }),
      app('denied', { denied: true }),
      app('denied-because', {
        denied: { message: 'Not from here.', links: [{ label: 'Help', url: 'https://h.example' }] },
      }),
      app('until', {
        optional: ['okta_password', 'phone_number'],
        gracePeriods: { okta_password: { until: new Date(START + DAY).toISOString() } },
      }),
      app('skips', {
        optional: ['okta_password'],
        gracePeriods: { okta_password: { skips: 2 } },
      }),
      app('verify-one', { verifyEnrolled: true }),
      app('verify-many', {
        verifyEnrolled: true,
        askBeforeSending: true,
        required: [['okta_email'], ['phone_number'], ['okta_verify']],
      }),
    ],
  });
  let server: Awaited<ReturnType<typeof serve>>;
  before(async () => {
    server = await serve(emulator);
  });
  after(() => server.close());
  beforeEach(() => {
    time = START;
  });

  /** Past the profile and the mailed code. */
  const start = async (clientId: string, email = newEmail()) => {
    const run = await new Run(server.origin, clientId).start();
    await run.register(email);
    if (run.page.currentAuthenticator?.value.key === 'okta_email') {
      await run.answer(await codeFor(server.origin, email));
    }
    return { run, email };
  };
  const signIn = async (clientId: string, identifier: string) => {
    const run = await new Run(server.origin, clientId).start();
    await run.post('identify', { identifier });
    await run.answer(await codeFor(server.origin, identifier));
    return run;
  };
  const succeeded = (run: Run) => {
    assert.ok(run.page.successWithInteractionCode, `a success, not ${run.names.join()}`);
  };

  it('ask whether to stay signed in', async () => {
    const { run } = await start('kmsi');
    assert.deepEqual(run.names, ['keep-me-signed-in']);
    const field = fieldOf(run.form('keep-me-signed-in'), 'keepMeSignedIn');
    assert.deepEqual([field.type, field.required, field.value], ['boolean', true, false]);
    const { status, page } = await run.post('keep-me-signed-in', { keepMeSignedIn: 'yes' });
    assert.equal(status, 400);
    const keys = keysOn(formOf(page, 'keep-me-signed-in'), 'keepMeSignedIn');
    assert.deepEqual(keys, ['api.error.field_required']);
    await run.post('keep-me-signed-in', { keepMeSignedIn: true });
    succeeded(run);
  });

  it('ask for consent to the scopes of the app, once', async () => {
    const { run, email } = await start('consent');
    const form = run.form('consent');
    assert.deepEqual(
      form.scopes?.map(({ name }) => name),
      ['profile', 'email'],
    );
    assert.deepEqual(
      fieldOf(form, 'consent').options?.map(({ value }) => value),
      [true, false],
    );
    const { termsOfService } = run.page.app?.value as { termsOfService?: { href: string } };
    assert.equal(termsOfService?.href, 'https://app.example/tos');
    await run.post('consent', { consent: true });
    succeeded(run);
    succeeded(await signIn('consent', email));
  });

  it('end when consent is not given', async () => {
    const { run } = await start('consent');
    const { status, page } = await run.post('consent', { consent: false });
    assert.equal(status, 403);
    assert.deepEqual(keysAtTop(page), ['security.access_denied']);
    assert.equal(page.remediation, undefined);
    assert.equal((await run.introspect()).status, 403);
  });

  it('ask for consent scope by scope, and leave out what was not given', async () => {
    const { run } = await start('granular');
    const form = run.form('granular-consent');
    assert.equal(fieldOf(form, 'optedScopes.openid').mutable, false);
    assert.equal(fieldOf(form, 'optedScopes.email').mutable, true);
    await run.post('consent', {
      consent: true,
      optedScopes: { openid: true, profile: true, email: false },
    });
    succeeded(run);
    const tokens = (await (await run.token()).json()) as { scope: string };
    assert.equal(tokens.scope, 'openid profile');
  });

  it('let people wait in safe mode, at an interval that changes', async () => {
    const { run } = await start('waiting');
    const intervals: (number | undefined)[] = [];
    while (run.names[0] === 'poll') {
      intervals.push(run.form('poll').refresh);
      await run.post('poll');
    }
    assert.deepEqual(intervals, [500, 1000, 1500]);
    succeeded(run);
  });

  it('say in safe mode that nothing can be set up, with skip alone', async () => {
    const { run } = await start('safe');
    assert.deepEqual(run.names, ['skip']);
    assert.deepEqual(keysAtTop(run.page), ['idx.error.server.safe.mode.enrollment.unavailable']);
    await run.post('skip');
    succeeded(run);
  });

  it('warn of a device that has to be made secure, and go on by skip', async () => {
    const { run } = await start('device');
    assert.deepEqual(run.names, ['device-assurance-grace-period']);
    const [title, way] = run.page.messages?.value ?? [];
    assert.equal(title?.class, 'WARNING');
    assert.deepEqual(title?.i18n?.params, ['2030-02-01T00:00:00.000Z']);
    assert.deepEqual(way?.links, [{ url: 'https://example.com/update' }]);
    assert.match(run.form('device-assurance-grace-period').href, /\/idp\/idx\/skip$/);
    await run.post('skip');
    succeeded(run);
  });

  it('warn of a password that expires, and take another', async () => {
    const { run } = await start('expiring');
    await run.answer(PASSWORD);
    assert.deepEqual(run.names, ['reenroll-authenticator-warning', 'skip']);
    assert.deepEqual(keysAtTop(run.page), ['idx.password.expiring.message']);
    const { settings } = run.page.currentAuthenticator?.value as {
      settings?: { daysToExpiry?: number };
    };
    assert.equal(settings?.daysToExpiry, 4);
    const { status, page } = await run.answer('short');
    assert.equal(status, 400);
    const form = formOf(page, 'reenroll-authenticator-warning');
    assert.deepEqual(keysOn(form, 'credentials.passcode'), ['password.passwordRequirementsNotMet']);
    await run.answer('Another1234!');
    succeeded(run);
  });

  it('want another password where it has expired, and cannot be skipped', async () => {
    const { run } = await start('expired');
    await run.answer(PASSWORD);
    assert.deepEqual(run.names, ['reenroll-authenticator']);
    assert.deepEqual(keysAtTop(run.page), ['idx.password.expired.message']);
    assert.deepEqual(run.form('reenroll-authenticator').relatesTo, ['$.currentAuthenticator']);
    assert.equal((await run.post('skip')).status, 400);
    assert.equal((await run.answer('short')).status, 400);
    await run.answer('Another1234!');
    succeeded(run);
  });

  it('say where a password that is kept elsewhere is renewed, and take none here', async () => {
    const name = 'reenroll-custom-password-expiry';
    for (const [clientId, names] of [
      ['elsewhere-0', [name]],
      ['elsewhere-4', [`${name}-warning`, 'skip']],
    ] as const) {
      const { run } = await start(clientId);
      await run.answer(PASSWORD);
      assert.deepEqual(run.names, names);
      const form = run.form(names[0]);
      assert.equal(form.customExpiredPasswordName, 'Directory');
      assert.equal(form.customExpiredPasswordURL, 'https://directory.example/');
      const { status, page } = await run.answer('Another1234!');
      assert.deepEqual([status, keysAtTop(page).at(-1)], [400, 'E0000020']);
      assert.equal((await run.post('skip')).status, clientId === 'elsewhere-4' ? 200 : 400);
    }
  });

  it('ask whoever opened the mail whether it was them', async () => {
    const { run } = await start('mail-consent');
    assert.equal(run.page.intent, 'CONSENT');
    const names = run.form('email-challenge-consent').requestInfo?.map(({ name }) => name);
    assert.deepEqual(names, ['appName', 'browser']);
    await run.post('consent', { consent: true });
    succeeded(run);
    const denied = await start('mail-consent');
    const { status, page } = await denied.run.post('consent', { consent: false });
    assert.equal(status, 400);
    assert.deepEqual(keysAtTop(page), ['idx.operation.cancelled.by.user']);
  });

  it('come one after another', async () => {
    const { run } = await start('several');
    assert.deepEqual(run.names, ['enroll-authenticator-promotion', 'skip']);
    await run.post('skip');
    assert.deepEqual(run.names, ['consent']);
    await run.post('consent', { consent: true });
    assert.deepEqual(run.names, ['keep-me-signed-in']);
    await run.post('keep-me-signed-in', { keepMeSignedIn: false });
    succeeded(run);
  });

  it('offer a passkey again after a while, until it was skipped often enough', async () => {
    const { run, email } = await start('promoted');
    assert.deepEqual(run.names, ['enroll-authenticator-promotion', 'skip']);
    await run.post('skip');
    succeeded(run);
    succeeded(await signIn('promoted', email)); // too soon
    time += DAY;
    const later = await signIn('promoted', email);
    assert.deepEqual(later.names, ['enroll-authenticator-promotion', 'skip']);
    await later.post('skip');
    succeeded(later);
    time += 9 * DAY;
    succeeded(await signIn('promoted', email)); // skipped twice
  });

  it('take no answer where they are not asked', async () => {
    const run = await new Run(server.origin, 'kmsi').start();
    for (const path of ['keep-me-signed-in', 'consent', 'poll', 'request-activation']) {
      assert.equal((await run.post(path, { consent: true })).status, 400, path);
    }
  });

  it('registration that is down says so on the entry page, which still offers it', async () => {
    const run = await new Run(server.origin, 'unavailable').start();
    const { status, page } = await run.post('enroll');
    assert.equal(status, 400);
    assert.deepEqual(keysAtTop(page), ['idx.error.registration.unavailable']);
    formOf(page, 'select-enroll-profile');
  });

  it('an account that may not come in ends with 403, in the words of the policy', async () => {
    const plain = await new Run(server.origin, 'denied').start();
    const { status, page } = await plain.register(newEmail());
    assert.equal(status, 403);
    assert.deepEqual(keysAtTop(page), ['security.access_denied']);
    const custom = await new Run(server.origin, 'denied-because').start();
    const { page: because } = await custom.register(newEmail());
    assert.deepEqual(because.messages?.value, [
      {
        message: 'Not from here.',
        i18n: { key: 'security.access_denied_custom_message' },
        class: 'ERROR',
        links: [{ label: 'Help', url: 'https://h.example' }],
      },
    ]);
  });

  it('a grace period by date ends: then it is required, at sign-in too', async () => {
    const { run, email } = await start('until');
    assert.equal(run.names.at(-1), 'skip');
    const [password, phone] = run.page.authenticators?.value ?? [];
    const expiry = new Date(START + DAY).toISOString();
    assert.deepEqual(password?.gracePeriod, { type: 'BY_DATE_TIME', expiry });
    assert.equal(phone?.gracePeriod, undefined);
    await run.post('skip');
    succeeded(run);
    const again = await signIn('until', email);
    // Whoever signs in is asked only for what has a grace period.
    assert.equal(again.page.authenticators?.value.length, 1);
    await again.post('skip');
    succeeded(again);
    time += DAY;
    const late = await signIn('until', email);
    assert.ok(!late.names.includes('skip'));
    assert.equal((await late.post('skip')).status, 400);
    assert.equal(late.page.currentAuthenticator?.value.key, 'okta_password');
    await late.answer(PASSWORD);
    succeeded(late);
  });

  it('a grace period by skips counts them', async () => {
    const { run, email } = await start('skips');
    const left = (page = run.page) => page.authenticators?.value[0]?.gracePeriod;
    assert.deepEqual(left(), { type: 'BY_SKIP_COUNT', remainingSkips: 2 });
    await run.post('skip');
    const second = await signIn('skips', email);
    assert.deepEqual(left(second.page), { type: 'BY_SKIP_COUNT', remainingSkips: 1 });
    await second.post('skip');
    succeeded(second);
    const third = await signIn('skips', email);
    assert.ok(!third.names.includes('skip'));
    await third.answer(PASSWORD);
    succeeded(third);
  });

  it('the only authenticator is proven once more before the end', async () => {
    const { run, email } = await start('verify-one');
    assert.deepEqual(run.names, ['challenge-authenticator', 'select-authenticator-authenticate']);
    const { profile } = run.page.currentAuthenticatorEnrollment?.value ?? {};
    assert.match(profile?.email ?? '', /^a\*\*\*\d@example\.com$/);
    assert.equal(emulator.users.find(email)?.status, 'ACTIVE');
    assert.equal((await run.answer('000000')).status, 401);
    await run.answer(await codeFor(server.origin, email));
    succeeded(run);
  });

  it('one of several is chosen, asked how to reach people, and proven', async () => {
    const { run } = await start('verify-many');
    await run.post('credential/enroll', {
      authenticator: {
        id: run.page.currentAuthenticator?.value.id,
        methodType: 'sms',
        phoneNumber: '+15551234567',
      },
    });
    await run.answer(await codeFor(server.origin, '+15551234567'));
    const play = () =>
      fetch(`${server.origin}/emulator/okta-verify`, {
        method: 'POST',
        body: JSON.stringify({ stateHandle: run.stateHandle }),
      });
    await play();
    await run.post('challenge/poll');
    assert.deepEqual(run.names, ['select-authenticator-authenticate']);
    const ids = run.page.authenticators?.value.map(({ id }) => id) ?? [];
    assert.equal(ids.length, 3);
    const [email, phone, verify] = ids;

    await run.post('challenge', { authenticator: { id: email } });
    assert.equal(run.names[0], 'authenticator-verification-data');

    await run.post('challenge', { authenticator: { id: phone } });
    const form = run.form('authenticator-verification-data');
    assert.deepEqual(form.relatesTo, ['$.currentAuthenticatorEnrollment']);
    const options = fieldOf(form, 'authenticator.methodType').options?.map(({ value }) => value);
    assert.deepEqual(options, ['sms', 'voice']);
    await run.post('challenge', { authenticator: { id: phone, methodType: 'voice' } });
    assert.equal(run.names[0], 'challenge-authenticator');
    assert.equal(emulator.outbox.messages.at(-1)?.kind, 'voice');

    await run.post('challenge', { authenticator: { id: verify } });
    assert.equal(run.names[0], 'challenge-poll');
    assert.deepEqual(run.form('challenge-poll').relatesTo, ['$.currentAuthenticator']);
    assert.equal(run.page.currentAuthenticator?.value.key, 'okta_verify');
    await run.post('challenge/poll');
    assert.equal(run.names[0], 'challenge-poll');
    await play();
    await run.post('challenge/poll');
    succeeded(run);
  });
});

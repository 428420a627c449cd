import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { IdxStatus, OktaAuth, type IdxTransaction } from '@okta/okta-auth-js';
import { TOTP } from 'otpauth';
import { createEmulator } from '../../src/emulator/index.js';
import { newEmail, PASSWORD, profile, REDIRECT_URI, serve } from './helpers.js';
import { SoftwareKey } from './software-key.js';

type Values = Record<string, unknown>;

/** What okta-auth-js keeps, in an object: one for every browser. */
class Storage {
  readonly #items = new Map<string, string>();
  getItem(key: string): string | null {
    return this.#items.get(key) ?? null;
  }
  setItem(key: string, value: unknown): void {
    this.#items.set(key, typeof value === 'string' ? value : JSON.stringify(value));
  }
  removeItem(key: string): void {
    this.#items.delete(key);
  }
}

describe('okta-auth-js, unmodified', () => {
  let time = 0;
  const emulator = createEmulator({ now: () => Date.now() + time });
  const polite = createEmulator({ errorContentType: 'application/json' });
  let server: Awaited<ReturnType<typeof serve>>;
  let politeServer: Awaited<ReturnType<typeof serve>>;
  const { warn } = console;
  before(async () => {
    console.warn = () => undefined;
    server = await serve(emulator);
    politeServer = await serve(polite);
  });
  after(async () => {
    console.warn = warn;
    await server.close();
    await politeServer.close();
  });

  const client = (clientId = 'password-first', origin = server.origin, storage = new Storage()) =>
    new OktaAuth({
      issuer: `${origin}/oauth2/default`,
      clientId,
      redirectUri: REDIRECT_URI,
      scopes: ['openid', 'profile', 'email'],
      idx: { useGenericRemediator: true },
      storageManager: Object.fromEntries(
        ['token', 'transaction', 'shared-transaction', 'original-uri', 'idx-response', 'cache'].map(
          (name) => [name, { storageProvider: storage, storageTypes: [], storageKey: name }],
        ),
      ),
    });
  const names = (transaction: IdxTransaction) =>
    transaction.neededToProceed.map(({ name }) => name);
  const proceed = (auth: OktaAuth, step: string, values: Values = {}) =>
    auth.idx.proceed({ step, ...values });
  const idOf = (transaction: IdxTransaction, key: string) => {
    const list = transaction.context.authenticators.value as { id: string; key: string }[];
    return { authenticator: { id: list.find((item) => item.key === key)?.id } };
  };
  const code = (email: string) => ({
    credentials: { passcode: emulator.outbox.latest(email)?.code },
  });
  const enrollProfile = async (auth: OktaAuth, email: string) => {
    await auth.idx.start();
    await proceed(auth, 'select-enroll-profile');
    return proceed(auth, 'enroll-profile', { userProfile: profile(email) });
  };

  it('signs up password first, by e-mail and phone, and gets tokens it accepts', async () => {
    const auth = client();
    const email = newEmail();
    let transaction = await enrollProfile(auth, email);
    assert.equal(transaction.nextStep?.name, 'select-authenticator-enroll');
    await proceed(auth, 'select-authenticator-enroll', idOf(transaction, 'okta_password'));
    transaction = await proceed(auth, 'enroll-authenticator', {
      credentials: { passcode: PASSWORD },
    });
    await proceed(auth, 'select-authenticator-enroll', idOf(transaction, 'okta_email'));
    transaction = await proceed(auth, 'enroll-authenticator', code(email));
    assert.deepEqual(names(transaction), ['select-authenticator-enroll', 'skip']);
    const phone = idOf(transaction, 'phone_number');
    transaction = await proceed(auth, 'select-authenticator-enroll', phone);
    assert.equal(transaction.nextStep?.name, 'authenticator-enrollment-data');
    const number = { methodType: 'sms', phoneNumber: '+15551234567' };
    await proceed(auth, 'authenticator-enrollment-data', {
      authenticator: { ...phone.authenticator, ...number },
    });
    transaction = await proceed(auth, 'enroll-authenticator', code('+15551234567'));
    assert.equal(transaction.status, IdxStatus.SUCCESS);
    const { idToken, accessToken } = transaction.tokens ?? {};
    assert.equal(idToken?.claims.email, email);
    const user = await auth.token.getUserInfo(accessToken, idToken);
    assert.equal(user.name, 'Ada Byron');
    await auth.revokeAccessToken(accessToken);
    await assert.rejects(auth.token.getUserInfo(accessToken, idToken));
  });

  it('shows the refusals of profile and code on their inputs', async () => {
    const auth = client('password-optional');
    const email = newEmail();
    let transaction = await enrollProfile(auth, 'nonsense');
    assert.equal(transaction.status, IdxStatus.PENDING);
    assert.equal(transaction.nextStep?.name, 'enroll-profile');
    assert.match(
      JSON.stringify(transaction.nextStep.inputs),
      /registration.error.invalidLoginEmail/,
    );
    await proceed(auth, 'enroll-profile', { userProfile: profile(email) });
    transaction = await proceed(auth, 'enroll-authenticator', {
      credentials: { passcode: 'wrong' },
    });
    assert.match(JSON.stringify(transaction.nextStep?.inputs), /PASSCODE_INVALID/);
    transaction = await proceed(auth, 'enroll-authenticator', code(email));
    transaction = await proceed(auth, 'skip');
    assert.equal(transaction.status, IdxStatus.SUCCESS);
  });

  it('resends and polls', async () => {
    const auth = client('password-optional');
    const email = newEmail();
    await enrollProfile(auth, email);
    time += 4000;
    const actions = ['currentAuthenticator-resend'];
    let transaction = await auth.idx.proceed({ actions });
    assert.equal(transaction.nextStep?.name, 'enroll-authenticator');
    assert.equal(emulator.outbox.messages.filter(({ to }) => to === email).length, 2);
    transaction = await auth.idx.proceed({ actions: ['currentAuthenticator-poll'] });
    assert.equal(transaction.nextStep?.name, 'enroll-authenticator');
  });

  it('answers a magic link in another tab of the same browser', async () => {
    const storage = new Storage();
    const auth = client('password-optional', server.origin, storage);
    const email = newEmail();
    await enrollProfile(auth, email);
    const { searchParams } = new URL(emulator.outbox.latest(email)?.link ?? '');
    const state = searchParams.get('state') ?? '';
    const tab = client('password-optional', server.origin, storage);
    assert.equal(tab.idx.canProceed({ state }), true);
    const transaction = await tab.idx.proceed({
      state,
      step: 'enroll-authenticator',
      credentials: { passcode: searchParams.get('otp') ?? '' },
    });
    assert.deepEqual(names(transaction), ['select-authenticator-enroll', 'skip']);
  });

  it('enrolls Okta Verify by polling', async () => {
    const auth = client('password-optional');
    const email = newEmail();
    await enrollProfile(auth, email);
    let transaction = await proceed(auth, 'enroll-authenticator', code(email));
    transaction = await proceed(
      auth,
      'select-authenticator-enroll',
      idOf(transaction, 'okta_verify'),
    );
    assert.equal(transaction.nextStep?.name, 'enroll-poll');
    transaction = await proceed(auth, 'enroll-poll');
    assert.equal(transaction.nextStep?.name, 'enroll-poll');
    await fetch(`${server.origin}/emulator/okta-verify`, { method: 'POST' });
    transaction = await proceed(auth, 'enroll-poll');
    assert.deepEqual(names(transaction), ['select-authenticator-enroll', 'skip']);
  });

  it('resumes after a reload where it was', async () => {
    const storage = new Storage();
    const email = newEmail();
    await enrollProfile(client('password-optional', server.origin, storage), email);
    const reloaded = client('password-optional', server.origin, storage);
    assert.equal(reloaded.idx.canProceed(), true);
    const transaction = await proceed(reloaded, 'enroll-authenticator', code(email));
    assert.deepEqual(names(transaction), ['select-authenticator-enroll', 'skip']);
  });

  it('cancels', async () => {
    const auth = client();
    await enrollProfile(auth, newEmail());
    const transaction = await auth.idx.cancel();
    assert.equal(transaction.status, IdxStatus.CANCELED);
  });

  it('signs in', async () => {
    const email = newEmail();
    const auth = client('password-optional');
    await enrollProfile(auth, email);
    await proceed(auth, 'enroll-authenticator', code(email));
    await proceed(auth, 'skip');
    const again = client('password-optional');
    await again.idx.start();
    let transaction = await proceed(again, 'identify', { identifier: email });
    assert.equal(transaction.nextStep?.name, 'challenge-authenticator');
    transaction = await proceed(again, 'challenge-authenticator', code(email));
    assert.equal(transaction.status, IdxStatus.SUCCESS);
  });

  it('throws an empty error when introspect is refused as ion+json', async () => {
    const storage = new Storage();
    const auth = client('password-first', server.origin, storage);
    await auth.idx.start();
    await fetch(`${server.origin}/emulator/expire`, { method: 'POST' });
    const stale = client('password-first', server.origin, storage);
    // Without the stored page the SDK introspects first.
    stale.transactionManager.clearIdxResponse();
    await assert.rejects(
      proceed(stale, 'select-enroll-profile'),
      (error: { xhr?: { responseText?: string } }) => {
        assert.match(error.xhr?.responseText ?? '', /idx.session.expired/);
        return true;
      },
    );
  });

  it('resolves with the messages when introspect is refused as plain JSON', async () => {
    const storage = new Storage();
    await client('password-first', politeServer.origin, storage).idx.start();
    await fetch(`${politeServer.origin}/emulator/expire`, { method: 'POST' });
    const stale = client('password-first', politeServer.origin, storage);
    // Without the stored page the SDK introspects first.
    stale.transactionManager.clearIdxResponse();
    const transaction = await proceed(stale, 'select-enroll-profile');
    assert.equal(transaction.status, IdxStatus.TERMINAL);
    assert.equal(transaction.messages?.[0]?.i18n?.key, 'idx.session.expired');
  });

  it('walks every authenticator of the app that has all of them', async () => {
    const auth = client('everything');
    const email = newEmail();
    let transaction = await enrollProfile(auth, email);
    const list = 'select-authenticator-enroll';
    transaction = await proceed(auth, list, idOf(transaction, 'okta_password'));
    transaction = await proceed(auth, 'enroll-authenticator', {
      credentials: { passcode: PASSWORD },
    });
    transaction = await proceed(auth, list, idOf(transaction, 'okta_email'));
    transaction = await proceed(auth, 'enroll-authenticator', code(email));
    const keys = (transaction.context.authenticators.value as { key: string }[]).map(
      ({ key }) => key,
    );
    assert.ok(keys.length >= 12);
    const first: Record<string, string> = {
      phone_number: 'authenticator-enrollment-data',
      okta_verify: 'enroll-poll',
      external_idp: 'redirect-idp',
      smart_card_idp: 'redirect-idp',
    };
    for (const key of keys) {
      transaction = await proceed(auth, list, idOf(transaction, key));
      assert.equal(names(transaction)[0], first[key] ?? 'enroll-authenticator', key);
      assert.equal(names(transaction).at(-1), 'skip', key);
    }
    transaction = await proceed(auth, 'skip');
    assert.equal(transaction.status, IdxStatus.SUCCESS);
  });

  it('enrolls an authenticator app, a security question and a passkey', async () => {
    const auth = client('everything');
    const email = newEmail();
    let transaction = await enrollProfile(auth, email);
    const list = 'select-authenticator-enroll';
    const answer = (credentials: Values) => proceed(auth, 'enroll-authenticator', { credentials });
    transaction = await proceed(auth, list, idOf(transaction, 'okta_password'));
    transaction = await answer({ passcode: PASSWORD });
    transaction = await proceed(auth, list, idOf(transaction, 'okta_email'));
    transaction = await proceed(auth, 'enroll-authenticator', code(email));

    transaction = await proceed(auth, list, idOf(transaction, 'google_otp'));
    const { sharedSecret } = transaction.context.currentAuthenticator.value
      .contextualData as unknown as { sharedSecret: string };
    const timestamp = Date.now() + time;
    transaction = await answer({
      passcode: new TOTP({ secret: sharedSecret }).generate({ timestamp }),
    });

    transaction = await proceed(auth, list, idOf(transaction, 'security_question'));
    transaction = await answer({ questionKey: 'custom', question: 'Who?', answer: 'nobody' });

    transaction = await proceed(auth, list, idOf(transaction, 'webauthn'));
    const { activationData } = transaction.context.currentAuthenticator.value
      .contextualData as unknown as { activationData: { challenge: string } };
    const { origin } = new URL(REDIRECT_URI);
    transaction = await answer(new SoftwareKey().create(activationData.challenge, origin));

    const enrolled = emulator.users.find(email)?.enrollments.map(({ key }) => key);
    assert.deepEqual(enrolled?.slice(2), ['google_otp', 'security_question', 'webauthn']);
  });

  it('starts with an activation token, and sends captcha and password with the profile', async () => {
    const auth = client('activation');
    const token = emulator.invite('activation', profile(newEmail()));
    const invited = await auth.idx.start({ activationToken: token });
    assert.deepEqual(names(invited), ['select-authenticator-enroll']);

    const custom = client('custom-attributes');
    await custom.idx.start();
    await proceed(custom, 'select-enroll-profile');
    const transaction = await proceed(custom, 'enroll-profile', {
      userProfile: {
        ...profile(newEmail()),
        age: 36,
        plan: 'free',
        countryCode: 'US',
        terms: true,
      },
      credentials: { passcode: PASSWORD },
    });
    assert.equal(names(transaction)[0], 'enroll-authenticator');
  });
});

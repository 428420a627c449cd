import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import {
  createEmulator,
  passwordOptional,
  type App,
  type AuthenticatorKey,
} from '../../src/emulator/index.js';
import { newEmail, Run, serve } from './helpers.js';

const PASSCODE = { passcode: '123456' };
const MODHEX = { passcode: 'cccccccbcbdefghijklnrtuvcbdefghijklnrtuvcbde' };

/** What enrolls each token, and what it shows afterwards. */
const TOKENS: [AuthenticatorKey, enroll: Record<string, string>, prove: Record<string, string>][] =
  [
    [
      'symantec_vip',
      { credentialId: 'VSST12345678', ...PASSCODE, nextPasscode: '654321' },
      PASSCODE,
    ],
    ['rsa_token', { clientData: 'ada', ...PASSCODE }, PASSCODE],
    ['onprem_mfa', { clientData: 'ada', ...PASSCODE }, PASSCODE],
    ['yubikey_token', MODHEX, MODHEX],
  ];

const app = (key: AuthenticatorKey): App => ({
  ...passwordOptional,
  clientId: key,
  policy: { ...passwordOptional.policy, required: [[key]], optional: [], verifyEnrolled: true },
});

describe('an authenticator that was set up is proven once more, where the policy wants that:', () => {
  const keys: AuthenticatorKey[] = [...TOKENS.map(([key]) => key), 'duo'];
  const emulator = createEmulator({ apps: keys.map(app) });
  let server: Awaited<ReturnType<typeof serve>>;
  before(async () => {
    server = await serve(emulator);
  });
  after(() => server.close());

  const start = async (key: AuthenticatorKey) => {
    const run = await new Run(server.origin, key).start();
    await run.register(newEmail());
    return run;
  };
  const answer = (run: Run, credentials: object) => run.post('challenge/answer', { credentials });

  for (const [key, enroll, prove] of TOKENS) {
    it(key, async () => {
      const run = await start(key);
      await answer(run, enroll);
      assert.equal(run.names[0], 'challenge-authenticator');
      assert.equal(run.page.currentAuthenticatorEnrollment?.value.key, key);
      assert.equal((await answer(run, { passcode: '!' })).status, 401);
      await answer(run, prove);
      assert.ok(run.page.successWithInteractionCode);
    });
  }

  it('duo', async () => {
    const run = await start('duo');
    const signed = () => {
      const { currentAuthenticator, currentAuthenticatorEnrollment } = run.page;
      const { contextualData } =
        (currentAuthenticator ?? currentAuthenticatorEnrollment)?.value ?? {};
      const { signedToken = '' } = contextualData as { signedToken?: string };
      return { signatureData: signedToken.replace('TX|', 'AUTH|') };
    };
    await answer(run, signed());
    assert.equal(run.names[0], 'challenge-authenticator');
    assert.equal((await answer(run, { signatureData: 'AUTH|x' })).status, 401);
    await run.introspect();
    await answer(run, signed());
    assert.ok(run.page.successWithInteractionCode);
  });
});

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { TOTP } from 'otpauth';
import { createEmulator, passwordOptional, type App } from '../../src/emulator/index.js';
import { codeFor, newEmail, Run, serve } from './helpers.js';

const LABELS = ['Okta Verify code', 'Okta Verify push', 'Okta FastPass'];
const KEYS = ['okta_verify_totp', 'okta_verify_push', 'okta_verify_fastpass'] as const;

const app: App = {
  ...passwordOptional,
  clientId: 'keys',
  policy: { ...passwordOptional.policy, optional: [...KEYS], verifyEnrolled: true },
};

describe('Okta Verify in three keys', () => {
  let time = Date.UTC(2030, 0, 1);
  const emulator = createEmulator({ apps: [app], now: () => time });
  let server: Awaited<ReturnType<typeof serve>>;
  before(async () => {
    server = await serve(emulator);
  });
  after(() => server.close());

  const atList = async () => {
    const email = newEmail();
    const run = await new Run(server.origin, app.clientId).start();
    await run.register(email);
    await run.answer(await codeFor(server.origin, email));
    return run;
  };
  const phoneIsSetUp = async ({ stateHandle }: Run) => {
    const body = JSON.stringify({ stateHandle });
    const address = `${server.origin}/emulator/okta-verify`;
    assert.equal((await fetch(address, { method: 'POST', body })).status, 200);
  };
  const keysIn = (run: Run, list: 'authenticators' | 'authenticatorEnrollments') =>
    run.page[list]?.value.map(({ key }) => key);
  /** To the proof of one of those that were set up. */
  const prove = async (run: Run, key: string) => {
    await run.post('skip');
    const found = run.page.authenticators?.value.find((one) => one.key === key);
    await run.post('challenge', { authenticator: { id: found?.id } });
  };

  it('is offered by what each of them does', async () => {
    const run = await atList();
    const list = run.page.authenticators?.value ?? [];
    assert.deepEqual(keysIn(run, 'authenticators'), KEYS);
    assert.deepEqual(
      list.map(({ displayName }) => displayName),
      LABELS,
    );
    assert.deepEqual(
      list.map(({ methods }) => methods.map(({ type }) => type).join()),
      ['totp', 'push', 'signed_nonce'],
    );
  });

  it('makes codes, which are typed to enroll it and to prove it', async () => {
    const run = await atList();
    await run.choose('Okta Verify code');
    assert.deepEqual(run.names, ['enroll-authenticator', 'select-authenticator-enroll', 'skip']);
    const { key, contextualData } = run.page.currentAuthenticator?.value ?? {};
    assert.equal(key, 'okta_verify_totp');
    const { sharedSecret: secret = '' } = contextualData as { sharedSecret?: string };
    const code = () => new TOTP({ secret }).generate({ timestamp: time });
    assert.equal((await run.answer('000000')).status, 401);
    await run.answer(code());
    assert.deepEqual(keysIn(run, 'authenticatorEnrollments'), ['okta_email', 'okta_verify_totp']);
    await prove(run, 'okta_verify_totp');
    assert.equal(run.names[0], 'challenge-authenticator');
    time += 60_000;
    await run.answer(code());
    assert.ok(run.page.successWithInteractionCode);
  });

  for (const [label, key, method] of [
    ['Okta Verify push', 'okta_verify_push', 'push'],
    ['Okta FastPass', 'okta_verify_fastpass', 'signed_nonce'],
  ] as const) {
    it(`is set up on a phone, and confirmed there: ${label}`, async () => {
      const run = await atList();
      await run.choose(label);
      assert.deepEqual(run.names.slice(0, 2), ['enroll-poll', 'select-enrollment-channel']);
      assert.equal(run.page.currentAuthenticator?.value.key, key);
      await phoneIsSetUp(run);
      await run.post('challenge/poll');
      assert.deepEqual(keysIn(run, 'authenticatorEnrollments'), ['okta_email', key]);
      await prove(run, key);
      assert.equal(run.names[0], 'challenge-poll');
      const { key: proven, methods } = run.page.currentAuthenticator?.value ?? {};
      assert.deepEqual([proven, methods], [key, [{ type: method }]]);
      await phoneIsSetUp(run);
      await run.post('challenge/poll');
      assert.ok(run.page.successWithInteractionCode);
    });
  }
});

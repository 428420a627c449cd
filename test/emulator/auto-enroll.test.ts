import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { createEmulator, passwordOptional, type App } from '../../src/emulator/index.js';
import { codeFor, fieldOf, formOf, keysOn, newEmail, Run, serve } from './helpers.js';

const app = (clientId: string, askBeforeSending: boolean): App => ({
  ...passwordOptional,
  clientId,
  policy: { ...passwordOptional.policy, optional: [], autoEnroll: true, askBeforeSending },
});

describe('an email address that is enrolled by its proof (autoEnroll)', () => {
  const emulator = createEmulator({ apps: [app('sends', false), app('asks', true)] });
  let server: Awaited<ReturnType<typeof serve>>;
  before(async () => {
    server = await serve(emulator);
  });
  after(() => server.close());

  const start = async (clientId: string) => {
    const email = newEmail();
    const run = await new Run(server.origin, clientId).start();
    await run.register(email);
    return { run, email };
  };

  it('is challenged as one that somebody has, though the account has none', async () => {
    const { run } = await start('sends');
    assert.deepEqual(run.names, ['challenge-authenticator', 'select-authenticator-authenticate']);
    const { relatesTo } = run.form('challenge-authenticator');
    assert.deepEqual(relatesTo, ['$.currentAuthenticatorEnrollment']);
    assert.equal(run.page.currentAuthenticatorEnrollment?.value.key, 'okta_email');
    assert.equal(run.page.currentAuthenticator, undefined);
    assert.deepEqual(run.page.authenticatorEnrollments?.value, []);
  });

  it('belongs to the account once it is proven, and not before', async () => {
    const { run, email } = await start('sends');
    const { status, page } = await run.answer('000000');
    assert.equal(status, 401);
    const keys = keysOn(formOf(page, 'challenge-authenticator'), 'credentials.passcode');
    assert.deepEqual(keys, ['api.authn.error.PASSCODE_INVALID']);
    assert.equal(emulator.users.find(email), undefined);
    await run.answer(await codeFor(server.origin, email));
    assert.ok(run.page.successWithInteractionCode);
    const enrollments = emulator.users.find(email)?.enrollments.map(({ key, to }) => [key, to]);
    assert.deepEqual(enrollments, [['okta_email', email]]);
  });

  it('is asked for leave first where the policy wants that, and may be chosen again', async () => {
    const { run, email } = await start('asks');
    const data = 'authenticator-verification-data';
    assert.deepEqual(run.names, [data, 'select-authenticator-authenticate']);
    assert.equal(emulator.outbox.latest(email), undefined);
    const id = fieldOf(run.form(data), 'authenticator.id').value;
    await run.post('challenge', { authenticator: { id } });
    assert.equal(run.names[0], data);
    await run.post('challenge', { authenticator: { id, methodType: 'email' } });
    assert.equal(run.names[0], 'challenge-authenticator');
    await run.answer(await codeFor(server.origin, email));
    assert.ok(run.page.successWithInteractionCode);
  });
});

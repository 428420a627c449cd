import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { createEmulator } from '../../src/emulator/index.js';
import { newEmail, PASSWORD, Run, serve, signUp } from './helpers.js';

describe('signing up', () => {
  const emulator = createEmulator();
  let server: Awaited<ReturnType<typeof serve>>;
  before(async () => {
    server = await serve(emulator);
  });
  after(() => server.close());

  it('password first: profile, password, a second authenticator, skip, success', async () => {
    const email = newEmail();
    const run = await new Run(server.origin).start();
    assert.deepEqual(run.names, ['identify', 'select-enroll-profile']);
    await run.post('enroll');
    assert.deepEqual(run.names, ['enroll-profile', 'select-identify']);
    const userProfile = { firstName: 'Ada', lastName: 'Byron', email };
    await run.post('enroll/new', { userProfile });
    assert.deepEqual(run.names, ['select-authenticator-enroll']);
    await run.choose('Password');
    assert.deepEqual(run.names, ['enroll-authenticator', 'select-authenticator-enroll']);
    await run.answer(PASSWORD);
    assert.deepEqual(run.names, ['select-authenticator-enroll']);
    await run.choose('Email');
    await run.answer(emulator.outbox.latest(email, 'email')?.code ?? '');
    assert.deepEqual(run.names, ['select-authenticator-enroll', 'skip']);
    await run.post('skip');
    assert.ok(run.page.successWithInteractionCode);
    const response = await run.token();
    assert.equal(response.status, 200);
    assert.equal(emulator.users.find(email)?.status, 'ACTIVE');
  });

  it('password optional: profile, e-mail code at once, skip, success', async () => {
    const email = newEmail();
    const run = await signUp(server.origin, 'password-optional', email);
    assert.deepEqual(
      emulator.users.find(email)?.enrollments.map(({ key }) => key),
      ['okta_email'],
    );
    assert.equal((await run.token()).status, 200);
  });
});

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { createEmulator, passwordFirst, type App, type Policy } from '../../src/emulator/index.js';
import { keysAtTop, newEmail, PASSWORD, Run, serve } from './helpers.js';

const app = (clientId: string, more: Partial<Policy>): App => ({
  ...passwordFirst,
  clientId,
  policy: { ...passwordFirst.policy, ...more },
});

describe('what is on offer', () => {
  const emulator = createEmulator({
    apps: [
      passwordFirst,
      app('direct', { direct: true, optional: [] }),
      app('nothing', { required: [], optional: [] }),
      app('only-optional', { required: [], optional: ['okta_password', 'okta_email'] }),
    ],
  });
  let server: Awaited<ReturnType<typeof serve>>;
  before(async () => {
    server = await serve(emulator);
  });
  after(() => server.close());

  const offered = (run: Run) => {
    const labels = run.form('select-authenticator-enroll').value[0]?.options;
    return labels?.map(({ label }) => label);
  };
  const registered = async (clientId?: string) => {
    const email = newEmail();
    const run = await new Run(server.origin, clientId).start();
    await run.register(email);
    return { run, email, code: () => emulator.outbox.latest(email)?.code ?? '' };
  };

  it('is the first required group alone, without skip, even when it holds only one', async () => {
    const { run } = await registered();
    assert.deepEqual(run.names, ['select-authenticator-enroll']);
    assert.deepEqual(offered(run), ['Password']);
  });

  it('is the next required group once the first is satisfied, still without skip', async () => {
    const { run } = await registered();
    await run.choose('Password');
    await run.answer(PASSWORD);
    assert.deepEqual(run.names, ['select-authenticator-enroll']);
    assert.deepEqual(offered(run), ['Email', 'Phone']);
  });

  it('keeps the authenticator in hand in the list, so that one may change one’s mind', async () => {
    const { run } = await registered();
    await run.choose('Password');
    assert.deepEqual(offered(run), ['Password']);
    await run.answer(PASSWORD);
    await run.choose('Email');
    assert.deepEqual(offered(run), ['Email', 'Phone']);
    await run.choose('Phone');
    assert.deepEqual(offered(run), ['Email', 'Phone']);
    await run.choose('Email');
    assert.equal(run.names[0], 'enroll-authenticator');
  });

  it('is the optional ones that are left, with skip last, once everything required is there', async () => {
    const { run, code } = await registered();
    await run.choose('Password');
    await run.answer(PASSWORD);
    await run.choose('Email');
    await run.answer(code());
    assert.deepEqual(run.names, ['select-authenticator-enroll', 'skip']);
    assert.deepEqual(offered(run), ['Phone']);
    await run.choose('Phone');
    assert.deepEqual(run.names, [
      'authenticator-enrollment-data',
      'select-authenticator-enroll',
      'skip',
    ]);
    await run.choose('Phone', { methodType: 'sms', phoneNumber: '+15551234567' });
    assert.equal(run.names.at(-1), 'skip');
    await run.post('skip');
    assert.ok(run.page.successWithInteractionCode);
  });

  it('ends with success when nothing is left to offer', async () => {
    const { run, email, code } = await registered();
    await run.choose('Password');
    await run.answer(PASSWORD);
    await run.choose('Email');
    await run.answer(code());
    await run.choose('Phone', { methodType: 'sms', phoneNumber: '+15551234567' });
    await run.answer(emulator.outbox.latest('+15551234567')?.code ?? '');
    assert.ok(run.page.successWithInteractionCode);
    assert.deepEqual(
      emulator.users.find(email)?.enrollments.map(({ key }) => key),
      ['okta_password', 'okta_email', 'phone_number'],
    );
  });

  it('cannot be skipped while something required is outstanding', async () => {
    const { run } = await registered();
    for (const step of [
      () => run.choose('Password'),
      () => run.answer(PASSWORD),
      () => run.choose('Email'),
    ]) {
      const { status, page } = await run.post('skip');
      assert.equal(status, 400);
      assert.deepEqual(keysAtTop(page), ['E0000020']);
      assert.equal((await step()).status, 200);
    }
  });

  it('is all that can be chosen: anything else is refused', async () => {
    const { run } = await registered();
    for (const authenticator of [
      { id: 'autemail000000000001' },
      { id: 'nonsense' },
      {},
      'okta_password',
      undefined,
    ]) {
      const { status, page } = await run.post('credential/enroll', { authenticator });
      assert.equal(status, 400);
      assert.deepEqual(keysAtTop(page), ['E0000020']);
      assert.equal(page.remediation?.value[0]?.name, 'select-authenticator-enroll');
    }
  });

  it('does not offer again what was just enrolled', async () => {
    const { run } = await registered();
    const id = run.idOf('Password');
    await run.choose('Password');
    await run.answer(PASSWORD);
    assert.equal((await run.post('credential/enroll', { authenticator: { id } })).status, 400);
  });

  it('is challenged at once when the policy is direct and only one will do', async () => {
    const { run } = await registered('direct');
    assert.deepEqual(run.names, ['enroll-authenticator', 'select-authenticator-enroll']);
    assert.equal(run.page.currentAuthenticator?.value.key, 'okta_password');
    await run.answer(PASSWORD);
    assert.deepEqual(run.names, ['select-authenticator-enroll']);
    assert.deepEqual(offered(run), ['Email', 'Phone']);
  });

  it('is nothing when the policy asks for nothing: the profile is enough', async () => {
    const { run, email } = await registered('nothing');
    assert.ok(run.page.successWithInteractionCode);
    assert.equal((await run.token()).status, 200);
    assert.equal(emulator.users.find(email)?.status, 'ACTIVE');
  });

  it('may be optional altogether', async () => {
    const { run } = await registered('only-optional');
    assert.deepEqual(run.names, ['select-authenticator-enroll', 'skip']);
    await run.post('skip');
    assert.ok(run.page.successWithInteractionCode);
  });
});

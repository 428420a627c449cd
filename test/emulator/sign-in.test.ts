import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { decodeJwt } from 'jose';
import { createEmulator } from '../../src/emulator/index.js';
import { formOf, keysAtTop, keysOn, newEmail, PASSWORD, Run, serve, signUp } from './helpers.js';

describe('signing in', () => {
  const emulator = createEmulator();
  let server: Awaited<ReturnType<typeof serve>>;
  const withPassword = newEmail();
  const withoutPassword = newEmail();
  before(async () => {
    server = await serve(emulator);
    await signUp(server.origin, 'password-first', withPassword);
    await signUp(server.origin, 'password-optional', withoutPassword);
  });
  after(() => server.close());

  const start = (clientId?: string) => new Run(server.origin, clientId).start();
  const identify = (run: Run, identifier: string, passcode?: string) =>
    run.post('identify', { identifier, ...(passcode ? { credentials: { passcode } } : {}) });

  it('succeeds with user name and password together', async () => {
    const run = await start();
    await identify(run, withPassword.toUpperCase(), PASSWORD);
    assert.ok(run.page.successWithInteractionCode);
    const tokens = (await (await run.token()).json()) as { id_token: string };
    const { sub, amr } = decodeJwt(tokens.id_token);
    assert.equal(sub, emulator.users.find(withPassword)?.id);
    assert.deepEqual(amr, ['pwd']);
  });

  it('asks for the password when only the user name was given', async () => {
    const run = await start();
    await identify(run, withPassword);
    assert.deepEqual(run.names, ['challenge-authenticator', 'select-authenticator-authenticate']);
    assert.equal(run.page.currentAuthenticatorEnrollment?.value.key, 'okta_password');
    await run.answer(PASSWORD);
    assert.ok(run.page.successWithInteractionCode);
  });

  it('answers a wrong password with 401 errors.E0000004 on the identify page', async () => {
    const run = await start();
    const { status, page } = await identify(run, withPassword, 'wrong');
    assert.equal(status, 401);
    formOf(page, 'identify');
    assert.deepEqual(page.messages?.value, [
      {
        message: 'Authentication failed',
        i18n: { key: 'errors.E0000004' },
        class: 'ERROR',
      },
    ]);
    assert.equal((await identify(run, withPassword, PASSWORD)).status, 200);
  });

  it('answers a wrong password on the challenge page the same way', async () => {
    const run = await start();
    await identify(run, withPassword);
    const { status, page } = await run.answer('wrong');
    assert.equal(status, 401);
    assert.deepEqual(keysAtTop(page), ['errors.E0000004']);
    formOf(page, 'challenge-authenticator');
  });

  it('does not tell an unknown user from a wrong password', async () => {
    const shape = ({ status, page }: { status: number; page: object }) =>
      JSON.stringify([status, page]).replace(/"(stateHandle|expiresAt|value)":"[^"]*"/g, '');
    const known = await start();
    const unknown = await start();
    const stranger = 'ada0@example.com';
    assert.equal(
      shape(await identify(known, withPassword, 'wrong')),
      shape(await identify(unknown, stranger, 'wrong')),
    );
    const a = await identify(known, withPassword);
    const b = await identify(unknown, stranger);
    assert.equal(a.page.remediation?.value[0]?.name, b.page.remediation?.value[0]?.name);
    assert.deepEqual(
      a.page.currentAuthenticatorEnrollment?.value,
      b.page.currentAuthenticatorEnrollment?.value,
    );
    const c = await known.answer('wrong');
    const d = await unknown.answer('wrong');
    assert.deepEqual([c.status, keysAtTop(c.page)], [d.status, keysAtTop(d.page)]);
  });

  it('mails a code to an account without a password', async () => {
    emulator.outbox.clear();
    const run = await start('password-optional');
    await identify(run, withoutPassword);
    assert.deepEqual(run.names, ['challenge-authenticator', 'select-authenticator-authenticate']);
    assert.equal(run.page.currentAuthenticatorEnrollment?.value.key, 'okta_email');
    const mail = emulator.outbox.latest(withoutPassword);
    assert.ok(mail?.code);
    const wrong = await run.answer('0000000');
    assert.equal(wrong.status, 401);
    const [key] = keysOn(formOf(wrong.page, 'challenge-authenticator'), 'credentials.passcode');
    assert.equal(key, 'api.authn.error.PASSCODE_INVALID');
    await run.answer(mail.code);
    assert.ok(run.page.successWithInteractionCode);
  });

  it('mails nothing to a stranger, who sees the same page and finds no right code', async () => {
    emulator.outbox.clear();
    const run = await start('password-optional');
    await identify(run, 'stranger@example.com');
    assert.equal(run.names[0], 'challenge-authenticator');
    assert.equal(emulator.outbox.messages.length, 0);
    assert.equal((await run.answer('000000')).status, 401);
    assert.equal(emulator.users.find('stranger@example.com'), undefined);
  });

  it('lets another of the own authenticators be chosen, and no other', async () => {
    const run = await start();
    await identify(run, withPassword);
    const id = 'autemail000000000001';
    await run.post('challenge', { authenticator: { id } });
    assert.equal(run.page.currentAuthenticatorEnrollment?.value.key, 'okta_email');
    await run.answer(emulator.outbox.latest(withPassword)?.code ?? '');
    assert.ok(run.page.successWithInteractionCode);

    const other = await start();
    await identify(other, withPassword);
    const phone = { authenticator: { id: 'autphone000000000001' } };
    assert.equal((await other.post('challenge', phone)).status, 400);
    assert.equal((await other.post('credential/enroll', phone)).status, 400);
    assert.equal((await other.post('skip')).status, 400);
  });

  it('sends a code to the phone of whoever chooses it', async () => {
    const email = newEmail();
    const phone = { methodType: 'voice', phoneNumber: '+15559876543' };
    const first = await start();
    await first.register(email);
    await first.choose('Password');
    await first.answer(PASSWORD);
    await first.choose('Phone', phone);
    await first.answer(emulator.outbox.latest(phone.phoneNumber)?.code ?? '');
    emulator.outbox.clear();

    const run = await start();
    await identify(run, email);
    await run.post('challenge', { authenticator: { id: 'autphone000000000001' } });
    assert.deepEqual(run.page.currentAuthenticatorEnrollment?.value.methods, [{ type: 'voice' }]);
    await run.answer(emulator.outbox.latest(phone.phoneNumber, 'voice')?.code ?? '');
    assert.ok(run.page.successWithInteractionCode);
  });

  it('asks whoever lacks what the app requires to enroll it', async () => {
    const run = await start('password-first');
    await identify(run, withoutPassword);
    await run.answer(emulator.outbox.latest(withoutPassword)?.code ?? '');
    assert.deepEqual(run.names, ['select-authenticator-enroll']);
    assert.equal(run.idOf('Password'), 'autpassword000000001');
  });

  it('needs a user name', async () => {
    const run = await start();
    const { status, page } = await identify(run, ' ');
    assert.equal(status, 400);
    const [key] = keysOn(formOf(page, 'identify'), 'identifier');
    assert.equal(key, 'api.error.field_required');
  });

  it('throws the transaction away at the fifth wrong password', async () => {
    const run = await start();
    for (let i = 0; i < 4; i++) await identify(run, withPassword, 'wrong');
    const { status, page } = await identify(run, withPassword, 'wrong');
    assert.equal(status, 401);
    assert.deepEqual(keysAtTop(page), ['idx.session.expired']);
  });
});

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import {
  createEmulator,
  everything,
  passwordOptional,
  type App,
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

const outside: App = {
  ...passwordOptional,
  clientId: 'outside',
  policy: {
    ...passwordOptional.policy,
    required: [['okta_email', 'custom_otp', 'custom_app']],
    optional: [],
  },
};

describe('tokens', () => {
  const emulator = createEmulator({ apps: [everything, outside] });
  let server: Awaited<ReturnType<typeof serve>>;
  before(async () => {
    server = await serve(emulator);
  });
  after(() => server.close());

  /** To the list of what is optional in the app that has everything. */
  const start = async () => {
    const run = await new Run(server.origin, 'everything').start();
    const email = newEmail();
    await run.register(email);
    await run.choose('Password');
    await run.answer(PASSWORD);
    await run.choose('Email');
    await run.answer(await codeFor(server.origin, email));
    assert.deepEqual(run.names, ['select-authenticator-enroll', 'skip']);
    const answer = (credentials: object) => run.post('challenge/answer', { credentials });
    const enrolled = () => emulator.users.find(email)?.enrollments.map(({ key }) => key) ?? [];
    return { run, email, answer, enrolled };
  };

  it('Symantec VIP takes a credential and two codes in a row', async () => {
    const { run, answer, enrolled } = await start();
    await run.choose('Symantec VIP');
    const good = { credentialId: 'VSST12345678', passcode: '123456', nextPasscode: '654321' };
    const { status, page } = await answer({ ...good, nextPasscode: '123456' });
    assert.equal(status, 401);
    const form = formOf(page, 'enroll-authenticator');
    const keys = keysOn(form, 'credentials.nextPasscode');
    assert.deepEqual(keys, ['api.authn.error.PASSCODE_INVALID']);
    assert.equal((await answer({ ...good, passcode: 'x' })).status, 401);
    assert.equal((await answer({})).status, 400);
    await answer(good);
    assert.ok(enrolled().includes('symantec_vip'));
  });

  for (const [label, key] of [
    ['RSA SecurID', 'rsa_token'],
    ['On-Prem MFA', 'onprem_mfa'],
  ] as const) {
    it(`${label} takes a user name and a passcode, and may ask for the next one`, async () => {
      const { run, email, answer, enrolled } = await start();
      await run.choose(label);
      const form = run.form('enroll-authenticator');
      assert.equal(fieldOf(form, 'credentials.id').mutable, false);
      assert.equal(fieldOf(form, 'credentials.clientData').value, email);
      const wait = await answer({ clientData: 'ada', passcode: '000000' });
      assert.deepEqual([wait.status, ...keysAtTop(wait.page)], [401, 'errors.E0000113']);
      assert.equal((await answer({ clientData: ' ', passcode: '123456' })).status, 400);
      await answer({ clientData: 'ada', passcode: '123456' });
      assert.ok(enrolled().includes(key));
    });
  }

  it('a YubiKey types 44 characters of modhex', async () => {
    const { run, answer, enrolled } = await start();
    await run.choose('YubiKey Authenticator');
    assert.equal((await answer({ passcode: 'a'.repeat(44) })).status, 401);
    assert.equal((await answer({ passcode: 'c'.repeat(43) })).status, 401);
    await answer({ passcode: 'cbdefghijklnrtuvcbdefghijklnrtuvcbdefghijkln' });
    assert.ok(enrolled().includes('yubikey_token'));
  });

  it('what only an administrator can set up is refused with the list again', async () => {
    const run = await new Run(server.origin, 'outside').start();
    await run.register(newEmail());
    for (const label of ['Custom OTP', 'Company App']) {
      const { status, page } = await run.choose(label);
      assert.equal(status, 400);
      assert.deepEqual(keysAtTop(page), ['enroll.hotp.restricted']);
      assert.equal(page.remediation?.value[0]?.name, 'select-authenticator-enroll');
    }
    assert.equal((await run.choose('Email')).status, 200);
  });
});

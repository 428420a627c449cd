import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { createEmulator, passwordFirst, type App } from '../../src/emulator/index.js';
import { fieldOf, formOf, keysAtTop, keysOn, newEmail, PASSWORD, Run, serve } from './helpers.js';

const withPolicy = (clientId: string, more: Partial<App['policy']>): App => ({
  ...passwordFirst,
  clientId,
  policy: { ...passwordFirst.policy, codes: { resendAfterSeconds: 0 }, ...more },
});

describe('a phone', () => {
  const emulator = createEmulator({
    apps: [
      withPolicy('phone', {}),
      withPolicy('on-the-field', { phoneErrors: 'field' }),
      withPolicy('sms-only', { phoneMethods: ['sms'] }),
      withPolicy('letters', { codes: { format: 'alphanumeric' } }),
      withPolicy('optional', { required: [['okta_password']] }),
    ],
  });
  let server: Awaited<ReturnType<typeof serve>>;
  before(async () => {
    server = await serve(emulator);
  });
  after(() => server.close());

  const SMS = { methodType: 'sms', phoneNumber: '+15551234567' };
  const atList = async (clientId = 'phone') => {
    const run = await new Run(server.origin, clientId).start();
    await run.register(newEmail());
    await run.choose('Password');
    await run.answer(PASSWORD);
    return run;
  };
  const methodsIn = (run: Run) =>
    fieldOf(run.form('authenticator-enrollment-data'), 'authenticator.methodType').options;

  it('is asked for method and number first', async () => {
    const run = await atList();
    await run.choose('Phone');
    assert.deepEqual(run.names, ['authenticator-enrollment-data', 'select-authenticator-enroll']);
    assert.deepEqual(methodsIn(run), [
      { label: 'SMS', value: 'sms' },
      { label: 'Voice call', value: 'voice' },
    ]);
    assert.equal(run.page.enrollmentAuthenticator, undefined);
    assert.ok(run.page.currentAuthenticator?.value.resend);
    assert.equal(emulator.outbox.messages.length, 0);
  });

  it('is asked for the number only of the method that was chosen', async () => {
    const run = await atList();
    await run.choose('Phone', { methodType: 'voice' });
    assert.deepEqual(run.names, ['authenticator-enrollment-data', 'select-authenticator-enroll']);
    assert.deepEqual(methodsIn(run), [{ label: 'Voice call', value: 'voice' }]);
    assert.deepEqual(run.page.currentAuthenticator?.value.methods, [{ type: 'voice' }]);
  });

  for (const methodType of ['sms', 'voice'] as const) {
    it(`is sent ten letters and digits by ${methodType}, where the policy says so`, async () => {
      const run = await atList('letters');
      await run.choose('Phone', { methodType, phoneNumber: '+15551239876' });
      const { code = '' } = emulator.outbox.latest('+15551239876', methodType) ?? {};
      assert.match(code, /^[2-9A-Z]{10}$/);
      assert.equal((await run.answer(code)).status, 200);
    });
  }

  it('is sent a code by SMS as soon as the number is there, and enrolled by it', async () => {
    const run = await atList();
    await run.choose('Phone', SMS);
    assert.deepEqual(run.names, ['enroll-authenticator', 'select-authenticator-enroll']);
    const current = run.page.currentAuthenticator?.value;
    assert.deepEqual(current?.methods, [{ type: 'sms' }]);
    assert.equal(current.poll, undefined);
    const message = emulator.outbox.latest(SMS.phoneNumber, 'sms');
    assert.ok(message?.code && message.text.includes(message.code));
    await run.answer(message.code);
    assert.deepEqual(run.names, ['select-authenticator-enroll', 'skip']);
    const enrolled = run.page.authenticatorEnrollments?.value.map(({ key }) => key);
    assert.deepEqual(enrolled, ['okta_password', 'phone_number']);
  });

  it('can be called, behind an extension too', async () => {
    const run = await atList();
    await run.choose('Phone', { methodType: 'voice', phoneNumber: '+15551234567x123' });
    const call = emulator.outbox.latest('+15551234567x123', 'voice');
    assert.ok(call?.code);
    assert.ok(call.text.includes([...call.code].join(', ')), 'digits are spoken one by one');
    await run.answer(call.code);
    assert.deepEqual(run.names, ['select-authenticator-enroll', 'skip']);
  });

  it('gets a new message by resend', async () => {
    const run = await atList();
    await run.choose('Phone', { ...SMS, phoneNumber: '+15550000001' });
    assert.equal((await run.post('challenge/resend')).status, 200);
    const sent = emulator.outbox.messages.filter(({ to }) => to === '+15550000001');
    assert.equal(sent.length, 2);
    await run.answer(sent[1]?.code ?? '');
    assert.deepEqual(run.names, ['select-authenticator-enroll', 'skip']);
  });

  it('gets no message by resend before there is a number', async () => {
    const run = await atList();
    await run.choose('Phone');
    const { status, page } = await run.post('challenge/resend');
    assert.equal(status, 400);
    formOf(page, 'authenticator-enrollment-data');
  });

  for (const phoneNumber of [
    '5551234567',
    '+0',
    '+1555',
    '+1 555 123 4567',
    '',
    '+15551234567x1',
  ]) {
    it(`drops to the list with a message without i18n for the number "${phoneNumber}"`, async () => {
      const run = await atList();
      const { status, page } = await run.choose('Phone', { ...SMS, phoneNumber });
      assert.equal(status, 400);
      assert.deepEqual(
        page.remediation?.value.map(({ name }) => name),
        ['select-authenticator-enroll'],
      );
      assert.deepEqual(page.messages?.value, [
        {
          message: 'Unable to initiate factor enrollment: Invalid Phone Number.',
          class: 'ERROR',
        },
      ]);
      assert.equal(page.currentAuthenticator, undefined);
    });
  }

  it('drops to the list with skip where the phone is optional', async () => {
    const run = await atList('optional');
    await run.choose('Phone');
    const { page } = await run.choose('Phone', { ...SMS, phoneNumber: '1' });
    assert.deepEqual(
      page.remediation?.value.map(({ name }) => name),
      ['select-authenticator-enroll', 'skip'],
    );
  });

  it('stays on its step with api.factors.error.sms.invalid_phone where the policy says so', async () => {
    const run = await atList('on-the-field');
    await run.choose('Phone');
    const { status, page } = await run.choose('Phone', { ...SMS, phoneNumber: '1' });
    assert.equal(status, 400);
    assert.equal(page.remediation?.value[0]?.name, 'authenticator-enrollment-data');
    assert.deepEqual(keysAtTop(page), ['api.factors.error.sms.invalid_phone']);
  });

  it('takes a better number from the same page after a bad one', async () => {
    for (const clientId of ['phone', 'on-the-field']) {
      const run = await atList(clientId);
      await run.choose('Phone');
      await run.choose('Phone', { ...SMS, phoneNumber: '1' });
      formOf((await run.introspect()).page, 'authenticator-enrollment-data');
      const { status } = await run.choose('Phone', SMS);
      assert.equal(status, 200);
      formOf(run.page, 'enroll-authenticator');
    }
  });

  it('still takes the code it sent after a bad number was tried beside it', async () => {
    const run = await atList();
    await run.choose('Phone', SMS);
    const code = emulator.outbox.latest(SMS.phoneNumber)?.code ?? '';
    assert.equal((await run.choose('Phone', { ...SMS, phoneNumber: '1' })).status, 400);
    assert.equal((await run.answer(code)).status, 200);
  });

  it('refuses a wrong code like any other', async () => {
    const run = await atList();
    await run.choose('Phone', SMS);
    const { status, page } = await run.answer('12345');
    assert.equal(status, 401);
    const [key] = keysOn(formOf(page, 'enroll-authenticator'), 'credentials.passcode');
    assert.equal(key, 'api.authn.error.PASSCODE_INVALID');
  });

  it('refuses methods that are not on offer, and a number without a method', async () => {
    const run = await atList('sms-only');
    const voice = { methodType: 'voice', phoneNumber: '+15551234567' };
    assert.equal((await run.choose('Phone', voice)).status, 400);
    assert.equal((await run.choose('Phone', { phoneNumber: '+15551234567' })).status, 400);
    await run.choose('Phone');
    assert.deepEqual(methodsIn(run), [{ label: 'SMS', value: 'sms' }]);
  });
});

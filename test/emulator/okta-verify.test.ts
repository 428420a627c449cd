import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { createEmulator, passwordOptional, type App } from '../../src/emulator/index.js';
import { fieldOf, formOf, keysAtTop, keysOn, newEmail, Run, serve } from './helpers.js';

const sameDevice: App = {
  ...passwordOptional,
  clientId: 'same-device',
  policy: {
    ...passwordOptional.policy,
    required: [['okta_verify']],
    optional: [],
    direct: false,
    oktaVerifyChannels: ['qrcode', 'samedevice'],
  },
};

describe('Okta Verify', () => {
  let time = Date.UTC(2030, 0, 1);
  const emulator = createEmulator({ now: () => time });
  let server: Awaited<ReturnType<typeof serve>>;
  before(async () => {
    server = await serve(emulator);
  });
  after(() => server.close());

  const atList = async () => {
    const email = newEmail();
    const run = await new Run(server.origin, passwordOptional.clientId).start();
    await run.register(email);
    await run.answer(emulator.outbox.latest(email)?.code ?? '');
    return run;
  };
  const POLLING = [
    'enroll-poll',
    'select-enrollment-channel',
    'select-authenticator-enroll',
    'skip',
  ];
  const context = (run: Run) =>
    (run.page.currentAuthenticator?.value.contextualData ?? {}) as Record<string, unknown>;
  const device = (body: object, query = '') =>
    fetch(`${server.origin}/emulator/okta-verify${query}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });

  it('shows a QR code and polls until the phone has it', async () => {
    const run = await atList();
    await run.choose('Okta Verify');
    assert.deepEqual(run.names, POLLING);
    assert.equal(run.form('enroll-poll').refresh, 4000);
    assert.equal(run.form('enroll-poll').relatesTo, undefined);
    const { qrcode, selectedChannel } = context(run);
    assert.equal(selectedChannel, 'qrcode');
    const { href, method, type } = qrcode as Record<string, string>;
    assert.deepEqual([method, type], ['embedded', 'image/svg+xml']);
    const [head, data] = String(href).split(',');
    assert.equal(head, 'data:image/svg+xml;base64');
    assert.match(atob(String(data)), /^<svg/);

    assert.equal((await run.post('challenge/poll')).status, 200);
    assert.deepEqual(run.names, POLLING);
    assert.equal((await device({ stateHandle: run.stateHandle })).status, 200);
    await run.post('challenge/poll');
    assert.deepEqual(run.names, ['select-authenticator-enroll', 'skip']);
    const enrolled = run.page.authenticatorEnrollments?.value.map(({ key }) => key);
    assert.deepEqual(enrolled, ['okta_email', 'okta_verify']);
  });

  it('lets another channel be chosen, and goes back to the QR code', async () => {
    const run = await atList();
    await run.choose('Okta Verify');
    const authenticator = (channel: string) => ({
      authenticator: { id: run.idOf('Okta Verify'), channel },
    });
    const field = fieldOf(run.form('select-enrollment-channel'), 'authenticator.channel');
    assert.deepEqual(
      field.options?.map(({ value }) => value),
      ['qrcode', 'email', 'sms'],
    );
    await run.post('credential/enroll', authenticator('email'));
    assert.deepEqual(run.names, ['enrollment-channel-data', ...POLLING.slice(1)]);
    assert.deepEqual(context(run), { selectedChannel: 'email' });
    await run.post('credential/enroll', authenticator('qrcode'));
    assert.deepEqual(run.names, POLLING);
  });

  for (const [channel, name, to, bad] of [
    ['email', 'email', 'ada@example.com', 'nonsense'],
    ['sms', 'phoneNumber', '+15557654321', '555'],
  ] as const) {
    it(`sends a link by ${channel}, again on request, and is done when it was opened`, async () => {
      const run = await atList();
      await run.choose('Okta Verify', { channel });
      for (const refused of [bad, '']) {
        const { status, page } = await run.post('challenge/send', { [name]: refused });
        assert.equal(status, 400);
        assert.equal(keysOn(formOf(page, 'enrollment-channel-data'), name).length, 1);
      }
      await run.post('challenge/send', { [name]: to });
      assert.deepEqual(run.names, POLLING);
      assert.deepEqual(context(run), { selectedChannel: channel, [name]: to });
      const repeated = run.page.currentAuthenticator?.value.resend?.value[0];
      assert.deepEqual([repeated?.name, repeated?.value, repeated?.mutable], [name, to, false]);

      assert.equal((await run.post('challenge/resend')).status, 429);
      assert.equal((await run.post('challenge/send', { [name]: to })).status, 400);
      time += 31_000;
      assert.equal((await run.post('challenge/resend')).status, 200);
      const sent = emulator.outbox.messages.filter((message) => message.to === to);
      assert.equal(sent.length, 2);
      const { search, pathname } = new URL(sent[1]?.link ?? '');
      assert.equal(pathname, '/emulator/okta-verify');
      const page = await fetch(sent[1]?.link ?? '');
      assert.match(await page.text(), /<form method="post">/);
      assert.equal((await device({}, search)).status, 200);
      await run.post('challenge/poll');
      assert.deepEqual(run.names, ['select-authenticator-enroll', 'skip']);
    });
  }

  it('takes no answer from the browser and no channel it does not have', async () => {
    const run = await atList();
    assert.equal((await run.choose('Okta Verify', { channel: 'pigeon' })).status, 400);
    await run.choose('Okta Verify');
    const { status, page } = await run.answer('123456');
    assert.equal(status, 400);
    assert.deepEqual(keysAtTop(page), ['E0000020']);
    assert.equal((await run.post('challenge/send', { email: 'a@b.example' })).status, 400);
    assert.equal((await run.post('challenge/resend')).status, 400);
  });

  it('can be skipped while it waits', async () => {
    const run = await atList();
    await run.choose('Okta Verify');
    await run.post('skip');
    assert.ok(run.page.successWithInteractionCode);
  });

  it('completes the newest device that waits when none is named, and says when none waits', async () => {
    const run = await atList();
    await run.choose('Okta Verify');
    assert.equal((await device({})).status, 200);
    await run.post('challenge/poll');
    assert.deepEqual(run.names, ['select-authenticator-enroll', 'skip']);
    assert.equal((await device({ id: 'nobody' })).status, 404);
  });

  it('can be set up on the device in hand, where the policy offers that', async () => {
    const emulator = createEmulator({ apps: [sameDevice] });
    const own = await serve(emulator);
    const run = await new Run(own.origin, 'same-device').start();
    await run.register(newEmail());
    await run.choose('Okta Verify', { channel: 'samedevice' });
    assert.equal(run.names[0], 'enroll-poll');
    const { contextualData } = run.page.currentAuthenticator?.value as unknown as {
      contextualData: { selectedChannel: string; samedevice: Record<string, string> };
    };
    assert.equal(contextualData.selectedChannel, 'samedevice');
    const { setupOVUrl = '', orgUrl } = contextualData.samedevice;
    assert.equal(orgUrl, new URL(own.origin).host);
    await fetch(setupOVUrl, { method: 'POST' });
    await run.post('challenge/poll');
    assert.ok(run.page.successWithInteractionCode);
    await own.close();
  });
});

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import {
  activation,
  createEmulator,
  passwordOptional,
  type App,
  type Profile,
} from '../../src/emulator/index.js';
import { codeFor, keysAtTop, newEmail, PASSWORD, profile, Run, serve } from './helpers.js';

const direct: App = {
  ...passwordOptional,
  clientId: 'direct',
  policy: { ...passwordOptional.policy, optional: [], signUp: false },
};
const byMail: App = {
  ...passwordOptional,
  clientId: 'by-mail',
  policy: { ...passwordOptional.policy, optional: [], activationByMail: true },
};
const secretive: App = {
  ...byMail,
  clientId: 'secretive',
  policy: { ...byMail.policy, enumerationPrevention: true },
};
const START = Date.UTC(2030, 0, 1);
const WEEK = 7 * 24 * 60 * 60 * 1000;

describe('an invitation', () => {
  let time = START;
  const emulator = createEmulator({
    apps: [activation, direct, byMail, secretive],
    now: () => time,
  });
  let server: Awaited<ReturnType<typeof serve>>;
  before(async () => {
    server = await serve(emulator);
  });
  after(() => server.close());

  /** Interact with a token, and introspect whatever comes of it. */
  const open = async (activation_token: string, clientId = 'activation') => {
    const run = new Run(server.origin, clientId);
    const response = await run.interact({ activation_token });
    const { interaction_handle } = (await response.json()) as { interaction_handle: string };
    run.interactionHandle = interaction_handle;
    return { run, ...(await run.introspect()) };
  };

  it('lands past the profile, and the owner finishes the account', async () => {
    const email = newEmail();
    const token = emulator.invite('activation', profile(email));
    const { run } = await open(token);
    assert.deepEqual(run.names, ['select-authenticator-enroll']);
    assert.equal(run.page.user?.value.identifier, email);
    await run.choose('Password');
    await run.answer(PASSWORD);
    await run.choose('Email');
    await run.answer(await codeFor(server.origin, email));
    await run.post('skip');
    assert.ok(run.page.successWithInteractionCode);
    assert.deepEqual(emulator.users.find(email)?.profile, profile(email));
  });

  it('is not mailed for an address that has an account, where nobody is to learn of it', async () => {
    const email = newEmail();
    const { run } = await open(emulator.invite('activation', profile(email)));
    await run.choose('Password');
    await run.answer(PASSWORD);
    await run.choose('Email');
    await run.answer(await codeFor(server.origin, email));
    const again = await new Run(server.origin, 'secretive').start();
    const { page } = await again.register(email);
    assert.deepEqual(keysAtTop(page), ['idx.email.verification.required']);
    const mail = emulator.outbox.latest(email);
    assert.match(mail?.text ?? '', /has one already/);
    assert.equal(mail?.link, undefined);
  });

  it('lands on the one authenticator that is required, where the policy is direct', async () => {
    const { run } = await open(emulator.invite('direct', profile(newEmail())), 'direct');
    assert.equal(run.names[0], 'enroll-authenticator');
  });

  it('asks for what the administrator left out of the profile', async () => {
    const email = newEmail();
    const { run } = await open(emulator.invite('direct', { email }), 'direct');
    await run.answer(await codeFor(server.origin, email));
    assert.deepEqual(run.names, ['profile-update']);
  });

  it('is made over HTTP too, and mailed with a link', async () => {
    const email = newEmail();
    const response = await fetch(`${server.origin}/emulator/invite`, {
      method: 'POST',
      body: JSON.stringify({
        clientId: 'activation',
        profile: profile(email),
        url: 'https://app.example/sign-up',
      }),
    });
    const { activationToken } = (await response.json()) as { activationToken: string };
    const mail = emulator.outbox.latest(email);
    assert.equal(mail?.link, `https://app.example/sign-up?activation_token=${activationToken}`);
    assert.equal((await open(activationToken)).status, 200);
  });

  it('is none for an app that there is not, or without a name to sign in with', async () => {
    for (const [clientId, given] of [
      ['nobody', profile(newEmail())],
      ['activation', {}],
      ['activation', { email: 7 }],
    ] as [string, Profile][]) {
      assert.throws(() => emulator.invite(clientId, given), TypeError);
      const bad = { method: 'POST', body: JSON.stringify({ clientId, profile: given }) };
      assert.equal((await fetch(`${server.origin}/emulator/invite`, bad)).status, 400);
    }
  });

  it('that has been used, or never was, ends at once', async () => {
    const email = newEmail();
    const token = emulator.invite('direct', profile(email));
    const first = await open(token, 'direct');
    // Somebody who comes back before the end goes on.
    assert.equal((await open(token, 'direct')).status, 200);
    await first.run.introspect();
    await first.run.choose('Email');
    await first.run.answer(emulator.outbox.latest(email)?.code ?? '');
    assert.ok(first.run.page.successWithInteractionCode);
    for (const [used, clientId] of [
      [token, 'direct'],
      ['nonsense', 'direct'],
      [emulator.invite('direct', profile(newEmail())), 'activation'],
    ] as const) {
      const { status, page } = await open(used, clientId);
      assert.equal(status, 403);
      assert.deepEqual(keysAtTop(page), ['idx.missing.activation.token']);
      assert.equal(page.remediation, undefined);
    }
  });

  it('that has expired can be asked for again', async () => {
    const email = newEmail();
    const token = emulator.invite('direct', profile(email));
    time += WEEK;
    const { run, status } = await open(token, 'direct');
    assert.equal(status, 200);
    assert.deepEqual(keysAtTop(run.page), ['idx.expired.activation.token']);
    assert.deepEqual(run.names, ['request-activation-email']);
    await run.post('request-activation');
    assert.deepEqual(keysAtTop(run.page), ['idx.request.activation.email']);
    assert.equal(run.page.remediation, undefined);
    const renewed = emulator.outbox.latest(email)?.code ?? '';
    assert.notEqual(renewed, token);
    assert.equal((await open(renewed, 'direct')).run.names[0], 'enroll-authenticator');
    assert.equal((await open(token, 'direct')).status, 403);
  });

  it('can be the end of the profile page: the mail goes on', async () => {
    const run = await new Run(server.origin, 'by-mail').start();
    const email = newEmail();
    const { status, page } = await run.register(email);
    assert.equal(status, 200);
    assert.deepEqual(keysAtTop(page), ['idx.email.verification.required']);
    assert.equal(page.messages?.value[0]?.class, 'INFO');
    assert.equal(page.remediation, undefined);
    assert.deepEqual(keysAtTop((await run.introspect()).page), ['idx.email.verification.required']);
    const link = new URL(emulator.outbox.latest(email)?.link ?? '');
    const next = await open(link.searchParams.get('activation_token') ?? '', 'by-mail');
    assert.equal(next.run.names[0], 'enroll-authenticator');
    await next.run.answer(emulator.outbox.latest(email)?.code ?? '');
    assert.ok(next.run.page.successWithInteractionCode);
  });
});

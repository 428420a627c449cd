import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { createEmulator, passkey, passwordOptional, type App } from '../../src/emulator/index.js';
import { codeFor, fieldOf, keysAtTop, keysOn, formOf, newEmail, Run, serve } from './helpers.js';
import { SoftwareKey } from './software-key.js';

const ORIGIN = 'http://localhost:8080';

const promoted: App = {
  ...passwordOptional,
  clientId: 'promoted',
  policy: { ...passwordOptional.policy, optional: [], passkeyPromotion: true },
};
const strict: App = {
  ...passkey,
  clientId: 'strict',
  policy: { ...passkey.policy, passkeys: { userVerification: 'required', rpId: 'localhost' } },
};

interface Activation {
  activationData: {
    challenge: string;
    rp: { id?: string; name: string };
    user: { id: string; name: string; displayName: string };
    excludeCredentials: { id: string }[];
  } & Record<string, unknown>;
}

describe('a passkey', () => {
  const emulator = createEmulator({ apps: [passkey, promoted, strict] });
  let server: Awaited<ReturnType<typeof serve>>;
  before(async () => {
    server = await serve(emulator);
  });
  after(() => server.close());

  const start = async (clientId = 'passkey') => {
    const run = await new Run(server.origin, clientId).start();
    const email = newEmail();
    await run.register(email);
    await run.answer(await codeFor(server.origin, email));
    const { activationData } = run.page.currentAuthenticator?.value
      .contextualData as unknown as Activation;
    const answer = (credentials: object) => run.post('challenge/answer', { credentials });
    return { run, email, activationData, answer };
  };

  it('gets what a browser needs to make one', async () => {
    const { run, email, activationData } = await start();
    assert.deepEqual(run.names, ['enroll-authenticator', 'select-authenticator-enroll']);
    assert.deepEqual(activationData.rp, { name: 'Passkey' });
    assert.equal(activationData.user.name, email);
    assert.equal(activationData.user.displayName, 'Ada Byron');
    assert.match(activationData.challenge, /^[\w-]{32}$/);
    assert.deepEqual(activationData.pubKeyCredParams, [
      { type: 'public-key', alg: -7 },
      { type: 'public-key', alg: -257 },
    ]);
    const form = run.form('enroll-authenticator');
    for (const name of ['clientData', 'attestation', 'transports', 'clientExtensions']) {
      const field = fieldOf(form, `credentials.${name}`);
      assert.deepEqual([field.visible, field.hint], [false, 'webauthn']);
    }
  });

  it('is enrolled by a genuine attestation, and signs in', async () => {
    const { run, email, activationData, answer } = await start();
    const key = new SoftwareKey();
    await answer(key.create(activationData.challenge, ORIGIN));
    assert.ok(run.page.successWithInteractionCode);
    const kept = emulator.users.find(email)?.enrollments.find(({ key }) => key === 'webauthn');
    assert.equal(kept?.passkey?.id, key.id.toString('base64url'));
    assert.deepEqual(kept?.passkey?.transports, ['internal', 'hybrid']);

    const again = await new Run(server.origin, 'passkey').start();
    await again.post('identify', { identifier: email });
    await again.post('challenge', { authenticator: { id: 'autwebauthn000000001' } });
    const { challengeData } = again.page.currentAuthenticatorEnrollment?.value
      .contextualData as unknown as { challengeData: { challenge: string } };
    const other = new SoftwareKey().get(challengeData.challenge, ORIGIN);
    assert.equal((await again.post('challenge/answer', { credentials: other })).status, 400);
    const credentials = key.get(challengeData.challenge, ORIGIN);
    assert.equal((await again.post('challenge/answer', { credentials })).status, 200);
    assert.ok(again.page.successWithInteractionCode);
  });

  it('is refused for another challenge, another site, another domain or when it is no passkey', async () => {
    const { run, activationData, answer } = await start();
    const { challenge } = activationData;
    const key = new SoftwareKey();
    const bad = [
      key.create('x'.repeat(32), ORIGIN),
      key.create(challenge, 'http://evil.example'),
      key.create(challenge, ORIGIN, 'evil.example'),
      { ...key.create(challenge, ORIGIN), attestation: 'AAAA' },
    ];
    for (const credentials of bad) {
      const { status, page } = await answer(credentials);
      assert.equal(status, 400);
      assert.deepEqual(keysAtTop(page), ['oie.authenticator.enroll.error.fail']);
      formOf(page, 'enroll-authenticator');
    }
    assert.equal((await answer(key.create(challenge, ORIGIN))).status, 200);
    assert.ok(run.page.successWithInteractionCode);
  });

  it('is bound to the origin of the page, when the browser tells it', async () => {
    const { run, activationData } = await start();
    const credentials = new SoftwareKey().create(
      activationData.challenge,
      'https://shop.example',
      'shop.example',
    );
    const response = await fetch(`${server.origin}/idp/idx/challenge/answer`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Origin: 'https://shop.example' },
      body: JSON.stringify({ stateHandle: run.stateHandle, credentials }),
    });
    assert.equal(response.status, 200);
  });

  it('may come as base64 of either alphabet', async () => {
    const { run, activationData, answer } = await start();
    const { clientData, attestation } = new SoftwareKey().create(activationData.challenge, ORIGIN);
    const plain = (text: string) => Buffer.from(text, 'base64url').toString('base64');
    await answer({ clientData: plain(clientData), attestation: plain(attestation) });
    assert.ok(run.page.successWithInteractionCode);
  });

  it('asks for what is missing', async () => {
    const { answer } = await start();
    const { status, page } = await answer({});
    assert.equal(status, 400);
    const keys = keysOn(formOf(page, 'enroll-authenticator'), 'credentials.attestation');
    assert.deepEqual(keys, ['api.error.field_required']);
  });

  it('needs a verified user where the policy says so', async () => {
    const { run, activationData, answer } = await start('strict');
    assert.deepEqual(activationData.rp, { id: 'localhost', name: 'Passkey' });
    const key = new SoftwareKey();
    const unverified = key.create(activationData.challenge, ORIGIN, 'localhost', 0);
    assert.equal((await answer(unverified)).status, 400);
    await answer(key.create(activationData.challenge, ORIGIN));
    assert.ok(run.page.successWithInteractionCode);
  });

  it('is promoted once everything is enrolled, to whoever has none', async () => {
    const { run, email, activationData } = await start('promoted');
    assert.deepEqual(run.names, ['enroll-authenticator-promotion', 'skip']);
    assert.equal(emulator.users.find(email)?.status, 'ACTIVE');
    const bad = await run.post('credential/enroll', {
      credentials: new SoftwareKey().create('x'.repeat(32), ORIGIN),
    });
    assert.equal(bad.status, 400);
    formOf(bad.page, 'enroll-authenticator-promotion');
    assert.equal((await run.post('challenge/answer', { credentials: {} })).status, 400);
    const credentials = new SoftwareKey().create(activationData.challenge, ORIGIN);
    await run.post('credential/enroll', { credentials });
    assert.ok(run.page.successWithInteractionCode);
    const keys = emulator.users.find(email)?.enrollments.map(({ key }) => key);
    assert.deepEqual(keys, ['okta_email', 'webauthn']);
  });

  it('that is promoted can be skipped', async () => {
    const { run } = await start('promoted');
    await run.post('skip');
    assert.ok(run.page.successWithInteractionCode);
  });
});

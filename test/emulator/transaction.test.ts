import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { createEmulator, passwordFirst } from '../../src/emulator/index.js';
import { keysAtTop, newEmail, PASSWORD, Run, serve, signUp } from './helpers.js';

const ION = 'application/ion+json; okta-version=1.0.0';
const HOUR = 60 * 60 * 1000;

describe('a transaction', () => {
  let time = Date.UTC(2030, 0, 1);
  const now = () => time;
  const emulator = createEmulator({ now });
  let server: Awaited<ReturnType<typeof serve>>;
  before(async () => {
    server = await serve(emulator);
  });
  after(() => server.close());

  const expired = ({ status, page }: { status: number; page: object }) => {
    assert.equal(status, 401);
    assert.deepEqual(Object.keys(page), ['version', 'messages']);
    assert.deepEqual(keysAtTop(page as Run['page']), ['idx.session.expired']);
  };

  it('introspects to the page it is at, by interaction handle, state handle and state token', async () => {
    const run = await new Run(server.origin).start();
    await run.register(newEmail());
    for (const body of [
      { interactionHandle: run.interactionHandle },
      { stateHandle: run.stateHandle },
      { stateHandle: undefined, stateToken: run.stateHandle },
    ]) {
      const { status, page } = await run.post('introspect', body);
      assert.equal(status, 200);
      assert.equal(page.remediation?.value[0]?.name, 'select-authenticator-enroll');
    }
  });

  it('gives the same interaction code to whoever introspects before it is spent', async () => {
    const run = await signUp(server.origin);
    const { page } = await run.introspect();
    assert.ok(page.successWithInteractionCode);
    assert.equal((await run.token()).status, 200);
    expired(await run.introspect());
  });

  it('keeps its state handle from introspect to success', async () => {
    const run = await new Run(server.origin).start();
    const { stateHandle } = run;
    assert.equal(stateHandle.length, 42);
    const email = newEmail();
    await run.register(email);
    await run.choose('Password');
    await run.answer(PASSWORD);
    await run.choose('Email');
    await run.answer(emulator.outbox.latest(email)?.code ?? '');
    await run.post('skip');
    assert.ok(run.page.successWithInteractionCode);
    assert.equal(run.stateHandle, stateHandle);
  });

  it('starts anew after cancel, under a new state handle; the old one is dead', async () => {
    const run = await new Run(server.origin).start();
    await run.register(newEmail());
    const { stateHandle } = run;
    const { status, page } = await run.post('cancel');
    assert.equal(status, 200);
    assert.deepEqual(run.names, ['identify', 'select-enroll-profile']);
    assert.notEqual(page.stateHandle, stateHandle);
    assert.equal(page.user, undefined);
    expired(await run.post('introspect', { stateHandle }));
    expired(await run.post('enroll', { stateHandle }));
    const again = await run.introspect();
    assert.equal(again.page.stateHandle, page.stateHandle);
  });

  it('cancels a success: its code is worth nothing any more', async () => {
    const run = await signUp(server.origin);
    const success = run.page;
    await run.post('cancel');
    run.page = success;
    assert.equal((await run.token()).status, 400);
  });

  it('answers an unknown handle with 401 idx.session.expired and nothing else', async () => {
    const run = new Run(server.origin);
    expired(await run.post('introspect', { interactionHandle: 'nobody' }));
    expired(await run.post('introspect', { stateHandle: 'nobody' }));
    expired(await run.post('challenge/answer', { stateHandle: 'nobody' }));
    expired(await run.post('cancel', { stateHandle: 'nobody' }));
  });

  it('says which field is missing when there is no state handle', async () => {
    const { status, page } = await new Run(server.origin).post('enroll');
    assert.equal(status, 400);
    assert.deepEqual(keysAtTop(page), ['api.error.field_required']);
  });

  it('lasts two hours before there is a user', async () => {
    const run = await new Run(server.origin).start();
    await run.post('enroll');
    const left = Date.parse(run.page.expiresAt ?? '') - now();
    assert.equal(left, 2 * HOUR);
    time += 2 * HOUR;
    expired(await run.post('enroll'));
  });

  it('lasts an hour after every answer once there is a user, and polling is no answer', async () => {
    const run = await new Run(server.origin, 'password-optional').start();
    await run.register(newEmail());
    time += 50 * 60_000;
    await run.post('challenge/resend');
    time += 50 * 60_000;
    assert.equal((await run.post('challenge/poll')).status, 200);
    time += 11 * 60_000;
    expired(await run.post('challenge/poll'));
  });

  it('lasts as long as the policy says', async () => {
    const policy = { ...passwordFirst.policy, transactionLifetimeSeconds: 300 };
    const short = await serve(createEmulator({ now, apps: [{ ...passwordFirst, policy }] }));
    const run = await new Run(short.origin).start();
    await run.register(newEmail());
    time += 301_000;
    expired(await run.choose('Password'));
    await short.close();
  });

  it('stays where it is when it is asked for something that is not possible there', async () => {
    const run = await new Run(server.origin).start();
    for (const path of ['enroll/new', 'credential/enroll', 'challenge/answer', 'skip']) {
      const { status, page } = await run.post(path);
      assert.equal(status, 400, path);
      assert.equal(page.remediation?.value[0]?.name, 'identify');
    }
    await run.register(newEmail());
    for (const path of [
      'enroll',
      'enroll/new',
      'identify',
      'identify/select',
      'challenge/resend',
    ]) {
      const { status, page } = await run.post(path, { identifier: 'x' });
      assert.equal(status, 400, path);
      assert.equal(page.remediation?.value[0]?.name, 'select-authenticator-enroll');
    }
  });

  it('goes back from the profile to the entry page', async () => {
    const run = await new Run(server.origin).start();
    await run.post('enroll');
    await run.post('identify/select');
    assert.deepEqual(run.names, ['identify', 'select-enroll-profile']);
  });

  it('takes any JSON content type', async () => {
    const run = await new Run(server.origin).start();
    assert.equal((await run.post('enroll', {}, ION)).status, 200);
    assert.equal((await run.post('identify/select', {}, 'application/ion+json')).status, 200);
  });

  it('answers ion+json, refusals included', async () => {
    const run = await new Run(server.origin).start();
    assert.equal((await run.post('enroll')).headers.get('content-type'), ION);
    const refused = await run.post('introspect', { stateHandle: 'x' });
    assert.equal(refused.headers.get('content-type'), ION);
  });

  it('answers refusals with the content type it was told to', async () => {
    const other = await serve(createEmulator({ errorContentType: 'application/json' }));
    const run = await new Run(other.origin).start();
    const refused = await run.post('introspect', { stateHandle: 'x' });
    assert.equal(refused.headers.get('content-type'), 'application/json');
    await other.close();
  });

  it('answers a malformed body with an API error', async () => {
    for (const body of ['{', '"text"', '[]', 'null', '']) {
      const response = await fetch(`${server.origin}/idp/idx/introspect`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body,
      });
      assert.equal(response.status, 400);
      const error = (await response.json()) as Record<string, unknown>;
      assert.equal(error.errorCode, 'E0000003', body);
    }
  });

  it('answers an unknown path with API error E0000022', async () => {
    const response = await fetch(`${server.origin}/api/v1/users`);
    assert.equal(response.status, 404);
    const error = (await response.json()) as Record<string, unknown>;
    assert.equal(error.errorCode, 'E0000022');
    const keys = ['errorCode', 'errorSummary', 'errorLink', 'errorId', 'errorCauses'];
    assert.deepEqual(Object.keys(error), keys);
  });
});

describe('trusted origins', () => {
  const preflight = (origin: string, from: string) =>
    fetch(`${origin}/idp/idx/introspect`, {
      method: 'OPTIONS',
      headers: {
        Origin: from,
        'Access-Control-Request-Method': 'POST',
        'Access-Control-Request-Headers': 'content-type,x-okta-user-agent-extended',
      },
    });

  it('echoes any origin by default, with credentials and the headers SDKs send', async () => {
    const server = await serve(createEmulator());
    const { status, headers } = await preflight(server.origin, 'http://shop.example');
    assert.equal(status, 204);
    assert.equal(headers.get('access-control-allow-origin'), 'http://shop.example');
    assert.equal(headers.get('access-control-allow-credentials'), 'true');
    const allowed = (headers.get('access-control-allow-headers') ?? '').toLowerCase();
    for (const name of ['accept', 'content-type', 'authorization', 'x-okta-user-agent-extended']) {
      assert.ok(allowed.includes(name), name);
    }
    const url = `${server.origin}/oauth2/default/v1/keys`;
    const response = await fetch(url, { headers: { Origin: 'http://shop.example' } });
    assert.equal(response.headers.get('access-control-allow-origin'), 'http://shop.example');
    await server.close();
  });

  it('answers refusals with the same headers, so that a page can read them', async () => {
    const server = await serve(createEmulator());
    const response = await fetch(`${server.origin}/idp/idx/introspect`, {
      method: 'POST',
      headers: { Origin: 'http://shop.example', 'Content-Type': 'application/json' },
      body: '{"stateHandle":"x"}',
    });
    assert.equal(response.status, 401);
    assert.equal(response.headers.get('access-control-allow-origin'), 'http://shop.example');
    await server.close();
  });

  it('lets no other origin in when there is a list', async () => {
    const server = await serve(createEmulator({ trustedOrigins: ['http://shop.example'] }));
    const good = await preflight(server.origin, 'http://shop.example');
    assert.equal(good.headers.get('access-control-allow-origin'), 'http://shop.example');
    const bad = await preflight(server.origin, 'http://evil.example');
    assert.equal(bad.headers.get('access-control-allow-origin'), null);
    await server.close();
  });
});

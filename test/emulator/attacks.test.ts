import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import {
  createEmulator,
  everything,
  passkey,
  passwordFirst,
  passwordOptional,
  type App,
} from '../../src/emulator/index.js';
import { keysAtTop, newEmail, profile, REDIRECT_URI, Run, serve, signUp } from './helpers.js';
import { SoftwareKey } from './software-key.js';

const with_ = (app: App, clientId: string, policy: Partial<App['policy']>): App => ({
  ...app,
  clientId,
  policy: { ...app.policy, ...policy },
});

const apps: App[] = [
  passwordFirst,
  passwordOptional,
  passkey,
  everything,
  { ...passwordOptional, clientId: 'other', redirectUris: [REDIRECT_URI] },
  with_(passwordOptional, 'token-only', { signUp: false, required: [['symantec_vip']] }),
  with_(passwordOptional, 'ask', { askBeforeSending: true, optional: [] }),
  with_(passwordOptional, 'quiet', { codes: { messages: 3, resendAfterSeconds: 0 } }),
  with_(passwordFirst, 'social', { idps: [{ id: 'idp1', name: 'Idp', type: 'OIDC' }] }),
];

describe('somebody who wants in', () => {
  const emulator = createEmulator({ apps, trustedOrigins: ['http://localhost:8080'] });
  let server: Awaited<ReturnType<typeof serve>>;
  before(async () => {
    server = await serve(emulator);
  });
  after(() => server.close());

  const error = async (response: Response) => {
    const { error: code } = (await response.json()) as { error?: string };
    return [response.status, code];
  };
  const codeOf = (email: string) => emulator.outbox.latest(email)?.code ?? '';
  const atCode = async (clientId = 'password-optional') => {
    const email = newEmail();
    const run = await new Run(server.origin, clientId).start();
    await run.register(email);
    return { run, email };
  };

  it('does not guess a code by many answers at once: the fifth wrong one is the last', async () => {
    const { run, email } = await atCode();
    const code = codeOf(email);
    const guesses = Array.from({ length: 60 }, (_, i) => String(100_000 + i));
    const tries = [...guesses.filter((guess) => guess !== code), code].map((passcode) =>
      emulator.fetch(
        new Request(`${server.origin}/idp/idx/challenge/answer`, {
          method: 'POST',
          body: JSON.stringify({ stateHandle: run.stateHandle, credentials: { passcode } }),
        }),
      ),
    );
    const statuses = (await Promise.all(tries)).map(({ status }) => status);
    assert.deepEqual(
      statuses.filter((status) => status === 200),
      [],
    );
    assert.equal((await run.introspect()).status, 401);
    assert.equal(emulator.users.find(email), undefined);
  });

  it('does not guess a password by many answers at once', async () => {
    const email = newEmail();
    await signUp(server.origin, 'password-first', email);
    const run = await new Run(server.origin).start();
    const passwords = [...Array.from({ length: 30 }, (_, i) => `wrong ${String(i)}`), 'Abcd1234!'];
    const replies = await Promise.all(
      passwords.map((passcode) =>
        emulator.fetch(
          new Request(`${server.origin}/idp/idx/identify`, {
            method: 'POST',
            body: JSON.stringify({
              stateHandle: run.stateHandle,
              identifier: email,
              credentials: { passcode },
            }),
          }),
        ),
      ),
    );
    assert.ok(replies.every(({ status }) => status === 401));
  });

  it('cannot answer twice at once: one enrollment comes of it', async () => {
    const { run, email } = await atCode();
    const passcode = codeOf(email);
    const replies = await Promise.all(
      [1, 2, 3].map(() => run.post('challenge/answer', { credentials: { passcode } })),
    );
    assert.deepEqual(replies.map(({ status }) => status).sort(), [200, 400, 400]);
    assert.equal(emulator.users.find(email)?.enrollments.length, 1);
  });

  it('cannot use the code of one transaction in another, of the same address or client', async () => {
    const victim = await atCode();
    const attacker = new Run(server.origin, 'password-optional');
    await attacker.start();
    await attacker.register(victim.email);
    // The mail that was sent first is that of the victim.
    const [theirs, own] = emulator.outbox.messages.filter(({ to }) => to === victim.email);
    assert.notEqual(theirs?.code, own?.code);
    assert.equal((await attacker.answer(theirs?.code ?? '')).status, 401);
    const link = new URL(theirs?.link ?? '').searchParams.get('otp') ?? '';
    assert.equal((await attacker.answer(link)).status, 401);
    assert.equal((await victim.run.answer(theirs?.code ?? '')).status, 200);
  });

  it('needs a code verifier as RFC 7636 describes it, whatever the challenge was', async () => {
    for (const verifier of ['', 'short', 'a'.repeat(42), 'a'.repeat(129), 'ä'.repeat(43)]) {
      const email = newEmail();
      const run = await new Run(server.origin, 'password-optional').start({
        code_challenge: createHash('sha256').update(verifier).digest('base64url'),
      });
      await run.register(email);
      await run.answer(codeOf(email));
      await run.post('skip');
      const refused = await error(await run.token({ code_verifier: verifier }));
      assert.deepEqual(refused, [400, 'invalid_grant'], verifier);
    }
  });

  it('cannot spend a code at another authorization server than it is of', async () => {
    const run = await signUp(server.origin);
    const value = run.page.successWithInteractionCode?.value[1]?.value;
    const body = new URLSearchParams({
      grant_type: 'interaction_code',
      interaction_code: typeof value === 'string' ? value : '',
      client_id: 'password-first',
      code_verifier: run.verifier,
    });
    const response = await fetch(`${server.origin}/oauth2/v1/token`, { method: 'POST', body });
    assert.deepEqual(await error(response), [400, 'invalid_grant']);
  });

  it('cannot spend a refresh token at another authorization server', async () => {
    const run = await new Run(server.origin, 'password-optional').start({
      scope: 'openid offline_access',
    });
    const email = newEmail();
    await run.register(email);
    await run.answer(codeOf(email));
    await run.post('skip');
    const { refresh_token = '' } = (await (await run.token()).json()) as Record<string, string>;
    assert.ok(refresh_token);
    const spend = (path: string) =>
      fetch(`${server.origin}${path}/v1/token`, {
        method: 'POST',
        body: new URLSearchParams({
          grant_type: 'refresh_token',
          refresh_token,
          client_id: 'password-optional',
        }),
      });
    assert.equal((await spend('/oauth2')).status, 400);
    assert.equal((await spend('/oauth2/default')).status, 200);
  });

  it('cannot repeat a parameter, so that two readers would see two requests', async () => {
    const run = new Run(server.origin);
    const form = new URLSearchParams({ client_id: 'password-first', scope: 'openid' });
    form.append('redirect_uri', REDIRECT_URI);
    form.append('redirect_uri', 'https://evil.example/');
    form.append('code_challenge', createHash('sha256').update(run.verifier).digest('base64url'));
    form.append('code_challenge_method', 'S256');
    const url = `${server.origin}/oauth2/default/v1`;
    const interact = await fetch(`${url}/interact`, { method: 'POST', body: form });
    assert.deepEqual(await error(interact), [400, 'invalid_request']);
    const token = await fetch(`${url}/token`, { method: 'POST', body: form });
    assert.deepEqual(await error(token), [400, 'invalid_request']);
  });

  it('gets no account by signing in as nobody with a token that cannot be checked', async () => {
    const login = newEmail();
    const run = await new Run(server.origin, 'token-only').start();
    await run.post('identify', { identifier: login });
    const { status, page } = await run.answer('123456');
    assert.equal(status, 401);
    assert.deepEqual(keysAtTop(page), ['errors.E0000004']);
    assert.equal(emulator.users.find(login), undefined);
  });

  it('cannot make a passkey for a page that the org does not trust', async () => {
    const email = newEmail();
    const run = await new Run(server.origin, 'passkey').start();
    await run.register(email);
    await run.answer(codeOf(email));
    const evil = 'http://evil.example';
    const { contextualData } = run.page.currentAuthenticator?.value ?? {};
    const { activationData } = contextualData as { activationData: { challenge: string } };
    const credentials = new SoftwareKey().create(activationData.challenge, evil);
    const response = await fetch(`${server.origin}/idp/idx/challenge/answer`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Origin: evil },
      body: JSON.stringify({ stateHandle: run.stateHandle, credentials }),
    });
    assert.equal(response.status, 400);
    assert.equal(emulator.users.find(email), undefined);
  });

  it('gets nothing of an invitation that was accepted in another transaction meanwhile', async () => {
    const email = newEmail();
    const activation_token = emulator.invite('password-optional', profile(email));
    const waiting = await new Run(server.origin, 'password-optional').start({ activation_token });
    const owner = await new Run(server.origin, 'password-optional').start({ activation_token });
    await owner.answer(codeOf(email));
    assert.equal(emulator.users.find(email)?.status, 'ACTIVE');
    const { status, page } = await waiting.post('skip');
    assert.equal(status, 401);
    assert.deepEqual(keysAtTop(page), ['idx.session.expired']);
    assert.equal((await waiting.introspect()).status, 401);
    await owner.post('skip');
    assert.equal((await owner.token()).status, 200);
  });

  it('cannot go on where a transaction has ended, but start anew', async () => {
    const run = await new Run(server.origin, 'social').start({ activation_token: 'nobody' });
    const refused = await run.introspect();
    assert.equal(refused.status, 403);
    run.page = refused.page;
    for (const path of ['enroll', 'identify', 'identify/select']) {
      assert.equal((await run.post(path, { identifier: 'x' })).status, 403, path);
    }
    const url = `${server.origin}/sso/idps/idp1?stateToken=${run.stateHandle}`;
    assert.equal((await fetch(url)).status, 404);
    assert.equal((await run.post('cancel')).status, 200);
  });

  it('cannot have a code sent before it was said where to', async () => {
    const email = newEmail();
    await signUp(server.origin, 'ask', email);
    const before = emulator.outbox.messages.length;
    const run = await new Run(server.origin, 'ask').start();
    await run.post('identify', { identifier: email });
    assert.equal((await run.post('challenge/resend')).status, 400);
    assert.equal(emulator.outbox.messages.length, before);
  });

  it('cannot flood an inbox or a phone: the policy says how many messages, then it is 429', async () => {
    const { run, email } = await atCode('quiet');
    const again = () => run.post('challenge/resend');
    assert.equal((await again()).status, 200);
    assert.equal((await run.choose('Email')).status, 200);
    for (const { status, page } of [await again(), await run.choose('Email')]) {
      assert.equal(status, 429);
      assert.deepEqual(Object.keys(page), ['version', 'messages']);
      assert.deepEqual(keysAtTop(page), ['tooManyRequests']);
    }
    assert.equal(emulator.outbox.messages.filter(({ to }) => to === email).length, 3);
    assert.equal((await run.answer(codeOf(email))).status, 200);
  });

  it('cannot use what another client was given: code, handle, refresh token', async () => {
    const run = await signUp(server.origin, 'password-optional');
    const refused = await error(await run.token({ client_id: 'other' }));
    assert.deepEqual(refused, [400, 'invalid_grant']);
    // Whoever tried has spent it.
    assert.deepEqual(await error(await run.token()), [400, 'invalid_grant']);
  });

  it('finds no user name by what an answer looks like', async () => {
    const email = newEmail();
    await signUp(server.origin, 'ask', email);
    const shapes = [];
    for (const identifier of [email, newEmail()]) {
      const run = await new Run(server.origin, 'ask').start();
      const { status, page } = await run.post('identify', { identifier });
      const text = JSON.stringify(page, (key, value: unknown) =>
        ['stateHandle', 'expiresAt', 'identifier', 'id'].includes(key) ? '' : value,
      );
      shapes.push([
        status,
        createHash('sha256').update(text.replaceAll(run.stateHandle, '')).digest('hex'),
      ]);
      const [enrollment] = page.authenticatorEnrollments?.value ?? [];
      assert.match(enrollment?.id ?? '', /^eae\w{17}$/);
    }
    assert.deepEqual(shapes[0], shapes[1]);
  });
});

describe('somebody who sends more than fits', () => {
  const post = (path: string, body: string, headers: HeadersInit = {}) =>
    new Request(`http://org.example${path}`, { method: 'POST', body, headers });
  const PATHS = [
    '/idp/idx/introspect',
    '/idp/idx/enroll/new',
    '/oauth2/default/v1/interact',
    '/oauth2/default/v1/token',
    '/oauth2/default/v1/revoke',
    '/emulator/idp/x',
    '/emulator/invite',
  ];

  it('is refused, whether the length is told or not', async () => {
    const emulator = createEmulator();
    const body = 'x'.repeat(70_000);
    for (const path of PATHS) {
      const told = post(path, body, { 'Content-Length': String(body.length) });
      assert.equal((await emulator.fetch(told)).status, 413, path);
      const { status } = await emulator.fetch(post(path, body));
      assert.ok(status >= 400 && status < 500, `${path} ${String(status)}`);
    }
  });

  it('is read whole when it comes in pieces, even in the middle of a character', async () => {
    const emulator = createEmulator();
    const bytes = new TextEncoder().encode(
      JSON.stringify({ clientId: 'activation', profile: { email: 'a@b.example', city: 'Zürich' } }),
    );
    const middle = bytes.indexOf(0xc3) + 1;
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        controller.enqueue(bytes.subarray(0, middle));
        controller.enqueue(bytes.subarray(middle));
        controller.close();
      },
    });
    const init = { method: 'POST', body, duplex: 'half' };
    const request = new Request('http://org.example/emulator/invite', init as RequestInit);
    const { activationToken } = (await (await emulator.fetch(request)).json()) as {
      activationToken: string;
    };
    assert.ok(activationToken);
    assert.equal(emulator.outbox.latest('a@b.example')?.code, activationToken);
  });

  it('opens no more transactions than are kept: the oldest makes room', async () => {
    const server = await serve(createEmulator({ limits: { transactions: 3 } }));
    const runs = [];
    for (let i = 0; i < 5; i++) runs.push(await new Run(server.origin).start());
    const statuses = [];
    for (const run of runs) statuses.push((await run.introspect()).status);
    assert.deepEqual(statuses, [401, 401, 200, 200, 200]);
    await server.close();
  });

  it('makes no more accounts than are kept, and sends no more messages', async () => {
    const emulator = createEmulator({ limits: { users: 2, messages: 10 } });
    const server = await serve(emulator);
    const emails = [newEmail(), newEmail(), newEmail()];
    for (const email of emails) await signUp(server.origin, 'password-optional', email);
    assert.deepEqual(
      emails.map((email) => emulator.users.find(email) !== undefined),
      [false, true, true],
    );
    assert.equal(emulator.users.size, 2);
    const invited = Array.from({ length: 12 }, newEmail);
    for (const email of invited) emulator.invite('password-optional', profile(email));
    assert.deepEqual(
      emulator.outbox.messages.map(({ to }) => to),
      invited.slice(-10),
    );
    await server.close();
  });
});

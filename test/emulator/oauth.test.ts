import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { createRemoteJWKSet, decodeJwt, jwtVerify } from 'jose';
import { createEmulator, passwordFirst, type App } from '../../src/emulator/index.js';
import { newEmail, REDIRECT_URI, Run, serve, signUp } from './helpers.js';

const strict: App = { ...passwordFirst, clientId: 'strict', redirectUris: [REDIRECT_URI] };
const off: App = { ...passwordFirst, clientId: 'off', interactionCode: false };

describe('the authorization server', () => {
  let time = 0;
  const emulator = createEmulator({
    apps: [passwordFirst, strict, off],
    now: () => Date.now() + time,
  });
  let server: Awaited<ReturnType<typeof serve>>;
  let issuer = '';
  before(async () => {
    server = await serve(emulator);
    issuer = `${server.origin}/oauth2/default`;
  });
  after(() => server.close());

  const read = async (response: Response) => ({
    status: response.status,
    body: (await response.json()) as Record<string, string>,
  });
  const refused = async (clientId: string, more: Record<string, string>) => {
    const { status, body } = await read(await new Run(server.origin, clientId).interact(more));
    return [status, body.error, body.error_description];
  };
  const post = (path: string, form: Record<string, string>, headers = {}) =>
    fetch(`${issuer}/v1/${path}`, { method: 'POST', body: new URLSearchParams(form), headers });
  const userinfo = (token: string) =>
    fetch(`${issuer}/v1/userinfo`, { headers: { Authorization: `Bearer ${token}` } });

  it('publishes S256, its issuer and absolute endpoints', async () => {
    const { body } = await read(await fetch(`${issuer}/.well-known/openid-configuration`));
    assert.equal(body.issuer, issuer);
    assert.deepEqual(body.code_challenge_methods_supported, ['S256']);
    assert.equal(body.jwks_uri, `${issuer}/v1/keys`);
    assert.equal(body.token_endpoint, `${issuer}/v1/token`);
  });

  it('publishes the org authorization server too, whose issuer is the org', async () => {
    const url = `${server.origin}/.well-known/openid-configuration`;
    const { body } = await read(await fetch(url));
    assert.equal(body.issuer, server.origin);
    assert.equal(body.token_endpoint, `${server.origin}/oauth2/v1/token`);
  });

  it('gives an interaction handle', async () => {
    const { status, body } = await read(await new Run(server.origin).interact());
    assert.equal(status, 200);
    assert.deepEqual(Object.keys(body), ['interaction_handle']);
  });

  it('answers an unknown client with 401 invalid_client', async () => {
    const [status, error] = await refused('nobody', {});
    assert.deepEqual([status, error], [401, 'invalid_client']);
  });

  it('answers a redirect URI that is not registered with 400 invalid_request', async () => {
    const [status, error, text] = await refused('strict', { redirect_uri: 'https://evil.example' });
    assert.deepEqual([status, error], [400, 'invalid_request']);
    assert.match(String(text), /must be a Login redirect URI in the client app settings/);
  });

  it('answers a redirect URI no browser can go to with 400 invalid_request, whatever is allowed', async () => {
    for (const redirect_uri of ['', 'nonsense', 'javascript:alert(1)']) {
      const [status, error] = await refused('password-first', { redirect_uri });
      assert.deepEqual([status, error], [400, 'invalid_request'], redirect_uri);
    }
  });

  it('insists on PKCE with S256', async () => {
    const none = await refused('password-first', { code_challenge: '' });
    assert.deepEqual(none.slice(0, 2), [400, 'invalid_request']);
    const plain = await refused('password-first', { code_challenge_method: 'plain' });
    assert.deepEqual(plain.slice(0, 2), [400, 'invalid_request']);
  });

  it('insists on the scope openid and refuses scopes it does not know', async () => {
    for (const scope of ['', 'profile email', 'openid world-domination']) {
      const answer = await refused('password-first', { scope });
      assert.deepEqual(answer.slice(0, 2), [400, 'invalid_scope'], scope);
    }
  });

  it('answers access_denied when the app does not use the interaction code grant', async () => {
    assert.deepEqual(await refused('off', {}), [
      400,
      'access_denied',
      'The requested feature is not enabled in this environment.',
    ]);
  });

  it('signs ID and access tokens with the key it publishes', async () => {
    const email = newEmail();
    const run = await signUp(server.origin, 'password-first', email);
    const { body } = await read(await run.token());
    assert.equal(body.token_type, 'Bearer');
    assert.equal(body.scope, 'openid profile email');
    assert.equal(body.refresh_token, undefined);

    const keys = createRemoteJWKSet(new URL(`${issuer}/v1/keys`));
    const options = { issuer, audience: 'password-first', algorithms: ['RS256'] };
    const { payload } = await jwtVerify(String(body.id_token), keys, options);
    const user = emulator.users.find(email);
    assert.equal(payload.sub, user?.id);
    assert.equal(payload.nonce, 'the-nonce');
    assert.equal(payload.name, 'Ada Byron');
    assert.equal(payload.given_name, 'Ada');
    assert.equal(payload.family_name, 'Byron');
    assert.equal(payload.email, email);
    assert.equal(payload.email_verified, true);
    assert.equal(payload.preferred_username, email);
    assert.deepEqual(payload.amr, ['pwd', 'otp', 'mfa']);
    assert.equal(Number(payload.exp) - Number(payload.iat), 3600);
    assert.ok(Number(payload.auth_time) <= Number(payload.iat));
    const hash = createHash('sha256').update(String(body.access_token)).digest().subarray(0, 16);
    assert.equal(payload.at_hash, hash.toString('base64url'));

    const access = await jwtVerify(String(body.access_token), keys, {
      issuer,
      audience: 'api://default',
    });
    assert.deepEqual(access.payload.scp, ['openid', 'profile', 'email']);
    assert.equal(access.payload.cid, 'password-first');
    assert.equal(access.payload.uid, user?.id);
    assert.equal(access.payload.sub, email);
  });

  it('tells only what the scopes allow', async () => {
    const run = await new Run(server.origin).start({ scope: 'openid' });
    const email = newEmail();
    await run.register(email);
    await run.choose('Password');
    await run.answer('Abcd1234!');
    await run.choose('Email');
    await run.answer(emulator.outbox.latest(email)?.code ?? '');
    await run.post('skip');
    const { body } = await read(await run.token());
    const claims = decodeJwt(String(body.id_token));
    assert.equal(claims.name, undefined);
    assert.equal(claims.email, undefined);
  });

  it('spends an interaction code once: the second exchange is invalid_grant', async () => {
    const run = await signUp(server.origin);
    assert.equal((await run.token()).status, 200);
    const { status, body } = await read(await run.token());
    assert.deepEqual([status, body.error], [400, 'invalid_grant']);
  });

  for (const [what, more] of Object.entries<Record<string, string>>({
    'a wrong verifier': { code_verifier: 'x'.repeat(43) },
    'another redirect URI': { redirect_uri: 'http://localhost:9/' },
    'another client': { client_id: 'strict' },
    'an unknown code': { interaction_code: 'x' },
  })) {
    it(`answers ${what} with invalid_grant`, async () => {
      const run = await signUp(server.origin);
      const { status, body } = await read(await run.token(more));
      assert.deepEqual([status, body.error], [400, 'invalid_grant']);
    });
  }

  it('lets an interaction code grow old for a minute and no longer', async () => {
    const run = await signUp(server.origin);
    time += 61_000;
    const { status, body } = await read(await run.token());
    assert.deepEqual([status, body.error], [400, 'invalid_grant']);
  });

  it('answers unknown clients and grant types as RFC 6749 says', async () => {
    const client = await read(await post('token', { client_id: 'nobody' }));
    assert.deepEqual([client.status, client.body.error], [401, 'invalid_client']);
    const form = { client_id: 'password-first', grant_type: 'password' };
    const grant = await read(await post('token', form));
    assert.deepEqual([grant.status, grant.body.error], [400, 'unsupported_grant_type']);
  });

  it('gives a refresh token for offline_access, and a new one at every use', async () => {
    const run = await new Run(server.origin).start({ scope: 'openid offline_access' });
    const email = newEmail();
    await run.register(email);
    await run.choose('Password');
    await run.answer('Abcd1234!');
    await run.choose('Email');
    await run.answer(emulator.outbox.latest(email)?.code ?? '');
    await run.post('skip');
    const { body: first } = await read(await run.token());
    const form = {
      client_id: 'password-first',
      grant_type: 'refresh_token',
      refresh_token: String(first.refresh_token),
    };
    const { status, body: second } = await read(await post('token', form));
    assert.equal(status, 200);
    assert.notEqual(second.refresh_token, first.refresh_token);
    const { body: third } = await read(await post('token', form));
    assert.equal(third.error, 'invalid_grant');
  });

  it('answers userinfo for a genuine access token only', async () => {
    const email = newEmail();
    const run = await signUp(server.origin, 'password-first', email);
    const { body } = await read(await run.token());
    const known = await read(await userinfo(String(body.access_token)));
    assert.equal(known.body.email, email);
    assert.equal(known.body.sub, decodeJwt(String(body.id_token)).sub);
    const unknown = await userinfo(`${String(body.access_token).slice(0, -8)}AAAAAAAA`);
    assert.equal(unknown.status, 401);
    assert.match(unknown.headers.get('www-authenticate') ?? '', /invalid_token/);
    assert.equal((await userinfo(String(body.id_token))).status, 401);
  });

  it('refuses the access token of another emulator, whose person has the same email', async () => {
    const email = newEmail();
    await signUp(server.origin, 'password-first', email);
    const other = await serve(createEmulator({ apps: [passwordFirst] }));
    const run = await signUp(other.origin, 'password-first', email);
    const { body } = await read(await run.token());
    await other.close();
    assert.equal((await userinfo(String(body.access_token))).status, 401);
  });

  it('revokes an access token, for a client named in the form or by Basic authentication', async () => {
    for (const [form, headers] of [
      [{ client_id: 'password-first' }, {}],
      [{}, { Authorization: `Basic ${btoa('password-first:')}` }],
    ] as const) {
      const run = await signUp(server.origin);
      const { body } = await read(await run.token());
      const token = String(body.access_token);
      assert.equal((await userinfo(token)).status, 200);
      assert.equal((await post('revoke', { token, ...form }, headers)).status, 200);
      assert.equal((await userinfo(token)).status, 401);
    }
  });

  it('is quiet about revoking a token nobody knows', async () => {
    const response = await post('revoke', { token: 'x', client_id: 'password-first' });
    assert.equal(response.status, 200);
  });

  it('knows the app at logout by its ID token, and nobody without one', async () => {
    const run = await signUp(server.origin);
    const { body } = await read(await run.token());
    const logout = (query: Record<string, string>) =>
      fetch(`${issuer}/v1/logout?${String(new URLSearchParams(query))}`, { redirect: 'manual' });
    const id_token_hint = String(body.id_token);
    assert.equal((await logout({ id_token_hint })).status, 200);
    const target = { id_token_hint, post_logout_redirect_uri: REDIRECT_URI };
    assert.equal((await logout(target)).headers.get('location'), REDIRECT_URI);
    assert.equal((await logout({ ...target, id_token_hint: 'x' })).status, 401);
  });

  it('redirects after logout to addresses of the app, with the state', async () => {
    const logout = (uri: string) =>
      fetch(
        `${issuer}/v1/logout?${String(
          new URLSearchParams({
            client_id: 'strict',
            post_logout_redirect_uri: uri,
            state: 's',
          }),
        )}`,
        { redirect: 'manual' },
      );
    const good = await logout(`${REDIRECT_URI}bye`);
    assert.equal(good.status, 302);
    assert.equal(good.headers.get('location'), `${REDIRECT_URI}bye?state=s`);
    assert.equal((await logout('https://evil.example/')).status, 400);
  });
});

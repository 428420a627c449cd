import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { createEmulator, everything, social, type App } from '../../src/emulator/index.js';
import type { RedirectForm } from '../../src/emulator/wire.js';
import {
  atProvider,
  codeFor,
  keysAtTop,
  newEmail,
  PASSWORD,
  profile,
  REDIRECT_URI,
  Run,
  serve,
  signUp,
} from './helpers.js';

const closed: App = {
  ...social,
  clientId: 'closed',
  policy: { ...social.policy, signUp: false },
};
const federated: App = {
  ...everything,
  clientId: 'federated',
  policy: { ...everything.policy, required: [['external_idp']], optional: [], direct: true },
};

/** The way to a provider, by its name. */
function redirect(run: Run, name?: string): RedirectForm {
  const found = run.page.remediation?.value.find(
    (form): form is RedirectForm =>
      form.name === 'redirect-idp' && 'idp' in form && (!name || form.idp.name === name),
  );
  assert.ok(found, `${name ?? 'a provider'} is on the page`);
  return found;
}

describe('identity providers', () => {
  const emulator = createEmulator({ apps: [social, closed, federated, everything] });
  let server: Awaited<ReturnType<typeof serve>>;
  before(async () => {
    server = await serve(emulator);
  });
  after(() => server.close());

  const approve = { decision: 'approve' };

  it('are on the entry page before sign-up, and after the way back on the profile page', async () => {
    const run = await new Run(server.origin, 'social').start();
    const four = Array<string>(4).fill('redirect-idp');
    assert.deepEqual(run.names, ['identify', ...four, 'select-enroll-profile']);
    const google = redirect(run, 'Google');
    assert.deepEqual(Object.keys(google), ['name', 'type', 'idp', 'href', 'method']);
    assert.deepEqual([google.type, google.method], ['GOOGLE', 'GET']);
    await run.post('enroll');
    assert.deepEqual(run.names, ['enroll-profile', 'select-identify', ...four]);
  });

  it('sign somebody up at once when they tell everything', async () => {
    const run = await new Run(server.origin, 'social').start();
    const email = newEmail();
    const back = await atProvider(redirect(run, 'Google').href, { ...approve, email });
    assert.equal(back.origin + back.pathname, REDIRECT_URI);
    assert.equal(back.searchParams.get('state'), 'the-state');
    const code = back.searchParams.get('interaction_code') ?? '';
    assert.ok(code);
    const user = emulator.users.find(email);
    assert.deepEqual(user?.profile, { firstName: 'Alex', lastName: 'Rivera', email });
    await run.introspect();
    const response = await run.token({ interaction_code: code });
    assert.equal(response.status, 200);
  });

  it('send back to go on when something is missing, and the same handle goes on', async () => {
    const run = await new Run(server.origin, 'social').start();
    const email = newEmail();
    const back = await atProvider(redirect(run, 'Apple').href, { ...approve, email });
    assert.equal(back.searchParams.get('error'), 'interaction_required');
    assert.equal(back.searchParams.get('state'), 'the-state');
    assert.equal(back.searchParams.get('interaction_code'), null);
    await run.introspect();
    assert.deepEqual(run.names, ['profile-update']);
    await run.post('enroll/update', { userProfile: { firstName: 'Ada', lastName: 'Byron' } });
    assert.ok(run.page.successWithInteractionCode);
    assert.deepEqual(emulator.users.find(email)?.profile, profile(email));
  });

  it('sign in whoever has an account with that address', async () => {
    const email = newEmail();
    await signUp(server.origin, 'everything', email);
    const size = emulator.users.size;
    const run = await new Run(server.origin, 'social').start();
    const back = await atProvider(redirect(run, 'Microsoft').href, { ...approve, email });
    assert.ok(back.searchParams.get('interaction_code'));
    assert.equal(emulator.users.size, size);
  });

  it('can be refused, and the page stays where it was', async () => {
    const run = await new Run(server.origin, 'social').start();
    const back = await atProvider(redirect(run, 'Google').href, { decision: 'refuse' });
    assert.equal(back.searchParams.get('error'), 'access_denied');
    assert.ok(back.searchParams.get('error_description'));
    assert.equal(back.searchParams.get('state'), 'the-state');
    await run.introspect();
    assert.equal(run.names[0], 'identify');
  });

  it('make no account where sign-up is switched off', async () => {
    const run = await new Run(server.origin, 'closed').start();
    const email = newEmail();
    const back = await atProvider(redirect(run, 'Google').href, { ...approve, email });
    assert.equal(back.searchParams.get('error'), 'access_denied');
    assert.equal(emulator.users.find(email), undefined);
  });

  it('are reached by /sso/idps too, and only from a transaction that offers them', async () => {
    const run = await new Run(server.origin, 'social').start();
    const at = (id: string, token: string) =>
      fetch(`${server.origin}/sso/idps/${id}?stateToken=${token}`);
    assert.equal((await at('0oagoogle00000000001', run.stateHandle)).status, 200);
    assert.equal((await at('0oagoogle00000000001', 'nonsense')).status, 404);
    assert.equal((await at('0oaunknown0000000001', run.stateHandle)).status, 404);
    await run.register(newEmail());
    assert.equal((await at('0oagoogle00000000001', run.stateHandle)).status, 404);
  });

  it('escape what the app calls itself', async () => {
    const run = await new Run(server.origin, 'social').start();
    const html = await (await fetch(redirect(run, 'Google').href)).text();
    assert.match(html, /<h1>Google<\/h1>/);
    assert.match(html, new RegExp(`value="${run.stateHandle}"`));
  });

  it('can be an authenticator: enrolled there, gone on here', async () => {
    const run = await new Run(server.origin, 'federated').start();
    const email = newEmail();
    await run.register(email);
    assert.deepEqual(run.names, ['redirect-idp', 'select-authenticator-enroll']);
    const { relatesTo, href, type } = redirect(run);
    assert.deepEqual([relatesTo, type], [['$.currentAuthenticator'], 'OIDC']);
    assert.equal(run.page.enrollmentAuthenticator?.value.key, 'external_idp');
    const refused = await atProvider(href, { decision: 'refuse' });
    assert.equal(refused.searchParams.get('error'), 'interaction_required');
    await run.introspect();
    assert.deepEqual(keysAtTop(run.page), ['oie.authenticator.enroll.error.fail']);
    assert.equal(run.names[0], 'redirect-idp');
    await run.introspect();
    assert.deepEqual(keysAtTop(run.page), []);
    const back = await atProvider(href, approve);
    assert.ok(back.searchParams.get('interaction_code'));
    const [enrollment] = emulator.users.find(email)?.enrollments ?? [];
    assert.equal(enrollment?.key, 'external_idp');
  });

  it('can be an optional authenticator, a smart card too', async () => {
    const run = await new Run(server.origin, 'everything').start();
    const email = newEmail();
    await run.register(email);
    await run.choose('Password');
    await run.answer(PASSWORD);
    await run.choose('Email');
    await run.answer(await codeFor(server.origin, email));
    await run.choose('Smart Card');
    assert.equal(redirect(run).type, 'X509');
    assert.equal(run.names.at(-1), 'skip');
    const back = await atProvider(redirect(run).href, approve);
    assert.equal(back.searchParams.get('error'), 'interaction_required');
    await run.introspect();
    assert.deepEqual(run.names, ['select-authenticator-enroll', 'skip']);
    assert.equal(run.page.authenticatorEnrollments?.value.at(-1)?.key, 'smart_card_idp');
  });
});

describe('Duo', () => {
  const emulator = createEmulator({
    apps: [{ ...federated, policy: { ...federated.policy, required: [['duo']] } }],
  });
  let server: Awaited<ReturnType<typeof serve>>;
  before(async () => {
    server = await serve(emulator);
  });
  after(() => server.close());

  it('takes what its frame signs, and nothing else', async () => {
    const run = await new Run(server.origin, 'federated').start();
    await run.register(newEmail());
    const contextualDataOf = ({ currentAuthenticator }: typeof run.page) =>
      (currentAuthenticator?.value as unknown as { contextualData: Record<string, string> })
        .contextualData;
    const { signedToken = '', host, integrationType } = contextualDataOf(run.page);
    assert.deepEqual([integrationType, host], ['IFRAME', new URL(server.origin).host]);
    const page = await fetch(`${server.origin}/frame/web/v1/auth?tx=x`);
    assert.match(page.headers.get('content-type') ?? '', /html/);
    const answer = (signatureData?: string) =>
      run.post('challenge/answer', { credentials: { signatureData } });
    assert.equal((await answer()).status, 400);
    const signed = (token = '') => token.replace('TX|', 'AUTH|');
    assert.equal((await answer(signedToken)).status, 401);
    const refused = await answer(signed(signedToken));
    assert.equal(refused.status, 401, 'a token is good for one try');
    const { signedToken: fresh } = contextualDataOf(refused.page);
    assert.equal((await answer(signed(fresh))).status, 200);
    assert.ok(run.page.successWithInteractionCode);
  });
});

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { createEmulator, passwordOptional, type App } from '../../src/emulator/index.js';
import type { RedirectForm } from '../../src/emulator/wire.js';
import { atProvider, codeFor, newEmail, REDIRECT_URI, Run, serve } from './helpers.js';

const app: App = {
  ...passwordOptional,
  clientId: 'proofing',
  policy: {
    ...passwordOptional.policy,
    optional: [],
    identityProofing: { id: 'IDV_PERSONA', name: 'Persona' },
  },
};

describe('identity proofing', () => {
  const emulator = createEmulator({ apps: [app] });
  let server: Awaited<ReturnType<typeof serve>>;
  before(async () => {
    server = await serve(emulator);
  });
  after(() => server.close());

  const start = async () => {
    const email = newEmail();
    const run = await new Run(server.origin, app.clientId).start();
    await run.register(email);
    await run.answer(await codeFor(server.origin, email));
    assert.deepEqual(run.names, ['redirect-idverify']);
    const [way] = run.page.remediation?.value as [RedirectForm];
    return { run, way };
  };

  it('comes after the authenticators, as a way to a provider and nothing to post', async () => {
    const { run, way } = await start();
    assert.equal(run.page.intent, 'CREDENTIAL_ENROLLMENT');
    assert.deepEqual(Object.keys(way), ['name', 'type', 'idp', 'href', 'method']);
    assert.deepEqual([way.type, way.method], ['ID_PROOFING', 'GET']);
    assert.deepEqual(way.idp, { id: 'IDV_PERSONA', name: 'Persona' });
    assert.equal(new URL(way.href).pathname, '/idp/identity-verification');
    assert.equal((await run.post('skip')).status, 400);
    assert.equal((await run.post('identity-verification')).status, 400);
  });

  it('brings whoever has proven who they are back with the end of the sign-up', async () => {
    const { run, way } = await start();
    const back = await atProvider(way.href, { decision: 'approve' });
    assert.equal(back.origin + back.pathname, REDIRECT_URI);
    assert.equal(back.searchParams.get('state'), 'the-state');
    const interaction_code = back.searchParams.get('interaction_code') ?? '';
    await run.introspect();
    assert.equal((await run.token({ interaction_code })).status, 200);
  });

  it('brings whoever could not back to the step, where it can be tried again', async () => {
    const { run, way } = await start();
    const back = await atProvider(way.href, { decision: 'refuse' });
    assert.equal(back.searchParams.get('error'), 'interaction_required');
    await run.introspect();
    assert.deepEqual(run.names, ['redirect-idverify']);
    const [said] = run.page.messages?.value ?? [];
    assert.match(said?.message ?? '', /^Persona could not find out who you are/);
    await atProvider(way.href, { decision: 'approve' });
    await run.introspect();
    assert.ok(run.page.successWithInteractionCode);
  });

  it('is only for the transaction that stands there', async () => {
    const run = await new Run(server.origin, app.clientId).start();
    const address = `${server.origin}/idp/identity-verification?stateTokenExternalId=`;
    assert.equal((await fetch(address + run.stateHandle)).status, 404);
    assert.equal((await fetch(`${address}nobody`)).status, 404);
  });
});

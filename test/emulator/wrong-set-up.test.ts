import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import { createEmulator, type SetUpFlaw } from '../../src/emulator/index.js';

const ORIGIN = 'http://localhost:8080';

const FORM = {
  client_id: 'password-first',
  scope: 'openid',
  redirect_uri: 'http://localhost:8080/',
  code_challenge: '-'.repeat(43),
  code_challenge_method: 'S256',
};

describe('What an administrator has not set up', () => {
  const emulator = createEmulator({ origin: ORIGIN });
  afterEach(() => emulator.clearFaults());

  const post = async (path: string, body: URLSearchParams | string, type?: string) => {
    const headers = type ? { 'Content-Type': type } : undefined;
    const request = new Request(ORIGIN + path, { method: 'POST', body, headers });
    return (await (await emulator.fetch(request)).json()) as Record<string, unknown>;
  };
  const interact = () => post('/oauth2/default/v1/interact', new URLSearchParams(FORM));
  const entry = async () => {
    const { interaction_handle: interactionHandle } = await interact();
    const body = JSON.stringify({ interactionHandle });
    return JSON.stringify(await post('/idp/idx/introspect', body, 'application/json'));
  };

  for (const [flaw, said] of Object.entries({
    'client-id': /invalid_client/,
    'interaction-code': /access_denied/,
    'redirect-uri': /redirect_uri/,
  })) {
    it(`is answered as an org does, once, and then as always: ${flaw}`, async () => {
      emulator.fault({ kind: 'wrong-set-up', flaw: flaw as SetUpFlaw });
      assert.match(JSON.stringify(await interact()), said);
      assert.ok((await interact())['interaction_handle']);
    });
  }

  it('leaves the offer to sign up out of the sign-up that it hits, and of no other', async () => {
    emulator.fault({ kind: 'wrong-set-up', flaw: 'sign-up' });
    assert.doesNotMatch(await entry(), /select-enroll-profile/);
    assert.match(await entry(), /select-enroll-profile/);
  });

  it('has to be one that there is', () => {
    const flaw = 'certificate' as SetUpFlaw;
    assert.throws(
      () => emulator.fault({ kind: 'wrong-set-up', flaw }),
      /`flaw` is one of client-id/,
    );
  });

  it('is a list of related origins only where one is given', async () => {
    const address = `${ORIGIN}/.well-known/webauthn`;
    assert.equal((await emulator.fetch(new Request(address))).status, 404);
    const origins = ['https://www.example.com'];
    const other = createEmulator({ origin: ORIGIN, relatedOrigins: origins });
    assert.deepEqual(await (await other.fetch(new Request(address))).json(), { origins });
  });
});

import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { OktaAuth } from '@okta/okta-auth-js';
import { createLocalJWKSet, jwtVerify, type JSONWebKeySet } from 'jose';
import { createEmulator, type TokenFlaw } from '../../src/emulator/index.js';
import { serve, signUp } from './helpers.js';

/** What okta-auth-js says about each. */
const REFUSALS: Record<TokenFlaw, RegExp> = {
  'unknown-key': /key id, .+, was not found/,
  signature: /signature is not valid/,
  issuer: /issuer .+ does not match/i,
  audience: /audience .+ does not match/i,
  nonce: /nonce doesn't match/,
  expired: /expired/,
  'issued-in-future': /issued in the future/,
  'access-token-hash': /Token hash verification failed/,
};

describe('an ID token on request', () => {
  const emulator = createEmulator();
  let server: Awaited<ReturnType<typeof serve>>;
  before(async () => {
    server = await serve(emulator);
  });
  after(() => server.close());
  afterEach(() => {
    emulator.clearFaults();
  });

  const tokens = async () => {
    const response = await (await signUp(server.origin)).token();
    assert.equal(response.status, 200);
    return (await response.json()) as { id_token: string; access_token: string };
  };
  /** Verifies as pages do, with the library that they use. */
  const verify = async ({ id_token, access_token }: Awaited<ReturnType<typeof tokens>>) => {
    const issuer = `${server.origin}/oauth2/default`;
    const clientId = 'password-first';
    const auth = new OktaAuth({ issuer, clientId });
    const idToken = auth.token.decode(id_token);
    await auth.token.verify(
      {
        idToken: id_token,
        claims: idToken.payload,
        issuer,
        clientId,
        scopes: ['openid'],
        expiresAt: idToken.payload.exp ?? 0,
        authorizeUrl: '',
      },
      { clientId, issuer, nonce: 'the-nonce', accessToken: access_token },
    );
  };

  for (const [flaw, refusal] of Object.entries(REFUSALS) as [TokenFlaw, RegExp][]) {
    it(`has its ${flaw} wrong, once, and is refused for that`, async () => {
      const handle = emulator.fault({ kind: 'flawed-id-token', flaw });
      await assert.rejects(verify(await tokens()), refusal);
      assert.equal(handle.hits, 1);
      await verify(await tokens());
    });
  }

  it('has a sound access token beside it', async () => {
    emulator.fault({ kind: 'flawed-id-token', flaw: 'unknown-key' });
    const { access_token } = await tokens();
    const response = await fetch(`${server.origin}/oauth2/default/v1/keys`);
    const keys = createLocalJWKSet((await response.json()) as JSONWebKeySet);
    await jwtVerify(access_token, keys, { issuer: `${server.origin}/oauth2/default` });
  });
});

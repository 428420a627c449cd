import assert from 'node:assert/strict';
import { createHash, randomBytes } from 'node:crypto';
import { describe, it } from 'node:test';
import { decodeJwt } from 'jose';
import { createEmulator } from '../../src/emulator/index.js';
import type { Page } from '../../src/emulator/wire.js';

const ORIGIN = 'http://org.example';
const PEOPLE = 1000;

describe('a thousand sign-ups at once', () => {
  it('do not mix: everybody gets tokens, of their own account and nonce', async () => {
    const emulator = createEmulator({ origin: ORIGIN });
    const ask = async <Answer>(path: string, body: object): Promise<Answer> => {
      const form = body instanceof URLSearchParams;
      const init = { method: 'POST', body: form ? body : JSON.stringify(body) };
      const response = await emulator.fetch(new Request(ORIGIN + path, init));
      assert.equal(response.status, 200, path);
      return (await response.json()) as Answer;
    };
    /** Two clients, each with its own policy, and nobody in step with anybody else. */
    const signUp = async (number: number) => {
      const email = `person${String(number)}@example.com`;
      const first = number % 2 === 0;
      const client = {
        client_id: first ? 'password-first' : 'password-optional',
        redirect_uri: 'http://shop.example/',
      };
      const verifier = randomBytes(32).toString('base64url');
      const { interaction_handle } = await ask<{ interaction_handle: string }>(
        '/oauth2/default/v1/interact',
        new URLSearchParams({
          ...client,
          scope: 'openid profile email',
          code_challenge: createHash('sha256').update(verifier).digest('base64url'),
          code_challenge_method: 'S256',
          nonce: `nonce ${String(number)}`,
        }),
      );
      const { stateHandle } = await ask<Page>('/idp/idx/introspect', {
        interactionHandle: interaction_handle,
      });
      const answer = (path: string, body: object = {}) =>
        ask<Page>(`/idp/idx/${path}`, { stateHandle, ...body });
      await answer('enroll');
      const userProfile = { firstName: `First ${String(number)}`, lastName: 'Last', email };
      await answer('enroll/new', { userProfile });
      if (first) {
        await answer('credential/enroll', { authenticator: { id: 'autpassword000000001' } });
        await answer('challenge/answer', {
          credentials: { passcode: `Fern and ${String(number)}` },
        });
        await answer('credential/enroll', { authenticator: { id: 'autemail000000000001' } });
      }
      const passcode = emulator.outbox.latest(email)?.code;
      await answer('challenge/answer', { credentials: { passcode } });
      const { successWithInteractionCode } = await answer('skip');
      const tokens = await ask<{ id_token: string; access_token: string }>(
        '/oauth2/default/v1/token',
        new URLSearchParams({
          ...client,
          grant_type: 'interaction_code',
          interaction_code: String(successWithInteractionCode?.value[1]?.value),
          code_verifier: verifier,
        }),
      );
      return { email, number, clientId: client.client_id, ...tokens };
    };

    const everybody = await Promise.all(Array.from({ length: PEOPLE }, (_, i) => signUp(i)));
    const subjects = new Set<unknown>();
    for (const { email, number, clientId, id_token, access_token } of everybody) {
      const id = decodeJwt(id_token);
      const user = emulator.users.find(email);
      assert.equal(id.sub, user?.id);
      assert.equal(id.aud, clientId);
      assert.equal(id.email, email);
      assert.equal(id.given_name, `First ${String(number)}`);
      assert.equal(id.nonce, `nonce ${String(number)}`);
      assert.equal(decodeJwt(access_token).uid, user?.id);
      subjects.add(id.sub);
    }
    assert.equal(subjects.size, PEOPLE);
    assert.equal(emulator.users.size, PEOPLE);
    const mails = emulator.outbox.messages.filter(({ kind }) => kind === 'email');
    assert.equal(mails.length, PEOPLE);
  });
});

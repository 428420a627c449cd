import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import type { Emulator } from '../../src/emulator/index.js';

type Json = Record<string, unknown>;

/** Signs somebody up behind the widget's back: by nothing but the e-mail address. */
export async function createAccount(
  { outbox, users }: Emulator,
  origin: string,
  email: string,
): Promise<void> {
  const post = async (path: string, body: URLSearchParams | string): Promise<Json> => {
    const headers = typeof body === 'string' ? { 'content-type': 'application/json' } : undefined;
    const response = await fetch(origin + path, { method: 'POST', body, headers });
    return (await response.json()) as Json;
  };
  const { interaction_handle: interactionHandle } = await post(
    '/oauth2/default/v1/interact',
    new URLSearchParams({
      client_id: 'password-optional',
      scope: 'openid',
      redirect_uri: `${origin}/`,
      code_challenge: createHash('sha256').update('verifier').digest('base64url'),
      code_challenge_method: 'S256',
    }),
  );
  const { stateHandle } = await post('/idp/idx/introspect', JSON.stringify({ interactionHandle }));
  const answer = (path: string, body: Json) =>
    post(`/idp/idx/${path}`, JSON.stringify({ stateHandle, ...body }));
  await answer('enroll', {});
  await answer('enroll/new', { userProfile: { firstName: 'Eve', lastName: 'Else', email } });
  await answer('challenge/answer', { credentials: { passcode: outbox.latest(email)?.code } });
  assert.ok(users.find(email), `${email} has an account`);
}

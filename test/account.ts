import type { Emulator } from '../src/emulator/index.js';

type Json = Record<string, unknown>;

/**
 * Signs somebody up behind the widget's back: by nothing but the e-mail address.
 *
 * @param origin the org's
 * @param site that of the page, where it is another
 */
export async function createAccount(
  { fetch, outbox, users }: Emulator,
  email: string,
  origin: string,
  site = origin,
): Promise<void> {
  const post = async (path: string, body: URLSearchParams | string): Promise<Json> => {
    const headers = typeof body === 'string' ? { 'content-type': 'application/json' } : undefined;
    const response = await fetch(new Request(origin + path, { method: 'POST', body, headers }));
    return (await response.json()) as Json;
  };
  const { interaction_handle: interactionHandle } = await post(
    '/oauth2/default/v1/interact',
    new URLSearchParams({
      client_id: 'password-optional',
      scope: 'openid',
      redirect_uri: `${site}/`,
      // Nobody redeems it.
      code_challenge: 'c'.repeat(43),
      code_challenge_method: 'S256',
    }),
  );
  const { stateHandle } = await post('/idp/idx/introspect', JSON.stringify({ interactionHandle }));
  const answer = (path: string, body: Json) =>
    post(`/idp/idx/${path}`, JSON.stringify({ stateHandle, ...body }));
  await answer('enroll', {});
  await answer('enroll/new', { userProfile: { firstName: 'Eve', lastName: 'Else', email } });
  await answer('challenge/answer', { credentials: { passcode: outbox.latest(email)?.code } });
  if (!users.find(email)) throw new Error(`${email} has no account.`);
}

import { createHash } from 'node:crypto';
import { createEmulator, type Emulator } from '../../src/emulator/index.js';
import type { Page } from '../../src/emulator/wire.js';

export interface EmulatorLoad {
  signUps: number;
  seconds: number;
  perSecond: number;
}

const ORIGIN = 'http://localhost';
const VERIFIER = 'a'.repeat(43);
const CODE_CHALLENGE = createHash('sha256').update(VERIFIER).digest('base64url');

/** As many complete sign-ups as the emulator can do in this process, one after the other. */
export async function measureEmulator(seconds = 5): Promise<EmulatorLoad> {
  const emulator = createEmulator({ origin: ORIGIN });
  for (let warmUp = 0; warmUp < 50; warmUp++) await signUp(emulator, `warm${String(warmUp)}@a.b`);
  const start = performance.now();
  let signUps = 0;
  let elapsed = 0;
  while (elapsed < seconds) {
    await signUp(emulator, `ada${String(signUps++)}@example.com`);
    elapsed = (performance.now() - start) / 1000;
  }
  return { signUps, seconds: elapsed, perSecond: signUps / elapsed };
}

/** Password first, by nothing but requests: the ten that a sign-up takes. */
async function signUp(emulator: Emulator, email: string): Promise<void> {
  const ask = async <Answer>(path: string, body: object | URLSearchParams): Promise<Answer> => {
    const form = body instanceof URLSearchParams;
    const headers = form ? undefined : { 'content-type': 'application/json' };
    const content = form ? body : JSON.stringify(body);
    const request = new Request(ORIGIN + path, { method: 'POST', headers, body: content });
    const response = await emulator.fetch(request);
    if (!response.ok) throw new Error(`${path}: ${String(response.status)}`);
    return (await response.json()) as Answer;
  };

  const client = { client_id: 'password-first', redirect_uri: `${ORIGIN}/` };
  const { interaction_handle: interactionHandle } = await ask<{ interaction_handle: string }>(
    '/oauth2/default/v1/interact',
    new URLSearchParams({
      ...client,
      scope: 'openid profile email',
      code_challenge: CODE_CHALLENGE,
      code_challenge_method: 'S256',
      state: 'state',
      nonce: 'nonce',
    }),
  );
  const { stateHandle } = await ask<Page>('/idp/idx/introspect', { interactionHandle });
  const answer = (path: string, body: object = {}) =>
    ask<Page>(`/idp/idx/${path}`, { stateHandle, ...body });

  await answer('enroll');
  const userProfile = { firstName: 'Ada', lastName: 'Lovelace', email };
  const passwordList = await answer('enroll/new', { userProfile });
  await answer('credential/enroll', { authenticator: { id: idOf(passwordList, 'Password') } });
  const emailList = await answer('challenge/answer', {
    credentials: { passcode: 'Fern and 7 windows' },
  });
  await answer('credential/enroll', { authenticator: { id: idOf(emailList, 'Email') } });
  const passcode = emulator.outbox.latest(email)?.code;
  await answer('challenge/answer', { credentials: { passcode } });
  const { successWithInteractionCode } = await answer('skip');
  const code = successWithInteractionCode?.value.find(({ name }) => name === 'interaction_code');
  const tokens = await ask<{ id_token?: string }>(
    '/oauth2/default/v1/token',
    new URLSearchParams({
      ...client,
      grant_type: 'interaction_code',
      interaction_code: String(code?.value),
      code_verifier: VERIFIER,
    }),
  );
  if (!tokens.id_token) throw new Error('The sign-up ended without tokens.');
}

/** The authenticator with this label in the list that a page offers. */
function idOf({ remediation }: Page, label: string): unknown {
  for (const { value } of remediation?.value.filter((form) => 'value' in form) ?? []) {
    const option = value[0]?.options?.find((candidate) => candidate.label === label);
    if (typeof option?.value === 'object' && 'form' in option.value) {
      return option.value.form.value[0]?.value;
    }
  }
  throw new Error(`${label} is not on offer.`);
}

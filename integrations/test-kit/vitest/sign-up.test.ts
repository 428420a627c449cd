import { OktaAuth } from '@okta/okta-auth-js';
import { expect, inject, test } from 'vitest';

const origin = inject('origin');

async function codeSentTo(address: string): Promise<string | undefined> {
  const response = await fetch(`${origin}/emulator/outbox`);
  const { messages } = (await response.json()) as { messages: { to: string; code?: string }[] };
  return messages.filter(({ to }) => to === address).at(-1)?.code;
}

test('code of ours on okta-auth-js signs somebody up', async () => {
  const auth = new OktaAuth({
    issuer: `${origin}/oauth2/default`,
    clientId: 'password-optional',
    redirectUri: 'http://localhost:3000/',
    scopes: ['openid', 'profile', 'email'],
    idx: { useGenericRemediator: true },
  });
  const proceed = (step: string, values: Record<string, unknown> = {}) =>
    auth.idx.proceed({ step, ...values });
  const userProfile = { firstName: 'Ada', lastName: 'Lovelace', email: 'ada@example.com' };
  await auth.idx.start();
  await proceed('select-enroll-profile');
  await proceed('enroll-profile', { userProfile });
  const credentials = { passcode: await codeSentTo(userProfile.email) };
  await proceed('enroll-authenticator', { credentials });
  const { status, tokens } = await proceed('skip');
  expect(status).toBe('SUCCESS');
  expect(tokens?.idToken?.claims.email).toBe(userProfile.email);
});

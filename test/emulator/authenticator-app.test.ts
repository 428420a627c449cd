import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { TOTP } from 'otpauth';
import { createEmulator, passwordOptional, type App } from '../../src/emulator/index.js';
import { codeFor, formOf, keysOn, newEmail, Run, serve } from './helpers.js';

const app: App = {
  ...passwordOptional,
  clientId: 'app',
  policy: { ...passwordOptional.policy, required: [['google_otp']], optional: [] },
};
const START = Date.UTC(2030, 0, 1);

describe('an authenticator app', () => {
  let time = START;
  const emulator = createEmulator({ apps: [app], now: () => time });
  let server: Awaited<ReturnType<typeof serve>>;
  before(async () => {
    server = await serve(emulator);
  });
  after(() => server.close());

  const enroll = async () => {
    const run = await new Run(server.origin, 'app').start();
    const email = newEmail();
    await run.register(email);
    const { contextualData } = run.page.currentAuthenticator?.value as unknown as {
      contextualData: { sharedSecret: string; qrcode: { href: string; method: string } };
    };
    const secret = contextualData.sharedSecret;
    const code = (steps = 0) => new TOTP({ secret }).generate({ timestamp: time + steps * 30_000 });
    return { run, email, contextualData, code };
  };

  it('shares a secret, as text and as a QR code', async () => {
    const { run, contextualData } = await enroll();
    assert.deepEqual(run.names, ['enroll-authenticator', 'select-authenticator-enroll']);
    assert.match(contextualData.sharedSecret, /^[A-Z2-7]{16}$/);
    assert.equal(contextualData.qrcode.method, 'embedded');
    const svg = atob(contextualData.qrcode.href.replace('data:image/svg+xml;base64,', ''));
    assert.match(svg, /^<svg/);
  });

  it('shares another secret each time it is chosen, and the same one on the same page', async () => {
    const { run, contextualData } = await enroll();
    await run.introspect();
    const shown = () => run.page.currentAuthenticator?.value.contextualData;
    assert.deepEqual(shown(), contextualData);
    await run.choose('Google Authenticator');
    assert.notDeepEqual(shown(), contextualData);
  });

  it('accepts the code of now, with the space that apps show in it', async () => {
    const { run, code } = await enroll();
    await run.answer(`${code().slice(0, 3)} ${code().slice(3)}`);
    assert.ok(run.page.successWithInteractionCode);
  });

  it('accepts the code before and the one after, for clocks differ, and no other', async () => {
    for (const steps of [-1, 1]) {
      const { run, code } = await enroll();
      assert.equal((await run.answer(code(steps))).status, 200, String(steps));
    }
    for (const steps of [-3, 3]) {
      const { run, code } = await enroll();
      const { status, page } = await run.answer(code(steps));
      assert.equal(status, 401);
      const keys = keysOn(formOf(page, 'enroll-authenticator'), 'credentials.passcode');
      assert.deepEqual(keys, ['api.authn.error.PASSCODE_INVALID']);
    }
  });

  it('asks for a code that is missing, and ends after five wrong ones', async () => {
    const { run } = await enroll();
    assert.equal((await run.answer('')).status, 400);
    for (let i = 0; i < 4; i++) assert.equal((await run.answer('abcdef')).status, 401);
    const { page } = await run.answer('abcdef');
    assert.equal(page.remediation, undefined);
  });

  it('accepts no code twice: not even to sign in with it', async () => {
    const { run, email, code } = await enroll();
    await run.answer(code());
    const again = await new Run(server.origin, 'app').start();
    await again.post('identify', { identifier: email });
    assert.equal(again.names[0], 'challenge-authenticator');
    assert.equal(again.page.currentAuthenticatorEnrollment?.value.contextualData, undefined);
    assert.equal((await again.answer(code())).status, 401);
    time += 30_000;
    assert.equal((await again.answer(code())).status, 200);
    assert.ok(again.page.successWithInteractionCode);
  });

  it('is not mixed up with a mailed code', async () => {
    const mail: App = {
      ...app,
      clientId: 'mail',
      policy: { ...app.policy, required: [['okta_email'], ['google_otp']] },
    };
    const both = await serve(createEmulator({ apps: [mail], now: () => time }));
    const run = await new Run(both.origin, 'mail').start();
    const email = newEmail();
    await run.register(email);
    await run.answer(await codeFor(both.origin, email));
    assert.equal(run.page.currentAuthenticator?.value.key, 'google_otp');
    assert.equal((await run.answer(await codeFor(both.origin, email))).status, 401);
    await both.close();
  });
});

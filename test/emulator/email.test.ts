import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { createEmulator, passwordFirst, passwordOptional } from '../../src/emulator/index.js';
import { fieldOf, formOf, keysAtTop, keysOn, newEmail, PASSWORD, Run, serve } from './helpers.js';

const CODES = { lifetimeSeconds: 60, tries: 3, resendAfterSeconds: 10 };
const strict = { ...passwordOptional, clientId: 'strict' };
strict.policy = { ...passwordOptional.policy, codes: CODES };
const defaults = { ...passwordOptional, clientId: 'defaults' };
defaults.policy = { ...passwordOptional.policy, codes: undefined };
const letters = { ...passwordOptional, clientId: 'letters' };
letters.policy = { ...passwordOptional.policy, codes: { format: 'alphanumeric' as const } };
const secretive = { ...passwordOptional, clientId: 'secretive' };
secretive.policy = { ...passwordOptional.policy, enumerationPrevention: true };

describe('an e-mail code', () => {
  // A clock that stands still but for the tests, however slow the machine.
  let time = Date.UTC(2030, 0, 1);
  const emulator = createEmulator({
    apps: [passwordFirst, passwordOptional, strict, defaults, letters, secretive],
    now: () => time,
  });
  let server: Awaited<ReturnType<typeof serve>>;
  before(async () => {
    server = await serve(emulator);
  });
  after(() => server.close());

  const atCode = async (clientId = 'password-optional', more = {}) => {
    const email = newEmail();
    const run = await new Run(server.origin, clientId).start(more);
    await run.register(email);
    const code = emulator.outbox.latest(email)?.code ?? '';
    const wrong = code === '000000' ? '000001' : '000000';
    return { run, email, code, wrong };
  };
  const mails = (email: string) => emulator.outbox.messages.filter(({ to }) => to === email);
  const refusedCode = ({ status, page }: Awaited<ReturnType<Run['answer']>>) => {
    assert.equal(status, 401);
    const [key] = keysOn(formOf(page, 'enroll-authenticator'), 'credentials.passcode');
    assert.equal(key, 'api.authn.error.PASSCODE_INVALID');
    assert.equal(page.messages, undefined);
  };

  it('has six digits, and is another one every time', async () => {
    const codes = new Set<string>();
    for (let i = 0; i < 10; i++) {
      const { code } = await atCode();
      assert.match(code, /^\d{6}$/);
      codes.add(code);
    }
    assert.ok(codes.size > 8);
  });

  it('is not sent to an address that has an account, and only its owner is told', async () => {
    const { run, email, code } = await atCode('secretive');
    await run.answer(code);
    const again = await new Run(server.origin, 'secretive').start();
    const { status, page } = await again.register(email.toUpperCase());
    assert.equal(status, 200);
    assert.deepEqual(again.names, ['enroll-authenticator', 'select-authenticator-enroll']);
    assert.equal(page.messages, undefined);
    const mail = emulator.outbox.latest(email.toUpperCase());
    assert.match(mail?.text ?? '', /has one already/);
    assert.equal(mail?.code, undefined);
    refusedCode(await again.answer(code));
    refusedCode(await again.answer('000000'));
  });

  it('has ten letters and digits when the policy says so, and is taken in any case', async () => {
    const { run, code } = await atCode('letters');
    assert.match(code, /^[2-9A-Z]{10}$/);
    const field = fieldOf(run.form('enroll-authenticator'), 'credentials.passcode');
    assert.deepEqual(field, {
      name: 'passcode',
      label: 'Enter code',
      minLength: 10,
      maxLength: 10,
      format: 'alphanumeric',
    });
    refusedCode(await run.answer('2222222222'));
    assert.equal((await run.answer(` ${code.toLowerCase()} `)).status, 200);
  });

  it('has no other form than those two', () => {
    const codes = { format: 'letters' as 'alphanumeric' };
    const app = { ...passwordOptional, policy: { ...passwordOptional.policy, codes } };
    assert.throws(
      () => createEmulator({ apps: [app] }),
      /codes\.format.+is numeric or alphanumeric/,
    );
  });

  it('is mailed once, to the address of the profile, with the code in the text', async () => {
    const { email, code } = await atCode();
    const [mail, ...others] = mails(email);
    assert.equal(others.length, 0);
    assert.equal(mail?.kind, 'email');
    assert.ok(mail.text.includes(code) && mail.subject);
  });

  it('is answered on a page with resend and poll beside the authenticator', async () => {
    const { run } = await atCode();
    assert.deepEqual(run.names, ['enroll-authenticator', 'select-authenticator-enroll']);
    const { resend, poll, contextualData } = run.page.currentAuthenticator?.value ?? {};
    assert.equal(resend?.href, `${server.origin}/idp/idx/challenge/resend`);
    assert.equal(poll?.refresh, 4000);
    assert.deepEqual(contextualData, { useEmailMagicLink: true });
  });

  it('is refused with 401 and PASSCODE_INVALID on the field when it is wrong', async () => {
    const { run, wrong, code } = await atCode();
    refusedCode(await run.answer(wrong));
    refusedCode(await run.answer(`${code}0`));
    assert.equal((await run.answer(code)).status, 200);
  });

  it('throws the transaction away at the fifth wrong one', async () => {
    const { run, wrong, code } = await atCode();
    for (let i = 0; i < 4; i++) refusedCode(await run.answer(wrong));
    const { status, page } = await run.answer(wrong);
    assert.equal(status, 401);
    assert.deepEqual(keysAtTop(page), ['idx.session.expired']);
    assert.equal((await run.answer(code)).status, 401);
    assert.equal((await run.introspect()).status, 401);
  });

  it('allows as many tries as the policy says, resending does not add any', async () => {
    const { run, wrong } = await atCode('strict');
    refusedCode(await run.answer(wrong));
    time += 11_000;
    assert.equal((await run.post('challenge/resend')).status, 200);
    refusedCode(await run.answer(wrong));
    assert.deepEqual(keysAtTop((await run.answer(wrong)).page), ['idx.session.expired']);
  });

  it('is refused when it is too old', async () => {
    const { run, code } = await atCode('strict');
    time += 61_000;
    refusedCode(await run.answer(code));
    const other = await atCode('defaults');
    time += 301_000;
    refusedCode(await other.run.answer(other.code));
  });

  it('works once', async () => {
    const { run, code } = await atCode();
    const { page } = run;
    assert.equal((await run.answer(code)).status, 200);
    run.page = page;
    const again = await run.answer(code);
    assert.equal(again.status, 400);
    assert.deepEqual(keysAtTop(again.page), ['E0000020']);
  });

  it('is required', async () => {
    const { run } = await atCode();
    const { status, page } = await run.answer('');
    assert.equal(status, 400);
    const [key] = keysOn(formOf(page, 'enroll-authenticator'), 'credentials.passcode');
    assert.equal(key, 'api.error.field_required');
  });

  it('is sent anew by resend: another code, the old one is worth nothing', async () => {
    const { run, email, code } = await atCode('strict');
    const before = run.page;
    time += 11_000;
    const { status, page } = await run.post('challenge/resend');
    assert.equal(status, 200);
    assert.deepEqual({ ...page, expiresAt: '' }, { ...before, expiresAt: '' });
    assert.equal(mails(email).length, 2);
    const next = emulator.outbox.latest(email, 'email')?.code ?? '';
    if (next !== code) refusedCode(await run.answer(code));
    assert.equal((await run.answer(next)).status, 200);
  });

  it('is not sent anew too early: 429 tooManyRequests, and the page still works', async () => {
    const { run, email, code } = await atCode('strict');
    const { status, page, headers } = await run.post('challenge/resend');
    assert.equal(status, 429);
    assert.deepEqual(Object.keys(page), ['version', 'messages']);
    assert.deepEqual(keysAtTop(page), ['tooManyRequests']);
    assert.equal(headers.get('retry-after'), '10');
    assert.equal(mails(email).length, 1);
    assert.equal((await run.answer(code)).status, 200);
  });

  it('may be asked for again after 30 seconds by default', async () => {
    const { run } = await atCode('defaults');
    time += 28_000;
    assert.equal((await run.post('challenge/resend')).status, 429);
    time += 3_000;
    assert.equal((await run.post('challenge/resend')).status, 200);
  });

  describe('as a magic link', () => {
    it('goes to the redirect URI with the code and the state of interact', async () => {
      const { email, code } = await atCode();
      const link = emulator.outbox.latest(email)?.link;
      assert.equal(link, `http://localhost:8080/?otp=${code}&state=the-state`);
    });

    it('keeps the query of the redirect URI', async () => {
      const redirect_uri = 'http://localhost:8080/cb?lang=de';
      const { email, code } = await atCode('password-optional', { redirect_uri });
      const link = emulator.outbox.latest(email)?.link;
      assert.equal(link, `${redirect_uri}&otp=${code}&state=the-state`);
    });

    it('is absent when the policy has none', async () => {
      const email = newEmail();
      const run = await new Run(server.origin).start();
      await run.register(email);
      await run.choose('Password');
      await run.answer(PASSWORD);
      await run.choose('Email');
      assert.equal(emulator.outbox.latest(email)?.link, undefined);
      const { contextualData } = run.page.currentAuthenticator?.value ?? {};
      assert.deepEqual(contextualData, { useEmailMagicLink: false });
    });

    it('is answered in another tab, which introspects first; the first one then polls its end', async () => {
      const { run, code } = await atCode();
      const poll = await run.post('challenge/poll');
      assert.equal(poll.status, 200);
      assert.deepEqual(run.names, ['enroll-authenticator', 'select-authenticator-enroll']);

      const tab = new Run(server.origin, 'password-optional');
      tab.interactionHandle = run.interactionHandle;
      await tab.introspect();
      fieldOf(tab.form('enroll-authenticator'), 'credentials.passcode');
      await tab.answer(code);
      assert.deepEqual(tab.names, ['select-authenticator-enroll', 'skip']);

      const { status, page } = await run.post('challenge/poll');
      assert.equal(status, 200);
      assert.equal(page.remediation, undefined);
      assert.deepEqual(page.messages?.value, [
        {
          message: 'Flow continued in a new tab.',
          i18n: { key: 'idx.transferred.to.new.tab' },
          class: 'INFO',
        },
      ]);
    });

    it('still ends the first tab after the other one has its tokens', async () => {
      const { run, code } = await atCode();
      const tab = new Run(server.origin, 'password-optional');
      tab.interactionHandle = run.interactionHandle;
      await tab.introspect();
      await tab.answer(code);
      await tab.post('skip');
      const transferred = ['idx.transferred.to.new.tab'];
      assert.deepEqual(keysAtTop((await run.post('challenge/poll')).page), transferred);
      const body = tab.page;
      assert.ok(body.successWithInteractionCode);
      // The verifier is in the storage both tabs share.
      assert.equal((await tab.token({ code_verifier: run.verifier })).status, 200);
      assert.deepEqual(keysAtTop((await run.post('challenge/poll')).page), transferred);
    });
  });
});

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { runInNewContext } from 'node:vm';
import { solveChallenge } from 'altcha-lib/v1';
import { captcha, createEmulator, type App } from '../../src/emulator/index.js';
import { fieldOf, formOf, keysOn, newEmail, profile, Run, serve } from './helpers.js';

const app = (type: 'HCAPTCHA' | 'RECAPTCHA_V2'): App => ({
  ...captcha,
  clientId: type,
  policy: { ...captcha.policy, captcha: { type, siteKey: 'the-site-key' } },
});
const START = Date.UTC(2030, 0, 1);

describe('a captcha', () => {
  let time = START;
  const emulator = createEmulator({
    apps: [captcha, app('HCAPTCHA'), app('RECAPTCHA_V2')],
    now: () => time,
  });
  let server: Awaited<ReturnType<typeof serve>>;
  before(async () => {
    server = await serve(emulator);
  });
  after(() => server.close());

  const start = async (clientId: string) => {
    const run = await new Run(server.origin, clientId).start();
    await run.post('enroll');
    const captchaId = run.page.captcha?.value.id;
    const submit = (captchaToken?: string, more: object = {}) =>
      run.post('enroll/new', {
        userProfile: { ...profile(newEmail()), ...more },
        captchaVerify: { captchaId, captchaToken },
      });
    return { run, submit, captcha: run.page.captcha?.value };
  };
  const token = async (siteKey = 'the-site-key') => {
    const response = await fetch(`${server.origin}/emulator/captcha`, {
      method: 'POST',
      body: JSON.stringify({ siteKey }),
    });
    return ((await response.json()) as { token: string }).token;
  };
  const challengeOf = (href: string, stateHandle: string) =>
    fetch(href, { method: 'POST', body: JSON.stringify({ stateHandle }) });
  const solve = async (href: string, stateHandle: string) => {
    const { challenge, salt, algorithm, signature, ...rest } = (await (
      await challengeOf(href, stateHandle)
    ).json()) as Record<string, string>;
    const max = Number(rest.maxnumber ?? rest.maxNumber);
    const work = solveChallenge(challenge ?? '', salt ?? '', algorithm, max);
    const number = (await work.promise)?.number;
    assert.ok(number !== undefined);
    return btoa(JSON.stringify({ algorithm, challenge, number, salt, signature }));
  };

  it('is announced at the top of the profile page, and asked for in its form', async () => {
    const { run, captcha } = await start('HCAPTCHA');
    assert.deepEqual(captcha, {
      id: 'capemulator000000001',
      name: 'hCaptcha',
      siteKey: 'the-site-key',
      type: 'HCAPTCHA',
    });
    const form = run.form('enroll-profile');
    assert.equal(fieldOf(form, 'captchaVerify').relatesTo, '$.captcha');
    assert.equal(fieldOf(form, 'captchaVerify.captchaId').value, captcha.id);
    const { hint, visible } = fieldOf(form, 'captchaVerify.captchaToken');
    assert.deepEqual([hint, visible], ['captcha', false]);
  });

  for (const type of ['HCAPTCHA', 'RECAPTCHA_V2']) {
    it(`of ${type} takes a token of the script, once`, async () => {
      const first = await start(type);
      const good = await token();
      assert.equal((await first.submit(good)).status, 200);
      const second = await start(type);
      const { status, page } = await second.submit(good);
      assert.equal(status, 400);
      assert.equal(page.messages?.value[0]?.class, 'ERROR');
      formOf(page, 'enroll-profile');
      assert.ok(page.captcha);
      assert.equal((await second.submit(await token())).status, 200);
    });
  }

  it('refuses a token that is missing, made up, of another site or too old', async () => {
    const { submit } = await start('HCAPTCHA');
    const { status, page } = await submit();
    assert.equal(status, 400);
    const keys = keysOn(formOf(page, 'enroll-profile'), 'captchaVerify.captchaToken');
    assert.deepEqual(keys, ['api.error.field_required']);
    for (const bad of ['tempToken', 'emulator.x', await token('another-site')]) {
      assert.equal((await submit(bad)).status, 400, bad);
    }
    const old = await token();
    time += 121_000;
    assert.equal((await submit(old)).status, 400);
  });

  it('is spent by a profile that is refused', async () => {
    const { submit } = await start('HCAPTCHA');
    const good = await token();
    assert.equal((await submit(good, { email: 'nonsense' })).status, 400);
    const { page } = await submit(good);
    assert.equal(page.messages?.value[0]?.i18n, undefined);
    assert.ok(page.messages);
  });

  it('of ALTCHA is a proof of work that the server checks', async () => {
    const { run, submit, captcha } = await start('captcha');
    const { href = '' } = captcha?.challengeUrlForm ?? {};
    assert.equal((await challengeOf(href, 'of-nobody')).status, 400);
    const payload = await solve(href, run.stateHandle);
    const forged = JSON.parse(atob(payload)) as { number: number };
    forged.number += 1;
    assert.equal((await submit(btoa(JSON.stringify(forged)))).status, 400);
    assert.equal((await submit('nonsense')).status, 400);
    const late = await solve(href, run.stateHandle);
    assert.equal((await submit(payload)).status, 200);
    const other = await start('captcha');
    assert.equal((await other.submit(payload)).status, 400);
    time += 121_000;
    assert.equal((await other.submit(late)).status, 400);
    assert.equal((await other.submit(await solve(href, other.run.stateHandle))).status, 200);
  });

  it('has a script that calls back as the provider’s does', async () => {
    const response = await fetch(`${server.origin}/emulator/captcha.js`);
    const script = await response.text();
    interface Api {
      render(place: object, options: object): number;
      execute(id: number): void;
      getResponse(id: number): string;
      reset(id: number): void;
    }
    class Clock extends Date {
      static override now = () => time;
    }
    const window: { hcaptcha?: Api; grecaptcha?: Api } = {};
    runInNewContext(script, {
      window,
      document: { currentScript: null },
      crypto,
      btoa,
      setTimeout,
      URL,
      Date: Clock,
    });
    const { hcaptcha, grecaptcha } = window;
    assert.ok(hcaptcha && grecaptcha);
    const given = await new Promise<string>((callback) => {
      const options = { sitekey: 'the-site-key', size: 'invisible', callback };
      hcaptcha.execute(hcaptcha.render({ dataset: {} }, options));
    });
    const { submit } = await start('HCAPTCHA');
    assert.equal((await submit(given)).status, 200);
    const failed = await new Promise<string>((resolve) => {
      const options = { sitekey: 'x-error', size: 'invisible', 'error-callback': resolve };
      grecaptcha.execute(grecaptcha.render({ dataset: {} }, options));
    });
    assert.equal(failed, 'network-error');
  });
});

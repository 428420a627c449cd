import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { createEmulator, passwordOptional, type OutboxMessage } from '../../src/emulator/index.js';
import { keysAtTop, newEmail, Run, serve } from './helpers.js';

describe("the emulator's own endpoints", () => {
  const emulator = createEmulator();
  let server: Awaited<ReturnType<typeof serve>>;
  before(async () => {
    server = await serve(emulator);
  });
  after(() => server.close());

  const expire = async (body?: object) => {
    const response = await fetch(`${server.origin}/emulator/expire`, {
      method: 'POST',
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    return (await response.json()) as { expired: number };
  };

  it('show and empty the outbox, oldest message first', async () => {
    const emails = [newEmail(), newEmail()];
    for (const email of emails) {
      const run = await new Run(server.origin, 'password-optional').start();
      await run.register(email);
    }
    const url = `${server.origin}/emulator/outbox`;
    const { messages } = (await (await fetch(url)).json()) as { messages: OutboxMessage[] };
    assert.deepEqual(
      messages.map(({ to }) => to),
      emails,
    );
    assert.deepEqual(messages, emulator.outbox.messages);
    assert.equal((await fetch(url, { method: 'DELETE' })).status, 204);
    assert.equal(emulator.outbox.messages.length, 0);
    assert.equal(emulator.outbox.latest(), undefined);
  });

  it('show the outbox to people as a page without a script, the newest message first', async () => {
    const own = createEmulator();
    const site = await serve(own);
    const url = `${site.origin}/emulator/outbox`;
    const open = async () => {
      const response = await fetch(url, { headers: { Accept: 'text/html,*/*;q=0.8' } });
      assert.match(response.headers.get('Content-Type') ?? '', /^text\/html/);
      assert.match(response.headers.get('Content-Security-Policy') ?? '', /default-src 'none'/);
      return response.text();
    };
    assert.match(await open(), /Nothing yet\./);
    for (const firstName of ['Ada', '<img src=x onerror=alert(1)>']) {
      const run = await new Run(site.origin, 'password-optional').start();
      await run.post('enroll');
      await run.post('enroll/new', {
        userProfile: { firstName, lastName: 'Byron', email: newEmail() },
      });
    }
    const page = await open();
    assert.doesNotMatch(page, /<(script|img)/);
    assert.match(page, /&lt;img src=x onerror=alert\(1\)&gt;/);
    const codes = own.outbox.messages.map(({ code = '' }) => page.indexOf(`<code>${code}</code>`));
    assert.ok(codes.every((at) => at > 0));
    assert.deepEqual(
      codes,
      [...codes].sort((a, b) => b - a),
    );
    const { link = '' } = own.outbox.latest() ?? {};
    assert.ok(page.includes(`href="${link.replaceAll('&', '&amp;')}"`));
    await site.close();
  });

  it('list the apps', async () => {
    const apps = (await (await fetch(`${server.origin}/emulator/apps`)).json()) as object[];
    assert.deepEqual(
      apps,
      emulator.apps.map(({ clientId, label, description }) => ({ clientId, label, description })),
    );
  });

  it('expire one transaction, or all of them', async () => {
    const one = await new Run(server.origin).start();
    const two = await new Run(server.origin).start();
    assert.deepEqual(await expire({ stateHandle: one.stateHandle }), { expired: 1 });
    assert.deepEqual(keysAtTop((await one.post('enroll')).page), ['idx.session.expired']);
    assert.equal((await two.post('enroll')).status, 200);
    assert.ok((await expire()).expired >= 1);
    assert.equal((await two.introspect()).status, 401);
  });
});

describe('a seed', () => {
  it('makes the codes the same in every run, digits and letters, and no two alike', async () => {
    const codes = async (seed: number, format: 'numeric' | 'alphanumeric') => {
      const { policy } = passwordOptional;
      const app = { ...passwordOptional, policy: { ...policy, codes: { format } } };
      const emulator = createEmulator({ seed, apps: [app] });
      const server = await serve(emulator);
      for (let i = 0; i < 3; i++) {
        const run = await new Run(server.origin, app.clientId).start();
        await run.register(newEmail());
      }
      await server.close();
      return emulator.outbox.messages.map(({ code }) => code);
    };
    for (const format of ['numeric', 'alphanumeric'] as const) {
      const first = await codes(1, format);
      assert.equal(new Set(first).size, 3);
      assert.deepEqual(await codes(1, format), first);
      assert.notDeepEqual(await codes(2, format), first);
    }
  });
});

describe('the origin', () => {
  const at = async (emulator: ReturnType<typeof createEmulator>, url: string) => {
    const response = await emulator.fetch(new Request(url));
    return ((await response.json()) as { issuer: string }).issuer;
  };
  const path = '/oauth2/default/.well-known/openid-configuration';

  it('is that of the first request', async () => {
    const emulator = createEmulator();
    assert.equal(await at(emulator, `http://a.example${path}`), 'http://a.example/oauth2/default');
    assert.equal(await at(emulator, `http://b.example${path}`), 'http://a.example/oauth2/default');
  });

  it('is the one it was given', async () => {
    const emulator = createEmulator({ origin: 'https://org.example' });
    const issuer = await at(emulator, `http://localhost:1${path}`);
    assert.equal(issuer, 'https://org.example/oauth2/default');
  });
});

import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { after, afterEach, before, describe, it, mock } from 'node:test';
import {
  createEmulator,
  createFaults,
  type FaultOptions,
  type FetchHandler,
} from '../../src/emulator/index.js';
import { listen } from '../../src/emulator/server.js';
import { settle, until } from '../held.js';
import { newEmail, profile } from './helpers.js';

/** Serves what is behind faults over real HTTP. */
async function serve(handler: FetchHandler) {
  const { port, close } = await listen(handler, { port: 0, host: '127.0.0.1' });
  return { origin: `http://127.0.0.1:${String(port)}`, close };
}

/** Asks the emulator: within the process, or over HTTP with the platform's own fetch. */
interface Way {
  name: string;
  origin: string;
  ask: (request: Request) => Promise<Response>;
}

/** Browsers send the next request on a connection before the server knows that its answer is out. */
it('ends the connection of a request that comes before the answer to the one before is out', async () => {
  const { fault, wrap } = createFaults();
  const server = await serve(wrap(() => new Response('answered')));
  try {
    fault({ kind: 'drop-request', request: '/second' });
    const connection = connect(Number(new URL(server.origin).port), '127.0.0.1');
    connection.resume();
    const head = (path: string) => `GET ${path} HTTP/1.1\r\nHost: org.example\r\n\r\n`;
    connection.write(head('/first') + head('/second'));
    await until(() => connection.closed);
  } finally {
    await server.close();
  }
});

describe('a fault', () => {
  const emulator = createEmulator();
  let server: Awaited<ReturnType<typeof serve>>;
  before(async () => {
    server = await serve(emulator.fetch);
  });
  after(() => server.close());
  afterEach(() => {
    emulator.clearFaults();
  });

  const ways: Way[] = [
    { name: 'within the process', origin: 'http://org.example', ask: emulator.fetch },
    {
      name: 'over HTTP',
      get origin() {
        return server.origin;
      },
      ask: (request) => fetch(request),
    },
  ];

  for (const way of ways) {
    describe(way.name, () => {
      const post = (path: string, body: object, init: RequestInit = {}) =>
        way.ask(
          new Request(way.origin + path, {
            method: 'POST',
            headers: { 'Content-Type': 'application/json', Origin: 'http://shop.example' },
            body: JSON.stringify(body),
            ...init,
          }),
        );
      const start = async () => {
        const response = await way.ask(
          new Request(`${way.origin}/oauth2/default/v1/interact`, {
            method: 'POST',
            body: new URLSearchParams({
              client_id: 'password-optional',
              scope: 'openid',
              redirect_uri: 'http://shop.example/',
              code_challenge: 'a'.repeat(43),
              code_challenge_method: 'S256',
            }),
          }),
        );
        const { interaction_handle } = (await response.json()) as Record<string, string>;
        const page = await post('/idp/idx/introspect', { interactionHandle: interaction_handle });
        const { stateHandle } = (await page.json()) as { stateHandle: string };
        return stateHandle;
      };
      /** Asks for a mail, which is how to see from outside whether a request took effect. */
      const register = async (fault: FaultOptions) => {
        const stateHandle = await start();
        await (await post('/idp/idx/enroll', { stateHandle })).body?.cancel();
        const email = newEmail();
        const handle = emulator.fault(fault);
        const send = (init?: RequestInit) =>
          post('/idp/idx/enroll/new', { stateHandle, userProfile: profile(email) }, init);
        return { handle, send, sent: () => emulator.outbox.latest(email) !== undefined };
      };
      const rejected = (promise: Promise<unknown>) =>
        assert.rejects(promise, { name: 'TypeError' });

      it('drop-request: a network error, and nothing has taken effect', async () => {
        const { handle, send, sent } = await register({ kind: 'drop-request' });
        await rejected(send());
        assert.equal(sent(), false);
        assert.equal(handle.hits, 1);
        assert.equal((await send()).status, 200);
        assert.equal(sent(), true);
      });

      it('drop-response: a network error, and it has taken effect', async () => {
        const { send, sent } = await register({ kind: 'drop-response' });
        await rejected(send());
        assert.equal(sent(), true);
      });

      it('delay: the answer comes when the time has passed', async () => {
        const { send, sent } = await register({ kind: 'delay', milliseconds: 40 });
        const before = performance.now();
        assert.equal((await send()).status, 200);
        assert.ok(performance.now() - before >= 39);
        assert.equal(sent(), true);
      });

      it('stall: nothing, until it is cleared', async () => {
        const { handle, send, sent } = await register({ kind: 'stall' });
        const response = send();
        await until(() => handle.hits);
        assert.equal(sent(), false);
        handle.clear();
        assert.equal((await response).status, 200);
        assert.equal(sent(), true);
      });

      it('stall: nothing, until the client gives up', async () => {
        const { handle, send, sent } = await register({ kind: 'stall' });
        const client = new AbortController();
        const response = send({ signal: client.signal });
        await until(() => handle.hits);
        client.abort();
        await assert.rejects(response, { name: 'AbortError' });
        assert.equal(sent(), false);
      });

      it('cut: the headers and half of the body, then the connection breaks', async () => {
        const { send, sent } = await register({ kind: 'cut' });
        const response = await send();
        assert.equal(response.status, 200);
        const expected = Number(response.headers.get('content-length'));
        let received = 0;
        const reader = response.body?.getReader();
        await rejected(
          (async () => {
            for (;;) received += (await reader?.read())?.value?.length ?? assert.fail('it ended');
          })(),
        );
        assert.equal(received, expected >> 1);
        assert.equal(sent(), true);
      });

      for (const [kind, status, code] of [
        ['unauthorized', 401, 'E0000011'],
        ['too-many-requests', 429, 'E0000047'],
        ['internal-server-error', 500, 'E0000009'],
        ['service-unavailable', 503, 'E0000010'],
      ] as const) {
        it(`${kind}: ${String(status)} with an API error that a page may read`, async () => {
          const { send, sent } = await register({ kind });
          const response = await send();
          assert.equal(response.status, status);
          assert.equal(response.headers.get('retry-after'), null);
          const cors = response.headers.get('access-control-allow-origin');
          assert.equal(cors, 'http://shop.example');
          assert.equal(((await response.json()) as { errorCode: string }).errorCode, code);
          assert.equal(sent(), false);
        });
      }

      it('too-many-requests: with Retry-After in seconds, or as a date', async () => {
        const { send } = await register({ kind: 'too-many-requests', retryAfter: 7 });
        assert.equal((await send()).headers.get('retry-after'), '7');
        emulator.fault({ kind: 'too-many-requests', retryAfter: 60, retryAfterFormat: 'date' });
        const header = (await send()).headers.get('retry-after') ?? '';
        assert.match(header, /^\w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT$/);
        assert.ok(Math.abs(Date.parse(header) - Date.now() - 60_000) < 10_000);
      });

      it('bad-gateway: 502 with a page of HTML', async () => {
        const { send, sent } = await register({ kind: 'bad-gateway' });
        const response = await send();
        assert.equal(response.status, 502);
        assert.match(response.headers.get('content-type') ?? '', /^text\/html/);
        assert.match(await response.text(), /^<!doctype html>/);
        assert.equal(sent(), false);
      });

      it('empty-body: the right status and headers, and nothing else', async () => {
        const { send, sent } = await register({ kind: 'empty-body' });
        const response = await send();
        assert.equal(response.status, 200);
        assert.match(response.headers.get('content-type') ?? '', /ion\+json/);
        assert.equal(await response.text(), '');
        assert.equal(sent(), true);
      });

      it('truncated-body: JSON that ends in the middle, without an error of the network', async () => {
        const { send, sent } = await register({ kind: 'truncated-body' });
        const response = await send();
        const text = await response.text();
        assert.match(text, /^\{"version":"1.0.0"/);
        assert.throws(() => JSON.parse(text) as unknown, SyntaxError);
        assert.equal(sent(), true);
      });

      it('wrong-content-type: the right body, called HTML', async () => {
        const { send, sent } = await register({ kind: 'wrong-content-type' });
        const response = await send();
        assert.match(response.headers.get('content-type') ?? '', /^text\/html/);
        assert.equal(((await response.json()) as { version: string }).version, '1.0.0');
        assert.equal(sent(), true);
      });

      it('login-page: a redirect to a page of HTML', async () => {
        const { handle, send, sent } = await register({ kind: 'login-page', times: Infinity });
        const response = await send({ redirect: 'manual' });
        assert.equal(response.status, 302);
        const location = response.headers.get('location') ?? '';
        const page = await way.ask(new Request(location));
        assert.equal(page.status, 200);
        assert.match(await page.text(), /Sign in to the network/);
        assert.equal(sent(), false);
        assert.equal(handle.hits, 1);
      });

      it('offline: network errors until it is cleared', async () => {
        const { handle, send, sent } = await register({ kind: 'offline' });
        for (let i = 0; i < 3; i++) await rejected(send());
        assert.equal(handle.hits, 3);
        assert.equal(sent(), false);
        handle.clear();
        assert.equal((await send()).status, 200);
      });
    });
  }

  const page = (path = '/idp/idx/introspect', init: RequestInit = {}) =>
    new Request(`http://org.example${path}`, { method: 'POST', body: '{}', ...init });
  const preflight = () =>
    new Request('http://org.example/idp/idx/introspect', {
      method: 'OPTIONS',
      headers: { Origin: 'http://shop.example', 'Access-Control-Request-Method': 'POST' },
    });

  it('no-cors: a network error for who calls the emulator itself', async () => {
    emulator.fault({ kind: 'no-cors' });
    await assert.rejects(emulator.fetch(page()), { name: 'TypeError' });
  });

  it('no-cors: over HTTP an answer that lacks the one header', async () => {
    emulator.fault({ kind: 'no-cors' });
    const url = `${server.origin}/idp/idx/introspect`;
    const init = { method: 'POST', body: '{}', headers: { Origin: 'http://shop.example' } };
    const refused = await fetch(url, init);
    assert.equal(refused.status, 401);
    assert.equal(refused.headers.get('access-control-allow-origin'), null);
    const good = await fetch(url, init);
    assert.equal(good.headers.get('access-control-allow-origin'), 'http://shop.example');
  });

  it('no-cors: a preflight that is refused is the request that was hit', async () => {
    const handle = emulator.fault({ kind: 'no-cors', request: 1 });
    await assert.rejects(emulator.fetch(preflight()), { name: 'TypeError' });
    assert.equal(handle.hits, 1);
    assert.equal((await emulator.fetch(page())).status, 401);
  });

  it('leaves preflights alone, and does not count them', async () => {
    const handle = emulator.fault({ kind: 'unauthorized', request: 2 });
    for (let i = 0; i < 3; i++) assert.equal((await emulator.fetch(preflight())).status, 204);
    await emulator.fetch(page());
    assert.equal(handle.hits, 0);
    await emulator.fetch(page());
    assert.equal(handle.hits, 1);
  });

  it('hits the request with its number, as many times as it says', async () => {
    emulator.fault({ kind: 'service-unavailable', request: 3, times: 2 });
    const seen: number[] = [];
    for (let i = 0; i < 6; i++) seen.push((await emulator.fetch(page())).status);
    assert.deepEqual(seen, [401, 401, 503, 503, 401, 401]);
  });

  it('hits by the end of the path, by a RegExp, or by what a function says', async () => {
    const status = async (request: Request) => (await emulator.fetch(request)).status;
    for (const request of [
      '/idx/poll',
      /\/idx\/po/,
      /\/idx\/po/g,
      ({ url }: Request) => url.endsWith('poll'),
    ]) {
      emulator.fault({ kind: 'service-unavailable', request, times: 2 });
      assert.equal(await status(page()), 401);
      assert.equal(await status(page('/idp/idx/poll')), 503);
      assert.equal(await status(page('/idp/idx/poll')), 503);
      assert.equal(await status(page('/idp/idx/poll')), 400);
    }
  });

  it('of several the first that was set hits, and every one counts', async () => {
    emulator.fault({ kind: 'service-unavailable', request: '/introspect' });
    emulator.fault({ kind: 'internal-server-error', request: 2 });
    const seen: number[] = [];
    for (let i = 0; i < 3; i++) seen.push((await emulator.fetch(page())).status);
    assert.deepEqual(seen, [503, 500, 401]);
  });

  it("never happens to the emulator's endpoints for tests, but to the scripts of others", async () => {
    emulator.fault({ kind: 'offline', request: () => true });
    for (const path of ['outbox', 'apps', 'fault']) {
      const request = new Request(`http://org.example/emulator/${path}`);
      assert.equal((await emulator.fetch(request)).status, 200, path);
    }
    const script = new Request('http://org.example/emulator/captcha.js');
    await assert.rejects(emulator.fetch(script), { name: 'TypeError' });
  });

  it('delays by the timers of the moment, so that a test can turn the clock', async () => {
    mock.timers.enable({ apis: ['setTimeout'] });
    try {
      emulator.fault({ kind: 'delay', milliseconds: 3_600_000 });
      let status = 0;
      void emulator.fetch(page()).then((response) => (status = response.status));
      mock.timers.tick(3_599_999);
      await settle();
      assert.equal(status, 0);
      mock.timers.tick(1);
      await until(() => status);
      assert.equal(status, 401);
    } finally {
      mock.timers.reset();
    }
  });

  it('is refused when it is none', () => {
    for (const fault of [
      { kind: 'nonsense' },
      { kind: 'toString' },
      { kind: 'delay' },
      { kind: 'delay', milliseconds: -1 },
      { kind: 'delay', milliseconds: 2 ** 31 },
      { kind: 'flawed-id-token', flaw: 'taste' },
      { kind: 'too-many-requests', retryAfter: 'soon' },
      { kind: 'offline', request: 0 },
      { kind: 'offline', request: '' },
      { kind: 'offline', times: 0 },
      { kind: 'offline', times: 1.5 },
      undefined,
    ]) {
      assert.throws(() => emulator.fault(fault as never), TypeError, JSON.stringify(fault));
    }
    assert.equal(emulator.faults.list.length, 0);
  });

  it('is one of a thousand at most', () => {
    for (let i = 0; i < 1000; i++) emulator.fault({ kind: 'offline', request: `/${String(i)}` });
    assert.throws(() => emulator.fault({ kind: 'offline' }), RangeError);
    emulator.clearFaults();
    assert.equal(emulator.faults.list.length, 0);
  });

  describe('from another process', () => {
    const url = (id = '') => `${server.origin}/emulator/fault${id}`;
    const set = (fault: unknown) =>
      fetch(url(), { method: 'POST', body: JSON.stringify(fault) }).then(async (response) => ({
        status: response.status,
        body: (await response.json()) as Record<string, unknown>,
      }));

    it('is set, looked at and cleared, all of them or one', async () => {
      const { status, body } = await set({
        kind: 'service-unavailable',
        request: 2,
        times: Infinity,
      });
      assert.equal(status, 201);
      assert.deepEqual(body, {
        kind: 'service-unavailable',
        request: 2,
        times: null,
        id: body.id,
        hits: 0,
      });
      for (const expected of [401, 503, 503]) {
        const response = await fetch(`${server.origin}/idp/idx/introspect`, {
          method: 'POST',
          body: '{}',
        });
        assert.equal(response.status, expected);
      }
      const { faults } = (await (await fetch(url())).json()) as { faults: { hits: number }[] };
      assert.deepEqual(
        faults.map(({ hits }) => hits),
        [2],
      );
      await set({ kind: 'offline', request: '/x' });
      assert.equal((await fetch(url(`/${String(body.id)}`), { method: 'DELETE' })).status, 204);
      assert.equal((await fetch(url(`/${String(body.id)}`), { method: 'DELETE' })).status, 404);
      assert.equal(emulator.faults.list.length, 1);
      assert.equal((await fetch(url(), { method: 'DELETE' })).status, 204);
      assert.equal(emulator.faults.list.length, 0);
    });

    it('is refused with what is wrong about it', async () => {
      for (const fault of [{ kind: 'x' }, {}, [], 'offline', { kind: 'offline', request: {} }]) {
        const { status, body } = await set(fault);
        assert.equal(status, 400);
        assert.match(String(body.error), /fault|kind|request/);
      }
    });
  });
});

describe('a layer of faults of its own', () => {
  it('stands before whatever answers requests, files for instance', async () => {
    const faults = createFaults();
    const files = faults.wrap(() => new Response('export {};', { headers: { 'X-Kind': 'file' } }));
    const file = (name: string) => files(new Request(`http://shop.example/chunks/${name}`));
    faults.fault({ kind: 'drop-request', request: '/a.js' });
    faults.fault({ kind: 'truncated-body', request: /\.css$/ });
    await assert.rejects(file('a.js'), { name: 'TypeError' });
    assert.equal(await (await file('a.js')).text(), 'export {};');
    assert.equal(await (await file('a.css')).text(), 'expor');
    faults.fault({ kind: 'stall' });
    const stalled = file('b.js');
    faults.clearFaults();
    assert.equal((await stalled).headers.get('x-kind'), 'file');
  });

  it('hits a request once, however many wrapped handlers it passes', async () => {
    const emulator = createEmulator();
    const site = emulator.faults.wrap((request) => emulator.fetch(request));
    const handle = emulator.fault({ kind: 'delay', milliseconds: 0, times: Infinity });
    await site(new Request('http://org.example/idp/idx/poll', { method: 'POST', body: '{}' }));
    assert.equal(handle.hits, 1);
  });
});

import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { OktaAuth } from '@okta/okta-auth-js';
import { OktaAuth as OktaAuth7 } from 'okta-auth-js-7';
import { build } from 'vite';
import { createEmulator, passwordOptional } from '../../src/emulator/index.js';
import { FailureError } from '../../src/idx/failure.js';
import { interactionCodeOf, type IdxResponse } from '../../src/idx/response.js';
import type { AuthClient } from '../../src/okta/auth-client.js';
import { createClient, type Client } from '../../src/okta/client.js';
import type { OktaAuthConfig } from '../../src/okta/okta-auth.js';
import { newEmail, profile, REDIRECT_URI, serve } from './helpers.js';

const POLL = 'currentAuthenticator-poll';

const app = {
  ...passwordOptional,
  policy: {
    ...passwordOptional.policy,
    optional: [],
    codes: { format: 'alphanumeric' as const },
  },
};

type Make = (config: OktaAuthConfig) => AuthClient;

/** Our part of okta-auth-js as `npm run build:package` makes it, of one of its lines. */
async function buildFrom(line: string, outDir: string): Promise<void> {
  const { env } = process;
  process.env = { ...env, OKTA_AUTH: line };
  try {
    await build({ mode: 'okta-auth', logLevel: 'warn', build: { outDir } });
  } finally {
    process.env = env;
  }
}

const LINES: [line: string, theirs: Make][] = [
  ['@okta/okta-auth-js', (config) => new OktaAuth(config)],
  ['okta-auth-js-7', (config) => new OktaAuth7(config)],
];

for (const [line, theirs] of LINES) {
  describe(`a sign-up through ${line}`, () => {
    let folder: string;
    let ours: Make;
    before(async () => {
      folder = await mkdtemp(join(tmpdir(), 'okta-auth-'));
      await buildFrom(line, folder);
      const file = pathToFileURL(join(folder, 'okta/okta-auth.js')).href;
      ({ createOktaAuth: ours } = (await import(file)) as { createOktaAuth: Make });
      // What is built for browsers fetches by it.
      Object.assign(globalThis, { window: { fetch } });
    });
    after(async () => {
      Reflect.deleteProperty(globalThis, 'window');
      await rm(folder, { recursive: true });
    });

    it('is built from that line', async (context) => {
      const { version } = JSON.parse(
        await readFile(`node_modules/${line}/package.json`, 'utf8'),
      ) as { version: string };
      const licenses = await readFile(join(folder, 'licenses/okta-auth.md'), 'utf8');
      assert.ok(licenses.includes(`## @okta/okta-auth-js - ${version} `));
      const code = await readFile(join(folder, 'okta/okta-auth.js'));
      const bytes = gzipSync(code, { level: 9 }).byteLength;
      context.diagnostic(`${version}: ${String(bytes)} bytes of gzip`);
    });

    describe('as the page’s own authClient', () => signUps((config) => theirs(config)));
    describe('as what the bundle is built from', () => signUps((config) => ours(config)));
  });
}

function signUps(make: Make): void {
  const emulator = createEmulator({ apps: [app] });
  let server: Awaited<ReturnType<typeof serve>>;
  /** Paths of the requests that have come. */
  const asked: string[] = [];
  const { warn, info } = console;
  before(async () => {
    // Both are of storage, which node has none of.
    console.warn = console.info = () => undefined;
    server = await serve({
      fetch(request) {
        asked.push(new URL(request.url).pathname);
        return emulator.fetch(request);
      },
    });
  });
  after(async () => {
    Object.assign(console, { warn, info });
    await server.close();
  });
  afterEach(() => {
    emulator.clearFaults();
    asked.length = 0;
  });

  const exchanges = () => asked.filter((path) => path.endsWith('/token')).length;

  function client(): Client {
    const config = {
      issuer: `${server.origin}/oauth2/default`,
      clientId: app.clientId,
      redirectUri: REDIRECT_URI,
      scopes: ['openid', 'profile', 'email'],
    };
    const own = createClient({ ...config, authClient: make(config) });
    own.forget(); // without a browser's storage okta-auth-js has one for all of its clients
    return own;
  }

  async function atCode(own: Client, email: string): Promise<IdxResponse> {
    const page = await (await own.open()).run('select-enroll-profile');
    return page.run('enroll-profile', { userProfile: profile(email) });
  }

  const enterCode = (page: IdxResponse, email: string) => {
    const passcode = emulator.outbox.latest(email)?.code ?? '';
    assert.match(passcode, /^[A-Z\d]{10}$/i);
    return page.run('enroll-authenticator', { credentials: { passcode } });
  };

  async function codeOf(own: Client, email = newEmail()): Promise<string | undefined> {
    return interactionCodeOf(await enterCode(await atCode(own, email), email));
  }

  const refusal =
    (code: string, fix = /^/) =>
    (error: unknown) => {
      assert.ok(error instanceof FailureError);
      assert.equal(error.failure.code, code);
      assert.match(error.failure.fix ?? '', fix);
      return true;
    };

  it('takes a code of ten letters and digits, and gets tokens', async () => {
    const own = client();
    const email = newEmail();
    const { tokens } = await own.redeem(await codeOf(own, email), own.state);
    assert.equal(tokens?.idToken?.claims.email, email);
    assert.equal(exchanges(), 1);
  });

  it('exchanges no code that comes back with the state of another one', async () => {
    const own = client();
    const code = await codeOf(own);
    await assert.rejects(own.redeem(code, 'another'), refusal('session-expired'));
    own.accept('another');
    assert.equal(own.isAccepted, false);
    assert.equal(exchanges(), 0);
  });

  it('refuses an ID token with the nonce of another one', async () => {
    const own = client();
    const code = await codeOf(own);
    emulator.fault({ kind: 'flawed-id-token', flaw: 'nonce' });
    await assert.rejects(own.redeem(code), refusal('token-rejected', /nonce/));
  });

  it('goes on after polls that have failed', async () => {
    const own = client();
    const email = newEmail();
    let page = await atCode(own, email);
    emulator.fault({ kind: 'drop-request', request: '/poll' });
    await assert.rejects(page.run(POLL));
    emulator.fault({ kind: 'service-unavailable', request: '/poll' });
    assert.equal((await page.run(POLL)).ok, false);
    page = await page.run(POLL);
    assert.equal(page.ok, true);
    const { tokens } = await own.redeem(interactionCodeOf(await enterCode(page, email)));
    assert.equal(tokens?.idToken?.claims.email, email);
  });
}

import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import fc from 'fast-check';
import {
  captcha,
  createEmulator,
  customAttributes,
  everything,
  passkey,
  passwordFirst,
  passwordOptional,
  social,
} from '../../src/emulator/index.js';
import type { Page } from '../../src/emulator/wire.js';

const ORIGIN = 'http://org.example';

/** The same every time; another one with FUZZ_SEED. */
const seed = Number(process.env['FUZZ_SEED'] ?? 20_261);

const IDX = [
  'introspect',
  'identify',
  'identify/select',
  'enroll',
  'enroll/new',
  'enroll/update',
  'credential/enroll',
  'challenge',
  'challenge/answer',
  'challenge/resend',
  'challenge/send',
  'challenge/poll',
  'skip',
  'request-activation',
  'cancel',
  'consent',
  'identity-verification',
  'keep-me-signed-in',
  'poll',
].map((path) => `/idp/idx/${path}`);

const OAUTH = ['/oauth2/default', '/oauth2', ''].flatMap((base) =>
  ['interact', 'token', 'keys', 'userinfo', 'logout', 'revoke', 'authorize'].map(
    (path) => `${base}/v1/${path}`,
  ),
);

const OTHER = [
  '/.well-known/openid-configuration',
  '/oauth2/default/.well-known/oauth-authorization-server',
  '/sso/idps/0oagoogle00000000001',
  '/sso/idps/%E0%A4%A',
  '/emulator/idp/0oagoogle00000000001',
  '/emulator/outbox',
  '/emulator/apps',
  '/emulator/expire',
  '/emulator/okta-verify',
  '/emulator/invite',
  '/emulator/captcha',
  '/emulator/altcha',
  '/emulator/captcha.js',
  '/emulator/fault',
  '/emulator/fault/flt1',
  '/frame/web/v1/auth',
  '/idp/identity-verification',
  '/.well-known/webauthn',
  '/',
  '/%00',
  '/idp/idx/__proto__',
  '/idp/idx/constructor',
];

/** Names that mean something to the engine, or to JavaScript. */
const NAMES = [
  ...'stateHandle stateToken interactionHandle identifier credentials passcode answer question'.split(
    ' ',
  ),
  ...'questionKey authenticator id methodType phoneNumber channel email userProfile firstName'.split(
    ' ',
  ),
  ...'lastName login age captchaVerify captchaId captchaToken consent optedScopes clientData'.split(
    ' ',
  ),
  ...'attestation transports signatureData authenticatorData credentialId nextPasscode siteKey'.split(
    ' ',
  ),
  ...'profile clientId url lifetimeSeconds keepMeSignedIn rememberMe kind request times'.split(' '),
  ...'__proto__ constructor prototype toString valueOf hasOwnProperty toJSON then length'.split(
    ' ',
  ),
];

const deep = (depth: number, open: string, close: string): string =>
  open.repeat(depth) + close.repeat(depth);

const text = fc.oneof(
  { weight: 6, arbitrary: fc.string({ unit: 'grapheme', maxLength: 30 }) },
  {
    weight: 2,
    arbitrary: fc.constantFrom('', ' ', '\0', '\ud800', '+15551234567', 'a@b.co', '123456'),
  },
  { weight: 2, arbitrary: fc.constantFrom(...NAMES) },
  { weight: 1, arbitrary: fc.integer({ min: 1000, max: 60_000 }).map((n) => '<a'.repeat(n / 2)) },
  { weight: 1, arbitrary: fc.constantFrom('a'.repeat(30_000), 'ä@'.repeat(9000), '9'.repeat(400)) },
);

const { value: json } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    text,
    fc.constantFrom(null, true, false, 0, -1, 1e308, 2 ** 53),
    fc.double({ noNaN: true }),
    fc.array(tie('value'), { maxLength: 4 }),
    fc
      .array(fc.tuple(fc.oneof(fc.constantFrom(...NAMES), text), tie('value')), { maxLength: 6 })
      .map((entries) => Object.fromEntries(entries)),
  ),
}));

const body = fc.oneof(
  { weight: 6, arbitrary: json.map((value) => JSON.stringify(value)) },
  {
    weight: 2,
    arbitrary: fc
      .array(
        fc.tuple(
          fc.constantFrom(
            ...NAMES,
            'client_id',
            'code_verifier',
            'interaction_code',
            'token',
            'grant_type',
            'decision',
          ),
          text,
        ),
        { maxLength: 6 },
      )
      .map((entries) => String(new URLSearchParams(entries.map(([name, value]) => [name, value])))),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      deep(30_000, '[', ']'),
      deep(8000, '{"a":', '}'),
      '{',
      '\ufeff{}',
      '"x"',
      'null',
      '[]',
      '{"stateHandle":{"toString":1}}',
      '{"siteKey":{"toString":1}}',
      '{"kind":"offline","request":"/"}',
      '{"kind":"delay","milliseconds":1e400}',
      '{"kind":"wrong-set-up","flaw":"__proto__"}',
      'x'.repeat(70_000),
    ),
  },
  {
    weight: 1,
    arbitrary: fc
      .uint8Array({ maxLength: 200 })
      .map((bytes) => new TextDecoder('latin1').decode(bytes)),
  },
);

const headers = fc.record(
  {
    'Content-Type': fc.constantFrom(
      'application/json',
      'application/x-www-form-urlencoded',
      'text/plain',
      'multipart/form-data',
      'x',
      '',
    ),
    Origin: fc.constantFrom('null', 'http://shop.example', 'http://[', 'javascript:1', '*'),
    Authorization: fc.constantFrom(
      'Bearer x',
      'Bearer a.b.c',
      `Bearer ${'e30.'.repeat(3000)}`,
      'Basic !!',
      'Basic JTAw',
      'Basic JUUwJUE0',
      '',
    ),
    Accept: fc.constantFrom('*/*', 'application/ion+json', ''),
    'Content-Length': fc.constantFrom('0', '5', '-1', 'x', '99999999999'),
    'Access-Control-Request-Method': fc.constantFrom('POST', 'x'),
    'X-HTTP-Method-Override': fc.constant('DELETE'),
  },
  { requiredKeys: [] },
);

describe('whatever is sent', () => {
  const emulator = createEmulator({
    origin: ORIGIN,
    relatedOrigins: ['http://shop.example'],
    apps: [passwordFirst, passwordOptional, everything, passkey, social, captcha, customAttributes],
  });

  /** A well-formed answer in time, with a status that says whose fault it was. */
  const check = async (request: Request) => {
    const what = `${request.method} ${request.url}`;
    const response = await emulator.fetch(request);
    emulator.clearFaults();
    assert.ok(
      response.status >= 200 && response.status < 500,
      `${what}: ${String(response.status)}`,
    );
    const content = await response.text();
    if (request.method !== 'HEAD' && /json/.test(response.headers.get('content-type') ?? '')) {
      assert.doesNotThrow(() => JSON.parse(content) as unknown, what);
    }
    return { response, content };
  };
  const build = (method: string, path: string, sent: string, more: object) =>
    new Request(ORIGIN + path, {
      method,
      headers: more as HeadersInit,
      ...(/^(GET|HEAD)$/.test(method) ? {} : { body: sent }),
    });

  it('is answered, on every path, by every method', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('POST', 'POST', 'POST', 'GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'),
        fc.constantFrom(...IDX, ...OAUTH, ...OTHER),
        fc.option(fc.webQueryParameters(), { nil: '' }),
        body,
        headers,
        async (method, path, query, sent, more) => {
          await check(build(method, path + (query && `?${query}`), sent, more));
        },
      ),
      { seed, numRuns: 1500 },
    );
  });

  it('is answered on every path for what is known to break programs', async () => {
    const nasty = (value: string) => `{${NAMES.map((name) => `"${name}":${value}`).join()}}`;
    const values = [
      '{"toString":1}',
      '{"__proto__":{"x":1}}',
      '[[]]',
      '1e400',
      '""',
      'null',
      'true',
    ];
    const bodies = [...values, `"${'<a'.repeat(200)}"`].map(nasty);
    for (const path of [...IDX, ...OAUTH, ...OTHER]) {
      for (const sent of [...bodies, deep(30_000, '[', ']')]) {
        await check(build('POST', path, sent, {}));
      }
    }
  });

  it('is answered in time, however long a text is', async () => {
    const long = `{"siteKey":"${'x'.repeat(60_000)}"}`;
    await check(build('POST', '/emulator/captcha', long, {}));
  });

  /** Opens a transaction of an app and goes as far as a few good answers lead. */
  let start: (clientId: string, far: number) => Promise<string>;
  before(() => {
    let people = 0;
    start = async (clientId, far) => {
      const interact = await emulator.fetch(
        new Request(`${ORIGIN}/oauth2/default/v1/interact`, {
          method: 'POST',
          body: new URLSearchParams({
            client_id: clientId,
            scope: 'openid',
            redirect_uri: 'http://shop.example/',
            code_challenge: 'a'.repeat(43),
            code_challenge_method: 'S256',
          }),
        }),
      );
      const { interaction_handle } = (await interact.json()) as { interaction_handle: string };
      const post = async (path: string, sent: object) => {
        const request = build('POST', `/idp/idx/${path}`, JSON.stringify(sent), {});
        return (await (await emulator.fetch(request)).json()) as Page;
      };
      const { stateHandle = '' } = await post('introspect', {
        interactionHandle: interaction_handle,
      });
      const email = `fuzz${String(++people)}@example.com`;
      const answers: [string, () => object][] = [
        ['enroll', () => ({})],
        [
          'enroll/new',
          () => ({
            userProfile: {
              firstName: 'A',
              lastName: 'B',
              email,
              age: 20,
              plan: 'free',
              countryCode: 'US',
              terms: true,
            },
            credentials: { passcode: 'Fern and 7 windows' },
          }),
        ],
        [
          'challenge/answer',
          () => ({ credentials: { passcode: emulator.outbox.latest(email)?.code } }),
        ],
      ];
      for (const [path, sent] of answers.slice(0, far))
        await post(path, { stateHandle, ...sent() });
      return stateHandle;
    };
  });

  it('is answered at every step of a sign-up, and the page is whole', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...emulator.apps.map(({ clientId }) => clientId)),
        fc.integer({ min: 0, max: 3 }),
        fc.array(
          fc.tuple(
            fc.constantFrom(...IDX),
            fc.dictionary(
              fc.constantFrom(...NAMES.filter((name) => name !== 'stateHandle')),
              json,
              { maxKeys: 6 },
            ),
            fc.option(fc.nat({ max: 15 })),
          ),
          { minLength: 1, maxLength: 8 },
        ),
        async (clientId, far, steps) => {
          const stateHandle = await start(clientId, far);
          for (const [path, sent, choice] of steps) {
            // Some go where a page would lead: to one of the authenticators.
            const ids = [
              'autpassword000000001',
              'autemail000000000001',
              'autphone000000000001',
              'autgoogleotp00000001',
              'autoktaverify0000001',
              'autquestion000000001',
              'autwebauthn000000001',
              'autsymantec000000001',
              'autrsatoken000000001',
              'autyubikey0000000001',
              'autduo00000000000001',
              'autexternalidp000001',
            ];
            const chosen =
              choice !== null && ids[choice]
                ? { authenticator: { id: ids[choice], methodType: 'sms', channel: 'email' } }
                : {};
            const content = JSON.stringify({ ...sent, ...chosen, stateHandle });
            const answer = await check(build('POST', path, content, {}));
            if (!content || answer.response.status === 413) continue;
            const page = JSON.parse(answer.content) as Page & { errorCode?: string };
            assert.ok(page.version === '1.0.0' || page.errorCode, path);
          }
        },
      ),
      { seed, numRuns: 250 },
    );
  });
});

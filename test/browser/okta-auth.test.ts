import { expect } from '@open-wc/testing';
import { OktaAuth } from '@okta/okta-auth-js';
import { base64url, decodeJwt, exportJWK, generateKeyPair, SignJWT, type JWTPayload } from 'jose';
import { passwordOptional, type App } from '../../src/emulator/index.js';
import type { Tokens } from '../../src/okta/auth-client.js';
import { createClient, type Client, type ClientConfig } from '../../src/okta/client.js';
import { FailureError } from '../../src/idx/failure.js';
import { interactionCodeOf } from '../../src/idx/response.js';
import { clearPage, until } from './helpers.js';
import { openOrg, ORIGIN, type Org } from './org.js';

const EMAIL = 'ada@example.com';

/** An address and its code are enough. */
const app: App = {
  ...passwordOptional,
  policy: { ...passwordOptional.policy, optional: [], emailMagicLink: false },
};

const config = {
  issuer: `${ORIGIN}/oauth2/default`,
  clientId: app.clientId,
  redirectUri: location.origin + location.pathname,
  scopes: ['openid', 'profile', 'email', 'offline_access'],
};

/** The whole of okta-auth-js, as a page has it. */
const theirs = () => new OktaAuth(config);
const ours = (more: Partial<ClientConfig> = {}) => createClient({ ...config, ...more });

type Claims = JWTPayload & { iat: number; exp: number };
const MINUTE = 60;

describe('okta-auth-js, as much of it as a sign-up needs', () => {
  let org: Org;
  const { warn, info } = console;
  const { setItem } = Storage.prototype;
  const storages = ['localStorage', 'sessionStorage'] as const;
  const descriptors = storages.map((name) => Object.getOwnPropertyDescriptor(window, name)!);

  beforeEach(() => {
    org = openOrg({ apps: [app] });
  });

  afterEach(() => {
    org.close();
    freeStorage();
    clearPage();
    for (const [name = ''] of document.cookie.split('; ').map((cookie) => cookie.split('='))) {
      document.cookie = `${name}=; path=/; expires=${new Date(0).toUTCString()}`;
    }
  });

  /** What a browser does in a frame without an origin of its own. */
  function blockStorage(): void {
    console.info = () => undefined;
    const denied = () => {
      throw new DOMException('Access is denied for this document.', 'SecurityError');
    };
    for (const name of storages) {
      Object.defineProperty(window, name, { configurable: true, get: denied });
    }
    Object.defineProperty(document, 'cookie', { configurable: true, get: denied, set: denied });
  }

  /** What a browser does when a site has used up its room. */
  function fillStorage(): void {
    console.warn = () => undefined;
    Storage.prototype.setItem = () => {
      throw new DOMException('Setting the value exceeded the quota.', 'QuotaExceededError');
    };
  }

  function freeStorage(): void {
    Object.assign(console, { warn, info });
    Storage.prototype.setItem = setItem;
    storages.forEach((name, index) => Object.defineProperty(window, name, descriptors[index]!));
    // Its own is the prototype's.
    Reflect.deleteProperty(document, 'cookie');
  }

  const stored = () => ({
    local: { ...localStorage } as Record<string, string>,
    session: { ...sessionStorage } as Record<string, string>,
    cookies: document.cookie.split('; ').sort(),
  });

  const profile = (email = EMAIL) => ({
    userProfile: { firstName: 'Ada', lastName: 'Byron', email },
  });
  const codeSent = (email = EMAIL) => ({
    credentials: { passcode: org.emulator.outbox.latest(email)?.code ?? '' },
  });

  /** From the first page to the code of the last. */
  async function signUp(client: Client, email = EMAIL): Promise<string | undefined> {
    let page = await client.open();
    page = await page.run('select-enroll-profile');
    page = await page.run('enroll-profile', profile(email));
    return interactionCodeOf(await page.run('enroll-authenticator', codeSent(email)));
  }

  async function tokensOf(client: Client, email?: string): Promise<Tokens> {
    const { tokens } = await client.redeem(await signUp(client, email));
    return tokens!;
  }

  describe('tokens', () => {
    it('are found by the page’s own OktaAuth, which finds them genuine', async () => {
      const client = ours();
      const tokens = await tokensOf(client);
      client.keep({ tokens });
      const auth = theirs();
      const found = await auth.tokenManager.getTokens();
      expect(Object.keys(found).sort()).to.deep.equal(['accessToken', 'idToken', 'refreshToken']);
      expect(found).to.deep.equal(tokens);
      expect(await auth.isAuthenticated({ onExpiredToken: 'none' } as never)).to.equal(true);
      const { idToken, accessToken } = found;
      await auth.token.verify(idToken!, { accessToken: accessToken!.accessToken } as never);
      expect((await auth.getUser()).email).to.equal(EMAIL);
    });

    it('can be renewed by the page’s own OktaAuth', async () => {
      const client = ours();
      const tokens = await tokensOf(client);
      client.keep({ tokens });
      const renewed = await theirs().token.renewTokens();
      expect(renewed.accessToken!.accessToken).not.to.equal(tokens.accessToken!.accessToken);
    });

    it('are what the whole of okta-auth-js makes of the same answer', async () => {
      const client = ours();
      const tokens = await tokensOf(client);
      client.forget();
      const full = ours({ authClient: theirs() });
      const others = await tokensOf(full, 'bea@example.com');
      for (const type of ['idToken', 'accessToken', 'refreshToken'] as const) {
        const keys = (all: Tokens) => Object.keys(all[type]!).sort();
        expect(keys(tokens), type).to.deep.equal(keys(others));
        const settled = ['scopes', 'authorizeUrl', 'userinfoUrl', 'tokenUrl', 'issuer', 'clientId'];
        const pick = (all: Tokens) =>
          Object.entries(all[type]!).filter(([key]) => settled.includes(key));
        expect(pick(tokens), type).to.deep.equal(pick(others));
        expect(tokens[type]!.expiresAt).to.be.closeTo(others[type]!.expiresAt, 5);
      }
    });

    const token = (type: keyof Tokens, value: string) =>
      ({ [type]: value, scopes: ['openid'], expiresAt: 4e9, claims: {} }) as never;
    const before: [what: string, prepare: () => void][] = [
      ['nothing', () => undefined],
      [
        'older tokens',
        () =>
          theirs().tokenManager.setTokens({
            idToken: token('idToken', 'older'),
            refreshToken: token('refreshToken', 'older'),
          }),
      ],
      [
        'a token under a key of the page’s',
        () => theirs().tokenManager.add('mine', token('idToken', 'older')),
      ],
      ['no room in storage', fillStorage],
    ];
    for (const [what, prepare] of before) {
      it(`are stored as a TokenManager stores them where there was ${what}`, async () => {
        const kept = {
          idToken: token('idToken', 'new'),
          accessToken: token('accessToken', 'new'),
        } as Tokens;
        const results = [
          (tokens: Tokens) => ours().keep({ tokens }),
          (tokens: Tokens) => theirs().tokenManager.setTokens(tokens),
        ].map((keep) => {
          prepare();
          keep(kept);
          storages.forEach((name, index) =>
            Object.defineProperty(window, name, descriptors[index]!),
          );
          const result = stored();
          clearPage();
          return result;
        });
        expect(JSON.stringify(results[0])).to.contain('new');
        expect(results[0]).to.deep.equal(results[1]);
      });
    }
  });

  describe('a transaction', () => {
    const variable = /^(state|nonce|codeVerifier|codeChallenge|interactionHandle|dateCreated)$/;
    const shapeOf = (value: unknown): unknown =>
      JSON.parse(JSON.stringify(value), (key, item: unknown) =>
        variable.test(key) ? typeof item : item,
      );
    const transactions = () => {
      const own = JSON.parse(sessionStorage.getItem('okta-transaction-storage')!) as {
        state: string;
      };
      const shared = JSON.parse(localStorage.getItem('okta-shared-transaction-storage')!) as object;
      expect(Object.keys(shared)).to.deep.equal([own.state]);
      return shapeOf([own, Object.values(shared)]);
    };

    it('is stored as the whole of okta-auth-js stores it', async () => {
      await ours().open();
      const made = transactions();
      clearPage();
      await ours({ authClient: theirs() }).open();
      expect(made).to.deep.equal(transactions());
    });

    const pairs: [what: string, first: () => Client, second: () => Client][] = [
      ['of ours goes on in the page’s own OktaAuth', ours, () => ours({ authClient: theirs() })],
      ['of the page’s own OktaAuth goes on in ours', () => ours({ authClient: theirs() }), ours],
      ['goes on after a reload', ours, ours],
    ];
    for (const [what, first, second] of pairs) {
      it(what, async () => {
        const begun = first();
        await (await begun.open()).run('select-enroll-profile');
        const other = second();
        expect(other.knows()).to.equal(true);
        const page = await other.open();
        expect(page.raw.remediation?.value?.[0]?.name).to.equal('enroll-profile');
        expect(other.state).to.equal(begun.state);
        expect(org.count('/interact')).to.equal(1);
      });
    }

    it('is known to another tab by its state, and to nobody once it is forgotten', async () => {
      const client = ours();
      await client.open();
      const { state } = client;
      const own = { ...sessionStorage } as Record<string, string>;
      sessionStorage.clear();
      expect(ours().knows()).to.equal(false);
      expect(ours().knows(state)).to.equal(true);
      Object.assign(sessionStorage, own);
      client.forget();
      expect(ours().knows()).to.equal(false);
      expect(ours().knows(state)).to.equal(false);
    });

    const makers: [whose: string, make: () => Client][] = [
      ['ours', ours],
      ['the page’s own OktaAuth', () => ours({ authClient: theirs() })],
    ];
    for (const [whose, make] of makers) {
      describe(`of ${whose}, answered late`, () => {
        const begun = () => until(() => org.count('/interact'));

        it('is begun once, however often it is asked for meanwhile', async () => {
          const client = make();
          const interact = org.hold('/interact');
          const first = client.open();
          await begun();
          const second = client.open();
          interact.resolve(undefined);
          await Promise.all([first, second]);
          expect(org.count('/interact')).to.equal(1);
        });

        it('is begun again after it could not be begun', async () => {
          const client = make();
          org.once('/interact', () => new Response('', { status: 500 }));
          await client.open().catch(() => client.drop());
          await client.open();
          expect(client.knows(client.state)).to.equal(true);
        });

        it('does not take the place of the one that was begun after it', async () => {
          const client = make();
          const interact = org.hold('/interact');
          const first = client.open().catch(() => undefined);
          await begun();
          client.drop();
          let page = await client.open();
          const { state } = client;
          interact.resolve(undefined);
          await first;
          expect(client.state).to.equal(state);
          const other = ours();
          await other.open();
          expect(other.state).to.equal(state);
          page = await page.run('select-enroll-profile');
          page = await page.run('enroll-profile', profile());
          page = await page.run('enroll-authenticator', codeSent());
          const { tokens } = await client.redeem(interactionCodeOf(page));
          expect(tokens?.idToken?.claims.email).to.equal(EMAIL);
        });

        it('does not take the place of another client’s', async () => {
          const given = make();
          const interact = org.hold('/interact');
          const first = given.open().catch(() => undefined);
          await begun();
          given.forget();
          const client = ours();
          await client.open();
          interact.resolve(undefined);
          await first;
          const other = ours();
          await other.open();
          expect(other.state).to.equal(client.state);
        });

        const results: [what: string, answer: () => Response | undefined][] = [
          ['there', () => undefined],
          ['refused', () => Response.json({ error: 'invalid_grant' }, { status: 400 })],
          ['not to be trusted', () => Response.json({})],
        ];
        for (const [what, answer] of results) {
          it(`is known to have its account when nobody waits for its tokens, which are ${what}`, async () => {
            const client = make();
            const code = await signUp(client);
            client.accept();
            org.hold('/token', answer()).resolve(undefined);
            await client.redeem(code).catch(() => undefined);
            const after = ours();
            await after.open();
            expect(after.state).to.equal(client.state);
            expect(after.isAccepted).to.equal(true);
            expect(org.count('/interact')).to.equal(1);
            client.keep({});
            expect(ours().knows()).to.equal(false);
          });
        }

        it('is forgotten when it was while it was begun', async () => {
          const client = make();
          const interact = org.hold('/interact');
          const first = client.open().catch(() => undefined);
          await begun();
          client.forget();
          interact.resolve(undefined);
          await first;
          expect(client.knows()).to.equal(false);
          expect(client.state).to.equal(undefined);
        });

        const ends: [how: string, end: () => Response | undefined][] = [
          ['tokens', () => undefined],
          ['a refusal', () => Response.json({ error: 'invalid_grant' }, { status: 400 })],
          ['an error of the network', () => Response.error()],
        ];
        for (const [how, end] of ends) {
          it(`leaves the one after it alone, if its end was ${how}`, async () => {
            const client = make();
            const code = await signUp(client);
            const exchange = org.hold('/token', end());
            const redeemed = client.redeem(code).catch(() => undefined);
            await until(() => org.count('/token'));
            client.forget();
            const next = ours();
            await next.open();
            exchange.resolve(undefined);
            await redeemed;
            const other = ours();
            await other.open();
            expect(other.state).to.equal(next.state);
          });
        }
      });
    }

    const obstacles: [what: string, obstruct: () => void][] = [
      ['has no room left', fillStorage],
      [
        'has no room left, beside cookies that are not written as ours are',
        () => {
          document.cookie = 'name=M%FCller; path=/';
          fillStorage();
        },
      ],
      ['is blocked', blockStorage],
    ];
    for (const [what, obstruct] of obstacles) {
      it(`goes to its end where storage ${what}`, async () => {
        obstruct();
        const client = ours();
        const tokens = await tokensOf(client);
        expect(tokens.idToken?.claims.email).to.equal(EMAIL);
        client.keep({ tokens });
      });
    }
  });

  describe('pages', () => {
    it('say whether the request was refused, and can be answered again', async () => {
      const client = ours();
      let page = await (await client.open()).run('select-enroll-profile');
      expect(page.ok).to.equal(true);
      const refused = await page.run('enroll-profile', profile('no address'));
      expect(refused.ok).to.equal(false);
      page = await refused.run('enroll-profile', profile());
      expect(page.ok).to.equal(true);
      const wrong = await page.run('enroll-authenticator', { credentials: { passcode: 'no' } });
      expect(wrong.ok).to.equal(false);
      page = await wrong.run('enroll-authenticator', codeSent());
      expect(page.ok).to.equal(true);
      expect(interactionCodeOf(page)).to.be.a('string');
    });

    for (const type of ['application/ion+json; okta-version=1.0.0', 'application/json']) {
      it(`are read on a refusal of ${type}`, async () => {
        const client = ours();
        await client.open();
        const raw = {
          version: '1.0.0',
          messages: {
            type: 'array',
            value: [{ message: 'Expired', i18n: { key: 'idx.session.expired' }, class: 'ERROR' }],
          },
        };
        org.once(
          '/introspect',
          () =>
            new Response(JSON.stringify(raw), { status: 401, headers: { 'content-type': type } }),
        );
        const page = await ours().open();
        expect(page.ok).to.equal(false);
        expect(page.raw.messages?.value?.[0]?.i18n?.key).to.equal('idx.session.expired');
      });
    }
  });

  describe('Retry-After', () => {
    const second = Math.floor(Date.now() / 1000) * 1000;
    const from = (milliseconds: number) => new Date(second + milliseconds).toUTCString();
    const { now } = Date;
    beforeEach(() => {
      Date.now = () => second;
    });
    afterEach(() => {
      Date.now = now;
    });

    const values: [what: string, value: string | undefined, wait: number | undefined][] = [
      ['seconds', '7', 7000],
      ['zero seconds', '0', 0],
      ['a date', from(90_000), 90_000],
      ['a date that is over', from(-90_000), 0],
      ['neither', 'soon', undefined],
      ['nothing', undefined, undefined],
    ];
    for (const [what, value, wait] of values) {
      it(`of ${what} is read on a refusal`, async () => {
        const page = await ours().open();
        org.once('/enroll', () =>
          Response.json(
            { errorCode: 'E0000047', errorSummary: 'Too many' },
            { status: 429, headers: value === undefined ? {} : { 'retry-after': value } },
          ),
        );
        const refused = await page.run('select-enroll-profile');
        expect(refused.ok).to.equal(false);
        expect(refused.retryAfter).to.equal(wait);
      });
    }
  });

  describe('an ID token', () => {
    let key: CryptoKey;
    let jwk: object;
    let stranger: CryptoKey;
    before(async () => {
      const pair = await generateKeyPair('RS256', { extractable: true });
      key = pair.privateKey;
      jwk = { ...(await exportJWK(pair.publicKey)), kid: 'known', alg: 'RS256', use: 'sig' };
      stranger = (await generateKeyPair('RS256')).privateKey;
    });

    interface Change {
      claims?: (claims: Claims) => object;
      signedBy?: () => CryptoKey;
      kid?: string;
      edit?: (idToken: string) => string | undefined;
      accessToken?: string;
    }

    /** An org that signs with a key of the test's own, and changes what it signs. */
    function answer({ claims = () => ({}), signedBy = () => key, ...more }: Change): void {
      const { fetch } = window;
      window.fetch = async (input, init) => {
        const response = await fetch(input, init);
        const { pathname } = new URL(response.url || String(input), location.href);
        if (pathname.endsWith('/keys')) return Response.json({ keys: [jwk] });
        if (!pathname.endsWith('/token')) return response;
        const body = (await response.json()) as { id_token: string; access_token: string };
        const issued = decodeJwt<Claims>(body.id_token) as Claims;
        const signed = await new SignJWT({ ...issued, ...claims(issued) } as JWTPayload)
          .setProtectedHeader({ alg: 'RS256', kid: more.kid ?? 'known' })
          .sign(signedBy());
        const { edit = (token) => token, accessToken = body.access_token } = more;
        return Response.json({ ...body, access_token: accessToken, id_token: edit(signed) });
      };
    }

    /** What becomes of the tokens that such an org gives. */
    async function outcome(change: Change): Promise<string> {
      const client = ours();
      const code = await signUp(client);
      answer(change);
      try {
        client.keep(await client.redeem(code));
        return 'accepted';
      } catch (error) {
        if (!(error instanceof FailureError)) throw error;
        expect(localStorage.getItem('okta-token-storage')).to.equal(null);
        return `${error.failure.code}: ${error.failure.fix}`;
      }
    }

    const changes: [what: string, change: Change, outcome: RegExp][] = [
      ['as it should be is accepted', {}, /^accepted/],
      [
        'of another signature is refused',
        { signedBy: () => stranger },
        /^token-rejected: The token signature is not valid/,
      ],
      [
        'whose claims were changed after it was signed is refused',
        {
          edit(token) {
            const claims = JSON.stringify({ ...decodeJwt(token), email: 'eve@example.com' });
            return token.replace(/\.[^.]+\./, `.${base64url.encode(claims)}.`);
          },
        },
        /^token-rejected: The token signature is not valid/,
      ],
      [
        'of a key that the org does not publish is refused',
        { kid: 'unknown' },
        /^token-rejected: The key id, unknown, was not found/,
      ],
      [
        'of another issuer is refused',
        { claims: () => ({ iss: 'https://evil.example' }) },
        /^token-rejected: The issuer/,
      ],
      [
        'for another client is refused',
        { claims: () => ({ aud: 'another' }) },
        /^token-rejected: The audience/,
      ],
      [
        'for several clients, this one among them, is accepted',
        { claims: () => ({ aud: ['another', app.clientId] }) },
        /^accepted/,
      ],
      [
        'of another transaction is refused',
        { claims: () => ({ nonce: 'another' }) },
        /^token-rejected: .*nonce/,
      ],
      [
        'that has expired is refused',
        { claims: ({ iat }) => ({ iat: iat - 70 * MINUTE, exp: iat - 6 * MINUTE }) },
        /^token-rejected: The JWT expired and is no longer valid/,
      ],
      [
        'that has expired by less than clocks may differ is accepted',
        { claims: ({ iat }) => ({ iat: iat - 64 * MINUTE, exp: iat - 4 * MINUTE }) },
        /^accepted/,
      ],
      [
        'of the future is refused',
        { claims: ({ iat, exp }) => ({ iat: iat + 6 * MINUTE, exp: exp + 6 * MINUTE }) },
        /^token-rejected: The JWT was issued in the future/,
      ],
      [
        'that is not of its access token is refused',
        { accessToken: 'another' },
        /^token-rejected: Token hash verification failed/,
      ],
      ['that is missing is refused', { edit: () => undefined }, /^token-rejected: .*"id_token"/],
      [
        'that is none is refused',
        { edit: () => 'not.a.token' },
        /^token-rejected: Malformed token/,
      ],
    ];
    for (const [what, change, expected] of changes) {
      it(what, async () => {
        expect(await outcome(change)).to.match(expected);
      });
    }

    it('is not asked for where there is no code to exchange', async () => {
      const client = ours();
      await client.open();
      const error: unknown = await client.redeem(undefined).catch((thrown: unknown) => thrown);
      expect((error as FailureError).failure.code).to.equal('token-rejected');
      expect(org.count('/token')).to.equal(0);
    });
  });
});

import { expect } from '@open-wc/testing';
import { builtInApps } from '../../src/emulator/index.js';
import '../../src/define.js';
import type { RegisteredDetail } from '../../src/host/events.js';
import type { OktaRegister } from '../../src/element/okta-register.js';
import { clearPage, settle, until } from './helpers.js';
import { listen, openOrg, ORIGIN, press, sendCode, sendProfile, titled, type Org } from './org.js';

const EMAIL = 'ada@example.com';
const ISSUER = `${ORIGIN}/oauth2/default`;

const base64url = (bytes: ArrayBuffer | Uint8Array) =>
  btoa(String.fromCharCode(...new Uint8Array(bytes)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

describe('the outcome', () => {
  let org: Org;
  let events: ReturnType<typeof listen>;

  beforeEach(() => {
    org = openOrg({ apps: builtInApps });
    events = listen(document.body);
  });

  afterEach(async () => {
    clearPage();
    await settle();
    org.close();
  });

  async function signUp(attributes: string): Promise<RegisteredDetail> {
    const widget = place(attributes);
    await sendProfile(widget, EMAIL);
    await titled(widget, 'Check your email');
    await sendCode(widget, org.emulator.outbox.latest()?.code);
    await press(widget, 'Skip');
    await titled(widget, 'You’re signed up');
    await until(() => events.details('registered').length);
    expect(events.details('registered')).to.have.lengthOf(1);
    expect(events.details('registration-error')).to.deep.equal([]);
    return events.details<RegisteredDetail>('registered')[0]!;
  }

  function place(attributes: string): OktaRegister {
    const main = document.createElement('main');
    main.innerHTML = `<okta-register issuer="${ISSUER}" client-id="password-optional" ${attributes}></okta-register>`;
    document.body.append(main);
    return main.querySelector('okta-register')!;
  }

  /** What the site's server does with the code. */
  async function redeem(code: string, verifier: string): Promise<Record<string, string>> {
    const response = await org.emulator.fetch(
      new Request(`${ISSUER}/v1/token`, {
        method: 'POST',
        body: new URLSearchParams({
          grant_type: 'interaction_code',
          client_id: 'password-optional',
          redirect_uri: location.origin + location.pathname,
          interaction_code: code,
          code_verifier: verifier,
        }),
      }),
    );
    return (await response.json()) as Record<string, string>;
  }

  /** All that is left in this browser. */
  const kept = () => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]);

  it('is the tokens where nothing else is said, and where it is said', async () => {
    const detail = await signUp('outcome="tokens"');
    expect(Object.keys(detail)).to.deep.equal(['tokens']);
    expect(org.count('/v1/token')).to.equal(1);
    expect(kept()).to.contain(detail.tokens.accessToken!.accessToken);
  });

  describe('code', () => {
    it('is what a server redeems, with what belongs to it, and nothing is left here', async () => {
      const detail = await signUp('outcome="code"');
      expect(Object.keys(detail).sort()).to.deep.equal([
        'codeVerifier',
        'interactionCode',
        'nonce',
        'state',
      ]);
      expect(org.count('/v1/token')).to.equal(0);
      const { interactionCode, codeVerifier, state, nonce } = detail;
      for (const secret of [interactionCode!, codeVerifier!, state!]) {
        expect(kept()).not.to.contain(secret);
      }
      const { body } = org.seen.find(({ path }) => path.endsWith('/interact'))!;
      expect(body).to.include({ state, nonce });
      const answer = await redeem(interactionCode!, codeVerifier!);
      expect(answer).to.have.property('access_token');
      expect(JSON.parse(atob(answer['id_token']!.split('.')[1]!))).to.include({ nonce });
    });

    it('needs no verifier in the browser when the server has made the challenge', async () => {
      const verifier = base64url(crypto.getRandomValues(new Uint8Array(48)));
      const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier));
      const challenge = base64url(digest);
      const detail = await signUp(`outcome="code" code-challenge="${challenge}"`);
      expect(Object.keys(detail).sort()).to.deep.equal(['interactionCode', 'nonce', 'state']);
      expect(kept(), 'the transaction is cleared').not.to.contain(detail.state!);
      expect(localStorage.getItem('okta-token-storage') ?? '{}').to.equal('{}');
      const { body } = org.seen.find(({ path }) => path.endsWith('/interact'))!;
      expect(body).to.include({ code_challenge: challenge, code_challenge_method: 'S256' });
      expect(await redeem(detail.interactionCode!, 'another'.repeat(8))).to.include({
        error: 'invalid_grant',
      });
    });

    it('of the server’s challenge is redeemed by its verifier', async () => {
      const verifier = base64url(crypto.getRandomValues(new Uint8Array(48)));
      const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier));
      const detail = await signUp(`outcome="code" code-challenge="${base64url(digest)}"`);
      expect(await redeem(detail.interactionCode!, verifier)).to.have.property('access_token');
    });

    it('is not made with a challenge whose verifier is gone: the sign-up begins anew', async () => {
      const before = place(`outcome="code" code-challenge="${'a'.repeat(43)}"`);
      await sendProfile(before, EMAIL);
      await titled(before, 'Check your email');
      before.remove();
      await settle();
      const same = place(`outcome="code" code-challenge="${'a'.repeat(43)}"`);
      await titled(same, 'Check your email');
      same.remove();
      await settle();
      expect(org.count('/interact')).to.equal(1);
      const next = place(`outcome="code" code-challenge="${'b'.repeat(43)}"`);
      await titled(next, 'Create account');
      expect(org.count('/interact')).to.equal(2);
    });
  });

  describe('none', () => {
    it('is an account, and nothing else: no exchange, no token, no trace', async () => {
      const detail = await signUp('outcome="none"');
      expect(detail).to.deep.equal({});
      expect(org.count('/v1/token')).to.equal(0);
      expect(org.emulator.users.find(EMAIL)).not.to.equal(undefined);
      expect(kept()).not.to.match(/codeVerifier|interactionHandle|accessToken|idToken/);
    });
  });
});

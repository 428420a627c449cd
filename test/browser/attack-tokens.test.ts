import { expect } from '@open-wc/testing';
import { passwordOptional, type App } from '../../src/emulator/index.js';
import '../../src/define.js';
import type { OktaRegister } from '../../src/element/okta-register.js';
import type { FailureError } from '../../src/idx/failure.js';
import { interactionCodeOf } from '../../src/idx/response.js';
import { createClient } from '../../src/okta/client.js';
import { clearPage, settle, textOf, until } from './helpers.js';
import { listen, openOrg, ORIGIN, place, sendCode, sendProfile, titled, type Org } from './org.js';

const HOUR = 3_600_000;

/** An address and its code are enough. */
const app: App = {
  ...passwordOptional,
  policy: { ...passwordOptional.policy, optional: [], emailMagicLink: false },
};

describe('tokens', () => {
  let org: Org;
  let events: ReturnType<typeof listen>;
  const { now } = Date;

  beforeEach(() => {
    events = listen(document.body);
  });

  afterEach(async () => {
    Date.now = now;
    clearPage();
    await settle();
    org.close();
  });

  async function signUp(change: () => void = () => undefined): Promise<OktaRegister> {
    const widget = place({ clientId: app.clientId });
    await sendProfile(widget, 'ada@example.com');
    await titled(widget, 'Check your email');
    change();
    await sendCode(widget, org.emulator.outbox.latest()?.code);
    await until(
      () => events.details('registered').length + events.details('registration-error').length,
    );
    return widget;
  }

  for (const [what, off] of [
    ['a day ahead', 24 * HOUR],
    ['a day behind', -24 * HOUR],
    ['half an hour ahead', HOUR / 2],
    ['years behind', -10_000 * HOUR],
  ] as const) {
    it(`are accepted on a device whose clock is ${what}`, async () => {
      org = openOrg({ apps: [app], now });
      Date.now = () => now() + off;
      await signUp();
      expect(events.details('registration-error')).to.deep.equal([]);
      expect(events.details('registered')).to.have.lengthOf(1);
      const stored = JSON.parse(localStorage.getItem('okta-token-storage') ?? '{}') as {
        idToken?: { expiresAt: number };
      };
      // By the clock that they are going to be compared with.
      expect(stored.idToken?.expiresAt).to.be.greaterThan(Date.now() / 1000);
    });
  }

  it('that were issued at another time than the answers before them are refused', async () => {
    let off = 0;
    org = openOrg({ apps: [app], now: () => now() + off });
    const widget = await signUp(() => {
      const { fetch } = window;
      window.fetch = (input, init) => {
        if (new Request(input, init).url.endsWith('/v1/token')) off = -3 * HOUR;
        return fetch(input, init);
      };
    });
    expect(events.details<{ code: string }>('registration-error')[0]?.code).to.equal(
      'token-rejected',
    );
    expect(events.details('registered')).to.deep.equal([]);
    expect(localStorage.getItem('okta-token-storage')).to.equal(null);
    // Whoever has a clock that is wrong by less than answers can tell learns what to do.
    expect(textOf(widget)).to.contain('Check the date and time of this device');
  });

  it('are checked although what was saved says that their signature is not', async () => {
    org = openOrg({ apps: [app] });
    const config = {
      issuer: `${ORIGIN}/oauth2/default`,
      clientId: app.clientId,
      redirectUri: location.origin + location.pathname,
      scopes: ['openid'],
    };
    let response = await createClient(config).open();
    const userProfile = { firstName: 'Ada', lastName: 'Byron', email: 'ada@example.com' };
    response = await response.run('select-enroll-profile');
    response = await response.run('enroll-profile', { userProfile });
    const passcode = org.emulator.outbox.latest()?.code ?? '';
    response = await response.run('enroll-authenticator', { credentials: { passcode } });
    const name = 'okta-transaction-storage';
    const saved = sessionStorage.getItem(name) ?? '';
    expect(saved).to.contain('"ignoreSignature":false');
    sessionStorage.setItem(name, saved.replace('e":false', 'e":true'));
    const { fetch } = window;
    window.fetch = async (input, init) => {
      const answer = await fetch(input, init);
      if (!new Request(input, init).url.endsWith('/v1/token')) return answer;
      const body = (await answer.json()) as { id_token: string };
      const id_token = body.id_token.slice(0, -8) + 'AAAAAAAA';
      return Response.json({ ...body, id_token });
    };
    const thrown: unknown = await createClient(config)
      .redeem(interactionCodeOf(response))
      .catch((error: unknown) => error);
    expect((thrown as FailureError).failure.code).to.equal('token-rejected');
  });
});

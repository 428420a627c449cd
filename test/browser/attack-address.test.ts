import { expect } from '@open-wc/testing';
import { builtInApps, passwordOptional } from '../../src/emulator/index.js';
import '../../src/define.js';
import type { OktaRegister } from '../../src/element/okta-register.js';
import { clearPage, settle, textOf, until } from './helpers.js';
import { listen, openOrg, ORIGIN, press, sendCode, sendProfile, titled, type Org } from './org.js';

const EMAIL = 'ada@example.com';

/** Messages as they come from another window, and from another page of the same origin. */
const FORGED: unknown[] = [
  ...['okta-register', '', 'registered', undefined, null, 1, true, {}, [], { state: 'x' }],
  { type: 'registered', detail: { tokens: {} } },
  { type: 'okta:idx', interaction_code: 'x', state: 'x' },
];

describe('what somebody else brings into the page', () => {
  let org: Org;
  let events: ReturnType<typeof listen>;
  const address = location.href;

  beforeEach(() => {
    org = openOrg({ apps: builtInApps });
    events = listen(document.body);
  });

  afterEach(async () => {
    // WebKit lets a page change its address a hundred times in ten seconds.
    if (location.href !== address) history.replaceState(null, '', address);
    clearPage();
    await settle();
    org.close();
  });

  const widget = (clientId = passwordOptional.clientId, outcome = 'tokens'): OktaRegister => {
    const placed = document.createElement('okta-register');
    placed.setAttribute('outcome', outcome);
    Object.assign(placed, { issuer: `${ORIGIN}/oauth2/default`, clientId });
    document.body.append(placed);
    return placed;
  };

  async function underWay(outcome?: string): Promise<OktaRegister> {
    const begun = widget(passwordOptional.clientId, outcome);
    await sendProfile(begun, EMAIL);
    await titled(begun, 'Check your email');
    return begun;
  }

  async function finish(begun: OktaRegister): Promise<void> {
    await sendCode(begun, org.emulator.outbox.latest()?.code);
    await press(begun, 'Skip');
    await titled(begun, 'You’re signed up');
    const [detail] = events.details<{ tokens: { idToken: { claims: { email: string } } } }>(
      'registered',
    );
    expect(detail?.tokens.idToken.claims.email).to.equal(EMAIL);
  }

  it('by a message changes nothing of a sign-up under way', async () => {
    const begun = await underWay();
    const asked = org.seen.length;
    const channel = new BroadcastChannel('okta-register');
    for (const data of FORGED) {
      dispatchEvent(new MessageEvent('message', { data, origin: 'https://org.example' }));
      channel.postMessage(data);
    }
    const heard = new Promise((done) => {
      const other = new BroadcastChannel('okta-register');
      other.onmessage = ({ data }) => data === 'last' && (other.close(), done(undefined));
    });
    channel.postMessage('last');
    await heard;
    channel.close();
    await settle();
    expect(org.seen).to.have.lengthOf(asked);
    await finish(begun);
  });

  const links = [
    '?state=somebody-elses&otp=654321',
    '?state=somebody-elses&interaction_code=stolen',
    '?state=somebody-elses&error=interaction_required',
    '?state=somebody-elses&error=access_denied&error_description=Call+0800',
    '?state=__proto__&interaction_code=stolen',
    '?state=&otp=654321',
    '?interaction_code=stolen',
    '?otp=654321',
    '?code=stolen&state=somebody-elses',
  ];
  /** The state of the sign-up that this browser has under way. */
  const ownState = () => {
    const stored = JSON.stringify({ ...localStorage, ...sessionStorage });
    return /state\\*":\\*"([\w-]+)/.exec(stored)?.[1] ?? '';
  };

  for (const outcome of ['tokens', 'none', 'code']) {
    describe(`with the outcome ${outcome}`, () => {
      async function finishAs(begun: OktaRegister): Promise<void> {
        if (outcome === 'tokens') return finish(begun);
        await sendCode(begun, org.emulator.outbox.latest()?.code);
        await press(begun, 'Skip');
        await titled(begun, 'You’re signed up');
        await until(() => events.details('registered').length, 'the end');
        expect(events.details('registered')).to.have.lengthOf(1);
      }

      for (const link of links) {
        it(`by a link changes nothing of a sign-up under way: ${link}`, async () => {
          const begun = await underWay(outcome);
          begun.remove();
          await settle();
          history.replaceState(null, '', link);
          const other = widget(passwordOptional.clientId, outcome);
          await until(() => other.step?.name, 'a step');
          await settle();
          const sent = org.seen.filter(({ path }) => /answer|token$/.test(path));
          expect(sent).to.deep.equal([]);
          expect(textOf(other)).not.to.contain('Call 0800');
          expect(events.details('registered')).to.deep.equal([]);
          other.remove();
          await settle();
          history.replaceState(null, '', address);
          const again = widget(passwordOptional.clientId, outcome);
          await titled(again, 'Check your email');
          expect(org.count('/interact')).to.equal(1);
          await finishAs(again);
        });
      }

      it('by somebody else’s code with the state of the own sign-up ends nothing', async () => {
        const begun = await underWay(outcome);
        const state = ownState();
        expect(state).not.to.equal('');
        begun.remove();
        await settle();
        history.replaceState(null, '', `?state=${state}&interaction_code=stolen`);
        const other = widget(passwordOptional.clientId, outcome);
        await titled(other, 'Check your email');
        expect(events.details('registered')).to.deep.equal([]);
        await finishAs(other);
      });

      it('by a wrong code of an email with the own state is refused, and goes on', async () => {
        const begun = await underWay(outcome);
        const state = ownState();
        begun.remove();
        await settle();
        history.replaceState(null, '', `?state=${state}&otp=000000`);
        const other = widget(passwordOptional.clientId, outcome);
        await titled(other, 'Check your email');
        await finishAs(other);
      });

      it('by an invitation that is somebody else’s says whose account it is', async () => {
        await underWay(outcome).then((begun) => {
          begun.remove();
        });
        await settle();
        const token = org.emulator.invite('activation', {
          firstName: 'Eve',
          lastName: 'Doe',
          email: 'eve@example.com',
        });
        history.replaceState(null, '', `?activationToken=${token}`);
        const other = widget('activation', outcome);
        await until(() => other.step?.identifier && !other.busy, 'the invitation');
        await until(() => textOf(other).includes('eve@example.com'), 'whose account it is');
      });
    });
  }

  for (const text of [
    'Call 0800 123 456 now',
    'https://evil.example',
    '<b>1</b>',
    'x'.repeat(99),
  ]) {
    it(`is no code where it is none: ${text.slice(0, 30)}`, async () => {
      history.replaceState(null, '', `?state=other&otp=${encodeURIComponent(text)}`);
      const opened = widget();
      await titled(opened, 'Create account');
      expect(textOf(opened)).not.to.contain(text);
    });
  }

  it('does not say to whoever has typed it whose account it is', async () => {
    const begun = await underWay();
    await sendCode(begun, org.emulator.outbox.latest()?.code);
    await titled(begun, 'Set up your sign-in');
    expect(begun.step?.identifier).to.equal(EMAIL);
    expect(textOf(begun)).not.to.contain(EMAIL);
  });

  it('does say so after a reload, for nobody has typed it then', async () => {
    const begun = await underWay();
    await sendCode(begun, org.emulator.outbox.latest()?.code);
    await titled(begun, 'Set up your sign-in');
    begun.remove();
    await settle();
    const again = widget();
    await titled(again, 'Set up your sign-in');
    expect(textOf(again)).to.contain(EMAIL);
  });
});

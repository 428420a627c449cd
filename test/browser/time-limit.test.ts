import { expect } from '@open-wc/testing';
import { stub } from 'sinon';
import '../../src/define.js';
import type { OktaRegister } from '../../src/element/okta-register.js';
import { passwordFirst } from '../../src/emulator/index.js';
import {
  button,
  buttons,
  clearPage,
  control,
  settle,
  stopClock,
  textOf,
  type,
  until,
  type Clock,
} from './helpers.js';
import {
  choose,
  openOrg,
  ownForm,
  place,
  sendPassword,
  sendProfile,
  titled,
  type Org,
} from './org.js';

const MINUTE = 60_000;
const app = {
  ...passwordFirst,
  policy: { ...passwordFirst.policy, transactionLifetimeSeconds: 5 * 60 },
};

describe('The time limit of a sign-up', () => {
  let org: Org;
  let clock: Clock;
  beforeEach(() => {
    clock = stopClock();
    org = openOrg({ apps: [app] });
  });
  afterEach(() => {
    clearPage();
    org.close();
    clock.restore();
  });

  const said = (widget: OktaRegister) =>
    textOf(widget.querySelector('.okta-register-message')?.closest('[role="status"]'));
  const told = (widget: OktaRegister) => until(() => said(widget), 'the end');

  const atProfile = async () => {
    const widget = place();
    await ownForm(widget, org);
    return widget;
  };
  const atPassword = async () => {
    const widget = place();
    await sendProfile(widget, 'ada@example.com');
    await choose(widget, 'Password');
    await titled(widget, 'Choose a password');
    await settle();
    return widget;
  };

  /** In the next answer of an address the sign-up ends then. */
  const endNextAt = (path: string, end: () => unknown) =>
    org.once(path, async () => {
      const answer = await org.emulator.fetch(
        new Request(`https://org.example${path}`, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify(org.seen.at(-1)!.body),
        }),
      );
      return Response.json({ ...((await answer.json()) as object), expiresAt: end() });
    });

  it('is told two minutes before the end, politely, and not before', async () => {
    const widget = await atPassword();
    await clock.tick(2.5 * MINUTE);
    expect(said(widget)).to.equal('');
    await clock.tick(1 * MINUTE);
    await told(widget);
    expect(said(widget)).to.match(/^This sign-up ends at \d+:\d\d.*\. Need longer\? More time$/);
    clock.restore(); // what checks it waits by the clock
    await expect(widget).to.be.accessible();
  });

  it('is put off at the profile by a new sign-up, with what was typed', async () => {
    const widget = await atProfile();
    const input = type(widget, 'userProfile.email', 'ada@example.com');
    await clock.tick(119 * MINUTE);
    await told(widget);
    const begun = org.count('/interact');
    button(widget, 'More time').click();
    await until(() => org.count('/interact') > begun, 'the new sign-up');
    await ownForm(widget, org);
    expect(control(widget, 'userProfile.email').value).to.equal('ada@example.com');
    expect(input.value).to.equal('ada@example.com');
    expect(said(widget)).to.equal('');
    await clock.tick(2 * MINUTE);
    await sendProfile(widget, 'ada@example.com');
    await titled(widget, 'Set up your sign-in');
  });

  it('is put off later where the org puts it off for being asked', async () => {
    const widget = await atPassword();
    type(widget, 'credentials.passcode', 'Abcd');
    await clock.tick(4 * MINUTE);
    await told(widget);
    endNextAt('/idp/idx/introspect', () => new Date(Date.now() + 5 * MINUTE).toISOString());
    button(widget, 'More time').click();
    await until(() => !widget.busy && said(widget) === '', 'more time');
    await settle();
    expect(said(widget)).to.equal('');
    expect(control(widget, 'credentials.passcode').value).to.equal('Abcd');
  });

  it('is no longer offered to be put off where the org does not', async () => {
    const widget = await atPassword();
    await clock.tick(4 * MINUTE);
    await told(widget);
    const asked = org.count('/introspect');
    button(widget, 'More time').click();
    await until(() => org.count('/introspect') > asked && !widget.busy, 'the answer');
    await told(widget);
    expect(buttons(widget)).not.to.include('More time');
  });

  /** All that a screen reader is given to say politely, in its order. */
  const listenTo = (widget: OktaRegister): string[] => {
    const heard: string[] = [];
    const hear = () => {
      const text = said(widget);
      if (text && text !== heard.at(-1)) heard.push(text);
    };
    const changes = { childList: true, subtree: true, characterData: true };
    new MutationObserver(hear).observe(widget, changes);
    return heard;
  };

  it('is said once, and after a press in vain that there is no more time', async () => {
    const widget = await atPassword();
    const heard = listenTo(widget);
    await clock.tick(4 * MINUTE);
    await told(widget);
    const region = widget.querySelector('.okta-register-message')!.closest('[role="status"]');
    button(widget, 'More time').click();
    await until(() => /no more/.test(said(widget)), 'the answer');
    await clock.tick(MINUTE / 2);
    expect(heard).to.have.lengthOf(2);
    expect(heard[0]).to.match(/Need longer\? More time$/);
    expect(heard[1]).to.match(/^There is no more time\. This sign-up ends at \d+:\d\d.*\.$/);
    expect(region?.isConnected, 'where it is said is there before it').to.equal(true);
  });

  const alert = (widget: OktaRegister) => textOf(widget.querySelector('[role="alert"]'));
  const TIMED_OUT = 'Your sign-up timed out. Please continue from here.';

  it('is over when more time is asked for too late, which is said', async () => {
    const widget = await atPassword();
    await clock.tick(4 * MINUTE);
    await told(widget);
    await clock.tick(5 * MINUTE);
    button(widget, 'More time').click();
    await titled(widget, 'Create account');
    await until(() => alert(widget), 'what happened');
    expect(alert(widget)).to.equal(TIMED_OUT);
    expect(control(widget, 'userProfile.email').value).to.equal('ada@example.com');
  });

  it('is over in a tab that was asleep past the end, which is said when it wakes', async () => {
    const widget = place();
    await sendProfile(widget, 'ada@example.com');
    await choose(widget, 'Password');
    await sendPassword(widget);
    await choose(widget, 'Email');
    await titled(widget, 'Check your email');
    const hidden = stub(Document.prototype, 'hidden').get(() => true);
    try {
      await clock.tick(20 * MINUTE);
      await titled(widget, 'Check your email');
    } finally {
      hidden.restore();
    }
    document.dispatchEvent(new Event('visibilitychange'));
    await clock.tick(1);
    await titled(widget, 'Create account');
    await until(() => alert(widget), 'what happened');
    expect(alert(widget)).to.equal(TIMED_OUT);
  });

  it('is over in a tab that was left to another one, which is said when it is taken up', async () => {
    const widget = await atPassword();
    const [state] = org.seen.filter(({ path }) => path.endsWith('/interact'));
    const otherTab = new BroadcastChannel('okta-register');
    otherTab.postMessage(state?.body['state']);
    otherTab.close();
    await titled(widget, 'Sign-up continues in another tab');
    await clock.tick(20 * MINUTE);
    button(widget, 'Continue here instead').click();
    await titled(widget, 'Create account');
    await until(() => alert(widget), 'what happened');
    expect(alert(widget)).to.equal(TIMED_OUT);
  });

  for (const expiresAt of ['soon 5', '2', 'Nov 26 2031', '9999-99-99T00:00', 7, null, {}]) {
    it(`is not told of what is no time: ${JSON.stringify(expiresAt)}`, async () => {
      endNextAt('/idp/idx/enroll', () => expiresAt);
      const widget = await atProfile();
      await clock.tick(121 * MINUTE);
      expect(said(widget)).to.equal('');
    });
  }
});

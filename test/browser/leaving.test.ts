import { expect } from '@open-wc/testing';
import '../../src/define.js';
import type { OktaRegister } from '../../src/element/okta-register.js';
import { clearPage, settle, stopClock, until, type Clock } from './helpers.js';
import { choose, listen, openOrg, place, sendProfile, titled, type Org } from './org.js';

const METHODS = 'Set up your sign-in';

describe('a page that is being left', () => {
  let org: Org;
  let events: ReturnType<typeof listen>;
  let clock: Clock;
  let ended: number;

  beforeEach(() => {
    clock = stopClock();
    org = openOrg();
    events = listen(document.body);
    ended = 0;
  });

  afterEach(async () => {
    dispatchEvent(new PageTransitionEvent('pageshow'));
    clearPage();
    await settle();
    org.close();
    clock.restore();
  });

  /** Firefox and WebKit end the requests as soon as another page is asked for, however late it comes. */
  const leaveDuring = (path: string) => {
    org.once(path, () => {
      dispatchEvent(new Event('beforeunload'));
      ended++;
      throw new TypeError('Load failed');
    });
  };

  const comeBack = () => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  const errors = () => events.details('registration-error').map(({ code }) => code);

  async function sendAndLeave(): Promise<OktaRegister> {
    const widget = place();
    await titled(widget, 'Create account');
    await until(() => org.count('/introspect') === 1);
    leaveDuring('/enroll/new');
    await sendProfile(widget, 'ada@example.com');
    await until(() => ended);
    await clock.tick(5000);
    return widget;
  }

  it('has no failure, and is busy until it is gone', async () => {
    const widget = await sendAndLeave();
    expect(errors()).to.deep.equal([]);
    expect(widget.busy).to.equal(true);
  });

  it('goes on where the sign-up stands when somebody comes back to it', async () => {
    const widget = await sendAndLeave();
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    comeBack();
    await until(() => !widget.busy && org.answered('/introspect') === 2);
    await settle();
    await clock.tick(60_000);
    expect(errors()).to.deep.equal([]);
    await sendProfile(widget, 'ada@example.com');
    await titled(widget, METHODS);
  });

  it('goes on with an opening that was under way', async () => {
    const first = place();
    await sendProfile(first, 'ada@example.com');
    await titled(first, METHODS);
    first.remove();
    await settle();
    leaveDuring('/introspect');
    const widget = place();
    await until(() => ended);
    comeBack();
    await titled(widget, METHODS);
    await clock.tick(60_000);
    expect(errors()).to.deep.equal([]);
    await choose(widget, 'Password');
    await titled(widget, 'Choose a password');
  });

  it('has one after all when it stays, as it does for a download', async () => {
    const widget = await sendAndLeave();
    await clock.tick(5000);
    await until(() => errors().length);
    expect(errors()).to.deep.equal(['network-error']);
    expect(widget.busy).to.equal(false);
  });
});

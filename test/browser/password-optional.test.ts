import { expect } from '@open-wc/testing';
import '../../src/define.js';
import type { OktaRegister } from '../../src/element/okta-register.js';
import { clearPage, settle, stopClock, submit, until, type Clock } from './helpers.js';
import {
  ADA,
  atStep,
  choices,
  choose,
  fillProfile,
  listen,
  openOrg,
  ORIGIN,
  place,
  press,
  sendCode,
  sendPassword,
  welcomed,
  type Events,
  type Org,
} from './org.js';

describe('Password optional', () => {
  let org: Org;
  let events: Events;
  let clock: Clock;

  beforeEach(() => {
    clock = stopClock();
    org = openOrg();
    events = listen(document.body);
  });

  afterEach(async () => {
    clearPage();
    await settle();
    org.close();
    clock.restore();
  });

  const atList = (widget: OktaRegister) => atStep(widget, 'select-authenticator-enroll');

  async function toOktaVerify(): Promise<OktaRegister> {
    const widget = place({ clientId: 'password-optional' });
    await atStep(widget, 'enroll-profile');
    fillProfile(widget);
    await submit(widget);
    await atStep(widget, 'enroll-authenticator', 'okta_email');
    await sendCode(widget, org.emulator.outbox.latest(ADA.email)?.code);
    await atList(widget);
    await choose(widget, 'Okta Verify');
    await atStep(widget, 'enroll-poll', 'okta_verify');
    return widget;
  }

  it('Okta Verify can be looked at and left', async () => {
    const widget = await toOktaVerify();
    await until(() => widget.querySelector('img, [role="img"]')?.getClientRects().length);
    expect(widget.querySelector('form [type="submit"]')).to.equal(null);
    await press(widget, 'Choose another method');
    await atList(widget);
    await choose(widget, 'Password');
    await atStep(widget, 'enroll-authenticator', 'okta_password');
    await sendPassword(widget);
    await atList(widget);
    expect(choices(widget)).to.deep.equal(['Okta Verify']);
    await press(widget, 'Skip');
    await welcomed(widget, events);
  });

  it('Okta Verify goes on by itself once the phone is done', async () => {
    const widget = await toOktaVerify();
    const done = await org.emulator.fetch(
      new Request(`${ORIGIN}/emulator/okta-verify`, { method: 'POST' }),
    );
    expect(done.status).to.equal(200);
    await clock.tick(5000);
    await atList(widget);
    expect(choices(widget)).to.deep.equal(['Password']);
  });
});

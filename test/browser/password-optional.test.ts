import { expect } from '@open-wc/testing';
import '../../src/define.js';
import type { OktaRegister } from '../../src/element/okta-register.js';
import { stopClock, until, type Clock } from './helpers.js';
import {
  atStep,
  choices,
  choose,
  endsClean,
  openOrg,
  type Org,
  ORIGIN,
  place,
  press,
  sendCode,
  sendPassword,
  signedUp,
} from './org.js';
import { hear, latestCode, register } from './person.js';

describe('Password optional', () => {
  let org: Org;
  let heard: ReturnType<typeof hear>;
  let clock: Clock;

  beforeEach(() => {
    clock = stopClock();
    org = openOrg();
    heard = hear();
  });

  endsClean(() => {
    org.close();
    clock.restore();
  });

  const atList = (widget: OktaRegister) => atStep(widget, 'select-authenticator-enroll');

  async function toOktaVerify(): Promise<OktaRegister> {
    const widget = place({ clientId: 'password-optional' });
    await atStep(widget, 'enroll-profile');
    await register(widget);
    await atStep(widget, 'enroll-authenticator', 'okta_email');
    await sendCode(widget, latestCode(org));
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
    await signedUp(widget, heard, 'Ada Lovelace');
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

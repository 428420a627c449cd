import { expect } from '@open-wc/testing';
import '../../src/define.js';
import {
  atStep,
  choose,
  endsClean,
  expectFailures,
  listen,
  openOrg,
  type Org,
  place,
  press,
  sendCode,
  sendPassword,
  signedUp,
  titled,
} from './org.js';

const ADA = { firstName: 'Ada', lastName: 'Byron', email: 'ada@example.com' };

describe('An invitation', () => {
  let org: Org;
  const address = location.href;

  beforeEach(() => {
    org = openOrg();
  });

  endsClean(() => {
    org.close();
    history.replaceState(null, '', address);
  });

  it('by attribute lands past the profile', async () => {
    const widget = place({ clientId: 'activation' });
    widget.setAttribute('activation-token', org.emulator.invite('activation', ADA));
    const heard = listen(widget);
    await atStep(widget, 'select-authenticator-enroll');
    await choose(widget, 'Password');
    await atStep(widget, 'enroll-authenticator', 'okta_password');
    await sendPassword(widget);
    await atStep(widget, 'select-authenticator-enroll');
    await choose(widget, 'Email');
    await atStep(widget, 'enroll-authenticator', 'okta_email');
    await sendCode(widget, org.emulator.outbox.latest(ADA.email)?.code);
    await atStep(widget, 'select-authenticator-enroll');
    await press(widget, 'Skip');
    await signedUp(widget, heard);
    expect(org.count('/enroll/new')).to.equal(0);
  });

  it('that never was says the same as one that has been used', async () => {
    history.replaceState(null, '', '?activation_token=nonsense');
    const widget = place({ clientId: 'activation' });
    const heard = listen(widget);
    await atStep(widget, 'terminal');
    await titled(widget, 'This link is no longer valid');
    await expectFailures(widget, heard, 'refused');
  });
});

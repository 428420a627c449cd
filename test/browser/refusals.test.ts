import { createAccount } from '../account.js';
import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { builtInApps, passwordFirst, type App } from '../../src/emulator/index.js';
import { control, submit, type, until } from './helpers.js';
import { atStep, endsClean, openOrg, type Org, ORIGIN, place, sendCode, sendPhone } from './org.js';
import {
  ADA,
  check,
  enterPassword,
  errorOf,
  expectTyped,
  fillProfile,
  hear,
  latestCode,
  PASSCODE,
  PHONE,
  register,
  toCode,
  toList,
  toPassword,
} from './person.js';

const LIST = 'select-authenticator-enroll';

describe('What the org refuses can be corrected', () => {
  let org: Org;
  let page: ReturnType<typeof hear>;

  beforeEach(() => {
    page = hear();
    org = openOrg();
  });

  endsClean(() => {
    org.close();
  });

  /** Another org, whose apps are the test's own. */
  function inOrgOf(...apps: App[]): void {
    org.close();
    org = openOrg({ apps });
  }

  it('a wrong code', async () => {
    const widget = place();
    await toCode(widget);
    const right = latestCode(org);
    await sendCode(widget, right === '000000' ? '000001' : '000000');
    await page.refused(widget, PASSCODE, 'invalid-code', /Invalid code/);
    expect(control(widget, PASSCODE).value).to.match(/^00000[01]$/);
    await sendCode(widget, right);
    await atStep(widget, LIST);
  });

  it('a used e-mail', async () => {
    await createAccount(org.emulator, ADA.email, ORIGIN, location.origin);
    const widget = place();
    await register(widget);
    await page.refused(widget, 'userProfile.email', 'already-registered', /already exists/);
    expectTyped(widget);
    await fillProfile(widget, { email: 'lovelace@example.com' });
    await submit(widget);
    await atStep(widget, LIST);
  });

  it('a weak password before it is sent, and a common one by the org', async () => {
    const widget = place();
    await toPassword(widget);
    await enterPassword(widget, 'weak');
    await page.failed(widget, 'invalid-input');
    expect(errorOf(widget, PASSCODE)).to.match(/Your password needs: At least 8 characters/);
    expect(org.bodiesTo('/challenge/answer')).to.deep.equal([]);
    await enterPassword(widget, 'Password1');
    await page.refused(widget, PASSCODE, 'password-refused', /commonly used/);
    expect(control(widget, PASSCODE).value).to.equal('Password1');
    await enterPassword(widget);
    await atStep(widget, LIST);
  });

  it('a password that is known from a breach, which the page says and not the field', async () => {
    const password = { breached: ['hunter2hunter2'] };
    inOrgOf({ ...passwordFirst, policy: { ...passwordFirst.policy, password } });
    const widget = place();
    await toPassword(widget);
    await enterPassword(widget, 'hunter2hunter2');
    await page.failed(widget, 'invalid-input');
    expect(errorOf(widget, PASSCODE)).to.match(/data breach/);
    await enterPassword(widget);
    await atStep(widget, LIST);
  });

  const staying = {
    ...passwordFirst,
    policy: { ...passwordFirst.policy, phoneErrors: 'field' as const },
  };
  for (const [where, apps] of [
    ['whose page goes back to the list', builtInApps],
    ['whose page stays where it is', [staying]],
  ] as const) {
    it(`a number that the org cannot call, ${where}`, async () => {
      inOrgOf(...apps);
      const widget = place();
      await toList(widget);
      await check(widget, 'Phone');
      await atStep(widget, 'authenticator-enrollment-data');
      // An extension cannot get an SMS: the form does not know, the org does.
      await sendPhone(widget, '+15551234567 ext 89');
      const name = 'authenticator.phoneNumber';
      await page.refused(widget, name, 'invalid-phone', /Invalid Phone Number/);
      await atStep(widget, 'authenticator-enrollment-data', 'phone_number');
      expect(control(widget, name).value).to.equal('+15551234567x89');
      type(widget, name, PHONE);
      await submit(widget);
      // The page that stays where it is remembers the method; the other one asks again.
      const way = () => widget.querySelector('[name="authenticator.methodType"]');
      const asked = () => (way()?.getClientRects().length ?? 0) > 0;
      await until(() => asked() || widget.querySelector(`[name="${PASSCODE}"]`), 'way or code');
      if (asked()) await check(widget, 'SMS');
      await atStep(widget, 'enroll-authenticator', 'phone_number');
      expect(latestCode(org, PHONE, 'sms')).not.to.equal('');
    });
  }

  it('what is missing or malformed, before anything is sent', async () => {
    const widget = place();
    await atStep(widget, 'enroll-profile');
    await until(() => org.count('/idp/idx/enroll') === 1);
    await fillProfile(widget, { firstName: 'Ada', email: 'ada at example' });
    await submit(widget);
    await page.failed(widget, 'invalid-input');
    expect(errorOf(widget, 'userProfile.lastName')).to.equal('Fill in this field.');
    expect(errorOf(widget, 'userProfile.email')).to.match(/name@example\.com/);
    expect(org.count('/enroll/new')).to.equal(0);
    await register(widget);
    await atStep(widget, LIST);
  });
});

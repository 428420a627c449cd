import { expect } from '@open-wc/testing';
import '../../src/define.js';
import type { OktaRegister } from '../../src/element/okta-register.js';
import { control, stopClock, submit, textOf, type, until, type Clock } from './helpers.js';
import {
  atStep,
  choices,
  choose,
  endsClean,
  expectFailures,
  type Heard,
  listen,
  openOrg,
  type Org,
  ORIGIN,
  place,
  press,
  sendCode,
  sendPassword,
  sendProfile,
} from './org.js';

const HOURS = 60 * 60 * 1000;
const TIMED_OUT = 'Your sign-up timed out. Please continue from here.';
const ADA = { firstName: 'Ada', lastName: 'Byron', email: 'ada@example.com' };

describe('A sign-up that has expired goes on from its beginning', () => {
  let org: Org;
  let widget: OktaRegister;
  let heard: Heard;
  let clock: Clock | undefined;
  /** By how much the org's clock is ahead. */
  let ahead: number;

  beforeEach(() => {
    ahead = 0;
  });

  endsClean(() => {
    org.close();
    clock?.restore();
    clock = undefined;
  });

  function arrive(clientId = 'password-first'): void {
    org = openOrg({ now: () => Date.now() + ahead });
    widget = place({ clientId });
    heard = listen(widget);
  }

  async function toCode(): Promise<string> {
    arrive();
    await sendProfile(widget, ADA.email);
    await choose(widget, 'Password');
    await sendPassword(widget);
    await choose(widget, 'Email');
    await atStep(widget, 'enroll-authenticator', 'okta_email');
    return org.emulator.outbox.latest(ADA.email)?.code ?? '';
  }

  /** Ends the transaction at the org. */
  async function expire(): Promise<void> {
    const { stateHandle } = org.seen.filter(({ body }) => body['stateHandle']).at(-1)!.body;
    const body = JSON.stringify({ stateHandle });
    const request = new Request(`${ORIGIN}/emulator/expire`, { method: 'POST', body });
    const response = await org.emulator.fetch(request);
    expect(await response.json()).to.deep.equal({ expired: 1 });
  }

  async function expectTimeout(...before: string[]): Promise<void> {
    const failures = await expectFailures(widget, heard, ...before, 'session-expired');
    expect(failures.at(-1)?.message).to.equal(TIMED_OUT);
    await atStep(widget, 'enroll-profile');
  }

  /** The profile form again, as it was filled, with a sentence that says why. */
  async function expectNewBeginning(...before: string[]): Promise<void> {
    await expectTimeout(...before);
    expect(textOf(widget.querySelector('[role="alert"]'))).to.match(/timed out/);
    for (const [attribute, value] of Object.entries(ADA)) {
      expect(control(widget, `userProfile.${attribute}`).value).to.equal(value);
    }
    await submit(widget);
  }

  it('when the profile is sent', async () => {
    arrive();
    await until(() => org.count('/idp/idx/enroll') === 1);
    for (const [attribute, value] of Object.entries(ADA)) {
      type(widget, `userProfile.${attribute}`, value);
    }
    ahead = 3 * HOURS;
    await submit(widget);
    await expectNewBeginning();
    await atStep(widget, 'select-authenticator-enroll');
  });

  it('when a code is sent', async () => {
    const code = await toCode();
    await expire();
    await sendCode(widget, code);
    await expectNewBeginning();
    await atStep(widget, 'select-authenticator-enroll');
    expect(choices(widget)).to.deep.equal(['Password']);
  });

  it('when a button is pressed that sends no form', async () => {
    const code = await toCode();
    await sendCode(widget, code);
    await atStep(widget, 'select-authenticator-enroll');
    await expire();
    await press(widget, 'Skip');
    await expectTimeout();
  });

  it('when the page asks by itself', async () => {
    clock = stopClock();
    arrive('password-optional');
    await sendProfile(widget, ADA.email);
    await atStep(widget, 'enroll-authenticator', 'okta_email');
    await expire();
    await clock.tickUntil(() => heard.details('registration-error').length);
    await expectNewBeginning();
    await atStep(widget, 'enroll-authenticator', 'okta_email');
    expect(org.emulator.outbox.messages).to.have.lengthOf(2);
  });

  it('when too many wrong codes were tried', async () => {
    const wrong = (await toCode()) === '000000' ? '000001' : '000000';
    const refusals: string[] = [];
    for (let tries = 1; tries <= 4; tries++) {
      await sendCode(widget, wrong);
      refusals.push('invalid-code');
      await expectFailures(widget, heard, ...refusals);
    }
    await sendCode(widget, wrong);
    await expectNewBeginning(...refusals);
    await atStep(widget, 'select-authenticator-enroll');
  });
});

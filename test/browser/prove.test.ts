import { expect } from '@open-wc/testing';
import '../../src/define.js';
import type { OktaRegister } from '../../src/element/okta-register.js';
import type { Policy } from '../../src/emulator/index.js';
import { ownApp } from '../e2e/own-app.js';
import { buttons, control, option, stopClock, submit, textOf, type Clock } from './helpers.js';
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
  sendPhone,
  sendProfile,
  signedUp,
} from './org.js';

const EMAIL = 'ada@example.com';
const PHONE = '+15551234567';

describe('Proving once more what has just been set up', () => {
  let org: Org;
  let widget: OktaRegister;
  let heard: Heard;
  let clock: Clock | undefined;

  endsClean(() => {
    org.close();
    clock?.restore();
    clock = undefined;
  });

  const latestCode = (to: string, kind?: 'voice') => org.emulator.outbox.latest(to, kind)?.code;
  const intro = () => Array.from(widget.querySelectorAll('.okta-register-intro'), textOf);

  /** To what comes after the code in the mail. */
  async function enter(policy: Partial<Policy>): Promise<void> {
    org = openOrg({ apps: [ownApp({ verifyEnrolled: true, ...policy })] });
    widget = place({ clientId: 'own' });
    heard = listen(widget);
    await sendProfile(widget, EMAIL);
    await atStep(widget, 'enroll-authenticator', 'okta_email');
    await sendCode(widget, latestCode(EMAIL));
  }

  it('by the only authenticator there is', async () => {
    clock = stopClock();
    await enter({});
    await atStep(widget, 'challenge-authenticator', 'okta_email');
    expect(intro()).to.include(
      'We sent a message to a***a@example.com. Enter the code from it here.',
    );
    // The clock of the button runs, and somebody may have answered elsewhere.
    const waits = () => Array.from(widget.querySelectorAll('button > [aria-hidden]'), textOf);
    expect(waits()).to.deep.equal(['Send again in 0:30']);
    await clock.tickUntil(() => org.count('/challenge/poll'));
    expect(waits().join()).to.match(/^Send again in 0:2\d$/);
    await sendCode(widget, '000000');
    await expectFailures(widget, heard, 'invalid-code');
    await sendCode(widget, latestCode(EMAIL));
    await signedUp(widget, heard);
  });

  it('by one of several, which can be changed, and by a phone after asking how to reach it', async () => {
    await enter({
      askBeforeSending: true,
      required: [['okta_email'], ['phone_number'], ['security_question'], ['okta_password']],
    });
    const TITLE = 'Verify it’s you';
    const shownLabeled = (label: string) =>
      Array.from(widget.querySelectorAll('input')).find(
        (input) => textOf(input.labels?.[0]) === label && input.getClientRects().length,
      )!;
    const write = (input: HTMLInputElement, value: string) => {
      input.value = value;
      input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    };

    await atStep(widget, 'authenticator-enrollment-data', 'phone_number');
    await sendPhone(widget, PHONE);
    await atStep(widget, 'enroll-authenticator', 'phone_number');
    await sendCode(widget, latestCode(PHONE));
    await atStep(widget, 'enroll-authenticator', 'security_question');
    const questions = widget.querySelector('select')!;
    questions.selectedIndex = 1;
    questions.dispatchEvent(new Event('input', { bubbles: true }));
    questions.dispatchEvent(new Event('change', { bubbles: true }));
    write(shownLabeled('Answer'), 'Ferns');
    await submit(widget);
    await atStep(widget, 'enroll-authenticator', 'okta_password');
    await sendPassword(widget);
    await atStep(widget, 'select-authenticator-authenticate');
    expect(choices(widget)).to.deep.equal(['Email', 'Phone', 'Security Question', 'Password']);

    await choose(widget, 'Email', TITLE);
    await atStep(widget, 'authenticator-verification-data', 'okta_email');
    expect(option(widget, 'Email').checked).to.equal(true);
    await press(widget, 'Choose another method');
    await atStep(widget, 'select-authenticator-authenticate');

    await choose(widget, 'Security Question', TITLE);
    await atStep(widget, 'challenge-authenticator', 'security_question');
    write(shownLabeled('What is the food you least liked as a child?'), 'Moss');
    await submit(widget);
    await expectFailures(widget, heard, 'invalid-input');
    await press(widget, 'Choose another method');
    await atStep(widget, 'select-authenticator-authenticate');

    await choose(widget, 'Password', TITLE);
    await atStep(widget, 'challenge-authenticator', 'okta_password');
    const password = control(widget, 'credentials.passcode');
    expect(password.getAttribute('autocomplete')).to.equal('current-password');
    expect(widget.querySelector('[name="confirm-password"]')).to.equal(null);
    await press(widget, 'Choose another method');
    await atStep(widget, 'select-authenticator-authenticate');

    await choose(widget, 'Phone', TITLE);
    await atStep(widget, 'authenticator-verification-data', 'phone_number');
    option(widget, 'Voice call').click();
    await submit(widget);
    await atStep(widget, 'challenge-authenticator', 'phone_number');
    expect(intro().join()).to.match(/Enter the code from the call we made to/);
    expect(buttons(widget)).not.to.include('Use another number');
    await sendCode(widget, latestCode(PHONE, 'voice'));
    await signedUp(widget, heard);
  });

  it('by Okta Verify: the page goes on by itself', async () => {
    clock = stopClock();
    await enter({ required: [['okta_email'], ['okta_verify']] });
    const confirm = async () => {
      const phone = new Request(`${ORIGIN}/emulator/okta-verify`, { method: 'POST' });
      expect((await org.emulator.fetch(phone)).status).to.equal(200);
    };
    const isAt = (name: string) => widget.step?.name === name;
    await atStep(widget, 'enroll-poll', 'okta_verify');
    await confirm();
    await clock.tickUntil(() => isAt('select-authenticator-authenticate'));
    await choose(widget, 'Okta Verify', 'Verify it’s you');
    await atStep(widget, 'challenge-poll', 'okta_verify');
    await confirm();
    await clock.tickUntil(() => heard.details('registered').length);
    await signedUp(widget, heard);
  });
});

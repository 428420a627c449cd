import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { passwordFirst, type App } from '../../src/emulator/index.js';
import type { StepElement } from '../../src/steps/step-element.js';
import { watchCode } from '../../src/steps/watch-code.js';
import { enrollEmail } from '../responses.js';
import { asksForWay, clearPage, control, draw, settle, submit, type, until } from './helpers.js';
import { choose, openOrg, place, sendCode, sendProfile, titled, type Org } from './org.js';

const PASSCODE = 'credentials.passcode';
const EMAIL = 'ada@example.com';

/** The code is asked for by e-mail, or by SMS, right after the profile. */
const appFor = (key: 'okta_email' | 'phone_number'): App => ({
  ...passwordFirst,
  policy: { ...passwordFirst.policy, required: [[key]], optional: [] },
});

describe('A one-time code', () => {
  let org: Org;
  afterEach(() => {
    clearPage();
    org.close();
  });

  const code = () => String(org.emulator.outbox.latest()?.code);

  async function atCode(attributes: string[] = []) {
    org = openOrg({ apps: [appFor('okta_email')] });
    const widget = place();
    for (const name of attributes) widget.setAttribute(name, '');
    await sendProfile(widget, EMAIL);
    await choose(widget, 'Email');
    await titled(widget, 'Check your email');
    await settle();
    return widget;
  }

  it('is sent once it is whole, where the page wants that, with the spaces it was pasted with', async () => {
    const widget = await atCode(['auto-submit']);
    const whole = code().replace(/^(...)/, '$1 ');
    type(widget, PASSCODE, whole.slice(0, -1));
    await settle();
    expect(org.count('/challenge/answer')).to.equal(0);
    type(widget, PASSCODE, whole);
    await titled(widget, 'You’re signed up');
    expect(org.count('/challenge/answer')).to.equal(1);
  });

  it('waits for the button otherwise', async () => {
    const widget = await atCode();
    type(widget, PASSCODE, code());
    await settle();
    expect(org.count('/challenge/answer')).to.equal(0);
    await sendCode(widget, code());
    await titled(widget, 'You’re signed up');
  });

  it('is not looked for in the first form, which has no step until it is drawn anew', async () => {
    org = openOrg();
    const { element } = await draw(enrollEmail());
    const first = document.createElement(element.localName) as StepElement;
    element.replaceWith(first);
    expect(() => watchCode(first)).not.to.throw();
  });

  describe('in a text message that the browser reads', () => {
    const { credentials } = navigator;
    let asked: CredentialRequestOptions[] = [];
    let answer: (credential: unknown) => void = () => undefined;

    beforeEach(() => {
      asked = [];
      const get = (options: CredentialRequestOptions) => {
        asked.push(options);
        return new Promise((done, fail) => {
          answer = done;
          options.signal?.addEventListener('abort', () => fail(new DOMException('', 'AbortError')));
        });
      };
      Object.defineProperty(navigator, 'credentials', { value: { get }, configurable: true });
      Object.assign(window, { OTPCredential: true });
    });
    afterEach(() => {
      Object.defineProperty(navigator, 'credentials', { value: credentials, configurable: true });
      Reflect.deleteProperty(window, 'OTPCredential');
    });

    async function atMessage() {
      org = openOrg({ apps: [appFor('phone_number')] });
      const widget = place();
      await sendProfile(widget, EMAIL);
      await choose(widget, 'Phone');
      await titled(widget, 'Add your phone');
      type(widget, 'authenticator.phoneNumber', '+15551234567');
      await submit(widget);
      await until(() => asksForWay(widget), 'the ways');
      await submit(widget);
      await titled(widget, 'Enter the code');
      await until(() => asked.length, 'the browser asked');
      return widget;
    }

    it('is filled in, and not sent by itself', async () => {
      const widget = await atMessage();
      expect(asked).to.have.lengthOf(1);
      expect((asked[0] as { otp?: unknown }).otp).to.deep.equal({ transport: ['sms'] });
      answer({ code: code() });
      await until(() => control(widget, PASSCODE).value === code(), 'the code');
      await settle();
      expect(org.count('/challenge/answer')).to.equal(0);
    });

    it('does not take the place of what is being typed', async () => {
      const widget = await atMessage();
      type(widget, PASSCODE, '12');
      answer({ code: code() });
      await settle();
      expect(control(widget, PASSCODE).value).to.equal('12');
    });

    it('is waited for no more once the step is left', async () => {
      const widget = await atMessage();
      await sendCode(widget, code());
      await titled(widget, 'You’re signed up');
      await until(() => asked[0]?.signal?.aborted, 'the end of waiting');
    });
  });
});

import { expect } from '@open-wc/testing';
import type { WireResponse } from '../../src/idx/wire.js';
import {
  EMAIL,
  enrollEmail,
  enrollPhoneCode,
  INVALID_CODE,
  PHONE,
  withFieldMessages,
  wrongCode,
} from '../responses.js';
import {
  button,
  buttons,
  clearPage,
  control,
  descriptionOf,
  draw,
  settle,
  stopClock,
  submit,
  textOf,
  type,
  type Clock,
  expectSame,
} from './helpers.js';

const PASSCODE = 'credentials.passcode';

const own = (await (await fetch('/own-responses.json')).json()) as Record<string, WireResponse>;
const ALPHANUMERIC = own['written/enroll-email-alphanumeric.json']!;

describe('a code that was sent', () => {
  let clock: Clock | undefined;
  afterEach(() => {
    clearPage();
    clock?.restore();
    clock = undefined;
  });

  it('is one field, in a form that phones fill by themselves', async () => {
    const { element, form } = await draw(enrollEmail());
    const input = control(form, PASSCODE);
    // Firefox knows fewer of its words than there are.
    expect(input.getAttribute('autocomplete')).to.equal('one-time-code');
    expect(input.inputMode).to.equal('numeric');
    expect(input.type).to.equal('text');
    expect(input.required).to.equal(true);
    expect(textOf(input.labels![0])).to.equal('Code');
    expect(textOf(form.querySelector('[type="submit"]'))).to.equal('Verify');
    await expect(element).to.be.accessible();
  });

  it('says where it went', async () => {
    const intro = async (...[source, values]: Parameters<typeof introOf>) => {
      const text = await introOf(source, values);
      clearPage();
      return text;
    };
    const introOf = async (source: Parameters<typeof draw>[0], values = {}) => {
      const { form } = await draw(source, { values });
      return textOf(form.querySelector('.okta-register-intro'));
    };
    expect(await intro(enrollEmail(), { email: 'grace@example.com' })).to.equal(
      'We sent a message to grace@example.com. Enter the code from it here.',
    );
    expect(await intro(enrollEmail({ magicLink: true }))).to.equal(
      'We sent a message to ada@example.com. Open the link in it, or enter the code here.',
    );
    expect(await intro(enrollPhoneCode('sms'), { phoneNumber: '+15551234567' })).to.equal(
      'Enter the code from the SMS we sent to +1 ••• ••• 4567.',
    );
    expect(await intro(enrollPhoneCode('voice'), { phoneNumber: '+15551234567' })).to.equal(
      'Enter the code from the call we made to +1 ••• ••• 4567.',
    );
    const masked = enrollPhoneCode('sms', { profile: { phoneNumber: '+1 XXX-XXX-4567' } });
    expect(await intro(masked)).to.equal('Enter the code from the SMS we sent to +1 XXX-XXX-4567.');
    expect(await intro(enrollPhoneCode())).to.equal(
      'Enter the code from the SMS we sent to your phone.',
    );
  });

  const inboxes = {
    'ada@gmail.com': ['Open Gmail', 'https://mail.google.com/mail/'],
    'Ada@GoogleMail.com': ['Open Gmail', 'https://mail.google.com/mail/'],
    'ada@hotmail.co.uk': ['Open Outlook', 'https://outlook.live.com/mail/'],
    'ada@yahoo.fr': ['Open Yahoo', 'https://mail.yahoo.com/'],
    'ada@me.com': ['Open iCloud', 'https://www.icloud.com/mail/'],
    'ada@pm.me': ['Open Proton', 'https://mail.proton.me/'],
  };
  for (const [email, [label, address]] of Object.entries(inboxes)) {
    it(`to ${email}: the inbox is a link away, in a tab of its own`, async () => {
      const { element, form } = await draw(enrollEmail(), { values: { email } });
      const link = form.querySelector('a')!;
      expect([textOf(link), link.href, link.target, link.rel]).to.deep.equal([
        ...[label, address, '_blank', 'noopener noreferrer'],
      ]);
      await expect(element).to.be.accessible();
    });
  }

  for (const email of [
    ...['ada@example.com', 'ada@gmail.com.example', 'ada@notgmail.com', 'a***a@g***l.com'],
    ...['ada@yahoo.co.jp', 'gmail.com@example.com', 'javascript:alert(1)', ''],
  ]) {
    it(`to "${email}": no inbox is known`, async () => {
      const { form } = await draw(enrollEmail(), { values: { email } });
      expect(form.querySelector('a')).to.equal(null);
    });
  }

  it('by e-mail: the way to an account that is there already stays, since an org may hide it', async () => {
    const signInUrl = 'https://example.com/sign-in';
    const { element, form } = await draw(enrollEmail(), { signInUrl });
    const link = form.querySelector<HTMLAnchorElement>('.okta-register-sign-in a');
    expect([textOf(link), link?.href]).to.deep.equal(['Sign in', signInUrl]);
    await expect(element).to.be.accessible();
    clearPage();
    const phone = await draw(enrollPhoneCode(), { signInUrl });
    expect(phone.form.querySelector('a')).to.equal(null);
  });

  it('by phone: there is no inbox, whatever the address', async () => {
    const { form } = await draw(enrollPhoneCode(), { values: { email: 'ada@gmail.com' } });
    expect(form.querySelector('a')).to.equal(null);
  });

  it('may be typed with spaces or dashes', async () => {
    const { form, flow } = await draw(enrollEmail());
    type(form, PASSCODE, ' 123 4-56 ');
    await submit(form);
    expect(flow.sent).to.deep.equal([
      { name: 'enroll-authenticator', body: { credentials: { passcode: '123456' } } },
    ]);
  });

  it('of letters and digits gets a keyboard with letters, in capitals', async () => {
    const { element, form } = await draw(ALPHANUMERIC);
    const input = control(form, PASSCODE);
    // Firefox knows no such value of the property.
    const autocomplete = input.getAttribute('autocomplete');
    expect([input.inputMode, input.autocapitalize, autocomplete, input.spellcheck]).to.eql([
      'text',
      'characters',
      'one-time-code',
      false,
    ]);
    await expect(element).to.be.accessible();
  });

  it('of letters and digits may be pasted in groups, and is sent without what parts them', async () => {
    const { form, flow } = await draw(ALPHANUMERIC);
    const input = control(form, PASSCODE);
    input.focus();
    document.execCommand('insertText', false, ' a1b2c-d3e4f ');
    expect(input.value).to.equal(' a1b2c-d3e4f ');
    await submit(form);
    expect(flow.sent.map(({ body }) => body)).to.deep.equal([
      { credentials: { passcode: 'a1b2cd3e4f' } },
    ]);
  });

  it('of digits may be pasted in groups too, where the org says how many they are', async () => {
    const text = JSON.stringify(ALPHANUMERIC).replaceAll('"alphanumeric"', '"numeric"');
    const response = JSON.parse(text.replaceAll('Length":10', 'Length":6')) as WireResponse;
    const { form, flow } = await draw(response);
    const input = control(form, PASSCODE);
    input.focus();
    document.execCommand('insertText', false, '123 456');
    expect([input.value, input.inputMode]).to.deep.equal(['123 456', 'numeric']);
    await submit(form);
    type(form, PASSCODE, '123 456 7');
    await submit(form);
    expect(flow.sent.map(({ body }) => body)).to.deep.equal([
      { credentials: { passcode: '123456' } },
    ]);
  });

  for (const typed of ['a1b2c', 'a1b2c-d3e4f-5', 'a1b2cd3e4!']) {
    it(`of ten letters and digits is not "${typed}", and that is not sent`, async () => {
      const { form, flow } = await draw(ALPHANUMERIC);
      type(form, PASSCODE, typed);
      await submit(form);
      expect(flow.sent).to.deep.equal([]);
      expect(descriptionOf(control(form, PASSCODE))).to.equal('This doesn’t look right. Check it.');
    });
  }

  it('has to be there', async () => {
    const { form, flow } = await draw(enrollEmail());
    await submit(form);
    expect(flow.sent).to.deep.equal([]);
    expect(descriptionOf(control(form, PASSCODE))).to.equal('Fill in this field.');
    expectSame(document.activeElement, control(form, PASSCODE));
  });

  it('is kept, with the org’s reason, when it is wrong', async () => {
    const { element, form, flow, show } = await draw(enrollEmail());
    const input = type(form, PASSCODE, '000000');
    flow.during = () => show(wrongCode());
    await submit(form);
    expectSame(control(form, PASSCODE), input);
    expect(input.value).to.equal('000000');
    expect(descriptionOf(input)).to.equal('Invalid code. Try again.');
    expectSame(document.activeElement, input);
    await expect(element).to.be.accessible();
  });

  it('is focused again when the same is wrong twice', async () => {
    const { form, flow, show } = await draw(enrollEmail());
    flow.during = () => show(wrongCode());
    const input = type(form, PASSCODE, '000000');
    await submit(form);
    form.querySelector<HTMLElement>('[type="submit"]')!.focus();
    await submit(form);
    expectSame(document.activeElement, input);
  });

  describe('that is wrong, and is sent by Enter in its field', () => {
    const alertIn = (form: HTMLFormElement) => form.querySelector<HTMLElement>('[role="alert"]')!;

    it('is read out, for the focus does not move; and again when the same is wrong twice', async () => {
      const { element, form, flow, show } = await draw(enrollEmail());
      const input = type(form, PASSCODE, '000000');
      const heard: string[] = [];
      flow.during = () => {
        heard.push(textOf(alertIn(form)));
        return show(wrongCode());
      };
      for (let times = 1; times <= 2; times++) {
        await submit(form);
        expect(heard.pop(), 'while it is sent').to.equal('');
        expectSame(document.activeElement, input);
        expect(textOf(alertIn(form))).to.equal('Invalid code. Try again.');
      }
      await expect(element).to.be.accessible();
    });

    it('is read out when it is not even sent', async () => {
      const { form } = await draw(enrollEmail());
      control(form, PASSCODE).focus();
      await submit(form);
      expect(textOf(alertIn(form))).to.equal('Fill in this field.');
    });

    it('takes no room for that', async () => {
      const { form, flow, show } = await draw(enrollEmail());
      const input = type(form, PASSCODE, '000000');
      const place = () => input.getBoundingClientRect().top - form.getBoundingClientRect().top;
      const before = place();
      flow.during = () => show(wrongCode());
      await submit(form);
      expect(textOf(alertIn(form))).not.to.equal('');
      expect(place()).to.equal(before);
    });

    it('is read out once where the focus moves to it', async () => {
      const { form, flow, show } = await draw(enrollEmail());
      type(form, PASSCODE, '000000');
      form.querySelector<HTMLElement>('[type="submit"]')!.focus();
      flow.during = () => show(wrongCode());
      await submit(form);
      expectSame(document.activeElement, control(form, PASSCODE));
      expect(textOf(alertIn(form))).to.equal('');
    });
  });

  it('can be sent again after thirty seconds, which are counted', async () => {
    clock = stopClock();
    const { form, flow } = await draw(enrollEmail());
    const counted = () => textOf(form.querySelector('button [aria-hidden="true"]'));
    const label = () => counted() || buttons(form).find((text) => text.startsWith('Send again'));
    expect(label()).to.equal('Send again in 0:30');
    await clock.tick(1000);
    expect(label()).to.equal('Send again in 0:29');
    await clock.tick(28_000);
    expect(label()).to.equal('Send again in 0:01');
    await clock.tick(1000);
    expect(label()).to.equal('Send again');
    button(form, 'Send again').click();
    await settle();
    expect(flow.acted.map(({ name }) => name)).to.deep.equal(['currentAuthenticator-resend']);
    expect(label()).to.equal('Send again in 0:30');
    expect(textOf(form.querySelector('[role="status"]'))).to.equal(
      'Sent again. Only the newest code works.',
    );
  });

  it('says so in a region that is there before, and takes no room', async () => {
    const { form } = await draw(enrollEmail());
    const status = form.querySelector<HTMLElement>('[role="status"]')!;
    expect(getComputedStyle(status).display).not.to.equal('none');
    const { height } = form.getBoundingClientRect();
    status.remove();
    expect(form.getBoundingClientRect().height).to.equal(height);
  });

  it('keeps the focus on the button that counts, under one name, and sends nothing for it', async () => {
    clock = stopClock();
    const { form, flow } = await draw(enrollEmail());
    const counting = form.querySelector<HTMLButtonElement>('.okta-register-actions button')!;
    counting.focus();
    expect(counting.getAttribute('aria-disabled')).to.equal('true');
    expect(textOf(counting.querySelector('[aria-hidden="true"]'))).to.equal('Send again in 0:30');
    expect(textOf(counting.querySelector(':not([aria-hidden])'))).to.equal('Send again');
    counting.click();
    await clock.tick(29_000);
    counting.click();
    expect(flow.acted).to.deep.equal([]);
    await clock.tick(1000);
    expectSame(document.activeElement, counting);
    expect(counting.hasAttribute('aria-disabled')).to.equal(false);
    counting.click();
    await settle();
    expect(flow.acted.map(({ name }) => name)).to.deep.equal(['currentAuthenticator-resend']);
    expectSame(document.activeElement, counting);
  });

  it('does not claim to have been sent again when the org has not taken that', async () => {
    clock = stopClock();
    const { form, flow } = await draw(enrollEmail());
    await clock.tick(30_000);
    flow.takes = false;
    button(form, 'Send again').click();
    await settle();
    expect(textOf(form.querySelector('[role="status"]'))).to.equal('');
  });

  it('is not asked for, and not counted anew, while another answer is on its way', async () => {
    clock = stopClock();
    const { element, form, flow } = await draw(enrollEmail());
    await clock.tick(30_000);
    element.busy = true;
    await element.updateComplete;
    button(form, 'Send again').click();
    await settle();
    expect(flow.acted).to.deep.equal([]);
    expect(buttons(form)).to.include('Send again');
    expect(textOf(form.querySelector('[role="status"]'))).to.equal('');
  });

  it('keeps what is being typed while the seconds count', async () => {
    clock = stopClock();
    const { form } = await draw(enrollEmail());
    const input = type(form, PASSCODE, '123');
    input.setSelectionRange(1, 2);
    await clock.tick(5000);
    expect(input.value).to.equal('123');
    expectSame(document.activeElement, input);
    expect([input.selectionStart, input.selectionEnd]).to.deep.equal([1, 2]);
  });

  it('leaves no timer behind', async () => {
    clock = stopClock();
    const { element } = await draw(enrollEmail());
    expect(clock.pending).to.equal(1);
    element.remove();
    expect(clock.pending).to.equal(0);
  });

  it('counts on, not anew, when the element is moved', async () => {
    clock = stopClock();
    const { element, form } = await draw(enrollEmail());
    await clock.tick(10_000);
    const elsewhere = document.createElement('main');
    document.body.append(elsewhere);
    elsewhere.append(element);
    await element.updateComplete;
    expect(textOf(form.querySelector('button [aria-hidden="true"]'))).to.equal(
      'Send again in 0:20',
    );
    expect(clock.pending).to.equal(1);
  });

  it('cannot be sent again where the org does not offer it', async () => {
    const source = enrollEmail();
    delete source.currentAuthenticator!.value!.resend;
    const { form } = await draw(source);
    expect(buttons(form)).to.deep.equal(['Verify', 'Cancel']);
  });

  it('by phone: a mistyped number is put right by choosing the phone once more', async () => {
    const { element, form, flow } = await draw(enrollPhoneCode('sms', { others: [PHONE, EMAIL] }));
    button(form, 'Use another number').click();
    expect(flow.acted).to.deep.equal([
      {
        name: 'select-authenticator-enroll',
        rel: 'redo',
        body: { authenticator: { id: 'autphone' } },
      },
    ]);
    expect(buttons(form)).to.include('Choose another method');
    await expect(element).to.be.accessible();
  });

  it('by phone: a wrong one is said at its field', async () => {
    const { form, flow, show } = await draw(enrollPhoneCode());
    const input = type(form, PASSCODE, '1');
    flow.during = () => show(withFieldMessages(enrollPhoneCode(), PASSCODE, INVALID_CODE));
    await submit(form);
    expect(descriptionOf(input)).to.equal('Invalid code. Try again.');
  });
});

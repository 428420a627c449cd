import { expect } from '@open-wc/testing';
import { placeMessages } from '../../src/idx/refusal.js';
import { read } from '../../src/idx/read.js';
import type { PhoneStep } from '../../src/steps/phone-step.js';
import { toE164 } from '../../src/steps/e164.js';
import { loadPlans } from '../../src/steps/numbering-plans.js';
import { enrollPhoneData, INVALID_PHONE, withMessages } from '../responses.js';
import {
  asksForWay,
  button,
  buttons,
  clearPage,
  control,
  descriptionOf,
  draw,
  stopClock,
  submit,
  textOf,
  type,
  type Drawn,
  until,
  expectSame,
} from './helpers.js';

const NUMBER = 'authenticator.phoneNumber';
const METHOD = 'authenticator.methodType';

describe('a number as E.164', () => {
  const table: [typed: string, sent: string | undefined][] = [
    ['+15551234567', '+15551234567'],
    ['+1 555 123 4567', '+15551234567'],
    ['+1 (555) 123-4567', '+15551234567'],
    ['+1.555.123.4567', '+15551234567'],
    ['  +49 30 123456  ', '+4930123456'],
    ['0049 30/123456', '+4930123456'],
    ['+1 555 123 4567 x12', '+15551234567x12'],
    ['+1 555 123 4567 ext. 12', '+15551234567x12'],
    ['+1 555 123 4567 EXT12', '+15551234567x12'],
    ['+123456789012345', '+123456789012345'],
    ['+1234567890123456', undefined],
    ['+123456', undefined],
    ['555 123 4567', undefined],
    ['15551234567', undefined],
    ['+0 555 123 4567', undefined],
    ['+1 555 CALL NOW', undefined],
    ['++15551234567', undefined],
    ['', undefined],
    ['+', undefined],
  ];
  for (const [typed, sent] of table) {
    it(`"${typed}" is ${sent ?? 'no number'}`, () => {
      expect(toE164(typed)).to.equal(sent);
    });
  }

  it('has the calling code of its country where it has none of its own', () => {
    expect(toE164('020 7946 0018', '44')).to.equal('+4402079460018');
    expect(toE164('020 7946 0018 x12', '44')).to.equal('+4402079460018x12');
    expect(toE164('0033 6 12 34 56 78', '44')).to.equal('+33612345678');
    expect(toE164('call me', '44')).to.equal(undefined);
  });
});

describe('adding a phone', () => {
  // What a number is checked with is here already: nothing waits for it.
  before(() => Promise.all([import('../../src/steps/phone-numbers.js'), loadPlans('', 'US')]));
  afterEach(clearPage);

  const title = ({ form }: Drawn) => textOf(form.querySelector('h2'));
  const intro = ({ form }: Drawn) => textOf(form.querySelector('.okta-register-intro'));
  const isVisible = (element: HTMLElement) => element.getClientRects().length > 0;

  it('does so in a browser that names no language, but what its system says instead', async () => {
    Object.defineProperty(navigator, 'language', { value: 'C', configurable: true });
    try {
      expect(title(await draw(enrollPhoneData()))).to.equal('Add your phone');
    } finally {
      Reflect.deleteProperty(navigator, 'language');
    }
  });

  it('asks for the number first, with advice on the format', async () => {
    const drawn = await draw(enrollPhoneData({ skip: true }));
    const { element, form } = drawn;
    const input = control(form, NUMBER);
    expect(title(drawn)).to.equal('Add your phone');
    expect(textOf(input.labels![0])).to.equal('Phone number');
    expect([input.type, input.autocomplete, input.inputMode]).to.deep.equal(['tel', 'tel', 'tel']);
    expect(descriptionOf(input)).to.equal(
      'For example +1 555 123 4567, or without the country code',
    );
    expect(isVisible(control(form, METHOD))).to.equal(false);
    expect(buttons(form)).to.deep.equal(['Next', 'Skip', 'Cancel']);
    await expect(element).to.be.accessible();
  });

  it('then asks for the method, without a request', async () => {
    const drawn = await draw(enrollPhoneData());
    const { element, form, flow } = drawn;
    type(form, NUMBER, '+1 (555) 123-4567');
    await submit(form);
    expect(flow.sent).to.deep.equal([]);
    expect(intro(drawn)).to.equal('How should the code get to +1 ••• ••• 4567?');
    expect(isVisible(control(form, NUMBER))).to.equal(false);
    const methods = Array.from(form.querySelectorAll<HTMLInputElement>(`[name="${METHOD}"]`));
    expect(methods.map(({ value, checked }) => [value, checked])).to.deep.equal([
      ['sms', true],
      ['voice', false],
    ]);
    expectSame(document.activeElement, form.querySelector('h2'));
    await expect(element).to.be.accessible();
  });

  it('sends nothing for a second press, made while what the number is checked with is waited for', async () => {
    const { element, form, flow } = await draw<PhoneStep>(enrollPhoneData());
    type(form, NUMBER, '+1 (555) 123-4567');
    const clock = stopClock();
    const { race } = Promise;
    // It does not come.
    Promise.race = (([, late]: Promise<unknown>[]) => late) as typeof race;
    try {
      button(form, 'Next').click();
      await clock.tick(1000);
      button(form, 'Next').click();
      await clock.tick(1000);
      expect(element.number).to.equal('+15551234567');
      await clock.tick(1000);
    } finally {
      Promise.race = race;
      clock.restore();
    }
    expect(flow.sent).to.deep.equal([]);
    expect(asksForWay(form)).to.equal(true);
  });

  it('sends both in one request, the number as E.164', async () => {
    const { form, flow } = await draw(enrollPhoneData());
    type(form, NUMBER, '+1 (555) 123-4567');
    await submit(form);
    form.querySelector<HTMLInputElement>('input[value="voice"]')!.click();
    await submit(form);
    expect(flow.sent).to.deep.equal([
      {
        name: 'authenticator-enrollment-data',
        body: {
          authenticator: { id: 'autphone', methodType: 'voice', phoneNumber: '+15551234567' },
        },
      },
    ]);
  });

  it('takes one method without asking', async () => {
    const { form, flow } = await draw(enrollPhoneData({ methods: ['sms'] }));
    type(form, NUMBER, '+15551234567');
    await submit(form);
    expect(flow.sent.map(({ name }) => name)).to.deep.equal(['authenticator-enrollment-data']);
    expect(flow.sent[0]?.body).to.deep.equal({
      authenticator: { id: 'autphone', methodType: 'sms', phoneNumber: '+15551234567' },
    });
  });

  it('says what is no number, and goes nowhere', async () => {
    const { element, form, flow } = await draw(enrollPhoneData());
    const input = type(form, NUMBER, '555 1234');
    await submit(form);
    expect(flow.sent).to.deep.equal([]);
    expect(input.value).to.equal('555 1234');
    expect(input.getAttribute('aria-invalid')).to.equal('true');
    expect(descriptionOf(control(form, NUMBER))).to.include('This is no phone number.');
    expectSame(document.activeElement, input);
    await expect(element).to.be.accessible();
  });

  it('lets the number be changed before the method is chosen', async () => {
    const { element, form, flow } = await draw(enrollPhoneData());
    const input = type(form, NUMBER, '+15551234567');
    await submit(form);
    button(form, 'Change the number').click();
    await element.updateComplete;
    await element.updateComplete;
    expect(isVisible(input)).to.equal(true);
    expectSame(document.activeElement, input);
    expect(input.value).to.equal('+15551234567');
    type(form, NUMBER, '+15557654321');
    await submit(form);
    await submit(form);
    expect(flow.sent[0]?.body).to.deep.equal({
      authenticator: { id: 'autphone', methodType: 'sms', phoneNumber: '+15557654321' },
    });
  });

  it('asks for the number again when the org does not take it', async () => {
    const { element, form, flow } = await draw(enrollPhoneData());
    const input = type(form, NUMBER, '+15551234567');
    await submit(form);
    flow.during = () => {
      element.step = placeMessages(read(withMessages(enrollPhoneData(), INVALID_PHONE)));
    };
    await submit(form);
    expectSame(control(form, NUMBER), input);
    expect(isVisible(input)).to.equal(true);
    expect(input.value).to.equal('+15551234567');
    expect(descriptionOf(input)).to.contain('Invalid Phone Number.');
    expectSame(document.activeElement, input);
    await expect(element).to.be.accessible();
  });

  describe('with its country', () => {
    const open = async (properties = {}) => {
      const drawn = await draw<PhoneStep>(enrollPhoneData({ methods: ['sms'] }), properties);
      await until(() => drawn.element.numbers, 'the numbers of the world');
      await drawn.element.updateComplete;
      return drawn;
    };
    const sentNumber = ({ flow }: Drawn) =>
      (flow.sent.at(-1)?.body as { authenticator?: { phoneNumber?: string } }).authenticator
        ?.phoneNumber;

    it('takes a number as it is written in the country, and sends it as E.164', async () => {
      const drawn = await open({ defaultCountry: 'GB' });
      type(drawn.form, NUMBER, '020 7946 0018');
      await submit(drawn.form);
      expect(sentNumber(drawn)).to.equal('+442079460018');
    });

    it('groups the digits while they are typed', async () => {
      const { form } = await open({ defaultCountry: 'US' });
      type(form, NUMBER, '5551234567');
      expect(control(form, NUMBER).value).to.equal('(555) 123-4567');
    });

    it('lets a number be deleted key by key', async () => {
      const { form } = await open({ defaultCountry: 'us' });
      const input = control(form, NUMBER);
      input.value = '(213';
      input.dispatchEvent(
        new InputEvent('input', { bubbles: true, inputType: 'deleteContentBackward' }),
      );
      expect(input.value).to.equal('(213');
    });

    it('takes the country from the form, whoever has filled it in', async () => {
      const drawn = await open({ defaultCountry: 'US' });
      (drawn.form.elements.namedItem('country') as HTMLSelectElement).value = 'GB';
      control(drawn.form, NUMBER).value = '020 7946 0018';
      await submit(drawn.form);
      expect(sentNumber(drawn)).to.equal('+442079460018');
    });

    it('is drawn on a page whose language is no language tag', async () => {
      document.documentElement.lang = 'en_US';
      const { form } = await open({ defaultCountry: 'FR' });
      document.documentElement.lang = 'not a language';
      const other = await open({ defaultCountry: 'FR' });
      document.documentElement.lang = 'en';
      for (const drawn of [form, other.form]) {
        const country = drawn.elements.namedItem('country') as HTMLSelectElement;
        expect(country.value).to.equal('FR');
      }
    });

    it('finds the country of a number that is pasted with its country code', async () => {
      const { form } = await open({ defaultCountry: 'US' });
      type(form, NUMBER, '+44 20 7946 0018');
      const country = form.elements.namedItem('country') as HTMLSelectElement;
      await until(() => country.value === 'GB', 'the country of the number');
      expect(textOf(country.selectedOptions[0])).to.equal('United Kingdom (+44)');
    });

    it('names the countries in the language of the page', async () => {
      document.documentElement.lang = 'de';
      const { form } = await open({ defaultCountry: 'FR' });
      document.documentElement.lang = 'en';
      const country = form.elements.namedItem('country') as HTMLSelectElement;
      expect(textOf(country.selectedOptions[0])).to.equal('Frankreich (+33)');
    });

    it('does not send what is no number of the country', async () => {
      const drawn = await open({ defaultCountry: 'DE' });
      type(drawn.form, NUMBER, '12');
      await submit(drawn.form);
      expect(drawn.flow.sent).to.deep.equal([]);
    });
  });
});

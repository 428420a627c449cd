import { expect } from '@open-wc/testing';
import {
  EMAIL,
  EMAIL_FIELD,
  EMAIL_TAKEN,
  emailTaken,
  enrollProfile,
  errorMessage,
  FIRST_NAME,
  LAST_NAME,
  OKTA_VERIFY,
  page,
  oktaVerifyPoll,
  PASSWORD,
  PHONE,
  QR_HREF,
  remediation,
  selectAuthenticatorEnroll,
  withFieldMessages,
  withMessages,
  terminal,
} from '../responses.js';
import { failure } from '../../src/idx/failure.js';
import type { WireResponse } from '../../src/idx/wire.js';
import {
  button,
  buttons,
  clearPage,
  control,
  descriptionOf,
  draw,
  duplicateIds,
  submit,
  textOf,
  type,
  expectSame,
  type Drawn,
} from './helpers.js';

describe('the form that is drawn from a schema', () => {
  afterEach(clearPage);

  describe('the profile', () => {
    it('asks what the org asks, in its order and with its labels', async () => {
      const { form } = await draw(
        enrollProfile(LAST_NAME, FIRST_NAME, { ...EMAIL_FIELD, label: 'Work email' }),
      );
      const labels = Array.from(form.querySelectorAll('label'), textOf);
      expect(labels).to.deep.equal(['Last name', 'First name', 'Work email']);
      const names = Array.from(form.querySelectorAll('input'), ({ name }) => name);
      expect(names).to.deep.equal([
        'userProfile.lastName',
        'userProfile.firstName',
        'userProfile.email',
      ]);
    });

    it('is one native form in light DOM', async () => {
      const { element, form } = await draw(enrollProfile());
      expect(element.shadowRoot).to.equal(null);
      expect(document.forms).to.have.lengthOf(1);
      expect(form.elements.namedItem('userProfile.email')).to.be.an.instanceOf(HTMLInputElement);
      expect(document.querySelectorAll('form form')).to.have.lengthOf(0);
    });

    it('ties each label to its control', async () => {
      const { form } = await draw(enrollProfile());
      const email = control(form, 'userProfile.email');
      expect(Array.from(email.labels!, textOf)).to.deep.equal(['Email']);
      expect(duplicateIds()).to.deep.equal([]);
    });

    it('tells the browser what each control is for', async () => {
      const { form } = await draw(
        enrollProfile(
          FIRST_NAME,
          LAST_NAME,
          EMAIL_FIELD,
          { name: 'login', label: 'Username' },
          { name: 'mobilePhone', label: 'Mobile' },
          { name: 'zipCode', label: 'Zip' },
          { name: 'age', label: 'Age', type: 'integer' },
          { name: 'shoeSize', label: 'Shoe size' },
        ),
      );
      const seen = Array.from(form.querySelectorAll('input'), (input) =>
        [input.name, input.type, input.autocomplete || '-', input.inputMode || '-'].join(' '),
      );
      expect(seen).to.deep.equal([
        'userProfile.firstName text given-name -',
        'userProfile.lastName text family-name -',
        'userProfile.email email email -',
        'userProfile.login text username email',
        'userProfile.mobilePhone tel tel tel',
        'userProfile.zipCode text postal-code -',
        'userProfile.age number - -',
        'userProfile.shoeSize text - -',
      ]);
      expect(control(form, 'userProfile.email').autocapitalize).to.equal('none');
      expect(control(form, 'userProfile.email').spellcheck).to.equal(false);
    });

    it('marks what is optional, and asks the browser for the rest', async () => {
      const { form } = await draw(
        enrollProfile(EMAIL_FIELD, { name: 'nickName', label: 'Nickname', required: false }),
      );
      expect(control(form, 'userProfile.email').required).to.equal(true);
      expect(control(form, 'userProfile.nickName').required).to.equal(false);
      expect(Array.from(form.querySelectorAll('label'), textOf)).to.deep.equal([
        'Email',
        'Nickname (optional)',
      ]);
    });

    it('sends what was typed, nested as the wire wants it', async () => {
      const { form, flow } = await draw(enrollProfile());
      type(form, 'userProfile.firstName', 'Ada');
      type(form, 'userProfile.lastName', 'Byron');
      type(form, 'userProfile.email', 'ada@example.com');
      await submit(form);
      expect(flow.sent).to.deep.equal([
        {
          name: 'enroll-profile',
          body: { userProfile: { firstName: 'Ada', lastName: 'Byron', email: 'ada@example.com' } },
        },
      ]);
    });

    it('sends a user name that is no email address: what one may be is the org’s to say', async () => {
      const { form, flow } = await draw(
        enrollProfile(EMAIL_FIELD, { name: 'login', label: 'Username' }),
      );
      type(form, 'userProfile.email', 'ada@example.com');
      type(form, 'userProfile.login', 'ada42');
      await submit(form);
      expect(flow.sent[0]?.body).to.deep.equal({
        userProfile: { email: 'ada@example.com', login: 'ada42' },
      });
    });

    it('sends values that were written without events, as password managers do', async () => {
      const { form, flow } = await draw(enrollProfile());
      control(form, 'userProfile.firstName').value = 'Ada';
      control(form, 'userProfile.lastName').value = 'Byron';
      control(form, 'userProfile.email').value = 'ada@example.com';
      await submit(form);
      expect(flow.sent[0]?.body).to.deep.equal({
        userProfile: { firstName: 'Ada', lastName: 'Byron', email: 'ada@example.com' },
      });
    });

    it('leaves out what was left empty, and sends types of the schema', async () => {
      const { form, flow } = await draw(
        enrollProfile(
          EMAIL_FIELD,
          { name: 'nickName', label: 'Nickname' },
          { name: 'age', label: 'Age', type: 'integer' },
          { name: 'news', label: 'News', type: 'boolean' },
        ),
      );
      type(form, 'userProfile.email', 'ada@example.com');
      type(form, 'userProfile.age', '36');
      control(form, 'userProfile.news').click();
      await submit(form);
      expect(flow.sent[0]?.body).to.deep.equal({
        userProfile: { email: 'ada@example.com', age: 36, news: true },
      });
    });

    it('starts with the values it is given, under the proposals of the server', async () => {
      const { form } = await draw(
        enrollProfile(FIRST_NAME, { ...EMAIL_FIELD, value: 'proposed@example.com' }),
        { values: { firstName: 'Ada', email: 'prefilled@example.com' } },
      );
      expect(control(form, 'userProfile.firstName').value).to.equal('Ada');
      expect(control(form, 'userProfile.email').value).to.equal('proposed@example.com');
    });

    it('is accessible', async () => {
      const { element } = await draw(
        enrollProfile(
          FIRST_NAME,
          EMAIL_FIELD,
          {
            name: 'color',
            label: 'Color',
            options: ['red', 'green'].map((value) => ({ value, label: value })),
          },
          {
            name: 'country',
            label: 'Country',
            options: ['A', 'B', 'C', 'D', 'E'].map((value) => ({ value, label: value })),
          },
          { name: 'news', label: 'News', type: 'boolean' },
        ),
        { signInUrl: '/sign-in' },
      );
      await expect(element).to.be.accessible();
    });

    it('draws a short list as radio buttons and a long one as a select box', async () => {
      const { form, flow } = await draw(
        enrollProfile(
          {
            name: 'color',
            label: 'Color',
            required: true,
            options: ['red', 'green'].map((value) => ({ value, label: value })),
          },
          {
            name: 'country',
            label: 'Country',
            options: ['A', 'B', 'C', 'D', 'E'].map((value) => ({ value, label: value })),
          },
        ),
      );
      expect(form.querySelectorAll('input[type="radio"]')).to.have.lengthOf(2);
      expect(textOf(form.querySelector('legend'))).to.equal('Color');
      const country = control<HTMLSelectElement>(form, 'userProfile.country');
      expect(country.tagName).to.equal('SELECT');
      form.querySelector<HTMLInputElement>('input[value="green"]')!.click();
      country.value = 'E';
      await submit(form);
      expect(flow.sent[0]?.body).to.deep.equal({ userProfile: { color: 'green', country: 'E' } });
    });

    it('points to the sign-in page only when there is one', async () => {
      const without = await draw(enrollProfile());
      expect(without.form.querySelector('a')).to.equal(null);
      const { form } = await draw(enrollProfile(), { signInUrl: '/sign-in' });
      expect(form.querySelector('a')!.getAttribute('href')).to.equal('/sign-in');
      expect(textOf(form.querySelector('.okta-register-sign-in'))).to.equal(
        'Already have an account? Sign in',
      );
    });
  });

  describe('what is wrong before anything is sent', () => {
    it('is said at its field, with the focus on the first one, and nothing is sent', async () => {
      const { element, form, flow } = await draw(enrollProfile());
      type(form, 'userProfile.firstName', 'Ada');
      type(form, 'userProfile.email', 'not an address');
      await submit(form);
      const [first, last, email] = form.querySelectorAll('input');
      expect(first!.getAttribute('aria-invalid')).to.equal(null);
      expect(last!.getAttribute('aria-invalid')).to.equal('true');
      expect(descriptionOf(last!)).to.equal('Fill in this field.');
      expect(descriptionOf(email!)).to.equal('Enter an email address like name@example.com.');
      expectSame(document.activeElement, last);
      expect(flow.sent).to.deep.equal([]);
      expect(flow.refused).to.deep.equal(['Fill in this field.']);
      await expect(element).to.be.accessible();
    });

    it('is listed when it is several things, each with a link to its control', async () => {
      const { form, show } = await draw(enrollProfile());
      const summary = () => form.querySelector('[role="alert"] .okta-register-summary');
      const entries = () => Array.from(summary()?.querySelectorAll('li') ?? [], textOf);
      type(form, 'userProfile.firstName', 'Ada');
      await submit(form);
      expect(textOf(summary())).to.contain('Check these answers');
      expect(entries()).to.deep.equal([
        'Last name Fill in this field.',
        'Email Fill in this field.',
      ]);
      const address = location.href;
      const [, email] = summary()!.querySelectorAll('a');
      expect(email!.hash).to.equal(`#${control(form, 'userProfile.email').id}`);
      email!.click();
      expectSame(document.activeElement, control(form, 'userProfile.email'));
      expect(location.href).to.equal(address);
      type(form, 'userProfile.lastName', 'Byron');
      await submit(form);
      expect(summary(), 'one is said at its field').to.equal(null);
      type(form, 'userProfile.email', 'ada@example.com');
      await submit(form);
      const said = { 'userProfile.lastName': 'Too long', 'userProfile.email': 'Taken' };
      await show(
        Object.entries(said).reduce(
          (raw, [name, text]) => withFieldMessages(raw, name, errorMessage(text)),
          enrollProfile(),
        ),
      );
      expect(entries()).to.deep.equal(['Last name Too long', 'Email Taken']);
      await expect(form).to.be.accessible();
    });

    it('leads to the radio buttons of a group', async () => {
      const color = {
        name: 'color',
        label: 'Color',
        required: true,
        options: ['red', 'green'].map((value) => ({ value, label: value })),
      };
      const { form } = await draw(enrollProfile(FIRST_NAME, color));
      await submit(form);
      form.querySelectorAll<HTMLElement>('.okta-register-summary a')[1]!.click();
      expectSame(document.activeElement, form.querySelector('input[type="radio"]'));
    });

    it('is gone once it is right', async () => {
      const { form, flow } = await draw(enrollProfile(FIRST_NAME));
      await submit(form);
      expect(form.querySelectorAll('.okta-register-error')).to.have.lengthOf(1);
      type(form, 'userProfile.firstName', 'Ada');
      await submit(form);
      expect(form.querySelectorAll('.okta-register-error')).to.have.lengthOf(0);
      expect(control(form, 'userProfile.firstName').hasAttribute('aria-describedby')).to.equal(
        false,
      );
      expect(flow.sent).to.have.lengthOf(1);
    });

    it('is asked of a group of radio buttons too', async () => {
      const { form, flow } = await draw(
        enrollProfile({
          name: 'color',
          label: 'Color',
          required: true,
          options: ['red', 'green'].map((value) => ({ value, label: value })),
        }),
      );
      await submit(form);
      expect(flow.sent).to.deep.equal([]);
      expect(textOf(form.querySelector('fieldset .okta-register-error'))).to.equal('Choose one.');
      expect(descriptionOf(form.querySelector('fieldset')!)).to.equal('Choose one.');
      expectSame(document.activeElement, form.querySelector('input[type="radio"]'));
    });
  });

  describe('a refusal of the org', () => {
    it('stands at its field, is described and focused, and keeps what was typed', async () => {
      const { element, form, flow, show } = await draw(enrollProfile());
      const inputs = Array.from(form.querySelectorAll('input'));
      type(form, 'userProfile.firstName', 'Ada');
      type(form, 'userProfile.lastName', 'Byron');
      type(form, 'userProfile.email', 'ada@example.com');
      flow.during = () => show(emailTaken());
      await submit(form);
      const email = control(form, 'userProfile.email');
      expect(email.getAttribute('aria-invalid')).to.equal('true');
      expect(descriptionOf(email)).to.equal('A user with this Email already exists');
      expectSame(document.activeElement, email);
      form.querySelectorAll('input').forEach((input, index) => expectSame(input, inputs[index]));
      expect(form.querySelectorAll('input')).to.have.lengthOf(inputs.length);
      expect(inputs.map(({ value }) => value)).to.deep.equal(['Ada', 'Byron', 'ada@example.com']);
      await expect(element).to.be.accessible();
    });

    it('is not focused when the same form comes without one', async () => {
      const { form, show } = await draw(enrollProfile());
      control(form, 'userProfile.firstName').focus();
      await show(enrollProfile());
      expectSame(document.activeElement, control(form, 'userProfile.firstName'));
    });

    describe('leaves alone who has gone on to something else of the page', () => {
      let elsewhere: HTMLInputElement;
      beforeEach(() => {
        elsewhere = document.createElement('input');
        document.body.append(elsewhere);
      });
      afterEach(() => elsewhere.remove());

      it('before the answer came', async () => {
        const { form, flow, show } = await draw(enrollProfile(EMAIL_FIELD));
        type(form, 'userProfile.email', 'ada@example.com');
        flow.during = () => {
          elsewhere.focus();
          return show(
            withFieldMessages(enrollProfile(EMAIL_FIELD), 'userProfile.email', EMAIL_TAKEN),
          );
        };
        await submit(form);
        expect(descriptionOf(control(form, 'userProfile.email'))).to.include('already exists');
        expectSame(document.activeElement, elsewhere);
        expect(textOf(form.querySelector('[role="alert"]'))).to.include('already exists');
      });

      for (const [where, focus] of Object.entries({
        'on the page': () => elsewhere.focus(),
        'in another field': (form: HTMLFormElement) =>
          control(form, 'userProfile.lastName').focus(),
      })) {
        it(`after that, ${where}, when the same is said in another language`, async () => {
          const { form, flow, element, show } = await draw(enrollProfile());
          for (const name of ['firstName', 'lastName']) type(form, `userProfile.${name}`, 'Ada');
          type(form, 'userProfile.email', 'ada@example.com');
          flow.during = () => show(emailTaken());
          await submit(form);
          expectSame(document.activeElement, control(form, 'userProfile.email'));
          focus(form);
          const focused = document.activeElement;
          element.step = { ...element.step };
          await element.updateComplete;
          expectSame(document.activeElement, focused);
        });
      }
    });

    it('keeps the nodes and values when the org sends another order', async () => {
      const { form, show } = await draw(enrollProfile());
      const email = type(form, 'userProfile.email', 'ada@example.com');
      await show(
        withFieldMessages(
          enrollProfile(EMAIL_FIELD, LAST_NAME, FIRST_NAME),
          'userProfile.email',
          EMAIL_TAKEN,
        ),
      );
      expectSame(form.querySelector('input'), email);
      expect(email.value).to.equal('ada@example.com');
    });

    it('stands above the form when it is about no field', async () => {
      const { element, form } = await draw(
        withMessages(enrollProfile(), errorMessage('Not today.')),
      );
      const alert = form.querySelector('[role="alert"]');
      expect(textOf(alert)).to.equal('Not today.');
      expect(alert!.querySelector('p')!.dataset['level']).to.equal('error');
      await expect(element).to.be.accessible();
    });
  });

  describe('what is said above a form longer than the screen', () => {
    const long = enrollProfile(
      ...Array.from({ length: 40 }, (_, index) => ({
        ...FIRST_NAME,
        name: `a${String(index)}`,
        required: false,
      })),
    );
    const isOnScreen = (form: HTMLFormElement) => {
      const { top, bottom } = form.querySelector('.okta-register-message')!.getBoundingClientRect();
      return top >= -1 && bottom <= innerHeight + 1;
    };
    afterEach(() => scrollTo(0, 0));

    for (const [what, answer] of Object.entries({
      'a refusal of the whole form': ({ show }: Drawn) =>
        show(withMessages(long, errorMessage('Not today.'))),
      'a failure': ({ element }: Drawn) => {
        element.failure = failure('refused', { message: 'Not today.' });
      },
    })) {
      it(`is scrolled to by who has pressed the button below: ${what}`, async () => {
        const drawn = await draw(long);
        const { form, flow } = drawn;
        flow.during = () => answer(drawn);
        const pressed = form.querySelector<HTMLElement>('[type="submit"]')!;
        pressed.focus({ preventScroll: true });
        pressed.scrollIntoView({ block: 'end', behavior: 'instant' }); // WebKit scrolls late to the focus
        expect(scrollY).to.be.above(500);
        await submit(form);
        expect(textOf(form.querySelector('[role="alert"]'))).to.equal('Not today.');
        expect(isOnScreen(form)).to.equal(true);
      });

      it(`is not by who is elsewhere on the page: ${what}`, async () => {
        const drawn = await draw(long);
        const { form, flow } = drawn;
        const elsewhere = document.createElement('input');
        document.body.append(elsewhere);
        flow.during = () => {
          elsewhere.focus();
          return answer(drawn);
        };
        await submit(form);
        expect(textOf(form.querySelector('[role="alert"]'))).to.equal('Not today.');
        expect(isOnScreen(form)).to.equal(false);
        elsewhere.remove();
      });
    }
  });

  describe('a failure', () => {
    it('is announced in the widget’s words, with a retry where one is safe', async () => {
      const { element, form, flow } = await draw(enrollProfile(), {
        failure: failure('network-error'),
      });
      expect(textOf(form.querySelector('[role="alert"]'))).to.equal(
        'We can’t reach the server. Check your connection and try again.',
      );
      button(form, 'Try again').click();
      expect(flow.asked).to.deep.equal(['retry']);
      await expect(element).to.be.accessible();
    });

    it('that is gone takes no focus with it: its button leaves it to the one that sends', async () => {
      const { element, form } = await draw(enrollProfile(), { failure: failure('network-error') });
      button(form, 'Try again').focus();
      element.failure = undefined;
      await element.updateComplete;
      expectSame(document.activeElement, form.querySelector('[type="submit"]'));
    });

    it('that is gone leaves the focus to the heading where nothing can be sent', async () => {
      const ended = terminal('idx.session.expired');
      const { element, form } = await draw(ended, { failure: failure('network-error') });
      button(form, 'Try again').focus();
      element.failure = undefined;
      await element.updateComplete;
      expectSame(document.activeElement, form.querySelector('h2'));
    });

    it('offers to start again where nothing else helps', async () => {
      const { form, flow } = await draw(enrollProfile(), { failure: failure('refused') });
      expect(buttons(form)).not.to.include('Try again');
      button(form, 'Start again').click();
      expect(flow.asked).to.deep.equal(['restart']);
    });

    it('says the org’s own sentence when there is one', async () => {
      const { form } = await draw(enrollProfile(), {
        failure: failure('refused', { message: 'Ask your manager.' }),
      });
      expect(textOf(form.querySelector('[role="alert"]'))).to.equal('Ask your manager.');
    });
  });

  describe('while an answer is on its way', () => {
    it('says so on the button and sends nothing twice', async () => {
      const { form, flow } = await draw(enrollProfile(FIRST_NAME), { busy: true });
      type(form, 'userProfile.firstName', 'Ada');
      await submit(form);
      expect(form.querySelector('[type="submit"]')!.getAttribute('aria-disabled')).to.equal('true');
      expect(flow.sent).to.deep.equal([]);
    });
  });

  describe('the list of authenticators', () => {
    const list = selectAuthenticatorEnroll([EMAIL, PHONE], { skip: true });

    it('is a radio group named authenticator, the first one chosen', async () => {
      const { element, form } = await draw(list);
      const radios = Array.from(form.querySelectorAll<HTMLInputElement>('input[type="radio"]'));
      expect(radios.map(({ name }) => name)).to.deep.equal(['authenticator', 'authenticator']);
      expect(radios.map(({ checked }) => checked)).to.deep.equal([true, false]);
      await expect(element).to.be.accessible();
    });

    it('says what each is in its name, and not once more', async () => {
      const { form } = await draw(list);
      const radios = Array.from(form.querySelectorAll<HTMLInputElement>('input[type="radio"]'));
      expect(radios.map((radio) => textOf(radio.labels?.[0]))).to.deep.equal([
        'Email A code in your inbox',
        'Phone A code by SMS or call',
      ]);
      expect(radios.map((radio) => descriptionOf(radio))).to.deep.equal(['', '']);
    });

    it('sends the chosen one by its id, without what may be asked later', async () => {
      const { form, flow } = await draw(list);
      form.querySelectorAll<HTMLInputElement>('input[type="radio"]')[1]!.click();
      await submit(form);
      expect(flow.sent).to.deep.equal([
        { name: 'select-authenticator-enroll', body: { authenticator: { id: 'autphone' } } },
      ]);
    });

    it('sends the method that belongs to the id', async () => {
      const { form, flow } = await draw(selectAuthenticatorEnroll([PASSWORD]));
      await submit(form);
      expect(flow.sent[0]?.body).to.deep.equal({
        authenticator: { id: 'autpassword', methodType: 'password' },
      });
    });

    it('can be skipped only when the org says so', async () => {
      const optional = await draw(list);
      expect(textOf(optional.form.querySelector('.okta-register-intro'))).to.equal(
        'These are optional. You can skip them.',
      );
      button(optional.form, 'Skip').click();
      expect(optional.flow.acted.map(({ name }) => name)).to.deep.equal(['skip']);
      clearPage();
      const { form } = await draw(selectAuthenticatorEnroll([EMAIL, PHONE]));
      expect(buttons(form)).to.deep.equal(['Next', 'Cancel']);
    });

    it('tells two offers of one authenticator apart', async () => {
      const { form } = await draw(selectAuthenticatorEnroll([PHONE, { ...PHONE }]));
      const values = Array.from(form.querySelectorAll('input'), ({ value }) => value);
      expect(new Set(values).size).to.equal(2);
      expect(duplicateIds()).to.deep.equal([]);
    });

    it('asks the fields of an alternative only while it is the chosen one', async () => {
      const needsNickname = selectAuthenticatorEnroll([EMAIL, PHONE]);
      const options = needsNickname.remediation!.value![0]!.value![0]!.options!;
      const phone = options[1]!.value as { form: { value: object[] } };
      phone.form.value.push({ name: 'nickname', label: 'Call it', required: true });
      const { form, flow } = await draw(needsNickname);
      expect(control(form, 'authenticator.nickname').willValidate).to.equal(false);
      form.querySelectorAll<HTMLInputElement>('input[type="radio"]')[1]!.click();
      await submit(form);
      expect(flow.sent).to.deep.equal([]);
      type(form, 'authenticator.nickname', 'Mine');
      await submit(form);
      expect(flow.sent[0]?.body).to.deep.equal({
        authenticator: { id: 'autphone', nickname: 'Mine' },
      });
    });
  });

  describe('Okta Verify', () => {
    it('draws the QR code to scan, and has nothing to submit', async () => {
      const { element, form } = await draw(
        oktaVerifyPoll({ others: [OKTA_VERIFY, PASSWORD], skip: true }),
      );
      const image = form.querySelector('img')!;
      expect(image.getAttribute('src')).to.equal(QR_HREF);
      await image.decode();
      expect(image.naturalWidth).to.equal(1);
      expect(textOf(form.querySelector('h2'))).to.equal('Set up Okta Verify');
      expect(form.querySelector('[type="submit"]')).to.equal(null);
      expect(buttons(form)).to.deep.equal([
        'Set it up another way',
        'Choose another method',
        'Skip',
        'Cancel',
      ]);
      await expect(element).to.be.accessible();
    });
  });

  describe('a step that nobody knows yet', () => {
    it('is drawn from its schema', async () => {
      const { element, form, flow } = await draw(
        page([
          remediation('answer-riddle', 'riddle', [
            { name: 'riddle', form: { value: [{ name: 'answer', label: 'What has roots?' }] } },
          ]),
        ]),
      );
      expect(textOf(form.querySelector('h2'))).to.equal('One more step');
      type(form, 'riddle.answer', 'A mountain');
      await submit(form);
      expect(flow.sent).to.deep.equal([
        { name: 'answer-riddle', body: { riddle: { answer: 'A mountain' } } },
      ]);
      await expect(element).to.be.accessible();
    });
  });

  it('leads to another provider by its name', async () => {
    const { form, flow } = await draw(
      page([
        ...enrollProfile().remediation!.value!,
        {
          name: 'redirect-idp',
          href: 'https://example.okta.com/sso/idps/1',
          idp: { id: '1', name: 'Acme' },
        },
      ]),
    );
    button(form, 'Continue with Acme').click();
    expect(flow.acted[0]).to.include({
      rel: 'redirect',
      href: 'https://example.okta.com/sso/idps/1',
    });
  });

  it('leaves out what is of use only to an account that is there', async () => {
    const all = (await (await fetch('/own-responses.json')).json()) as Record<string, WireResponse>;
    const { form } = await draw(all['written/identify-sign-up-last.json']!);
    expect(buttons(form)).to.deep.equal([
      'Next',
      'Continue with GitHub',
      'Continue with LINE',
      'Cancel',
    ]);
  });
});

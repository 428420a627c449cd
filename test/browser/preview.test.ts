import { expect } from '@open-wc/testing';
import '../../src/define.js';
import type { OktaRegister } from '../../src/element/okta-register.js';
import { button, buttons, settle, textOf, until, writeHtml } from './helpers.js';
import { atStep, endsClean, sendCode } from './org.js';
import { check, enterPassword, hear, register } from './person.js';
import { listenToConsole } from './sites.js';

describe('A preview', () => {
  const { fetch } = window;
  const head: Element[] = [];

  endsClean(() => {
    window.fetch = fetch;
    head.splice(0).forEach((element) => element.remove());
  });

  const write = (attributes: string): OktaRegister =>
    writeHtml(`<okta-register ${attributes}></okta-register>`).querySelector('okta-register')!;

  const mark = (widget: OktaRegister) =>
    widget.shadowRoot!.querySelector<HTMLElement>('.preview-mark');

  async function expectMarked(widget: OktaRegister): Promise<void> {
    await until(() => textOf(mark(widget)).includes('Preview'), 'the mark');
    const { width, height } = mark(widget)!.getBoundingClientRect();
    expect(width * height).to.be.greaterThan(0);
    expect(getComputedStyle(mark(widget)!).visibility).to.equal('visible');
  }

  const heading = (widget: OktaRegister) => textOf(widget.querySelector('form h2'));

  /** What is asked of anybody from now on, beside the files of these tests. */
  function listenToNetwork(): () => string[] {
    const asked: string[] = [];
    window.fetch = (input, init) => {
      asked.push(new Request(input, init).url);
      return fetch(input, init);
    };
    const resources = () => performance.getEntriesByType('resource');
    const before = resources().length;
    const isOwn = (address: string) => /^\/(test|__w)/.test(address.replace(location.origin, ''));
    return () => [
      ...asked,
      ...resources().flatMap(({ name }, index) => (index < before || isOwn(name) ? [] : name)),
    ];
  }

  it('of a policy is walked through to the end, with no request, no event and nothing stored', async () => {
    const asked = listenToNetwork();
    const heard = hear();
    const widget = write(
      'preview="password-first" client-id="app" issuer="https://org.example" success-url="/end"',
    );
    await expectMarked(widget);
    await atStep(widget, 'enroll-profile');
    await register(widget);
    await atStep(widget, 'select-authenticator-enroll');
    await check(widget, 'Password');
    await atStep(widget, 'enroll-authenticator', 'okta_password');
    await enterPassword(widget);
    await atStep(widget, 'select-authenticator-enroll');
    await check(widget, 'Email');
    await atStep(widget, 'enroll-authenticator', 'okta_email');
    const [code] = /\d{6}/.exec(textOf(mark(widget))) ?? [];
    await sendCode(widget, code);
    const skip = () => buttons(widget).find((label) => /Skip|later/.test(label));
    await until(() => !widget.busy && skip(), 'the button to skip');
    button(widget, skip()!).click();
    await until(() => heading(widget) === 'You’re signed up', 'the end');
    await settle();
    await expectMarked(widget);
    expect(asked()).to.deep.equal([]);
    expect(heard.all).to.deep.equal([]);
    expect([...Object.keys(localStorage), ...Object.keys(sessionStorage)]).to.deep.equal([]);
  });

  for (const [step, title] of Object.entries({
    'enroll-authenticator:phone_number': 'Enter the code',
    'authenticator-enrollment-data:phone_number': 'Add your phone',
    'enroll-authenticator:okta_password': 'Choose a password',
    'enroll-authenticator:google_otp': 'Set up an authenticator app',
    'enroll-poll': 'Set up Okta Verify',
    success: 'You’re signed up',
  })) {
    it(`begins at ${step}`, async () => {
      const widget = write(`preview-step="${step}"`);
      await until(() => heading(widget) === title, title);
      await expectMarked(widget);
    });
  }

  for (const [what, attributes, warning] of [
    [
      'a policy that there is not',
      'preview="passwords-first"',
      /password-first, password-optional/,
    ],
    ['a step that does not come', 'preview-step="enroll-autenticator"', /enroll-autenticator/],
  ] as const) {
    it(`of ${what} tells the owner`, async () => {
      const { warnings, restore } = listenToConsole();
      const widget = write(attributes);
      await until(() => warnings.some((text) => warning.test(text)), what).finally(restore);
      await expectMarked(widget);
      await until(() => heading(widget), 'a heading');
    });
  }

  it('speaks the language of the form', async () => {
    const widget = write('preview="password-first" lang="de"');
    await until(() => textOf(mark(widget)).includes('Vorschau'), 'the mark in German');
  });

  it('is marked whatever the page’s styles say of all that it has', async () => {
    const style = document.createElement('style');
    style.textContent = 'div, p, span { display: none !important; opacity: 0 !important }';
    document.head.append(style);
    head.push(style);
    await expectMarked(write('preview'));
  });
});

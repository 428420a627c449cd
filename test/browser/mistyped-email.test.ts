import { expect } from '@open-wc/testing';
import '../../src/define.js';
import type { OktaRegister } from '../../src/element/okta-register.js';
import de from '../../src/locales/de/words.js';
import deRare from '../../src/locales/de/rare.js';
import {
  button,
  buttons,
  clearPage,
  control,
  expectSame,
  settle,
  submit,
  textOf,
  type,
  until,
} from './helpers.js';
import { ownApp, PROFILE } from '../e2e/own-app.js';
import { openOrg, ownForm, place, sendProfile, titled, type Org } from './org.js';

const EMAIL = 'userProfile.email';
const ASKED = 'Did you mean ada@gmail.com?';

describe('An email address that looks mistyped', () => {
  let org: Org;
  beforeEach(() => {
    org = openOrg();
  });
  afterEach(() => {
    clearPage();
    org.close();
  });

  const opened = async (widget = place(), title = 'Create account') => {
    await ownForm(widget, org, title);
    return widget;
  };
  const leave = (widget: OktaRegister, email: string) => {
    const input = type(widget, EMAIL, email);
    control(widget, 'userProfile.firstName').focus();
    return input;
  };
  const asked = (widget: OktaRegister) =>
    until(() => buttons(widget).includes(ASKED), 'the question').then(() => button(widget, ASKED));

  it('is asked about beside its field, once that is left, and announced politely', async () => {
    const widget = await opened();
    const input = leave(widget, 'ada@gmial.com');
    const question = await asked(widget);
    expectSame(question.closest('.okta-register-field'), input.closest('.okta-register-field'));
    expectSame(document.activeElement, control(widget, 'userProfile.firstName'));
    expect(question.closest('[role="status"]')).not.to.equal(null);
    await expect(widget).to.be.accessible();
  });

  it('is replaced by the button, which goes then', async () => {
    const widget = await opened();
    const input = leave(widget, 'ada@gmial.com');
    (await asked(widget)).click();
    expect(input.value).to.equal('ada@gmail.com');
    expect(buttons(widget)).not.to.include(ASKED);
    expectSame(document.activeElement, input);
  });

  it('is asked about no more once something else is typed', async () => {
    const widget = await opened();
    leave(widget, 'ada@gmial.com');
    await asked(widget);
    type(widget, EMAIL, 'ada@gmial.co');
    expect(buttons(widget)).not.to.include(ASKED);
  });

  it('is asked about where a user name is typed, too', async () => {
    org.close();
    const login = { name: 'login', label: 'Username', required: true };
    org = openOrg({ apps: [ownApp({ profile: [...PROFILE, login] })] });
    const widget = place({ clientId: 'own' });
    await until(() => widget.querySelector('[name="userProfile.login"]'), 'the field');
    await titled(widget, 'Create account');
    const input = type(widget, 'userProfile.login', 'ada@gmial.com');
    control(widget, 'userProfile.firstName').focus();
    (await asked(widget)).click();
    expect(input.value).to.equal('ada@gmail.com');
  });

  it('is sent all the same', async () => {
    const widget = place();
    await sendProfile(widget, 'ada@gmial.com');
    await titled(widget, 'Set up your sign-in');
    const { body } = org.seen.find(({ path }) => path.endsWith('/enroll/new'))!;
    expect(body['userProfile']).to.include({ email: 'ada@gmial.com' });
    expect(buttons(widget)).not.to.include(ASKED);
  });

  it('is asked about in the form that is there before the org’s, and stays asked about in that', async () => {
    const interact = org.hold('/interact');
    const widget = place();
    await until(() => org.count('/interact'), 'the first request');
    const input = leave(widget, 'ada@gmial.com');
    await asked(widget);
    interact.resolve(undefined);
    await titled(widget, 'Create account');
    expectSame(control(widget, EMAIL), input);
    (await asked(widget)).click();
    expect(input.value).to.equal('ada@gmail.com');
  });

  it('is asked about too when it was left before the rest of the widget was there', async () => {
    const widget = place();
    // Nothing can be loaded in between.
    while (!widget.querySelector(`[name="${EMAIL}"]`)) await widget.updateComplete;
    expect(org.seen).to.deep.equal([]);
    leave(widget, 'ada@gmial.com');
    await asked(widget);
  });

  it('is not asked about when the page moves under a button that is being pressed', async () => {
    const widget = await opened();
    const { querySelectorAll } = Document.prototype;
    // A script cannot hold a button down.
    Document.prototype.querySelectorAll = function (selector: string) {
      return querySelectorAll.call(this, selector === ':active' ? 'okta-register' : selector);
    };
    leave(widget, 'ada@gmial.com');
    await until(() => widget.querySelector('[role="status"]'), 'the place');
    await settle();
    expect(buttons(widget)).not.to.include(ASKED);
    Document.prototype.querySelectorAll = querySelectorAll;
    document.dispatchEvent(new PointerEvent('pointerup'));
    await asked(widget);
  });

  it('is not asked about where it looks right', async () => {
    const widget = await opened();
    leave(widget, 'ada@gmial.com');
    await asked(widget);
    leave(widget, 'ada@example.com');
    await settle();
    expect(
      widget.querySelector('.okta-register-field [role="status"]')?.childElementCount,
    ).to.equal(0);
  });

  it('is asked about in the language of the page', async () => {
    const main = document.createElement('main');
    main.lang = 'de';
    document.body.append(main);
    const widget = await opened(place({}, { into: main }), de.titles['enroll-profile']);
    leave(widget, 'ada@gmial.com');
    const words = deRare.email.didYouMean.replace('{email}', 'ada@gmail.com');
    await until(() => buttons(widget).includes(words), words);
    expect(textOf(button(widget, words))).to.equal(words);
    await submit(widget);
  });
});

import { expect } from '@open-wc/testing';
import {
  enrollPassword,
  enrollProfileWithPassword,
  errorMessage,
  PASSWORD_SETTINGS,
  passwordCommon,
  withFieldMessages,
} from '../responses.js';
import {
  button,
  clearPage,
  control,
  descriptionOf,
  draw,
  submit,
  textOf,
  type,
  expectSame,
} from './helpers.js';

const PASSCODE = 'credentials.passcode';
const CONFIRM = 'confirm-password';

const person = { firstName: 'Grace', lastName: 'Hopper', email: 'grace.hopper@example.com' };

/** The rules, each with a tick when it is met. */
const rules = (form: HTMLFormElement): string[] =>
  Array.from(form.querySelectorAll<HTMLElement>('.okta-register-rule'), (rule) =>
    [rule.dataset['met'] === 'true' ? '✓' : '·', textOf(rule.firstChild?.parentElement)].join(' '),
  );

describe('choosing a password', () => {
  afterEach(clearPage);

  it('asks for it twice, and tells password managers that it is new', async () => {
    const { element, form } = await draw(enrollPassword());
    expect(textOf(form.querySelector('h2'))).to.equal('Choose a password');
    for (const name of [PASSCODE, CONFIRM]) {
      const input = control(form, name);
      expect(input.type).to.equal('password');
      expect(input.autocomplete).to.equal('new-password');
      expect(input.required).to.equal(true);
    }
    expect(Array.from(form.querySelectorAll('label'), textOf)).to.deep.equal([
      'New password',
      'Confirm password',
    ]);
    await expect(element).to.be.accessible();
  });

  it('names the account to password managers, in the same form', async () => {
    const { form } = await draw({ ...enrollPassword(), user: undefined }, { values: person });
    const username = control(form, 'username');
    expect(username.autocomplete).to.equal('username');
    expect(username.value).to.equal('grace.hopper@example.com');
    expectSame(username.form, control(form, PASSCODE).form);
    const { width, height } = username.getBoundingClientRect();
    expect(Math.max(width, height)).to.be.at.most(1);
    expect(username.tabIndex).to.equal(-1);
  });

  it('names the account by what the org says rather than by what was typed', async () => {
    const { form } = await draw(enrollPassword(), { values: person });
    expect(control(form, 'username').value).to.equal('ada@example.com');
  });

  it('sends the password once, and not its confirmation', async () => {
    const { form, flow } = await draw(enrollPassword());
    type(form, PASSCODE, 'Abcd1234');
    type(form, CONFIRM, 'Abcd1234');
    await submit(form);
    expect(flow.sent).to.deep.equal([
      { name: 'enroll-authenticator', body: { credentials: { passcode: 'Abcd1234' } } },
    ]);
  });

  it('keeps spaces: they may be part of it', async () => {
    const { form, flow } = await draw(enrollPassword());
    type(form, PASSCODE, ' Abcd 1234 ');
    type(form, CONFIRM, ' Abcd 1234 ');
    await submit(form);
    expect(flow.sent[0]?.body).to.deep.equal({ credentials: { passcode: ' Abcd 1234 ' } });
  });

  it('says a mismatch at the second field, and sends nothing', async () => {
    const { element, form, flow } = await draw(enrollPassword());
    type(form, PASSCODE, 'Abcd1234');
    type(form, CONFIRM, 'Abcd1235');
    await submit(form);
    const confirmation = control(form, CONFIRM);
    expect(flow.sent).to.deep.equal([]);
    expect(flow.refused).to.deep.equal(['The passwords don’t match.']);
    expect(confirmation.getAttribute('aria-invalid')).to.equal('true');
    expect(descriptionOf(confirmation)).to.equal('The passwords don’t match.');
    expect(control(form, PASSCODE).hasAttribute('aria-invalid')).to.equal(false);
    expectSame(document.activeElement, confirmation);
    expect(confirmation.value).to.equal('Abcd1235');
    await expect(element).to.be.accessible();
  });

  it('ticks the rules as one types', async () => {
    const { element, form } = await draw(enrollPassword(), { values: person });
    const metAfter = async (password: string) => {
      type(form, PASSCODE, password);
      await element.updateComplete;
      return rules(form).map((rule) => rule.startsWith('✓'));
    };
    expect(rules(form)).to.deep.equal([
      '· At least 8 characters',
      '· A lowercase letter',
      '· An uppercase letter',
      '· A number',
      '· No part of your email address',
      '· Not your first name',
      '· Not your last name',
    ]);
    expect(await metAfter('a')).to.deep.equal([false, true, false, false, true, true, true]);
    expect(await metAfter('Abcd1234')).to.deep.equal(Array(7).fill(true));
    expect(await metAfter('myGrace12')).to.deep.equal([true, true, true, true, true, false, true]);
    expect(await metAfter('')).to.deep.equal(Array(7).fill(false));
  });

  it('says aloud which rules are met, and ties them to the field', async () => {
    const { element, form } = await draw(enrollPassword());
    type(form, PASSCODE, 'abcdefgh');
    await element.updateComplete;
    expect(descriptionOf(control(form, PASSCODE))).to.contain('A lowercase letter – done');
    expect(descriptionOf(control(form, PASSCODE))).not.to.contain('A number – done');
    await expect(element).to.be.accessible();
  });

  it('never ticks a rule that only the org can judge, and lets it block nothing', async () => {
    const { element, form, flow } = await draw(
      enrollPassword({ complexity: { minLength: 4 }, age: { historyCount: 4 } }),
    );
    type(form, PASSCODE, 'Abcd1234');
    type(form, CONFIRM, 'Abcd1234');
    await element.updateComplete;
    expect(rules(form)).to.deep.equal([
      '✓ At least 4 characters – done',
      '· None of your last 4 passwords',
    ]);
    await submit(form);
    expect(flow.sent).to.have.lengthOf(1);
  });

  it('says at the password which rules it does not keep, and sends nothing', async () => {
    const { element, form, flow } = await draw(enrollPassword());
    const input = type(form, PASSCODE, 'short');
    type(form, CONFIRM, 'shirt');
    await submit(form);
    const said = 'Your password needs: At least 8 characters, An uppercase letter, A number';
    expect(flow.sent).to.deep.equal([]);
    expect(flow.refused).to.deep.equal([said]);
    expect(input.getAttribute('aria-invalid')).to.equal('true');
    expect(descriptionOf(input)).to.contain(said);
    expectSame(document.activeElement, input);
    // Both are told at once.
    expect(descriptionOf(control(form, CONFIRM))).to.equal('The passwords don’t match.');
    await expect(element).to.be.accessible();
    for (const name of [PASSCODE, CONFIRM]) type(form, name, 'Shorter12');
    await submit(form);
    expect(flow.sent).to.have.lengthOf(1);
  });

  it('judges by what stands in the profile now, not by what it was filled with', async () => {
    const complexity = { excludeUsername: true, excludeAttributes: ['firstName'] };
    const page = enrollProfileWithPassword({ complexity });
    const { form, flow } = await draw(page, { values: person });
    type(form, 'userProfile.firstName', 'Ada');
    type(form, 'userProfile.lastName', 'Lovelace');
    type(form, 'userProfile.email', 'countess@example.org');
    for (const name of [PASSCODE, CONFIRM]) type(form, name, 'adacountess');
    await submit(form);
    expect(flow.refused).to.deep.equal([
      'Your password needs: No part of your email address, Not your first name',
    ]);
    for (const name of [PASSCODE, CONFIRM]) type(form, name, 'grace.hopper');
    await submit(form);
    expect(flow.sent).to.have.lengthOf(1);
  });

  it('leaves to the org what only it can judge: words that it blocks', async () => {
    const complexity = { minLength: 4, oelStatement: 'whatever it says' };
    const { element, form, flow, show } = await draw(enrollPassword({ complexity }));
    for (const name of [PASSCODE, CONFIRM]) type(form, name, 'engine');
    await element.updateComplete;
    expect(rules(form)).to.deep.equal([
      '✓ At least 4 characters – done',
      '· No word that is blocked here',
    ]);
    const said = errorMessage('Your password has a blocked word.');
    const path = 'credentials.passcode';
    const refused = withFieldMessages(enrollPassword({ complexity }), path, said);
    flow.during = () => show(refused);
    await submit(form);
    const input = control(form, PASSCODE);
    expect(descriptionOf(input)).to.contain('Your password has a blocked word.');
    expect(input.getAttribute('aria-invalid')).to.equal('true');
    expectSame(document.activeElement, input);
  });

  it('tells password generators the policy', async () => {
    const { form } = await draw(enrollPassword());
    expect(control(form, PASSCODE).getAttribute('passwordrules')).to.equal(
      'minlength: 8; required: lower; required: upper; required: digit;',
    );
  });

  it('shows no rules where the org sends none', async () => {
    const { element, form } = await draw(enrollPassword({}));
    expect(form.querySelector('.okta-register-rules')).to.equal(null);
    expect(control(form, PASSCODE).hasAttribute('aria-describedby')).to.equal(false);
    await expect(element).to.be.accessible();
  });

  it('shows and hides both fields, keeping them and what is in them', async () => {
    const { element, form } = await draw(enrollPassword());
    const input = type(form, PASSCODE, 'Abcd1234');
    button(form, 'Show password').click();
    await element.updateComplete;
    expectSame(control(form, PASSCODE), input);
    expect([input.type, control(form, CONFIRM).type]).to.deep.equal(['text', 'text']);
    expect(input.value).to.equal('Abcd1234');
    button(form, 'Hide password').click();
    await element.updateComplete;
    expect([input.type, control(form, CONFIRM).type]).to.deep.equal(['password', 'password']);
  });

  it('keeps both passwords and says the org’s reason when one is refused', async () => {
    const { element, form, flow, show } = await draw(enrollPassword(PASSWORD_SETTINGS));
    const input = type(form, PASSCODE, 'Password1');
    type(form, CONFIRM, 'Password1');
    flow.during = () => show(passwordCommon());
    await submit(form);
    expectSame(control(form, PASSCODE), input);
    expect([input.value, control(form, CONFIRM).value]).to.deep.equal(['Password1', 'Password1']);
    expect(descriptionOf(input)).to.contain('commonly used passwords');
    expect(input.getAttribute('aria-invalid')).to.equal('true');
    expect(control(form, CONFIRM).hasAttribute('aria-invalid')).to.equal(false);
    expectSame(document.activeElement, input);
    await expect(element).to.be.accessible();
  });
});

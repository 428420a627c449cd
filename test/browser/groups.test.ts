import { expect } from '@open-wc/testing';
import type { WireResponse } from '../../src/idx/wire.js';
import { clearPage, control, draw, submit, textOf } from './helpers.js';

const all = (await (await fetch('/own-responses.json')).json()) as Record<string, WireResponse>;
const groups = () => structuredClone(all['written/select-authenticator-enroll-groups.json']!);

/** Each list of options by its title; those of none under that of all. */
function listsOf(form: HTMLFormElement): Record<string, string[]> {
  const lists: Record<string, string[]> = {};
  for (const label of form.querySelectorAll('.okta-register-option-label')) {
    const title = textOf(label.closest('fieldset')!.querySelector(':scope > legend'));
    (lists[title] ??= []).push(textOf(label.firstChild?.parentElement).split(/ An? /)[0]!);
  }
  return lists;
}

describe('groups of authenticators', () => {
  afterEach(clearPage);

  it('say how many of them are to be set up, and until when that can be put off', async () => {
    const { element, form } = await draw(groups());
    expect(listsOf(form)).to.deep.equal({
      'Set up 2 of these · Required from March 1, 2030': [
        'Okta Verify code',
        'Okta Verify push',
        'Okta FastPass',
      ],
      'Required sign-in methods': ['Engine push'],
    });
    await expect(element).to.be.accessible();
  });

  it('are one list to choose from: what is chosen is sent, and nothing else', async () => {
    const { form, flow } = await draw(groups());
    const radios = Array.from(form.querySelectorAll<HTMLInputElement>('[name="authenticator"]'));
    // The first that is shown is on.
    expect(radios.map(({ checked }) => checked)).to.deep.equal([true, false, false, false]);
    radios[1]!.click();
    expect(radios.map(({ checked }) => checked)).to.deep.equal([false, true, false, false]);
    await submit(form);
    expect(flow.sent).to.deep.equal([
      {
        name: 'select-authenticator-enroll',
        body: { authenticator: { id: 'autoktaverifypush001', methodType: 'push' } },
      },
    ]);
  });

  it('are told again when the org refuses the choice', async () => {
    const { form, show } = await draw(groups());
    const refused = groups();
    refused.messages = { value: [{ message: 'Not now.', class: 'ERROR' }] };
    await show(refused);
    expect(textOf(form.querySelector('.okta-register-messages'))).to.equal('Not now.');
    expect(Object.keys(listsOf(form))).to.have.lengthOf(2);
  });

  for (const [what, value] of Object.entries({
    'wrapped as other lists are': { type: 'array', value: groups().authenticatorGroups },
    'as a list': groups().authenticatorGroups,
  })) {
    it(`are read ${what}`, async () => {
      const { form } = await draw({ ...groups(), authenticatorGroups: value });
      expect(Object.keys(listsOf(form))).to.have.lengthOf(2);
    });
  }

  for (const [what, value] of Object.entries({
    'in which nothing is left to do': [{ groupId: 'argphone000000000001', remaining: 0 }],
    'of which nothing is on offer': [{ groupId: 'another', remaining: 1 }],
    'that are none': 'soon',
    'of other things': [null, 3, 'x', { groupId: {}, remaining: 'many' }],
  })) {
    it(`${what} leave one plain list`, async () => {
      const { form } = await draw({ ...groups(), authenticatorGroups: value });
      expect(Object.values(listsOf(form)).map((list) => list.length)).to.deep.equal([4]);
    });
  }

  it('describe Okta Verify by what each of its keys does', async () => {
    const { form } = await draw(groups());
    const about = Array.from(form.querySelectorAll('.okta-register-option'), (label) =>
      textOf(label.querySelector('.okta-register-about')),
    );
    expect(about).to.deep.equal([
      'A code from an app on your phone',
      'An app on your phone confirms it’s you',
      'An app on your phone confirms it’s you',
      '',
    ]);
  });

  it('of Okta Verify lead to the step that is made for it, whichever its key', async () => {
    const { element, form } = await draw(all['written/okta-verify-push-qrcode.json']!);
    expect(element.localName).to.equal('drawn-okta-verify');
    expect(textOf(form)).to.contain('Set up Okta Verify push');
    expect(textOf(form)).to.contain('scan this code');
    expect(form.querySelector('img')).not.to.equal(null);
  });

  it('of Okta Verify: its code is typed as any code', async () => {
    const page = structuredClone(all['made/enroll-google-authenticator.json']!);
    page.currentAuthenticator!.value!.key = 'okta_verify_totp';
    const { form } = await draw(page);
    const input = control(form, 'credentials.passcode');
    expect(input.getAttribute('autocomplete')).to.equal('one-time-code');
  });
});

import { expect } from '@open-wc/testing';
import { passwordOptional } from '../../src/emulator/index.js';
import '../../src/define.js';
import type { OktaRegister } from '../../src/element/okta-register.js';
import { clearPage, settle, textOf, until } from './helpers.js';
import { openOrg, ORIGIN, place, titled, type Org } from './org.js';

const ISSUER = `${ORIGIN}/oauth2/default`;
const KEY = `okta-register-form ${ISSUER} ${passwordOptional.clientId}`;

/** A question as the widget itself keeps it. */
const good = {
  path: ['userProfile', 'nickName'],
  name: 'userProfile.nickName',
  control: 'text',
  type: 'string',
  label: 'Nickname',
  required: true,
  options: [],
  messages: [],
};

const USUAL = ['userProfile.firstName', 'userProfile.lastName', 'userProfile.email'];

const poisons: [what: string, fields: unknown][] = [
  ['a secret of another step', [{ ...good, path: ['credentials', 'passcode'] }]],
  ['a path of another length', [{ ...good, path: ['userProfile', 'a', 'b'] }]],
  ['a path of its own', [{ ...good, path: ['passcode'] }]],
  ['no path', [{ ...good, path: [] }]],
  ['a path that is text', [{ ...good, path: 'userProfile.nickName' }]],
  ['a prototype', [{ ...good, path: ['userProfile', '__proto__'] }]],
  ['a prototype at the root', [{ ...good, path: ['__proto__', 'nickName'] }]],
  ['a name that is an object', [{ ...good, path: ['userProfile', { length: 1 }] }]],
  ['a password', [{ ...good, control: 'password' }]],
  ['a list of boxes', [{ ...good, control: 'checkboxes' }]],
  ['a hidden control', [{ ...good, control: 'hidden', value: 'x' }]],
  ['a choice', [{ ...good, control: 'choice' }]],
  ['no label', [{ ...good, label: undefined }]],
  ['a label that is an object', [{ ...good, label: { _$litType$: 1, strings: ['<b>'] } }]],
  ['a label without end', [{ ...good, label: 'x'.repeat(100_000) }]],
  ['fields without end', Array.from({ length: 5000 }, () => good)],
  [
    'options without end',
    [
      {
        ...good,
        control: 'select',
        options: Array.from({ length: 99_999 }, () => ({ value: 'x' })),
      },
    ],
  ],
  ['options that are none', [{ ...good, control: 'select', options: [null] }]],
  ['a field that is none', [good, null]],
  ['no field', []],
  ['no list', { length: 1, 0: good }],
  ['a text', 'userProfile'],
];

describe('a first form that somebody has changed', () => {
  let org: Org;
  let release: () => void;

  beforeEach(() => {
    org = openOrg({ apps: [passwordOptional] });
    const held = org.hold('/openid-configuration');
    release = () => held.resolve(undefined);
  });

  afterEach(async () => {
    release();
    await settle();
    clearPage();
    await settle();
    org.close();
  });

  const inputs = (widget: Element) =>
    Array.from(widget.querySelectorAll<HTMLInputElement>('input, select, textarea'));
  const names = (widget: Element) => inputs(widget).map(({ name }) => name);

  async function drawn(widget: OktaRegister): Promise<OktaRegister> {
    await until(() => names(widget).length, 'the first form');
    return widget;
  }

  const remembered = (fields: unknown) => {
    localStorage.setItem(KEY, JSON.stringify(fields));
    return drawn(place({ clientId: passwordOptional.clientId }));
  };

  function prerendered(step: unknown): Promise<OktaRegister> {
    const main = document.createElement('main');
    const inner = document.createElement('okta-register-form');
    inner.slot = 'step';
    inner.dataset['step'] = JSON.stringify(step);
    const widget = document.createElement('okta-register');
    widget.setAttribute('issuer', ISSUER);
    widget.setAttribute('client-id', passwordOptional.clientId);
    widget.append(inner);
    main.append(widget);
    document.body.append(main);
    return drawn(widget);
  }

  const step = (fields: unknown) => ({
    id: 'enroll-profile',
    name: 'enroll-profile',
    fields,
    submit: true,
    actions: [],
    messages: [],
    details: [],
    enrolled: [],
  });

  it('is drawn where it is as the widget has left it', async () => {
    expect(names(await remembered([good]))).to.deep.equal(['userProfile.nickName']);
    clearPage();
    expect(names(await prerendered(step([good])))).to.deep.equal(['userProfile.nickName']);
  });

  for (const [what, fields] of poisons) {
    it(`asks nothing else, remembered: ${what}`, async () => {
      expect(names(await remembered(fields))).to.deep.equal(USUAL);
    });

    it(`asks nothing else, in the page: ${what}`, async () => {
      expect(names(await prerendered(step(fields)))).to.deep.equal(USUAL);
    });
  }

  const more = {
    ...good,
    name: 'credentials.passcode',
    type: 'password',
    value: 'proposed',
    messages: [
      { text: 'Forged', level: 'error', links: [{ label: 'x', url: 'https://x.example' }] },
    ],
    hint: 'captcha',
    hintText: 'Forged',
    autocomplete: 'cc-number',
    passwordRules: 'Forged',
    minLength: -5,
    maxLength: 'x',
    format: {},
    related: { href: 'https://x.example' },
    __proto__: null,
  };

  for (const [where, show] of [
    ['remembered', remembered],
    ['in the page', (fields: unknown) => prerendered(step(fields))],
  ] as const) {
    it(`says and proposes nothing beside its questions, ${where}`, async () => {
      const widget = await show([more]);
      const [input] = inputs(widget);
      expect(names(widget)).to.deep.equal(['userProfile.nickName']);
      expect(input?.value).to.equal('');
      expect(input?.type).to.equal('text');
      // Firefox knows fewer of its words than there are.
      expect(input?.getAttribute('autocomplete')).to.equal('nickname');
      expect(input?.getAttributeNames()).not.to.include.members(['minlength', 'passwordrules']);
      expect(textOf(widget)).not.to.contain('Forged');
    });
  }

  it('brings no step of its own, and no action', async () => {
    const widget = await prerendered({
      ...step([good]),
      id: 'success',
      name: 'redirect-idp',
      submit: false,
      actions: [{ name: 'x', rel: 'redirect', label: 'Forged', href: 'https://x.example' }],
      messages: [{ text: 'Forged', level: 'error' }],
      identifier: 'Forged',
    });
    expect(widget.step?.name).to.equal('enroll-profile');
    expect(widget.step?.actions.map(({ name }) => name)).to.deep.equal(['cancel']);
    expect(textOf(widget)).not.to.contain('Forged');
  });

  it('gives way to the form of the org', async () => {
    const widget = await remembered([good]);
    release();
    await until(() => names(widget).includes('userProfile.email'), 'the org’s form');
    await titled(widget, 'Create account');
    expect(names(widget)).not.to.include('userProfile.nickName');
  });
});

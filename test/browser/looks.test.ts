import { expect } from '@open-wc/testing';
import '../../src/define.js';
import {
  ending,
  type Authenticator,
  type Control,
  type Field,
  type Option,
  type Step,
} from '../../src/idx/step.js';
import type { WireResponse } from '../../src/idx/wire.js';
import * as own from '../responses.js';
import { clearPage, draw } from './helpers.js';

interface Looks {
  classes: string[];
  parts: string[];
}

const get = async (path: string): Promise<unknown> => (await fetch(path)).json();
const looks = (await get('/test/looks.json')) as Looks;
const recorded = (await get('/recorded-responses.json')) as Record<string, WireResponse>;

const field = (control: Control, more: Partial<Field> = {}): Field => ({
  path: [control],
  name: control,
  control,
  type: 'string',
  label: control,
  required: false,
  options: [],
  messages: [],
  ...more,
});

const option = (value: string, fields: Field[] = []): Option => ({ value, label: value, fields });

const authenticator = (key: string, contextualData: Record<string, unknown>): Authenticator => ({
  key,
  name: key,
  methods: [],
  profile: {},
  contextualData,
  settings: {},
  logo: own.QR_HREF,
});

const step = (more: Partial<Step>): Step => ({ ...ending('terminal'), submit: true, ...more });

/** With the recorded responses or without them: one of everything. */
const ours: (WireResponse | Step)[] = [
  own.enrollProfile(),
  own.selectAuthenticatorEnroll([own.EMAIL, own.PHONE], { skip: true }),
  own.enrollPassword(),
  own.enrollEmail({ magicLink: true }),
  own.enrollPhoneData(),
  own.oktaVerifyPoll(),
  ending('enter-code', { contextualData: { otp: '123456' } }),
  step({
    fields: [
      field('checkbox', { description: 'What it means' }),
      field('checkboxes', { options: [option('one'), option('two')] }),
      field('textarea', { messages: [{ text: 'What is wrong', level: 'error' }] }),
      field('select', { messages: [{ text: 'What else is', level: 'error' }] }),
      field('choice', {
        options: [
          { ...option('one', [field('text')]), authenticator: authenticator('okta_email', {}) },
        ],
      }),
      field('hidden', { hint: 'captcha' }),
    ],
    actions: [{ name: 'redirect-idp', rel: 'redirect', href: '/', provider: 'GOOGLE' }],
    messages: [{ text: 'Look at this.', level: 'info' }],
    details: [{ label: 'What an app may see' }],
  }),
  step({
    authenticator: authenticator('google_otp', {
      sharedSecret: 'ABCDEFGH',
      qrcode: { href: own.QR_HREF },
    }),
  }),
  step({
    authenticator: authenticator('duo', {}),
    fields: [field('hidden', { path: ['credentials', 'signatureData'] })],
  }),
];

const namesIn = (root: ParentNode, attribute: string): string[] =>
  Array.from(root.querySelectorAll(`[${attribute}]`), (element) =>
    (element.getAttribute(attribute) ?? '').split(/\s+/),
  ).flat();

const sorted = (names: Iterable<string>) => [...new Set(names)].filter(Boolean).sort();

async function classesOf(pages: (WireResponse | Step)[]): Promise<string[]> {
  const found: string[] = [];
  for (const page of pages) {
    const { element, flow } = await draw(page, {
      errors: new Map([['userProfile.email', 'What is wrong']]),
      signInUrl: '/sign-in',
    });
    // Duo is not to be had here.
    Object.assign(flow, { fail: () => undefined });
    found.push(...namesIn(element, 'class'));
    clearPage();
  }
  return sorted(found);
}

describe('What a site may style', () => {
  afterEach(clearPage);

  it('has the classes that are listed, drawn for everything that an org may answer', async () => {
    expect(await classesOf(ours)).to.deep.equal(looks.classes);
  });

  it('has no others, for anything that was recorded of an org', async () => {
    expect(looks.classes).to.include.members(await classesOf(Object.values(recorded)));
  });

  it('has the parts that are listed', async () => {
    const widget = document.createElement('okta-register');
    document.body.append(widget);
    await widget.updateComplete;
    expect(sorted(namesIn(widget.shadowRoot!, 'part'))).to.deep.equal(looks.parts);
  });
});

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { createEmulator } from '../../src/emulator/index.js';
import type { Field, Form, Page } from '../../src/emulator/wire.js';
import { newEmail, PASSWORD, profile, Run, serve } from './helpers.js';

/** A field as a line: its path and its keys in order. */
function lines(fields: Field[], path = ''): string[] {
  return fields.flatMap((field) => {
    const own = path + field.name;
    const nested = typeof field.value === 'object' ? field.value.form : field.form;
    return [
      `${own}: ${Object.keys(field).join()}`,
      ...lines(nested?.value ?? [], `${own}.`),
      ...(field.options ?? []).flatMap((option) =>
        typeof option.value !== 'object' || !('form' in option.value)
          ? []
          : [
              `${own}[${option.label}]: ${Object.keys(option).join()}`,
              ...lines(option.value.form.value, `${own}[${option.label}].`),
            ],
      ),
    ];
  });
}

const STATE_HANDLE = 'stateHandle: name,required,value,visible,mutable';
const FORM = 'rel,name,href,method,produces,value,accepts';
const RELATED = 'rel,name,relatesTo,href,method,produces,value,accepts';
const POLL = 'rel,name,href,method,produces,refresh,value,accepts';
const HEAD = 'version,stateHandle,expiresAt,intent';
const AUTHENTICATOR = 'type,key,id,displayName,methods';

const option = (label: string, ...fields: string[]) => [
  `authenticator[${label}]: label,value,relatesTo`,
  `authenticator[${label}].id: name,required,value,mutable`,
  ...fields.map((field) => `authenticator[${label}].${field}`),
];
const FIXED = 'methodType: name,required,value,mutable';
const PASSWORD_OPTION = option('Password', FIXED);
const EMAIL_OPTION = option('Email', FIXED);
const PHONE_OPTION = option(
  'Phone',
  'methodType: name,type,required,options',
  'phoneNumber: name,label,required',
);
const VERIFY_OPTION = option('Okta Verify', 'channel: name,type,required,options');
const list = (...options: string[][]) => [
  'authenticator: name,type,options',
  ...options.flat(),
  STATE_HANDLE,
];
const answer = (passcode: string) => [
  'credentials: name,type,form,required',
  `credentials.passcode: ${passcode}`,
  STATE_HANDLE,
];

/** A page as recorded from Okta: what is at its top, and in each of its forms. */
interface Shape {
  top: string;
  forms: Record<string, [keys: string, path: string, fields: string[]]>;
  current?: string;
}

const select = (...options: string[][]): Shape['forms'][string] => [
  FORM,
  'credential/enroll',
  list(...options),
];
const SKIP: Shape['forms'][string] = [FORM, 'skip', [STATE_HANDLE]];
const TAIL = 'user,cancel,app';
const LISTS = 'authenticators,authenticatorEnrollments';

const shapes: Record<string, Shape> = {
  entry: {
    top: `${HEAD},remediation,currentAuthenticator,cancel,app`,
    current: AUTHENTICATOR,
    forms: {
      identify: [
        FORM,
        'identify',
        [
          'identifier: name,label',
          'credentials: name,type,form,required',
          'credentials.passcode: name,label,secret',
          'rememberMe: name,type,label',
          STATE_HANDLE,
        ],
      ],
      'select-enroll-profile': [FORM, 'enroll', [STATE_HANDLE]],
    },
  },
  profile: {
    top: `${HEAD},remediation,cancel,app`,
    forms: {
      'enroll-profile': [
        FORM,
        'enroll/new',
        [
          'userProfile: name,form',
          'userProfile.firstName: name,label,required,minLength,maxLength',
          'userProfile.lastName: name,label,required,minLength,maxLength',
          'userProfile.email: name,label,required',
          STATE_HANDLE,
        ],
      ],
      'select-identify': [FORM, 'identify/select', [STATE_HANDLE]],
    },
  },
  select: {
    top: `${HEAD},remediation,${LISTS},${TAIL}`,
    forms: { 'select-authenticator-enroll': select(PASSWORD_OPTION) },
  },
  password: {
    top: `${HEAD},remediation,currentAuthenticator,${LISTS},enrollmentAuthenticator,${TAIL}`,
    current: `${AUTHENTICATOR},settings`,
    forms: {
      'enroll-authenticator': [RELATED, 'challenge/answer', answer('name,label,secret')],
      'select-authenticator-enroll': select(PASSWORD_OPTION),
    },
  },
  phoneData: {
    top: `${HEAD},remediation,currentAuthenticator,${LISTS},${TAIL}`,
    current: `resend,${AUTHENTICATOR}`,
    forms: {
      'authenticator-enrollment-data': [
        RELATED,
        'credential/enroll',
        [
          'authenticator: name,label,form',
          'authenticator.id: name,required,value,mutable',
          'authenticator.methodType: name,type,required,options',
          'authenticator.phoneNumber: name,required',
          STATE_HANDLE,
        ],
      ],
      'select-authenticator-enroll': select(EMAIL_OPTION, PHONE_OPTION),
    },
  },
  phoneCode: {
    top: `${HEAD},remediation,currentAuthenticator,${LISTS},enrollmentAuthenticator,${TAIL}`,
    current: `resend,${AUTHENTICATOR}`,
    forms: {
      'enroll-authenticator': [RELATED, 'challenge/answer', answer('name,label')],
      'select-authenticator-enroll': select(EMAIL_OPTION, PHONE_OPTION),
    },
  },
  emailOptional: {
    top: `${HEAD},remediation,currentAuthenticator,${LISTS},enrollmentAuthenticator,${TAIL}`,
    current: `contextualData,resend,poll,${AUTHENTICATOR}`,
    forms: {
      'enroll-authenticator': [RELATED, 'challenge/answer', answer('name,label')],
      'select-authenticator-enroll': select(EMAIL_OPTION),
      skip: SKIP,
    },
  },
  oktaVerify: {
    top: `${HEAD},remediation,currentAuthenticator,${LISTS},${TAIL}`,
    current: `contextualData,${AUTHENTICATOR}`,
    forms: {
      'enroll-poll': [POLL, 'challenge/poll', [STATE_HANDLE]],
      'select-enrollment-channel': [
        FORM,
        'credential/enroll',
        [
          'authenticator: name,type,label,value',
          'authenticator.id: name,required,value,mutable',
          'authenticator.channel: name,type,required,options',
          STATE_HANDLE,
        ],
      ],
      'select-authenticator-enroll': select(VERIFY_OPTION, PASSWORD_OPTION),
      skip: SKIP,
    },
  },
  success: { top: `${HEAD},${TAIL},successWithInteractionCode`, forms: {} },
};

function follows(page: Page, name: string): void {
  const shape = shapes[name];
  assert.ok(shape);
  assert.equal(Object.keys(page).join(), shape.top, `top of ${name}`);
  const forms = page.remediation?.value ?? [];
  assert.deepEqual(
    forms.map((form) => form.name),
    Object.keys(shape.forms),
  );
  for (const form of forms) {
    const [keys, path, fields]: Shape['forms'][string] = shape.forms[form.name] ?? ['', '', []];
    assert.equal(Object.keys(form).join(), keys, `${form.name} of ${name}`);
    assert.equal(new URL(form.href).pathname, `/idp/idx/${path}`);
    assert.ok('value' in form);
    assert.deepEqual(lines(form.value), fields, `${form.name} of ${name}`);
  }
  const current = page.currentAuthenticator?.value;
  assert.equal(current && Object.keys(current).join(), shape.current);
  sane(page);
}

/** What holds for every page, so that no SDK stumbles. */
function sane(page: Page): void {
  assert.equal(page.version, '1.0.0');
  assert.equal('error' in page, false);
  const visit = (value: unknown): void => {
    assert.notEqual(value, null, 'no member is null');
    if (typeof value !== 'object' || value === null) return;
    if ('relatesTo' in value) [value.relatesTo].flat().forEach((path) => resolves(page, path));
    if ('rel' in value) {
      const form = value as Form;
      const handle = form.value.find((field) => field.name === 'stateHandle')?.value;
      if (form.name !== 'issue') assert.equal(handle, page.stateHandle);
      assert.ok(new URL(form.href).protocol.startsWith('http'));
    }
    Object.values(value).forEach(visit);
  };
  visit(page);
}

function resolves(page: unknown, path: unknown): void {
  assert.ok(typeof path === 'string');
  let value = page;
  for (const name of path
    .replace(/\[(\d+)\]/g, '.$1')
    .split('.')
    .slice(1)) {
    value = (value as Record<string, unknown> | undefined)?.[name];
  }
  assert.ok(value, `${path} leads somewhere`);
}

describe('pages have the shape Okta gives them', () => {
  const emulator = createEmulator();
  let server: Awaited<ReturnType<typeof serve>>;
  before(async () => {
    server = await serve(emulator);
  });
  after(() => server.close());

  it('all along password first', async () => {
    const email = newEmail();
    const run = await new Run(server.origin).start();
    follows(run.page, 'entry');
    await run.post('enroll');
    follows(run.page, 'profile');
    await run.post('enroll/new', { userProfile: profile(email) });
    follows(run.page, 'select');
    await run.choose('Password');
    follows(run.page, 'password');
    await run.answer(PASSWORD);
    await run.choose('Phone');
    follows(run.page, 'phoneData');
    await run.choose('Phone', { methodType: 'sms', phoneNumber: '+15551234567' });
    follows(run.page, 'phoneCode');
    await run.answer(emulator.outbox.latest('+15551234567')?.code ?? '');
    await run.choose('Email');
    follows(run.page, 'emailOptional');
    await run.answer(emulator.outbox.latest(email)?.code ?? '');
    follows(run.page, 'success');
  });

  it('all along password optional', async () => {
    const email = newEmail();
    const run = await new Run(server.origin, 'password-optional').start();
    await run.register(email);
    sane(run.page);
    await run.answer(emulator.outbox.latest(email)?.code ?? '');
    await run.choose('Okta Verify');
    follows(run.page, 'oktaVerify');
    await run.choose('Okta Verify', { channel: 'sms' });
    sane(run.page);
    await run.post('challenge/send', { phoneNumber: '+15551234567' });
    sane(run.page);
  });

  it('while signing in and on refusals', async () => {
    const run = await new Run(server.origin).start();
    sane((await run.post('identify', { identifier: 'x', credentials: { passcode: 'y' } })).page);
    await run.post('identify', { identifier: 'x' });
    sane(run.page);
    sane((await run.answer('wrong')).page);
    await run.post('cancel');
    await run.post('enroll');
    sane((await run.post('enroll/new', {})).page);
    await run.register(newEmail());
    sane((await run.post('credential/enroll')).page);
    await run.choose('Password');
    sane((await run.answer('weak')).page);
    await run.answer(PASSWORD);
    sane((await run.choose('Phone', { methodType: 'sms', phoneNumber: '1' })).page);
  });

  it('offers exactly what a token request needs at success', async () => {
    const email = newEmail();
    const run = await new Run(server.origin, 'password-optional').start();
    await run.register(email);
    await run.answer(emulator.outbox.latest(email)?.code ?? '');
    await run.post('skip');
    const form = run.page.successWithInteractionCode;
    assert.deepEqual(Object.keys(form ?? {}), [
      'rel',
      'name',
      'href',
      'method',
      'produces',
      'value',
      'accepts',
    ]);
    assert.equal(form?.href, `${server.origin}/oauth2/default/v1/token`);
    assert.deepEqual(
      form.value.map(({ name, required }) => [name, required]),
      ['grant_type', 'interaction_code', 'client_id', 'code_verifier'].map((name) => [name, true]),
    );
    assert.equal(form.value[0]?.value, 'interaction_code');
    assert.equal(form.value[2]?.value, 'password-optional');
  });
});

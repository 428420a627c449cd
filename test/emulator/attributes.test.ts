import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { decodeJwt } from 'jose';
import { createEmulator, customAttributes, type App } from '../../src/emulator/index.js';
import {
  codeFor,
  fieldOf,
  formOf,
  keysOn,
  newEmail,
  PASSWORD,
  profile,
  REDIRECT_URI,
  Run,
  serve,
} from './helpers.js';

const required: App = {
  ...customAttributes,
  clientId: 'required-update',
  policy: {
    ...customAttributes.policy,
    profileUpdate: [{ name: 'city', label: 'City', required: true }],
  },
};

const given = (email: string) => ({
  ...profile(email),
  age: 36,
  plan: 'team',
  countryCode: 'GB',
  terms: true,
});

describe('attributes of every type', () => {
  const emulator = createEmulator({ apps: [customAttributes, required] });
  let server: Awaited<ReturnType<typeof serve>>;
  before(async () => {
    server = await serve(emulator);
  });
  after(() => server.close());

  const atProfile = async (clientId = 'custom-attributes') => {
    const run = await new Run(server.origin, clientId).start();
    await run.post('enroll');
    return run;
  };
  const submit = async (more: object, passcode = PASSWORD) => {
    const run = await atProfile();
    const email = newEmail();
    const userProfile = { ...given(email), ...more };
    const reply = await run.post('enroll/new', { userProfile, credentials: { passcode } });
    return { run, email, ...reply };
  };

  it('draws them as Okta does: wrapped in one option labelled display', async () => {
    const run = await atProfile();
    const field = (name: string) => fieldOf(run.form('enroll-profile'), `userProfile.${name}`);
    assert.deepEqual(field('terms'), {
      name: 'terms',
      type: 'boolean',
      label: 'I accept the terms',
      required: true,
      options: [{ label: 'display', value: { type: 'object', value: { inputType: 'checkbox' } } }],
    });
    assert.deepEqual(field('pet').options?.[0]?.value, {
      type: 'object',
      value: {
        inputType: 'radio',
        options: [
          { label: 'Yes', value: 'true' },
          { label: 'No', value: 'false' },
        ],
      },
    });
    assert.deepEqual(field('countryCode').options?.[0]?.value, {
      type: 'object',
      value: { format: 'country-code', inputType: 'select' },
    });
    assert.deepEqual(field('firstName'), {
      name: 'firstName',
      label: 'First name',
      required: true,
      minLength: 1,
      maxLength: 50,
    });
  });

  it('asks for the password on the same page, with the rules beside it', async () => {
    const run = await atProfile();
    const [, credentials] = run.form('enroll-profile').value;
    assert.equal(credentials?.name, 'credentials');
    assert.equal(credentials.relatesTo, '$.currentAuthenticator');
    assert.equal(run.page.currentAuthenticator?.value.key, 'okta_password');
    assert.ok(run.page.currentAuthenticator.value.settings);
  });

  it('keeps each value in its type, and tells it in the tokens', async () => {
    const { run, email } = await submit({
      height: 1.75,
      birthday: '1990-02-28',
      department: 'sales',
      interests: ['books', 'music', 'books'],
      locale: 'en_GB',
      pet: false,
      about: 'First line\nSecond line',
    });
    await run.answer(await codeFor(server.origin, email));
    assert.deepEqual(run.names, ['profile-update', 'skip']);
    await run.post('skip');
    assert.ok(run.page.successWithInteractionCode);
    assert.deepEqual(emulator.users.find(email)?.profile, {
      ...given(email),
      height: 1.75,
      birthday: '1990-02-28',
      department: 'sales',
      interests: ['books', 'music'],
      locale: 'en_GB',
      pet: false,
      about: 'First line\nSecond line',
      registrationLocation: 'web',
    });
    const tokens = (await (await run.token({ redirect_uri: REDIRECT_URI })).json()) as {
      id_token: string;
      access_token: string;
    };
    const claims = decodeJwt(tokens.id_token);
    assert.equal(claims.age, 36);
    assert.equal(claims.terms, true);
    assert.equal(claims.locale, 'en_GB');
    assert.deepEqual(claims.interests, ['books', 'music']);
    assert.deepEqual(claims.amr, ['pwd', 'otp', 'mfa']);
    const response = await fetch(`${server.origin}/oauth2/default/v1/userinfo`, {
      headers: { Authorization: `Bearer ${tokens.access_token}` },
    });
    const info = (await response.json()) as Record<string, unknown>;
    assert.equal(info.plan, 'team');
    assert.equal(info.sub, emulator.users.find(email)?.id);
  });

  it('takes text where forms can only send text: "36", "1.75", "true"', async () => {
    const { run, email, status } = await submit({ age: ' 36 ', height: '1.75', terms: 'true' });
    assert.equal(status, 200);
    await run.answer(await codeFor(server.origin, email));
    const profile = emulator.users.find(email)?.profile;
    assert.deepEqual([profile?.age, profile?.height, profile?.terms], [36, 1.75, true]);
  });

  it('refuses what is not of the type, the choices or the range, on its field', async () => {
    const wrong: [string, unknown][] = [
      ['age', 36.5],
      ['age', 'old'],
      ['age', 15],
      ['age', 121],
      ['age', true],
      ['age', []],
      ['height', -1],
      ['height', '1,75'],
      ['birthday', '1990-02-31'],
      ['birthday', '28.2.1990'],
      ['plan', 'enterprise'],
      ['department', 3],
      ['interests', 'books'],
      ['interests', ['books', 'chess']],
      ['interests', ['books', 3]],
      ['countryCode', 'Great Britain'],
      ['locale', 'English'],
      ['pet', 'maybe'],
      ['terms', 1],
      ['terms', 'on'],
    ];
    for (const [name, value] of wrong) {
      const { status, page } = await submit({ [name]: value });
      assert.equal(status, 400, `${name} ${String(value)}`);
      const form = formOf(page, 'enroll-profile');
      const keys = keysOn(form, `userProfile.${name}`);
      assert.deepEqual(keys, ['registration.error.doesNotMatchPattern'], name);
    }
  });

  it('asks for what is required, and takes an answer of no for an answer', async () => {
    const { status, page } = await submit({ age: undefined, terms: '', plan: null });
    assert.equal(status, 400);
    const form = formOf(page, 'enroll-profile');
    for (const name of ['age', 'terms', 'plan']) {
      assert.deepEqual(keysOn(form, `userProfile.${name}`), ['api.error.field_required']);
    }
    assert.equal((await submit({ terms: false })).status, 200);
  });

  it('keeps the value that nobody may change, whatever is sent', async () => {
    const { run, email } = await submit({ registrationLocation: 'elsewhere' });
    await run.answer(await codeFor(server.origin, email));
    assert.equal(emulator.users.find(email)?.profile.registrationLocation, 'web');
  });

  it('complains about profile and password at once', async () => {
    const { status, page, run } = await submit({ age: 1 }, 'short');
    assert.equal(status, 400);
    const form = formOf(page, 'enroll-profile');
    assert.deepEqual(keysOn(form, 'userProfile.age'), ['registration.error.doesNotMatchPattern']);
    assert.deepEqual(keysOn(form, 'credentials.passcode'), ['password.passwordRequirementsNotMet']);
    assert.deepEqual((await run.introspect()).page.remediation?.value[0]?.name, 'enroll-profile');
  });

  it('refuses a page without the password it asks for', async () => {
    const run = await atProfile();
    const { status, page } = await run.post('enroll/new', { userProfile: given(newEmail()) });
    assert.equal(status, 400);
    const keys = keysOn(formOf(page, 'enroll-profile'), 'credentials.passcode');
    assert.deepEqual(keys, ['api.error.field_required']);
  });

  const atUpdate = async (clientId?: string) => {
    const run = await atProfile(clientId);
    const email = newEmail();
    const credentials = { passcode: PASSWORD };
    await run.post('enroll/new', { userProfile: given(email), credentials });
    await run.answer(await codeFor(server.origin, email));
    assert.equal(run.names[0], 'profile-update');
    return { run, email };
  };

  it('asks for more once everything is enrolled, one userProfile for each attribute', async () => {
    const { run, email } = await atUpdate();
    const form = run.form('profile-update');
    assert.equal(new URL(form.href).pathname, '/idp/idx/enroll/update');
    const names = form.value.map(({ name, form }) => `${name}:${form?.value[0]?.name ?? ''}`);
    assert.deepEqual(names, ['userProfile:city', 'userProfile:secondEmail', 'stateHandle:']);
    assert.equal(emulator.users.find(email)?.status, 'ACTIVE');
    const bad = await run.post('enroll/update', { userProfile: { city: 'x', secondEmail: 'no' } });
    assert.equal(bad.status, 400);
    const second = formOf(bad.page, 'profile-update').value[1]?.form?.value[0];
    const key = second?.messages?.value[0]?.i18n?.key;
    assert.equal(key, 'registration.error.invalidLoginEmail');
    await run.post('enroll/update', { userProfile: { city: 'London' } });
    assert.ok(run.page.successWithInteractionCode);
    assert.equal(emulator.users.find(email)?.profile.city, 'London');
  });

  it('cannot be skipped while something in it is required', async () => {
    const { run } = await atUpdate('required-update');
    assert.deepEqual(run.names, ['profile-update']);
    assert.equal((await run.post('skip')).status, 400);
    assert.equal((await run.post('enroll/update', { userProfile: {} })).status, 400);
    await run.post('enroll/update', { userProfile: { city: 'London' } });
    assert.ok(run.page.successWithInteractionCode);
  });

  it('takes no profile update where none is on the page', async () => {
    const run = await atProfile();
    assert.equal((await run.post('enroll/update', { userProfile: { city: 'x' } })).status, 400);
  });
});

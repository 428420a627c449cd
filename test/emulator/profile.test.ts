import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { createEmulator, passwordFirst, signUpDisabled } from '../../src/emulator/index.js';
import {
  fieldOf,
  formOf,
  keysAtTop,
  keysOn,
  newEmail,
  PASSWORD,
  profile,
  Run,
  serve,
  signUp,
} from './helpers.js';

const long = { ...passwordFirst, clientId: 'long', policy: { ...passwordFirst.policy } };
long.policy.profile = [
  { name: 'nickName', label: 'Nickname', required: false, minLength: 3, maxLength: 5 },
  { name: 'email', label: 'Work e-mail', required: true },
];

describe('the profile', () => {
  const emulator = createEmulator({ apps: [passwordFirst, signUpDisabled, long] });
  let server: Awaited<ReturnType<typeof serve>>;
  before(async () => {
    server = await serve(emulator);
  });
  after(() => server.close());

  const atProfile = async (clientId?: string) => {
    const run = await new Run(server.origin, clientId).start();
    await run.post('enroll');
    return run;
  };
  const submit = async (userProfile: unknown, clientId?: string) => {
    const run = await atProfile(clientId);
    const { status, page } = await run.post('enroll/new', { userProfile });
    return { run, status, page };
  };

  it('asks for what the policy says, in its order', async () => {
    const run = await atProfile();
    const { form } = fieldOf(run.form('enroll-profile'), 'userProfile');
    assert.deepEqual(form?.value, passwordFirst.policy.profile);
  });

  it('carries the id of the new user on the next page', async () => {
    const email = newEmail();
    const { page } = await submit(profile(email));
    assert.match(page.user?.value.id ?? '', /^00u\w{17}$/);
    assert.equal(page.user?.value.identifier, email);
  });

  it('complains about every field at once, on the field, with the whole page and status 400', async () => {
    const { status, page } = await submit({ firstName: ' ', email: 'nonsense' });
    assert.equal(status, 400);
    assert.equal(page.messages, undefined);
    const form = formOf(page, 'enroll-profile');
    assert.deepEqual(keysOn(form, 'userProfile.firstName'), ['api.error.field_required']);
    assert.deepEqual(keysOn(form, 'userProfile.lastName'), ['api.error.field_required']);
    assert.deepEqual(keysOn(form, 'userProfile.email'), [
      'registration.error.invalidLoginEmail',
      'registration.error.doesNotMatchPattern',
    ]);
    formOf(page, 'select-identify');
  });

  it('complains about a body without a profile the same way', async () => {
    for (const userProfile of [undefined, null, 'x', []]) {
      const { status, page } = await submit(userProfile);
      assert.equal(status, 400);
      const form = formOf(page, 'enroll-profile');
      assert.deepEqual(keysOn(form, 'userProfile.email'), ['api.error.field_required']);
    }
  });

  it('refuses a value that is no text', async () => {
    const { status, page } = await submit({ ...profile(newEmail()), firstName: { a: 1 } });
    assert.equal(status, 400);
    const form = formOf(page, 'enroll-profile');
    const [key] = keysOn(form, 'userProfile.firstName');
    assert.equal(key, 'registration.error.doesNotMatchPattern');
  });

  it('refuses what is too short or too long', async () => {
    for (const nickName of ['ab', 'abcdef']) {
      const { status, page } = await submit({ nickName, email: newEmail() }, 'long');
      assert.equal(status, 400);
      const form = formOf(page, 'enroll-profile');
      const [key] = keysOn(form, 'userProfile.nickName');
      assert.equal(key, 'registration.error.doesNotMatchPattern');
    }
    assert.equal((await submit({ nickName: 'abc', email: newEmail() }, 'long')).status, 200);
    assert.equal((await submit({ email: newEmail() }, 'long')).status, 200);
  });

  it('refuses what is no e-mail address', async () => {
    for (const email of [
      'a',
      'a@',
      '@b.example',
      'a@b',
      'a b@c.example',
      'a@b@c.example',
      'a@b.',
    ]) {
      const { status, page } = await submit(profile(email));
      assert.equal(status, 400, email);
      const form = formOf(page, 'enroll-profile');
      const [message] = fieldOf(form, 'userProfile.email').messages?.value ?? [];
      assert.deepEqual(message, {
        message: "'Email' must be in the form of an email address",
        i18n: { key: 'registration.error.invalidLoginEmail', params: ['Email'] },
        class: 'ERROR',
      });
    }
  });

  it('answers a used e-mail with registration.error.notUniqueWithinOrg on the e-mail field', async () => {
    const email = newEmail();
    await signUp(server.origin, 'password-first', email);
    for (const again of [email, email.toUpperCase(), ` ${email} `]) {
      const { status, page } = await submit({ email: again }, 'long');
      assert.equal(status, 400);
      const [message] = fieldOf(formOf(page, 'enroll-profile'), 'userProfile.email').messages
        ?.value ?? [undefined];
      assert.deepEqual(message, {
        message: 'A user with this Work e-mail already exists',
        i18n: { key: 'registration.error.notUniqueWithinOrg', params: ['Work e-mail'] },
        class: 'ERROR',
      });
    }
  });

  it('works again from the same page after a refusal', async () => {
    const { run, status } = await submit({ email: 'nonsense' });
    assert.equal(status, 400);
    const userProfile = profile(newEmail());
    assert.equal((await run.post('enroll/new', { userProfile })).status, 200);
  });

  it('leaves an e-mail free when its registration was abandoned', async () => {
    const email = newEmail();
    const abandoned = await new Run(server.origin).start();
    await abandoned.register(email);
    await abandoned.choose('Password');
    await abandoned.answer(PASSWORD);
    assert.equal(emulator.users.find(email), undefined);
    await signUp(server.origin, 'password-first', email);
    assert.equal(emulator.users.find(email)?.status, 'ACTIVE');
  });

  it('gives an e-mail to whoever finishes first; the other run ends', async () => {
    const email = newEmail();
    const late = await new Run(server.origin).start();
    await late.register(email);
    await late.choose('Password');
    await late.answer(PASSWORD);
    await late.choose('Email');
    const code = emulator.outbox.latest(email)?.code ?? '';
    await signUp(server.origin, 'password-first', email);
    const owner = emulator.users.find(email);
    const { status, page } = await late.answer(code);
    assert.equal(status, 400);
    assert.deepEqual(keysAtTop(page), ['registration.error.request.not.completed']);
    assert.equal(page.remediation, undefined);
    assert.equal(emulator.users.find(email), owner);
    assert.equal((await late.introspect()).status, 401);
  });

  it('ignores attributes it did not ask for', async () => {
    const email = newEmail();
    const run = await atProfile();
    const userProfile = { ...profile(email), login: 'admin', userType: 'admin' };
    await run.post('enroll/new', { userProfile });
    await run.choose('Password');
    await run.answer(PASSWORD);
    await run.choose('Email');
    await run.answer(emulator.outbox.latest(email)?.code ?? '');
    assert.deepEqual(emulator.users.find(email)?.profile, profile(email));
  });

  it('cannot be reached where sign-up is switched off', async () => {
    const run = await new Run(server.origin, 'sign-up-disabled').start();
    assert.deepEqual(run.names, ['identify']);
    const { status, page } = await run.post('enroll');
    assert.equal(status, 400);
    assert.deepEqual(keysAtTop(page), ['idx.error.registration.unavailable']);
    formOf(page, 'identify');
  });

  it('must ask for something to sign in with', () => {
    const policy = { ...passwordFirst.policy, profile: [] };
    assert.throws(() => createEmulator({ apps: [{ ...passwordFirst, policy }] }), /password-first/);
  });
});

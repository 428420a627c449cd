import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { createEmulator, passwordFirst, type App } from '../../src/emulator/index.js';
import { fieldOf, formOf, newEmail, Run, serve } from './helpers.js';

const SENTENCE =
  'Password requirements: at least 8 characters, a lowercase letter, an uppercase letter, a number, ' +
  'no parts of your username, does not include your first name, does not include your last name.';

const withRules = (clientId: string, password: App['policy']['password']): App => ({
  ...passwordFirst,
  clientId,
  policy: { ...passwordFirst.policy, password },
});

describe('a password', () => {
  const emulator = createEmulator({
    apps: [
      passwordFirst,
      withRules('fussy', {
        minLength: 4,
        minNumber: 2,
        minSymbol: 1,
        maxConsecutiveRepeatingCharacters: 2,
        historyCount: 4,
      }),
      withRules('defaults', undefined),
      withRules('newer', {
        maxConsecutiveCharacters: 2,
        blockedWords: ['engine'],
        breached: ['hunter2hunter2'],
      }),
    ],
  });
  let server: Awaited<ReturnType<typeof serve>>;
  before(async () => {
    server = await serve(emulator);
  });
  after(() => server.close());

  const atPassword = async (clientId?: string) => {
    const run = await new Run(server.origin, clientId).start();
    const email = `charles.babbage@${newEmail().split('@')[0] ?? ''}.example`;
    await run.post('enroll');
    const userProfile = { firstName: 'Augusta', lastName: "O'Lovelace", email };
    await run.post('enroll/new', { userProfile });
    await run.choose('Password');
    return run;
  };

  it('is announced with the rules it has to keep', async () => {
    const run = await atPassword();
    const settings = {
      complexity: {
        minLength: 8,
        minLowerCase: 1,
        minUpperCase: 1,
        minNumber: 1,
        minSymbol: 0,
        excludeUsername: true,
        excludeAttributes: ['firstName', 'lastName'],
      },
      age: { minAgeMinutes: 0, historyCount: 0 },
    };
    assert.deepEqual(run.page.currentAuthenticator?.value.settings, settings);
    assert.deepEqual(
      (run.page.enrollmentAuthenticator?.value as { settings?: object }).settings,
      settings,
    );
  });

  for (const [why, password] of Object.entries({
    'too short': 'Abcd123',
    'without a lowercase letter': 'ABCD12345',
    'without an uppercase letter': 'abcd12345',
    'without a number': 'Abcdefghi',
    'with a part of the user name': 'xBabbage1815',
    'with the first name': '1xAUGUSTAx',
    'with the last name': "1o'lovelaceX",
  })) {
    it(`is refused ${why}, with the rules in a sentence on the field`, async () => {
      const run = await atPassword();
      const { status, page } = await run.answer(password);
      assert.equal(status, 400);
      const field = fieldOf(formOf(page, 'enroll-authenticator'), 'credentials.passcode');
      assert.deepEqual(field.messages?.value, [
        {
          message: `Password requirements were not met. ${SENTENCE}`,
          i18n: { key: 'password.passwordRequirementsNotMet', params: [SENTENCE] },
          class: 'ERROR',
        },
      ]);
      assert.equal(page.messages, undefined);
      formOf(page, 'select-authenticator-enroll');
    });
  }

  it('is refused when everybody uses it', async () => {
    const run = await atPassword();
    const { status, page } = await run.answer('Password123');
    assert.equal(status, 400);
    const field = fieldOf(formOf(page, 'enroll-authenticator'), 'credentials.passcode');
    assert.deepEqual(field.messages?.value[0]?.i18n, { key: 'password.common', params: [''] });
  });

  it('is refused for a blocked word or a character too often in a row', async () => {
    const run = await atPassword('newer');
    const { complexity } = run.page.currentAuthenticator?.value.settings as {
      complexity: Record<string, unknown>;
    };
    assert.equal(complexity['maxConsecutiveCharacters'], 2);
    assert.match(String(complexity['oelStatement']), /engine/);
    for (const password of ['my Engine 12', 'aaa bbb ccc']) {
      const { page } = await run.answer(password);
      const field = fieldOf(formOf(page, 'enroll-authenticator'), 'credentials.passcode');
      assert.equal(
        field.messages?.value[0]?.i18n?.key,
        'password.passwordRequirementsNotMet',
        password,
      );
    }
    assert.equal((await run.answer('my loom 12')).status, 200);
  });

  it('is refused when it is known from a breach, with a message on the page', async () => {
    const run = await atPassword('newer');
    const { status, page } = await run.answer('hunter2hunter2');
    assert.equal(status, 400);
    assert.match(page.messages?.value[0]?.message ?? '', /data breach/);
    formOf(page, 'enroll-authenticator');
  });

  it('is refused when there is none', async () => {
    const run = await atPassword();
    for (const credentials of [undefined, null, {}, { passcode: '' }, { passcode: 12345678 }]) {
      const { status, page } = await run.post('challenge/answer', { credentials });
      assert.equal(status, 400);
      const field = fieldOf(formOf(page, 'enroll-authenticator'), 'credentials.passcode');
      assert.equal(field.messages?.value[0]?.i18n?.key, 'api.error.field_required');
    }
  });

  it('may be tried any number of times; nobody guesses here', async () => {
    const run = await atPassword();
    for (let i = 0; i < 7; i++) assert.equal((await run.answer('weak')).status, 400);
    assert.equal((await run.answer('Abcd1234!')).status, 200);
  });

  it('keeps to counts, symbols and repetitions when the policy has them', async () => {
    const run = await atPassword('fussy');
    for (const password of ['ab1!', 'ab12', 'aaa12!']) {
      const { status, page } = await run.answer(password);
      assert.equal(status, 400, password);
      const field = fieldOf(formOf(page, 'enroll-authenticator'), 'credentials.passcode');
      assert.deepEqual(field.messages?.value[0]?.i18n?.params, [
        'Password requirements: at least 4 characters, 2 numbers, a symbol, no more than 2 repeating ' +
          'characters in a row. Your password cannot be any of your last 4 passwords.',
      ]);
    }
    assert.equal((await run.answer('aa12!')).status, 200);
  });

  it('needs eight characters and no more by default', async () => {
    const run = await atPassword('defaults');
    assert.equal((await run.answer('zxcvbnm')).status, 400);
    assert.equal((await run.answer('zxcvbnmm')).status, 200);
  });
});

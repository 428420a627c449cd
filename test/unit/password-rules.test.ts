import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { passwordRules, passwordRulesAttribute } from '../../src/fields/password-rules.js';

const authenticator = (complexity: object, age: object = {}) => ({
  key: 'okta_password',
  name: 'Password',
  methods: ['password'],
  profile: {},
  contextualData: {},
  settings: { complexity, age },
});

const ada = { identifier: 'ada.lovelace@example.com', firstName: 'Ada', lastName: 'Lovelace' };

/** What each rule says of a password: met, not met, or that only the server can tell. */
const judge = (complexity: object, password: string, person: object = ada) =>
  passwordRules(authenticator(complexity), person as typeof ada).map(({ test }) =>
    test?.(password),
  );

describe('passwordRules', () => {
  it('lists what the policy asks for and nothing else', () => {
    const complexity = {
      minLength: 8,
      minLowerCase: 1,
      minUpperCase: 0,
      minNumber: 1,
      minSymbol: 0,
    };
    const rules = passwordRules(authenticator(complexity), ada);
    assert.deepEqual(
      rules.map(({ text }) => text),
      ['At least 8 characters', 'A lowercase letter', 'A number'],
    );
  });

  it('counts characters as people do', () => {
    assert.deepEqual(judge({ minLength: 4 }, '🔑🔑🔑'), [false]);
    assert.deepEqual(judge({ minLength: 4 }, '🔑🔑🔑🔑'), [true]);
  });

  it('knows letters and digits of every script', () => {
    const complexity = { minLowerCase: 1, minUpperCase: 1, minNumber: 1, minSymbol: 1 };
    assert.deepEqual(judge(complexity, 'жЖ٣!'), [true, true, true, true]);
    assert.deepEqual(judge(complexity, 'жж'), [true, false, false, false]);
  });

  it('finds the user name and its parts, whatever their case', () => {
    const complexity = { excludeUsername: true };
    assert.deepEqual(judge(complexity, 'xxLOVELACExx1'), [false]);
    assert.deepEqual(judge(complexity, 'something-else-1'), [true]);
  });

  it('finds the first and the last name', () => {
    const complexity = { excludeAttributes: ['firstName', 'lastName'] };
    assert.deepEqual(judge(complexity, 'myADA-1'), [false, true]);
    assert.deepEqual(judge(complexity, 'LoveLace1'), [true, false]);
  });

  it('does not judge what it does not know', () => {
    assert.deepEqual(judge({ excludeUsername: true }, 'anything', {}), [undefined]);
    const rules = passwordRules(authenticator({}, { historyCount: 4 }), ada);
    assert.deepEqual(rules, [{ text: 'None of your last 4 passwords' }]);
  });

  it('limits repetition', () => {
    const complexity = { maxConsecutiveRepeatingCharacters: 2 };
    assert.deepEqual(judge(complexity, 'aab'), [true]);
    assert.deepEqual(judge(complexity, 'aaab'), [false]);
    assert.deepEqual(judge({ maxConsecutiveCharacters: 2 }, 'aaab'), [false]);
    assert.deepEqual(judge({ maxConsecutiveCharacters: 3 }, 'aaab'), [true]);
  });

  it('does not judge by a name that is in half of all words', () => {
    const complexity = { excludeAttributes: ['firstName'] };
    assert.deepEqual(judge(complexity, 'anything', { firstName: 'An' }), [undefined]);
    assert.deepEqual(judge(complexity, 'anything', { firstName: 'Any' }), [false]);
  });

  it('says of words that are blocked that there are some, and leaves them to the org', () => {
    const complexity = { oelStatement: 'an expression' };
    assert.deepEqual(passwordRules(authenticator(complexity), ada), [
      { text: 'No word that is blocked here' },
    ]);
  });

  it('tells password generators the same', () => {
    const complexity = {
      minLength: 12,
      minLowerCase: 1,
      minUpperCase: 1,
      minNumber: 1,
      minSymbol: 1,
    };
    assert.equal(
      passwordRulesAttribute(authenticator(complexity)),
      'minlength: 12; required: lower; required: upper; required: digit; required: special;',
    );
    assert.equal(passwordRulesAttribute(authenticator({})), undefined);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readActivationToken, readCallback } from '../../src/flow/callback.js';

const page = 'https://site.example/join';

describe('readCallback', () => {
  const cases = [
    {
      what: 'the link of an e-mail',
      query: '?utm=mail&otp=123456&state=abc#form',
      callback: { kind: 'email', state: 'abc', otp: '123456' },
      rest: '?utm=mail#form',
    },
    {
      what: 'a provider with which the sign-up is done',
      query: '?interaction_code=xyz&state=abc',
      callback: { kind: 'code', state: 'abc', interactionCode: 'xyz' },
      rest: '',
    },
    {
      what: 'a provider after which something is left to do',
      query: '?error=interaction_required&error_description=Required&state=abc&a=1',
      callback: { kind: 'interaction-required', state: 'abc' },
      rest: '?a=1',
    },
    {
      what: 'a provider that refused',
      query: '?error=access_denied&error_description=No&state=abc',
      callback: { kind: 'refused', state: 'abc', reason: 'No' },
      rest: '',
    },
  ];
  for (const { what, query, callback, rest } of cases) {
    it(`recognises ${what}, and leaves the rest of the address`, () => {
      assert.deepEqual(readCallback(page + query), { callback, rest: page + rest });
    });
  }

  it('sees nothing in an address that has only half of one', () => {
    for (const query of ['?otp=123456', '?state=abc', '?code=1&state=abc', '?error=x', '']) {
      assert.deepEqual(readCallback(page + query), { rest: page + query });
    }
  });
});

describe('the code of a link', () => {
  it('is a word of at most ten characters: a sentence is not shown as one', () => {
    for (const otp of ['a sentence', '<b>', '12345678901', 'ab cd', '123-456']) {
      const query = `?otp=${encodeURIComponent(otp)}&state=abc`;
      assert.deepEqual(readCallback(page + query), { rest: page + query });
    }
  });
});

describe('readActivationToken', () => {
  it('takes the token of an invitation out of the address', () => {
    for (const name of ['activationToken', 'activation_token']) {
      const read = readActivationToken(`${page}?a=1&${name}=t0ken#form`);
      assert.deepEqual(read, { token: 't0ken', rest: `${page}?a=1#form` });
    }
  });

  it('leaves any other address as it is', () => {
    assert.deepEqual(readActivationToken(`${page}?token=x`), { rest: `${page}?token=x` });
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readEmailCallback } from '../../src/flow/callback.js';

describe('the link of an e-mail', () => {
  it('gives its code and state, and leaves the rest of the address', () => {
    const { callback, rest } = readEmailCallback(
      'https://site.example/join?utm=mail&otp=123456&state=abc#form',
    );
    assert.deepEqual(callback, { otp: '123456', state: 'abc' });
    assert.equal(rest, 'https://site.example/join?utm=mail#form');
  });

  it('is not seen in an address that has only half of it', () => {
    for (const query of ['?otp=123456', '?state=abc', '?code=1&state=abc', '']) {
      const address = `https://site.example/join${query}`;
      assert.deepEqual(readEmailCallback(address), { rest: address });
    }
  });
});

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';

/** In bytes, gzipped: a quarter of what the class `OktaAuth` weighs. */
const BUDGET = 11_500;

describe('our part of okta-auth-js, as the bundler of a site finds it', () => {
  const code = () => readFileSync('dist/okta/okta-auth.js', 'utf8');

  it('is one file, which takes nothing else along', () => {
    assert.doesNotMatch(code(), /\bimport\b/);
    assert.match(code(), /export ?\{\w+ as createOktaAuth\}/);
  });

  it(`weighs at most ${BUDGET} bytes`, () => {
    const bytes = gzipSync(code()).byteLength;
    assert.ok(bytes <= BUDGET, `${bytes} bytes`);
  });
});

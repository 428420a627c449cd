import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { IdxResponse } from '../../src/idx/response.js';
import { failureOf, failureOfResponse, refusalOf } from '../../src/idx/failure.js';
import { read } from '../../src/idx/read.js';
import type { WireResponse } from '../../src/idx/wire.js';

const page = (raw: WireResponse, ok = false): IdxResponse => ({
  raw,
  ok,
  run: () => Promise.reject(new Error('not run here')),
});

const message = (key: string, text = key) => ({
  messages: { value: [{ message: text, i18n: { key }, class: 'ERROR' }] },
});

/** The errors that okta-auth-js throws, by what had happened. */
const thrown = {
  'the network is down': { name: 'AuthApiError', message: 'Failed to fetch' },
  'an HTML page came in place of JSON': new SyntaxError('Unexpected token <'),
  'the step is not on the page': 'Unknown remediation choice: [x]',
  'the client is unknown': { name: 'OAuthError', error: 'invalid_client', message: 'Invalid' },
  'the redirect URI is not registered': {
    name: 'OAuthError',
    error: 'invalid_request',
    error_description: "The 'redirect_uri' parameter must be a Login redirect URI",
  },
  'the feature is off': { name: 'OAuthError', error: 'access_denied', message: 'not enabled' },
  'the app has not the grant': {
    name: 'OAuthError',
    error: 'unauthorized_client',
    error_description: 'The client is not authorized to use the provided grant type.',
  },
  'the code was used': { name: 'OAuthError', error: 'invalid_grant', message: 'invalid' },
  'the limit is reached': { name: 'AuthApiError', errorCode: 'E0000047', message: 'limit' },
  'the limit is reached at the edge': { name: 'AuthApiError', xhr: { status: 429 } },
  'the server fails': { name: 'AuthApiError', xhr: { status: 503 } },
  'the issuer is not there': { name: 'AuthApiError', xhr: { status: 404 } },
  'the browser has no crypto': {
    name: 'AuthSdkError',
    message: 'PKCE requires a modern browser with encryption support running in a secure context.',
  },
  'a part of the widget could not be loaded': new TypeError(
    'Failed to fetch dynamically imported module: https://cdn.example/chunks/code-step.js',
  ),
  'the answer makes no sense': new TypeError(
    "Cannot read properties of undefined (reading 'name')",
  ),
};

const codes: Record<keyof typeof thrown, string> = {
  'the network is down': 'network-error',
  'an HTML page came in place of JSON': 'bad-response',
  'the step is not on the page': 'bad-response',
  'the client is unknown': 'unknown-client',
  'the redirect URI is not registered': 'redirect-uri-mismatch',
  'the feature is off': 'feature-disabled',
  'the app has not the grant': 'feature-disabled',
  'the code was used': 'sign-in-required',
  'the limit is reached': 'rate-limited',
  'the limit is reached at the edge': 'rate-limited',
  'the server fails': 'server-error',
  'the issuer is not there': 'unknown-issuer',
  'the browser has no crypto': 'insecure-context',
  'a part of the widget could not be loaded': 'script-error',
  'the answer makes no sense': 'bad-response',
};

describe('failureOf', () => {
  for (const [what, error] of Object.entries(thrown)) {
    const code = codes[what as keyof typeof thrown];
    it(`says ${code} when ${what}`, () => {
      assert.equal(failureOf(error, 'open').code, code);
    });
  }

  it('offers to try again where that is safe', () => {
    assert.equal(failureOf(thrown['the network is down'], 'run').remedy, 'retry');
    assert.equal(failureOf(thrown['the client is unknown'], 'open').remedy, 'none');
  });

  it('does not take a page that is gone for a wrong issuer', () => {
    assert.equal(
      failureOf({ name: 'AuthApiError', xhr: { status: 404 } }, 'run').code,
      'bad-response',
    );
  });
});

describe('failureOfResponse', () => {
  const cases: [what: string, raw: WireResponse, code: string | undefined][] = [
    ['a session that expired', message('idx.session.expired'), 'session-expired'],
    ['a limit, as a page', message('tooManyRequests'), 'rate-limited'],
    ['a limit, as an API error', { errorCode: 'E0000047' }, 'rate-limited'],
    ['an outage', message('E0000009'), 'server-error'],
    ['an API error of another kind', { errorCode: 'E0000022' }, 'bad-response'],
    ['a terminal page, which is drawn', message('security.access_denied'), undefined],
  ];
  for (const [what, raw, code] of cases) {
    it(`finds ${what}`, () => assert.equal(failureOfResponse(page(raw))?.code, code));
  }

  it('leaves a page alone that can be answered', () => {
    const raw = { ...message('tooManyRequests'), remediation: { value: [{ name: 'skip' }] } };
    assert.equal(failureOfResponse(page(raw)), undefined);
  });
});

describe('refusalOf', () => {
  const refused = (key: string, text?: string) => {
    const raw = { ...message(key, text), remediation: { value: [{ name: 'enroll-profile' }] } };
    return refusalOf(read(raw));
  };
  const cases = [
    ['registration.error.notUniqueWithinOrg', 'already-registered'],
    ['registration.error.invalidLoginEmail', 'invalid-input'],
    ['api.authn.error.PASSCODE_INVALID', 'invalid-code'],
    ['password.passwordRequirementsNotMet', 'password-refused'],
    ['password.common', 'password-refused'],
    ['api.factors.error.sms.invalid_phone', 'invalid-phone'],
    ['something.new', 'invalid-input'],
  ];
  for (const [key, code] of cases) {
    it(`calls ${key} ${code}, for the person to correct`, () => {
      const { code: found, remedy } = refused(key as string) ?? {};
      assert.deepEqual([found, remedy], [code, 'correct']);
    });
  }

  it('knows an invalid number by its text where the message has no key', () => {
    const raw: WireResponse = {
      messages: {
        value: [{ message: 'Unable to initiate factor enrollment: Invalid Phone Number.' }],
      },
      remediation: { value: [{ name: 'select-authenticator-enroll' }] },
    };
    assert.equal(refusalOf(read(raw))?.code, 'invalid-phone');
  });

  it('says that a terminal error cannot be corrected', () => {
    const { code, remedy, message: text } = refusalOf(read(message('some.end', 'It ended.'))) ?? {};
    assert.deepEqual([code, remedy, text], ['refused', 'restart', 'It ended.']);
  });

  it('finds nothing to say where only information is given', () => {
    const raw: WireResponse = {
      messages: { value: [{ message: 'Check your mail', class: 'INFO' }] },
    };
    assert.equal(refusalOf(read(raw)), undefined);
  });
});

import assert from 'node:assert/strict';
import type { Page, Route } from '@playwright/test';
import { builtInApps, passwordFirst } from '../../src/emulator/index.js';
import { createAccount } from './account.js';
import { resumeAtCode, resumeAtList, resumeAtPhone } from './mid-flow.js';
import { expect, test, visit } from './visit.js';
import { ADA, PHONE, type Visitor } from './visitor.js';

/** Answers one request in the org's place; those after it reach the org again. */
const once = (page: Page, path: string, answer: (route: Route) => Promise<void>) =>
  page.route(`**${path}`, answer, { times: 1 });

const lost = (route: Route) => route.abort('connectionreset');

/** The org takes the request, but its answer never arrives. */
async function lostAnswer(route: Route): Promise<void> {
  await route.fetch();
  await route.abort('connectionreset');
}

const json =
  (status: number, body: object, type = 'application/json') =>
  (route: Route) =>
    route.fulfill({ status, contentType: type, body: JSON.stringify(body) });

const html = (status: number) => (route: Route) =>
  route.fulfill({
    status,
    contentType: 'text/html',
    body: '<!doctype html><h1>502 Bad Gateway</h1>',
  });

const apiError = (errorCode: string, errorSummary: string) => ({
  errorCode,
  errorSummary,
  errorLink: errorCode,
  errorId: 'oae123',
  errorCauses: [],
});

const idxError = (key: string, message: string) => ({
  version: '1.0.0',
  messages: { type: 'array', value: [{ message, i18n: { key }, class: 'ERROR' }] },
});

async function toPassword(visitor: Visitor): Promise<void> {
  await visitor.register();
  await visitor.expectStep('select-authenticator-enroll');
  await visitor.submit();
  await visitor.expectStep('enroll-authenticator', 'okta_password');
}

/** A failure is told in words, to those who see and to those who listen, and to the page once. */
async function expectAlert(visitor: Visitor, code: string, words: RegExp): Promise<void> {
  const { detail } = await visitor.expectFailure(code);
  assert.match(String(detail['message']), words);
  await expect(visitor.alert).toContainText(words);
}

/** The org's words stand at the field they are about, which has the focus and what was typed. */
async function expectRefused(
  visitor: Visitor,
  name: string,
  code: string,
  words: RegExp,
): Promise<void> {
  await visitor.expectFailure(code);
  await expect(async () => {
    assert.match(await visitor.errorOf(name), words);
    const focused = await visitor.page.evaluate(() => document.activeElement?.getAttribute('name'));
    assert.equal(focused, name);
  }).toPass();
  assert.equal(await visitor.field(name).getAttribute('aria-invalid'), 'true');
}

async function expectTyped(visitor: Visitor): Promise<void> {
  for (const [attribute, value] of Object.entries(ADA)) {
    assert.equal(await visitor.field(`userProfile.${attribute}`).inputValue(), value);
  }
}

/** A part that never comes: told when its time is over, and had with the page, loaded anew. */
async function expectReloadHelps(visitor: Visitor): Promise<void> {
  const { page } = visitor;
  await page.clock.fastForward(31_000);
  await expectAlert(visitor, 'script-error', /could not be loaded/);
  assert.equal(visitor.sentTo('/enroll/new').length, 0);
  await visitor.button('Try again').click();
  await page.clock.fastForward(31_000);
  await visitor.button('Reload the page').click();
  await expectTyped(visitor);
  await visitor.submit();
  await visitor.expectStep('select-authenticator-enroll');
}

test.describe('What the org refuses can be corrected', () => {
  visit('a wrong code', async (visitor) => {
    await resumeAtCode(visitor);
    const right = visitor.latestCode();
    await visitor.enterCode(right === '000000' ? '000001' : '000000');
    await expectRefused(visitor, 'credentials.passcode', 'invalid-code', /Invalid code/);
    assert.match(await visitor.field('credentials.passcode').inputValue(), /^00000[01]$/);
    await visitor.enterCode(right);
    await visitor.expectStep('select-authenticator-enroll');
  });

  visit('a used e-mail', async (visitor) => {
    const { emulator, origin } = visitor.site;
    await createAccount(emulator, origin, ADA.email);
    await visitor.register();
    const words = /already exists/;
    await expectRefused(visitor, 'userProfile.email', 'already-registered', words);
    await expectTyped(visitor);
    await visitor.fillProfile({ email: 'lovelace@example.com' });
    await visitor.submit();
    await visitor.expectStep('select-authenticator-enroll');
  });

  visit('a weak password before it is sent, and a common one by the org', async (visitor) => {
    await toPassword(visitor);
    await visitor.enterPassword('weak');
    await visitor.expectFailure('invalid-input');
    const said = await visitor.errorOf('credentials.passcode');
    assert.match(said, /Your password needs: At least 8 characters/);
    assert.deepEqual(visitor.bodiesTo('/challenge/answer'), []);
    await visitor.enterPassword('Password1');
    const words = /commonly used/;
    await expectRefused(visitor, 'credentials.passcode', 'password-refused', words);
    assert.equal(await visitor.field('credentials.passcode').inputValue(), 'Password1');
    await visitor.enterPassword();
    await visitor.expectStep('select-authenticator-enroll');
  });

  visit(
    'a password that is known from a breach, which the page says and not the field',
    async (visitor) => {
      await toPassword(visitor);
      await visitor.enterPassword('hunter2hunter2');
      await visitor.expectFailure('invalid-input');
      assert.match(await visitor.errorOf('credentials.passcode'), /data breach/);
      await visitor.enterPassword();
      await visitor.expectStep('select-authenticator-enroll');
    },
    {
      policy: passwordFirst.clientId,
      apps: [
        {
          ...passwordFirst,
          policy: { ...passwordFirst.policy, password: { breached: ['hunter2hunter2'] } },
        },
      ],
    },
  );

  const staying = {
    ...passwordFirst,
    policy: { ...passwordFirst.policy, phoneErrors: 'field' as const },
  };
  for (const [where, apps] of [
    ['whose page goes back to the list', builtInApps],
    ['whose page stays where it is', [staying]],
  ] as const) {
    visit(
      `a number that the org cannot call, ${where}`,
      async (visitor) => {
        await resumeAtList(visitor);
        await visitor.choose('Phone');
        await visitor.expectStep('authenticator-enrollment-data');
        // An extension cannot get an SMS: the form does not know, the org does.
        await visitor.enterPhone('+15551234567 ext 89');
        const name = 'authenticator.phoneNumber';
        await expectRefused(visitor, name, 'invalid-phone', /Invalid Phone Number/);
        await visitor.expectStep('authenticator-enrollment-data', 'phone_number');
        assert.equal(await visitor.field(name).inputValue(), '+15551234567x89');
        await visitor.field(name).fill(PHONE);
        await visitor.submit();
        // The page that stays where it is remembers the method; the other one asks again.
        await visitor
          .field('authenticator.methodType')
          .first()
          .or(visitor.field('credentials.passcode'))
          .waitFor();
        if (await visitor.field('authenticator.methodType').first().isVisible())
          await visitor.choose('SMS');
        await visitor.expectStep('enroll-authenticator', 'phone_number');
        assert.ok(visitor.latestCode(PHONE, 'sms'));
      },
      { apps: [...apps] },
    );
  }

  visit('what is missing or malformed, before anything is sent', async (visitor) => {
    await visitor.open();
    await visitor.expectStep('enroll-profile');
    await expect.poll(() => visitor.sentTo('/idp/idx/enroll').length).toBe(1);
    await visitor.fillProfile({ firstName: 'Ada', email: 'ada at example' });
    await visitor.submit();
    await visitor.expectFailure('invalid-input');
    await expect(async () => {
      assert.equal(await visitor.errorOf('userProfile.lastName'), 'Fill in this field.');
      assert.match(await visitor.errorOf('userProfile.email'), /name@example\.com/);
    }).toPass();
    assert.equal(visitor.sentTo('/enroll/new').length, 0);
    await visitor.fillProfile();
    await visitor.submit();
    await visitor.expectStep('select-authenticator-enroll');
  });
});

test.describe('What goes wrong between here and the org', () => {
  visit('no network at the start: it is tried again, and what was typed stays', async (visitor) => {
    const { page } = visitor;
    await page.route('**/oauth2/**', lost);
    await visitor.open();
    await expectAlert(visitor, 'network-error', /Check your connection/);
    await visitor.fillProfile();
    await page.unroute('**/oauth2/**');
    await visitor.button('Try again').click();
    await expect.poll(() => visitor.sentTo('/idp/idx/enroll').length).toBe(1);
    await visitor.button('Try again').waitFor({ state: 'detached' });
    await expectTyped(visitor);
    await visitor.submit();
    await visitor.expectStep('select-authenticator-enroll');
  });

  visit('no network at submit: what was typed stays, and is sent once more', async (visitor) => {
    const { page } = visitor;
    await visitor.open();
    await once(page, '/idp/idx/enroll/new', lost);
    await visitor.fillProfile();
    await visitor.submit();
    await expectAlert(visitor, 'network-error', /Check your connection/);
    await expectTyped(visitor);
    await visitor.button('Try again').click();
    await visitor.expectStep('select-authenticator-enroll');
    assert.equal(visitor.heardOf('registration-error').length, 1);
  });

  visit('the answer to the profile is lost: it is not sent twice', async (visitor) => {
    const { page } = visitor;
    await visitor.open();
    await once(page, '/idp/idx/enroll/new', lostAnswer);
    await visitor.fillProfile();
    await visitor.submit();
    await expectAlert(visitor, 'network-error', /Check your connection/);
    await visitor.button('Try again').click();
    await visitor.expectStep('select-authenticator-enroll');
    assert.equal(visitor.sentTo('/enroll/new').length, 1);
    await visitor.submit();
    await visitor.expectStep('enroll-authenticator', 'okta_password');
  });

  visit(
    'the answer to the last code is lost: the sign-up ends well all the same',
    async (visitor) => {
      const { page } = visitor;
      await resumeAtPhone(visitor);
      await once(page, '/idp/idx/skip', lostAnswer);
      await visitor.button('Skip').click();
      await expectAlert(visitor, 'network-error', /Check your connection/);
      await visitor.button('Try again').click();
      await visitor.expectWelcome();
      assert.equal(visitor.sentTo('/idp/idx/skip').length, 1);
      assert.equal(visitor.heardOf('registered').length, 1);
    },
  );

  visit('no network for the tokens: trying again gets them', async (visitor) => {
    const { page } = visitor;
    await resumeAtPhone(visitor);
    await once(page, '/oauth2/default/v1/token', lost);
    await visitor.button('Skip').click();
    await expectAlert(visitor, 'network-error', /Check your connection/);
    await visitor.button('Try again').click();
    await visitor.expectWelcome();
    assert.equal(visitor.heardOf('registered').length, 1);
  });

  // While a transaction is opened okta-auth-js tells the status, later only that it was no JSON.
  const answers: [string, (route: Route) => Promise<void>, { start: string; submit?: string }][] = [
    ['a page of a proxy (502)', html(502), { start: 'server-error', submit: 'bad-response' }],
    ['a page of a captive portal (200)', html(200), { start: 'bad-response' }],
    ['JSON that is no page', json(200, { hello: 'world' }), { start: 'bad-response' }],
    [
      'an empty answer (503)',
      (route) => route.fulfill({ status: 503 }),
      { start: 'server-error', submit: 'bad-response' },
    ],
    [
      'a server error of the API (500)',
      json(500, apiError('E0000009', 'Internal Server Error')),
      { start: 'server-error' },
    ],
    [
      'the rate limit, told by the API (429)',
      json(429, apiError('E0000047', 'API call exceeded rate limit due to too many requests.')),
      { start: 'rate-limited' },
    ],
    [
      'the rate limit, told by the Identity Engine (429)',
      json(429, idxError('tooManyRequests', 'Too many requests'), 'application/ion+json'),
      { start: 'rate-limited' },
    ],
  ];
  const sentences: Record<string, RegExp> = {
    'server-error': /The server has a problem\. Try again in a moment\./,
    'bad-response': /Something went wrong between here and the server\. Try again\./,
    'network-error': /We can’t reach the server\./,
    'rate-limited': /Too many tries in a short time\. Wait a minute and try again\./,
  };
  for (const [what, answer, { start, submit = start }] of answers) {
    visit(`${what} at submit: told, and tried again`, async (visitor) => {
      await visitor.open();
      await once(visitor.page, '/idp/idx/enroll/new', answer);
      await visitor.fillProfile();
      await visitor.submit();
      await expectAlert(visitor, submit, sentences[submit]!);
      await expectTyped(visitor);
      await visitor.button('Try again').click();
      await visitor.expectStep('select-authenticator-enroll');
      assert.equal(visitor.heardOf('registration-error').length, 1);
    });

    visit(`${what} at the start: told, and tried again`, async (visitor) => {
      await once(visitor.page, '/idp/idx/introspect', answer);
      await visitor.open();
      await expectAlert(visitor, start, sentences[start]!);
      await visitor.button('Try again').click();
      await visitor.fillProfile();
      await visitor.submit();
      await visitor.expectStep('select-authenticator-enroll');
      assert.equal(visitor.heardOf('registration-error').length, 1);
    });
  }

  visit('no answer at all: after half a minute it is told, and tried again', async (visitor) => {
    const { page } = visitor;
    await page.clock.install();
    await visitor.open();
    await visitor.expectStep('enroll-profile');
    await once(page, '/idp/idx/enroll/new', () => new Promise(() => undefined));
    await visitor.fillProfile();
    await visitor.submit();
    await expect.poll(() => visitor.sentTo('/enroll/new').length).toBe(1);
    await page.clock.fastForward(29_000);
    assert.equal(visitor.heardOf('registration-error').length, 0);
    await page.clock.fastForward(2_000);
    await expectAlert(visitor, 'timeout', /too long/);
    await expectTyped(visitor);
    await visitor.button('Try again').click();
    await visitor.expectStep('select-authenticator-enroll');
  });

  visit(
    'no answer at the start: after half a minute it is told, and tried again',
    async (visitor) => {
      const { page } = visitor;
      await page.clock.install();
      await once(page, '/oauth2/default/v1/interact', () => new Promise(() => undefined));
      await visitor.open();
      await expect.poll(() => visitor.sentTo('/v1/interact').length).toBe(1);
      await page.clock.fastForward(31_000);
      await expectAlert(visitor, 'timeout', /too long/);
      await visitor.button('Try again').click();
      await visitor.fillProfile();
      await visitor.submit();
      await visitor.expectStep('select-authenticator-enroll');
    },
  );

  visit(
    'the part that talks to the org cannot be loaded: told, and tried again',
    async (visitor) => {
      await once(visitor.page, '/okta-register/chunks/runtime-*.js', lost);
      await visitor.open();
      await expectAlert(visitor, 'script-error', /could not be loaded/);
      await visitor.button('Try again').click();
      await visitor.fillProfile();
      await visitor.submit();
      await visitor.expectStep('select-authenticator-enroll');
    },
  );

  visit(
    'the part that talks to the org never comes: told, and the page is loaded anew',
    async (visitor) => {
      const { page } = visitor;
      await page.clock.install();
      await once(page, '/okta-register/chunks/runtime-*.js', () => new Promise(() => undefined));
      await visitor.open();
      await visitor.fillProfile();
      await visitor.submit();
      await expectReloadHelps(visitor);
    },
  );

  visit(
    'the part that asks the page before an answer never comes: told, and the page is loaded anew',
    async (visitor) => {
      const { page } = visitor;
      await page.clock.install();
      await page.addInitScript(
        `addEventListener('step-submit', ({ detail }) => detail.waitUntil(Promise.resolve()))`,
      );
      const asked = page.waitForRequest('**/chunks/host-options-*.js');
      await once(
        page,
        '/okta-register/chunks/host-options-*.js',
        () => new Promise(() => undefined),
      );
      await visitor.open();
      await visitor.fillProfile();
      await visitor.submit();
      await asked;
      await expectReloadHelps(visitor);
    },
  );

  visit('the part that draws a step cannot be loaded: told, and tried again', async (visitor) => {
    // Fetched ahead, which fails in silence, and again when it is needed.
    const part = '**/okta-register/chunks/code-step-*.js';
    await visitor.page.route(part, (route) => route.abort());
    await resumeAtList(visitor);
    await visitor.choose('Email');
    await expectAlert(visitor, 'script-error', /could not be loaded/);
    await visitor.page.unroute(part);
    await visitor.button('Try again').click();
    await visitor.expectStep('enroll-authenticator', 'okta_email');
    assert.equal(visitor.site.emulator.outbox.messages.length, 1);
    await visitor.enterCode(visitor.latestCode());
    await visitor.expectStep('select-authenticator-enroll');
  });
});

/** What the site's owner reads on the console; it is no error of the widget. */
function expectAdvice(visitor: Visitor, words: RegExp): void {
  const [advice, ...rest] = visitor.errors.splice(0);
  assert.match(String(advice), words);
  assert.deepEqual(rest, []);
}

test.describe('What is wrong with the page or the org is said to the visitor and to the owner', () => {
  const edited = (from: RegExp, to: string) => (source: string) => {
    assert.match(source, from);
    return source.replace(from, to);
  };
  const cases: [string, (html: string) => string, string, RegExp][] = [
    [
      'an unknown client',
      edited(/ client-id="[^"]*"/, ' client-id="nobody"'),
      'unknown-client',
      /this site is not known/,
    ],
    ['no client', edited(/ client-id="[^"]*"/, ''), 'missing-attribute', /isn’t set up yet/],
    ['no issuer', edited(/ issuer="[^"]*"/, ''), 'missing-attribute', /isn’t set up yet/],
    [
      'an issuer that is none',
      edited(/oauth2\/default"\s+client-id/, 'oauth2/nowhere" client-id'),
      'unknown-issuer',
      /server was not found/,
    ],
    [
      'a placeholder left in',
      edited(/ issuer="[^"]*"/, ' issuer="https://{yourOktaDomain}/oauth2"'),
      'invalid-attribute',
      /isn’t set up correctly/,
    ],
    [
      'an issuer by http',
      edited(/ issuer="[^"]*"/, ' issuer="http://org.example/oauth2"'),
      'invalid-attribute',
      /isn’t set up correctly/,
    ],
  ];
  for (const [what, change, code, words] of cases) {
    visit(what, async (visitor) => {
      await visitor.open('/sign-up.html', change);
      await expectAlert(visitor, code, words);
      const [{ detail } = { detail: {} }] = visitor.heardOf('registration-error');
      assert.equal((detail as Record<string, unknown>)['retryable'], false);
      expectAdvice(visitor, new RegExp(`^okta-register: ${code}\\. .+`));
    });
  }

  visit('an attribute that comes late is enough to begin', async (visitor) => {
    await visitor.open('/sign-up.html', edited(/ client-id="[^"]*"/, ''));
    await expectAlert(visitor, 'missing-attribute', /isn’t set up yet/);
    visitor.errors.length = 0;
    await visitor.element.evaluate((element) => {
      element.setAttribute('client-id', 'password-first');
    });
    await visitor.fillProfile();
    await visitor.submit();
    await visitor.expectStep('select-authenticator-enroll');
  });

  visit(
    'sign-up that is switched off in the policy',
    async (visitor) => {
      await visitor.open();
      await expectAlert(visitor, 'sign-up-disabled', /isn’t open on this site/);
      expectAdvice(visitor, /^okta-register: sign-up-disabled\. Self-service registration/);
    },
    { policy: 'sign-up-disabled' },
  );

  visit(
    'a page whose address is not registered',
    async (visitor) => {
      await visitor.open();
      await expectAlert(visitor, 'redirect-uri-mismatch', /address of this page is not registered/);
      expectAdvice(visitor, /^okta-register: redirect-uri-mismatch\. .*redirect_uri/);
    },
    { apps: [{ ...passwordFirst, redirectUris: ['https://elsewhere.example/'] }] },
  );

  visit(
    'an app without the interaction code grant',
    async (visitor) => {
      await visitor.open();
      await expectAlert(visitor, 'feature-disabled', /isn’t available on this site/);
      expectAdvice(visitor, /^okta-register: feature-disabled\./);
    },
    { apps: [{ ...passwordFirst, interactionCode: false }] },
  );
});

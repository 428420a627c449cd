import assert from 'node:assert/strict';
import type { OktaRegister } from '../../src/element/okta-register.js';
import { createAccount } from './account.js';
import { resumeAtCode } from './mid-flow.js';
import { expect, test, visit } from './visit.js';
import { ADA, PASSWORD, PHONE, type Visitor } from './visitor.js';

const OPTIONAL = { policy: 'password-optional' };

const edited = (from: RegExp, to: string) => (source: string) => {
  assert.match(source, from);
  return source.replace(from, to);
};

async function finish(visitor: Visitor): Promise<void> {
  await visitor.fillProfile();
  await visitor.submit();
  await visitor.expectStep('enroll-authenticator', 'okta_email');
  await visitor.enterCode(visitor.latestCode());
  await visitor.expectStep('select-authenticator-enroll');
  await visitor.button('Skip').click();
}

test.describe('Events', { tag: '@smoke' }, () => {
  visit('every step is told once, with the one before', async (visitor) => {
    await visitor.registerWithPassword();
    await visitor.choose('Email');
    await visitor.expectStep('enroll-authenticator', 'okta_email');
    await visitor.enterCode(visitor.latestCode());
    await visitor.expectStep('select-authenticator-enroll');
    await visitor.button('Skip').click();
    await visitor.expectWelcome();

    const list = 'select-authenticator-enroll';
    const enroll = 'enroll-authenticator';
    assert.deepEqual(
      visitor
        .heardOf('step-change')
        .map(({ detail }) => [detail['name'], detail['authenticator'], detail['previous']]),
      [
        ['enroll-profile', undefined, undefined],
        [list, undefined, 'enroll-profile'],
        [enroll, 'okta_password', list],
        [list, undefined, enroll],
        [enroll, 'okta_email', list],
        [list, undefined, enroll],
        ['success', undefined, list],
      ],
    );
    for (const { type, bubbles, composed, cancelable, detail } of visitor.heard) {
      assert.ok(bubbles && composed, type);
      assert.equal(cancelable, type === 'registered', type);
      if (type !== 'step-change') continue;
      assert.deepEqual(Object.keys(detail).sort(), ['authenticator', 'name', 'previous']);
    }
  });

  visit(
    'the tokens are stored when `registered` is heard, once',
    async (visitor) => {
      await visitor.open();
      await finish(visitor);
      await visitor.expectWelcome();
      const [registered, ...more] = visitor.heardOf('registered');
      assert.deepEqual(more, []);
      assert.deepEqual(Object.keys(registered!.detail), ['tokens']);
      const tokens = registered!.detail['tokens'] as Record<string, Record<string, string>>;
      assert.deepEqual(Object.keys(tokens).sort(), ['accessToken', 'idToken']);
      const stored = JSON.parse(registered!.stored ?? '{}') as typeof tokens;
      assert.equal(stored['idToken']?.['idToken'], tokens['idToken']?.['idToken']);
      assert.equal(stored['accessToken']?.['accessToken'], tokens['accessToken']?.['accessToken']);
    },
    OPTIONAL,
  );

  visit('nothing that was typed is in any event but `registered`', async (visitor) => {
    const { emulator, origin } = visitor.site;
    await createAccount(emulator, origin, 'taken@example.com');
    await visitor.register({ ...ADA, email: 'taken@example.com' });
    await visitor.expectFailure('already-registered');
    await visitor.fillProfile();
    await visitor.submit();
    await visitor.expectStep('select-authenticator-enroll');
    await visitor.submit();
    await visitor.expectStep('enroll-authenticator', 'okta_password');
    await visitor.enterPassword('Welcome123');
    await visitor.expectFailure('password-refused');
    await visitor.enterPassword(PASSWORD, 'otherwise');
    await visitor.expectFailure('invalid-input');
    await visitor.enterPassword();
    await visitor.expectStep('select-authenticator-enroll');
    await visitor.choose('Phone');
    await visitor.expectStep('authenticator-enrollment-data');
    await visitor.enterPhone('+15551234567x89');
    await visitor.expectFailure('invalid-phone');
    await visitor.enterPhone();
    await visitor.expectStep('enroll-authenticator', 'phone_number');
    await visitor.enterCode('wrong1');
    await visitor.expectFailure('invalid-code');
    const code = visitor.latestCode(PHONE);
    await visitor.enterCode(code);
    await visitor.expectStep('select-authenticator-enroll');
    await visitor.button('Skip').click();
    await visitor.expectWelcome();

    const others = visitor.heard.filter(({ type }) => type !== 'registered');
    const told = JSON.stringify(others.map(({ detail }) => detail)).toLowerCase();
    const typed = [...Object.values(ADA), 'taken@', PASSWORD, 'Welcome123', 'otherwise'];
    for (const value of [...typed, '5551234567', code, 'wrong1']) {
      assert.ok(!told.includes(value.toLowerCase()), value);
    }
    for (const { detail } of visitor.heardOf('registration-error')) {
      assert.deepEqual(Object.keys(detail).sort(), ['code', 'message', 'retryable', 'step']);
    }
  });

  visit(
    'preventDefault() of `registered` keeps the widget on its page',
    async (visitor) => {
      await visitor.page.addInitScript(() => {
        document.addEventListener('registered', (event) => {
          event.preventDefault();
        });
      });
      await visitor.open();
      await finish(visitor);
      await visitor.expectStep('success');
      await visitor.expectText('You’re signed up');
      await expect.poll(() => visitor.heardOf('registered').length).toBe(1);
      assert.equal(new URL(visitor.page.url()).pathname, '/sign-up.html');
      assert.deepEqual(await visitor.storedTokens(), ['accessToken', 'idToken']);
    },
    OPTIONAL,
  );
});

test.describe('Attributes and properties', () => {
  visit(
    'without success-url the widget stays and says that all is well',
    async (visitor) => {
      await visitor.open('/sign-up.html', edited(/ success-url="[^"]*"/, ''));
      await finish(visitor);
      await visitor.expectStep('success');
      await visitor.expectText('Your account is ready.');
      assert.equal(visitor.heardOf('registered').length, 1);
      assert.equal(new URL(visitor.page.url()).pathname, '/sign-up.html');
    },
    OPTIONAL,
  );

  visit(
    'the page’s own words at the end stand in the slot `success`',
    async (visitor) => {
      await visitor.open('/sign-up.html', (source) =>
        source
          .replace(/ success-url="[^"]*"/, '')
          .replace(
            '</okta-register>',
            '<p slot="success">Ferns are on their way</p></okta-register>',
          ),
      );
      assert.equal(await visitor.page.getByText('Ferns are on their way').isVisible(), false);
      await finish(visitor);
      await visitor.page.getByText('Ferns are on their way').waitFor();
      assert.equal(await visitor.element.getByText('Your account is ready.').isVisible(), false);
    },
    OPTIONAL,
  );

  visit('sign-in-url is where “Sign in” leads; without it there is no link', async (visitor) => {
    await visitor.open();
    const link = visitor.form.getByRole('link', { name: 'Sign in' });
    await link.click();
    await visitor.page.waitForURL(`${visitor.site.origin}/`);
    await visitor.open('/sign-up.html', edited(/ sign-in-url="[^"]*"/, ''));
    await visitor.field('userProfile.email').waitFor();
    assert.equal(await link.count(), 0);
  });

  visit('prefill fills the form, set before or after the script has run', async (visitor) => {
    const { page } = visitor;
    await page.addInitScript(() => {
      new MutationObserver((_, observer) => {
        const element = document.querySelector('okta-register');
        if (!element) return;
        observer.disconnect();
        Object.assign(element, { prefill: { email: 'before@example.com', firstName: 'Bea' } });
      }).observe(document, { childList: true, subtree: true });
    });
    await visitor.open();
    await visitor.expectStep('enroll-profile');
    await expect(async () => {
      assert.equal(await visitor.field('userProfile.email').inputValue(), 'before@example.com');
      assert.equal(await visitor.field('userProfile.firstName').inputValue(), 'Bea');
    }).toPass();
    await visitor.field('userProfile.firstName').fill('Typed');
    await visitor.element.evaluate((element: OktaRegister) => {
      element.prefill = { email: 'after@example.com', firstName: 'Ann' };
    });
    await expect(visitor.field('userProfile.email')).toHaveValue('after@example.com');
    assert.equal(await visitor.field('userProfile.firstName').inputValue(), 'Typed');
    await visitor.field('userProfile.lastName').fill('Last');
    await visitor.submit();
    await visitor.expectStep('select-authenticator-enroll');
    assert.deepEqual(visitor.bodiesTo('/enroll/new'), [
      { userProfile: { firstName: 'Typed', lastName: 'Last', email: 'after@example.com' } },
    ]);
  });

  visit(
    'an OktaAuth of the page’s own is used, and holds the tokens',
    async (visitor) => {
      const { page } = visitor;
      await visitor.open('/sign-up.html', (source) =>
        source
          .replace(/<okta-register[^]*<\/okta-register>/, '<div id="here"></div>')
          .replace('</head>', '<script src="/vendor/okta-auth-js.min.js"></script></head>'),
      );
      await page.evaluate(() => {
        const { OktaAuth } = window as unknown as { OktaAuth: new (config: object) => never };
        const element = document.createElement('okta-register');
        const authClient = new OktaAuth({
          issuer: `${location.origin}/oauth2/default`,
          clientId: 'password-optional',
          redirectUri: `${location.origin}/sign-up.html`,
          scopes: ['openid', 'email', 'profile'],
          storageManager: { token: { storageTypes: ['sessionStorage'] } },
        });
        element.authClient = authClient;
        document.getElementById('here')?.append(element);
      });
      await finish(visitor);
      await visitor.expectStep('success');
      const held = await visitor.element.evaluate(({ authClient }: OktaRegister) => {
        const { tokenManager } = authClient as unknown as {
          tokenManager: { getTokensSync(): Record<string, unknown> };
        };
        return Object.keys(tokenManager.getTokensSync()).sort();
      });
      assert.deepEqual(held, ['accessToken', 'idToken']);
      assert.deepEqual(await visitor.storedTokens(), [], 'they are where the page wants them');
      assert.deepEqual(visitor.heardOf('registration-error'), []);
    },
    OPTIONAL,
  );
});

test.describe('Methods', () => {
  visit('start, restart, cancel; step and busy tell where it is', async (visitor) => {
    await visitor.registerWithPassword();
    const state = () =>
      visitor.element.evaluate(({ step, busy }: OktaRegister) => ({ name: step?.name, busy }));
    assert.deepEqual(await state(), { name: 'select-authenticator-enroll', busy: false });

    await visitor.element.evaluate((element: OktaRegister) => element.start());
    assert.equal(visitor.sentTo('/v1/interact').length, 1, 'start() while it runs does nothing');

    await visitor.element.evaluate((element: OktaRegister) => element.restart());
    await visitor.expectStep('enroll-profile');
    assert.equal(visitor.sentTo('/v1/interact').length, 2);

    await visitor.element.evaluate((element: OktaRegister) => element.cancel());
    assert.deepEqual(await state(), { name: 'canceled', busy: false });
    await expect.poll(() => visitor.heardOf('registration-canceled').length).toBe(1);

    await visitor.element.evaluate((element: OktaRegister) => element.start());
    await visitor.expectStep('enroll-profile');
    await visitor.fillProfile();
    await visitor.submit();
    await visitor.expectStep('select-authenticator-enroll');
  });

  visit('busy while an answer is on its way', async (visitor) => {
    await visitor.open();
    await expect.poll(() => visitor.sentTo('/idp/idx/enroll').length).toBe(1);
    await visitor.fillProfile();
    let release: () => void = () => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    await visitor.page.route('**/enroll/new', async (route) => {
      await released;
      await route.continue();
    });
    await visitor.submit();
    await expect.poll(() => visitor.element.evaluate(({ busy }: OktaRegister) => busy)).toBe(true);
    await visitor.element.locator('[part="progress"]').waitFor();
    release();
    await visitor.expectStep('select-authenticator-enroll');
    await visitor.expectIdle();
  });
});

test.describe('Somebody’s page', () => {
  visit(
    'the widget works inside an open shadow root',
    async (visitor) => {
      const { page } = visitor;
      await visitor.open('/sign-up.html', (source) =>
        source
          .replace(
            '<okta-register',
            '<div id="host"><template shadowrootmode="open"><okta-register',
          )
          .replace('</okta-register>', '</okta-register></template></div>'),
      );
      await visitor.fillProfile();
      const styled = await visitor
        .field('userProfile.email')
        .evaluate((input) => getComputedStyle(input).borderRadius);
      assert.notEqual(styled, '0px', 'the form has its styles there too');
      await visitor.submit();
      await visitor.expectStep('enroll-authenticator', 'okta_email');
      const focus = await page.evaluate(
        () => document.querySelector('#host')?.shadowRoot?.activeElement?.className,
      );
      assert.match(String(focus), /okta-register-title/);
      await visitor.enterCode('wrong');
      await visitor.expectFailure('invalid-code');
      await expect.poll(() => visitor.errorOf('credentials.passcode')).toMatch(/Invalid code/);
      await visitor.enterCode(visitor.latestCode());
      await visitor.expectStep('select-authenticator-enroll');
      await visitor.button('Skip').click();
      await visitor.expectWelcome();
      assert.equal(visitor.heardOf('registered').length, 1);
    },
    OPTIONAL,
  );

  visit(
    'moving the element keeps the step, what was typed, and the transaction',
    async (visitor) => {
      await resumeAtCode(visitor);
      await visitor.field('credentials.passcode').fill('123');
      const sent = visitor.sent.length;
      await visitor.element.evaluate((element) => {
        document.querySelector('footer')?.append(element);
      });
      await visitor.expectStep('enroll-authenticator', 'okta_email');
      assert.equal(await visitor.field('credentials.passcode').inputValue(), '123');
      await visitor.element.evaluate((element) => {
        document.querySelector('main')?.prepend(element);
      });
      await visitor.enterCode(visitor.latestCode());
      await visitor.expectStep('select-authenticator-enroll');
      assert.equal(visitor.sentTo('/v1/interact').length, 0);
      assert.equal(visitor.sent.length, sent + 1);
      assert.equal(await visitor.element.locator('form').count(), 1);
    },
  );

  visit(
    'an element that is taken away falls silent, and resumes when it is back',
    async (visitor) => {
      const { page } = visitor;
      await page.clock.install();
      await visitor.register();
      await visitor.expectStep('enroll-authenticator', 'okta_email');
      await page.evaluate(() => {
        const element = document.querySelector('okta-register');
        Object.assign(globalThis, { taken: element });
        element?.remove();
      });
      const sent = visitor.sent.length;
      await page.clock.runFor(20_000);
      assert.equal(visitor.sent.length, sent);
      await page.evaluate(() => {
        const { taken } = globalThis as unknown as { taken: Element };
        document.querySelector('main')?.append(taken);
      });
      await visitor.expectStep('enroll-authenticator', 'okta_email');
      await visitor.enterCode(visitor.latestCode());
      await visitor.expectStep('select-authenticator-enroll');
      assert.equal(visitor.site.emulator.outbox.messages.length, 1);
      assert.equal(visitor.sentTo('/v1/interact').length, 1);
    },
    OPTIONAL,
  );

  visit('two copies of the script do not throw', async (visitor) => {
    await visitor.open('/sign-up.html', (source) =>
      source.replace(
        '</head>',
        '<script type="module" src="/okta-register/okta-register.js?copy"></script></head>',
      ),
    );
    await visitor.fillProfile();
    await visitor.submit();
    await visitor.expectStep('select-authenticator-enroll');
    assert.equal(visitor.sentTo('/v1/interact').length, 1);
  });

  visit('two widgets on a page have ids of their own', async (visitor) => {
    await visitor.open();
    await visitor.expectStep('enroll-profile');
    await visitor.page.evaluate(() => {
      const element = document.querySelector('okta-register');
      element?.after(element.cloneNode());
    });
    await expect(visitor.form).toHaveCount(2);
    const ids = await visitor.element
      .locator('[id]')
      .evaluateAll((all) => all.map((element) => element.id));
    assert.equal(new Set(ids).size, ids.length);
  });

  visit(
    'without JavaScript the page shows its own way out',
    async (visitor) => {
      await visitor.open();
      await visitor.page.getByRole('link', { name: 'Go to the sign-in page' }).waitFor();
    },
    { browser: { javaScriptEnabled: false } },
  );
});

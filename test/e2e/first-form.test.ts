import assert from 'node:assert/strict';
import { passwordFirst, type App } from '../../src/emulator/index.js';
import { expect, test, visit, type VisitOptions } from './visit.js';
import { ADA, type Visitor } from './visitor.js';

interface Prerender {
  prerender(options: Record<string, unknown>): string;
}

/** What a site's server does, with the package as it is built. */
async function prerender(options: Record<string, unknown>): Promise<string> {
  const built = new URL('../../dist/prerender.js', import.meta.url).href;
  return ((await import(built)) as Prerender).prerender(options);
}

const SCRIPT = /\/okta-register\.js$/;
const RUNTIME = /\/runtime-[^/]+\.js$/;
const INTERACT = /\/v1\/interact$/;

const ELEMENT = /<okta-register[\s\S]*<\/okta-register>/;

/** Opens the sign-up page with the first form in its HTML. */
async function openPrerendered(
  visitor: Visitor,
  { options = {}, change = (html: string) => html, head = (html: string) => html } = {},
): Promise<void> {
  const attributes = {
    issuer: `${visitor.site.origin}/oauth2/default`,
    'client-id': passwordFirst.clientId,
    'success-url': '/welcome.html',
  };
  const html = await prerender({ attributes, folder: '/okta-register', ...options });
  await visitor.page.route('**/sign-up.html', async (route) => {
    const response = await route.fetch();
    const body = head(await response.text()).replace(ELEMENT, () => change(html));
    return route.fulfill({ response, body });
  });
  // Not until it is loaded: that is what the scripts are held back for.
  await visitor.page.goto(`${visitor.site.origin}/sign-up.html`, { waitUntil: 'commit' });
}

const email = 'userProfile.email';

/** What has the focus, and where the caret stands. */
const caret = ({ page }: Visitor) =>
  page.evaluate(() => {
    const { name, selectionStart } = document.activeElement as HTMLInputElement;
    return { name, selectionStart };
  });

const values = async (visitor: Visitor) =>
  Object.fromEntries(
    await visitor.form
      .locator('input')
      .evaluateAll((inputs) =>
        (inputs as HTMLInputElement[]).map(({ name, value }) => [name, value] as const),
      ),
  ) as Record<string, string>;

test.describe('A form that is in the page before any script', () => {
  visit(
    'has the site’s other way in beside it where there is no JavaScript',
    async (visitor) => {
      await openPrerendered(visitor, { options: { fallback: '<a href="/">Sign up there</a>' } });
      await visitor.element.locator('noscript a').waitFor();
      assert.equal(await visitor.field(email).isVisible(), true);
    },
    { browser: { javaScriptEnabled: false } },
  );

  visit('is gone on with as it is: the text, the focus, the caret', async (visitor) => {
    const { page } = visitor;
    const letScript = await visitor.hold(SCRIPT);
    const letRuntime = await visitor.hold(RUNTIME);
    await openPrerendered(visitor);
    await visitor.fillProfile({ firstName: 'Ada', lastName: 'Love' });
    await visitor.field('userProfile.lastName').press('ArrowLeft');
    // Sent by Enter, it would be lost: nothing listens yet.
    await page.keyboard.press('Enter');
    assert.equal(await visitor.form.locator('[type="submit"]').isDisabled(), true);

    letScript();
    await expect(visitor.form.locator('[type="submit"]')).toBeEnabled();
    assert.deepEqual(await caret(visitor), { name: 'userProfile.lastName', selectionStart: 3 });
    await page.keyboard.type('lac');
    letRuntime();
    await expect.poll(() => visitor.heardOf('step-change').length).toBe(1);
    assert.equal(await visitor.form.count(), 1);
    assert.deepEqual(await caret(visitor), { name: 'userProfile.lastName', selectionStart: 6 });
    await page.keyboard.press('End');
    await page.keyboard.press('Backspace');
    await visitor.fillProfile({ lastName: 'Lovelace', email: ADA.email });
    await visitor.submit();
    await visitor.expectStep('select-authenticator-enroll');
    assert.deepEqual(visitor.bodiesTo('/enroll/new'), [{ userProfile: ADA }]);
  });

  visit('waits, once sent, for what sends it', async (visitor) => {
    const letRuntime = await visitor.hold(RUNTIME);
    await openPrerendered(visitor);
    await visitor.fillProfile();
    await visitor.submit();
    await visitor.element.locator('[part="card"][aria-busy="true"]').waitFor();
    letRuntime();
    await visitor.expectStep('select-authenticator-enroll');
    assert.deepEqual(visitor.bodiesTo('/enroll/new'), [{ userProfile: ADA }]);
  });

  visit('keeps what was typed where the page was made by another version', async (visitor) => {
    const letScript = await visitor.hold(SCRIPT);
    await openPrerendered(visitor, {
      change: (html) => html.replace(/data-step="[^"]*"/, 'data-step="{"'),
    });
    await visitor.fillProfile({ firstName: 'Ada', email: 'ada@exam' });
    await visitor.field('userProfile.firstName').focus();
    letScript();
    await expect.poll(() => visitor.heardOf('step-change').length).toBe(1);
    assert.equal(await visitor.form.count(), 1);
    assert.deepEqual(await values(visitor), {
      'userProfile.firstName': 'Ada',
      'userProfile.lastName': '',
      'userProfile.email': 'ada@exam',
    });
    assert.equal((await caret(visitor)).name, 'userProfile.firstName');
  });

  visit('is no second one where the script runs before the page is there', async (visitor) => {
    await openPrerendered(visitor, {
      // Nothing after it is parsed until it has run.
      head: (html) => html.replace('type="module" src="/okta-register', 'src="/okta-register'),
    });
    await expect.poll(() => visitor.heardOf('step-change').length).toBe(1);
    assert.equal(await visitor.page.locator('form.okta-register-form').count(), 1);
    assert.equal(await visitor.page.locator('[part="card"]').count(), 1);
  });

  visit('has the questions that the site knows its org to ask', async (visitor) => {
    const letRuntime = await visitor.hold(RUNTIME);
    const plan = { name: 'plan', label: 'Plan', control: 'select', required: false };
    const profile = [
      { name: 'email', label: 'Work email' },
      {
        ...plan,
        options: [
          { value: 'a', label: 'Small' },
          { value: 'b', label: 'Big' },
        ],
      },
    ];
    await openPrerendered(visitor, { options: { profile } });
    await visitor.field('userProfile.plan').selectOption('Big');
    await visitor.fillProfile({ email: ADA.email });
    letRuntime();
    // The org asks for something else: what it has in common stays.
    await expect.poll(() => visitor.heardOf('step-change').length).toBe(1);
    assert.equal((await values(visitor))[email], ADA.email);
    assert.equal(await visitor.field('userProfile.plan').count(), 0);
  });

  visit('makes way for the step of a sign-up that is under way', async (visitor) => {
    await openPrerendered(visitor);
    await visitor.fillProfile();
    await visitor.submit();
    await visitor.expectStep('select-authenticator-enroll');
    const letInteract = await visitor.hold(/\/idp\/idx\/introspect$/);
    await visitor.page.reload();
    await visitor.element.getByText('Loading').waitFor({ state: 'attached' });
    assert.equal(await visitor.form.count(), 0);
    letInteract();
    await visitor.expectStep('select-authenticator-enroll');
    assert.equal(await visitor.form.count(), 1);
  });

  visit('says that the rest of the widget did not come, and loses nothing', async (visitor) => {
    const { page } = visitor;
    await page.route(RUNTIME, (route) => route.abort());
    await openPrerendered(visitor);
    await visitor.fillProfile();
    await visitor.expectFailure('script-error');
    await page.unroute(RUNTIME);
    await visitor.button('Try again').click();
    await visitor.submit();
    await visitor.expectStep('select-authenticator-enroll');
    assert.deepEqual(visitor.bodiesTo('/enroll/new'), [{ userProfile: ADA }]);
  });
});

const ownForm: App = {
  ...passwordFirst,
  clientId: 'own-form',
  policy: {
    ...passwordFirst.policy,
    profile: [
      { name: 'email', label: 'Work email', required: true },
      { name: 'nickName', label: 'Nickname', required: false },
      { name: 'lastName', label: 'Surname', required: true },
    ],
  },
};
const own: VisitOptions = { apps: [ownForm], policy: ownForm.clientId };

test.describe('The first form', () => {
  visit(
    'is the one that the org had last time',
    async (visitor) => {
      const labels = () => visitor.form.locator('label').allInnerTexts();
      await visitor.open();
      await expect.poll(() => visitor.heardOf('step-change').length).toBe(1);
      await visitor.fillProfile({ email: ADA.email, lastName: 'Lovelace' });
      const letInteract = await visitor.hold(INTERACT);
      await visitor.page.evaluate(() => sessionStorage.clear());
      await visitor.page.reload();
      await visitor.form.waitFor();
      assert.deepEqual(await labels(), ['Work email', 'Nickname (optional)', 'Surname']);
      assert.equal(Object.values(await values(visitor)).join(''), '');
      const kept = await visitor.page.evaluate(() => JSON.stringify(localStorage));
      assert.ok(!kept.includes('Lovelace'), 'an answer was kept');
      letInteract();
      await expect.poll(() => visitor.heardOf('step-change').length).toBe(2);
      assert.deepEqual(await labels(), ['Work email', 'Nickname (optional)', 'Surname']);
    },
    own,
  );

  visit(
    'stays where it is being typed into when the org asks for more',
    async (visitor) => {
      const { page } = visitor;
      await page.setViewportSize({ width: 360, height: 480 });
      const letInteract = await visitor.hold(INTERACT);
      await visitor.open();
      // Last in the usual form, and first of the org's; the names above it are gone then.
      const last = visitor.field('userProfile.lastName');
      await last.fill('Love');
      const before = await last.boundingBox();
      letInteract();
      await expect.poll(() => visitor.heardOf('step-change').length).toBe(1);
      const after = await last.boundingBox();
      assert.ok(before && after);
      assert.ok(Math.abs(before.y - after.y) <= 1, `moved by ${after.y - before.y} px`);
      assert.deepEqual(await caret(visitor), { name: 'userProfile.lastName', selectionStart: 4 });
    },
    own,
  );

  visit(
    'keeps the place of the checkbox of required terms, so that their words stay where they are',
    async (visitor) => {
      const letRuntime = await visitor.hold(RUNTIME);
      await visitor.open('/sign-up.html', (html) =>
        html.replace(ELEMENT, (tag) =>
          tag
            .replace('<okta-register', '<okta-register require-terms')
            .replace('</okta-register>', '<p slot="terms">I accept the terms.</p></okta-register>'),
        ),
      );
      const words = visitor.element.getByText('I accept the terms.');
      const before = await words.boundingBox();
      letRuntime();
      await visitor.element.getByRole('checkbox', { name: 'I accept the terms.' }).waitFor();
      const after = await words.boundingBox();
      assert.ok(before && after);
      assert.ok(Math.abs(before.x - after.x) <= 1, `moved by ${after.x - before.x} px`);
      assert.ok(Math.abs(before.y - after.y) <= 1, `moved by ${after.y - before.y} px`);
    },
  );
});

const parts = (visitor: Visitor) =>
  visitor.page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name).pathname)
      .filter((path) => path.includes('/chunks/')),
  );

test.describe('What is fetched, and when', () => {
  visit('the next step is here before it is asked for', async (visitor) => {
    await visitor.open();
    await visitor.expectStep('enroll-profile');
    await expect(async () => {
      const fetched = (await parts(visitor)).join(' ');
      assert.match(fetched, /new-password-/);
      assert.match(fetched, /code-step-/);
    }).toPass();
    const before = await parts(visitor);
    await visitor.fillProfile();
    await visitor.submit();
    await visitor.expectStep('select-authenticator-enroll');
    await visitor.choose('Password');
    await visitor.expectStep('enroll-authenticator', 'okta_password');
    const fetched = (await parts(visitor)).slice(before.length).join(' ');
    assert.doesNotMatch(fetched, /new-password-|phone-numbers-/);
  });

  for (const [what, use] of [
    ['nearly on the screen', (visitor: Visitor) => visitor.element.scrollIntoViewIfNeeded()],
    [
      'focused',
      (visitor: Visitor) =>
        visitor.field(email).evaluate((input) => {
          (input as HTMLElement).focus({ preventScroll: true });
        }),
    ],
  ] as const) {
    visit(`with loading="lazy" nothing, until the element is ${what}`, async (visitor) => {
      await visitor.open('/sign-up.html', (html) =>
        html
          .replace('<okta-register', '<okta-register loading="lazy"')
          .replace(/<main[^>]*>/, (main) => main + '<p>Much to read first</p>'.repeat(200)),
      );
      await visitor.form.waitFor({ state: 'attached' });
      const height = (await visitor.element.boundingBox())?.height ?? 0;
      assert.ok(height > 200, 'no space is reserved');
      assert.deepEqual(visitor.sent, []);
      assert.deepEqual(await parts(visitor), []);
      await use(visitor);
      await visitor.expectStep('enroll-profile');
      assert.equal((await visitor.element.boundingBox())?.height, height);
    });
  }
});

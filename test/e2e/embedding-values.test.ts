import assert from 'node:assert/strict';
import { passwordOptional, type App } from '../../src/emulator/index.js';
import type { OktaRegister } from '../../src/element/okta-register.js';
import { expect, test, visit, type VisitOptions } from './visit.js';
import { ADA, type Visitor } from './visitor.js';

/** An app that asks for what a site knows better than the person does. */
const campaign: App = {
  ...passwordOptional,
  clientId: 'campaign',
  policy: {
    ...passwordOptional.policy,
    emailMagicLink: false,
    optional: [],
    profile: [
      { name: 'firstName', label: 'First name', required: true },
      { name: 'lastName', label: 'Last name', required: true },
      { name: 'email', label: 'Email', required: true },
      { name: 'plan', label: 'Plan', required: true },
      { name: 'marketingSource', label: 'Source', required: false, maxLength: 20 },
      { name: 'acceptedAt', label: 'Accepted at', required: false },
    ],
  },
};
const own: VisitOptions = { apps: [campaign], policy: campaign.clientId };

const TERMS = `<p slot="terms" id="terms"><input type="checkbox" id="tick">
  <label for="tick">I accept the terms</label></p>`;

/** The sign-up page with more attributes and more in the element. */
const openWith = (visitor: Visitor, attributes: string, content = '', query = '') =>
  visitor.open('/sign-up.html' + query, (source) =>
    source
      .replace('<okta-register', `<okta-register ${attributes}`)
      .replace('</okta-register>', `${content}</okta-register>`),
  );

const parts = (visitor: Visitor) =>
  visitor.page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name).pathname)
      .filter((path) => path.includes('/chunks/'))
      .join(' '),
  );

const RUNTIME = /\/runtime-[^/]+\.js$/;

/** Above the button and below the fields, where they are seen and where the tab key finds them. */
async function expectTermsInPlace(visitor: Visitor): Promise<void> {
  const places = await visitor.form
    .locator('input[name^="userProfile"], #terms, [type="submit"]')
    .evaluateAll((all) =>
      all.map((element) => ({ id: element.id, top: element.getBoundingClientRect().top })),
    );
  const tops = places.map(({ top }) => top);
  assert.deepEqual(
    tops,
    [...tops].sort((a, b) => a - b),
  );
  assert.equal(places.at(-2)?.id, 'terms');
}

async function finish(visitor: Visitor): Promise<void> {
  await visitor.expectStep('enroll-authenticator', 'okta_email');
  await visitor.enterCode(visitor.latestCode());
  await expect.poll(() => visitor.heardOf('registered').length).toBe(1);
}

test.describe('The site’s own values', () => {
  visit('cost nothing where there are none', async (visitor) => {
    await visitor.open();
    await expect.poll(() => visitor.heardOf('step-change').length).toBe(1);
    assert.doesNotMatch(await parts(visitor), /site-|terms-/);
  });
});

test.describe('The terms', () => {
  visit(
    'stand above the button before the rest of the widget is there, with the site’s own values, and nothing moves then',
    async (visitor) => {
      const letRuntime = await visitor.hold(RUNTIME);
      await openWith(
        visitor,
        'prefill-first-name="Ada" hidden-plan="team" hidden-marketing-source="direct" hidden-accepted-at="" map-query="utm_source:marketingSource"',
        TERMS,
        '?utm_source=spring-and-much-more-than-is-allowed&lastName=Mallory',
      );
      await visitor.form.waitFor();
      assert.equal(await visitor.field('userProfile.firstName').inputValue(), 'Ada');
      await visitor.fillProfile({ lastName: ADA.lastName, email: ADA.email });
      await expectTermsInPlace(visitor);
      const place = () =>
        visitor.form.locator('#terms, [type="submit"]').evaluateAll((all) =>
          all.map((element) => {
            const { top, left, width, height } = element.getBoundingClientRect();
            return [top, left, width, height];
          }),
        );
      const before = await place();
      await visitor.page.locator('#tick').check();
      letRuntime();
      await expect.poll(() => visitor.heardOf('step-change').length).toBe(1);
      assert.deepEqual(await place(), before);
      assert.equal(await visitor.page.locator('#tick').isChecked(), true);
      await visitor.expectStep('enroll-profile');
      assert.equal(await visitor.field('userProfile.plan').count(), 0);
      await visitor.submit();
      await visitor.expectStep('enroll-authenticator', 'okta_email');
      assert.deepEqual(visitor.bodiesTo('/enroll/new'), [
        { userProfile: { ...ADA, plan: 'team', marketingSource: 'spring-and-much-more' } },
      ]);
    },
    own,
  );

  visit(
    'are in a prerendered form too, and there again when the sign-up begins anew',
    async (visitor) => {
      const built = new URL('../../dist/prerender.js', import.meta.url).href;
      const { prerender } = (await import(built)) as {
        prerender(options: Record<string, unknown>): string;
      };
      const html = prerender({
        attributes: {
          issuer: `${visitor.site.origin}/oauth2/default`,
          'client-id': campaign.clientId,
          'require-terms': '',
          'prefill-first-name': 'Ada',
          'hidden-plan': 'team',
        },
        folder: '/okta-register',
        terms: '<input type="checkbox" id="tick"> <label for="tick">I accept</label>',
      });
      const letRuntime = await visitor.hold(/\.js$/);
      await visitor.page.route('**/sign-up.html', async (route) => {
        const response = await route.fetch();
        const body = (await response.text()).replace(
          /<okta-register[\s\S]*<\/okta-register>/,
          () => html,
        );
        return route.fulfill({ response, body });
      });
      await visitor.page.goto(`${visitor.site.origin}/sign-up.html`, { waitUntil: 'commit' });
      assert.equal(await visitor.field('userProfile.firstName').inputValue(), 'Ada');
      await visitor.page.locator('#tick').check();
      await visitor.field('userProfile.lastName').fill('Lovelace');
      letRuntime();
      await expect.poll(() => visitor.heardOf('step-change').length).toBe(1);
      assert.equal(await visitor.form.locator('#tick').isChecked(), true);
      assert.equal(await visitor.field('userProfile.firstName').inputValue(), 'Ada');
      await visitor.page.locator('#tick').uncheck();
      await visitor.fillProfile({ email: ADA.email });
      await visitor.submit();
      await visitor.expectFailure('invalid-input');
      await visitor.page.locator('#tick').check();
      await visitor.submit();
      await visitor.expectStep('enroll-authenticator', 'okta_email');
      await visitor.element.evaluate((element: OktaRegister) => element.restart());
      await visitor.expectStep('enroll-profile');
      await visitor.form.locator('#tick').waitFor();
    },
    own,
  );
});

test.describe('Hooks', () => {
  visit(
    'call the page’s functions and fill its data layer, under a strict policy',
    async (visitor) => {
      const { page } = visitor;
      // As a script of the page's own, with nothing of the test's compiler in it, and in no frame.
      await page.addInitScript(`
        const told = [];
        if (window === top) Object.assign(window, { told, App: {
          check({ detail }) {
            const input = document.querySelector('[name="userProfile.lastName"]');
            if (input?.value === 'Byron') detail.refuse('Another name, please.', 'lastName');
          },
          signedUp: ({ type }) => told.push(type),
        } });
      `);
      await openWith(
        visitor,
        'on-step-submit="App.check" on-registered="App.signedUp" analytics="datalayer" hidden-plan="team" outcome="none"',
      );
      await page.evaluate(() => {
        document.addEventListener('registered', (event) => event.preventDefault());
      });
      await expect.poll(() => visitor.heardOf('step-change').length).toBe(1);
      await visitor.fillProfile({ ...ADA, lastName: 'Byron' });
      await visitor.submit();
      await visitor.expectFailure('invalid-input');
      assert.equal(await visitor.errorOf('userProfile.lastName'), 'Another name, please.');
      await visitor.fillProfile({ lastName: 'Lovelace' });
      await visitor.submit();
      await finish(visitor);
      assert.deepEqual(await page.evaluate('told'), ['registered']);
      assert.equal(visitor.sentTo('/v1/token').length, 0);
      assert.deepEqual(visitor.heardOf('registered')[0]?.detail, {});

      const layer = await page.evaluate(
        () => (window as unknown as { dataLayer: Record<string, unknown>[] }).dataLayer,
      );
      assert.deepEqual(
        layer.map(({ event, step }) => [event, step]),
        [
          ['okta_register_step', 'enroll-profile'],
          ['okta_register_error', 'enroll-profile'],
          ['okta_register_step', 'enroll-authenticator'],
          ['okta_register_step', 'success'],
          ['okta_register_registered', undefined],
        ],
      );
      const text = JSON.stringify(layer);
      for (const typed of [...Object.values(ADA), 'Byron', visitor.latestCode(), 'ey']) {
        assert.ok(!text.includes(typed), typed);
      }
    },
    own,
  );
});

import assert from 'node:assert/strict';
import { expect, test, visit } from './visit.js';
import type { Visitor } from './visitor.js';
import { look } from './look.js';
import { withPolicy } from './own-app.js';

interface Page {
  stateHandle: string;
  remediation: { value: object[] };
}

/**
 * After the profile this org asks for something that nobody has heard of, and takes any answer to
 * it as the code that it had mailed.
 */
async function invent(visitor: Visitor, fields: object[], name = 'prove-green-thumb') {
  const { page, site } = visitor;
  const href = `${site.origin}/idp/idx/green-thumb`;
  await page.route('**/idp/idx/enroll/new', async (route) => {
    const response = await route.fetch();
    const { stateHandle, ...rest } = (await response.json()) as Page;
    const handle = { name: 'stateHandle', required: true, value: stateHandle, visible: false };
    const remediation = {
      rel: ['create-form'],
      name,
      href,
      method: 'POST',
      produces: 'application/ion+json; okta-version=1.0.0',
      accepts: 'application/json; okta-version=1.0.0',
      value: [...fields, { ...handle, mutable: false }],
    };
    const json = {
      ...rest,
      stateHandle,
      currentAuthenticator: undefined,
      remediation: { type: 'array', value: [remediation] },
    };
    await route.fulfill({ response, json });
  });
  await page.route('**/idp/idx/green-thumb', async (route) => {
    const { stateHandle } = route.request().postDataJSON() as Page;
    const postData = JSON.stringify({
      stateHandle,
      credentials: { passcode: visitor.latestCode() },
    });
    const url = `${site.origin}/idp/idx/challenge/answer`;
    await route.fulfill({ response: await route.fetch({ url, postData }) });
  });
}

test.describe('A step that nobody has heard of', () => {
  visit(
    'is a form of its inputs, and its answer is what they say',
    async (visitor) => {
      await invent(visitor, [
        { name: 'fern', label: 'Your favourite fern', required: true },
        { name: 'pots', type: 'integer', label: 'How many pots?' },
        {
          name: 'light',
          label: 'Light',
          type: 'string',
          options: [
            { label: 'Sun', value: 'sun' },
            { label: 'Shade', value: 'shade' },
          ],
        },
        { name: 'care', form: { value: [{ name: 'watered', type: 'boolean', label: 'Watered' }] } },
        { name: 'version', value: '7', visible: false },
      ]);
      await visitor.register();
      await visitor.expectStep('prove-green-thumb');
      await visitor.element.getByRole('heading', { name: 'One more step' }).waitFor();
      await look(visitor, 'unknown-step');
      await visitor.submit();
      await visitor.expectFailure('invalid-input');
      await visitor.element.getByLabel('Your favourite fern').fill('Maidenhair');
      await visitor.element.getByLabel('How many pots?').fill('3');
      await visitor.element.getByRole('radio', { name: 'Shade' }).check();
      await visitor.element.getByRole('checkbox', { name: 'Watered' }).check();
      await visitor.submit();
      await visitor.expectWelcome();
      assert.deepEqual(visitor.bodiesTo('/green-thumb'), [
        { fern: 'Maidenhair', pots: 3, light: 'shade', care: { watered: true }, version: '7' },
      ]);
    },
    withPolicy({}),
  );

  visit(
    'with nothing to fill in is a button',
    async (visitor) => {
      await invent(visitor, []);
      await visitor.register();
      await visitor.expectStep('prove-green-thumb');
      await visitor.submit();
      await visitor.expectWelcome();
    },
    withPolicy({}),
  );

  visit(
    'with fixed values only is a button, and they are sent back',
    async (visitor) => {
      await invent(visitor, [
        { name: 'policy', form: { value: [{ name: 'id', value: 'pol1', mutable: false }] } },
        { name: 'version', value: '7', visible: false },
      ]);
      await visitor.register();
      await visitor.expectStep('prove-green-thumb');
      await visitor.submit();
      await visitor.expectWelcome();
      assert.deepEqual(visitor.bodiesTo('/green-thumb'), [
        { policy: { id: 'pol1' }, version: '7' },
      ]);
    },
    withPolicy({}),
  );

  visit(
    'that needs what nobody can give says so, once, and the way back is open',
    async (visitor) => {
      await invent(visitor, [
        { name: 'x-dfp-blob', required: true, visible: false },
        { name: 'fern', label: 'Your favourite fern', required: true },
      ]);
      await visitor.page.clock.install();
      await visitor.open();
      await visitor.expectStep('enroll-profile');
      await visitor.fillProfile();
      // It is told at once: no time passes.
      await visitor.page.clock.pauseAt(Date.now() + 60_000);
      await visitor.submit();
      const { detail } = await visitor.expectFailure('unsupported-step');
      assert.equal(detail['step'], 'prove-green-thumb');
      const shown = await visitor.form.innerText();
      assert.match(shown, /can’t be shown here/);
      assert.doesNotMatch(shown, /x-dfp|blob|undefined|prove-green-thumb/);
      // Nothing is asked for that could not be sent.
      assert.equal(await visitor.form.locator('[type="submit"]').count(), 0);
      assert.equal(await visitor.form.locator('input:visible').count(), 0);
      await visitor.page.clock.resume();
      await look(visitor, 'unsupported-step');
      await visitor.button('Cancel').click();
      await visitor.expectStep('canceled');
      await visitor.page.unrouteAll();
      await visitor.button('Start again').click();
      await visitor.expectStep('enroll-profile');
      await visitor.fillProfile();
      await visitor.submit();
      await visitor.expectStep('enroll-authenticator', 'okta_email');
      await expect.poll(() => visitor.heardOf('registration-error').length).toBe(1);
    },
    withPolicy({}),
  );
});

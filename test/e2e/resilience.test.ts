import assert from 'node:assert/strict';
import type { Page, Route } from '@playwright/test';
import { resumeAtList } from './mid-flow.js';
import { expect, test, visit } from './visit.js';
import { ADA, type Visitor } from './visitor.js';

/** Answers one request in the org's place; those after it reach the org again. */
const once = (page: Page, path: string, answer: (route: Route) => Promise<void>) =>
  page.route(`**${path}`, answer, { times: 1 });

const lost = (route: Route) => route.abort('connectionreset');

/** A failure is told in words, to those who see and to those who listen, and to the page once. */
async function expectAlert(
  visitor: Visitor,
  code: string,
  words: RegExp,
  retryable = true,
): Promise<void> {
  const { detail } = await visitor.expectFailure(code);
  assert.match(String(detail['message']), words);
  assert.equal(detail['retryable'], retryable);
  await expect(visitor.alert).toContainText(words);
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
  await expectAlert(visitor, 'script-error', /could not be loaded/, false);
  await visitor.button('Reload the page').click();
  await expectTyped(visitor);
  await visitor.submit();
  await visitor.expectStep('select-authenticator-enroll');
}

// What else goes wrong: test/browser/failures.test.ts.
test.describe('What goes wrong between here and the org', () => {
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
  });
});

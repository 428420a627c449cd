import assert from 'node:assert/strict';
import { resumeAtNumber } from './mid-flow.js';
import { expect, test, visit } from './visit.js';
import type { Visitor } from './visitor.js';

const NUMBER = 'authenticator.phoneNumber';

/** The zones that have been fetched. */
const zones = (visitor: Visitor) =>
  visitor.page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .flatMap(({ name }) => /\/chunks\/zone-(\d)-/.exec(name)?.[1] ?? []),
  );

const numbersSent = (visitor: Visitor) =>
  visitor
    .bodiesTo('/credential/enroll')
    .flatMap(({ authenticator }) => (authenticator as Record<string, string>)['phoneNumber'] ?? []);

test.describe('What is known of phone numbers', () => {
  visit('is fetched of the country, and of another when its number is typed', async (visitor) => {
    await resumeAtNumber(visitor);
    await expect.poll(() => zones(visitor)).toEqual(['1']);
    await visitor.field(NUMBER).pressSequentially('2133734253');
    await expect.poll(() => zones(visitor)).toEqual(['1']);
    await visitor.field(NUMBER).fill('+44 20 7946 0018');
    await expect.poll(() => visitor.field('country').inputValue()).toBe('GB');
    assert.deepEqual(await zones(visitor), ['1', '4']);
    await visitor.field('country').selectOption('FR');
    await expect.poll(() => zones(visitor)).toEqual(['1', '4', '3']);
    await visitor.field(NUMBER).fill('06 12 34 56 78');
    await visitor.submit();
    await visitor.choose('SMS');
    await visitor.expectStep('enroll-authenticator', 'phone_number');
    assert.deepEqual(numbersSent(visitor), ['+33612345678']);
  });

  visit('of no use, or not there: the number is sent with the country’s code', async (visitor) => {
    const { page } = visitor;
    let sent = 0;
    for (const [what, parts, fails] of [
      ['of the country cannot be loaded', '**/chunks/zone-*', true],
      ['is not loaded at all', '**/chunks/{zone,phone-numbers}-*', true],
      ['takes too long', '**/chunks/{zone,phone-numbers}-*', false],
    ] as const) {
      await test.step(what, async () => {
        await page.unrouteAll({ behavior: 'ignoreErrors' });
        await page.route(parts, (route) => (fails ? route.abort() : undefined));
        if (sent) {
          await page.reload();
          await visitor.button('Use another number').click();
          await visitor.expectStep('authenticator-enrollment-data', 'phone_number');
        } else {
          await resumeAtNumber(visitor);
        }
        const country = visitor.field('country');
        await expect(country.locator('option:checked')).toHaveText('United States (+1)');
        await visitor.field(NUMBER).fill('(213) 373-4253');
        await visitor.submit();
        await visitor.choose('SMS');
        await visitor.expectStep('enroll-authenticator', 'phone_number');
        sent += 1;
        assert.deepEqual(numbersSent(visitor), Array(sent).fill('+12133734253'));
      });
    }
  });
});

import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/**
 * Nothing that axe finds wrong is on the page, or in one part of it. Works under any CSP. Frames
 * are other people's pages.
 */
export async function expectAccessible(page: Page, part = 'html'): Promise<void> {
  // Colours that are still changing are nobody's.
  await page.evaluate(() => {
    const ending = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    return Promise.all(ending.map(({ finished }) => finished.catch(() => undefined)));
  });
  // The other mode opens a tab of its own, and the page would be in the background meanwhile.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ iframes: false }).include(part);
  const { violations, passes } = await axe.analyze();
  const found = violations.map(({ id, nodes }) => ({
    id,
    nodes: nodes.map(({ html, failureSummary }) => `${html} ${String(failureSummary)}`),
  }));
  expect(found).toEqual([]);
  expect(passes).not.toEqual([]);
}

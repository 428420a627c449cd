import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Nothing that axe finds wrong is on the page, or in one part of it. Works under any CSP. */
export async function expectAccessible(
  page: Page,
  { include, exclude }: { include?: string; exclude?: string } = {},
): Promise<void> {
  // Colours that are still changing are nobody's.
  await page.evaluate(() => {
    const ending = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    return Promise.all(ending.map(({ finished }) => finished.catch(() => undefined)));
  });
  // The other mode opens a tab of its own, and the page would be in the background meanwhile.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  if (include) axe.include(include);
  if (exclude) axe.exclude(exclude);
  const { violations, passes } = await axe.analyze();
  const found = violations.map(({ id, nodes }) => ({
    id,
    nodes: nodes.map(({ html, failureSummary }) => `${html} ${String(failureSummary)}`),
  }));
  expect(found).toEqual([]);
  expect(passes).not.toEqual([]);
}

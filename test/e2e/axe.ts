import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

interface Scope {
  /** A selector. Default: the whole page. */
  part?: string;
  /** Only what is about colours: enough where all else was looked at in others. */
  onlyColors?: boolean;
}

/**
 * Nothing that axe finds wrong is on the page, or in one part of it. Works under any CSP. Frames
 * are other people's pages.
 */
export async function expectAccessible(
  page: Page,
  { part = 'html', onlyColors = false }: Scope = {},
): Promise<void> {
  // Colours that are still changing are nobody's.
  await page.evaluate(() => {
    const ending = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    return Promise.all(ending.map(({ finished }) => finished.catch(() => undefined)));
  });
  // Half a megabyte, which the builder brings twice each time: once on a page is enough.
  const isThere = await page.evaluate(() => 'axe' in globalThis);
  const axe = new AxeBuilder({ page, ...(isThere && { axeSource: 'globalThis.axe' }) })
    // The other mode opens a tab of its own, and the page would be in the background meanwhile.
    .setLegacyMode()
    // What passes is only counted: to name every element that does takes most of the time.
    .options({ iframes: false, resultTypes: ['violations'] })
    .include(part);
  if (onlyColors) axe.withRules(['color-contrast', 'link-in-text-block']);
  const { violations, passes } = await axe.analyze();
  const found = violations.map(({ id, nodes }) => ({
    id,
    nodes: nodes.map(({ html, failureSummary }) => `${html} ${String(failureSummary)}`),
  }));
  expect(found).toEqual([]);
  expect(passes).not.toEqual([]);
}

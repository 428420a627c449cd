import { expectAccessible } from './axe.js';
import type { Visitor } from './visitor.js';

/** A folder for pictures of every step: wide and light, narrow and dark. Default: none are taken. */
const { SCREENSHOTS: folder } = process.env;

/** Looks at a step: with axe, and with one's own eyes where pictures are wanted. */
export async function look(visitor: Visitor, name: string): Promise<void> {
  await expectAccessible(visitor.page, { part: 'okta-register' });
  if (!folder) return;
  const { page, element } = visitor;
  await element.screenshot({ path: `${folder}/${name}-light.png` });
  const size = page.viewportSize();
  await page.setViewportSize({ width: 390, height: 844 });
  await page.emulateMedia({ colorScheme: 'dark' });
  await element.screenshot({ path: `${folder}/${name}-dark.png` });
  await page.emulateMedia({ colorScheme: 'light' });
  if (size) await page.setViewportSize(size);
}

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import type { AxeResults } from 'axe-core';
import type { Visitor } from './helpers.js';

/** A folder for pictures of every step: wide and light, narrow and dark. Default: none are taken. */
const { SCREENSHOTS: folder } = process.env;

const axe = readFile(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');

interface Axe {
  run(context: string, options: object): Promise<AxeResults>;
}

/** Nothing that axe finds wrong is in the element. Works under any CSP. */
async function check({ page }: Visitor): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(await axe);
  // Colours that are still changing are nobody's.
  await page.evaluate(() =>
    Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => undefined))),
  );
  const { violations, passes } = await page.evaluate(() =>
    (globalThis as unknown as { axe: Axe }).axe.run('okta-register', {
      resultTypes: ['violations'],
    }),
  );
  const found = violations.map(({ id, nodes }) => ({
    id,
    nodes: nodes.map(({ html, failureSummary }) => `${html} ${String(failureSummary)}`),
  }));
  assert.deepEqual(found, []);
  assert.notEqual(passes.length, 0);
}

/** Looks at a step: with axe, and with one's own eyes where pictures are wanted. */
export async function look(visitor: Visitor, name: string): Promise<void> {
  await check(visitor);
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

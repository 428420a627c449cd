import { chromium, type Browser } from '@playwright/test';
import { buildWidgetIfStale } from '../../demo/build-widget.js';
import { findHeadlessShell, launchOptions } from '../chromium.js';
import { attack } from './attacks.js';
import { FLOWS } from './flows.js';
import { planOf, sampleOf, titleOf, type Asked, type Try } from './plan.js';
import { printTable, type Result } from './table.js';
import { run } from './try.js';

/**
 * Fails every request and every file of every sign-up, in every way, once and for good, and checks
 * each time what must hold. `--quick` tries a sample, `--seed=N` another one, and any other argument
 * only what has it in its title, step by step.
 */
const args = process.argv.slice(2);
const quick = args.includes('--quick');
const seed = Number(args.find((arg) => arg.startsWith('--seed='))?.slice(7) ?? 1);
const wanted = args.filter((arg) => !arg.startsWith('--'));
const WORKERS = 3;

buildWidgetIfStale();
const browser = await chromium.launch(launchOptions(findHeadlessShell()));

/** Several at a time, in order. */
async function each<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  const entries = items.entries();
  await Promise.all(
    Array.from({ length: WORKERS }, async () => {
      for (const [i, item] of entries) results[i] = await work(item);
    }),
  );
  return results;
}

async function ask(from: Browser): Promise<Asked[]> {
  const named = FLOWS.filter(({ name }) => wanted.some((word) => word.includes(name)));
  const flows = named.length ? named : FLOWS;
  return each(flows, async ({ name }) => {
    const { broken, trail, asked } = await run(from, { flow: name });
    if (broken.length)
      throw new Error(`${name} without a fault: ${broken.join('; ')}\n${trail.join('\n')}`);
    return asked;
  });
}

try {
  const plan = planOf(await ask(browser)).filter((one) =>
    wanted.every((word) => titleOf(one).includes(word)),
  );
  const chosen: Try[] = quick ? sampleOf(plan, seed) : plan;
  console.log(
    `${String(chosen.length)} of ${String(plan.length)} tries${quick ? `, seed ${String(seed)}` : ''}`,
  );
  let tried = 0;
  const results = await each(chosen, async (one): Promise<Result> => {
    const { broken, trail } = await run(browser, one);
    if (++tried % 100 === 0) console.log(`${String(tried)} of ${String(chosen.length)} tried`);
    if (broken.length) console.log(`does not hold: ${titleOf(one)}\n  ${broken.join('\n  ')}`);
    if (wanted.length && (broken.length || chosen.length === 1))
      console.log(`  ${trail.join('\n  ')}`);
    return { one, held: !broken.length };
  });
  printTable(results);
  if (results.some(({ held }) => !held)) process.exitCode = 1;
} finally {
  await browser.close();
}
if (!wanted.length && !(await attack())) process.exitCode = 1;

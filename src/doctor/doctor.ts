import { isPreview } from '../element/is-preview.js';
import { findAll } from '../host/member-of.js';
import { Cards } from './cards.js';
import { CHECKS, type CheckId } from './checks/index.js';
import { unknown, type Check, type Finding } from './finding.js';
import { Setup } from './setup.js';

const OFF = 'script[src*=okta-register][data-doctor=off]';

const examined = new WeakSet<Element>();

async function run(check: Check, setup: Setup): Promise<Finding> {
  try {
    return await check(setup);
  } catch (error) {
    return unknown(`The check itself has failed: ${String(error)}`);
  }
}

/**
 * Checks what is often wrong with a page and its org, and says it above the form, with what to do.
 * It stores nothing, and the form goes on as it would. Whoever has the page open may ask for it by
 * the address, for it says no more than the page and the org tell everybody; `doctor="off"`, on
 * the element or as `data-doctor` on the script, keeps it from that.
 */
export async function examine(element: Element): Promise<void> {
  const isOff = element.matches('[doctor="off"]') || findAll(OFF).length > 0;
  if (examined.has(element) || isOff || isPreview(element)) return;
  examined.add(element);
  const cards = new Cards(element);
  const setup = new Setup(element);
  const checks = Object.entries(CHECKS) as [CheckId, (typeof CHECKS)[CheckId]][];
  cards.show(
    await Promise.all(
      checks.map(async ([id, [, check]]) => [id, await run(check, setup)] as const),
    ),
  );
}

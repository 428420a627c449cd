import assert from 'node:assert/strict';
import { hostilePages, type HostPage } from '../../demo/playground/host-pages.js';
import type { Visitor } from './visitor.js';
import { inspectLooks } from './inspect-looks.js';

/** One of the hostile pages, by its name. */
export const pageOf = (name: string): HostPage => {
  const found = hostilePages.find((page) => page.name === name);
  assert.ok(found, name);
  return found;
};

/** The computed style of the first element with this class, without `okta-register-`. */
export const styleOf = ({ form }: Visitor, name: string, properties: string[]): Promise<string[]> =>
  form
    .locator(`.okta-register-${name}`)
    .first()
    .evaluate(
      (element, wanted) =>
        wanted.map((property) => getComputedStyle(element).getPropertyValue(property)),
      properties,
    );

/** The first form is there, and the org's own too. */
export const drawn = (visitor: Visitor) => visitor.expectStep('enroll-profile');

/** It can be seen, read and used, and makes the page no wider than the screen. */
export async function looksRight(visitor: Visitor, why = ''): Promise<void> {
  assert.deepEqual(await inspectLooks(visitor, { width: true }), [], why);
}

/** What the widget stands on. */
export const cardOf = ({ element }: Visitor): Promise<string> =>
  element.evaluate((host) => {
    const card = host.shadowRoot!.querySelector('[part="card"]')!;
    return getComputedStyle(card).backgroundColor;
  });
